import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Mood } from '../../../../utils/tone/thread/types'
import { mails, toldMails } from '../moods'
import { developmentPairs } from '../pairs/development-pairs'
import { plainMails } from './plain-mails'

/** A mail whose mood is known. */
export interface LabelledMail {
  readonly mood: Mood
  readonly text: string
  /** Who wrote it; what one wrote is judged by what was learnt of the others. */
  readonly writer: string
  /** How much it counts. */
  readonly weight: number
}

type Told = Pick<LabelledMail, 'mood' | 'text'>

const folder = fileURLToPath(new URL('../moods', import.meta.url))
const lines = (file: string): readonly string[] => readFileSync(file, 'utf8').trim().split('\n')
const by = (writer: string, told: readonly Told[], weight = 1): readonly LabelledMail[] =>
  told.map(({ mood, text }) => ({ mood, text, writer, weight }))
const ofLists = (lists: Readonly<Record<Mood, readonly string[]>>): readonly Told[] =>
  Object.entries(lists).flatMap(([mood, texts]) => texts.map((text) => ({ mood: mood as Mood, text })))

/** The made-up mails of this project, each writer apart. */
export const ownMails: readonly LabelledMail[] = [
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].flatMap((name) =>
    by(
      name,
      lines(join(folder, `${name}.jsonl`)).map((line) => JSON.parse(line) as Told),
    ),
  ),
  ...Object.entries(developmentPairs()).flatMap(([writer, pairs]) =>
    by(
      writer,
      pairs.map(({ mood, incoming }) => ({ mood, text: incoming })),
    ),
  ),
  // What is plain to anyone counts twice.
  ...by('lists', [...ofLists(mails), ...ofLists(toldMails)], 2),
  ...by('plain', ofLists(plainMails)),
]

/** What the table must be made anew for when it changes. */
export const ownChecksum: string = createHash('sha256').update(JSON.stringify(ownMails)).digest('hex').slice(0, 16)

const others = [
  { file: 'github-incivility.jsonl', label: 'civil' },
  { file: 'wikitalk.jsonl', label: 'ok' },
  { file: 'politeness-stackexchange.jsonl', label: 'polite' },
]
const fromEach = 500
/** Real, but not mail, and nobody said that it is calm: it counts less. */
const otherWeight = 0.15

/** How people write who are neither greeting nor asking, and at ease: from public talk that others found civil. */
export function readCalmTalk(data: string): readonly LabelledMail[] {
  return others.flatMap(({ file, label }) => {
    const path = join(data, file)
    if (!existsSync(path)) throw new Error(`${path} is missing; name the folder with --data`)
    const fitting = lines(path)
      .map((line) => JSON.parse(line) as { readonly text: string; readonly label: string })
      .filter((row) => row.label === label && row.text.length > 40 && row.text.length < 1200)
    const step = Math.floor(fitting.length / fromEach)
    const told = fitting.filter((_, at) => at % step === 0).slice(0, fromEach)
    return by(
      file,
      told.map(({ text }) => ({ mood: 'calm', text })),
      otherWeight,
    )
  })
}
