import { isPause } from '../../pattern'
import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { besides, clauseOf, closingMark, firstOf, instead, leave, retold, unclosed } from '../cut'
import { unmarked } from '../mend'
import { verbOf } from '../verbs'

/** Asked of a second's work it is no question: "how hard is it to attach a screenshot". */
const tiny =
  /^(?:attach|add|answer|ask|call|check|click|copy|fill|follow|forward|include|listen|log|look|read|remember|reply|respond|restart|scroll|send|wait|write|tell|type)$/
/** Said with the reader ("I agree, this is ridiculous"), or of a third party, it is not aimed at them. */
const onTheirSide = [
  "thanks|thank|lol|haha|awesome|amazing|agree|agreed|sorry|apologies|apologise|apologize|understand|frustrating|(you're right)",
  'vendor|supplier|courier|carrier|microsoft|provider|manufacturer',
  'on|from our|my side|end|part',
]
/** The writer's own bad luck, or a laugh. */
const ownLuck = ["thanks|thank|thx|sorry|lol|haha|figured|oops|forgot|awesome|love|i|i'm|i've|my|mine|me|myself"]
const breath = 'sigh|ugh|jeez|geez|sheesh|facepalm|smh|duh|groan|argh|aargh|arrgh|pff|pfft|gah'
const heaven = "for god's|gods|christ's|christs|heaven's|heavens|pete's|goodness|pity's|(crying out) sake|loud?"
const weary = 'last|umpteenth|hundredth|millionth|nth|100th'
const haveTo = '(how many more? times | how often) do|must|have|did|will|should i|we (have to | need to)?'
const tell = 'tell|say|told|said|ask|asked|remind|reminded|explain|explained|repeat|repeated'
const farce = 'ridiculous|unacceptable|absurd|insane|outrageous|stupid|dumb|pathetic|(beyond? a joke)|(a farce)'
const groan =
  'give me a break | good grief | for crying out loud | oh come on | come off it | here we go again | not again | not this again | enough is enough'

/** A sigh says nothing that is missed: it goes, and what else the sentence says stays. */
const cut = {
  reach: 'whole',
  suggest: (match) => leave(match, "let's look at this together"),
} satisfies Partial<Phrase>
const offer = (wording: string) =>
  ({ reach: 'whole', suggest: (match) => instead(match, wording) }) satisfies Partial<Phrase>
const cutOr = (wording: string) =>
  ({ reach: 'whole', suggest: (match) => leave(match, wording) }) satisfies Partial<Phrase>
const again = 'could we go through it once more?'
const later = "I'll get to this when I can, and I'll let you know then"

const isOrder = ({ sentence: { words } }: PhraseMatch): boolean => verbOf(words[0]?.norm ?? '')?.base === words[0]?.norm

/** "pressing F2" → "could you press F2?" */
function doIt({ captures: { verb = '', rest = '' } }: PhraseMatch): string {
  const stem = verb.toLowerCase().replace(/ing$/, '')
  const known = verbOf(stem) ?? verbOf(`${stem}e`) ?? verbOf(stem.replace(/(.)\1$/, '$1'))
  const what = unclosed(rest)
  return known && !/^(?:read|look|listen|remember)$/.test(known.base) ? `could you ${known.base}${what}?` : again
}

/** "How often do I have to explain that it's shared?" → "To recap, it's shared." */
function explained(match: PhraseMatch): readonly string[] {
  const { before = '', rest = '' } = match.captures
  const fact =
    /\bthat$/i.test(match.text.slice(0, match.text.length - rest.length)) && before === '' ? unclosed(rest) : ''
  return fact ? [`to recap,${fact}${closingMark(match)}`] : instead(match, again)
}

/** "sick of chasing you for the form" → "I still need the form" */
function tiredOf(match: PhraseMatch): string {
  const end = closingMark(match)
  const { rest = '' } = match.captures
  const pause = rest.search(/[,;:–—]/)
  const [what, more] = pause < 0 ? [rest, ''] : [rest.slice(0, pause), rest.slice(pause)]
  const clause = clauseOf(more, end)
  const goesOn = clause ? `; ${clause}` : end
  const wanted =
    /^ (?:chasing|asking|begging|reminding|waiting|hounding) (?:you |people |on )?(?:for|about|after) (.+)/i.exec(
      unmarked(what),
    )?.[1]
  if (wanted) return `I still need ${wanted}${goesOn}`
  if (
    /^ (?:this|that|it|you|you people|(?:your|these|the|all|of| )+(?:excuses|attitude|nonsense|complaints?|behaviou?r|drama|games))$/i.test(
      unmarked(what),
    )
  )
    return `let's look at this together${goesOn}`
  return `I'd like to find a better way ${/^ \p{L}+ing(?!\p{L})/u.test(what) ? 'than' : 'to handle'}${unmarked(what)}${goesOn}`
}

