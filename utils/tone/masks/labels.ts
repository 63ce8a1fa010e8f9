import type { Mask, MaskKind } from '../types'

/** Names of things on the screen, and pieces in quotation marks that somebody else said or a machine shows. */
export function markLabels(block: string, masks: Mask[]): void {
  const add = (at: number, length: number, kind: MaskKind): void => {
    masks.push({ span: { start: at, end: at + length }, kind })
  }
  const capitals = hasInnerCapital(block)
  for (const found of capitals ? block.matchAll(afterVerb) : []) {
    const label = labelIn(found[0])
    if (label) add(found.index, label.length, 'label')
  }
  for (const found of capitals ? block.matchAll(beforeNoun) : []) {
    const label = found[1] ?? ''
    if (labelIn(label) === label) add(found.index, label.length, 'label')
  }
  for (const found of /[>→»]/.test(block) ? block.matchAll(trail) : []) {
    const verb = leadingVerb.exec(found[0])?.[0].length ?? 0
    add(found.index + verb, found[0].length - verb, 'label')
  }
  for (const found of capitals ? block.matchAll(names) : []) {
    const label = labelIn(found[0])
    if (label?.includes(' ')) add(found.index, label.length, 'label')
  }
  if (modifierAnywhere.test(block)) for (const found of block.matchAll(keys)) add(found.index, found[0].length, 'label')
  for (const found of quoteAnywhere.test(block) ? block.matchAll(quoted) : []) {
    const kind = kindOfQuoted(block, found.index, found[0])
    if (kind) add(found.index, found[0].length, kind)
  }
}

/** Most blocks hold none of these: a look for the mark spares the search for the shape. */
const modifierAnywhere = /C(?:TRL|trl|MD|md)|A(?:LT|lt)|S(?:HIFT|hift)|W(?:IN|in)/
const quoteAnywhere = /["“„«‘]|(?<![\p{L}\p{N}])'/u

/** Whether a word inside a sentence may have a capital, "I" aside: a capital, or what is not ASCII, behind a word and a space. */
function hasInnerCapital(block: string): boolean {
  for (let at = block.indexOf(' '); at >= 0; at = block.indexOf(' ', at + 1)) {
    const code = block.charCodeAt(at + 1)
    if (code < 65 || (code > 90 && code < 128)) continue
    if (code === 73 && !isWordCode(block.charCodeAt(at + 2))) continue
    const before = block.charCodeAt(at - 1)
    if (before === 44 || isWordCode(before)) return true
  }
  return false
}

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 127 || code === 39

const title = String.raw`\p{Lu}[\p{L}\p{N}&/+'’-]{0,40}`
const titles = `${title}(?: (?:(?:of|and|the|to|in|for|a|on|with|my|&|>|→|») )?${title}){0,5}`
const nouns = `(?:button|tab|menu|option|dialog|windows?|field|check ?box|icon|link|page|key|box|screen|settings?|tile|drop-?down|toggle|switch|pane|panel|ribbon|section|wizard|command|app|process|task|service|prompt|message|error|folder|status|entry|item|column|view)s?`
/** Asked first, so that what stands before is looked at only where it may matter. */
const atCapital = String.raw`(?=\p{Lu})`
const afterVerb = new RegExp(
  String.raw`${atCapital}(?<=(?<![\p{L}\p{N}])(?:[Cc]lick|[Pp]ress|[Hh]it|[Tt]ap|[Ss]elect|[Cc]hoose|[Pp]ick|[Oo]pen|[Tt]ick|[Uu]ntick|[Uu]ncheck|[Nn]avigate to|[Gg]o to|[Ee]xpand|[Tt]oggle|[Rr]un|[Ll]abel+ed|[Cc]alled|[Nn]amed)(?: on)?(?: the)? [*_]{0,2})${titles}`,
  'gu',
)
const beforeNoun = new RegExp(
  String.raw`${atCapital}(?<=(?<![\p{L}\p{N}])(?:[Tt]he|[Aa]n?|[Yy]our|[Tt]hat|[Tt]his|[Oo]n|[Uu]nder) )(${titles}) ${nouns}(?![\p{L}\p{N}])`,
  'gu',
)
const trail = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${title}(?: ${title}){0,3}(?: ?(?:>|→|»|->) ?${title}(?: ${title}){0,3}){1,8}`,
  'gu',
)
const leadingVerb = /^(?:Click|Press|Select|Choose|Open|Go)(?: on| to)? /
/** "then Kill Process": capitals on two or more words inside a sentence name something; "you Utter Fool" does not. */
const names =
  /(?=\p{Lu}\p{Ll})(?<=(?<![\p{L}'’])\p{Ll}[\p{L}'’-]{0,30},? )(?<!\b(?:you|your|you're|are|is|such|an?|so|really|the most),? )\p{Lu}\p{Ll}[\p{L}\p{N}-]{0,40}(?: \p{Lu}\p{Ll}[\p{L}\p{N}-]{0,40}){1,4}(?![\p{L}\p{N}])/gu
const modifier = '(?:CTRL|Ctrl|ALT|Alt|SHIFT|Shift|WIN|CMD|Cmd)'
const key = `(?:${modifier}|DEL|Del|DELETE|ENTER|Enter|ESC|Esc|TAB|F\\d{1,2}|[A-Z])`
const keys = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${modifier}(?: ?[+,-] ?| )${key}(?:(?: ?[+,-] ?| )${key}){0,3}(?![\p{L}\p{N}])`,
  'gu',
)

