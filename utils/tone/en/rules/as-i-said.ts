import type { PhraseRule, RuleExamples } from '../../types'
import { isQuestion } from '../senses'

const when = (match: Parameters<typeof isQuestion>[0]) => !isQuestion(match)
/** "As I said, I'll call at three" keeps a promise; it does not scold. */
const kept = ["i'll|i'd|we'll|we'd|thank|thanks|sorry|glad|happy", 'i|we (will | would | was | were | am | are | hope)']
const whenSaid =
  '(before | earlier | already | yesterday | repeatedly | twice | three times | many times | several times | multiple times | on the phone | in my (last | previous | first | earlier) (mail | email | message | reply | note))'
const said =
  '(told you | said | explained | mentioned | wrote | stated | pointed out | asked | explained to you | said to you | written)'

const rule: PhraseRule<'as-i-said'> = {
  id: 'as-i-said',
  category: 'condescension',
  severity: 'warning',
  source: 'Preply and Adobe surveys on passive-aggressive e-mail; worktalk.com, Never say this',
  phrases: [
    {
      match: [
        `as|like (i | we | i've | we've) already ${said} ${whenSaid}?`,
        `as|like (i | we | i've | we've) told you ${whenSaid}?`,
        `as|like (i | we | i've | we've) ${said} (before | repeatedly | twice | three times | many times | several times | multiple times)`,
        'like i|we said',
      ],
      unless: kept,
      when,
      suggest: 'to recap',
    },
    {
      match: `^ as (i | we) ${said} (before | earlier | already | repeatedly | in my (last | previous | first | earlier) (mail | email | message | reply | note)) ,`,
      unless: kept,
      severity: 'hint',
      when,
      suggest: 'to recap',
    },
    {
      match:
        "^ (i | we | i've | we've) (already | just | repeatedly) (told | explained to | informed | said to) you? that?",
      notBefore: ['how|what|why|where|which|when|who|to|them|him|her|ana|$|,', 'the'],
      unless: kept,
      when,
      suggest: 'to recap,',
    },
    {
      match: "^ (i | we | i've | we've) already? told you that?",
      notBefore: ['how|what|why|where|which|when|who|to|about|$|,', "i'd|we'd|i'll|we'll|i|we|so"],
      unless: kept,
      when,
      suggest: 'to recap,',
    },
    {
      match:
        "^ (i | we | i've | we've) already (told you | explained | explained to you | shown you | showed you | described | written) how|what|why|where|which|when",
      when,
      suggest: 'here is once more how',
    },
    {
      match: "^ (i | we | i've | we've) already told|asked you to verb:<act>",
      when,
      suggest: 'the next step is to {verb}',
    },
    {
      match:
        "^ (i | we | i've | we've) already (told you | explained | explained (this | that | it) | said (this | that | so) | answered (this | that | you | your question | the question) | told you this | told you so) (twice | before | several times | many times | in my (last | first) (mail | email | message | reply))? $",
      when,
      suggest: 'here it is once more',
    },
    {
      match:
        "(i | we | i've | we've) said this|that|it (before | already | many times | several times | a hundred times)",
      when,
      suggest: 'here it is once more',
    },
    {
      match:
        "(i | we | i've | we've) already? told you (before | twice | three times | many times | several times | a hundred times | repeatedly | so many times) (now | already)?",
      when,
      suggest: 'here it is once more',
    },
    { match: '(i | we) told you so', suggest: 'here is […what helps now]' },
    {
      match: '^^ again , next:(you|the|it|this|that|please|<act>)',
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
  ],
}
