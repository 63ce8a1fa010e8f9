import { gerundOf } from '../en/concern'
import { isPause } from '../pattern'
import type { Sentence, Span, TextDocument, Word } from '../types'

/** Something the writer tried. */
export interface TriedThing {
  readonly said: Span
  /** The same as it follows "Thanks for": "restarting your laptop twice"; null where it can't be said in few words. */
  readonly doing: string | null
}

/** Past forms (base/past/participle) of what is done to get a thing going. */
const remedies = forms(
  'restart reboot reinstall clear unplug/unplugged replug/replugged reseat repair reconnect relaunch relog/relogged',
)
/** What people do for other reasons too: an effort only where it is said that it did not help. */
const changes = forms(
  'update change move install reset/reset remove delete disable enable switch swap/swapped replace run/ran/run open close use plug/plugged test check follow log/logged sign turn connect disconnect uninstall clean empty/emptied do/did/done shut/shut take/took/taken put/put upgrade',
)
const bases = new Map([...remedies, ...changes])
const remedyBases = new Set(remedies.values())
const gerunds = new Set([...bases.values()].map(gerund))

function forms(list: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const entry of list.split(' ')) {
    const [base = '', past = `${base.replace(/e$/, '')}ed`, participle = past] = entry.split('/')
    found.set(past, base).set(participle, base)
  }
  return found
}

function gerund(base: string): string {
  return /(?:plug|log|reset)$/.test(base) ? `${base}${base.slice(-1)}ing` : gerundOf(base)
}

