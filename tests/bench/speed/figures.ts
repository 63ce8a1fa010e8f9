import { type Bound, median, percentile } from '../statistics'
import type { Size } from './sizes'
import type { Timings } from './time-engines'

type BySize = Readonly<Partial<Record<Size['key'], number>>>

/** What one engine takes, ms: the median of fresh texts under the plain keys. */
export type Figures = BySize & { readonly p95: BySize; readonly edit: BySize; readonly editP95: BySize }

/** Figures by engine, as `--json` prints them. */
export type AllFigures = Readonly<Record<string, Figures>>

export function toFigures(timings: Timings): AllFigures {
  return Object.fromEntries(
    [...timings].map(([name, bySize]) => {
      const of = (kind: 'cold' | 'edit', measure: (times: readonly number[]) => number): BySize =>
        Object.fromEntries([...bySize].map(([key, times]) => [key, toMicroseconds(measure(times[kind]))]))
      const p95 = (times: readonly number[]): number => percentile(times, 0.95)
      return [name, { ...of('cold', median), p95: of('cold', p95), edit: of('edit', median), editP95: of('edit', p95) }]
    }),
  )
}

const toMicroseconds = (time: number): number => Math.round(time * 1000) / 1000

/** A figure the project aims at. */
export interface Aim {
  readonly name: string
  readonly figure: number
  readonly bound: Bound
}

/** What Deskside aims at, with today's figures. */
export function aimsOf(all: AllFigures): Aim[] {
  const { deskside } = all
  const on500 = (peer: string): number => (all[peer]?.['500'] ?? Number.NaN) / (deskside?.['500'] ?? Number.NaN)
  const faster = (peer: string, least: number): Aim => ({
    name: `500 characters: ${peer} takes so many times as long`,
    figure: on500(peer),
    bound: { least },
  })
  return [
    faster('write-good', 5),
    faster('harper.js', 40),
    faster('alex', 40),
    {
      name: '40,000 characters against 4,000',
      figure: (deskside?.['40000'] ?? Number.NaN) / (deskside?.['4000'] ?? Number.NaN),
      bound: { most: 11 },
    },
    {
      name: 'an edit in 4,000 characters against one sentence',
      figure: (deskside?.edit['4000'] ?? Number.NaN) / (deskside?.sentence ?? Number.NaN),
      bound: { most: 2 },
    },
  ]
}
