import type { Phrase, PhraseMatch, PhraseRule, RuleExamples, Severity } from '../../types'
import { ask, askForMissing, isBygone, isOneClause, stillOpen, wasDone } from '../mend'
import { isQuestion } from '../senses'
import { verbOf } from '../verbs'

const did = "you|you've <adverb>?"
const object = 'object:(it | this | that | them | <article> _{1,3}) yet|again? (, | $)'
const guards = {
  unless: [
    'anything|any|nothing|correctly|rightly|perfectly|successfully|good|great|nice|thank|thanks|appreciate|appreciated',
    '(no | not | never)? rush|hurry|worry|worries|harm',
    'not your fault',
    'right|correct one|ones|file|files',
    'as (i | we | you)? asked|agreed|planned|requested|instructed',
    'but i|we should|could|never|also',
  ],
  when: (match: PhraseMatch) => !isQuestion(match),
} satisfies Partial<Phrase>
const notBygone = (match: PhraseMatch): boolean => guards.when(match) && !isBygone(match)

/** At the start of the sentence, or given as the cause. */
const blamed = (act: string): readonly string[] => [`^ ${act}`, `lead:because|since ${act}`]

function softened({ text, captures: { lead = '', verb = '' } }: PhraseMatch): string {
  if (/^(?:reply|respond|answer)$/.test(verbOf(verb)?.base ?? '')) return '{lead} I have no reply yet'
  const act = text.slice(lead.length).trim()
  return `${lead} it looks like ${act.charAt(0).toLowerCase()}${act.slice(1)}`
}

