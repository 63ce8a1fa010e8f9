import { describe, expect, it } from 'vitest'
import { type AnalyzeOptions, createAnalyzer } from '../../utils/tone/analyze'
import { credits } from '../../utils/tone/en/credits'
import { catalogue } from '../../utils/tone/en/index'
import type { Preference } from '../../utils/tone/preference'
import { type Frame, writeFriendlier } from '../../utils/tone/rewrite/friendlier'
import type { Report } from '../../utils/tone/types'
import { calmReplies } from './calm-replies'
import { goodDrafts } from './rewrite/good-drafts'
import { harshDrafts } from './rewrite/harsh-drafts'
import { harshSentences } from './rewrite/harsh-sentences'

const analyze = createAnalyzer(catalogue, credits)
const plain = { masks: [], items: [], loud: [] }
const noFrame: Frame = { greeting: '', closing: '' }

/** "hint shorthand: pls" */
const found = (text: string, preference: Preference = {}, options: AnalyzeOptions = {}): string[] =>
  analyze(text, { ...options, preference }).findings.map(
    ({ severity, ruleId, excerpt }) => `${severity} ${ruleId}: ${excerpt}`,
  )
/** All that is offered, in order. */
const offered = (text: string, preference: Preference = {}): string[] =>
  analyze(text, { preference }).findings.flatMap(({ suggestions }) =>
    suggestions.map(({ edits: [{ newText }] }) => newText),
  )
const friendlier = (text: string, preference: Preference = {}, frame: Frame = noFrame): string | undefined => {
  const read = (draft: string): Report => analyze(draft, { preference })
  return writeFriendlier(read(text), plain, read, frame)?.text
}

describe('as shipped', () => {
  const shipped: Preference = {
    strictness: 'balanced',
    severities: {},
    never: [],
    words: { allowed: [], flagged: [] },
    wordings: [],
    formality: 'balanced',
    directness: 'gentle',
    contractions: 'keep',
    emoji: true,
    english: 'any',
  }
  const texts = [...calmReplies, ...goodDrafts, ...[...harshDrafts, ...harshSentences].map(({ text }) => text)]

  it('changes nothing', { timeout: 60_000 }, () => {
    for (const text of texts) expect(analyze(text, { preference: shipped })).toEqual(analyze(text))
  })

  it('says nothing of what nobody asked for', () => {
    const waiting = catalogue.filter(({ onRequest }) => onRequest).map(({ id }) => id)
    expect(waiting).toEqual(['emoji', 'casual-greeting', 'spelling-variant', 'own-words'])
    const said = new Set(texts.flatMap((text) => analyze(text).findings.map(({ ruleId }) => ruleId)))
    expect(waiting.filter((id) => said.has(id))).toEqual([])
  })
})

describe('all together', () => {
  const english = ['british', 'american'] as const
  it.each(english)('keep the facts, and change nothing more when made again: %s', { timeout: 60_000 }, (english) => {
    const preference: Preference = {
      ...{ manner: 'direct', strictness: 'thorough', formality: 'formal', directness: 'plain', emoji: false, english },
      contractions: english === 'british' ? 'avoid' : 'use',
    }
    const frame: Frame = { greeting: 'Hello', closing: 'Call me if anything is unclear.', name: 'Kim' }
    for (const { text, facts } of [...harshDrafts, ...harshSentences]) {
      expect(analyze(text, { preference }).failed).toEqual([])
      const better = friendlier(text, preference, frame)
      if (better === undefined) continue
      const spelt = (fact: string): string => fact.toLowerCase().replace(/(cent)(?:re|er)/g, '$1er')
      expect(facts.filter((fact) => text.includes(fact) && !spelt(better).includes(spelt(fact)))).toEqual([])
      expect(friendlier(better, preference, frame) ?? better).toBe(better)
    }
  })
})

