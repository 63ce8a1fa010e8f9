import type { PhraseMatch, PhraseRule, RuleExamples, Word } from '../../types'
import { isQuestion } from '../senses'

const cheer = 'great|wonderful|fantastic|brilliant|lovely|perfect|super|terrific|marvellous|marvelous|awesome|excellent'
const event =
  'ticket|outage|crash|meeting|email|mail|request|call|reminder|failure|error|complaint|change|emergency|form|delay|reboot|password'
const plea =
  'request|ticket|issue|problem|question|emergency|fix|solution|mail|email|call|bug|fault|order|expert|deadline|matter'
const claimed =
  /^["'“‘](?:urgent|emergency|important|critical|priority|problem|issue|broken|help|quick|fix|solution|expert|bug|asap|simple|small|huge)["'”’]$/

/** Lower case and in quotation marks: `your "urgent" request`; a label on the screen has its capital. */
function quotesTheirWord({ sentence, from, to }: PhraseMatch): boolean {
  const [before, after] = [sentence.words[from] as Word, sentence.words[to - 1] as Word]
  return claimed.test(sentence.text.slice(before.end, after.start).trim())
}

const notAsked = (match: PhraseMatch): boolean => !isQuestion(match)
const thanks = '(thanks | thank you | thx) (so much | very much | a lot | a bunch)? for'
const differently = 'I see it differently'
const setRight = "let's see how we can put this right."
const waiting = "I haven't had an answer yet."

const rule: PhraseRule<'sarcasm'> = {
  id: 'sarcasm',
  category: 'passive-aggression',
  severity: 'warning',
  source: 'Computer Service and Repair (Goodheart-Willcox): no sarcasm in mail to clients',
  phrases: [
    { match: `${thanks} nothing`, suggest: 'I still need help with this' },
    {
      match: [
        `${thanks} wasting|ruining|breaking|crashing|losing|(messing up) my|our|the _`,
        `${thanks} ignoring all? of? my|our|the|those _{0,2} emails|mails|messages|advice|requests|calls|instructions|warnings|email|mail|message|ticket`,
        `${thanks} not reading|telling|listening|checking|answering|replying|letting|bothering`,
      ],
      unless: ['mistake|typo|sorry|wrongly', 'in|by error', 'down|news|ice|silence|record'],
      reach: 'sentence',
      suggest: ({ text }) => (/^.{0,40}\b(?:ignoring|not)\b/i.test(text) ? [waiting, setRight] : setRight),
    },
    {
      match:
        'how? (very | so)? nice|kind|good|thoughtful|considerate|generous|decent of you to finally|eventually|bother verb:_',
      suggest: 'I was glad to see you {verb}',
      when: ({ captures }) => !/^(?:to|with)$/i.test(captures.verb ?? ''),
    },
    {
      match: '^ how very? convenient $',
      when: ({ sentence }) => sentence.ending === 'statement',
      suggest: 'that surprised me',
    },
    {
      match: `^ (oh | ah)? ${cheer} , yet? another|(one more) ${event} (from | about | for | $)`,
      unless: ['done|solved|fixed|sorted|closed|success|thanks'],
      reach: 'sentence',
      suggest: (match) => {
        const what = /\b(?:another|one more)\b.*/is.exec(match.text)?.[0]
        return what ? `there is ${what.replace(/(?<![!?.…])[!?.…]+$/, '')}.` : null
      },
    },
    {
      match: `^ oh|ah ${cheer}|joy|good ,? next:(now | here | more | yet | just | it | the | that | this)`,
      unless: ['works|worked|working|done|solved|fixed|thanks|thank'],
      when: notAsked,
      suggest: '{next}',
    },
    {
      match: `^ (oh | ah)? ${cheer} , and? rest:(now _{0,6} (broken | down | locked | gone | dead | frozen) (again | too | as well)?)`,
      suggest: '{rest}',
    },
    { match: '^ surprise , surprise , next:_', suggest: 'as it turns out, {next}' },
    {
      match: ['surprise ,? surprise $', '^ (well ,)? what a surprise $', '^ colour|color me surprised|shocked $'],
      notAfter: ['party|a|the'],
      when: ({ sentence, from }) => sentence.ending !== 'exclamation' || from > 0,
      reach: 'sentence',
      suggest: ({ from }) => (from > 0 ? 'as it turns out.' : ''),
    },
    {
      match: 'nice|good|great|well|brilliant one|job|work|going|done|move , einstein|sherlock|genius',
      suggest: setRight.slice(0, -1),
    },
    {
      match:
        'congratulations|congrats|bravo ,? you|u how:(have? just? (managed to)?) verb:(broke | broken | break | deleted | delete | crashed | crash | locked | lock | wiped | wipe | lost | lose)',
      suggest: 'it looks as if you {how} {verb}',
      unless: ['record|records|weight|habit|ice'],
    },
    {
      match: "you|you've finally|eventually decided|bothered|managed to verb:_",
      notAfter: ['if|when|once|glad|happy|pleased|that'],
      suggest: 'you were able to {verb}',
    },
    {
      match: `your so called ${plea}`,
      suggest: (match) => match.text.replace(/(?<!\s)\s+so[\s-]+called\s+["'“‘]?/i, ' '),
    },
    {
      match: `your|this|that|another|these _ ${plea}`,
      when: quotesTheirWord,
      suggest: (match) => match.text.replace(/["'“”‘’]/g, ''),
    },
    {
      match: `${thanks} finally verb:(replying | answering | responding | reading | getting back | getting in touch)`,
      suggest: 'thank you for {verb}',
    },
    {
      match: `${thanks} (letting me|us know | telling me|us) (so late | this late | at the last minute | only now)`,
      suggest: 'an earlier word would have helped me',
    },
    {
      match: 'great|nice|good|lovely job|work breaking|crashing|ruining|ignoring|forgetting',
      unless: ['down|into|ice|record|thanks'],
      reach: 'sentence',
      suggest: setRight,
    },
    {
      match: 'sorry|excuse|forgive me? for (doing my job | caring | trying to help) (, | $)',
      reach: 'sentence',
      suggest: 'I meant to help.',
    },
    {
      match: [
        '^^ go figure $',
        '^^ big|huge surprise $',
        '^^ imagine that $',
        '^^ how original $',
        "^^ who'd|(who would) have thought $",
      ],
      when: ({ sentence }) => sentence.ending !== 'exclamation',
      reach: 'whole',
      suggest: '',
    },
    {
      match: ['^^ (oh ,? | well ,?)? just great|perfect|wonderful|brilliant|fantastic $'],
      severity: 'hint',
      when: ({ sentence }) => sentence.ending === 'statement',
      suggest: 'that makes it harder for me',
    },
    {
      match: '^^ good luck with that $',
      severity: 'hint',
      when: ({ sentence }) => sentence.ending === 'statement',
      suggest: 'let me know how it goes',
    },
    { match: '^ yeah , right|sure $', when: notAsked, suggest: differently },
    { match: "^ aren't you clever|smart|special|funny $", suggest: differently },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Thanks for nothing.',
    'Great, another ticket from Sales.',
    'Surprise, surprise, it was not plugged in.',
    "I'll look at your 'urgent' issue when I get to it.",
    'Thank you so much for ignoring all my emails.',
    'How kind of you to finally reply.',
    'Nice one, Einstein.',
    'The router was off, surprise surprise.',
    'oh great, now the backup is gone too',
    'How convenient. The file vanished the day before the audit.',
    'Your so-called emergency was a loose cable.',
    'Congratulations, you just deleted the whole folder.',
    'Thanks for finally replying.',
    'Great job breaking the shared calendar.',
    'Thanks a lot for breaking the build.',
    'Sorry for doing my job.',
    'It was the cable. Big surprise.',
    'Thanks for letting me know at the last minute.',
    'The lift is out again. Just great.',
    'You want to run it without a backup. Good luck with that.',
  ],
  valid: [
    'Great, that worked! I will close the ticket now.',
    'Great, another one solved, so we are down to three.',
    'Perfect, just what I needed, thank you.',
    'How kind of you to bring cake to the desk yesterday.',
    'Thanks for not giving up on this one, it took us three tries.',
    'Thanks for breaking it down so clearly.',
    'The button is called "Urgent" in your "Priority" request form.',
    'Congratulations, you have passed the phishing test with full marks.',
    'Please ignore my last mail, and thanks for ignoring the one before, both went out by mistake.',
    'What a surprise! Thank you all for the flowers.',
    "I'm glad you finally managed to sign in.",
    'Yeah, right-click the icon and pick Open.',
    'Salesforce has switched on Einstein for your account.',
    'That so-called zombie process is harmless, it goes at the next restart.',
    'Good luck with the audit tomorrow!',
    'Great work breaking the task into small steps.',
    'Thanks for letting me know so quickly.',
    'Who would have thought that a fan could stop the whole floor!',
    'Sorry for trying to call you during lunch.',
    'The new desk is just great.',
    'Thank you for finally letting us test it.',
  ],
}
