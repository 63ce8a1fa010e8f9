import { isPause } from '../pattern'
import type { Phrase, PhraseMatch } from '../types'
import { differs, plainWord, unsaid } from './curses'
import { leave, unclosed } from './cut'
import { wordClasses } from './word-classes'

/** Swearing by any ear: its words, what they become, and the phrases that weigh in full. */

/** Swearing by any ear. Whole words only, so that Scunthorpe, "assess" and "Dickens" stay what they are. */
const strong =
  'fuck|fucks|fucked|fucker|fuckers|fuckup|fucktard|fuckwit|fuckface|fuckhead|fuckery|dumbfuck|clusterfuck|motherfucker|motherfuckers|motherfucking|fuk|fuking|phuck|fvck|mofo|shit|shits|shitting|shitshow|shitstorm|shitload|shithole|shithead|shitface|shitless|sh1t|shite|bullshit|horseshit|dipshit|batshit|apeshit|asshole|assholes|asshat|asshats|asswipe|arsehole|arseholes|bitch|bitches|bitching|biatch|b1tch|bastard|bastards|cunt|cunts|wanker|wankers|tosspot|bellend|knobhead|twat|twats|dickhead|dickheads|dickwad|douchebag|douchebags|douche|scumbag|scumbags|cocksucker|slut|sluts|whore|whores|faggot|faggots|nigger|niggers|nigga|niggas|kike|kikes|wetback|wetbacks|towelhead|towelheads|raghead|ragheads|stfu|gtfo'
const strongIntensifier = 'fucking|fuckin|fcking|fkn|fking|absofuckinglutely'
/** Rough at one desk and nothing at the next: worth a word, never a hold. */
export const mild =
  'crap|bullcrap|damn|dammit|damnit|goddamn|goddammit|goddamnit|godammit|bollocks|bollox|arse|sodding|bugger|buggered|feck'
export const mildIntensifier =
  "bloody|damn|damned|goddamn|goddamned|sodding|fecking|crappy|(piss poor)|f'ing|f'in|(f ing)"
/** Hardly a swear word; a formal reader may still start. */
export const softIntensifier = 'freaking|freakin|frigging|friggin|fricking|effing'

/** "Damn, that was quick, thank you": the word cheers, or owns up. */
export const cheering = [
  'thanks|thank|thx|cheers|congrats|congratulations|kudos|sorry|apologies|apologise|apologize',
  'good|great|nice|brilliant|well|impressive|impressed|fine|fast|quick|clever|smart|glad|love|lovely|proud|funny|legend|genius|awesome|beautiful|amazing|hero',
]

const praise = 'awesome|brilliant|great|good|genius|legend|amazing|fantastic|hero|excellent|perfect|beautiful|lovely'

export const oh = '(oh | ah | aw | holy | holly | god | well)'
export const interjection = ['^', `^ ${oh}`]
export const utter = '(just | such | total | complete | utter | pure | absolute | all)?'
/** Nothing is lost with it; what else the sentence says stays. */
export const cut = {
  reach: 'whole',
  suggest: (match) => leave(match, 'could we talk about this?'),
} satisfies Partial<Phrase>
const dirt = 'shit|bullshit|horseshit|shite'

export const toReader = "you|your|you're|u"

export const calmer = '[…a calmer word]'

/** "a fucking awful day" → "an awful day". */
export function withoutIt({ captures: { article = '', next = '' } }: PhraseMatch): string {
  if (!/^an?$/i.test(article)) return `${article} ${next}`.trim()
  return `${/^(?:[aeio]|u(?!s|ni))/i.test(next) ? 'an' : 'a'} ${next}`
}

/** What stands for a curse after a closing comma: an order gets a "please", a report a "sadly". */
export function closing({ sentence }: PhraseMatch): string {
  const first = sentence.words[0]?.norm ?? ''
  return wordClasses.act.has(first) || /^(?:please|just|stop|get|do|go)$/.test(first) ? 'please' : 'sadly'
}

