import type { PhraseMatch, PhraseRule, RuleExamples, Wording } from '../../types'
import { closingMark } from '../cut'
import { asked, cutOut, gladlyAgain, leaveOr, parted } from '../said-again'
import { isQuestion } from '../senses'

const when = (match: PhraseMatch) => !isQuestion(match)
/** "As I said, I'll call at three" keeps a promise; it does not scold. */
const kept = [
  "i'd|we'd|thank|thanks|sorry|glad|happy|pleased|welcome|appreciate",
  "i'll|we'll|i'm|we're|((i | we) (was | were | hope))",
]
const i = "i|we|i've|we've"
const already = 'already|allready|alredy'
const often =
  'before|repeatedly|twice|((three | four | five | many | several | multiple | so many | a hundred | a thousand | a dozen) times)'
const inMyMail = 'in my (last | previous | first | earlier) (mail | email | message | reply | note)'
const whenSaid = `(${often} | earlier | ${already} | yesterday | on the phone | ${inMyMail})?`
const said =
  'said|explained|mentioned|wrote|stated|asked|written|(told you)|(pointed out)|(explained to you)|(said to you)'
/** "As I mentioned on Wednesday" is calm. */
const asISaid = `(as|like ${i} ${already} ${said} | as|like ${i} (told you) | like ${i} said)`
/** A day or a place of the telling, up to the pause behind it: "on Wednesday,", "at 10:42,", "in the meeting,". */
const then = 'when:(yesterday | on|at|in|last|this|earlier _{1,4})'
const day = 'when:(yesterday | on? monday|tuesday|wednesday|thursday|friday|saturday|sunday | last week|month)'
const nagging =
  "((i|we keep on? telling|asking|reminding you) | (didn't i|we (just | already)? tell|ask you (before | already | yesterday)?))"
const question = 'how|what|why|where|which|when|who'
const sorry = ['sorry|apologies|apologise|apologize|vendor']
const again = "I'm happy to go through it once more."

/** "to recap from Wednesday" */
const recap = ({ captures: { when: told = '' } }: PhraseMatch): string =>
  /\bphone$/i.test(told) ? 'to recap from our call' : `to recap from ${told.replace(/^(?:on|at|in) /i, '')}`

/** "I told you that the fix comes on Friday" → "the fix comes on Friday" */
const fact = ({ captures: { before = '', rest = '' } }: PhraseMatch): readonly Wording[] => [
  { text: `${before}${rest.trimStart()}`, manner: 'direct' },
  { text: `${before}to recap, ${rest.trimStart()}`, manner: 'warm' },
]
/** "… not to touch it" → "please don't touch it" */
const askedNot = ({ captures: { verb = '', rest = '' } }: PhraseMatch): string => {
  const [request, more] = parted(rest)
  return `please don't ${verb}${request}${more ? `; ${more}` : ''}`.replace(/(?<!\?)\?+$/, '.')
}

