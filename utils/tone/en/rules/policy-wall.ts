import { keepsFacts } from '../../rewrite/fact-lock'
import type { Phrase, PhraseMatch, PhraseRule, RuleExamples, Sentence, Wording } from '../../types'
import { unmarked } from '../mend'
import { andThen, bare } from '../open-door'
import { isConditional, isNegation, isQuestion, isReported } from '../senses'
import { showsWayForward } from '../way-forward'

/** What the rule is good for; "because it's our policy" is no such thing. */
const reason =
  /\b(?:because(?! (?:of|it'?s|it is|that'?s|that is) )|since|so that|so nobody|otherwise|which (?:keeps|protects|makes)|to (?:protect|keep|make sure|avoid|prevent|stop)|for \w+ reasons)\b/i
const restricting =
  /^(?:unable|against|only|forbids?|forbidden|prohibits?|prohibited|banned|denied|refused|declined|rejected)$/
/** A greeting with a name. */
const spareWords = 3

const refuses = ({ words }: Sentence): boolean => words.some((word) => isNegation(word) || restricting.test(word.norm))

const isShut = (match: PhraseMatch): boolean =>
  !isQuestion(match) && !isConditional(match) && !isReported(match) && !showsWayForward(match)

/** Said without its reason, and to refuse: in this sentence, in the one before, or as the whole of the answer. */
function isWall(match: PhraseMatch): boolean {
  const { document, sentence } = match
  const [before, after] = [-1, 1].map((step) => document.sentences[sentence.index + step])
  if (!isShut(match) || [before, sentence, after].some((near) => near && reason.test(near.prose))) return false
  return refuses(sentence) || !before || before.words.length <= spareWords || refuses(before)
}

const house = 'company|corporate|it|ict|hr|office|school|university|college|department|council|internal'
/** "The policy", "a retention policy", "group policy": those may be settings. */
const policy = `(our (${house})? | the? ${house}) policy|policies|rules|procedure|procedures|guidelines|regulations`

