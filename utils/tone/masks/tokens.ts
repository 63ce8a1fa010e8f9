import type { Mask, MaskKind } from '../types'
import { cmdlet, programs, programsLikeWords } from './commands'

/** Words that are no words: addresses, paths, files, hosts, numbers of things, commands inside a sentence. */
export function markTokens(block: string, masks: Mask[]): void {
  const add = (start: number, end: number, kind: MaskKind): void => {
    if (end > start) masks.push({ span: { start, end }, kind })
  }
  if (block.includes('`'))
    for (const found of block.matchAll(inlineCode)) add(found.index, found.index + found[0].length, 'code')
  if (block.includes('\\'))
    for (const found of block.matchAll(pathWithSpaces))
      add(found.index, found.index + found[0].replace(/(?<![.,;:!?)])[.,;:!?)]+$/, '').length, 'path')
  if (/ [-/]\w|--/.test(block))
    for (const found of block.matchAll(inlineCommand)) add(found.index, found.index + found[0].length, 'code')
  if (hasLongRun(block))
    for (const found of block.matchAll(tooLong)) add(found.index, found.index + found[0].length, 'code')
  for (const { at, token } of oddTokens(block)) {
    if (token.length > longestWord) continue
    const { start, end } = strip(token)
    const core = token.slice(start, end)
    if (core.length < 2) continue
    const kind = kindOf(core, token.charAt(start - 1))
    if (kind) add(at + start, at + end, kind)
  }
}