describe('strictness', () => {
  const text = 'We utilise a scanner. As I already told you, the drive moved. AFAIK it is back.'

  it('grave: only what is likely to hurt', () => {
    expect(found(text).map((line) => line.split(' ')[0])).toEqual(['hint', 'warning', 'hint'])
    expect(found(text, { strictness: 'grave' })).toEqual(['warning as-i-said: As I already told you'])
    const soft = catalogue.filter((rule) => rule.soft).map(({ id }) => id)
    const all = [...harshDrafts, ...harshSentences].map(({ text }) =>
      analyze(text, { preference: { strictness: 'grave' } }),
    )
    const said = all.flatMap(({ findings }) => findings)
    expect(said.filter(({ severity, ruleId }) => severity === 'hint' || soft.includes(ruleId))).toEqual([])
    expect(all.every(({ verdict }) => verdict !== 'hint')).toBe(true)
  })

  it('thorough: all of the small words, also in a warm mail', () => {
    const many = 'pls call, thx, tmrw is fine, lmk, acct is new, imo.'
    expect(found(many)).toHaveLength(3)
    expect(found(many, { strictness: 'thorough' })).toHaveLength(6)
    const warm =
      'Hi Ana,\n\nThanks for the photo. That must have been stressful with the deadline so close. AFAIK the dock is back.\n\nTom'
    expect(found(warm)).toEqual([])
    expect(found(warm, { strictness: 'thorough' })).toEqual(['hint shorthand: AFAIK'])
  })
})

describe('what a check weighs', () => {
  const text = 'As I already told you, the drive moved.'

  it('is what the writer says, and the verdict follows', () => {
    expect(analyze(text).verdict).toBe('warning')
    for (const severity of ['hint', 'error'] as const) {
      const report = analyze(text, { preference: { severities: { 'as-i-said': severity } } })
      expect([report.findings[0]?.severity, report.verdict]).toEqual([severity, severity])
    }
  })

  it('is counted in the heat', () => {
    const level = (preference: Preference) => analyze(text, { preference }).heat.level
    expect(level({ severities: { 'as-i-said': 'error' } })).toBeGreaterThan(level({}))
    const hot = 'AGAIN?! You never listen. You failed to read the guide!! It is YOUR fault.'
    expect(analyze(hot).heat.hot).toBe(true)
    expect(analyze(hot, { preference: { severities: { 'heat-cluster': 'hint' } } }).heat.hot).toBe(false)
  })

  it('stands against the style and a warm mail', () => {
    const warm =
      'Hi Ana,\n\nThanks for the photo. That must have been stressful with the deadline so close. AFAIK the dock is back.\n\nTom'
    const severities = { shorthand: 'warning' } as const
    expect(found(warm, { severities, formality: 'casual', strictness: 'grave' })).toEqual(['warning shorthand: AFAIK'])
    expect(found('All done :)', { severities: { emoji: 'hint' } })).toEqual(['hint emoji: :)'])
    expect(found(text, { severities: JSON.parse('{"__proto__":{"as-i-said":"error"}}') })).toEqual(found(text))
  })
})

describe('never flag this', () => {
  const text = 'As I already told you, we utilise it.'

  it('is for one check and one phrase, however it is typed', () => {
    const phrase = 'as i  ALREADY told you'
    expect(found(text, { never: [{ ruleId: 'as-i-said', phrase }] })).toEqual(['hint officialese: utilise'])
    expect(found(text, { never: [{ ruleId: 'officialese', phrase }] })).toEqual(found(text))
    expect(found(text, { never: [{ ruleId: 'as-i-said', phrase: 'as I already' }] })).toEqual(found(text))
  })

  it('leaves the friendlier version its words', () => {
    const never = [{ ruleId: 'as-i-said', phrase: 'as i already told you' }]
    expect(friendlier(text)).toBeDefined()
    expect(friendlier(text, { never })).toBeUndefined()
  })
})

