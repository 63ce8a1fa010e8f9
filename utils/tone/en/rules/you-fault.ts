import type { Phrase, PhraseMatch, PhraseRule, RuleExamples, Severity } from '../../types'
import { ask, askForMissing, isBygone, isOneClause, stillOpen, wasDone } from '../mend'
import { isQuestion } from '../senses'
import { verbOf } from '../verbs'

const did = "you|you've <adverb>?"
const object = 'object:(it|this|that|them|(<article> _{1,3})) yet? (,|$)'
const guards = {
  unless: [
    'anything|any|nothing|correctly|rightly|perfectly|successfully',
    '(no|not|never)? (rush|hurry|worry|worries|harm)',
    'not your fault',
    '(right | correct) (one | ones | file | files)',
    'good|great|nice',
    'thank|thanks|appreciate|appreciated',
    'as (i|we|you)? asked|agreed|planned|requested|instructed',
    'but (i|we) (should|could|never|also)',
  ],
  when: (match: PhraseMatch) => !isQuestion(match),
} satisfies Partial<Phrase>

/** At the start of the sentence, or given as the cause. */
const blamed = (act: string): readonly string[] => [`^ ${act}`, `lead:because|since ${act}`]
const words = ({ document, span }: PhraseMatch): string => document.text.slice(span.start, span.end)

function softened(match: PhraseMatch): string {
  const { lead = '', verb = '' } = match.captures
  if (/^(?:reply|respond|answer)$/.test(verbOf(verb)?.base ?? '')) return '{lead} I have no reply yet'
  const act = words(match).slice(lead.length).trim()
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
      when: (match) => guards.when(match) && isOneClause(match) && !isBygone(match),
      suggest: ({ captures: { verb = '', rest = '' } }) => {
        const missing = askForMissing(verb, rest)
        return missing ? [missing, ask(verb, rest)] : ask(verb, rest)
      },
    },
    {
      ...shared,
      match: acts.flatMap(blamed).map((act) => `${act} ${object}`),
      when: (match) => guards.when(match) && !isBygone(match),
      suggest: ({ captures }) => `{lead} ${stillOpen(captures.object ?? '', captures.verb ?? '')}`,
    },
    { ...shared, match: acts.flatMap(blamed), suggest: softened },
  ]
}

const wrongly =
  'put|entered|typed|used|sent|attached|chose|chosen|selected|picked|clicked|opened|gave|given|filled|uploaded|installed|called|wrote|written|pressed|plugged|connected|submitted|downloaded|copied|quoted|provided|included|changed|ordered|printed|pasted|added|saved|edited|deleted'
const slips =
  'deleted|erased|wiped|forgot|forgotten|overwrote|overwritten|skipped|overlooked|misspelled|misspelt|mistyped|misplaced|misconfigured|corrupted|infected|unplugged'

const rule: PhraseRule<'you-fault'> = {
  id: 'you-fault',
  category: 'blame',
  severity: 'warning',
  source: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness',
  phrases: [
    ...omission(
      [
        'you (<did-not>|(did not)) (even|bother to|actually|really)? verb:<duty>',
        "you|you've forgot|forgotten to verb:<act>",
        'you never (even|bothered to|actually|really)? verb:<duty-past>',
      ],
      'warning',
    ),
    ...omission(['you <have-not>|(have not) (even|actually|really)? verb:<duty-done>'], 'warning', ['yet']),
    ...omission(['you <have-not>|(have not) (even|actually|really)? verb:<duty-done>'], 'hint'),
    {
      ...guards,
      match: blamed(`${did} broke|broken|messed|screwed|botched|ruined|wrecked|damaged up?`),
      notBefore: ['$', ',', '(it|this|that|them|the|your)? down|record|news|ground', 'off'],
      suggest: '{lead} something went wrong with',
    },
    {
      ...guards,
      match: blamed(`${did} broke|messed|screwed|botched|ruined (it|this|that|things)? up? (,|$)`),
      suggest: '{lead} something went wrong',
    },
    {
      ...guards,
      match: blamed(`${did} misunderstood|misread|(mixed up)|confused`),
      notBefore: ['$', ','],
      suggest: '{lead} there may be a mix-up about',
    },
    { ...guards, match: blamed(`${did} misunderstood|misread (,|$)`), suggest: '{lead} there may be a mix-up' },
    {
      ...guards,
      match: blamed(`${did} caused it|this|that yourself? (,|$)`),
      suggest: '{lead} it came from […what happened]',
    },
    { ...guards, match: blamed(`${did} caused`), notBefore: ['no|by'], suggest: '{lead} […what happened] led to' },
    {
      ...guards,
      match: blamed(
        `${did} made a|an|the|another|some (big|silly|small|serious|typing|basic)? mistake|mistakes|error|typo|mess`,
      ),
      suggest: '{lead} there was a mix-up',
    },
    {
      ...guards,
      match: blamed(`${did} verb:${slips} ${object}`),
      when: (match) => guards.when(match) && !isBygone(match),
      suggest: ({ captures }) => `{lead} ${wasDone(captures.object ?? '', captures.verb ?? '')}`,
    },
    { ...guards, match: blamed(`${did} ${slips}`), notBefore: ['to'], suggest: softened },
    {
      ...guards,
      match: blamed(`${did} verb:${wrongly} object:((the|an|a|your) (wrong|incorrect) _{1,2}) (,|$)`),
      suggest: ({ captures }) => `{lead} ${wasDone(captures.object ?? '', captures.verb ?? '')}`,
    },
    {
      ...guards,
      match: blamed(`${did} (${wrongly.replaceAll('|', ' | ')}) (in | on)? _{0,5} wrong|incorrect|incorrectly|wrongly`),
      unless: [
        ...guards.unless,
        'about|because|what|why',
        '(went | go | goes | going | gone | is | was | are | were | looks) wrong',
      ],
      suggest: softened,
    },
    {
      ...guards,
      match: blamed(
        "you're|(you were) <adverb>? using|entering|typing|opening|clicking|looking (at|in|for)? (the | a | your)? wrong",
      ),
      suggest: softened,
    },
    {
      ...guards,
      match: blamed("you|you're|(you were) did|do|doing|done it|this|that (all | completely)? wrong (,|$)"),
      suggest: "{lead} let's try it another way",
    },
    {
      ...guards,
      match: "^ you're|(you were) <adverb>? wrong|mistaken|incorrect about|on",
      suggest: "I'm not so sure about",
    },
    {
      ...guards,
      match: "^ you're|(you were) <adverb>? wrong|mistaken|incorrect (,|$)",
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
  ],
}
