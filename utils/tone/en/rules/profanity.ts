import { isPause } from '../../pattern'
import type { Match, PhraseMatch, PhraseRule, RuleExamples, Sentence, SentenceRule } from '../../types'
import { wordClasses } from '../word-classes'

/** Swearing by any ear. Whole words only, so that Scunthorpe, "assess" and "Dickens" stay what they are. */
const strong =
  'fuck|fucks|fucked|fucker|fuckers|fuckup|fucktard|fuckwit|fuckface|fuckhead|fuckery|dumbfuck|clusterfuck|motherfucker|motherfuckers|motherfucking|fuk|fuking|phuck|fvck|mofo|shit|shits|shitting|shitshow|shitstorm|shitload|shithole|shithead|shitface|shitless|sh1t|shite|bullshit|horseshit|dipshit|batshit|apeshit|asshole|assholes|asshat|asshats|asswipe|arsehole|arseholes|bitch|bitches|bitching|biatch|b1tch|bastard|bastards|cunt|cunts|wanker|wankers|tosspot|bellend|knobhead|twat|twats|dickhead|dickheads|dickwad|douchebag|douchebags|douche|scumbag|scumbags|cocksucker|slut|sluts|whore|whores|faggot|faggots|nigger|niggers|nigga|niggas|kike|kikes|wetback|wetbacks|towelhead|towelheads|raghead|ragheads|stfu|gtfo'
const strongIntensifier = 'fucking|fuckin|fcking|fkn|fking|absofuckinglutely'
/** Rough at one desk and nothing at the next: worth a word, never a hold. */
const mild =
  'crap|bullcrap|damn|dammit|damnit|goddamn|goddammit|goddamnit|godammit|bollocks|bollox|arse|sodding|bugger|buggered|feck'
const mildIntensifier = "bloody|damn|damned|goddamn|goddamned|sodding|fecking|crappy|(piss poor)|f'ing|f'in|(f ing)"
/** Hardly a swear word; a formal reader may still start. */
const softIntensifier = 'freaking|freakin|frigging|friggin|fricking|effing'

/** "Damn, that was quick, thank you": the word cheers, or owns up. */
const cheering = [
  'thanks|thank|thx|cheers|congrats|congratulations|kudos|sorry|apologies|apologise|apologize',
  'good|great|nice|brilliant|well|impressive|impressed|fine|fast|quick|clever|smart|glad|love|lovely|proud|funny|legend|genius|awesome|beautiful|amazing|hero',
]

const praise = 'awesome|brilliant|great|good|genius|legend|amazing|fantastic|hero|excellent|perfect|beautiful|lovely'

const oh = '(oh | ah | aw | holy | holly | god | well)'
const interjection = ['^', `^ ${oh}`]
const utter = '(just | such | total | complete | utter | pure | absolute | all)?'
const calmly = '[…say what you need, calmly]'

const toReader = "you|your|you're|u"

const calmer = '[…a calmer word]'

/** "a fucking awful day" → "an awful day". */
function withoutIt({ captures: { article = '', next = '' } }: PhraseMatch): string {
  if (!/^an?$/i.test(article)) return `${article} ${next}`.trim()
  return `${/^(?:[aeio]|u(?!s|ni))/i.test(next) ? 'an' : 'a'} ${next}`
}

/** What stands for a curse after a closing comma: an order gets a "please", a report a "sadly". */
function closing({ sentence }: PhraseMatch): string {
  const first = sentence.words[0]?.norm ?? ''
  return wordClasses.act.has(first) || /^(?:please|just|stop|get|do|go)$/.test(first) ? 'please' : 'sadly'
}

/** "you screwed up the share" → "something went wrong with the share". */
function wentWrong({ sentence, to }: PhraseMatch): string {
  return to === sentence.words.length || isPause(sentence.words[to]?.gap ?? '')
    ? 'something went wrong'
    : 'something went wrong with'
}

const asks = 'what|who|why|how|where|when'