describe('words', () => {
  const allow = (...allowed: string[]): Preference => ({ words: { allowed, flagged: [] } })

  it('that are allowed are never flagged', () => {
    expect(found('Our tool for that is called Hotfix, and hotfix is free.', allow('Hotfix'))).toEqual([])
    expect(found('The file is on the VPN.')).not.toEqual([])
    expect(found('The file is on the VPN.', allow('VPN'))).toEqual([])
    const name = 'Touch Base Pro'
    const text = `${name} runs at nine. You can stop ${name.toLowerCase()} on Friday; ${name}’s log is below.`
    expect(found(text)).not.toEqual([])
    expect(found(text, allow(name))).toEqual([])
  })

  it('that are allowed hide nothing beside them', () => {
    const text = 'As I already told you, Hotfix is free. You never listen.'
    expect(found(text, allow('Hotfix'))).toEqual(found(text).filter((line) => !line.includes('Hotfix')))
    expect(found('Hi Platform Team,\n\nyou failed to restart Hotfix.', allow('Platform Team', 'Hotfix'))).toEqual(
      found('Hi Platform Team,\n\nyou failed to restart Hotfix.'),
    )
  })

  const flagged = [
    { phrase: 'end user', instead: 'colleague' },
    { phrase: 'ticket', instead: '' },
    { phrase: '(sic)', instead: '$&' },
  ]
  const flag: Preference = { words: { allowed: [], flagged } }

  it('that are to be flagged are, with what to say instead', () => {
    expect(found('Every END  user has a Ticket, not tickets.', flag)).toEqual([
      'hint own-words: END  user',
      'hint own-words: Ticket',
    ])
    expect(offered('End user or not, a ticket helps.', flag)).toEqual(['Colleague'])
    expect(offered('It is back (sic) again.', flag)).toEqual(['$&'])
    expect(found('Every end user.', { ...flag, severities: { 'own-words': 'error' } })[0]).toMatch(/^error/)
  })

  it('of the writer stand in the friendlier version', () => {
    expect(friendlier('You failed to tell the end user.', flag)).toContain('colleague')
    expect(friendlier('As I already told you, the end user is back.', flag)).toMatch(/the colleague is back/)
  })

  it('are sought in time linear in the text', () => {
    const words = {
      allowed: ['a a a a b'],
      flagged: Array.from({ length: 200 }, (_, at) => ({ phrase: `a${at} a a a c`, instead: '' })),
    }
    const begun = performance.now()
    analyze('a '.repeat(20_000), { preference: { words } })
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})

describe('formality', () => {
  const hasty =
    'Hey Ana,\n\nThanks for the photo. That must have been stressful with the deadline so close :) AFAIK the dock is back.\n\nTom'

  it('formal: shorthand, smileys and "hey" are named, to colleagues as well', () => {
    expect(found(hasty)).toEqual([])
    const named = ['hint casual-greeting: Hey', 'hint emoji:  :)', 'hint shorthand: AFAIK']
    expect(found(hasty, { formality: 'formal' })).toEqual(named)
    expect(found(hasty, { formality: 'formal' }, { reader: { level: 'lay', place: 'inside' } })).toEqual(named)
  })

  it('casual: no greeting, no farewell, short words', () => {
    const bare =
      'Your old shortcut points to the old place and cannot find your folders. The new one lies on your desktop since this morning. It is called Finance and opens the same folders as before. The old one goes away on Friday. AFAIK that is all of it.'
    const silent = /^hint (?:no-greeting|no-close|shorthand|so-opener)/
    expect(found(bare).filter((line) => silent.test(line)).length).toBeGreaterThanOrEqual(2)
    expect(found(bare, { formality: 'casual' }).filter((line) => silent.test(line))).toEqual([])
  })

  it('shows in the friendlier version', () => {
    const text = 'Hey Ana,\n\nAs I already told you, the drive moved :) It is on P now.'
    expect(friendlier(text)).toMatch(/^Hey Ana.*:\)/s)
    expect(friendlier(text, { formality: 'formal' })).toMatch(/^Hello Ana,\n\n[^:]*the drive moved\. It is on P now\.$/)
  })
})

describe('directness', () => {
  it('plain: requests say please, without a detour', () => {
    const text = 'You need to check the cable.'
    expect(offered(text)[0]).toBe('Could you check the cable?')
    expect(offered(text, { directness: 'plain' }).slice(0, 2)).toEqual([
      'Please check the cable.',
      'Could you check the cable?',
    ])
    expect(offered(text, { directness: 'gentle' })).toEqual(offered(text))
    expect(friendlier(text, { directness: 'plain' })).toBe('Please check the cable.')
  })

  it('plain: two requests that say please are fine', () => {
    const text = 'Please restart the dock. Please send me the number on its lid.'
    expect(found(text)).toEqual(['hint please-first: Please send me the number on its lid.'])
    expect(found(text, { directness: 'plain' })).toEqual([])
  })
})

describe('contractions', () => {
  const text = "You failed to attach the log. That's your problem, and it's late."

  it('of the wordings offered are as the writer likes them', () => {
    expect(offered(text).join()).toMatch(/don't/)
    expect(offered(text, { contractions: 'keep' })).toEqual(offered(text))
    expect(offered(text, { contractions: 'avoid' }).join()).not.toMatch(/don't|I'll|I'm/)
    expect(friendlier('I am not your secretary.', { contractions: 'use' })).not.toMatch(/\bI will\b|\bdo not\b/)
    expect(friendlier(text, { contractions: 'avoid' })).toMatch(/I do not see the log yet/)
  })

  it('of the writer stay', () => {
    expect(friendlier(text, { contractions: 'avoid' })).toContain("it's late")
  })
})

describe('smileys', () => {
  it('are named where none may stand, and left out of the friendlier version', () => {
    const text = 'As I already told you, it is back 🎉\n\nBest :)\nTom'
    expect(found(text, { emoji: true })).toEqual(found(text))
    expect(found(text, { emoji: false }).filter((line) => line.includes('emoji'))).toEqual([
      'hint emoji: 🎉',
      'hint emoji: :)',
    ])
    expect(friendlier(text, { emoji: false })).toMatch(/it is back\n\nBest\nTom$/)
  })
})

describe('English', () => {
  it('of the other side is named, and swapped', () => {
    const text = 'The colour is grey, the center labelled.'
    expect(found(text)).toEqual([])
    expect(found(text, { english: 'british' })).toEqual(['hint spelling-variant: center'])
    expect(offered(text, { english: 'british' })).toEqual(['centre'])
    expect(offered(text, { english: 'american' })).toEqual(['color', 'gray', 'labeled'])
  })

  it('of the wordings offered is the writer’s, their own words aside', () => {
    const rule = {
      id: 'test',
      category: 'blame',
      severity: 'warning',
      source: 'test',
      phrases: [{ match: 'you what:_ again', suggest: 'I apologise for the colour of the {what}' }],
    } as const
    const say = (preference: Preference) =>
      createAnalyzer([rule])('You colour again.', { preference }).findings[0]?.suggestions[0]?.edits[0].newText
    expect(say({ english: 'british' })).toBe('I apologise for the colour of the colour')
    expect(say({ english: 'american' })).toBe('I apologize for the colour of the colour')
    expect(say({})).toBe('I apologise for the colour of the colour')
  })

  it('is one in the friendlier version', () => {
    expect(friendlier('As I already told you, the centre is grey.', { english: 'american' })).toMatch(
      /the center is gray/,
    )
  })
})

describe('the reader', () => {
  const text = 'The patch goes over the VPN. We whitelisted the sender this morning.'

  it('lay, mixed and technical readers are told less and less', () => {
    const told = (level: 'lay' | 'mixed' | 'technical') => found(text, {}, { reader: { level, place: null } })
    expect(told('lay')).toEqual(['hint acronyms: VPN', 'hint insider-words: whitelisted'])
    expect(told('lay')).toEqual(found(text))
    expect(told('mixed')).toEqual(['hint acronyms: VPN'])
    expect(told('technical')).toEqual([])
  })
})

describe('the name', () => {
  const frame: Frame = { greeting: '', closing: 'Let me know if anything is unclear.', name: 'Tom' }
  const bare =
    'Hi Ana,\n\nYou failed to attach the log. Your old shortcut points to the old place and cannot find your folders. The new one lies on your desktop since this morning. It is called Finance and opens the same folders as before. The old one goes away on Friday.'

  it('stands under the closing line of a mail that nobody signed', () => {
    expect(friendlier(bare, {}, frame)).toMatch(/\n\nLet me know if anything is unclear\.\n\nTom$/)
    expect(friendlier(bare, {}, { ...frame, closing: '' })).toMatch(/goes away on Friday\.\n\nTom$/)
    expect(friendlier(bare, {}, { ...frame, name: '' })).toMatch(/anything is unclear\.$/)
    expect(friendlier(`${bare}\n\nKind regards,`, {}, frame)).toMatch(/\n\nKind regards,\nTom$/)
    expect(friendlier(`${bare} Call me if one is missing.`, {}, frame)).toMatch(/Call me if one is missing\.\n\nTom$/)
  })

  it.each([
    ['Tom', `${bare}\n\nTom`],
    ['initials', `${bare} Call me if one is missing. -TK`],
    ['another name', `${bare}\n\nBest,\nAna Silva`],
    ['a signature', `${bare}\n\nThanks for waiting!\n-- \nTom Keller\nService Desk`],
    ['the name in the line', `${bare} Thanks for waiting, Tom.`],
    ['a question', `${bare} Does that work for you?`],
    ['a short note', 'You failed to attach the log.'],
  ])('is not put under %s', (_, text) => {
    const version = friendlier(text, {}, frame)
    expect(version).toBeDefined()
    expect(version).toBe(friendlier(text, {}, { ...frame, name: '' }))
  })

  it('is put there once', () => {
    const once = friendlier(bare, {}, frame) ?? ''
    expect(friendlier(once, {}, frame) ?? once).toBe(once)
  })
})