const rule: PhraseRule<'exasperation'> = {
  id: 'exasperation',
  category: 'hostility',
  severity: 'warning',
  source: 'CARP model (Robert Bacal), angrycustomer.org',
  phrases: [
    { match: `^ (${breath} | oh no | oh | great | hello)? ,? not you|him|her again $`, ...cut },
    {
      match: `^ le? ${breath} , next:_`,
      unless: ownLuck,
      when: ({ captures }) => !/^(?:of|silly)$/i.test(captures.next ?? ''),
      suggest: '{next}',
    },
    { match: `^ le? deep? ${breath} $`, ...cut },
    {
      match: `${breath} $`,
      when: ({ sentence, from }) => from > 0 && isPause(sentence.words[from]?.gap ?? ''),
      ...cut,
    },
    { match: `^ (oh? ${heaven} | ${groan}) , next:_`, unless: ownLuck, suggest: '{next}' },
    { match: heaven, notBefore: [', _'], when: isOrder, suggest: 'please' },
    { match: heaven, notBefore: [', _'], when: (match) => !isOrder(match), ...cut },
    {
      match: [`for the ${weary} time , next:_`, '^ for the umpteenth|hundredth|millionth|nth|100th time next:_'],
      suggest: ({ captures: { next = '' } }) =>
        verbOf(next)?.base === next.toLowerCase() ? 'please {next}' : ['{next}', 'to recap, {next}'],
    },
    {
      match: `i'm|i'll|i|i've|we|we've ${tell}|telling|asking|explaining|saying you? this? for the ${weary}|second|third|fourth|fifth|tenth time now?`,
      unless: ['vendor|supplier|courier|carrier|microsoft|provider'],
      reach: 'sentence',
      suggest: (match) => retold(match) ?? besides(match, 'here it is once more'),
    },
    { match: `${haveTo} ${tell} you? to`, suggest: 'could you please' },
    {
      match: `${haveTo} ${tell}|(go through) (you | this | it | that | about it)?`,
      notBefore: ['to|him|her|them'],
      reach: 'whole',
      suggest: explained,
    },
    {
      match:
        'how many more? times do|must|will i|we (have to | need to)? reset|unlock|fix|repair|restore|rescue|reopen|reinstall|replace',
      ...offer("let's find out why this keeps happening"),
    },
    {
      match: '^ (oh | what | wow)? again|really|what|honestly $',
      when: ({ sentence: { text } }) => /\?!|!\?|\?\?/.test(text),
      ...cut,
    },
    {
      match: 'i|we keep|kept on? telling|asking|reminding you to',
      reach: 'sentence',
      suggest: ({ captures }) => `could you please${unmarked(captures.rest)}?`,
    },
    { match: 'i|we keep|kept on? asking you for', suggest: 'I still need' },
    { match: 'i|we keep|kept on? telling|reminding you that?', suggest: 'to recap,' },
    { match: "what's so hard|difficult|complicated about verb:_", reach: 'sentence', suggest: doIt },
    {
      match:
        '(have | did | do | can | could) you even _{0,1} verb:(try|tried|trying|check|checked|open|opened|test|tested|restart|restarted)',
      reach: 'sentence',
      suggest: ({ captures: { verb = '', rest = '' } }) =>
        `could you ${verbOf(verb.replace(/ing$/, ''))?.base ?? 'try'}${unclosed(rest)}?`,
    },
    {
      match: [
        'do|must i|we really|seriously (have to | need to)? explain|repeat|spell|remind|tell|(go through)',
        '(have | did | do | can | could) you even _{0,1} read|look|looked|listen',
        "we've <adverb>? been over|through this|that (already | before | _ times)? $",
        '^ please? <adverb>? read (my|our (last | first)? email|mail|message|reply | what i wrote) again|properly|carefully $',
      ],
      ...offer(again),
    },
    {
      match:
        "i can't believe (that)? (i'm | we're | (i | we) <adverb>? (have | need) to) (still | having to | even)? explain|explaining|discuss|discussing|ask|asking|tell|telling|repeat|repeating|argue|arguing|talking|say|saying|chase|chasing",
      ...offer(again),
    },
    {
      match: "i|we <adverb>? shouldn't (have | need) to tell|remind|ask you to",
      reach: 'sentence',
      suggest: ({ captures }) => `could you please${unmarked(captures.rest)}?`,
    },
    {
      match:
        "i|we <adverb>? shouldn't (have | need) to explain|tell|remind|ask|repeat|say|chase|beg (this | that | you | (to | for) (you | it))? (again | twice)?",
      notBefore: ['to'],
      ...cutOr(again),
    },
    {
      match: 'is anyone|anybody (even reading|listening | reading (this | these | my) | listening to me|us)',
      notBefore: ['to (the | a) (call | recording | radio)'],
      ...offer('could you tell me whether this has reached you?'),
    },
    {
      match: [
        '^ oh? seriously $',
        '^ oh? are you serious|kidding|joking|(for real)|(having a laugh)|(even listening) me? (right now)? $',
        "^ you've|you|you'll (got to | gotta | must | have to) be kidding|joking me? (right now)? $",
        `^ oh? (is this a joke | this again | ${groan}) $`,
        "^ don't make me laugh $",
        '^ <adverb>? (unbelievable | i give up | enough already | enough) $',
      ],
      ...cut,
    },
    {
      match: 'again with thing:(the|your|that|this|these|those _{1,3}) $',
      notAfter: ['<act>|<acted>|start|starts|started|once|over|back'],
      when: ({ sentence }) => sentence.ending !== 'statement' && sentence.ending !== 'none',
      reach: 'whole',
      suggest: (match) => firstOf(match, `is it ${match.captures.thing} again?`),
    },
    {
      match: [
        'can|could we please? stop going round|around in circles about',
        "^ (let's | please)? stop going round|around in circles about",
      ],
      reach: 'sentence',
      suggest: ({ captures }) => `could we settle${unclosed(captures.rest)}?`,
    },
    {
      match: [
        `^ this|that|it is|has <adverb>? <adverb>? (become | becoming)? ${farce}`,
        `^ that's|it's <adverb>? <adverb>? ${farce}`,
      ],
      unless: onTheirSide,
      notBefore: ['fast|cheap|cheaply|quick|quickly|value|speed|amount'],
      ...cutOr("let's find out how we can get this moving"),
    },
    {
      match: [
        "i'm|we're <adverb>? (sick and tired | sick | tired | fed up) of|with",
        "i've|we've <adverb>? had (enough of | it with)",
      ],
      notBefore: ['waiting for the|our vendor|supplier'],
      unless: onTheirSide,
      reach: 'sentence',
      suggest: tiredOf,
    },
    {
      match: [
        "i'm <adverb>? slowly? losing|(running out of) my? patience (with you | here | with this)?",
        "i'm <adverb>? at|reaching (near)? the? end of my patience|tether|rope",
        'my patience is wearing|running|growing|getting <adverb>? thin|out|short',
        "you're <adverb>? trying|testing my patience",
      ],
      ...offer("I'd like to settle this with you"),
    },
    {
      match: [
        "(stop | quit | you're | you keep) wasting my|our|everyone's|everybody's time",
        'what a waste of (my | our)? time $',
        "this|that|it is|was a (complete | total | utter | big)? waste of my|our|everyone's time",
      ],
      unless: [...onTheirSide, 'until|before|but|tomorrow|monday|so'],
      ...offer("let's find the quickest way to settle this"),
    },
    {
      match:
        "i|we <adverb>? don't|haven't|(have no) (have | got)? (the | any)? time for this|that|such|your (nonsense | rubbish | crap | stuff | again | right? now | today)?",
      unless: [...onTheirSide, 'until|before|but|tomorrow|monday|so'],
      ...offer(later),
    },
    {
      match: "what part of part:(_{1,8}) do|did|don't|didn't you? not? understand|get",
      suggest: 'which part of {part} can I explain better',
    },
    {
      match: [
        'how hard|difficult (is it | can it be) to',
        'is it|that <adverb>? hard|difficult to',
        'is it|that too much to ask you? to?',
      ],
      when: ({ sentence, to }) => tiny.test(sentence.words[to]?.norm ?? ''),
      notAfter: ['see|tell|know|knows|idea|unsure|sure|check|out|on'],
      suggest: 'could you please',
    },
    { match: 'is that|this|it <adverb>? too much to ask for? $', ...cutOr('could you manage that?') },
    {
      match: "why can't|won't you ever? just|ever|simply|people|even|(for once) verb:_",
      notAfter: ['see|know|understand|explain'],
      suggest: 'could you {verb}',
    },
    {
      match: [
        "you <adverb>? don't|aren't (get it | listen | listening | getting it | understand) $",
        "you're <adverb>? not even? listening (to (me | us | what (i | we) (say | said)))? $",
        'are you even reading|(listening to)|(looking at) this|me|us|my (emails | mails | messages | replies)?',
      ],
      notAfter: ['if|when|unless|sorry'],
      ...offer('let me put it another way'),
    },
    {
      match: [
        '^ and? no more? excuses (please | this time)? $',
        '^ i|we expect|expected better (from you | of you | than this | than that)',
      ],
      // "No excuses!" is how friends cheer each other on.
      when: ({ sentence, text }) => sentence.ending !== 'exclamation' || !/^(?:and )?no excuses\b.?$/i.test(text),
      ...offer('could we talk about what happened?'),
    },
    { match: 'why do i|we even bother', ...cutOr('what would make this easier?') },
    {
      match: 'bangs|banging my head against|on _{0,3} wall|desk|keyboard',
      unless: onTheirSide,
      ...offer("I'm stuck with this at the moment"),
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Sigh. The form is still missing.',
    'For the last time, the meeting room is not ours to book.',
    'How many times do I have to tell you to lock your screen?',
    'Seriously?! The switch was on the other desk.',
    'Ugh, another password gone.',
    'I am sick and tired of these calls.',
    'What part of "no admin rights" did you not understand?',
    'This is getting ridiculous.',
    "Why can't you just restart it?",
    "I really don't have time for this.",
    'how hard is it to attach a screenshot',
    "I've told you for the third time now.",
    "Close the lid, for heaven's sake.",
    'You have got to be kidding me.',
    'Is that too much to ask?',
    'Again?!',
    'Really?? The badge too?',
    'I keep telling you to save first.',
    'How often do I have to explain this?',
    "I shouldn't have to remind you.",
    "What's so hard about reading a mail?",
    "i cant believe we're still discussing this",
    'Did you even read my mail?',
    "We've been over this before.",
    "I'm at the end of my patience.",
    'Ugh, not you again.',
    'for the umpteenth time the share is on the new server',
    'How many times do I have to reset this account?',
    'How many times do I have to explain that port 8443 is closed?',
    "I'm sick and tired of chasing you for the signed form F-27.",
    "I'm fed up with your excuses, the form F-12 was due on Monday.",
    'Seriously, again with the toner?',
    'Can we please stop going round in circles about the 2 MB limit?',
    'Good grief, it’s been in the same place since Windows 95.',
    'What is so difficult about pressing F2???',
    "I shouldn't have to remind you to lock your screen.",
    'We’ve told you for the last time to keep the door of room 2.14 shut.',
    'Have you even checked the cable on dock 4?',
    'The form is still missing, for heaven’s sake!',
  ],
  valid: [
    'Last time it worked after a restart, so let us try that first.',
    'The disk is seriously damaged, but the copy from Tuesday is complete.',
    'How many times does it beep before the screen goes black?',
    'I agree, this is ridiculous, and I have asked for a loan laptop today.',
    'You can breathe a sigh of relief: the photos are all back.',
    'The drive failed for the third time, so I am replacing it at two.',
    'Are you serious about the bike ride on Friday? Count me in.',
    'Which part of the guide was unclear? I would like to mend it.',
    'It is hard to say from here how hard it is to move the archive; Ravi will know.',
    'Try again now, please.',
    "I don't have time for this today, but tomorrow at nine works.",
    'Is it really that hard to read the small font? I can send a larger one.',
    'The fan is tired and noisy, I have ordered a new one.',
    'Argh, silly me: I attached the old list.',
    'Really good catch on the date format.',
    'Could you try again?',
    'Really? That is good news.',
    'The phone keeps telling you to sign in because its clock is an hour off.',
    'Is anyone reading the meter on Fridays, or shall we?',
    "You shouldn't have to ask twice, and I am sorry you did.",
    "We've been through the whole log and found the hour.",
    'Did you try the second port, by chance?',
    "I can't believe how fast you sorted that list, thank you.",
    'Really? The whole floor?',
    'How many times do you press it before it starts?',
    'Shall I try again with the new cable?',
    'Come on, everyone, cake is in room 4.',
    'Unbelievable, it prints again!',
    'For the hundredth ticket in a row Ravi got a cake.',
    'Do I really need to restart twice? No, once is enough.',
  ],
}
