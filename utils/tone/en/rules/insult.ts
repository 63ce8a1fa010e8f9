import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { clauseBefore, isConditional, isNegation } from '../senses'

const youAre = "(you're | u are|r | ur | you must be | you guys are | you people are | you were) <adverb>? <adverb>?"
const person =
  'idiot|idiots|idoit|idot|idi0t|moron|morons|imbecile|imbeciles|imbecil|dimwit|dimwits|cretin|cretins|nitwit|nitwits|halfwit|halfwits|numpty|numpties|ignoramus|tosser|tossers|blockhead|dunce|luser|lusers'
const label =
  'fool|clown|joke|disgrace|embarrassment|muppet|liar|hypocrite|loser|jerk|crybaby|snowflake|moaner|whiner|(drama queen)|(waste of _{0,2} space|time|oxygen)|(know it all)'
const worse = 'ridiculous|pathetic|absurd|idiotic|moronic|asinine|laughable|ludicrous|braindead'
const scorn = `${worse}|stupid|stoopid|dumb|lazy|clueless|incompetent|ignorant|useless|brainless|retarded|pointless`
const trait = `${scorn}|hopeless|thick|dense|delusional|dishonest|disgusting|worthless|insufferable|lying|(a pain)`
const verdict = `${scorn}|rubbish|garbage|trash|crap|nonsense|worthless|insane|crazy|embarrassing|senseless|awful|terrible|horrible|(a joke)|(a disgrace)|(an insult)|(a waste of time)`
const plea =
  'request|requests|question|questions|ticket|tickets|email|emails|mail|mails|message|idea|ideas|complaint|complaints|demand|demands|excuse|excuses|suggestion|suggestions|comment|comments|attitude|behaviour|behavior|reply|response|answer|expectations|argument'
const work =
  'work|code|script|spreadsheet|report|documentation|explanation|description|plan|presentation|instructions|setup|logic|reasoning|opinion'
const people =
  'users|user|people|colleague|colleagues|department|team|manager|staff|customers|customer|clients|client|boss|assistant|folks|coworker|coworkers'
const group = 'team|department|staff|users|people|colleagues|customers|boss|manager|company|vendor|supplier|management'
const article = 'a|an|the|some|such|complete|total|absolute|utter|real|bloody|biggest'

const aboutThing = '[…what you need, without a word about the person]'
const calmer = '[…a calmer word]'
const seenOtherwise = 'I see this differently: […how, and why]'

/** The writer smiles at themselves: "a stupid mistake on my side", "I felt like an idiot". */
const ownSide = [
  'on|from my|our side|part|end',
  'my|our bad|own|mistake|fault|error|typo|side|question|idea',
  "i'm|(i was)|(i must)|feel|felt|feeling like? <adverb>? a|an? _{0,1} idiot|moron|fool|numpty|imbecile|stupid|dumb|silly",
  'sorry|apologies|apologise|apologize|oops|forgive|excuse|lol|haha|nevermind|(never mind)',
  'look|looks|looked|looking|sound|sounds|sounded like a|an|such',
  'may|might|could be|seem a|an silly|stupid|dumb|idiotic',
]

/** "What an idiot I am", "am I the only idiot here": the writer speaks of nobody else. */
function isSelfMockery({ sentence }: PhraseMatch): boolean {
  const has = (who: RegExp): boolean => sentence.words.some(({ norm }) => who.test(norm))
  return has(/^(?:i|i'?m|i've|me|my|myself)$/) && !has(/^(?:you.*|u|they|their|he|she|his|her|users?|people|them)$/)
}

