import { isPause } from '../../pattern'
import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isConditional, isQuestion, isReported } from '../senses'

const it = "that's|this|that|it|it's|(sounds like) (is | was)?"
const plain = (match: PhraseMatch): boolean => !isConditional(match) && !isReported(match)
const said = (match: PhraseMatch): boolean => plain(match) && !isQuestion(match)
const differently = 'I see this differently: […how, and why]'
const notOurFault = [
  `${it} <adverb>? not|hardly <adverb>? my|our fault`,
  "that|this|it isn't|wasn't my|our fault",
  '^ not my|our fault',
]

const rule: PhraseRule<'counter-attack'> = {
  id: 'counter-attack',
  category: 'hostility',
  severity: 'warning',
  source: 'CARP model (Robert Bacal), angrycustomer.org',
  phrases: [
    {
      match: [
        `${it} <adverb>? your|(a you) problem ,? and? (not (mine | ours | my problem | our problem) | to (deal with | solve | sort out) | $)`,
        `${it} not <adverb>? my|our problem (anymore | any more | to solve | here | though)? (if you | $)`,
        "that|this|it isn't <adverb>? my|our problem",
        '^ not my|our problem',
      ],
      when: said,
      suggest: ({ text }) => (/\bif you$/i.test(text) ? "I'd like to help if you" : "let's get this working"),
    },
    { match: notOurFault.map((no) => `${no} that`), when: plain, suggest: "I'm sorry that" },
    {
      match: notOurFault,
      notBefore: ['that|code|codes|tolerance|report|line'],
      when: said,
      suggest: ({ sentence, to }) =>
        to === sentence.words.length || isPause(sentence.words[to]?.gap ?? '')
          ? "let's get this working"
          : 'I am sorry',
    },
    {
      match: [
        `${it} <adverb>? (all | nobody's but)? your own? damn? fault`,
        'you have|can? only have? yourself to blame',
      ],
      notBefore: ['code|codes|report|ticket|log|line|tolerance|number'],
      when: said,
      suggest: 'here is how we can put it right: […the next step]',
    },
    {
      match: "don't|stop|quit blame|blaming|(pin it on) me|us|it|(it support)|(my team)|(our team) for",
      notAfter: ['i|we|they|please (would | will)?'],
      suggest: "let's look into",
    },
    {
      match: "don't|stop|quit blame|blaming me|us|(it support)|(my team)|(our team)",
      notBefore: ['for'],
      notAfter: ['i|we|they|users'],
      suggest: "let's find out together what happened",
    },
    {
      match: 'you people|lot',
      notAfter: ['thank|thanks|love|help|to|helping|for|and|bring|brings|gets|get|would|can|could'],
      unless: ['thank|thanks|cheers|love|great|brilliant|amazing|best'],
      suggest: 'you all',
    },
    {
      match:
        'users <adverb>? how:always|never|constantly verb:(read|break|lie|blame|complain|think|ignore|listen|learn|whine|moan|forget)',
      notBefore: ['past|into', 'the news', 'if the'],
      unless: ['prompt|alert|banner|dialog'],
      suggest: ({ captures }) =>
        /never/i.test(captures.how ?? '') ? 'people do not always {verb}' : 'people sometimes {verb}',
    },
    {
      match: [
        'how dare you _{0,14} $',
        "^ (just | well | right)? (who do you think you are (talking to)? | look who's talking | speak for yourself | back at you) $",
        "^ (you are | you're) one to talk",
        '^ you (should talk | started it | started this)',
      ],
      suggest: differently,
    },
    {
      match: '^ well? what do|did you (expect | want (me | us) to do about (it | that)) ((me | us) to do)? $',
      unless: ['please'],
      suggest: 'what would help you most now',
    },
    {
      match: "i|we <adverb>? don't <adverb>? care about:what|how|about|who|why",
      when: ({ sentence, to }) => /^(?:you.*|u)$/.test(sentence.words[to]?.norm ?? ''),
      suggest: "I'd like to hear {about}",
    },
    {
      match: [
        "^ i|we <adverb>? don't <adverb>? care $",
        "i|we couldn't|could care less",
        '^ who|nobody|(no one) really? cares $',
        '^ so what $',
      ],
      notBefore: ['about which'],
      suggest: 'I would like to hear more',
    },
    {
      match: [
        '^ (then | so | just | go)? do|fix|sort|solve it yourself then? $',
        '^ (please | just | how about you | maybe? you should | then)? do your own|damn|bloody|fucking? job $',
        'do|doing your own? job for you',
      ],
      suggest: 'here is what I can take on: […what]',
    },
    {
      match: [
        "i'm|we're not a? <adverb>? (mind reader|readers | psychic|psychics | clairvoyant | miracle worker|workers | magician|magicians)",
        "i|we can't read (your mind | minds)",
        'my|our|a crystal ball',
      ],
      unless: ['haha|lol|sorry|thanks', 'need|without|wish|had'],
      reach: 'sentence',
      suggest: 'it would help me to know […what].',
    },
    {
      match:
        "^ (then | well | so)? (tough luck | hard luck | too bad for you | your loss | take it or leave it | like it or lump it | serves you right | so sue me | that's your tough luck) $",
      suggest: 'here is what I can offer: […what]',
    },
    {
      match:
        '^ (please | just | go and? | maybe)? (get your facts straight|right | do your homework | mind your own business | get your act together | get your story straight | leave me|us alone)',
      when: plain,
      suggest: 'here is what I see: […the facts]',
    },
    {
      match: ["(nobody|(no one) asked | i|we didn't ask) for? your|you opinion|advice|view|views"],
      suggest: 'thanks for your view',
    },
    { match: "don't tell|teach me|us how to do my|our job|jobs|work", suggest: 'let me explain why I do it this way' },
    {
      match: "^ (that's | it's | this is) <adverb>? on you (, | $ | now $)",
      when: said,
      suggest: 'here is how we can put it right: […the next step]',
    },
    {
      match: "don't|never ever? contact|email|mail|call|write|message|ring (to)? me|us ever? again $",
      notAfter: ['i|we|you|they|it|he|she|users|bots|customers'],
      suggest: 'I would like to settle this here: […how]',
    },
    {
      match: [
        "i'm|we're not your personal? secretary|servant|servants|maid|slave|slaves|mother|mum|mom|babysitter|nanny|assistant|(punching bag)|dog",
        'i|we have|had|(have got) nothing better to do',
        '(as if | do you think | you think) i|we have|had|(have got) nothing else to do',
        'some (of us have | people have real|actual) real|actual|other? work|jobs to do $',
        "i'm|we're too busy for this|that|you|(such _)",
        'i|we only have|(have only got) two|one hands|(pair of hands) $',
        "i|we|i've|we've (have | got | have got)? better|(more important) things to do (than _{1,8} $)?",
        "you're|(you aren't) not? my|our|the only customer|user|client|ticket|(one (with a problem | waiting))",
      ],
      notBefore: ['affected|who|seeing|having'],
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
    "I'm not a mind reader.",
    'Tough luck.',
    'Get your facts straight.',
    "I didn't ask for your opinion.",
    "Don't tell me how to do my job.",
    "That's on you.",
    'My crystal ball is at the menders, so tell me the model.',
    'Some of us have work to do.',
    'im too busy for this',
    'Never email us again.',
    'Some people have real work to do.',
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
    "I'm not a mind reader, haha, so which of the two did you mean?",
    'The coffee on Friday is on you, I hear!',
    'Bad luck with the lift this morning, I heard about it.',
    "So that they never call us again, I've put the form on the front page.",
    'Please leave it alone until the light is green.',
    'I have nothing else to do on this one but wait for the part.',
    'If it is on you to approve it, the button is at the top.',
    'Some people have work to do on Saturday, so the update waits until Sunday.',
    'Some of us have work to do on Sunday, so the lights stay on.',
    'I only have two hands free on Friday: Ravi and Kim.',
  ],
}
