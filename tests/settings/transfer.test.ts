import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeOwn, differences } from '../../utils/settings/change'
import { changeStored } from '../../utils/settings/stored'
import { exportSettings, importChange, importSettings } from '../../utils/settings/transfer'
import type { Layer } from '../../utils/settings/types'
import { broken } from './broken-files'

const own: Layer = {
  enabled: false,
  quietUntil: 99,
  breath: 5,
  'style.manner': 'direct',
  rules: { insult: 'off', acronyms: 'hint' },
  'words.allowed': ['Jira'],
  wordings: [
    { phrase: 'asap', wording: 'today' },
    { phrase: 'fyi', wording: 'so you know' },
  ],
}
const { quietUntil, ...lasting } = own

describe('export', () => {
  it('is readable JSON with a version, and comes back as it was', () => {
    const text = exportSettings(own)
    expect(text.startsWith('{\n  "deskside": 2,\n  "enabled": false,\n')).toBe(true)
    expect(importSettings(text)).toEqual({ file: { version: 2, name: '', layer: lasting }, problems: [], more: 0 })
  })

  it('has a name where it is a pack', () => {
    expect(importSettings(exportSettings({ breath: 5 }, 'Desk')).file).toEqual({
      version: 2,
      name: 'Desk',
      layer: { breath: 5 },
    })
  })

  it('comes back from an editor that puts a mark first', () => {
    expect(importSettings(`\uFEFF${exportSettings(own)}`).file?.layer).toEqual(lasting)
  })
})

describe('import', () => {
  const layer: Layer = {
    breath: 60,
    rules: { insult: 'error' },
    'words.allowed': ['Teams', 'jira'],
    wordings: [{ phrase: 'asap', wording: 'this week' }],
  }

  it('merges: what the file does not speak of stays', () => {
    expect(changeOwn(own, importChange(layer, 'merge'))).toEqual({
      ...own,
      breath: 60,
      rules: { insult: 'error', acronyms: 'hint' },
      'words.allowed': ['Teams', 'jira'],
      wordings: [
        { phrase: 'asap', wording: 'this week' },
        { phrase: 'fyi', wording: 'so you know' },
      ],
    })
  })

  it('replaces: only what is in the file stays, and how long it is quiet', () => {
    expect(changeOwn(own, importChange(layer, 'replace'))).toEqual({ ...layer, quietUntil: 99 })
    expect(changeOwn(own, importChange({}, 'replace'))).toEqual({ quietUntil: 99 })
  })

  it('can be seen before it is done', () => {
    expect(differences(own, changeOwn(own, importChange(layer, 'merge')))).toEqual([
      { field: 'breath', before: 5, after: 60 },
      { field: 'rules.insult', before: 'off', after: 'error' },
      { field: 'words.allowed', before: 'Jira', after: 'jira' },
      { field: 'words.allowed', before: undefined, after: 'Teams' },
      {
        field: 'wordings',
        before: { phrase: 'asap', wording: 'today' },
        after: { phrase: 'asap', wording: 'this week' },
      },
    ])
  })
})

describe('a broken file', () => {
  beforeEach(() => fakeBrowser.reset())

  it('is any of thirty', () => expect(broken.length).toBeGreaterThanOrEqual(30))

  for (const [name, text, said, kept = {}] of broken)
    it(name, async () => {
      const before = await changeStored(() => own)
      const { file, problems } = importSettings(text())
      expect(problems.map(({ field, problem }) => (field ? `${field}: ${problem}` : problem))).toEqual(said)
      expect(file?.layer ?? {}).toEqual(kept)

      const taken = importChange(file?.layer ?? {}, 'merge')
      const after = await changeStored((now) => changeOwn(now, taken))
      expect(differences(before.own, after.own).filter((one) => one.after === undefined)).toEqual([])
      // Nothing was executed, and nothing of every object was changed.
      expect((globalThis as { ran?: unknown }).ran).toBeUndefined()
      expect(Object.keys(Object.prototype)).toEqual([])
      expect(({} as { enabled?: unknown }).enabled).toBeUndefined()
    })

  it('with thousands of problems names the first of them and counts the rest', () => {
    const rules = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`rule-${at}`, 'x']))
    const { problems, more } = importSettings(JSON.stringify({ deskside: 2, rules }))
    expect([problems.length, more]).toEqual([50, 950])
  })

  it('with a name as long as a book says the beginning of it', () => {
    const { problems } = importSettings(JSON.stringify({ deskside: 2, ['<b>'.repeat(99_999)]: 1 }))
    expect(problems[0]?.field).toHaveLength(80)
  })
})
