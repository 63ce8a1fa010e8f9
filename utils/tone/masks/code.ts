import { cmdlet, installers, programs, programsLikeWords } from './commands'
import { type LineMasks, lineFact } from './lines'
import { logShapes } from './logs'

/** Pasted code, logs, stack traces and commands that fill lines of their own. */
export function markCode(lines: LineMasks): void {
  let fence: number | null = null
  for (let at = 0; at < lines.lines.length; at += 1) {
    if (!lines.isOwn(at)) continue
    const line = lines.lines[at]
    if (isFence(line)) {
      if (fence !== null) lines.take(fence, at + 1, 'code')
      fence = fence === null ? at : null
    } else if (isCommand(line) || isCodeShaped(line)) {
      lines.take(at, at + 1, 'code')
      for (let above = at - 1; isBeside(lines, above); above -= 1) lines.take(above, above + 1, 'code')
      while (isBeside(lines, at + 1)) {
        at += 1
        lines.take(at, at + 1, 'code')
      }
    }
  }
  // A fence that was never closed covers itself only: better to judge too little code than to lose the words below.
  if (fence !== null) lines.take(fence, fence + 1, 'code')
}

const shapes: readonly RegExp[] = [
  // Prompts: C:\Users\ana>, PS C:\>, ana@host:~$, [ana@host ~]$, mysql>, $ command, >>> command
  /^\s*(?:(?:PS )?[A-Z]:\\[^>]{0,200}>|PS(?: [/~][^>]{0,200})?>|\[?[\w.-]{1,40}@[\w.-]{1,60}[: ][^$#]{0,80}[$#] |(?:SQL|mysql|sqlite|redis|psql)> ?|\w{1,40}=[#>] |\$ [a-z./~]|>>> |➜ )/i,
  // Declarations
  /^\s*(?:(?:var|let|const|function|return|import|class|public|private|static|using)\s.{0,300}[;{]\s*$|def \w+\(|class \w+(?:\([\w, ]*\))?:\s*$|from \S+ import |import \w{1,60} from ["']|#include [<"]|#!\/|@echo )/,
  // PowerShell, SQL, markup, registry, formulas
  new RegExp(`^\\s*(?:${cmdlet}|\\$(?:env:)?[a-z_]\\w{0,60} ?[+-]?= ?\\S)`, 'i'),
  /^\s*(?:SELECT\b.{1,300}\bFROM|INSERT INTO|UPDATE \S{1,80} SET|DELETE FROM|(?:CREATE|ALTER|DROP) TABLE)\b/,
  /^\s*<(?:\/?[a-z][\w:.-]*(?:\s[\w:-]+="[^"]*")+\s?\/?>|\/[a-z][\w:.-]*>|\?xml|!--|!DOCTYPE|([a-z][\w:.-]{0,60})>.{0,300}<\/\1>\s*$)/i,
  /^\s*HK(?:LM|CU|CR|EY_[A-Z_]+)[:\\]|^\s*"[^"]{1,80}"=(?:dword:|hex|")/,
  /^\s*=[A-Z][A-Z.]{1,20}\(/,
]

const operands = String.raw`(?:\s+[\w./\\:"=,*%$~@+-]+){0,8}`
const commands = new RegExp(
  `^\\s*(?:[#$%] )?(?:(?:${programs})(?:\\.exe)?|(?:sudo )?(?:${installers}) (?:install|update|upgrade|remove|uninstall|search))${operands}\\s*$`,
  'i',
)
const commandsWithFlags = new RegExp(
  `^\\s*(?:[#$%] )?(?:${programsLikeWords})(?:\\.exe)?\\s(?:\\S+\\s){0,6}(?:[-/]{1,2}[a-z?]|\\d+\\.\\d+\\.\\d+|[\\w.]+/)|^\\s*(?:[#$%] )?kill -\\d`,
  'i',
)
/** Code that may be all letters. */
const plainCode =
  /^(?:SELECT .{1,300} FROM |from [a-z_]\w{0,60} import \w|npm (?:ERR!|error|warn) |Request timed out\.\s*$)/
/** What is code where the line above or below is. */
const beside =
  /^(?:\s{4,}|\t)\S|^\s*(?:\/\/|\/\*|\*\/|# |-- |;|[{}()]+;?\s*$|rem |echo |set \w+=|export \w+=|(?:end ?if|fi|done|else|end)\s*$)/i

const canBeBeside = lineFact((head) => beside.test(head))
const isBeside = (lines: LineMasks, at: number): boolean => lines.isOwn(at) && canBeBeside(lines.lines[at])

const isFence = lineFact((head) => /^\s*(?:```|~~~)/.test(head), 'odd')

const isCommand = lineFact((head) => commands.test(head) || plainCode.test(head))
const isCodeShaped = lineFact(
  (head) =>
    shapes.some((shape) => shape.test(head)) ||
    logShapes.some((shape) => shape.test(head)) ||
    commandsWithFlags.test(head) ||
    isSymbols(head),
  'odd',
)

/** Fill-ins a writer forgot ("Dear {{first}}") are for the rules to see, and marks of feeling are no code. */
const placeholders = /\{\{[^{}]{0,60}\}\}|<[^<>]{0,60}>|\[[^[\]]{0,60}\]|%\w{0,40}%|\$\{[^{}]{0,60}\}/g
const codeSymbols = /[{}[\]<>;=|&$#@\\/_^~%+*`"()]/g

function isSymbols(head: string): boolean {
  if ((head.match(codeSymbols)?.length ?? 0) < 3) return false
  const line = head.replace(placeholders, '')
  const size = line.replace(/\s/g, '').length
  const symbols = line.match(codeSymbols)?.length ?? 0
  if (!/[\p{L}\p{N}]/u.test(line)) return false
  if (symbols >= 4 && symbols / size > 0.25) return true
  // A sentence that ends in a setting ("…, so add this line: add_header X-Frame-Options \"DENY\";") is still one.
  return symbols >= 3 && symbols / size > 0.04 && /[;{}]\s*$/.test(line) && /[=({]/.test(line)
}