/** Something the reader was to do and did not: three ways to say it, the most complete first. */
function omission(acts: readonly string[], severity: Severity, unless: readonly string[] = []): Phrase[] {
  const shared = { ...guards, unless: [...guards.unless, ...unless], severity }
  return [
    {
      ...shared,
      match: acts.map((act) => `^ ${act}`),
      reach: 'sentence',
      when: (match) => notBygone(match) && isOneClause(match),
      suggest: ({ captures: { verb = '', rest = '' } }) => {
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
    { ...shared, match: acts.flatMap(blamed), suggest: softened },
  ]
}
/** Who reports a wrong number did nothing wrong. */
const witness = 'reported|mentioned|described|noted|told|said|showed|shown|explained|raised|checked|stated|specified'
const undone = "you still? (haven't|hadn't | have|had still not) (even | actually | really)? verb:<duty-done>"
const passive = ({ captures }: PhraseMatch): string => `{lead} ${wasDone(captures.object ?? '', captures.verb ?? '')}`

const rule: PhraseRule<'you-fault'> = {
  id: 'you-fault',
  category: 'blame',
  severity: 'warning',
  source: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness',
  phrases: [
    ...omission(
      [
        "you didn't (even | bother to | actually | really)? verb:<duty>",
        "you|you've forgot|forgotten to verb:<act>",
        'you never (even | bothered to | actually | really)? verb:<duty-past>',
      ],
      'warning',
    ),
    ...omission([undone], 'warning', ['yet']),
    ...omission([undone], 'hint'),
    {
      ...guards,
      match: blamed(`${did} broke|broken|messed|screwed|botched|ruined|wrecked|damaged up?`),
      notBefore: ['$', ',', '(it | this | that | them | the | your)? down|record|news|ground|off'],
      suggest: '{lead} something went wrong with',
    },
    {
      ...guards,
      match: blamed(`${did} broke|messed|screwed|botched|ruined (it | this | that | things)? up? (, | $)`),
      suggest: '{lead} something went wrong',
    },
    {
      ...guards,
      match: blamed(`${did} misunderstood|misread|confused|(mixed up)`),
      notBefore: ['$', ','],
      suggest: '{lead} there may be a mix-up about',
    },
    { ...guards, match: blamed(`${did} misunderstood|misread (, | $)`), suggest: '{lead} there may be a mix-up' },
    { ...guards, match: blamed(`${did} caused`), notBefore: ['no|by'], suggest: '{lead} […what happened] led to' },
    {
      ...guards,
      match: blamed(`${did} made a|an|the|another|some _{0,1} mistake|mistakes|error|typo|mess`),
      suggest: '{lead} there was a mix-up',
    },
    { ...guards, match: blamed(`${did} verb:<erred>|deleted ${object}`), when: notBygone, suggest: passive },
    { ...guards, match: blamed(`${did} <erred>|deleted|unplugged`), notBefore: ['to'], suggest: softened },
    {
      ...guards,
      unless: [...guards.unless, witness],
      match: blamed(`${did} verb:<acted>|<done> object:((the | an | a | your) (wrong | incorrect) _{1,2}) (, | $)`),
      suggest: passive,
    },
    {
      ...guards,
      match: blamed(`${did} <acted>|<done> (in | on)? _{0,5} wrong|incorrect|incorrectly|wrongly`),
      unless: [
        ...guards.unless,
        witness,
        'about|because|what|why',
        'went|go|goes|going|gone|is|was|are|were|looks wrong',
      ],
      suggest: softened,
    },
    {
      ...guards,
      match: blamed(
        "you're|(you were) <adverb>? using|entering|typing|opening|clicking|looking (at | in | for)? (the | a | your)? wrong",
      ),
      suggest: softened,
    },
    {
      ...guards,
      match: blamed(
        "you|you're|(you were)|you've <adverb>? (did|do|doing|done|using | been doing|using) it|this|that|something (all | completely)? wrong (all along | again)? (, | $)",
      ),
      suggest: "{lead} let's try it another way",
    },
    {
      ...guards,
      match: `^ ${did} got|have|had|spelled|spelt|misspelled (it|this|that | <article> _{1,2}) wrong (, | $)`,
      suggest: softened,
    },
    {
      ...guards,
      match: `^ ${did} missed the|a|our|my _{0,2} step|steps|deadline|date|field|box|notice|reminder|note|mail|page`,
      suggest: softened,
    },
    {
      ...guards,
      match:
        '^ you keep on? (forgetting|ignoring|skipping|deleting | <adverb>? entering|typing|using|clicking|opening _{0,3} wrong)',
      reach: 'sentence',
      suggest: 'would it help if […what makes it easier]?',
    },
    {
      ...guards,
      match: `^ ${did} locked yourself out again? (of object:(<article> _{1,2}))? (, | $)`,
      severity: 'hint',
      suggest: ({ captures }) => `${captures.object ?? 'your account'} got locked`,
    },
    {
      ...guards,
      match: "^ you're|(you were) <adverb>? wrong|mistaken|incorrect about|on",
      suggest: "I'm not so sure about",
    },
    {
      ...guards,
      match: "^ you're|(you were) <adverb>? wrong|mistaken|incorrect (, | $)",
      suggest: 'I see it differently',
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    "You didn't restart it, so the update isn't in yet.",
    'Hi Ana,\n\nyou entered the wrong code.',
    'you cant get in yet because you never sent the form',
    'You forgot to attach the log.',
    'Tom, you’ve deleted the shared folder, and now nobody on your team can open it.',
    'The import stopped because you skipped step 3 of the guide.',
    'You made a mistake in the cost centre. I have put it right for now.',
    "You haven't filled in the serial number.",
    'The screen stays black because you broke the cable.',
    'You misread the table, the second column is the limit per mailbox.',
    'Good morning. You did it wrong. I have reset the form for you.',
    'The case is closed because you never replied.',
    'You’ve forgotten to log out on the shared desk.',
    'You used the wrong address when you registered the phone.',
    "You still haven't sent the form for the badge.",
    'You got the date wrong, the room is booked for the 14th.',
    'You are doing something wrong.',
    'Tess, you missed the deadline for the order.',
    'you keep forgetting to log off',
    "You've locked yourself out of the account.",
    'You forgot your charger again.',
  ],
  valid: [
    'You did it right, the server was slow. It should be through in an hour.',
    "You didn't do anything wrong. The certificate ran out on our side last night.",
    'You will get a mail from the portal with the new code in about ten minutes.',
    "You haven't received the token yet, so I'll resend it today.",
    'Did you forget your PIN, or would you like a new card?',
    "If you didn't restart after the update, the old driver may still be loaded.",
    'I forgot to attach the log this morning, sorry. Here it is.',
    'You deleted the old profile as agreed, so I can start the move now.',
    "It looks like the wrong code was entered three times, so the account locked itself. I've opened it again.",
    "You haven't changed anything in the settings, that helps: it must be the router.",
    'You reported a wrong stock level in the app; the nightly job had stopped, and the figures are right again.',
    'You wrote that something went wrong after the update, and I see it in the log too.',
    "You never know with these docks. I'll bring a spare one along.",
    'You got the wrong monitor from us, and the right one is on its way.',
    'You missed my call, so here is the short version: it works.',
    'You keep losing the connection because the antenna is loose.',
    'You locked it down well, nobody without a badge gets in.',
  ],
}
