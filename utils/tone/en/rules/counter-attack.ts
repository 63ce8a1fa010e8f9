import { isPause } from '../../pattern'
import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isConditional, isQuestion, isReported } from '../senses'

const ours = '(my|our)'
const plain = (match: PhraseMatch): boolean => !isConditional(match) && !isReported(match)
const said = (match: PhraseMatch): boolean => plain(match) && !isQuestion(match)

const rule: PhraseRule<'counter-attack'> = {
  id: 'counter-attack',
  category: 'hostility',
  severity: 'warning',
  source: 'CARP model (Robert Bacal), angrycustomer.org',
  phrases: [
    {
      match: [
        "(that's|thats|that is|this is|it's|its|it is|sounds like|that sounds like) (really|entirely|now|just)? (your|a you) problem (and)? (not (mine|ours|my problem|our problem)|to (deal with|solve|sort out)) _{0,1} $",
        "(that's|thats|that is|it's|it is|sounds like) (really|entirely|now|just)? (your|a you) problem $",
        "(that's|thats|that is|this is|it's|its|it is) (your|a you) problem ,? (not (mine|ours|my problem|our problem))",
        `(that's|thats|that is|this is|it's|its|it is) not (really)? ${ours} problem (anymore|any more|to solve|here|though)? (if you|$)`,
        `(that's|thats|that|this|it's|its|it) (isn't|isnt) (really)? ${ours} problem`,
        `^ not ${ours} problem`,
      ],
      when: said,
      suggest: ({ document, span }) =>
        /\bif you$/i.test(document.text.slice(span.start, span.end))
          ? "I'd like to help if you"
          : "let's get this working",
    },
    {
      match: `(that's|thats|that is|this is|it's|its|it is|it was|that was|this was) (not|hardly|certainly not|clearly not) ${ours} fault that`,
      when: plain,
      suggest: "I'm sorry that",
    },
    {
      match: [
        `(that's|thats|that is|this is|it's|its|it is|it was|that was|this was) (not|hardly|certainly not|clearly not|definitely not) ${ours} fault`,
        `(that|this|it) (isn't|isnt|wasn't|wasnt) ${ours} fault`,
        `^ not ${ours} fault`,
      ],
      notBefore: ['that', 'code|codes|tolerance|report|line'],
      when: said,
      suggest: ({ sentence, to }) =>
        to === sentence.words.length || isPause(sentence.words[to]?.gap ?? '')
          ? "let's get this working"
          : 'I am sorry',
    },
    {
      match: [
        "(that's|thats|that is|this is|it's|its|it is|it was|that was|this was) (all|entirely|totally|completely|clearly|really|nobody's but)? your (own)? (damn)? fault",
        '(you have only|you only have|you can only) yourself to blame',
      ],
      notBefore: ['(code|codes|report|ticket|log|line|tolerance|number)'],
      when: said,
      suggest: 'here is how we can put it right: […the next step]',
    },
    {
      match:
        "(don't|dont|do not|stop|quit) (blame|blaming|pin it on|pinning it on) (me|us|it|my team|our team|the helpdesk|the help desk|it support)? for",
      notAfter: ["(i|we|they|please) (would|will|'d|'ll)?"],
      suggest: "let's look into",
    },
    {
      match: "(don't|dont|do not|stop|quit) (blame|blaming) (me|us|it support|my team|our team)",
      notBefore: ['for'],
      notAfter: ['(i|we|they|users)'],
      suggest: "let's find out together what happened",
    },
    {
      match: 'you people|lot',
      notAfter: ['thank|thanks|love|help|to|help|helping|for|and|bring|brings|gets|get|would|can|could'],
      notBefore: ['(are|were) (great|brilliant|stars|amazing|the best)', ', (thanks|cheers)'],
      unless: ['thank|thanks|cheers|love|great|brilliant'],
      suggest: 'you all',
    },
    {
      match:
        'users <adverb>? (always|never|just never|constantly) verb:(read|break|lie|blame|complain|think|ignore|listen|learn|whine|moan|forget)',
      notBefore: ['(past|into|the news|if the)'],
      unless: ['(prompt|alert|banner|dialog)'],
      suggest: ({ document, span, captures }) =>
        /\bnever\b/i.test(document.text.slice(span.start, span.end))
          ? `people do not always ${captures.verb}`
          : `people sometimes ${captures.verb}`,
    },
    {
      match: [
        'how dare you (say|ask|tell|write|suggest|imply|claim|speak|talk)? _{0,14} $',
        '^ (just)? who do you think you are (talking to)? $',
        '^ (well)? look who is talking $',
        "^ (well)? look who's talking $",
        '^ (well)? speak for yourself $',
        '^ (right)? back at you $',
        '^ you (are one to talk|should talk|started it|started this)',
        "^ (you're|youre) one to talk",
      ],
      suggest: 'I see this differently: […how, and why]',
    },
    {
      match: [
        '^ (well)? what (do|did) you expect $',
        '(well)? what (do|did) you expect (me|us) to do $',
        '(well)? what (do|did) you want (me|us) to do about (it|that) $',
      ],
      unless: ['please'],
      notAfter: ['(tell|let) _{0,2} know'],
      suggest: 'what would help you most now',
    },
    {
      match: "(i|we) (really|honestly|frankly)? (don't|dont|do not) (really|even)? care about:(what|how|about|who|why)",
      when: ({ sentence, to }) => /^(?:you|your|you're|u)$/.test(sentence.words[to]?.norm ?? ''),
      suggest: "I'd like to hear {about}",
    },
    {
      match: [
        "^ (i|we) (really|honestly|frankly)? (don't|dont|do not) (really|even)? care $",
        "(i|we) (couldn't|couldnt|could not|could) care less",
        '^ (who|nobody|no one) (really)? cares $',
        '^ so what $',
      ],
      notBefore: ['about which'],
      suggest: 'I would like to hear more',
    },
    {
      match: [
        '^ (then|so|just|go)? (do|fix|sort|solve) it yourself (then)? $',
        '^ (please|just|how about you|you should|maybe you should|then)? do your (own|damn|bloody|fucking)? job $',
        '(do|doing) your (own)? job for you',
      ],
      suggest: 'here is what I can take on: […what]',
    },
    {
      match: [
        "(i'm|im|i am|we're|we are) not your (personal)? (secretary|servant|servants|maid|slave|slaves|mother|mum|mom|babysitter|nanny|assistant|punching bag|dog|bitch)",
        "(i|we) (have|do have|'ve got|have got) (better|more important) things to do (than _{1,8} $)?",
        "(i've|ive|we've) (got)? (better|more important) things to do (than _{1,8} $)?",
        "(you're|youre|you are|you aren't|your) not? (my|our|the) only (customer|user|client|ticket|one with a (problem|ticket))",
      ],
      notBefore: ['(affected|who|seeing|having)'],
      suggest: 'here is when I can get to it: […when]',
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    "That's your problem, not mine.",
    "It's not our fault that you missed the notice.",
    "Don't blame us for the delay.",
    'You people change your minds every week.',
    'Users never read the notice anyway.',
    'How dare you go over my head.',
    "I don't care what your manager said.",
    "I'm not your secretary.",
    'Not my problem.',
    'Well, what did you expect?',
    'this is all your own fault',
    'We have better things to do than clean keyboards.',
    'Then fix it yourself.',
    'You lot broke it, so you can live with it until Monday.',
  ],
  valid: [
    "It's not your fault, the form hides that field.",
    'Is that your problem too, or does it print for you?',
    'If that is your problem, a longer cable will do.',
    'What did you expect to see on that page?',
    'We do not care about the order of the rows here, so sort them as you like.',
    "I don't care which one we take; you choose.",
    'You can also do it yourself in the portal, whenever it suits you.',
    'Users always get the prompt twice after an update.',
    'The vendor told us it was not their fault.',
    'I have set this up so that you have what you need to do your job.',
    "I don't blame you for asking, the notice was vague.",
    'You are not the only one affected, the whole floor is offline.',
    'That solves your problem with the second screen, I hope.',
    'Thank you people for the lovely card!',
    'The code on the display is not our fault code, it belongs to the lift.',
  ],
}
