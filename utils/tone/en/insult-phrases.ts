import { isPause } from '../pattern'
import type { Phrase } from '../types'
import { leave } from './cut'
import { advise, article, bare, cut, group, isMeant, label, ownSide, person, scorn, trait, youAre } from './insults'

/** The insults said to the reader's face, and of third parties by their names. */

export const understand = "I'd like to understand your {noun} better"

/** "Your team is useless"; of people elsewhere it weighs less. */
export const ofGroup = (whose: string): Phrase => ({
  match: `whom:(${whose} ${group}) <be> <adverb>? <adverb>? ${scorn}|hopeless|rubbish|clowns|(a? joke|disgrace)`,
  when: isMeant,
  unless: ownSide,
  notBefore: ['without|for|if|when|to|with'],
  reach: 'whole',
  suggest: (match) => leave(match, `I'd like to find a better way to work with ${match.captures.whom?.toLowerCase()}`),
})

export const toFace: readonly Phrase[] = [
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
    ...cut,
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
    reach: 'whole',
    suggest: (match) => leave(match, "could you tell me what you've tried so far?"),
  },
  {
    match: `only an|a <adverb>? ${person}|${label} would|could ever|even? verb:<act>`,
    when: isMeant,
    reach: 'sentence',
    suggest: advise,
  },
  {
    match: `any|every|even a|an? ${person}|fool|toddler|monkey can|could|would see|tell|know|notice|work that? (out that?)? next:_`,
    when: isMeant,
    suggest: '{next}',
  },
  { match: `what sort|kind of a? ${person}|${label}`, when: isMeant, unless: ownSide, suggest: 'who' },
  {
    match: `some|an|any|this|that|another ${article}? idiot|moron|imbecile|cretin|numpty`,
    when: isMeant,
    unless: ownSide,
    notAfter: ['<be>|your'],
    suggest: ({ text }) => (/^(?:some|an)/i.test(text) ? 'someone' : 'they'),
  },
  {
    match: `you? ${person}|fool|muppet $`,
    when: (match) => isMeant(match) && isPause(match.sentence.words[match.from]?.gap ?? ''),
    unless: ownSide,
    ...cut,
  },
  {
    match: `<be> <adverb>? ${article}? ${article}? (${person} | only a ${label})`,
    when: isMeant,
    unless: [...ownSide, 'you|your <be>'],
    ...cut,
  },
  {
    match: 'idiots|morons|imbeciles|cretins|dimwits|numpties|halfwits|tossers|lusers',
    when: isMeant,
    unless: [...ownSide, 'for|guide|guides idiots|morons'],
    suggest: 'people',
  },
  {
    match: `article:(a | an | the | this | that)? ${person}`,
    when: isMeant,
    unless: ownSide,
    suggest: ({ captures }) => (/^an?$/i.test(captures.article ?? '') ? 'someone' : '{article} person'),
  },
  { match: `only a ${label}`, when: isMeant, unless: ownSide, ...cut },
  // "st*pid", "id*ot"
  {
    match: 'article:(a | an)? st|stup pid|d noun:_',
    when: ({ text }) => /^(?:an? )?st\w*[*@#!$]+\w+ /i.test(text),
    suggest: bare,
  },
  {
    match: ['id|idi ot|t', 'm|mor ron|n', 'st|stup pid|d'],
    when: ({ text }) => /^\w+[*@#!$]+\w+$/.test(text),
    ...cut,
  },
]
