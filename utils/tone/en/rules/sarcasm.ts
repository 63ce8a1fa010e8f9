import type { PhraseMatch, PhraseRule, RuleExamples, Word } from '../../types'
import { gerundOf } from '../concern'
import { closingMark, opensClause, unclosed } from '../cut'
import { cutOut, leaveOr } from '../said-again'
import { isQuestion } from '../senses'
import { sourThanks } from '../sour-thanks'

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

const unquoted = (text: string): string => text.replace(/["“”]|(?<!\p{L})['‘]|['’](?!\p{L})/gu, '')

const notAsked = (match: PhraseMatch): boolean => !isQuestion(match)
const differently = 'I see it differently'

const rule: PhraseRule<'sarcasm'> = {
  id: 'sarcasm',
  category: 'passive-aggression',
  severity: 'warning',
  source: 'Computer Service and Repair (Goodheart-Willcox): no sarcasm in mail to clients',
  phrases: [
    ...sourThanks,
    {
      match: '^ how very? convenient $',
      when: ({ sentence }) => sentence.ending === 'statement',
      reach: 'whole',
      suggest: (match) => leaveOr(match, "I'd like to find out how this came about."),
    },
    {
      match: `^ (oh | ah)? ${cheer} , yet? another|(one more) _{0,1} ${event} (from | about | for | $)`,
      unless: ['done|solved|fixed|sorted|closed|success|thanks'],
      reach: 'sentence',
      suggest: (match) => {
        const what = /\b(?:another|one more)\b.*/is.exec(match.text)?.[0]
        return what ? `there is ${unquoted(unclosed(what))}${closingMark(match)}` : null
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
    { match: '^ surprise , surprise , next:_', suggest: '{next}' },
    {
      match: ['surprise ,? surprise $', '^ (well ,)? what a surprise $', '^ colour|color me surprised|shocked $'],
      notAfter: ['party|a|the'],
      when: ({ sentence, from }) => sentence.ending !== 'exclamation' || from > 0,
      reach: 'whole',
      suggest: cutOut,
    },
    {
      match: `your so called ${plea}`,
      suggest: (match) => match.text.replace(/(?<!\s)\s+so[\s-]+called\s+["'“‘]?/i, ' '),
    },
    {
      match: `your|this|that|another|these _ ${plea}`,
      when: quotesTheirWord,
      suggest: ({ text }) => unquoted(text),
    },
    {
      match: 'sorry|excuse|forgive me? for (doing my job | caring | trying to help) (, | $)',
      reach: 'whole',
      suggest: (match) => leaveOr(match, 'I meant to help.'),
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
      reach: 'whole',
      suggest: ['', 'that makes it harder for me.'],
    },
    {
      match: '^^ good luck with that $',
      severity: 'hint',
      when: ({ sentence }) => sentence.ending === 'statement',
      suggest: 'let me know how it goes',
    },
    {
      match:
        'brilliant|genius|clever|smart|inspired idea|move|plan|thinking to verb:(put|plug|unplug|leave|delete|switch|turn|pull|stick|stack|block|cover|paste|tape|reboot|wipe|open|format)',
      unless: ['thanks|thank|love|we|our|helped|works|worked|so|because'],
      when: (match) => match.sentence.ending !== 'exclamation' && opensClause(match) && !isQuestion(match),
      reach: 'sentence',
      suggest: (match) => {
        const said = `I'm concerned about ${gerundOf(match.captures.verb?.toLowerCase() ?? '')}${unclosed(match.captures.rest)}`
        return [
          { text: `${said}${closingMark(match)}`, manner: 'direct' },
          { text: `${said}; could we find another way together?`, manner: 'warm' },
        ]
      },
    },
    {
      match: ', not that _{1,6} notice|noticed|notices|care|cares|cared|appreciate|appreciated|listen|listened',
      unless: ["i|i'm|i'd"],
      reach: 'whole',
      suggest: (match) => `${match.captures.before?.replace(/,\s{0,3}$/, '')}${closingMark(match)}`,
    },
    {
      match:
        "^ i'll just? do|fix|handle|sort it|this|that|everything myself|alone ((then ,? (as usual|always)?) | (, (then ,?)? as usual|always)) $",
      suggest: "I'll take care of it",
    },
    {
      match:
        "^ (i'm sure|certain you're <adverb>? <adverb>? busy|swamped ,? but)? it'd be lovely|nice|great|good|wonderful to verb:get|have|hear|receive what:(a|an answer|reply|response|word _{0,8}) this|the year|decade|century|month|millennium $",
      suggest: "I'd be glad to {verb} {what}",
    },
    {
      match:
        '(^ | ,) (just | this is)? (a | your)? (friendly|gentle|little)? reminder that some of us next:(would|have|are|need|do)',
      suggest: 'we {next}',
    },
    {
      match: '^ (sure | right | of course | oh | yes ,? sure) ,? let me just? drop everything because',
      suggest: 'I see that',
    },
    {
      match: '^ (sure | right | of course | oh | yes ,? sure) ,? let me just? drop everything',
      notBefore: ['because'],
      reach: 'whole',
      suggest: ["I'll look at it as soon as I can."],
    },
    {
      match: '^^ because clearly|obviously|apparently|(of course)',
      notAfter: [','],
      reach: 'whole',
      suggest: ['', "tell me what you need, and I'll look into it."],
    },
    { match: '^ yeah , right|sure $', when: notAsked, suggest: differently },
    { match: "^ aren't you clever|smart|special|funny $", reach: 'whole', suggest: ['', `${differently}.`] },
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
    "Great, another 'urgent' ticket from Marketing.",
    'Surprise, surprise, the cable is in HDMI 1',
    'Brilliant idea to put a 2 kW heater on the same socket as the switch.',
    'How kind of you to let me know at 16:58 on a Friday.',
    'Congratulations, you’ve just mailed the payroll list to 1,800 people.',
    "I've moved the backup to Sunday, not that anyone will notice.",
    "I'll just do it myself then, as usual.",
    'I’m sure you’re very busy, but it would be lovely to get an answer about INC0012345 this year.',
    'Reminder that some of us would like to go home before 18:00.',
    'Sure, let me drop everything because your "urgent" font is the wrong shade of blue.',
    'The mouse was under the desk. Because clearly that is what we are here for.',
    'Well done, you found the reply button, now try to find the attach button as well.',
    'Thanks for not telling me about the move on Friday.',
    'thanks for not reading my mail of 3 may',
    'Thanks for nothing, the printer still jams on tray 2.',
    'Nice one, Sherlock, the port was closed.',
    'Thanks for losing the keys to room 12.',
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
    'Brilliant idea to put the labels on the front, thank you!',
    'Well done, you passed, now take a break.',
    'How kind of you to let me know so quickly.',
    'It would be great to get the new docks this year.',
    'I have set the old one aside, not that I think you need it.',
    'Because the lift is out, the parcel is at the front desk.',
  ],
}
