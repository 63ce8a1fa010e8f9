import { fieldOf, momentary, paths } from './fields'
import { fileVersion, parseFile, type SettingsFile, toFile } from './file'
import { uniqueBy, type Wrong } from './parse'
import type { Change, Layer, Path } from './types'

/** What is wrong with a file as a whole: nothing of it can be used, but where it is only `newer`. */
export type FileWrong = 'too-big' | 'not-json' | 'not-settings' | 'newer'

/** Plain data; the words for it are the interface's. A field's name comes from the file: to be shown as text only. */
export interface Problem {
  /** "breath", "wordings[3]", "rules.too-easy"; empty where it is the file as a whole. */
  readonly field: string
  readonly problem: Wrong | FileWrong
}

export interface Imported {
  /** What can be used; null where nothing can. */
  readonly file: SettingsFile | null
  readonly problems: readonly Problem[]
  /** How many more problems there are than are named. */
  readonly more: number
}

/** In UTF-16 code units; the longest lists that are kept stay below. */
const biggestFile = 8_000_000
const longestName = 80
const mostProblems = 50

/** All the writer's own settings as a file to keep or to share; with a name it is a style pack. */
export const exportSettings = (own: Layer, name = ''): string => `${JSON.stringify(toFile(own, name), null, 2)}\n`

/** Reads a file field by field: what is bad is named and left out, the rest is kept. Never throws. */
export function importSettings(text: string): Imported {
  const nothing = (problem: FileWrong): Imported => ({ file: null, problems: [{ field: '', problem }], more: 0 })
  if (text.length > biggestFile) return nothing('too-big')
  let input: unknown
  try {
    // Some editors put a byte order mark first.
    input = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return nothing('not-json')
  }
  const problems: Problem[] = []
  let more = 0
  const file = parseFile(input, (field, problem) => {
    if (problems.length < mostProblems) problems.push({ field: field.slice(0, longestName), problem })
    else more += 1
  })
  if (!file) return nothing('not-settings')
  if (file.version > fileVersion) problems.unshift({ field: '', problem: 'newer' })
  return { file, problems, more }
}

/**
 * The change that takes a file's settings over: `merge` keeps what the file does not speak of, `replace` keeps nothing
 * but what is of the moment. To be previewed with `differences(own, changeOwn(own, change))`.
 */
export const importChange =
  (layer: Layer, how: 'merge' | 'replace'): Change =>
  (own) =>
    Object.fromEntries(
      paths
        .filter((path) => path !== momentary && (how === 'replace' || path in layer))
        .map((path) => [path, how === 'merge' ? merged(path, own, layer) : replaced(path, own, layer)]),
    )

/** Of lists, those of the file first: they win over the writer's own for the same phrase. */
function merged(path: Path, own: Layer, layer: Layer): unknown {
  const field = fieldOf(path)
  if (field.kind !== 'list') return layer[path]
  return uniqueBy([...(layer[path] as unknown[]), ...((own[path] as unknown[] | undefined) ?? [])], field.key)
}

/** Patches of records change only the names they give: those that are to go are named, too. */
function replaced(path: Path, own: Layer, layer: Layer): unknown {
  if (fieldOf(path).kind !== 'record' || !layer[path]) return layer[path]
  const gone = Object.keys(own[path] ?? {}).map((name) => [name, undefined])
  return { ...Object.fromEntries(gone), ...(layer[path] as object) }
}
