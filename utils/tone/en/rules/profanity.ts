import { isPause } from '../../pattern'
import { keepsFacts } from '../../rewrite/fact-lock'
import type { Match, Phrase, PhraseMatch, PhraseRule, RuleExamples, Sentence, SentenceRule } from '../../types'
import { differs, plainWord, unsaid } from '../curses'
import { instead, leave, unclosed } from '../cut'
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
/** Nothing is lost with it; what else the sentence says stays. */
const cut = { reach: 'whole', suggest: (match) => leave(match, 'could we talk about this?') } satisfies Partial<Phrase>
const dirt = 'shit|bullshit|horseshit|shite'

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

/** "this shit" → "this", "your shit" → "your things" */
const things = ({ captures: { whose = '' } }: PhraseMatch): string => (/^th/i.test(whose) ? whose : `${whose} things`)

const asks = 'what|who|why|how|where|when'
const personal =
  'fucker|asshole|asshat|arsehole|bitch|bastard|cunt|wanker|tosspot|bellend|knobhead|twat|dickhead|douchebag|douche|scumbag|shithead|fuckwit'

/** "Stop sending me this crap" → "could you please stop sending me this?" */
const stopIt = { reach: 'sentence', suggest: 'could you please stop {verb} me {whose}?' } satisfies Partial<Phrase>

