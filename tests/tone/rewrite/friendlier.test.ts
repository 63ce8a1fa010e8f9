import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../../utils/tone/analyze'
import { applyEdits } from '../../../utils/tone/edit'
import { credits } from '../../../utils/tone/en/credits'
import { catalogue } from '../../../utils/tone/en/index'
import { hasFillIn } from '../../../utils/tone/findings'
import { type FriendlierVersion, writeFriendlier } from '../../../utils/tone/rewrite/friendlier'
import type { Finding } from '../../../utils/tone/types'
import { goodDrafts } from './good-drafts'
import { harshDrafts } from './harsh-drafts'
import { harshSentences } from './harsh-sentences'

const analyze = createAnalyzer(catalogue, credits)
const plain = { masks: [], items: [], loud: [] }
const frame = { greeting: 'Hi Ana', closing: 'Let me know if anything is unclear.' }
const write = (text: string): FriendlierVersion | null =>
  writeFriendlier(analyze(text), plain, (better) => analyze(better), frame)
const grave = (text: string): readonly Finding[] => analyze(text).findings.filter(({ severity }) => severity !== 'hint')
const folded = (text: string): string => text.toLowerCase()

const harsh = [...harshSentences, ...harshDrafts].filter(({ text }) => grave(text).length > 0)

describe('the friendlier version', () => {
  it('is made of enough different texts', () => {
    expect(harshSentences.length).toBeGreaterThanOrEqual(200)
    expect(harshDrafts.length).toBeGreaterThanOrEqual(60)
    expect(harsh.length).toBeGreaterThan(150)
  })

  it('keeps every fact', () => {
    const lost = harsh.flatMap(({ text, facts }) => {
      const better = folded(write(text)?.text ?? text)
      return facts.filter((fact) => text.includes(fact) && !better.includes(folded(fact)))
    })
    expect(lost).toEqual([])
  })

  it('leaves no warning in at least 92 % of the drafts', () => {
    const drafts = harshDrafts.filter(({ text }) => grave(text).length > 0)
    const clean = drafts.filter(({ text }) => grave(write(text)?.text ?? text).length === 0)
    expect(clean.length / drafts.length).toBeGreaterThanOrEqual(0.92)
  })

  it.each(goodDrafts)('leaves a good draft as it is: %s', (text) => {
    expect(write(text)).toBeNull()
  })

  it('changes nothing more when made again', () => {
    const again = harsh.flatMap(({ text }) => {
      const once = write(text)
      const twice = once && write(once.text)
      return twice && twice.text !== once.text ? [[once.text, twice.text]] : []
    })
    expect(again).toEqual([])
  })

  it('is its changes, and nothing else; each can be left out', () => {
    for (const { text } of harsh) {
      const version = write(text)
      if (!version) continue
      expect(applyEdits(text, version.changes)).toBe(version.text)
      for (const left of version.changes) {
        const others = version.changes.filter((change) => change !== left)
        expect(applyEdits(text, others)).toContain(text.slice(left.span.start, left.span.end))
      }
    }
  })

  it('puts in no gap to fill', () => {
    expect(harsh.filter(({ text }) => !text.includes('[…') && write(text)?.text.includes('[…'))).toEqual([])
  })

  it('greets and closes where the mail does neither, in the writer’s own words', () => {
    const bare =
      'You failed to attach the log. Your old shortcut points to the old place and cannot find your folders. The new one lies on your desktop since this morning. It is called Finance and opens the same folders as before. The old one goes away on Friday.'
    const { text = '' } = write(bare) ?? {}
    expect(text).toMatch(/^Hi Ana,\n\n/)
    expect(text).toMatch(/\n\nLet me know if anything is unclear\.$/)
    const silent = writeFriendlier(analyze(bare), plain, (better) => analyze(better), { greeting: '', closing: '' })
    expect(silent?.text).not.toContain('Hi Ana')
    expect(silent?.text).not.toContain('Let me know')
  })
})

describe('suggestions', () => {
  it('stand beside every warning and error of the harsh texts', () => {
    const bare = harsh.flatMap(({ text }) => grave(text).filter(({ suggestions }) => suggestions.length === 0))
    expect(bare.map(({ excerpt }) => excerpt)).toEqual([])
  })

  it('ask the writer for something at most once in twenty times', () => {
    const all = harsh.flatMap(({ text }) => grave(text))
    const asking = all.filter(({ suggestions: [first] }) => first && hasFillIn(first))
    expect(asking.length / all.length).toBeLessThan(0.05)
  })
})

describe('the writer’s own way', () => {
  const warm = 'warm wording'
  const rule = {
    id: 'test',
    category: 'blame',
    severity: 'warning',
    source: 'test',
    phrases: [
      {
        match: 'you again',
        suggest: [{ text: warm, manner: 'warm' }, { text: 'direct wording', manner: 'direct' }, 'either'],
      },
    ],
  } as const
  const say = (preference?: { manner: 'direct' | 'warm'; wordings: readonly { phrase: string; wording: string }[] }) =>
    createAnalyzer([rule])('So you again, hm.', preference && { preference }).findings[0]?.suggestions.map(
      ({ edits }) => edits[0].newText,
    )

  it('puts wordings in the preferred manner first', () => {
    expect(say()).toEqual([warm, 'direct wording', 'either'])
    expect(say({ manner: 'warm', wordings: [] })).toEqual([warm, 'either', 'direct wording'])
    expect(say({ manner: 'direct', wordings: [] })).toEqual(['direct wording', 'either', warm])
  })

  it('puts their own wording before all, however the phrase is typed', () => {
    expect(say({ manner: 'warm', wordings: [{ phrase: 'You  Again', wording: 'my friend' }] })?.[0]).toBe('my friend')
  })
})
