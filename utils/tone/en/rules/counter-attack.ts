import { isPause } from '../../pattern'
import type { PhraseRule, RuleExamples } from '../../types'
import { closingMark, firstOf, instead, leave, unclosed } from '../cut'
import { cut, offer, plain, retorts, talk, tellMe, together, whatICan, when } from '../retorts'

const rule: PhraseRule<'counter-attack'> = {
  id: 'counter-attack',
  category: 'hostility',
  severity: 'warning',
  source: 'CARP model (Robert Bacal), angrycustomer.org',
  phrases: [
    ...retorts,
    {
      match: 'how dare you',
      reach: 'whole',
      suggest: (match) => {
        const [, what] = / about (.+)/i.exec(unclosed(match.captures.rest)) ?? []
        return instead(match, what ? `${talk} about ${what}` : `${talk} about this`)
      },
    },
    {
      match: [
        "^ (just | well | right)? (who do you think you are (talking to)? | look who's talking | speak for yourself | back at you) $",
        "^ (you are | you're) one to talk",
        '^ you (should talk | started it | started this)',
      ],
      ...cut,
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
      match:
        "i|we <adverb>? don't <adverb>? care _ _{0,3} you|your|reason|excuse _{0,5} , next:(_{1,6} <not>|only|must)",
      suggest: '{next}',
    },
    {
      match: [
        "^ i|we <adverb>? don't <adverb>? care $",
        "i|we couldn't|could care less",
        '^ who|nobody|(no one) really? cares $',
        '^ so what $',
      ],
      notBefore: ['about which'],
      reach: 'whole',
      suggest: (match) => leave(match, "I'd like to hear more"),
    },
    {
      match: [
        '^ (then | so | just | go)? do|fix|sort|solve it yourself then? $',
        '^ (please | just | how about you | maybe? you should | then)? do your own|damn|bloody|fucking? job $',
        'do|doing your own? job for you',
      ],
      ...offer(whatICan),
    },
    {
      match: [
        "i'm|we're not a? <adverb>? (mind reader|readers | psychic|psychics | clairvoyant | miracle worker|workers | magician|magicians)",
        "i|we can't read (your mind | minds)",
        'my|our|a crystal ball',
      ],
      unless: ['haha|lol|sorry|thanks', 'need|without|wish|had'],
      reach: 'whole',
      suggest: tellMe,
    },
    {
      match:
        "^ (then | well | so)? (tough luck | hard luck | too bad for you | your loss | take it or leave it | like it or lump it | serves you right | so sue me | that's your tough luck) $",
      reach: 'whole',
      suggest: (match) => [...leave(match), `${whatICan}${closingMark(match)}`],
    },
    {
      match: 'tough|(tough luck|cookies) $',
      when: ({ sentence, from }) => from > 3 && isPause(sentence.words[from]?.gap ?? ''),
      ...cut,
    },
    {
      match:
        '^ (please | just | go and? | maybe)? (get your facts straight|right | do your homework | get your story straight)',
      when: plain,
      ...offer("let's go through the facts together"),
    },
    {
      match:
        '^ (please | just | go and? | maybe)? (mind your own business | get your act together | leave me|us alone)',
      when: plain,
      ...cut,
    },
    { match: 'leave me|us alone $', when: ({ sentence, from }) => sentence.words[from - 1]?.norm === 'and', ...cut },
    {
      match: ["(nobody|(no one) asked | i|we didn't ask) for? your|you opinion|advice|view|views"],
      ...offer('thanks for your view'),
    },
    { match: "your opinion|view (wasn't | isn't | is not | was not) asked for|needed|wanted|required $", ...cut },
    { match: "don't tell|teach me|us how to do my|our job|jobs|work", suggest: 'let me explain why I do it this way' },
    {
      match: "don't|never ever? contact|email|mail|call|write|message|ring (to)? me|us ever? again $",
      notAfter: ['i|we|you|they|it|he|she|users|bots|customers'],
      ...offer(together),
    },
    {
      match:
        "i'm|we're not your personal? secretary|servant|servants|maid|slave|slaves|mother|mum|mom|babysitter|nanny|assistant|(punching bag)|dog",
      ...offer(whatICan),
    },
    {
      match: "i'm|we're too busy for this|that|you|(such _)",
      ...offer("I'll get to this when I can, and I'll let you know then"),
    },
    {
      match: "i|we|i've|we've (have | got | have got)? better|(more important) things to do than:(than _{1,8} $)?",
      reach: 'whole',
      suggest: (match) => {
        const work = match.captures.than?.slice('than '.length)
        const better = `I'd like to find a better way than to ${work}${closingMark(match)}`
        return work ? firstOf(match, `${when}${closingMark(match)}`, better) : instead(match, when)
      },
    },
    {
      match: [
        'i|we have|had|(have got) nothing better to do',
        '(as if | do you think | you think) i|we have|had|(have got) nothing else to do',
        'some (of us have | people have real|actual) real|actual|other? work|jobs to do $',
        'i|we only have|(have only got) two|one hands|(pair of hands) $',
        'i|we (in it)? (also | do) have other things|work|jobs to do (, believe it or not | you know | $)',
        "you're|(you aren't) not? my|our|the only customer|user|client|ticket|(one (with a problem | waiting))",
      ],
      notBefore: ['affected|who|seeing|having'],
      ...offer(when),
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
    "Hi Jo, that's your problem, not mine, so call Dell on 0800 123 456.",
    "It's not our problem that Zoom wants version 5.17.5.",
    "Let me get my crystal ball, since you didn't give an error number.",
    'Don’t blame us, the line was down from 9:00 to 9:20.',
    "I've better things to do than reset your PIN 4 times a week.",
    'Before pointing the finger at IT you may want to look at your own inbox rules.',
    "It's always the same with you lot in Legal, nothing is ever good enough.",
    'i dont care what the reason is, the policy doesnt allow usb sticks',
    'Deleted mailboxes are gone after 30 days, tough.',
    'Take the loaner from locker 7 and leave me alone.',
    'If anybody wasted your time it was you yourself.',
    'Users always blame the network.',
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
    'Before blaming the cable, I looked at the log, and it was the switch.',
    "I don't care which one you pick, both work.",
    'We also have other work to do on that switch, so we will do it all on Monday.',
    'The new case is light, dry and tough.',
    'If anyone can mend it, it is you.',
    'I only have two hands free on Friday: Ravi and Kim.',
  ],
}