const phrases: PhraseRule['phrases'] = [
  { match: `article:(a|an)? ${strongIntensifier} next:_`, when: isNoPraise, suggest: withoutIt },
  { match: `article:(a|an)? ${strongIntensifier} next:${praise}`, severity: 'warning', suggest: withoutIt },
  { match: [strong, strongIntensifier, '(f u c k)|(s h i t)|(ass hole)'], notBefore: [praise], suggest: calmer },
  { match: `word:(${asks}) the (fuck | fucking hell | bloody hell)`, suggest: '{word}' },
  { match: '^ wtf word:(<be>|did|does|do|has|have|happened)', suggest: 'what {word}' },
  {
    match: 'wtf|wtaf|omfg',
    when: isNoName,
    suggest: ({ sentence }) => (sentence.ending === 'question' ? 'what happened here' : '[…what surprised you]'),
  },
  {
    match: `^ ${oh}? shit|fuck|ffs|(fucking hell) ,? (it | me)? , next:_`,
    suggest: '{next}',
  },
  // A clock is retarded by a second.
  {
    match: 'a|an|you|these|those|such|some|<be> <adverb>? retard|retards|retarded',
    notBefore: ['by'],
    suggest: calmer,
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
    suggest: '{whose}',
  },
  {
    match: `be:<be> ${utter} shit|bullshit|horseshit`,
    suggest: '{be} not good enough',
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
      '(get | move | shift | haul | drag) your lazy|sorry? ass|arse',
      '^ suck|blow|bite it|me|this $',
    ],
    notBefore: ['with'],
    suggest: calmly,
  },
  { match: 'up|kiss|lick your|my ass|arse', suggest: calmer },

  {
    match: `article:(a|an)? ${mildIntensifier} next:_`,
    severity: 'warning',
    unless: cheering,
    notAfter: interjection,
    when: isSwearing,
    suggest: withoutIt,
  },
  { match: `article:(a|an)? ${softIntensifier} next:_`, severity: 'hint', unless: cheering, suggest: withoutIt },
  { match: mild, severity: 'warning', unless: cheering, notAfter: interjection, when: isSwearing, suggest: calmer },
  // "Damn, the link was wrong" is at the writer's own luck; "Damn it, I told you" is not.
  {
    match: `^ ${oh}? ${mild} it? ,? next:_`,
    severity: 'hint',
    unless: [...cheering, toReader],
    when: isSwearing,
    suggest: '{next}',
  },
  {
    match: `^ ${oh}? ${mild} it? ,? next:_`,
    severity: 'warning',
    unless: cheering,
    when: ({ sentence }) => sentence.words.some(({ norm }) => /^(?:you|your|you're|u)$/.test(norm)),
    suggest: '{next}',
  },
  { match: `^ ${oh}? ${mild} it? $`, severity: 'hint', unless: cheering, suggest: 'oh no' },
  {
    match: `be:<be> ${utter} bs`,
    severity: 'warning',
    when: ({ text }) => text.endsWith(' bs'),
    suggest: '{be} not right',
  },
  {
    match: `${mild} it? $`,
    severity: 'warning',
    unless: cheering,
    when: ({ sentence, from }) => from > 0 && /[,–—-]/.test(sentence.words[from]?.gap ?? ''),
    suggest: closing,
  },
  {
    match: 'whose:(this | that | these | those | your | my) crap',
    severity: 'warning',
    unless: cheering,
    suggest: '{whose}',
  },
  {
    match: `be:<be> ${utter} crap|bollocks`,
    severity: 'warning',
    unless: cheering,
    suggest: '{be} not good enough',
  },
  { match: `word:(${asks}) in? the? hell`, severity: 'warning', unless: cheering, suggest: '{word}' },
  {
    match: '(bloody hell | hell no | like hell | to hell with)',
    severity: 'warning',
    unless: cheering,
    suggest: calmer,
  },
  { match: 'pissed off?', severity: 'warning', suggest: 'upset' },
  { match: 'piss|pisses|pissing who:(me | us | everyone | people) off', severity: 'warning', suggest: 'upsets {who}' },
  { match: 'taking|takes|take the piss', severity: 'warning', suggest: '[…say what is not fair]' },
  {
    match: 'pain in the ass|arse|butt|backside|neck',
    severity: 'warning',
    suggest: 'nuisance',
    notAfter: ['sorry for the', 'i know this is a'],
    unless: ['sorry|apologies'],
  },
  { match: 'half assed|arsed', severity: 'warning', suggest: 'rushed' },
  {
    match: '(dumbass | jackass | smartass | (dumb | smart) ass)',
    unless: ["i'm|(i was)|feel|felt like? such? a"],
    suggest: calmer,
  },
  {
    match: ['^ screw (this|that|it) $', 'screw (this|that|it) , next:_'],
    severity: 'warning',
    suggest: ({ captures }) => captures.next ?? '[…say what you would rather do]',
  },
  {
    match: "you|u|you've <adverb>? screwed up",
    severity: 'warning',
    suggest: wentWrong,
  },
  {
    match: ['a|complete dick $', 'being|be|such|total|absolute a|an? dick|prick|knob|ass', 'dick move'],
    suggest: '[…what they did]',
  },
  { match: 'bugger|sod all', severity: 'warning', notBefore: ['of|the'], suggest: 'nothing' },
  { match: 'cock up:up|ups', severity: 'warning', notAfter: ['the stop'], suggest: 'mix-{up}' },
  { match: 'went:go|goes|going|gone|went tits up', severity: 'warning', suggest: '{went} wrong' },
  { match: 'be arsed|buggered', severity: 'warning', suggest: 'find the time' },
  {
    match: 'work:work|works|worked|working my|our|their ass|asses|arse|arses off',
    severity: 'hint',
    suggest: '{work} hard',
  },
]

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
function isSwearing({ document, span }: PhraseMatch): boolean {
  const after = document.text.slice(span.start, span.end + 16)
  return !/\b(?:bloody (?:nose|mary|sunday|hand|finger|knee|lip|cut|murder)|damn small)\b/i.test(after)
}

/** Words behind a mask of marks: "f***", "s#!t", "b*tch", "a$$hole"; never a glob, a price or a blanked-out name. */
const hidden =
  /(?<![\p{L}\p{N}*#@$!.\\/_-])(?:f[*#@!$%&-]{1,3}(?:k|c?king?|ing|c?ked|c?ker|er|ed)|f\*{3,}|f[u*][*#@!$%]{1,2}(?:k|king|ked)?|sh[*#@!]t(?:ty|show)?|s[*#@!]{2}t(?:ty)?|s\*{3}|\$h[i1!*]t|b[*!@#]{1,2}t?ch(?:es|ing)?|b\*{4}|b[*@#]st[*@#a]rds?|a[*$@#]{2,3}(?:hole|wipe)s?|a\*{6,7}|[@a]\${2}|@ss(?:hole)?s?|c[*#@!]{1,2}nts?|d[*!@#]ck(?:head)?s?|bullsh[*#@!]t|w[*@#]nk(?:er|ers)?|tw[*@]ts?|pr[*!@#]cks?)(?![\p{L}\p{N}*#@$\\/_]|[.]\w)/giu
const hiddenMild =
  /(?<![\p{L}\p{N}*#@$!.\\/_-])(?:d[*@#](?:mn|\*n)|cr[*@#]p|bl[*@#]{2}dy|h[*@#](?:ll|\*l)|p[*!@#]ss(?:ed)?|b[*@#]ll[*@#o]cks|f['’]n)(?![\p{L}\p{N}*#@$\\/_]|[.]\w)/giu
const curseMarks = /(?<=\b(?:what|why|who|how) the )[#$%@&*!?]{3,}/giu
/** Drawn out: "fuuuck", "shiiit". */
const drawnOut = /(?<!\p{L})(?:f+u{2,}c*k+(?:ing|ed)?|fuc+k{2,}|s+hi{2,}t+)(?!\p{L})/giu
const signs = /[*#@$%&]|\S!\w|uu|ii|kk|['’]n/i

function* checkSentence({ prose }: Sentence): Iterable<Match> {
  if (!signs.test(prose)) return
  for (const pattern of [hidden, curseMarks, drawnOut, hiddenMild])
    for (const found of prose.matchAll(pattern)) {
      const match = uncover(prose, found[0], found.index)
      if (match) yield pattern === hiddenMild ? { ...match, severity: 'warning' } : match
    }
}

/** The curse with what has to go or stay with it; null for a name made unreadable ("account S***", "Mr F***"). */
function uncover(prose: string, curse: string, start: number): Match | null {
  if (/^[A-Z]\*+$/.test(curse) && start > 0) return null
  const goesOn = /^\s+\p{Ll}/u.test(prose.slice(start + curse.length, start + curse.length + 8))
  const end = start + (goesOn ? curse : curse.replace(/(?<![!.])[!.]+$/, '')).length
  const replace = (from: number, to: number, newText: string): Match => {
    const span = { start: from, end: to }
    return { span, suggestions: [{ edits: [{ span, newText }] }] }
  }
  const filler = /\b(?:what|why|who|how|where)( the )$/i.exec(prose.slice(0, start))?.[1]
  if (filler) return replace(start - filler.length, end, '')
  // "f***ing slow" → "slow"; anything else waits for a word of the writer's own.
  const next = /(?:ing|dy|['’]n)$/i.test(curse) ? /^(\s+)([\p{L}\p{N}'’]+)/u.exec(prose.slice(end)) : null
  return next ? replace(start, end + next[0].length, next[2] ?? '') : replace(start, end, calmer)
}

const rule: PhraseRule<'profanity'> & SentenceRule<'profanity'> = {
  id: 'profanity',
  category: 'hostility',
  severity: 'error',
  source: 'alex (get-alex/alex), by way of the cuss word list',
  phrases,
  checkSentence,
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'The fucking printer is jammed again.',
    'WTF happened to the share?',
    'This is bullshit, I sent the form on Monday.',
    "Answer the phone, for fuck's sake.",
    'Reboot it, ffs.',
    'What the hell did they change over the weekend?',
    'Stop sending me this crap.',
    'I am f***ing tired of this queue.',
    'who moved the sh*t in the server room',
    'That is a bloody awful way to label cables.',
    'Oh shit, the link was wrong.',
    'The docking station is a pain in the arse.',
    'You really screwed up the permissions.',
    'He is such an a$$hole about tickets.',
    'Just piss off.',
    'It took a fucking age.',
    "I don't know what the #$@! they were thinking.",
    'Shiiit, the wrong disk is gone.',
    'Sales made a right cock-up of the badge list.',
    'The share has gone tits up again.',
    'stop being a dick about the parking spots',
    'Nobody could be arsed to write the ticket.',
    'This is bullsh*t, and so is the d**n form.',
    'Get your lazy ass to the server room.',
    'The whole rollout was a shitshow.',
    'f.u.c.k this printer',
    'To hell with the policy.',
  ],
  valid: [
    'Damn, that was quick, thank you!',
    'Screw the bracket in first, then push the disk home.',
    'Please assess the Scunthorpe site, and copy in Dick Cockburn from Facilities.',
    'The train to Hell in Norway leaves at nine.',
    'Two screws hold the cover; unscrew both, and screw it back on later.',
    'The parser got stuck in dependency hell, so I rebuilt the package list.',
    'Marta had a bloody nose and went home, so I am covering the desk.',
    'That was a damn good write-up of the outage.',
    'Delete f*.tmp and s*.log from the temp folder.',
    'The account ends in ****1234, and the owner shows as S*** B***.',
    'Passive mode fixed the passenger list export.',
    'The password needs a special character such as !@#$%.',
    'The form is made with Flask-WTF, and the file names are in WTF-8.',
    'Damn Small Linux still boots on the old kiosk.',
    'Mr Hancock asked for a cockpit view of the dashboard.',
    'Fanny from the Essex office and Dick van Dyke from Penistone share one printer.',
    'Run git log --all, and list *.c and b*.h with ls.',
    'The switch in Cockermouth retards the clock by a second; the one in Clitheroe is fine.',
    'The assistant in Sussex passed the class with an assessment of eighty.',
    'Set the retard to two degrees, as the manual of the pump says.',
    'The tool sucks in the paper from the left tray.',
    'Item #4 costs $$ more than item #5 & the lamp, about 30%!',
  ],
}