/** What no plain word has: another sign than letters, or a mark of prose with something right behind it. */
const oddSign = /[^A-Za-z\s'’.,;:!?"“”()-]|[.,;:!?)-](?=[^\s.,;:!?)"”'’])|(?<=\w)\(/g

/** The pieces between spaces that are more than a word and its marks. */
function* oddTokens(block: string): Iterable<{ readonly at: number; readonly token: string }> {
  oddSign.lastIndex = 0
  for (let found = oddSign.exec(block); found; found = oddSign.exec(block)) {
    let at = found.index
    while (at > 0 && !/\s/.test(block.charAt(at - 1))) at -= 1
    let end = found.index + 1
    while (end < block.length && !/\s/.test(block.charAt(end))) end += 1
    yield { at, token: block.slice(at, end) }
    oddSign.lastIndex = end
  }
}

const longestWord = 150
const hasLongRun = (block: string): boolean => {
  for (let from = 0, to = 0; to >= 0; from = to + 1) {
    to = block.indexOf(' ', from)
    if ((to < 0 ? block.length : to) - from > longestWord) return true
  }
  return false
}
const tooLong = /(?<!\S)\S{151,}/g
const inlineCode = /(?<![\p{L}\p{N}`])`[^`\n]{1,200}`(?![\p{L}\p{N}`])/gu
/** `C:\Program Files\App\app.exe`, `\\server\Public Documents\x`: a space is in the path where a backslash still follows. */
const pathWithSpaces =
  /(?<![\p{L}\p{N}])(?:[A-Za-z]:\\|\\\\\w)[^\s"<>|]{0,200}(?: [^\s"<>|\\:?!,;]{1,40}(?: [^\s"<>|\\:?!,;]{1,40}){0,2}\\[^\s"<>|]{0,200}){0,6}(?: Files(?: \(x86\))?)?/gu
const inlineCommand = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${programs}|${programsLikeWords})(?:\.exe)?(?: (?:--?[a-zA-Z0-9][\w:=.-]{0,40}|\/[a-zA-Z?][\w:]{0,40})){1,6}(?![\p{L}\p{N}])`,
  'gu',
)

/** The token without the brackets, quotes and marks around it. */
function strip(token: string): { start: number; end: number } {
  let start = 0
  let end = token.length
  while (start < end && '([{<"\'“‘«'.includes(token.charAt(start))) start += 1
  while (end > start && '.,;:!?)]}>"\'”’»…'.includes(token.charAt(end - 1)) && !token.endsWith('()', end)) end -= 1
  // Emphasis stands on both sides.
  while (end - start > 2 && /[*_]/.test(token.charAt(start)) && token.charAt(start) === token.charAt(end - 1)) {
    start += 1
    end -= 1
  }
  return { start, end }
}

const extensions =
  'exe dll msi bat cmd ps1 vbs js ts jsx tsx py rb go rs java jar c cpp cs php sh sql json xml ya?ml toml ini cfg conf(?:ig)? env log txt md csv rtf pdf docx? docm dotx? xls[xmb]? pptx? pst ost msg eml ics vcf one zip rar 7z tar gz tgz iso img dmg pkg deb rpm apk cab sys inf reg lnk url te?mp bak old dat db mdb accdb sqlite bin du?mp evtx etl png jpe?g gif bmp svg webp ico tiff? mp[34] wav avi mov html? s?css aspx? jsp cer crt pem key pfx p12 rdp ovpn vhdx? vmdk'
const domains =
  'com net org edu gov mil int info biz io co dev app cloud tech online site local lan internal corp home example de fr es pt nl uk eu ch pl se dk jp cn br ca au ie in'

const shapes: readonly (readonly [RegExp, MaskKind])[] = [
  [/^(?:[a-z][a-z+.-]{1,15}:\/\/|www\.|mailto:)\S/i, 'path'],
  [/^[^@\s<>]{1,64}@[\w-]+(?:\.[\w-]+)+$/, 'path'],
  [/^\\\\|^[a-z]:[\\/]|^\w[\w.-]*\\\w/i, 'path'],
  [/^~?\/[\w.@-]+\/[\w./@*-]*$|^~\/\S|^\/(?:etc|var|usr|home|opt|tmp|dev|bin|mnt|root|srv)$/, 'path'],
  [/^\/[a-zA-Z]{2,30}$|^--[a-z]+(?:-[a-z]+)+(?:=\S*)?$|^--[a-z]+=\S+$/, 'code'],
  [new RegExp(`^[\\w$%@~()+-][\\w$%@~()+.-]{0,120}\\.(?:${extensions.replaceAll(' ', '|')})$`, 'i'), 'path'],
  [/^\*?\.[a-z0-9]{2,5}$/, 'path'],
  [new RegExp(`^(?:[a-z0-9-]{1,63}\\.)+(?:${domains.replaceAll(' ', '|')})(?:[:/]\\S*)?$`, 'i'), 'path'],
  [/^\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d{1,5})?$/, 'path'],
  [/^(?=.*[a-f])(?:[0-9a-f]{0,4}[:-]){5,7}[0-9a-f]{0,4}(?:\/\d+)?$|^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i, 'path'],
  [/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'path'],
  [/^v\d+(?:\.\d+)*$|^v?\d+\.\d+\.\d+(?:\.\d+)?(?:[-+][\w.]+)?$/i, 'path'],
  [/^0x[0-9a-f]+$/i, 'code'],
  [/^S-1-\d+(?:-\d+)+$/, 'code'],
  [/^(?=.*\d)(?=.*[a-f])[0-9a-f]{10,}$/i, 'code'],
  [/^#\d{2,}$|^#?[A-Z]{2,10}[-_#]\d[\dA-Z-]*$|^#?(?:[A-Z]{2,6}\d{4,}|[A-Z]\d{5,})$|^KB\d{5,}$/, 'path'],
  [/^(?=\D*\d)[X*x•]{2}[-\dX*x•]+$/, 'path'],
  [/^%\w{2,40}%$|^\$env:\w+$|^\$\w+$|^HK(?:LM|CU|CR|EY_[A-Z_]+)[:\\]\S*$/i, 'code'],
  [new RegExp(`^[A-Z][a-z]+-(?:[A-Z][a-z]+){2,}$|^${cmdlet}$`), 'code'],
  [/^[\w.:$]{1,100}\(\)$/, 'code'],
  [/^(?:ctrl|control|alt|shift|win|windows|cmd|command|option|fn|strg)(?:[+-][\p{L}\p{N}]+)+$/iu, 'label'],
]
const identifier = /^[A-Za-z](?=[^_]*_)\w*[A-Za-z0-9]$/
const date = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/

/** `before` is the bracket or quote the token stood in, if any. */
function kindOf(core: string, before: string): MaskKind | null {
  if (/^[\p{L}]+$/u.test(core) || date.test(core)) return null
  // "[FIRST_NAME]", "<user_name>": a fill-in somebody forgot is for the rules to see.
  if (identifier.test(core)) return /[[{<]/.test(before) ? null : 'code'
  return shapes.find(([shape]) => shape.test(core))?.[1] ?? null
}
