import { once } from '../memory'
import type { TextDocument } from '../types'
import { readEvidence, type WeighedSign } from './mood-signs'
import type { Mood, MoodReading } from './types'

/** Praise beside so much heat is mock praise. */
const mockedFrom = 1.4
const mostRelief = 1.2

/**
 * How the writer of an incoming mail feels, and the words that show it. No word decides alone: signs of different kinds
 * add up, more of one kind add little, kind words take away, and between two moods the milder one is taken.
 */
export const findMood = once((incoming: TextDocument): MoodReading => {
  const { signs, relief, praise } = readEvidence(incoming)
  const heated = sum(signs, ({ heat }) => heat)
  const mocked = heated >= mockedFrom && praise.length > 0
  const all = mocked ? [...signs, ...praise].sort((a, b) => a.said.start - b.said.start) : signs
  const ease = Math.min(mostRelief, relief + (mocked ? 0 : praise.length * 0.5))
  const mood = moodOf(all, ease)
  return { mood, signs: mood === 'calm' ? [] : all.map(({ kind, said }) => ({ kind, said })) }
})

function moodOf(signs: readonly WeighedSign[], ease: number): Mood {
  const heat = sum(signs, (sign) => sign.heat) - ease
  const worry = sum(signs, (sign) => sign.worry) - ease / 4
  const hot = signs.filter(({ kind }) => kind === 'anger' || kind === 'threat')
  const anger = sum(hot, (sign) => sign.heat)
  // One hard word is not enough: what else there is must bear it out, the more the fewer they are.
  const enough = [Number.POSITIVE_INFINITY, anger >= 3 ? 3.8 : 4.5, 3.4][hot.length] ?? 2.9
  const isAngry = (anger >= (hot.length > 2 ? 2.2 : 2.5) && heat >= enough) || (anger >= 1.5 && heat >= 6)
  if (isAngry) return 'angry'
  const weary = signs.some(({ kind, heat: own }) => /^(?:anger|threat|frustration|absolute)$/.test(kind) && own >= 1)
  const afraid = signs.some(({ kind, worry: own }) => kind === 'worry' && own >= 1)
  if (heat >= (afraid && !weary ? 2.8 : 1.75)) return 'frustrated'
  return worry + Math.max(0, heat) / 2 >= 0.9 || heat >= 0.95 ? 'worried' : 'calm'
}

/** Of each kind the strongest sign in full and three more by half, so that a long mail is no hotter than a short one. */
function sum(signs: readonly WeighedSign[], weightOf: (sign: WeighedSign) => number): number {
  const byKind = new Map<string, number[]>()
  for (const sign of signs) byKind.set(sign.kind, [...(byKind.get(sign.kind) ?? []), weightOf(sign)])
  let total = 0
  for (const weights of byKind.values()) {
    const [strongest = 0, ...more] = weights.sort((a, b) => b - a)
    total += strongest + more.slice(0, 3).reduce((half, weight) => half + weight / 2, 0)
  }
  return total
}