/** Words that start a sentence or a thought, not the name of a button. */
const noLabel = new Set(
  "i you it we they he she this that these those the a an and but or if when please your my our then not now do don't no yes again what why how who i'm i've i'll you're you've it's so just what's really stop!".split(
    ' ',
  ),
)
const keyOrShort = /^(?:[A-Z\d&/+-]{1,4}|CTRL|SHIFT|DELETE|ENTER|CANCEL|SUBMIT)$/

/** The leading words of `run` that can be a label: no sentence words, no shouting. */
function labelIn(run: string): string | null {
  const words = run.split(' ')
  const stop = words.findIndex((word) => /^\p{Lu}/u.test(word) && noLabel.has(word.toLowerCase().replace('’', "'")))
  const kept = stop < 0 ? words : words.slice(0, stop)
  while (kept.length > 0 && !/^[\p{Lu}\d]/u.test(kept.at(-1) ?? '')) kept.pop()
  const loud = kept.filter((word) => /^[^\p{Ll}\p{Lu}]*\p{Lu}[^\p{Ll}]*$/u.test(word) && !keyOrShort.test(word))
  return kept.length === 0 || (kept.length > 1 && loud.length > 1) ? null : kept.join(' ')
}

/** Opened after a space and closed before one, so that apostrophes and inches are none; one line break may be inside. */
const quoted =
  /(?<![\p{L}\p{N}])(?:"(?=\S)[^"\n]{0,300}(?:\n[^"\n]{1,300})?"|“[^“”\n]{1,300}(?:\n[^“”\n]{1,300})?”|„[^„“”\n]{1,300}[“”]|«[^«»\n]{1,300}»|'(?=[\p{L}\p{N}])(?!(?:[Cc]ause|[Tt]il|[Ee]m|[Bb]out|[Tt]was|[Tt]is|[Rr]ound)\b)[^'\n]{0,100}(?:'[a-z]{1,2} [^'\n]{0,100})?(?<=\S)'|‘[^‘’\n]{1,100}(?:’[a-z]{1,2} [^‘’\n]{0,100})?’)(?![\p{L}\p{N}])/gu
const saidBefore =
  /(?:\b(?:says?|said|saying|shows?|showed|showing|reads?|reading|displays?|error|message|warning|prompt|called|named|label+ed|titled|entitled|marked|subject|wrote|writes|asked|told (?:me|us|you)|states?|stated|mentioned|reported|code|status|button|option|typed?|types?|enter|password|click(?: on)?|press|select|choose|under|tick|untick|uncheck|enable|disable|tap|open|word|phrase)(?: (?:it|that|is|was|the|me|us|you|with|of)){0,2}\s?[:,]?\s?)$/i
const nounAfter = new RegExp(String.raw`^ ${nouns}(?![\p{L}\p{N}])`, 'iu')
/** "your "Urgent" request": the writer's own eyebrow, for the rules to see. */
const scareBefore = /\b(?:your|his|her|their|this|these|such|so-called|so called)\s$/i

function kindOfQuoted(line: string, at: number, piece: string): MaskKind | null {
  const inner = piece.slice(1, -1).trim()
  if (!/[\p{L}\p{N}]/u.test(inner)) return null
  const before = line.slice(Math.max(0, at - 60), at)
  const after = line.slice(at + piece.length, at + piece.length + 30)
  const words = inner.split(/\s+/)
  if (nounAfter.test(after)) return isTitle(words) || words.length <= 3 ? 'label' : 'speech'
  if (scareBefore.test(before) && words.length < 3) return null
  if (saidBefore.test(before) || words.length >= 3) return isTitle(words) ? 'label' : 'speech'
  return isTitle(words) ? 'label' : null
}

const small = new Set('of and the to in for a an on with my or by at from as is & > - …'.split(' '))

function isTitle(words: readonly string[]): boolean {
  return (
    words.every((word, at) => /^[^\p{L}]*\p{Lu}|^[^\p{L}]+$/u.test(word) || (at > 0 && small.has(word))) &&
    /\p{Lu}/u.test(words[0] ?? '')
  )
}