/** "you screwed up the share" → "something went wrong with the share". */
export function wentWrong({ sentence, to }: PhraseMatch): string {
  return to === sentence.words.length || isPause(sentence.words[to]?.gap ?? '')
    ? 'something went wrong'
    : 'something went wrong with'
}

/** "this shit" → "this", "your shit" → "your things" */
export const things = ({ captures: { whose = '' } }: PhraseMatch): string =>
  /^th/i.test(whose) ? whose : `${whose} things`

export const asks = 'what|who|why|how|where|when'
const personal =
  'fucker|asshole|asshat|arsehole|bitch|bastard|cunt|wanker|tosspot|bellend|knobhead|twat|dickhead|douchebag|douche|scumbag|shithead|fuckwit'

/** "Stop sending me this crap" → "could you please stop sending me this?" */
export const stopIt = {
  reach: 'sentence',
  suggest: 'could you please stop {verb} me {whose}?',
} satisfies Partial<Phrase>

/** "fucking awesome" is rough, and meant well. */
function isNoPraise({ captures: { next = '' } }: PhraseMatch): boolean {
  return !new RegExp(`^${praise}$`, 'i').test(next)
}

/** Neither the library Flask-WTF, nor the encoding WTF-8, nor the namespace WTF:: swears. */
function isNoName({ document: { text }, span }: PhraseMatch): boolean {
  return (
    !/[-_/.<:]/.test(text.charAt(span.start - 1)) && !/^(?:[-_/>]|::|\.\w)/.test(text.slice(span.end, span.end + 2))
  )
}

/** Neither blood nor a small Linux swears. */
export function isSwearing({ document, span }: PhraseMatch): boolean {
  const after = document.text.slice(span.start, span.end + 16)
  return !/\b(?:bloody (?:nose|mary|sunday|hand|finger|knee|lip|cut|murder)|damn small)\b/i.test(after)
}

