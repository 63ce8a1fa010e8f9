import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../utils/tone/analyze'
import { catalogue } from '../utils/tone/en'
import { aimsOf, type Figures, toFigures } from './bench/speed/figures'
import { createFreshTexts, typeIn } from './bench/speed/fresh-texts'
import type { Size } from './bench/speed/sizes'
import { speedTables } from './bench/speed/speed-tables'
import { timeEngines } from './bench/speed/time-engines'
import { median, percent, percentile, reaches } from './bench/statistics'
import { alignColumns } from './bench/table'

describe('statistics', () => {
  it('takes percentiles by nearest rank, in any order', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at)
    expect([percentile(values, 0.95), median(values), percentile(values, 0), percentile(values, 1)]).toEqual([
      95, 50, 1, 100,
    ])
    expect([median([3, 1, 2]), median([])]).toEqual([2, Number.NaN])
  })

  it('compares with aims, and never reaches one without a figure', () => {
    expect([reaches(5, { least: 5 }), reaches(4.9, { least: 5 }), reaches(11.1, { most: 11 })]).toEqual([
      true,
      false,
      false,
    ])
    expect(reaches(Number.NaN, { least: 5 })).toBe(false)
    expect([percent(1, 4), percent(0, 0)]).toEqual([25, 0])
  })

  it('aligns words left and figures right', () => {
    expect(
      alignColumns([
        ['engine', 'ms'],
        ['a', '0.25'],
        ['b', ''],
      ]),
    ).toEqual(['engine    ms', 'a       0.25', 'b'])
  })
})

describe('fresh texts', () => {
  const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/)

  it('are the same in every run', () => {
    const [one, two] = [createFreshTexts(), createFreshTexts()]
    expect(Array.from({ length: 20 }, () => one.text(500))).toEqual(Array.from({ length: 20 }, () => two.text(500)))
  })

  it.each([120, 500, 4_000, 40_000])('have %i characters, cut at a word, in paragraphs', (size) => {
    const text = createFreshTexts().text(size)
    expect(text.length).toBeLessThanOrEqual(size)
    expect(text.length).toBeGreaterThan(size - 20)
    const whole = createFreshTexts().text(size + 200)
    expect(whole.startsWith(text)).toBe(true)
    expect(whole.charAt(text.length)).toMatch(/\s/)
    for (const { length } of text.split('\n\n').slice(0, -1)) {
      expect(length).toBeGreaterThanOrEqual(200)
      expect(length).toBeLessThanOrEqual(500)
    }
  })

  it('never say a sentence twice', () => {
    const fresh = createFreshTexts()
    // The last of each text is cut.
    const sentences = Array.from({ length: 30 }, () => sentencesOf(fresh.text(4_000)).slice(0, -1)).flat()
    expect(sentences.length).toBeGreaterThan(1_000)
    expect(new Set(sentences).size).toBe(sentences.length)
  })

  it('give Deskside something to say from the start to the end', () => {
    const text = createFreshTexts().text(40_000)
    const { findings } = createAnalyzer(catalogue)(text)
    expect(findings.length).toBeGreaterThan(20)
    for (const quarter of [0, 1, 2, 3]) {
      expect(findings.some(({ span }) => Math.floor((span.start / text.length) * 4) === quarter)).toBe(true)
    }
  })

  it('has sentences of their own about 100 characters long', () => {
    const { length } = createFreshTexts().sentence()
    expect(length).toBeGreaterThanOrEqual(80)
    expect(length).toBeLessThanOrEqual(120)
  })

  it('are typed into one character at a time', () => {
    expect(typeIn('one two three four', 3)).toEqual([
      'one two three four',
      'one two three  four',
      'one two three a four',
      'one two three an four',
    ])
  })
})

describe('timing', () => {
  const size: Size = { key: '120', title: '120', characters: 120, rounds: 6, texts: 2, strokes: 3, budget: 1_000_000 }

  it('gives every engine the same texts in the same order, each text once', async () => {
    const read: Record<string, string[]> = { here: [], later: [] }
    const engines = [
      { name: 'here', run: (text: string) => void read.here?.push(text) },
      { name: 'later', run: async (text: string) => void read.later?.push(text) },
    ]
    const timings = await timeEngines(engines, [size])
    expect(read.here).toEqual(read.later)
    expect(new Set(read.here).size).toBe(read.here?.length)
    for (const { name } of engines) {
      expect(timings.get(name)?.get('120')?.cold).toHaveLength(6 * 2)
      expect(timings.get(name)?.get('120')?.edit).toHaveLength(6 * 3)
    }
  })

  it('has a slow engine read three rounds at least', async () => {
    const timings = await timeEngines([{ name: 'one', run: () => null }], [{ ...size, budget: 0 }])
    expect(timings.get('one')?.get('120')?.cold).toHaveLength(3 * 2)
  })
})

describe('figures', () => {
  const times = (cold: number, edit: number): { cold: number[]; edit: number[] } => ({
    cold: [cold, cold, cold * 3],
    edit: [edit, edit, edit * 3],
  })
  const figures = toFigures(
    new Map([
      [
        'deskside',
        new Map([
          ['500', times(0.1, 0.05)],
          ['4000', times(1, 0.1)],
          ['40000', times(12, 1)],
          ['sentence', times(0.05, 0)],
        ]),
      ],
      ['write-good', new Map([['500', times(0.55, 0.5)]])],
    ] as const),
  )

  it('has medians under the plain sizes', () => {
    expect(figures['write-good']).toEqual({
      '500': 0.55,
      p95: { '500': 1.65 },
      edit: { '500': 0.5 },
      editP95: { '500': 1.5 },
    })
  })

  it('has the aims, with no figure for a peer that was not timed', () => {
    expect(aimsOf(figures).map(({ figure }) => Number(figure.toFixed(2)))).toEqual([5.5, Number.NaN, Number.NaN, 12, 2])
  })

  it('prints times, ratios and aims', () => {
    const lines = speedTables(figures as Record<string, Figures>)
    expect(lines.find((line) => line.startsWith('deskside'))).toMatch(
      /– \(–\) +0\.100 \(0\.300\) +1\.000 \(3\.000\) +12 \(36\)$/,
    )
    expect(lines.filter((line) => line.startsWith('write-good'))[1]).toMatch(/5\.5 ×/)
    expect(lines.filter((line) => / reached$/.test(line) && !/not/.test(line))).toHaveLength(2)
    expect(lines.filter((line) => /not reached$/.test(line))).toHaveLength(3)
  })
})
