import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isQuestion } from '../senses'

const when = (match: PhraseMatch) => !isQuestion(match)
/** "As I said, I'll call at three" keeps a promise; it does not scold. */
const kept = [
  "i'd|we'd|thank|thanks|sorry|glad|happy|pleased|welcome|appreciate",
  "i'll|we'll|i'm|we're|((i | we) (was | were | hope))",
]
const i = "i|we|i've|we've"
const often = 'before|repeatedly|twice|(three times)|(many times)|(several times)|(multiple times)|(a hundred times)'
const inMyMail = 'in my (last | previous | first | earlier) (mail | email | message | reply | note)'
const whenSaid = `(${often} | earlier | already | yesterday | on the phone | ${inMyMail})?`
const said =
  'said|explained|mentioned|wrote|stated|asked|written|(told you)|(pointed out)|(explained to you)|(said to you)'
const question = 'how|what|why|where|which|when|who|to'
const sorry = ['sorry|apologies|apologise|apologize|vendor']
const onceMore = "here's the answer once more"
/** "As I told you on Wednesday, …" keeps its day. */
const recap = ({ sentence, to }: PhraseMatch): string =>
  /^(?:on|last|this|in|at|yesterday|earlier)$/.test(sentence.words[to]?.norm ?? '') ? 'as mentioned' : 'to recap'

const rule: PhraseRule<'as-i-said'> = {
  id: 'as-i-said',
  category: 'condescension',
  severity: 'warning',
  source: 'Preply and Adobe surveys on passive-aggressive e-mail; worktalk.com, Never say this',
  phrases: [
    {
      match: [
        `as|like ${i} already ${said} ${whenSaid}`,
        `as|like ${i} told you ${whenSaid}`,
        `as|like ${i} ${said} ${often}`,
        `like ${i} said`,
        `as|like i|we keep saying|(telling you)`,
      ],
      unless: kept,
      when,
      suggest: recap,
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
        `^ ${i} already|just|repeatedly told|informed|(explained to)|(said to) you that?`,
        `^ ${i} already? told you (allready | alredy | already)? that?`,
      ],
      notBefore: [`${question}|this|it|about|so|i'd|we'd|i'll|we'll|i|we`, '$', ','],
      unless: kept,
      when,
      suggest: 'to recap,',
    },
    {
      match: `^ ${i} already explained|described|written|((told | shown | showed) you)|(explained to you) ${question}`,
      notBefore: ['<act>'],
      when,
      suggest: 'here is once more how',
    },
    {
      match: `^ ${i} already told|asked you to verb:<act>`,
      when,
      suggest: 'the next step is to {verb}',
    },
    {
      match: [
        `^ ${i} already told|said|explained|answered|asked|addressed (you | this | that | it | so | you (this | so) | this|your|the question)? (${often} | ${inMyMail})? $`,
        `^ ${i} already? ((been|gone (over|through)) | explained|answered|mentioned|asked|covered|discussed|(talked about)) this|that|it already|${often} $`,
        `${i} said this|that|it already|${often}`,
        `${i} already? told you (this | that | it)? ${often}|(so many times) (now | already)? that?`,
        "^ i|we hate|have|had|(don't|didn't want|like) to repeat myself|ourselves but?",
        `^ (i thought that? i had? | as|like i|i've already?) made myself|it|this|that <adverb>? clear ${often}? that?`,
        `^ ${i} already? made myself|it|this|that <adverb>? clear already|${often}`,
        `^ (you were | you've been) (already|repeatedly|clearly told|informed|reminded|warned|notified (of|about)? (this|that|it)? | told|informed|reminded|warned|notified (of|about)? (this|that|it)? ${often}) $`,
      ],
      unless: sorry,
      when,
      suggest: ({ text }) => (/(?:that|but)$/i.test(text) ? 'to recap,' : onceMore),
    },
    {
      match:
        "^ (i repeat | to repeat|reiterate (myself | this | that)? | i'll|(let me) (repeat (myself | this) | say it|this (again | once more | one more|last time))) , next:_",
      unless: sorry,
      severity: 'hint',
      when,
      suggest: 'to recap, {next}',
    },
    {
      match: [
        `^ ${i} already? told|asked you already|${often} to verb:<act>`,
        'i|we keep on? telling|asking|reminding you to verb:<act>',
      ],
      notBefore: ['and'],
      unless: ['sorry|vendor|not'],
      suggest: 'the next step is to {verb}',
    },
    { match: 'i|we told you so', reach: 'whole', suggest: ['', "let's see what helps now."] },
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
