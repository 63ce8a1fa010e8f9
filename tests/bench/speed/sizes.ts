/** A size of text, and how the time for it is spent. */
export interface Size {
  /** Key in the JSON. */
  readonly key: 'sentence' | '120' | '500' | '4000' | '40000'
  readonly title: string
  /** Characters; null for one sentence alone. */
  readonly characters: number | null
  /** Most rounds of an engine; slow ones get fewer. */
  readonly rounds: number
  /** Fresh texts an engine reads in each round. */
  readonly texts: number
  /** Characters typed after that, in one further text. */
  readonly strokes: number
  /** Time all engines together may take, ms. */
  readonly budget: number
}

export const sizes: readonly Size[] = [
  { key: 'sentence', title: 'one sentence', characters: null, rounds: 80, texts: 10, strokes: 5, budget: 6_000 },
  { key: '120', title: '120', characters: 120, rounds: 80, texts: 10, strokes: 5, budget: 6_000 },
  { key: '500', title: '500', characters: 500, rounds: 80, texts: 10, strokes: 5, budget: 14_000 },
  { key: '4000', title: '4,000', characters: 4_000, rounds: 50, texts: 3, strokes: 3, budget: 20_000 },
  { key: '40000', title: '40,000', characters: 40_000, rounds: 12, texts: 1, strokes: 2, budget: 24_000 },
]
