/**
 * What a friendlier wording must carry over as it stands. Read by shape, not by meaning: rather one fact too many than one
 * lost, for what the lock refuses is only not offered.
 */

const months = 'january|february|march|april|june|july|august|september|october|november|december'
const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const units =
  'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?|business days?|working days?'
const counts = 'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty'
/** What people at a help desk ask for, hand over and work on: a wording that drops it asks for nothing. */
const things =
  '(?:asset|serial|error|ticket|phone|order|room|employee|case|reference|model|version|computer|user|host) ?(?:numbers?|tags?|codes?|texts?|messages?|names?|ids?)|log ?files?|logs?|screen ?shots?|screenshots?|cost cent(?:re|er)s?|badges?|chargers?|docks?|docking stations?|public keys?|blue screens?|caps lock|admin(?:istrator)? rights|hostnames?|passwords?|licen[cs]es?|laptops?|printers?|scanners?|monitors?|batter(?:y|ies)|portal|forms?|attachments?|certificates?|vouchers?|warranty'

/** Pieces that stand for themselves, the longest reading of each place first. */
const shapes = new RegExp(
  [
    String.raw`(?<address>[a-z][a-z+.-]{1,15}:\/\/[^\s<>"”]{1,500}|www\.[^\s<>"”]{1,500}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})`,
    String.raw`(?<quote>"[^"\n]{1,200}"|“[^”\n]{1,200}”|‘[^’\n]{1,60}’(?!\p{L})|(?<![\p{L}\p{N}])'[^'\n]{1,60}'(?!\p{L})|\x60[^\x60\n]{1,200}\x60)`,
    String.raw`(?<path>(?:[A-Za-z]:\\|\\\\)[^\s"<>|]{0,300}|~?\/[\w.@-]{1,80}\/[\w.\/@*-]{0,300}|[\w-]{1,80}\\[\w\\.-]{1,300}|[\p{L}\p{N}_-]{1,80}(?:\.[\p{L}\p{N}_-]{1,80}){1,8})`,
    String.raw`(?<code>(?=[\p{L}£$€_#.:/–-]{0,40}\d)[\p{L}\p{N}£$€#%][\p{L}\p{N}_#]{0,80}(?:[.:,/–_-][\p{L}\p{N}_#]{1,80}){0,12}[%€°]?)`,
    String.raw`(?<when>\b(?:${weekdays}|${months}|today|tonight|tomorrow|noon|midday|midnight)\b)`,
    String.raw`(?<span>\b(?:${counts}) (?:${units})\b(?! old))`,
    String.raw`(?<thing>\b(?:${things})\b)`,
    String.raw`(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,80}(?:[-+&'’][\p{L}\p{N}]{1,80}){0,12}\+{0,2})`,
  ].join('|'),
  'giu',
)

/** The word's own capital says nothing here: it opens a sentence, or a clause set off by a colon or a bracket. */
const opening = /(?:^|[.!?…:]["”’)]?\s{1,3}|[\n(["“]\s{0,3}|[-–—•*]\s{1,3})$/u
/** Written with a capital wherever they stand, or by people who shout. */
const noName = new Set(
  "i i'm i've i'll i'd it not no now never always and or the a an you your u ok my god god's christ wtf ffs omfg omg bs einstein sherlock".split(
    ' ',
  ),
)

/** Names of things that often open a sentence. */
const product =
  /^(?:Outlook|Windows|Excel|Chrome|Firefox|Edge|Zoom|Dropbox|Citrix|Adobe|Acrobat|Photoshop|Slack|Jira|Intune|Azure|Microsoft|Google|Apple|Oracle|Java|Gmail|Skype|Linux|Android|Bitlocker)$/

/** Titles belong to the name behind them. */
const title = /^(?:mr|mrs|ms|miss|dr|prof|mx)$/i

/**
 * The facts of a piece of text, in order: numbers, dates, times, names, addresses, paths, codes, quoted words. As written,
 * but compared in lower case by `keepsFacts`.
 */
export function factsOf(text: string): string[] {
  const facts: string[] = []
  const isShouted = !/\p{Ll}/u.test(text)
  let before = ''
  for (const found of text.matchAll(shapes)) {
    const [piece] = found
    const { word, path } = found.groups ?? {}
    if (word !== undefined ? isName(text, found.index, word, isShouted, before) : !isAside(path, piece))
      facts.push(trimmed(piece))
    before = piece
  }
  return facts
}

/** "e.g", "a.m": letters with dots are no path. */
const isAside = (path: string | undefined, piece: string): boolean =>
  path !== undefined && /^(?:\p{L}\.)+\p{L}$|^\p{L}+\.(?:\p{Lu}\p{Ll}+)$/u.test(piece)

/** The marks that end the sentence are not the fact's. */
const trimmed = (piece: string): string => piece.replace(/(?<![.,;:!?)])[.,;:!?)]+$/u, '')

function isName(text: string, at: number, word: string, isShouted: boolean, before: string): boolean {
  if (isShouted || !/\p{Lu}/u.test(word) || noName.has(word.toLowerCase().replace('’', "'"))) return false
  // "VPN", "OneDrive", "iPhone" are names wherever they stand.
  if (/^\p{Lu}{2,}s?$/u.test(word)) return isAcronym(text, word)
  if (/\p{Ll}\p{Lu}/u.test(word)) return true
  if (title.test(before) || product.test(word)) return true
  return !opening.test(text.slice(Math.max(0, at - 4), at))
}

/** Capitals in a sentence of other capitals are shouted; alone they are letters of something. */
function isAcronym(text: string, word: string): boolean {
  if (word.length > 5 || noName.has(word.toLowerCase())) return false
  const inCapitals = text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []
  return inCapitals.filter((other) => other.length > 3).length < 2
}
