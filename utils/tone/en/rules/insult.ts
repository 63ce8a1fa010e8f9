import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { clauseBefore, isConditional, isNegation } from '../senses'

const youAre = "(you're|youre|you are|u are|ur|you must be|you guys are|you people are|you were)"
const very =
  '(either|just|so|too|really|very|all|being|such|simply|completely|totally|utterly|absolutely|obviously|clearly|honestly|incredibly|unbelievably|that)'
const person =
  '(idiot|idiots|moron|morons|imbecile|imbeciles|dimwit|dimwits|cretin|cretins|nitwit|halfwit|numpty|numpties|simpleton|buffoon|dunce|airhead|ignoramus|tosser)'
const label =
  '(fool|clown|joke|disgrace|embarrassment|muppet|liar|hypocrite|loser|jerk|waste of space|know it all|snob|parasite)'
const trait =
  '(stupid|dumb|lazy|clueless|incompetent|useless|hopeless|pathetic|ignorant|brainless|thick|ridiculous|dense|idiotic|moronic|delusional|dishonest|disgusting|worthless|a pain|unbearable|insufferable|lying)'
const scorn =
  '(stupid|dumb|idiotic|moronic|ridiculous|pathetic|absurd|asinine|laughable|ludicrous|brainless|braindead|clueless|retarded|silly|pointless|useless|lazy|incompetent|half baked|sorry excuse for a)'
const plea =
  '(request|requests|question|questions|ticket|tickets|email|emails|mail|mails|idea|ideas|complaint|complaints|demand|demands|excuse|excuses|suggestion|suggestions|comment|comments|attitude|behaviour|behavior|reply|response|answer|expectation|expectations|argument|objection|remark|message)'
const work =
  '(work|code|script|spreadsheet|report|documentation|explanation|description|plan|writing|presentation|effort|instructions|setup|logic|reasoning|opinion|understanding)'
const people =
  '(users|user|people|colleague|colleagues|department|team|manager|staff|customers|customer|clients|client|boss|assistant|end users|coworker|coworkers|folks)'
const worthless =
  '(ridiculous|stupid|dumb|absurd|idiotic|pathetic|laughable|ludicrous|pointless|rubbish|garbage|trash|worthless|nonsense|a joke|a waste of time|a disgrace|an insult|insane|moronic|embarrassing|crazy|useless|senseless|lazy|awful|terrible|horrible)'
const truly =
  '(just|so|such|simply|completely|totally|utterly|absolutely|frankly|really|plain|pure|complete|total|utter|quite|honestly|a bit)'

const deed =
  '(work|effort|efforts|attitude|behaviour|behavior|conduct|participation|contribution|contributions|performance|handling|attention|communication|writing|professionalism|punctuality|manners|explanation|description)'
const poor =
  '(underwhelming|lacklustre|lackluster|disappointing|unacceptable|subpar|sub par|mediocre|sloppy|careless|shoddy|dismal|inadequate|unprofessional|appalling|below standard|not good enough|poor at best)'
const virtue =
  '(care|effort|attention|professionalism|commitment|respect|understanding|interest|common sense|competence|discipline|diligence|initiative|courtesy|manners|cooperation|preparation|consideration|follow through)'

const aboutThing = '[…what you need, without a word about the person]'

/** The writer smiles at themselves: "a stupid mistake on my side", "I felt like an idiot". */
const ownSide = [
  '(on|from) (my|our) (side|part|end)',
  'my|our (bad|own|mistake|fault|error|typo|side|question|idea)',
  "(i'm|im|i am|i was|i feel|i felt|i must|feeling|felt|feel) (like)? (such|being)? (a|an)? (complete|total|real)? (idiot|moron|fool|numpty|imbecile|stupid|dumb|silly)",
  'sorry|apologies|apologise|apologize|oops|forgive|excuse',
  'nevermind|lol|haha|(never mind)',
  '(look|looks|looked|looking|sound|sounded) like (a|an|such)',
  '(may|might|could|sounds|sound) (be|like|seem)? (a|an) (silly|stupid|dumb|idiotic)',
]

