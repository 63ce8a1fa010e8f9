import { isPause } from '../../pattern'
import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { asLastWord } from '../last-word'
import { andThen, bare } from '../open-door'
import { isConditional, isReported } from '../senses'
import { showsWayForward } from '../way-forward'

/** A guess, or somebody who looks, is more than a shrug. */
const onTheTrail =
  /\b(?:perhaps|maybe|might|may|probably|likely|guess|suspect|seems|looks like|turns out|looking|checking|asking|asked|checked|waiting|find out|finding out)\b/i

function isStop(match: PhraseMatch): boolean {
  const { document, sentence } = match
  if (
    /question|exclamation/.test(sentence.ending) ||
    isConditional(match) ||
    isReported(match) ||
    showsWayForward(match)
  )
    return false
  const near = document.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 3)
  return !near.some(({ prose }) => onTheTrail.test(prose))
}

const guards = {
  when: isStop,
  unless: ['yet|still|exactly|precisely|thank|thanks|glad|grateful', 'for sure|certain'],
} satisfies Partial<Phrase>
/** The gap stays, and it gets closed: "I don't know yet why it stops; I'll check and let you know." */
function findOut(match: PhraseMatch, said?: string): string {
  const who = /\b(?:we|we['’]ve)\b/i.test(match.text) ? 'we' : 'I'
  const { about = '' } = match.captures
  const gap = / /.test(about) ? 'know yet {about}' : about ? 'know {about} yet' : 'know yet'
  // "The tray sticks, god knows why": a clause of its own behind another.
  const but = about && match.from > 2 && isPause(match.sentence.words[match.from]?.gap ?? '') ? 'but ' : ''
  return andThen(match, `${who}'ll check and let you know`, said ?? `${but}${who} don't ${gap}`)
}
/** "I don't know yet …", as the writer has it. */
const notYet = (match: PhraseMatch): string => {
  const said = bare(match)
  const plain = /^(.*?\bknow)(?: anything about (?:it|this|that)| either|,? (?:and|or|nor)\b.*care(?: less)?)?$/i.exec(
    said,
  )?.[1]
  return findOut(match, plain ? `${plain} yet` : said.replace(/(\bknow\b)|$/i, '$1 yet'))
}
const lead = '(sorry ,? | honestly | frankly)?'
/** "Why it does that", "how to get there"; what the writer did or would do is another talk. */
const matter =
  "what|why|how|where|when|which (it's|this|that|they|these|those|happened|happens|went|goes|causes|caused|to | (the | your | our) _) _{0,8} $"

const rule: PhraseRule<'dont-know'> = {
  id: 'dont-know',
  category: 'next-step',
  severity: 'warning',
  source: 'draconsultingtt.com, The language of service',
  phrases: [
    ...asLastWord({
      ...guards,
      match: [
        `^ ${lead} (i | we)? <adverb>? don't <adverb>? know ,? (sorry | either | anything about (it | this | that))? $`,
        `^ ${lead} i|we <adverb>? don't <adverb>? know ,? and|or|nor (do)? (i | we)? <adverb>? (don't | couldn't)? care less? $`,
        "i|we don't know what else? to tell you $",
        "i|we couldn't|can't (tell you | say) ,? sorry? $",
      ],
      reach: 'sentence',
      suggest: (match) =>
        /know/i.test(match.text) && !/tell/i.test(match.text)
          ? notYet(match)
          : findOut(match, `I don't have an answer yet`),
    }),
    ...asLastWord({
      ...guards,
      match:
        "^ (sorry ,? | honestly ,?)? (i|we (<adverb>? don't|can't <adverb>? know|understand|see | (have | have got)? <adverb>? no idea|clue) | no idea|clue) what (you're (talking about | (on about) | trying to say | asking) | you mean | you want (from (me | us))?) $",
      reach: 'sentence',
      suggest: ({ text }) =>
        /want/i.test(text)
          ? 'could you tell me what you need, so that I can help?'
          : ["I'm not sure I follow yet; could you tell me a little more?", 'could you tell me a little more?'],
    }),
    {
      ...guards,
      match: `^ ${lead} i|we <adverb>? don't <adverb>? know ${matter}`,
      severity: 'hint',
      reach: 'sentence',
      suggest: notYet,
    },
    ...asLastWord({
      ...guards,
      match: `^ ${lead} ((i|we|i've|we've <adverb>? have? got?)? <adverb>? (no | not the (slightest | faintest | foggiest)) <adverb>? idea|clue | i|we haven't a|the|(got a) <adverb>? idea|clue | dunno | i dunno) (about:(${matter}) | (,? sorry)? $)`,
      reach: 'sentence',
      suggest: (match) => findOut(match),
    }),
    ...asLastWord({
      ...guards,
      match: [
        '(beats me | search me | your guess is as good as mine | (god | heaven | goodness | lord) (only | alone)? knows) (about:(why|what|how|where|when _{0,8}))? $',
        "^ (don't (ask | look at) me (,? i just|only work here)? | how (should | would) (i | we) know | how (am i | are we) supposed to know) $",
        "i|we wouldn't know (about (it | this | that))? $",
      ],
      when: (match) => !isConditional(match) && !isReported(match) && !showsWayForward(match),
      reach: 'sentence',
      suggest: (match) => findOut(match),
    }),
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    "I don't know.",
    'Hi Lea,\n\nno idea, sorry.\n\nTom',
    'Beats me.',
    'Beats me why the tray sticks.',
    'i dont know what causes it',
    'We have absolutely no idea why the list is empty.',
    'Your guess is as good as mine.',
    'Sorry, I don’t know.',
    "Honestly, I haven't a clue.",
    'Thanks for your mail. I do not know anything about it. Regards, Milo',
    "Don't ask me.",
    'The badge stopped on Monday. God knows why.',
    "I don't know what else to tell you.",
    'dunno',
    'How should I know?',
    'I have no idea what you want from me.',
    "sorry, i don't know what you mean",
    "Don't ask me, I only work here.",
    "honestly, i don't know and i don't care",
    'Beats me why it says 0xc000007b.',
    "We haven't a clue what causes error 0x80070005 on LAPTOP-12.",
    'The tray of the printer sticks, god knows why.',
  ],
  valid: [
    "I don't know yet, I will check with the vendor and write at three.",
    "I don't know. Let me ask Ravi, who set it up.",
    'I have no idea why it stopped, but I can see it in the log from nine on, and two of us are on it.',
    'We had no idea that this would take so long, and I am sorry about the wait.',
    "I don't know what I would have done without your notes, thank you!",
    'Do you know why the light blinks?',
    "If you don't know the code, look on the back of the card.",
    'You wrote "I don\'t know" in the box for the model; the sticker under the lid has it.',
    "Don't know the number? It is on the sticker.",
    "I don't know exactly when the courier comes; they say between one and four.",
    'As you know, the new phones come on Friday.',
    "I don't know why it fell off the domain. Perhaps the clock was wrong: it was an hour slow.",
    "I'm finding out what happened to the box. At this point I don't know where it is.",
    "I don't know Maria's extension. Reception has the list, so I've asked them.",
    'I know what you mean: the old list was easier to read.',
    "I don't know what you mean by the blue list. Is it the one on the door?",
    "I don't know why you're seeing this, but the log will tell us.",
  ],
}