/** What remains may be the same reproach. */
const toldAlready =
  /^(?:i|we)(?:['’]ve| have)?(?: already)? (?:said|explained|told you|answered|written|covered)(?: you)? (?:this|that|it)(?: \p{L}+){0,2}\.?$/iu
const gladly = (match: PhraseMatch): readonly Wording[] => {
  const cut = cutOut(match)
  return cut && toldAlready.test(cut) ? [again, ''] : leaveOr(match, again)
}

const rule: PhraseRule<'as-i-said'> = {
  id: 'as-i-said',
  category: 'condescension',
  severity: 'warning',
  source: 'Preply and Adobe surveys on passive-aggressive e-mail; worktalk.com, Never say this',
  phrases: [
    {
      match: [`, ${asISaid} ${whenSaid} $`, `, ${asISaid} ${then} $`],
      unless: kept,
      when,
      reach: 'whole',
      suggest: (match) => {
        const cut = cutOut(match)
        const { before = '', when: told } = match.captures
        return [...(cut ? [cut] : []), ...(told ? [`${before.trimEnd()} ${recap(match)}${closingMark(match)}`] : [])]
      },
    },
    { match: `${asISaid} ${then} ,`, unless: kept, when, suggest: recap },
    { match: `${asISaid} ${day}`, notBefore: [','], unless: kept, when, suggest: (match) => `${recap(match)},` },
    {
      match: [
        `as|like ${i} ${already} ${said} ${whenSaid}`,
        `as|like ${i} told you ${whenSaid}`,
        `as|like ${i} ${said} ${often}`,
        `like ${i} said`,
        `as|like i|we keep saying|(telling you)`,
      ],
      unless: kept,
      when,
      suggest: 'to recap',
    },
    {
      match: `^ as i|we ${said} before|earlier|already|repeatedly|(${inMyMail}) ,`,
      unless: kept,
      severity: 'hint',
      when,
      suggest: 'to recap',
    },
    {
      match: [
        `^ ${i} ${already}|just|repeatedly told|informed|(explained to)|(said to) you that?`,
        `^ ${i} (${already})? told you (${already} | ${often} | yesterday)? that?`,
      ],
      notBefore: [`${question}|to|this|it|about|so|i'd|we'd|i'll|we'll|i|we|not|no|now|${often}`, '$', ','],
      unless: kept,
      when,
      reach: 'whole',
      suggest: fact,
    },
    {
      match: `^ ${i} ${already} explained|described|written|((told | shown | showed) you)|(explained to you) (${often} | yesterday | ${inMyMail})? how:${question}`,
      notBefore: ['<act>'],
      when,
      reach: 'sentence',
      suggest: (match) => gladlyAgain(match, match.captures.how ?? 'how', match.captures.rest),
    },
    {
      match: [
        `^ ${i} (${already})? told|asked you (${already} | ${often} | yesterday)? not to verb:_`,
        `${nagging} not to verb:_`,
      ],
      unless: sorry,
      reach: 'sentence',
      suggest: askedNot,
    },
    {
      match: [
        `^ ${i} ${already} told|asked you to verb:<act>`,
        `^ ${i} (${already})? told|asked you ${already}|${often} to verb:<act>`,
        `${nagging} to verb:<act>`,
      ],
      unless: sorry,
      when: (match) => when(match) || /^did/i.test(match.text),
      reach: 'sentence',
      suggest: asked,
    },
    {
      match: [
        `^ i thought that? i had? made myself|it|this|that <adverb>? clear (${often})? that`,
        `^ as|like i|i've (${already})? made myself|it|this|that <adverb>? clear (${often})? that`,
        `^ ${i} (${already})? told you (this | that | it)? (${often}) (now | already)? that`,
        `^ i|we repeat|reiterate (again)? that`,
      ],
      unless: sorry,
      when,
      reach: 'whole',
      suggest: fact,
    },
    {
      match:
        'for the avoidance of any? further? confusion|misunderstanding|misunderstandings ,? (i|we repeat|reiterate that?)?',
      suggest: 'to be clear,',
    },
    {
      match: [
        `^ ${i} ${already} told|said|explained|answered|asked|addressed (you | this | that | it | so | you (this | so) | this|your|the question)? (${often} | ${inMyMail})? $`,
        `^ ${i} (${already})? ((been|gone (over|through)) | explained|answered|mentioned|asked|covered|discussed|(talked about)) this|that|it ${already}|${often} (, | $)`,
        `^ ${i} (${already})? told you (${already} | ${often} | yesterday)? ,`,
        `${i} said this|that|it ${already}|${often}`,
        `${i} (${already})? told you (this | that | it)? ${often} (now | already)?`,
        "^ i|we hate|have|had|(don't|didn't want|like) to repeat myself|ourselves",
        `^ (i thought that? i had? | as|like i|i've (${already})?) made myself|it|this|that <adverb>? clear (${often})?`,
        `^ ${i} (${already})? made myself|it|this|that <adverb>? clear ${already}|${often}`,
        `^ (you were | you've been) (${already}|repeatedly|clearly told|informed|reminded|warned|notified (of|about)? (this|that|it)? | told|informed|reminded|warned|notified (of|about)? (this|that|it)? ${often}) $`,
      ],
      notAfter: ['as|like'],
      notBefore: ['that|to|not|how|what|why|where|which|when|who'],
      unless: sorry,
      when,
      reach: 'whole',
      suggest: (match) => leaveOr(match, again),
    },
    {
      match: `(i'm not going to | i won't | i refuse to) type|explain|repeat|say|write|spell _{0,5} again|twice|myself|((once | one) more)|((a | for a|the) second|third|fourth|fifth|tenth|hundredth time) $`,
      reach: 'whole',
      suggest: gladly,
    },
    {
      match:
        "^ (i repeat | to repeat|reiterate (myself | this | that)? | i'll|(let me) (repeat (myself | this) | say it|this (again | once more | one more|last time))) , next:_",
      unless: sorry,
      severity: 'hint',
      when,
      suggest: 'to recap, {next}',
    },
    { match: 'i|we told you so', reach: 'whole', suggest: (match) => leaveOr(match, "let's see what helps now.") },
    {
      match: '^^ (once again|more | again) , next:you|the|it|this|that|please|<act>',
      notBefore: ["i|we|accept|don't|feel|let|would", 'will be'],
      unless: [...kept, 'apologies|apologise|apologize|welcome|help'],
      severity: 'hint',
      when,
      suggest: '{next}',
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    'As I already told you, the drive is full.',
    'Like I said, the token has to be renewed first.',
    "I've said this before: the form goes to HR.",
    'I already explained how to map the drive.',
    'I told you that the old app stops in May.',
    'The order is stuck, as I told you yesterday.',
    'we have already told you to use the new portal',
    'I already answered this.',
    'Again, the password is case-sensitive.',
    'Well, I told you so.',
    "As we've said before, we need the signed form.",
    "I've told you three times now.",
    'We have been through this twice.',
    'I have already answered this question.',
    'I repeat: the form needs a signature.',
    'You have been told this several times.',
    'I thought I had made it clear that the loan is for a week.',
    'I keep telling you to lock the screen.',
    "I have told you many times that it's the red one.",
    "I don't like to repeat myself.",
    'Once again, the archive is read-only.',
    "I've already asked you twice to return the charger.",
    'As I already told you on Wednesday, the licence runs out on 15 July.',
    'i told you allready that the fix comes with KB5034441',
    'I already explained three times how to connect the drive.',
    'The licence ran out, as I told you on Wednesday.',
    'Like I said at 10:42, the address is smtp.example.net.',
    'I have explained this before and I’m not going to explain it a fourth time.',
    'It is all on page 3 and I won’t write it again.',
    "Didn't I tell you yesterday to leave the router alone?",
    'Marta, I told you not to unplug the blue cable.',
    'For the avoidance of any further confusion, I repeat that the VPN closes at 18:00.',
    "I don't like to repeat myself, but the port is 8080.",
  ],
  valid: [
    'As you said, it only happens in the afternoon.',
    'As promised, the new headset is on your desk.',
    "As I said on the phone, I'll call you at three.",
    'Please try again in ten minutes.',
    'Again, thank you for the screenshots.',
    'I have already told the vendor to send a second unit.',
    'I told you I would write by noon, so here is where we stand.',
    'Like you, I was surprised by the new menu.',
    'The screen went black again, the cable is loose.',
    'I already explained the case to Ana, so she can take over from here.',
    'Once again, thank you for testing this with us.',
    'We already discussed this on Monday, and Ana has put it on her list.',
    'I asked you to send the log so that I can see when it started.',
    'Sorry to repeat myself, I only want to be sure I have the right address.',
    'You were informed about this by the old system, which has been switched off.',
    'You have been told three different things by us, and that should not happen.',
    'Let me repeat the test with a second cable and write to you at four.',
  ],
}
