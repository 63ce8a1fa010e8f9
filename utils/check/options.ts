/** What the command line asks for; `complaint` where it cannot be read. */
export type Options =
  | { readonly mode: 'files'; readonly files: readonly [string, ...string[]] }
  | { readonly mode: 'jsonl' }
  | { readonly mode: 'help' }
  | { readonly mode: 'complaint'; readonly complaint: string }

export const help = `Usage: npm run -s check -- FILE...     findings for people; - reads standard input
       npm run -s check -- --jsonl      one {"id","text","incoming"?} a line in, one report a line out
       npm run -s check -- --help

Exit code: 0 nothing would hold the send, 1 something would (FILE only), 2 some input could not be read.`

/** Reads the arguments behind the program's name. */
export function readOptions(args: readonly string[]): Options {
  if (args.includes('--help') || args.includes('-h')) return { mode: 'help' }
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '-' && arg !== '--jsonl')
  if (unknown) return { mode: 'complaint', complaint: `unknown option ${unknown}; see --help` }
  const [first, ...rest] = args.filter((arg) => arg !== '--jsonl')
  if (args.includes('--jsonl'))
    return first ? { mode: 'complaint', complaint: '--jsonl reads standard input only' } : { mode: 'jsonl' }
  return first
    ? { mode: 'files', files: [first, ...rest] }
    : { mode: 'complaint', complaint: 'no file named; see --help' }
}