/** What is said stays, and the reason is on offer; `said` where only a slogan stood. */
function explained(match: PhraseMatch, said = bare(match)): readonly Wording[] {
  const calm = said.replace(/^(.+?),? (?:and|so) (?:(?:it|that|this) )?(?:won['’]?t|is not going to) change$/i, '$1')
  const direct = andThen(match, 'I can explain the reason, and look for another way', calm)
  if (!keepsFacts(match.text, direct))
    return [andThen(match, 'I can explain the reason, and look for another way', unmarked(match.text))]
  const warm = andThen(match, "I can see that this is inconvenient, and I'm glad to explain the reason", calm)
  return [
    { text: warm, manner: 'warm' },
    { text: direct, manner: 'direct' },
  ]
}

/** For slogans: what they say is only that nothing will change. */
function instead({ captures: { rest = '' }, sentence: { ending } }: PhraseMatch): readonly Wording[] {
  const end = /[\p{L}\p{N}]/u.test(rest)
    ? `;${rest.replace(/^[\s,;:–—-]+(?:and |so |but )?/u, ' ')}`
    : ending === 'none'
      ? ''
      : '.'
  return [
    { text: `I can see that this is inconvenient, and I'm glad to explain the reason${end}`, manner: 'warm' },
    { text: `I can explain the reason, and look for another way${end}`, manner: 'direct' },
  ]
}

const guards = {
  when: isWall,
  unless: ['yes'],
  reach: 'sentence',
  suggest: (match) => explained(match),
} satisfies Partial<Phrase>

const rule: PhraseRule<'policy-wall'> = {
  id: 'policy-wall',
  category: 'refusal',
  severity: 'warning',
  source: 'customerservicelife.com, Words to stop using',
  phrases: [
    {
      ...guards,
      match: [
        `(${policy} | the rules|regulations) <adverb>? states|state|says|say|dictates|forbids|forbid|prohibits|prohibit|(is that)|((is | are) <adverb>? clear)|(doesn't (allow | permit))|(don't (allow | permit))`,
        `it's|that's|this|that|it|which|those|these is|are? <adverb>? (against | not allowed by | not allowed under | not permitted by)? (${policy} | policy | the rule|rules|regulations) (, | $ | and | not to | that _)`,
      ],
    },
    {
      ...guards,
      match: `per|under|(as per)|(due to)|(because of)|(according to)|(in line with)|(in accordance with) ${policy}`,
      when: (match) => isWall(match) && refuses(match.sentence),
    },
    {
      match: [
        '^ (rules are rules | policy is policy | the rules are the rules | a rule is a rule) $',
        "^ i|we don't make the rules|policy|policies $",
        "i'm <adverb>? only? (following | sticking to | going by) (the | our)? (rules | orders | procedure | policy | instructions) $",
        '^ no exceptions $',
        '^ (the | our | these)? rules|policies|policy|procedure|procedures exist|exists|(are there)|(is there) for a reason $',
        "it's|that's just|simply|only (how | the way) (it|things) is|are|works|work here? $",
        "it's|that's just|simply (how | the way) we do it|things|this here? $",
      ],
      when: isShut,
      reach: 'sentence',
      suggest: instead,
    },
    {
      match: [
        "i|we don't make the rules|policy|policies",
        "i|we (can't | don't | won't | are unable to) make (any | an)? exception|exceptions",
      ],
      when: isShut,
      reach: 'sentence',
      suggest: (match) => explained(match),
    },
    {
      match: [', (period | full stop | end of story | end of discussion) $', "that's how it works|is here $"],
      // In brackets it is a remark on the matter, not to the reader.
      when: (match) => isShut(match) && refuses(match.sentence) && !match.captures.rest?.includes(')'),
      reach: 'whole',
      suggest: (match) => explained(match),
    },
    {
      match: ['whether you like|want it or not $', ', like it or not $'],
      when: isShut,
      reach: 'whole',
      suggest: (match) => explained(match),
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    "I can't give you a second screen. It's our policy.",
    'Hi Jo,\n\nCompany policy states that only managers may order phones.\n\nRegards, Sal',
    'The rules say no private sticks.',
    "That's against company policy.",
    'Rules are rules.',
    'sorry, thats just how it is here',
    "Per our policy, refunds aren't granted after ten days.",
    'I don’t make the rules.',
    'As per IT policy we do not install games on staff laptops.',
    'No exceptions.',
    "We can't make an exception for the Leeds office.",
    'Our policy is that lost chargers are not replaced. Best, Iris',
    'It is corporate policy not to hand out local admin rights.',
    'im just following procedure',
    "That's our policy and it won't change.",
    'Dropbox stays blocked whether you like it or not.',
    "Files over 25 MB can't be sent, period.",
    "we don't do home visits, end of story",
    "No ticket, no service, that's how it works here.",
  ],
  valid: [
    'The new group policy reaches your laptop at the next restart.',
    'I linked the wrong policy object, so the drive did not appear; that is mended.',
    'Our retention policy keeps deleted mail for ninety days, so yours is not gone.',
    "It's our policy to call back within the hour, so expect me before three.",
    "Company policy doesn't allow private sticks, because one of them brought in a virus last May.",
    "That's against our policy on loans, but I can lend you the demo tablet until Friday.",
    'Is that against company policy, or may I copy it to a stick?',
    'Here is the travel policy you asked for; page two has the part on phones.',
    'If it is against your company policy, leave the box empty.',
    'According to our policy, laptops are replaced every four years, and yours is due in May.',
    "It's not our policy to charge for repairs.",
    'Press the button twice and wait for the light, that is how it works here.',
    'The loan can be extended twice in that period.',
    'We back up every night at two. That is company policy.',
    'The password policy says twelve characters, one of them a number.',
    'You wrote that it is your company policy not to use the cloud, and the local copy is set up that way.',
    "Under our policy we can't restore it ourselves. Could you ask Finance for a copy of the March file?",
    'Those are the new rules on phones, with a picture for each.',
    "It's against the rules to share a code, as it opens the whole store.",
  ],
}