const phrases: PhraseRule['phrases'] = [
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
  { match: 'fuck|fucking|fucks with', suggest: 'interfere with', notAfter: ['<be>'] },
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

  {
    match: `article:(a|an)? ${mildIntensifier} next:_`,
    severity: 'warning',
    unless: cheering,
    notAfter: interjection,
    when: (match) => isSwearing(match) && match.captures.next !== 'it',
    suggest: withoutIt,
  },
  { match: `article:(a|an)? ${softIntensifier} next:_`, severity: 'hint', unless: cheering, suggest: withoutIt },
  {
    match: mild,
    severity: 'warning',
    unless: cheering,
    notAfter: interjection,
    when: isSwearing,
    suggest: ({ text }) => plainWord(text) ?? calmer,
  },
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
    match: '^ (please | just)? stop verb:_ me|us whose:(this|that|these|those|your) crap $',
    severity: 'warning',
    ...stopIt,
  },
  {
    match: `that's|this|that|it (is | was)? ${utter} crap|bollocks (, | $)`,
    severity: 'warning',
    unless: cheering,
    reach: 'whole',
    suggest: differs,
  },
  { match: 'as hell', severity: 'warning', unless: cheering, notAfter: ['sure'], reach: 'whole', suggest: unsaid },
  { match: 'sure as hell', severity: 'warning', unless: cheering, reach: 'whole', suggest: unsaid },
  { match: "(don't | couldn't) give a damn|toss|crap", severity: 'warning', unless: cheering, ...cut },
  {
    match: 'whose:(this | that | these | those | your | my) crap',
    suggest: things,
    severity: 'warning',
    unless: cheering,
  },
  {
    match: `be:<be> ${utter} ((a | an) load|pile|bunch of)? crap|bollocks`,
    severity: 'warning',
    unless: cheering,
    suggest: '{be} not right',
  },
  { match: `word:(${asks}) in? the? hell`, severity: 'warning', unless: cheering, suggest: '{word}' },
  {
    match: '(bloody hell | like hell)',
    severity: 'warning',
    unless: cheering,
    ...cut,
  },
  { match: 'hell no', severity: 'warning', unless: cheering, suggest: 'no' },
  {
    match: '^ to hell with',
    severity: 'warning',
    unless: cheering,
    reach: 'whole',
    suggest: ({ captures }) => ['', `could we talk about${unclosed(captures.rest)}?`],
  },
  { match: 'pissed off?', severity: 'warning', suggest: 'upset' },
  { match: 'piss|pisses|pissing who:(me | us | everyone | people) off', severity: 'warning', suggest: 'upsets {who}' },
  {
    match: 'taking|takes|take the piss',
    severity: 'warning',
    reach: 'whole',
    suggest: (match) => instead(match, 'could we talk about this?'),
  },
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
    ...cut,
  },
  {
    match: '^ screw this|that|it (, | $)',
    severity: 'warning',
    ...cut,
  },
  {
    match: "you|u|you've <adverb>? screwed up",
    severity: 'warning',
    suggest: wentWrong,
  },
  {
    match: ['a|complete dick $', 'being|be|such|total|absolute a|an? dick|prick|knob|ass', 'dick move'],
    ...cut,
  },
  { match: 'bugger|sod all', severity: 'warning', notBefore: ['of|the'], suggest: 'nothing' },
  {
    match: '(a right | a total | a complete | a)? cock up:up|ups',
    severity: 'warning',
    notAfter: ['the stop'],
    suggest: ({ text }) => (/^a /i.test(text) ? 'a mix-{up}' : 'mix-{up}'),
  },
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
  /(?<![\p{L}\p{N}*#@$!.\\/_-])(?:f[*#@!$%&-]{1,3}(?:c?k|c?king?|ing|c?ked|c?ker|er|ed)|f\*{3,}|f[u*][*#@!$%]{1,2}(?:k|king|ked)?|sh[*#@!]t(?:ty|show)?|s[*#@!]{2}t(?:ty)?|s\*{3}|\$h[i1!*]t|b[*!@#]{1,2}t?ch(?:es|ing)?|b\*{4}|b[*@#]st[*@#a]rds?|a[*$@#]{2,3}(?:hole|wipe)s?|a\*{6,7}|[@a]\${2}|@ss(?:hole)?s?|c[*#@!]{1,2}nts?|d[*!@#]ck(?:head)?s?|bullsh[*#@!]t|w[*@#]nk(?:er|ers)?|tw[*@]ts?|pr[*!@#]cks?)(?![\p{L}\p{N}*#@$\\/_]|[.]\w)/giu
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
  const marks = /^[^\p{L}\p{N}]+$/u.test(curse)
  const goesOn = marks || /^\s+\p{Ll}/u.test(prose.slice(start + curse.length, start + curse.length + 8))
  const end = start + (goesOn ? curse : curse.replace(/(?<![!.])[!.]+$/, '')).length
  const replace = (from: number, to: number, ...texts: [string, ...string[]]): Match => {
    const span = { start: from, end: to }
    return { span, suggestions: texts.map((newText) => ({ edits: [{ span, newText }] })) }
  }
  const before = prose.slice(0, start)
  const after = prose.slice(end)
  const filler = /\b(?:what|why|who|how|where|when)( the )$/i.exec(before)?.[1]
  if (filler) return replace(start - filler.length, end, '')
  const opened = /^(?:oh |well )?for $/i.test(before) ? /^['’]?s sake,\s+([\p{L}\p{N}'’]+)/iu.exec(after) : null
  if (opened?.[1]) return replace(0, end + opened[0].length, opened[1].charAt(0).toUpperCase() + opened[1].slice(1))
  if (/\bfor $/i.test(before) && /^['’]?s sake/i.test(after))
    return replace(start - 4, end + 6 + after.search(/s sake/i), 'please')
  // "Sh*t, the disk is gone" → "The disk is gone"
  const interjected = before.trim() === '' ? /^(?:[,;:!–—-]|\s-)+\s+([\p{L}\p{N}'’]+)/u.exec(after) : null
  if (interjected?.[1]) {
    const next = interjected[1]
    return replace(start, end + interjected[0].length, next.charAt(0).toUpperCase() + next.slice(1))
  }
  const word = plainWord(curse)
  // "He is such an a**hole": nothing is lost with it.
  if (word === 'person' && /(?:\bis|\bare|['’]s|['’]re|\bwas) (?:such )?(?:an? )?$/i.test(before))
    return replace(0, prose.length, keepsFacts(prose, '') ? '' : `${before.replace(/an $/, 'a ')}${word}${after}`)
  if (/^bull/i.test(curse) && /(?:\bis|['’]s|\bwas) $/i.test(before)) return replace(start, end, 'not right')
  // "f***ing slow" → "slow"; anything else gets its plain word, or waits for one of the writer's own.
  const next = /(?:ing|n|y|['’]n)$/i.test(curse) ? /^(\s+)([\p{L}\p{N}'’]+)/u.exec(after) : null
  return next ? replace(start, end + next[0].length, next[2] ?? '') : replace(start, end, word ?? calmer)
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
    "It's fucked, so I ordered a new disk for PC-0042.",
    'the damn printer is jammed again',
    'What the fuck did you do to SRV-01?',
    'This piece of shit laptop died at 9:15.',
    'The VPN is slow as fuck today.',
    "I don't give a shit about your deadline on Friday.",
    'Get your shit together, the audit is on 5 June.',
    'Oh for f*ck’s sake, the badge is on your desk.',
    'Why the f*** is INC0012345 closed?',
    'Some asshole unplugged rack 4.',
    'He fucked up the share again.',
    'Fix your shit before Monday.',
    "It's a load of bollocks.",
    'Reboot it, damn it.',
    'Shut the fuck up.',
    "Ask whoever bought that dock, because it sure as hell wasn't us.",
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
    'The pattern f*ckpt lists the checkpoints, and sh*t2 the sheets.',
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
