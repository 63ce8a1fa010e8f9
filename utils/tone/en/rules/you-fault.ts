import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { byActing, causeOf, keptDoing, noteOn, toldOf, wentWrong } from '../blame'
import { isBygone, wasDone } from '../mend'
import { blamed, guards, omission, softened } from '../undone'

const did = "you|you've <adverb>?"
const object = 'object:(it | this | that | them | <article> _{1,3}) yet|again? (, | $)'
const notBygone = (match: PhraseMatch): boolean => guards.when(match) && !isBygone(match)
/** Who reports a wrong number did nothing wrong. */
const witness = 'reported|mentioned|described|noted|told|said|showed|shown|explained|raised|checked|stated|specified'
const undone = "you still? (haven't|hadn't | have|had still not) (even | actually | really)? verb:<duty-done>"
const short = ({ captures }: PhraseMatch): string => `{lead} ${wasDone(captures.object ?? '', captures.verb ?? '')}`
/** A deed said of the thing, all the sentence long. */
const told = { reach: 'sentence', suggest: (match) => toldOf(match) } satisfies Partial<Phrase>
const plainly = (match: PhraseMatch): boolean => guards.when(match) && toldOf(match) !== null

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
      reach: 'sentence',
      suggest: wentWrong,
    },
    {
      ...guards,
      match: blamed(`${did} broke|messed|screwed|botched|ruined (it | this | that | things)? up? (, | $)`),
      suggest: '{lead} something went wrong',
    },
    {
      ...guards,
      match: blamed(`${did} misunderstood|misread|confused|(mixed:mixed up)`),
      notBefore: ['$', ','],
      reach: 'sentence',
      suggest: noteOn,
    },
    { ...guards, match: blamed(`${did} misunderstood|misread (, | $)`), suggest: '{lead} there may be a mix-up' },
    { ...guards, match: blamed(`${did} caused`), notBefore: ['no|by'], reach: 'sentence', suggest: causeOf },
    {
      ...guards,
      match: blamed(`${did} made a|an|the|another|some _{0,1} mistake|mistakes|error|typo|mess`),
      suggest: '{lead} there was a mix-up',
    },
    { ...guards, match: blamed(`${did} verb:<erred>|deleted ${object}`), when: notBygone, suggest: short },
    {
      ...guards,
      match: [
        ...blamed(`${did} verb:<erred>|deleted|unplugged`),
        // What went wrong is named, and the deed given as its cause.
        "lead:(gone|lost|missing|empty|down|locked|blocked|offline|failed|stopped|corrupt|corrupted|compliant|broken because|since|becuase) you|you've verb:<acted>",
        '^ it was you who|that verb:<erred>|deleted|unplugged',
        '^ it was you who|that verb:<acted> wrong:(the|teh|an|a|your wrong|incorrect)',
      ],
      notBefore: ['to'],
      ...told,
      when: plainly,
    },
    { ...guards, match: blamed(`${did} <erred>|deleted|unplugged`), notBefore: ['to'], suggest: softened },
    {
      ...guards,
      match: "^ by gerund:_ object:_{1,7} ,? you|you've verb:<erred>|deleted|unplugged",
      reach: 'sentence',
      when: (match) => guards.when(match) && byActing(match) !== null,
      suggest: byActing,
    },
    {
      ...guards,
      unless: [...guards.unless, witness],
      match: blamed(
        `${did} verb:<acted>|<done> object:((the | teh | an | a | your) (wrong | incorrect) _{1,2}) (, | $)`,
      ),
      suggest: short,
    },
    {
      ...guards,
      unless: [...guards.unless, witness, 'about|what'],
      match: blamed(`${did} verb:<acted>|<done> wrong:((in | on)? the|teh|an|a|your wrong|incorrect)`),
      ...told,
      when: plainly,
    },
    {
      ...guards,
      match: blamed(`${did} did|done it|this|that|something (all | completely)? wrong (all along | again)? (, | $)`),
      suggest: '{lead} something went wrong on the way',
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
        "you're|(you were) <adverb>? gerund:using|entering|typing|opening|clicking|(looking (at | in | for)?) object:((the | a | your)? wrong _)",
      ),
      suggest: ({ captures: { lead = '', object: what = '' } }) =>
        `${lead} it may be ${/^(?:the|a|your)\b/i.test(what) ? what : `the ${what}`}`,
    },
    {
      ...guards,
      match: blamed(
        "(you're | you were | you've been) <adverb>? doing|using it|this|that|something (all | completely)? wrong (all along | again)? (, | $)",
      ),
      suggest: ({ captures: { lead } }) => (lead ? `${lead} there may be a mix-up` : "let's go through it together"),
    },
    {
      ...guards,
      match: `^ ${did} got|have|had|spelled|spelt|misspelled object:(it|this|that | <article> _{1,2}) wrong (, | $)`,
      suggest: 'there may be a mix-up with {object}',
    },
    {
      ...guards,
      match: `^ ${did} missed object:((the|a|our|my) _{0,2} deadline|date (for|of|to <article> _{1,2} (, | $))?)`,
      suggest: '{object} has passed',
    },
    {
      ...guards,
      match: `^ ${did} missed object:((the|a|our|my) _{0,2} step|steps|field|box|notice|reminder|note|mail|page)`,
      suggest: '{object} may have slipped by',
    },
    {
      ...guards,
      match: [
        '^ you keep on? forgetting to verb:<act>',
        '^ you keep on? gerund:ignoring|skipping|deleting|overlooking|misplacing|breaking|unplugging',
        '^ you keep on? <adverb>? gerund:entering|typing|using|clicking|opening the|a|your wrong',
        'lead:because|since|becuase you keep on? gerund:ignoring|skipping|deleting|shutting|closing|switching|turning|unplugging|disconnecting|blocking|cancelling',
      ],
      reach: 'sentence',
      suggest: keptDoing,
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
    'Look, you unplugged my test machine on Tuesday, and I lost a morning.',
    'By skipping the update you broke the VPN client on all three laptops.',
    'It was you who typed the wrong PIN and locked the tablet.',
    'Since you never returned the loan laptop, we couldn’t lend it to anyone else.',
    'the share is gone because you pressed Delete in the wrong window',
    'You ruined the rollout by rebooting the server at 10:00.',
    'You keep ignoring the update prompts.',
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
    'The ticket was reopened because you replied to it, and it is with me now.',
    'By closing the lid you lock the screen as well.',
    'It was you who spotted the leak first, thank you.',
    'You caused nothing, the disk was old.',
  ],
}
