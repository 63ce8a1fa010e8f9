import type { Finding, Heat, TextDocument } from './types'

/** What makes the draft hot. */
export function measureHeat(_document: TextDocument, _findings: readonly Finding[], _valence: number): Heat {
  return { level: 0, signs: [], hot: false }
}
