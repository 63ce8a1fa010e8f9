import { keepsFacts } from '../rewrite/fact-lock'
import type { Match, Sentence } from '../types'
import { plainWord } from './curses'
import { calmer } from './strong-curses'

/** Swearing behind marks. */

/** Words behind a mask of marks: "f***", "s#!t", "b*tch", "a$$hole"; never a glob, a price or a blanked-out name. */
const hidden =
  /(?<![\p{L}\p{N}*#@$!.\\/_-])(?:f[*#@!$%&-]{1,3}(?:c?k|c?king?|ing|c?ked|c?ker|er|ed)|f\*{3,}|f[u*][*#@!$%]{1,2}(?:k|king|ked)?|sh[*#@!]t(?:ty|show)?|s[*#@!]{2}t(?:ty)?|s\*{3}|\$h[i1!*]t|b[*!@#]{1,2}t?ch(?:es|ing)?|b\*{4}|b[*@#]st[*@#a]rds?|a[*$@#]{2,3}(?:hole|wipe)s?|a\*{6,7}|[@a]\${2}|@ss(?:hole)?s?|c[*#@!]{1,2}nts?|d[*!@#]ck(?:head)?s?|bullsh[*#@!]t|w[*@#]nk(?:er|ers)?|tw[*@]ts?|pr[*!@#]cks?)(?![\p{L}\p{N}*#@$\\/_]|[.]\w)/giu
const hiddenMild =
  /(?<![\p{L}\p{N}*#@$!.\\/_-])(?:d[*@#](?:mn|\*n)|cr[*@#]p|bl[*@#]{2}dy|h[*@#](?:ll|\*l)|p[*!@#]ss(?:ed)?|b[*@#]ll[*@#o]cks|f['’]n)(?![\p{L}\p{N}*#@$\\/_]|[.]\w)/giu
const curseMarks = /(?<=\b(?:what|why|who|how) the )[#$%@&*!?]{3,}/giu
/** Drawn out: "fuuuck", "shiiit". */
const drawnOut = /(?<!\p{L})(?:f+u{2,}c*k+(?:ing|ed)?|fuc+k{2,}|s+hi{2,}t+)(?!\p{L})/giu
const signs = /[*#@$%&]|\S!\w|uu|ii|kk|['’]n/i

/** What is hidden in one sentence, each with what it becomes. */
export function* uncoverAll({ prose }: Sentence): Iterable<Match> {
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
