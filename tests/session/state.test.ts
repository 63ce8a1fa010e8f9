import { describe, expect, it } from 'vitest'
import { dismissalKey, findingKey, initialState, type SessionEvent, type SessionState } from '../../utils/session/state'
import type { Finding } from '../../utils/tone/types'
import { checked, credit, excerpts, findingsIn, profile, report, stateAfter } from './fakes'

describe('reduce', () => {
  const bad = stateAfter(initialState, {
    type: 'checked',
    report: {
      ...report('a bad, bad day'),
      credits: [credit('greets', 'Hi'), credit('thanks', 'ta'), credit('greets', 'Hello')],
      heat: { level: 5, signs: ['rule-bad', 'short-sentences'], hot: true },
    },
    incoming: null,
    profile,
  })
  const warm = { credits: [{ excerpt: 'Hi' }, { excerpt: 'ta' }], heat: ['rule-bad', 'short-sentences'] }
  const nothing = { findings: [], credits: [], heat: [] }

  it.each<[string, SessionEvent[], Partial<Record<keyof SessionState, unknown>>]>([
    [
      'carries findings across typing before them',
      [{ type: 'edited', text: 'oh, a bad, bad day' }],
      { text: 'oh, a bad, bad day' },
    ],
    ['keeps what works and the heat while the draft is edited', [{ type: 'edited', text: 'so a bad, bad day' }], warm],
    ['is not unavailable after a check', [{ type: 'failed' }, checked('fine')], { unavailable: false, findings: [] }],
    ['shows nothing when a check failed', [{ type: 'failed' }], { unavailable: true, ...nothing }],
    ['shows nothing when quiet', [{ type: 'quiet-changed', quiet: true }], { quiet: true, ...nothing }],
    [
      'shows nothing when switched off',
      [{ type: 'switched', off: true, restsUntil: 0, reading: true }],
      { off: true, ...nothing, panel: null },
    ],
    ['forgets the heat that is gone', [checked('a bad, bad day')], { heat: [], credits: [] }],
    [
      'remembers what was sent anyway',
      [{ type: 'sent-anyway', text: 'a bad day' }],
      { approved: 'a bad day', hold: null },
    ],
    [
      'offers to undo a check turned off',
      [{ type: 'turned-off', ruleId: 'rule-bad' }],
      { turnedOff: 'rule-bad', findings: [], heat: [] },
    ],
  ])('%s', (_, events, expected) => {
    expect(stateAfter(bad, ...events)).toMatchObject(expected)
  })

  it('moves spans, and drops findings that were typed into', () => {
    expect(
      stateAfter(bad, { type: 'edited', text: 'oh, a bad, bad day' }).findings.map(({ span }) => span.start),
    ).toEqual([6, 11])
    expect(excerpts(stateAfter(bad, { type: 'edited', text: 'a baad, bad day' }))).toEqual(['bad'])
  })

  it('keeps a dismissal while the draft is edited, and only for those words', () => {
    const dismissed = stateAfter(bad, {
      type: 'dismissed',
      key: dismissalKey(bad.findings[0] as Finding),
      last: null,
    })
    expect(excerpts(dismissed)).toEqual([])
    expect(dismissed.heat).toEqual([])
    expect(excerpts(stateAfter(dismissed, checked('a bad, bad idiot')))).toEqual(['idiot'])
  })

  it('names the heat only while the draft is hot', () => {
    const cool = { ...report('a bad day'), heat: { level: 2, signs: ['rule-bad'], hot: false } }
    expect(stateAfter(bad, { type: 'checked', report: cool, incoming: null, profile }).heat).toEqual([])
  })

  it('goes on to the next card when the open one has gone', () => {
    const mixed = stateAfter(initialState, checked('bad hmm idiot'))
    const key = findingKey(mixed.findings[0] as Finding, mixed.findings)
    const opened = stateAfter(mixed, { type: 'opened', at: 'phrase', active: key, focus: false })
    expect(stateAfter(opened, checked('good hmm idiot')).panel?.active).toBe('rule-idiot:idiot#0')
  })

  it('names the worst reasons first when it holds, and lands on the first finding', () => {
    const held = stateAfter(initialState, {
      type: 'held',
      report: report('hmm bad idiot'),
      incoming: null,
      profile,
      breath: 30,
    })
    expect(held.hold?.reasons.map(({ excerpt }) => excerpt)).toEqual(['idiot'])
    const heated = { ...report('hmm bad'), heat: { level: 5, signs: ['rule-bad', 'short-sentences'], hot: true } }
    expect(
      stateAfter(initialState, { type: 'held', report: heated, incoming: null, profile, breath: 0 }).hold,
    ).toMatchObject({
      reasons: [{ excerpt: 'bad' }],
      signs: ['short-sentences'],
    })
    // What is only missing may stand before it, and holds nothing.
    const missing = findingsIn('bad').map((finding) => ({ ...finding, ruleId: 'rule-missing', missing: true }))
    const behind = { ...report('bad hmm bad', [...missing, ...findingsIn('bad hmm bad').slice(1)]) }
    const hot = { ...behind, verdict: 'error' as const, heat: { level: 5, signs: ['rule-bad'], hot: true } }
    const heldHot = stateAfter(initialState, { type: 'held', report: hot, incoming: null, profile, breath: 0 })
    expect(stateAfter(heldHot, { type: 'went-back' }).panel?.active).toBe('rule-bad:bad#0')
    const back = stateAfter(held, { type: 'went-back' })
    expect(back).toMatchObject({ hold: null, panel: { active: 'rule-idiot:idiot#0', focusRequest: 1 } })
  })
})
