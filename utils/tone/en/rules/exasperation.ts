import { isPause } from '../../pattern'
import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'

/** Taken together, as a question where the sentence asks. */
function together({ sentence: { ending } }: PhraseMatch): string {
  if (ending === 'question') return 'could we look at this together?'
  return `let's look at this together${ending === 'none' ? '' : '.'}`
}

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

const rule: PhraseRule<'exasperation'> = {
  id: 'exasperation',
  category: 'hostility',
  severity: 'warning',
  source: 'CARP model (Robert Bacal), angrycustomer.org',
  phrases: [
    {
      match: `^ le? ${breath} , next:_`,
      unless: ownLuck,
      when: ({ captures }) => !/^(?:of|silly)$/i.test(captures.next ?? ''),
      suggest: '{next}',
    },
    { match: `^ le? deep? ${breath} $`, reach: 'sentence', suggest: together },
    {
      match: `${breath} $`,
      when: ({ sentence, from }) => from > 0 && isPause(sentence.words[from]?.gap ?? ''),
      suggest: 'and I would like to settle it with you',
    },
    { match: `^ oh? ${heaven} , next:_`, suggest: '{next}' },
    { match: heaven, notBefore: [', _'], suggest: 'please' },
    { match: `for the ${weary} time , next:_`, suggest: 'to recap, {next}' },
    {
      match: `i'm|i'll|i|i've|we|we've ${tell}|telling|asking|explaining|saying you? this? for the ${weary}|second|third|fourth|fifth|tenth time now?`,
      unless: ['vendor|supplier|courier|carrier|microsoft|provider'],
      suggest: 'here it is once more',
    },
    { match: `${haveTo} ${tell} you? to`, suggest: 'could you please' },
    {
      match: `${haveTo} ${tell}|(go through) (you | this | it | that | about it)?`,
      notBefore: ['to|him|her|them'],
      reach: 'sentence',
      suggest: 'could we go through it once more?',
    },
    {
      match: '^ (oh | what | wow)? again|really|what|honestly $',
      when: ({ sentence: { text } }) => /\?!|!\?|\?\?/.test(text),
      reach: 'sentence',
      suggest: together,
    },
    { match: 'i|we keep|kept on? telling|asking|reminding you to', suggest: 'could you please' },
    { match: 'i|we keep|kept on? asking you for', suggest: 'I still need' },
    { match: 'i|we keep|kept on? telling|reminding you that?', suggest: 'to recap,' },
    {
      match: [
        'do|must i|we really|seriously (have to | need to)? explain|repeat|spell|remind|tell|(go through)',
        "what's so hard|difficult|complicated about",
        '(have | did | do | can | could) you even _{0,1} read|look|looked|try|tried|trying|check|checked|listen|open|opened|test|tested|restart|restarted',
        "i can't believe (that)? (i'm | we're | (i | we) (have | need) to) (still | having to | even)? explain|explaining|discuss|discussing|ask|asking|tell|telling|repeat|repeating|argue|arguing|talking|say|saying|chase|chasing",
        "we've <adverb>? been over|through this|that (already | before | _ times)? $",
        '^ please? <adverb>? read (my|our (last | first)? email|mail|message|reply | what i wrote) again|properly|carefully $',
      ],
      reach: 'sentence',
      suggest: 'could we go through it once more?',
    },
    {
      match: [
        "i|we <adverb>? shouldn't (have | need) to explain|tell|remind|ask|repeat|say|chase|beg",
        'is anyone|anybody (even reading|listening | reading (this | these | my) | listening to me|us)',
      ],
      notBefore: ['to (the | a) (call | recording | radio)'],
      reach: 'sentence',
      suggest: 'what I need is […what, and by when].',
    },
    {
      match: [
        '^ oh? seriously $',
        '^ oh? are you serious|kidding|joking|(for real)|(having a laugh)|(even listening) me? (right now)? $',
        "^ you've|you|you'll (got to | gotta | must | have to) be kidding|joking me? (right now)? $",
        '^ (is this a joke | this again | not again | not this again | here we go again) $',
        "^ don't make me laugh $",
        '^ oh? (give me a break | good grief | for crying out loud | oh come on | enough is enough | come off it) $',
        '^ <adverb>? (unbelievable | i give up | enough already | enough) $',
      ],
      reach: 'sentence',
      suggest: together,
    },
    {
      match: [
        `^ this|that|it is|has <adverb>? <adverb>? (become | becoming)? ${farce}`,
        `^ that's|it's <adverb>? <adverb>? ${farce}`,
      ],
      unless: onTheirSide,
      notBefore: ['fast|cheap|cheaply|quick|quickly|value|speed|amount'],
      suggest: 'this is hard for me, because […why]',
    },
    {
      match: [
        "i'm|we're <adverb>? (sick and tired | sick | tired | fed up) of|with",
        "i've|we've <adverb>? had (enough of | it with)",
      ],
      notBefore: ['waiting for the|our vendor|supplier'],
      unless: onTheirSide,
      suggest: "I'd like to find a better way with",
    },
    {
      match: [
        "i'm <adverb>? slowly? losing|(running out of) my? patience (with you | here | with this)?",
        "i'm <adverb>? at|reaching (near)? the? end of my patience|tether|rope",
        'my patience is wearing|running|growing|getting <adverb>? thin|out|short',
        "you're <adverb>? trying|testing my patience",
      ],
      suggest: "I'd like to settle this with you today",
    },
    {
      match: [
        "(stop | quit | you're | you keep) wasting my|our|everyone's|everybody's time",
        "i|we <adverb>? don't|haven't|(have no) (have | got)? (the | any)? time for this|that|such|your (nonsense | rubbish | crap | stuff | again | right? now | today)?",
        'what a waste of (my | our)? time $',
        "this|that|it is|was a (complete | total | utter | big)? waste of my|our|everyone's time",
      ],
      unless: [...onTheirSide, 'until|before|but|tomorrow|monday|so'],
      suggest: 'I can give this […how much time, and when]',
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
    { match: 'is that|this|it <adverb>? too much to ask for? $', suggest: 'could you manage that' },
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
      suggest: 'let me put it another way: […the point, in one line]',
    },
    {
      match: [
        '^ and? no more? excuses (please | this time)? $',
        '^ i|we expect|expected better (from you | of you | than this | than that)',
      ],
      // "No excuses!" is how friends cheer each other on.
      when: ({ sentence, text }) => sentence.ending !== 'exclamation' || !/^(?:and )?no excuses$/i.test(text),
      suggest: 'what I need is […what, and by when]',
    },
    { match: 'why do i|we even bother', suggest: 'what would make this easier' },
    {
      match: 'bangs|banging my head against|on _{0,3} wall|desk|keyboard',
      unless: onTheirSide,
      suggest: '[…what is holding us up]',
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
    'Do I really need to restart twice? No, once is enough.',
  ],
}