/** Denied, asked away or only supposed: "you are not stupid", "nobody thinks you're lazy", "no stupid question". */
function isMeant(match: PhraseMatch): boolean {
  const { sentence, from, to, document, span } = match
  const near = [...clauseBefore(match).slice(-3), ...sentence.words.slice(from, to)]
  return !(
    isConditional(match) ||
    (/^(?:idiot|moron|fool|imbecile|numpty|questions?)$/.test(sentence.words[to - 1]?.norm ?? '') &&
      isSelfMockery(match)) ||
    near.some((word) => isNegation(word) || /^(?:far|least|anything)$/.test(word.norm)) ||
    // "'a moron'": somebody else's word.
    /^['"’”]/.test(document.text.slice(span.end)) ||
    /^(?:proof|proofed|proofing|light|friendly|guides?|moment|here)$/.test(sentence.words[to]?.norm ?? '')
  )
}

/** "a stupid idea" → "an idea"; "such a stupid idea" → "this idea". */
function bare({ captures: { article = '', noun = '' } }: PhraseMatch): string {
  if (/^such/i.test(article)) return `${/ a/i.test(article) ? 'this' : 'these'} ${noun}`
  if (!/^an?$/i.test(article)) return `${article} ${noun}`
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}

/** "Your team is useless"; of people elsewhere it weighs less. */
const ofGroup = {
  match: `${group} <be> <adverb>? <adverb>? ${scorn}|hopeless|rubbish|clowns|(a? joke|disgrace)`,
  when: isMeant,
  unless: ownSide,
  notBefore: ['without|for|if|when|to|with'],
  suggest: aboutThing,
} satisfies Phrase

const rule: PhraseRule<'insult'> = {
  id: 'insult',
  category: 'hostility',
  severity: 'error',
  source: 'CARP model (Robert Bacal), angrycustomer.org',
  phrases: [
    {
      match: [
        `${youAre} ${article}? ${article}? ${person}`,
        `${youAre} such? a|the ${article}? ${label}`,
        `${youAre} ${trait}`,
        `you ${person}|fool|clown|muppet`,
        `your a|an|such ${article}? ${person}|liar|joke|disgrace|jerk`,
        'you must be blind|deaf|daft',
      ],
      notBefore: ['busy|good|fast|funny|lucky|skinned|with|in|free|down'],
      unless: [
        'make|makes|made|making you|me|us|them look|feel',
        'think|thinks|thought|mean|meant|feel|felt|say|saying that? you',
      ],
      when: isMeant,
      suggest: aboutThing,
    },
    {
      match: [
        'what? are|r you <adverb>? ,? stupid|dumb|deaf|blind|thick|(an idiot)|(a moron)|insane|mental|mad|(brain dead)|(out of your mind)|retarded|illiterate (or what | something)?',
        'how stupid|dumb|thick|dense|lazy (are | can | do) you|people|anyone (be | get | think (i am | we are))?',
        `how can|could you|people|anyone|someone be (<adverb> | this | that) ${scorn}`,
        'are you always this|so stupid|slow|dumb|dense|thick|difficult|clueless',
        "do|did|don't|didn't you <adverb>? (have a|any | use your) brain|brains",
        '(did you <adverb>? go to school | were you born yesterday)',
        "what's wrong with you (people | guys | lot | all)? $",
      ],
      notAfter: ['if|whether'],
      notBefore: ['or hard|partially|visually', 'in|on one|your|the', 'about|with|busy'],
      suggest: 'what have you tried so far',
    },
    {
      match: `some|an|any|this|that|another ${article}? idiot|moron|imbecile|cretin|numpty`,
      when: isMeant,
      unless: ownSide,
      notAfter: ['<be>|your'],
      suggest: ({ text }) => (/^(?:some|an)/i.test(text) ? 'someone' : 'they'),
    },
    {
      match: 'idiots|morons|imbeciles|cretins|dimwits|numpties|halfwits|tossers|lusers',
      when: isMeant,
      unless: [...ownSide, 'for|guide|guides idiots|morons'],
      suggest: 'people',
    },
    { match: [person, `only a ${label}`], when: isMeant, unless: ownSide, suggest: aboutThing },
    // "id*ot"
    {
      match: ['id|idi ot|t', 'st|stup pid|d', 'm|mor ron|n'],
      when: ({ text }) => /^\w+[*@#!$]+\w+$/.test(text),
      suggest: calmer,
    },
    { ...ofGroup, match: `your|you ${ofGroup.match}` },
    { ...ofGroup, match: `our|the|these|those|this ${ofGroup.match}`, severity: 'warning' },
    {
      match:
        "he's|she's|they're <adverb>? <adverb>? lazy|stupid|clueless|incompetent|brainless|pathetic|moronic (, | $ | and|but)",
      when: isMeant,
      suggest: aboutThing,
    },
    {
      match: [
        `article:your|this|that|these|those|such|(such a | an) <adverb>? ${scorn}|silly|(half baked) noun:${plea}`,
        `article:(a | an | the)? <adverb>? ${worse} noun:${plea}`,
      ],
      when: isMeant,
      unless: ownSide,
      suggest: bare,
    },
    {
      match: `article:(your | those | these | you)? ${scorn} noun:${people}`,
      when: isMeant,
      unless: ownSide,
      suggest: '{article} {noun}',
    },
    {
      match: [
        `^ what a|an <adverb>? ${scorn} ${plea}`,
        `that's <adverb>? a? <adverb>? ${scorn}|silly question|request|idea|excuse|(thing to (ask | say | do))`,
      ],
      when: isMeant,
      unless: ownSide,
      suggest: seenOtherwise,
    },
    {
      match: `that's|(this is)|what the dumbest|stupidest|(most ${scorn}) ${plea}|thing|excuse`,
      unless: ["i've|i <adverb>? ever? done|did|made|said|asked|sent"],
      reach: 'sentence',
      suggest: `${seenOtherwise}.`,
    },
    {
      match: `your noun:${plea} makes|make|made|(is making) <adverb>? no|zero sense`,
      severity: 'warning',
      suggest: "I'd like to understand your {noun} better",
    },
    {
      match: `your|this noun:${plea} is|was|are|were <adverb>? <adverb>? ${verdict}`,
      when: isMeant,
      notBefore: ['to you'],
      suggest: "I'd like to understand your {noun} better",
    },
    {
      match: `your noun:${work} is|was|are|were|looks <adverb>? <adverb>? ${verdict}`,
      when: isMeant,
      notBefore: ['collected|collection|free'],
      suggest: 'in your {noun} I would change […what]',
    },
    {
      match: [
        '^ (just | please | oh)? just? shut up',
        'you|to (should | need to | can)? shut up $',
        '^ (just | please | oh | go)? (get lost | grow up first? | get a life | drop dead | go away | get a clue | get stuffed) $',
        '^ learn how? to read|spell|type|listen|write|think (properly | first)? $',
        '^ please? use your brain|head|brains (for once)? $',
        "can't you <adverb>? read (english | instructions)? $",
        'your head out of your',
        'you|u suck $',
        'shut your mouth|face|trap|gob|pie',
        "i hate|despise|detest|(can't stand) you $",
        '(nobody | no one) likes|wants you $',
        'you disgust|sicken me',
        '^ (please | just)? stop lying',
        'you should|must be fired|sacked|ashamed',
        "you're not (very | too | really | that | the) bright|clever|smart|sharpest|brightest",
        "^ (please | just | and)? (stop being | don't be) <adverb>? such? a? lazy|stupid|dumb|childish|useless|pathetic|ridiculous|ignorant|idiot|moron|baby|jerk",
      ],
      notBefore: ['shop|up', 'ashamed to'],
      suggest: aboutThing,
    },
    {
      match: [
        "you <adverb>? (haven't | have <adverb>? no) _{0,3} idea|clue what|how you're talking|doing|on|saying about?",
        "you <adverb>? don't even? know what you're talking|doing|on|saying about?",
        "you (don't have | have no) (a | the)? (slightest | faintest)? clue|brain|brains $",
        'shame on you',
        'turn on your|the brain',
      ],
      notAfter: ['if|when|like|feel'],
      suggest: seenOtherwise,
    },
    { match: 'pebkac|pebcak|id10t', suggest: '[…what happened, step by step]' },
    {
      match: "you can't|couldn't be bothered to verb:_",
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
    'You cant be bothered to look at the wiki.',
    'How can anyone be so stupid?',
    'Your department is useless.',
    'She is lazy and never answers the phone.',
    'That is the dumbest excuse I have heard all week.',
    'your an idoit',
    'Who is the st*pid admin who closed this?',
    'Don’t be ridiculous, the cable is in.',
    'Were you born yesterday? It is a phishing mail.',
    'I am surrounded by idiots in this building.',
    'Stop lying about the badge.',
    'You should be ashamed.',
    'You dont have a clue.',
    'Only a fool would click that.',
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
    'The client is useless without the network, so wait for the green light.',
    'You should be fired up for the fair by now!',
    "They're dumb terminals and hold no files of their own.",
    'You must be at your desk for the call, so pick a time.',
    "That's the dumbest thing I've done all week, sorry about the lost hour.",
    'Do you have a spare badge, or any of the old keys?',
    'You should be able to sign in now, and nobody was at fault.',
    'Stop by the desk if the ID or the OT form is missing.',
    "Don't be shy to ask twice; the wizard is hard to follow.",
    'The team is not useless without me, as the last week has shown.',
    'Ms Moron-Clown is no name in our list, so I looked for Ms Maron.',
  ],
}
