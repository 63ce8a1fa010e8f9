import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A text of a set, with what people said of it. */
export interface Message {
  readonly id: string
  readonly text: string
  readonly labels: readonly string[]
}

/** The sets in a folder, by the names of their files; null where the folder is missing or has none. */
export function readSets(folder: string): ReadonlyMap<string, readonly Message[]> | null {
  const files = listFolder(folder).filter((name) => name.endsWith('.jsonl'))
  if (files.length === 0) return null
  return new Map(
    files.sort().map((name) => [basename(name, '.jsonl'), parseMessages(readFileSync(join(folder, name), 'utf8'))]),
  )
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** One message from each line of `{"id","text","label"}`; a label may be one word, a list, or missing. Throws on what is not JSON. */
export function parseMessages(lines: string): Message[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text, label } = JSON.parse(line) as { id: string | number; text: string; label?: string | string[] }
      return { id: String(id), text, labels: [label ?? 'unlabelled'].flat() }
    })
}