/** It did not help, or was done for that. */
const inVain =
  /\b(?:but|still|no (?:luck|change|difference|joy|effect|success|result|avail|improvement)|not help|same|without (?:success|luck|effect|result)|nothing|(?:didn|doesn|hasn)['’]?t (?:help|work|fix|change|make|solve|seem)|(?:did|does|has) not (?:work|fix|change|make|solve)|twice|(?:two|three|four|five|several|many|\d{1,2}) times|already|tried|guide|instructions|article|faq|to see (?:if|whether)|just in case|in vain)\b/i
/** Somebody had told them to. */
const told = /\b(?:as|like) (?:you|told|your|instructed|suggested|advised|described|requested|asked)\b/i
/** It is what brought the trouble about, or was long before. */
const cause =
  /\b(?:and now|since then|ever since|after that|afterwards|and then it|yesterday|last (?:week|month|night|\w{3,6}day)|the other day|and it (?:says|said|asks|asked|crashed|froze)|and (?:lost|got locked))\b/i

const cue =
  /tried|trying|start|boot|clear|plug|seat|pair|connect|launch|log|updat|chang|mov|instal|reset|remov|delet|abl|switch|swap|replac|\bran\b|open|clos|us|test|check|follow|sign|turn|shut|took|taken|put\b|grad|clean|empt|d(?:one|id)\b/i

/** What was tried, in order: "I restarted it twice", "tried another cable", "restarting didn't help". */
export function findTried({ sentences }: TextDocument): readonly TriedThing[] {
  return sentences.flatMap((sentence, at) => triedIn(sentence, sentences[at + 1]))
}

function triedIn(sentence: Sentence, next: Sentence | undefined): readonly TriedThing[] {
  const { words, text, ending } = sentence
  if (!cue.test(text) || (ending === 'question' && !/^(?:i|we)\b/i.test(text))) return []
  const around = `${text} ${next?.text ?? ''}`
  const isTold = told.test(text)
  const isVain = isTold || inVain.test(around)
  const isCause = !isTold && (cause.test(text) || (!isVain && /\bnow\b|^and\b/i.test(next?.text ?? '')))
  const found: TriedThing[] = []
  const add = (thing: TriedThing | null): void => {
    if (thing) found.push(thing)
  }
  words.forEach(({ norm }, at) => {
    const base = bases.get(norm)
    const goesOn = found.length > 0 && joins(words, at)
    if (norm === 'tried' && (goesOn || isOwn(words, at))) add(tried(sentence, at))
    else if (base && (goesOn || isOwn(words, at))) {
      const counts = remedies.has(norm) ? isVain || !isCause : isVain && !isCause
      if (counts) add(did(sentence, at, gerund(base)))
    } else if (gerunds.has(norm) && ((goesOn && text.includes('tr')) || fails(words, at))) add(did(sentence, at, norm))
  })
  return found
}

/** "Restarting it didn't help". */
function fails(words: readonly Word[], at: number): boolean {
  if (/^(?:keeps?|is|was|by|when|while|for|of|before)$/.test(words[at - 1]?.norm ?? '')) return false
  const behind = words.slice(at + 1, at + 8).map(({ norm }) => norm)
  return /\b(?:(?:didn|doesn|hasn)'?t|did not|does not) (?:help|work|change|fix|solve|make)|\bno (?:help|luck|good)/.test(
    behind.join(' '),
  )
}

const passed =
  /^(?:have|had|also|already|just|even|then|both|now|again|first|obviously|simply|since|today|so|far|of|course|tried|and|or)$/
const own = /^(?:i|we|i've|we've|ive|weve|i'd|we'd)$/
const conditional =
  /^(?:when|whenever|after|since|if|until|unless|once|before|times?|because|as|while|that|what|which|how|where|why|should|could|can|would|will|did|does|do|shall|must|whether)$/
const mostPassed = 5

/** "I've already …", or without a subject where the sentence or a clause begins. */
function isOwn(words: readonly Word[], at: number): boolean {
  const normAt = (place: number): string => words[place]?.norm ?? ''
  let from = at
  while (at - from < mostPassed && passed.test(normAt(from - 1)) && !isPause(words[from]?.gap ?? '')) from -= 1
  if (own.test(normAt(from - 1))) return !conditional.test(normAt(from - 2))
  return (from === 0 || isPause(words[from]?.gap ?? '')) && !conditional.test(normAt(from))
}

/** ", cleared the cache and reinstalled it" behind another. */
const joins = (words: readonly Word[], at: number): boolean =>
  isPause(words[at]?.gap ?? '') || /^(?:and|then|also|or|even)$/.test(words[at - 1]?.norm ?? '')

/** What "tried" may be followed by: a thing, not a goal ("tried to log in") nor a call for help ("tried calling"). */
const thing =
  /^(?:another|an?|the|two|three|both|my|other|different|incognito|private|safe|it|all|every|chrome|firefox|edge|safari|wifi|with|on|in|from|via|using|your|this|that|these|those)$/

function tried(sentence: Sentence, at: number): TriedThing | null {
  const { words } = sentence
  const [, next, verb] = words.slice(at)
  if (!next || isPause(next.gap)) return null
  if (gerunds.has(next.norm)) return did(sentence, at + 1, next.norm, at)
  if (next.norm === 'to')
    return verb && remedyBases.has(verb.norm) ? did(sentence, at + 2, `trying to ${verb.norm}`, at) : null
  if (words[at + 2]?.norm === 'following') return null
  if (next.norm === 'everything') return { said: placed(sentence, at, at + 2), doing: null }
  if (/^(?:it|this|that|these|those)$/.test(next.norm) && words.length - at < 3) return null
  return thing.test(next.norm) ? did(sentence, at, 'trying') : null
}

const stops =
  /^(?:but|so|which|that|because|when|after|before|while|as|since|still|however|without|then|though|although|if|where|yesterday|today|last|now|or|nothing|no|also|just|i|we|it's|and|to|it|i'm|i've|i'd|i'll|myself|ourselves|we're|we've|is|was|are|were|(?:did|does|do|has|have|ca|wo)n'?t|did|does|not|didnt|doesnt)$/
const yours = new Map(Object.entries({ my: 'your', our: 'your', mine: 'yours', me: 'you', us: 'you' }))
const loose = /^(?:an?|the|your|with|from|this|at|for|of|all|already|even)$/i
const mostWords = 6

/** The verb as it follows "Thanks for", with its object; null where it says too little. */
function did(sentence: Sentence, at: number, verb: string, from = at): TriedThing | null {
  const end = objectEnd(sentence, at + 1)
  const { words, text } = sentence
  // "3,000 messages" is told as it is written.
  const object = words
    .slice(at + 1, end)
    .map(({ norm, gap, start, end: stop }) => (gap === ',' ? ',' : ' ') + (yours.get(norm) ?? text.slice(start, stop)))
  while (loose.test(object.at(-1)?.slice(1) ?? '')) object.pop()
  const said = placed(sentence, from, end)
  // "I did a meeting", "I've done something stupid".
  if (verb === 'doing' && !/^ (?:the|all)$/.test(object[0] ?? '')) return null
  if (object.length > mostWords) return { said, doing: null }
  if (object.length > 0) return { said, doing: verb + object.join('') }
  if (/^(?:restart|reboot)ing$/.test(verb)) return { said, doing: 'trying a restart' }
  return /^re(?:connect|install|logg)ing$/.test(verb) ? { said, doing: verb } : null
}

/** Where the object that starts at word `at` ends. */
function objectEnd({ words }: Sentence, at: number): number {
  const normAt = (place: number): string => words[place]?.norm ?? ''
  let end = at
  for (; end < words.length; end += 1) {
    const { norm, gap } = words[end] as Word
    if (gap !== ',' && (isPause(gap) || /[.()[\]/"“]/.test(gap))) break
    // "off and on", "out and back in"; "it" as the object; "to another port".
    const isPair =
      norm === 'and' && /^(?:off|out|on)$/.test(normAt(end - 1)) && /^(?:on|in|off|back)$/.test(normAt(end + 1))
    const isThing = norm === 'it' && end === at
    const isGoal = norm === 'to' && end > at && /^(?:another|an?|the|my|our)$/.test(normAt(end + 1))
    if (stops.test(norm) && !isPair && !isThing && !isGoal) break
  }
  return end
}

const placed = ({ words, span }: Sentence, from: number, to: number): Span => ({
  start: span.start + (words[from] as Word).start,
  end: span.start + (words[to - 1] as Word).end,
})
