import type { Phrase, PhraseMatch, Severity } from '../types'
import { toldOf } from './blame'
import { ask, askForMissing, isBygone, isOneClause, stillOpen } from './mend'
import { isQuestion } from './senses'
import { verbOf } from './verbs'

/** What the reader was to do and did not: phrases that ask for it, or say that it is open. */

const object = 'object:(it | this | that | them | <article> _{1,3}) yet|again? (, | $)'
/** What shows that nobody is charged with anything. */
export const guards = {
  unless: [
    'anything|any|correctly|rightly|perfectly|successfully|good|great|nice|thank|thanks|appreciate|appreciated',
    '(no | not | never)? rush|hurry|worry|worries|harm',
    'not your fault',
    'right|correct one|ones|file|files',
    'as (i | we | you)? asked|agreed|planned|requested|instructed',
    'but i|we should|could|never|also',
  ],
  when: (match: PhraseMatch) => !isQuestion(match) && !/(?<!\bfor )\bnothing\b/i.test(match.sentence.text),
} satisfies Partial<Phrase>

const notBygone = (match: PhraseMatch): boolean => guards.when(match) && !isBygone(match)

/** At the start of the sentence, or given as the cause. */
export const blamed = (act: string): readonly string[] => [`^ ${act}`, `lead:because|since|becuase|cause ${act}`]

const answers = (verb: string): boolean => /^(?:reply|respond|answer)$/.test(verbOf(verb)?.base ?? '')

/** The deed as it looks, where it cannot be said of the thing. */
export function softened({ text, captures: { lead = '', verb = '' } }: PhraseMatch): string {
  if (answers(verb)) return '{lead} I have no reply yet'
  const act = text.slice(lead.length).trim()
  return `${lead} it looks like ${act.charAt(0).toLowerCase()}${act.slice(1)}`
}

/** Something the reader was to do and did not: the most complete way to say it first. */
export function omission(acts: readonly string[], severity: Severity, unless: readonly string[] = []): Phrase[] {
  const shared = { ...guards, unless: [...guards.unless, ...unless], severity }
  const left = (match: PhraseMatch) => toldOf(match, match.captures.lead || isBygone(match) ? 'was not' : 'is open')
  return [
    {
      ...shared,
      match: acts.map((act) => `^ ${act}`),
      reach: 'sentence',
      when: (match) => notBygone(match) && isOneClause(match),
      suggest: ({ captures: { verb = '', rest: all = '' } }) => {
        const rest = all.replace(/ again(?=[\s.!]*$)/, '')
        const missing = askForMissing(verb, rest)
        return missing ? [missing, ask(verb, rest)] : ask(verb, rest)
      },
    },
    {
      ...shared,
      match: acts.flatMap(blamed).map((act) => `${act} ${object}`),
      when: notBygone,
      suggest: ({ captures }) => `{lead} ${stillOpen(captures.object ?? '', captures.verb ?? '')}`,
    },
    {
      ...shared,
      match: acts.flatMap(blamed),
      reach: 'sentence',
      when: (match) => guards.when(match) && (!isOneClause(match) || isBygone(match)) && left(match) !== null,
      suggest: left,
    },
    {
      ...shared,
      match: acts.flatMap(blamed),
      suggest: (match) => {
        const { verb = '' } = match.captures
        return answers(verb) ? softened(match) : `{lead} you may not have ${verbOf(verb)?.participle ?? verb}`
      },
    },
  ]
}
