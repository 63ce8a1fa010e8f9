import { cmdlet, programs, programsLikeWords } from './commands'
import { type LineMasks, lineFact } from './lines'

/** Pasted code, logs, stack traces and commands that fill lines of their own. */
export function markCode(lines: LineMasks): void {
  let fence: number | null = null
  for (let at = 0; at < lines.lines.length; at += 1) {
    if (!lines.isOwn(at)) continue
    const line = lines.lines[at]
    if (isFence(line)) {
      if (fence !== null) lines.take(fence, at + 1, 'code')
      fence = fence === null ? at : null
    } else if (isCommand(line) || isCodeShaped(line)) lines.take(at, at + 1, 'code')
  }
  // A fence that was never closed covers itself only: better to judge too little code than to lose the words below.
  if (fence !== null) lines.take(fence, fence + 1, 'code')
}

const level = '(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|TRACE|CRITICAL|SEVERE|NOTICE|OK|FAILED)'

const shapes: readonly RegExp[] = [
  // Prompts: C:\Users\ana>, PS C:\>, ana@host:~$, $ command, >>> command
  /^\s*(?:(?:PS )?[A-Z]:\\[^>]{0,200}>|PS>|[\w.-]{1,40}@[\w.-]{1,60}[: ][^$#]{0,80}[$#] |\$ [a-z./~]|>>> )/i,
  // Log lines: a time with seconds or a level, a syslog stamp, a level by itself
  new RegExp(
    `^\\s*[[(]?(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4},?[T ])?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{3}|\\s?[\\])|Z]| (?=.*[-:[=]))|.{0,30}\\b${level}\\b)`,
  ),
  /^\s*[[(]?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},?[T ]\d{1,2}:\d{2}:\d{2}/,
  /^[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} /,
  new RegExp(`^\\s*(?:\\[${level}\\]|(?:ERROR|INFO|DEBUG|FATAL|TRACE|SEVERE)\\s?(?:[:|[(]|- ))`),
  // Stack traces and exceptions
  /^\s*at [\w$.<>/`+]{2,200}(?:\s?\(|\.[\w$<>]+\s*$)/,
  /^\s*(?:Caused by: |Exception in thread |Unhandled exception|Traceback \(most recent|File ".{1,200}", line \d|\.{3} \d+ more)/,
  /^\s*(?:[\w$]+\.)*[A-Z][\w$]*(?:Exception|Error)(?::|\s*$)/,
  // Declarations
  /^\s*(?:(?:var|let|const|function|return|import|class|public|private|static|using)\s.{0,300}[;{]\s*$|def \w+\(|class \w+(?:\([\w, ]*\))?:\s*$|from \S+ import |#include [<"])/,
  // PowerShell, SQL, markup, registry
  new RegExp(`^\\s*${cmdlet}`),
  /^\s*(?:SELECT\b.{1,300}\bFROM|INSERT INTO|UPDATE \S{1,80} SET|DELETE FROM|(?:CREATE|ALTER|DROP) TABLE)\b/,
  /^\s*<(?:\/?[a-z][\w:.-]*(?:\s[\w:-]+="[^"]*")+\s?\/?>|\/[a-z][\w:.-]*>|\?xml|!--|!DOCTYPE|([a-z][\w:.-]{0,60})>.{0,300}<\/\1>\s*$)/i,
  /^\s*HK(?:LM|CU|CR|EY_[A-Z_]+)[:\\]/,
  // Bytes
  /^(?:\s*[0-9a-f]{2}){6,}\s*$/i,
]

const commands = new RegExp(`^\\s*(?:${programs})(?:\\.exe)?(?:\\s+[\\w./\\\\:"=,*%$~@+-]+){0,8}\\s*$`, 'i')
const commandsWithFlags = new RegExp(
  `^\\s*(?:${programsLikeWords})(?:\\.exe)?\\s(?:\\S+\\s){0,6}(?:[-/]{1,2}[a-z?]|\\d+\\.\\d+\\.\\d+|[\\w.]+/)`,
  'i',
)

const isFence = lineFact((head) => /^\s*(?:```|~~~)/.test(head), 'odd')

const isCommand = lineFact((head) => commands.test(head))
const isCodeShaped = lineFact(
  (head) => shapes.some((shape) => shape.test(head)) || commandsWithFlags.test(head) || isSymbols(head),
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
  return symbols >= 3 && /[;{}]\s*$/.test(line) && /[=({]/.test(line)
}
