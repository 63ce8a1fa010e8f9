import type { TextDocument } from '../types'
import type { MoodReading } from './types'

/** How the writer of an incoming mail feels, and the words that show it. */
export function findMood(_incoming: TextDocument): MoodReading {
  return { mood: 'calm', signs: [] }
}