/** "What an idiot I am", "am I the only idiot here": the writer speaks of nobody else. */
function isSelfMockery({ sentence }: PhraseMatch): boolean {
  const has = (people: RegExp): boolean => sentence.words.some(({ norm }) => people.test(norm))
  return (
    has(/^(?:i|i'm|im|i've|i'd|me|my|myself)$/) &&
    !has(/^(?:you|your|you're|u|they|their|he|she|his|her|users?|people|them)$/)
  )
}

/** Denied, asked away or only supposed: "you are not stupid", "nobody thinks you're lazy", "no stupid question". */
function isMeant(match: PhraseMatch): boolean {
  if (
    isConditional(match) ||
    (/^(?:idiot|moron|fool|imbecile|numpty)s?$/.test(lastWord(match)) && isSelfMockery(match))
  )
    return false
  const words = match.sentence.words
  const near = [...clauseBefore(match).slice(-3), ...words.slice(match.from, match.to)]
  if (near.some((word) => isNegation(word) || /^(?:nobody|without|hardly|far|least|anything)$/.test(word.norm)))
    return false
  // "'a moron'": somebody else's word.
  if (/^['"’”]/.test(match.document.text.slice(match.span.end))) return false
  return !/^(?:proof|proofed|proofing|light|friendly|guide|guides|moment|here)$/.test(words[match.to]?.norm ?? '')
}

const lastWord = ({ sentence, to }: PhraseMatch): string => sentence.words[to - 1]?.norm ?? ''

/** "a stupid idea" → "an idea". */
function bare({ captures: { article = '', noun = '' } }: PhraseMatch): string {
  if (!/^an?$/i.test(article)) return `${article} ${noun}`.trim()
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}

const rule: PhraseRule<'insult'> = {
  id: 'insult',
  category: 'hostility',
  severity: 'error',
  source: 'CARP model (Robert Bacal), angrycustomer.org',
  phrases: [
    {
      match: [
        `${youAre} ${very}? ${very}? (a|an|the|some|such a|such an)? (complete|total|absolute|utter|real|proper|bloody|big|biggest|little)? ${person}`,
        `${youAre} ${very}? (a|such a|the) (complete|total|absolute|utter|real|proper|big|biggest)? ${label}`,
        `${youAre} ${very}? ${very}? ${trait}`,
        `you ${person}|fool|clown|muppet`,
      ],
      notBefore: ['busy|good|fast|funny|lucky|skinned|with|in', 'free', 'down'],
      unless: [
        '(make|makes|made|making) (you|me|us|them) (look|feel)',
        '(think|thinks|thought|mean|meant|feel|felt|say|saying) (that)? you',
      ],
      when: isMeant,
      suggest: aboutThing,
    },
    {
      match: [
        `are|r you <adverb>? (stupid|dumb|deaf|blind|thick|an idiot|a moron|insane|mental|mad|brain dead|out of your mind|on drugs|retarded|illiterate) (or what|or something)?`,
        `how (stupid|dumb|thick|dense|lazy) (are you|can you be|do you think|can you get|can people|can anyone)`,
        "what's|whats wrong with you (people|guys|lot|all)? $",
        'what is wrong with you (people|guys|lot|all)? $',
      ],
      notBefore: ['or (hard|partially|visually|hearing)', '(in|on) (one|your|the)', 'about|with'],
      when: ({ sentence, from, to }) =>
        !/^(?:if|whether)$/.test(sentence.words[from - 1]?.norm ?? '') && sentence.words[to]?.norm !== 'busy',
      suggest: 'what have you tried so far',
    },
    {
      match: `some|an|any|this|that|another (complete|total|absolute|utter)? (idiot|moron|imbecile|cretin|numpty)`,
      when: isMeant,
      unless: ownSide,
      suggest: ({ document, span }) =>
        /^(?:some|an|another)/i.test(document.text.slice(span.start, span.end)) ? 'someone' : 'they',
    },
    {
      match: `(idiots|morons|imbeciles|cretins|numpties|dimwits)`,
      when: isMeant,
      unless: [...ownSide, '(for|guide|guides) (idiots|morons)'],
      suggest: 'people',
    },
    { match: person, when: isMeant, unless: ownSide, suggest: aboutThing },
    {
      match: `article:(your|this|that|these|those|such|such a|such an) ${truly}? ${scorn} noun:${plea}`,
      when: (match) => isMeant(match) && !(/^questions?$/.test(lastWord(match)) && isSelfMockery(match)),
      unless: ownSide,
      suggest: ({ captures: { article = '', noun = '' } }) =>
        /\ban?$/i.test(article)
          ? `${/^(?:what|such)/i.test(article) ? 'this' : article} ${noun}`
          : `${/^such$/i.test(article) ? 'these' : article} ${noun}`,
    },
    {
      match: `article:(a|an|the)? ${truly}? (ridiculous|pathetic|absurd|idiotic|moronic|asinine|laughable|ludicrous|braindead) noun:${plea}`,
      when: isMeant,
      unless: ownSide,
      suggest: bare,
    },
    {
      match: `article:(your|those|these|you) ${truly}? (stupid|dumb|lazy|clueless|incompetent|useless|ignorant|pathetic|idiotic) noun:${people}`,
      when: isMeant,
      suggest: '{article} {noun}',
    },
    {
      match: `(clueless|incompetent|ignorant|stupid|dumb|lazy) noun:(users|end users|user|people|customers|clients|staff)`,
      when: isMeant,
      unless: ownSide,
      suggest: '{noun}',
    },
    {
      match: `^ what (a|an) ${truly}? ${scorn} ${plea}`,
      unless: ownSide,
      reach: 'sentence',
      suggest: 'I see this differently: […how, and why].',
    },
    {
      match: `your noun:${plea} (makes|make|made|is making) (just|simply|absolutely|really)? (no|zero) sense`,
      severity: 'warning',
      suggest: "I'd like to understand your {noun} better",
    },
    {
      match: `(your|this) noun:${plea} is|was|are|were ${truly}? ${truly}? ${worthless}`,
      when: isMeant,
      notBefore: ['collected|collection|free', 'to you'],
      suggest: "I'd like to understand your {noun} better",
    },
    {
      match: `your noun:${work} is|was|are|were|looks ${truly}? ${truly}? (rubbish|garbage|trash|crap|a joke|pathetic|worthless|a disgrace|laughable|idiotic|stupid|dumb|moronic|embarrassing|ridiculous|an insult|nonsense|lazy|useless)`,
      when: isMeant,
      notBefore: ['collected|collection|free'],
      suggest: 'in your {noun} I would change […what]',
    },
    {
      match: `that's|thats|(that is) ${truly}? a? ${truly}? (stupid|dumb|idiotic|silly|ridiculous|moronic|lazy) (question|request|idea|excuse|thing to (ask|say|do))`,
      when: isMeant,
      unless: ownSide,
      suggest: 'I see this differently: […how, and why]',
    },
    {
      match: [
        '^ (just|please|oh|oh just)? shut up',
        'you|to (should|need to|can)? shut up $',
        '^ (just|please|oh|oh just|go|then)? (get lost|grow up|grow up first|get a life|drop dead|go away|get a clue|get stuffed|get bent) $',
        '^ learn (how)? to (read|spell|type|listen|write|think) (properly|first)? $',
        '^ (please)? use (your|ya) (brain|head|brains) (for once)? $',
        "(can't|cant|(can not)|cannot) you (even|just)? read (english|instructions|plain english|simple instructions)? $",
        '(get|pull) your head out of your',
        'you|u suck $',
      ],
      notBefore: ['shop'],
      suggest: aboutThing,
    },
    {
      match: [
        "you (clearly|obviously|still|really|honestly|simply)? (have no|haven't a|haven't got a|haven't the faintest|have absolutely no) (idea|clue) (what|how) (you're|youre|you are|u r) (talking about|doing|on about|saying)",
        "you (clearly|obviously|still|really|honestly|simply)? (don't|dont|do not) (even)? know what (you're|youre|you are) (talking about|doing|on about|saying)",
        'shame on you',
        'turn on (your|the) brain',
      ],
      notAfter: ['if|when|like|feel'],
      suggest: 'I see this differently: […how, and why]',
    },
    // Criticism that stops at a verdict
    {
      match: `your (recent|latest|last|overall|current)? noun:${deed} (is|are|was|were|has been|have been|remains) ${truly}? ${poor}`,
      when: isMeant,
      severity: 'warning',
      suggest: "I'd like to talk about your {noun}: […what would help]",
    },
    {
      match: `your (complete|total|utter|apparent|obvious|continued|general)? lack of ${virtue}`,
      when: isMeant,
      severity: 'warning',
      suggest: '[…what was missing]',
    },
    {
      match:
        "(i'm|im|i am|we're|we are|i was|we were) (very|really|deeply|quite|extremely|rather|so|truly)? disappointed (in|with|by)",
      when: ({ sentence, to }) => /^(?:you|your)$/.test(sentence.words[to]?.norm ?? ''),
      severity: 'warning',
      suggest: 'I had hoped for […what] from',
    },
    {
      match: `^ (please|just|and)? stop being (so|such a|such an)? (lazy|stupid|dumb|childish|useless|pathetic|ridiculous|ignorant|idiot|baby|jerk)`,
      suggest: aboutThing,
    },
    {
      match: [
        'pebkac|pebcak|id10t',
        '(exists|is|sits)? between (the)? (keyboard and (the)? chair|chair and (the)? keyboard)',
        'layer (8|eight) (problem|issue|error|fault)',
        'picnic (error|problem)',
      ],
      suggest: '[…what happened, step by step]',
    },
    {
      match: "you can't|cant|(can not)|couldn't|couldnt be bothered to verb:_",
      suggest: 'you had no time to {verb}',
      notAfter: ['if|when'],
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    "You're an idiot if you think I have time for this.",
    'That is a stupid question.',
    'I am not going to spend my evening on this ridiculous request.',
    'Honestly, you are so lazy.',
    'Your request is completely absurd.',
    'Some idiot pulled the plug on the switch.',
    'I have to clean up after clueless users all day.',
    'Are you blind? The button is at the top.',
    'Your script is a joke.',
    'Please tell your incompetent colleagues to stop calling.',
    'Looks like a PEBKAC to me.',
    'just shut up and send the form',
    'What is wrong with you?',
    "Can't you read?",
    'Your recent efforts have been disappointing.',
    'I was surprised by your complete lack of care with the badges.',
    'You cant be bothered to look at the wiki.',
  ],
  valid: [
    'There is no such thing as a stupid question, so keep them coming.',
    'That was a stupid mistake on my side, sorry about that.',
    'Silly me, I sent you the link to the wrong folder.',
    'The old screens upstairs are dumb terminals, they hold no files.',
    'I filled the form with dummy data; replace it before you submit.',
    'You are not stupid, the dialog really is confusing.',
    'The sheet uses lazy loading, so the last rows appear when you scroll.',
    'If you are too busy, I can drop the laptop at your desk.',
    'The new labels make the patch panel idiot-proof, as Ravi put it.',
    'What an idiot I am: the switch was off the whole time.',
    'Am I the only idiot who never found the mute button?',
    'How silly I feel about this stupid question of the printer tray.',
    'I felt like an idiot when I saw the cable lying next to it.',
    'What is wrong with your laptop today, the same blue screen?',
    'Are you blind or partially sighted? We have a large keyboard we can lend you.',
    'I agree that a three-day wait is ridiculous, and I have asked for a courier.',
    'Your code is garbage collected on its own, so there is nothing to free.',
    'Nobody here thinks you were lazy; the form simply had no such field.',
    'We were disappointed too when the new chairs came without wheels.',
    'Your lack of access to the share is fixed, try again.',
    'Does the error go away after a restart?',
  ],
}