export const strongCurses: readonly Phrase[] = [
  { match: `article:(a|an)? ${strongIntensifier} next:_`, when: isNoPraise, suggest: withoutIt },
  { match: `article:(a|an)? ${strongIntensifier} next:${praise}`, severity: 'warning', suggest: withoutIt },
  { match: `that's|this|that|it (is | was)? ${utter} ${dirt} (, | $)`, reach: 'whole', suggest: differs },
  {
    match: `be:<be> <adverb>? (completely | totally)? fucked up?`,
    suggest: ({ captures: { be = '' } }) =>
      /^(?:i|we|you|they)['’]|^(?:am|are)$/i.test(be) ? '{be} in trouble' : '{be} broken',
  },
  {
    match: '^ (just | oh | well)? fuck|(f u c k)|screw|sod obj:(this|that|the|these|those|your _{0,3}) $',
    reach: 'whole',
    suggest: (match) => [...leave(match).slice(0, 1), `let's look at {obj} together`],
  },
  { match: 'whose:(this|that|the|these|your) piece|pieces|load of shit|crap next:_', suggest: '{whose} {next}' },
  { match: `^ (please | just)? stop verb:_ me|us whose:(this|that|these|those|your) ${dirt} $`, ...stopIt },
  { match: 'shut the fuck|hell up', ...cut },
  { match: `some|any ${personal}`, suggest: 'someone' },
  { match: 'fuck with', suggest: 'interfere with' },
  { match: 'fucking with', suggest: 'interfering with' },
  {
    match: 'aux:(has|have|had)? act:fuck|fucks|fucked|fucking up',
    notAfter: ['<be>'],
    notBefore: ['$'],
    suggest: ({ captures: { aux = '', act = '' } }) =>
      aux === ''
        ? ({ fuck: 'break', fucks: 'breaks', fucking: 'breaking' }[act.toLowerCase()] ?? 'broke')
        : '{aux} broken',
  },
  { match: 'whose:(this|that|the|these|those|your|my|our) shitty next:_', suggest: '{whose} {next}' },
  { match: `be:<be> ${utter} a|an load|pile|bunch of shit|bull|bullshit`, suggest: '{be} not right' },
  { match: '(as fuck | as shit | the fuck up | the fuck)', notAfter: [asks], reach: 'whole', suggest: unsaid },
  { match: "(doesn't | don't | couldn't | didn't) give a _{0,1} shit|fuck", ...cut },
  { match: '(get your shit together | no shit | stfu | gtfo | full of shit)', ...cut },
  { match: '^ shit happens', suggest: 'these things happen' },
  { match: `<be> <adverb>? such? a|an <adverb>? ${personal}`, ...cut },
  {
    match: [strong, strongIntensifier, '(f u c k)|(s h i t)|(ass hole)'],
    notBefore: [praise],
    suggest: ({ text }) => plainWord(text) ?? calmer,
  },
  { match: `word:(${asks}) the (fuck | fucking hell | bloody hell)`, suggest: '{word}' },
  // Its capitals are no name.
  {
    match: '^ wtf',
    when: ({ sentence: { words } }) => /^(?:is|are|was|were|did|does|do|has|have|happened)$/.test(words[1]?.norm ?? ''),
    suggest: 'what',
  },
  {
    match: 'wtf|wtaf|omfg',
    when: isNoName,
    suggest: ({ sentence }) => (sentence.ending === 'question' ? 'what happened here' : "I'm surprised"),
  },
  {
    match: `^ ${oh}? shit|fuck|ffs|(fucking hell) ,? (it | me)? , next:_`,
    suggest: '{next}',
  },
  // A clock is retarded by a second.
  {
    match: 'a|an|you|these|those|such|some|<be> <adverb>? retard|retards|retarded',
    notBefore: ['by'],
    ...cut,
  },
  { match: "for fuck's|fucks sake , next:_", suggest: '{next}' },
  { match: "for fuck's|fucks sake", suggest: closing },
  { match: `^ ${oh} shit|fuck $`, suggest: 'oh no' },
  {
    match: 'ffs',
    // An acronym in the midst of a sentence; a curse at its edge.
    when: ({ sentence, text, from, to }) => from === 0 || to === sentence.words.length || text.startsWith('f'),
    suggest: closing,
  },
  {
    match: 'whose:(this | that | these | those | your | my) shit|bullshit',
    suggest: things,
  },
  {
    match: `be:<be> ${utter} ${dirt}`,
    suggest: '{be} not right',
  },
  {
    match: `be:<be> ${utter} a? ${utter} shitshow|clusterfuck`,
    suggest: ({ captures: { be = '' } }) => (/^w/i.test(be) ? 'did not go well' : '{be} not going well'),
  },
  {
    match: 'article:(a|an)? shitty|shittiest next:_',
    suggest: 'a poor {next}',
    when: ({ captures }) => captures.article !== '',
  },
  { match: 'shitty|shittier|shittiest', suggest: 'poor' },
  {
    match: "you|u|you've <adverb>? fucked|fuck|fucking up",
    suggest: wentWrong,
  },
  {
    match: [
      'piss|fuck|sod|bugger|eff off',
      'fuck|screw you (, | $)',
      'go fuck yourself',
      '(go to | burn in | rot in) hell',
      '^ suck|blow|bite it|me|this $',
    ],
    notBefore: ['with'],
    ...cut,
  },
  {
    match: '(get | move | shift | haul | drag) your lazy|sorry? ass|arse',
    reach: 'sentence',
    suggest: (match) => {
      const { rest = '' } = match.captures
      return /^ (?:to|over|down|up|here|in|back|round)(?!\p{L})/iu.test(rest)
        ? `could you come${unclosed(rest)}?`
        : leave(match)
    },
  },
  { match: 'up|kiss|lick your|my ass|arse', ...cut },
]
