import { keepsFacts } from '../rewrite/fact-lock'
import type { PhraseMatch } from '../types'
import { passive } from './blame'
import { closingMark } from './cut'
import { ask, askForMissing, isBygone, isOneClause, unmarked } from './mend'
import { verbOf } from './verbs'

/** Apologies that doubt whether anything happened, said as apologies for it. */

const ahead = /\b(?:will|tomorrow|tonight|planned|scheduled|upcoming|next (?:week|month|weekend))\b/i
const wide = /^(?:you|your|to|for|our|the|all|us|everyone)$/

/** Whether the trouble is still to come, by what the draft says. */
const isAhead = ({ document }: PhraseMatch): boolean => ahead.test(document.prose)

/** "any inconvenience this may have caused" → "the trouble this caused you" */
export function theTrouble(match: PhraseMatch): string {
  const { text, sentence, to, captures } = match
  const [, noun = ''] = /\b(?:any|the) (\w+)/i.exec(captures.lead ? text.slice(captures.lead.length) : text) ?? []
  if (/^off/i.test(noun))
    return /\bi (?:may|might|could|can)\b/i.test(text) ? 'the way I put that' : 'the way that came across'
  const what = /^(?:delays?|disruption|confusion|misunderstanding)$/i.test(noun)
    ? `the ${noun.toLowerCase()}`
    : 'the trouble'
  if (/\bcaused by this$/i.test(text) && to < sentence.words.length && !/^\W*[,.;]/.test(sentence.words[to]?.gap ?? ''))
    return `${what} caused by this`
  const next = sentence.words[to]?.norm ?? ''
  const you = wide.test(next) || what === 'the confusion' || what === 'the misunderstanding' ? '' : ' you'
  const [, byYou, had] = /\b(you) (?:may|might|could) (have )?/i.exec(text) ?? []
  if (byYou && had && /(?:ed|had|felt|faced)$/i.test(text)) return `${what} you had`
  const cause = byYou || !captures.cause || /^that$/i.test(captures.cause) ? 'this' : captures.cause
  const past = captures.lead === undefined ? /\bhave (?:caused|been)\b/i.test(text) : !isAhead(match)
  return `${what} ${cause} ${past ? 'caused' : /^(?:we|i)$/i.test(cause) ? 'cause' : 'causes'}${you}`
}

/** "about this; tell me …": where what happened is not the writer's wording. */
const openly = "this; tell me what went wrong for you, and I'll look into it"
const other =
  /\bwhatever\b|\byou (?:were|are|feel|felt) (?!(?:\w+ly )?(?:offended|upset|hurt|bothered|annoyed|insulted|attacked))/i

/** "sorry if you were offended by my note" → "sorry about the way I put things in my note" */
export function theWay(match: PhraseMatch): string {
  if (other.test(match.text)) return openly
  const taken = / (?:took|found) ((?:my|our) .+?)(?: (?:the wrong way|badly|rude|harsh|blunt|offensive))?$/i.exec(
    match.text,
  )?.[1]
  const after = / (?:by|about|with|at) ((?:my|our) .+)$/i.exec(match.text)?.[1] ?? taken
  if (after) return `the way ${/^our/i.test(after) ? 'we' : 'I'} put things in ${after}`
  const cause = / (?:by|about|with|at) ((?:the|this) .+)$/i.exec(match.text)?.[1]
  if (cause) return `the trouble with ${cause}`
  const place = / (on the phone|in (?:the|our|my) .+|yesterday|today|this morning|on \p{L}+day)$/iu.exec(
    match.text,
  )?.[1]
  return place ? `the way I put things ${place}` : 'the way I put that'
}

const first = /^(\p{L}+)((?!\p{L}).*)?$/isu

/** "Sorry, but you didn't send the form" → what is missing, asked for, or said of the thing. */
export function insteadOfFault(match: PhraseMatch): readonly string[] {
  const { fault = '', rest = '' } = match.captures
  const end = closingMark(match)
  const all = `${fault}${unmarked(rest)}`
  const [, undone, act = ''] =
    /^(did(?:n['’]?t| not)|ha(?:ve|d)(?:n['’]?t| not)|never|failed to|forgot to|(?:are|were) (?:supposed|told) to) (?:even |actually |really )?(\p{L}.*)$/isu.exec(
      all,
    ) ?? []
  const [, verb = '', behind = ''] = first.exec(act) ?? []
  const known = verbOf(verb)
  if (undone && known) {
    const asked = askForMissing(verb, behind) ?? ask(verb, behind)
    const left = passive(verb, behind, isBygone(match) ? 'was not' : 'is open')
    return isPlain(match)
      ? [asked]
      : left
        ? [left + end]
        : [`I don't think you have ${known.participle}${behind}${end}`]
  }
  const [, forgot, missed, wrong, should] =
    /^(?:forgot(?! to\b)( .+)|(?:ignored|missed) (.+)|(?:(?:are|were) )?wrong(?: about (.+))?|should(?:['’]?ve| have) (.+))$/is.exec(
      all,
    ) ?? []
  const missing = forgot && askForMissing('add', forgot)
  if (missing) return [missing]
  if (missed) return [`${missed} may have slipped by${end}`]
  if (/^(?:(?:are|were) )?wrong\b/i.test(all))
    return [wrong ? `I'm not so sure about ${wrong}${end}` : `I see this differently${end}`]
  const [, done = '', tail = ''] = first.exec(should ?? '') ?? []
  const lesson = verbOf(done)
  if (lesson) return [`it helps to ${lesson.base}${tail}${end}`]
  const [, did = '', what = ''] = first.exec(all) ?? []
  const said = passive(did, what)
  return [...(said ? [said + end] : []), `it looks as if you ${all}${end}`]
}

/** Whether one plain clause follows that is not over yet. */
const isPlain = (match: PhraseMatch): boolean => isOneClause(match) && !isBygone(match)

/** "Sorry, but you must restart it" → "could you restart it?" */
export function insteadOfMust(match: PhraseMatch): readonly string[] {
  const { must = '', rest = '' } = match.captures
  const [, verb = '', behind = ''] = first.exec(rest.trim()) ?? []
  const learn = /^learn (how to .+)$/is.exec(unmarked(rest).trim())?.[1]
  if (learn) return [`I'm glad to show you ${learn}${closingMark(match)}`]
  const known = verbOf(verb)
  const ways = [...(known && isOneClause(match) ? [ask(verb, behind)] : []), `the next step is to${rest}`]
  // A must about safety stays one.
  return ways.some((way) => keepsFacts(match.text, way)) ? ways : [`${must}${rest}`]
}
