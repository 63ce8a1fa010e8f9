import { parseArgs } from 'node:util'
import type { Severity } from '../tone/types'

/** What is looked for, and how grave it must be to be said. */
export interface Choice {
  /** The least severity to print and to count. */
  readonly severity: Severity
  /** Only these rules; null: all. */
  readonly rules: ReadonlySet<string> | null
  /** Also print the whole text as it reads with all friendlier wordings. */
  readonly rewrite: boolean
  /** The file with the message that the texts answer; null: none. */
  readonly incoming: string | null
}

/** What the command line asks for; `complaint` where it cannot be read. */
export type Options =
  | { readonly mode: 'files'; readonly files: readonly [string, ...string[]]; readonly choice: Choice }
  | { readonly mode: 'jsonl'; readonly choice: Choice }
  | { readonly mode: 'help' }
  | { readonly mode: 'complaint'; readonly complaint: string }

export const help = `Usage: npm run -s check -- [OPTIONS] FILE|FOLDER...   findings for people; - reads standard input
       npm run -s check -- [OPTIONS] --jsonl          one {"id","text","incoming"?} a line in, one report a line out
       npm run -s check -- --help

Of a folder every .txt, .md and .markdown file below it is read; Markdown as the words it shows, without code blocks,
front matter and comments.

  --severity hint|warning|error   print and count only what is at least so grave (hint, which is all)
  --rewrite                       print the friendlier version of the whole text, too ("rewrite" with --jsonl; null where
                                  nothing would change)
  --incoming FILE                 read the texts against the message they answer (with --jsonl it stands in each line)
  --rules ID,ID                   run only these rules: names of the files in utils/tone/en/rules, or heat-cluster

Exit code: 0 nothing would hold the send, 1 something would (FILE only), 2 some input could not be read.`

const known = {
  help: { type: 'boolean', short: 'h' },
  jsonl: { type: 'boolean' },
  severity: { type: 'string' },
  rules: { type: 'string', multiple: true },
  rewrite: { type: 'boolean' },
  incoming: { type: 'string' },
} as const

const isSeverity = (value: unknown): value is Severity => value === 'hint' || value === 'warning' || value === 'error'

/** Reads the arguments behind the program's name; `ruleIds` are the rules there are. */
export function readOptions(args: readonly string[], ruleIds: ReadonlySet<string>): Options {
  const complain = (complaint: string): Options => ({ mode: 'complaint', complaint: `${complaint}; see --help` })
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  if (values.help) return { mode: 'help' }
  const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in known))
  if (unknown?.kind === 'option') return complain(`unknown option ${unknown.rawName}`)

  const { severity = 'hint' } = values
  if (!isSeverity(severity)) return complain('--severity takes hint, warning or error')

  const asked = values.rules?.flatMap((ids) => String(ids === true ? '' : ids).split(/[\s,]+/)).filter(Boolean) ?? null
  if (asked?.length === 0) return complain('--rules names no rule')
  const stranger = asked?.find((id) => !ruleIds.has(id))
  if (stranger) return complain(`there is no rule "${stranger}"`)
  const { incoming = null } = values
  if (typeof incoming === 'boolean' || incoming === '') return complain('--incoming names no file')
  if (incoming !== null && values.jsonl) return complain('with --jsonl each line has its own "incoming"')
  const choice = { severity, rules: asked && new Set(asked), rewrite: values.rewrite === true, incoming }

  const [first, ...rest] = positionals
  if (values.jsonl) return first ? complain('--jsonl reads standard input only') : { mode: 'jsonl', choice }
  return first ? { mode: 'files', files: [first, ...rest], choice } : complain('no file named')
}
