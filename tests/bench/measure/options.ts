import { parseArgs } from 'node:util'

/** What to measure; `complaint` where the arguments cannot be read. */
export type MeasureOptions =
  | { readonly mode: 'help' }
  | { readonly mode: 'complaint'; readonly complaint: string }
  | {
      readonly mode: 'table' | 'by-rule'
      readonly folder: string
      /** The only rule to run; null for all. */
      readonly rule: string | null
    }
  | {
      readonly mode: 'list'
      readonly folder: string
      readonly rule: string | null
      readonly set: string
      /** Only messages of this label; null for all. */
      readonly label: string | null
    }

export const help = `Usage: npm run -s measure -- [FOLDER] [--rule ID] [--by-rule | --list SET[/LABEL]]

Reads every SET.jsonl of {"id","text","label"} in FOLDER (else $DESKSIDE_DATA, else ../shared/data/measure).
  --rule ID            run only this rule
  --by-rule            messages by rule and set
  --list SET[/LABEL]   what was flagged, for looking at false alarms`

/** Reads the arguments behind the program's name; `folder` is where the data lies if none is named. */
export function readMeasureOptions(args: readonly string[], folder: string): MeasureOptions {
  const read = readArguments(args)
  if (typeof read === 'string') return { mode: 'complaint', complaint: `${read}; see --help` }
  const { values, positionals } = read
  if (values.help) return { mode: 'help' }
  if (positionals.length > 1) return { mode: 'complaint', complaint: 'more than one folder named; see --help' }
  const common = { folder: positionals[0] ?? folder, rule: values.rule ?? null }
  if (values.list === undefined) return { mode: values['by-rule'] ? 'by-rule' : 'table', ...common }
  if (values['by-rule']) return { mode: 'complaint', complaint: '--by-rule and --list do not go together; see --help' }
  const [set = '', label = null] = values.list.split('/', 2)
  return { mode: 'list', ...common, set, label }
}

const options = {
  rule: { type: 'string' },
  list: { type: 'string' },
  'by-rule': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    // "Unknown option '--x'. To specify …"
    return (error instanceof Error ? error.message : String(error)).split('. ')[0] ?? ''
  }
}
