import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { readMarkdown, type ShownText } from './markdown'

/** A text to check; `source` is how it stands in its file. */
export interface Input extends ShownText {
  readonly name: string
  readonly source: string
}

const readable = /\.(?:txt|md|markdown)$/i

/**
 * The texts at `path`: standard input for `-`, a file, or all text and Markdown files below a folder, by name. What
 * cannot be read is told to `complain`, and the rest goes on.
 */
export async function* readInputs(path: string, complain: (complaint: string) => void): AsyncIterable<Input> {
  try {
    if (path === '-') yield toInput('-', await buffer(process.stdin))
    else if ((await stat(path)).isDirectory()) yield* readFolder(path, complain)
    else yield toInput(path, await readFile(path))
  } catch (error) {
    complain(`cannot read ${path}: ${reasonOf(error)}`)
  }
}

async function* readFolder(folder: string, complain: (complaint: string) => void): AsyncIterable<Input> {
  let found = 0
  for await (const file of filesBelow(folder, complain)) {
    found += 1
    yield* readInputs(file, complain)
  }
  if (found === 0) complain(`no .txt, .md or .markdown file in ${folder}`)
}

async function* filesBelow(folder: string, complain: (complaint: string) => void): AsyncIterable<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isFile() && readable.test(entry.name)) yield path
    if (!entry.isDirectory()) continue
    try {
      yield* filesBelow(path, complain)
    } catch (error) {
      complain(`cannot read ${path}: ${reasonOf(error)}`)
    }
  }
}

/** Throws where the bytes are no text. */
function toInput(name: string, bytes: Uint8Array): Input {
  const source = decode(bytes).replaceAll('\r\n', '\n')
  const shown = /\.(?:md|markdown)$/i.test(name) ? readMarkdown(source) : { text: source, sourceAt: (at: number) => at }
  return { name, source, ...shown }
}

function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Error('it is not a text file')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('it is not UTF-8 text')
  }
}

/** "ENOENT: no such file or directory, open '…'" without its code and the name said already. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^E[A-Z]+: |, \w+(?: '.*')?$/g, '') : String(error)
}
