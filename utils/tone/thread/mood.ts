import { once } from '../memory'
import type { TextDocument } from '../types'
import { readFeatures } from './mood-features'
import { learntMoods, likelihoods, moodOf } from './mood-model'
import { signsOf } from './mood-signs'
import type { Mood, MoodReading } from './types'

/** Who says outright how they feel is believed, however calm the rest is. */
const outright: readonly (readonly [key: string, mood: Mood])[] = [
  ['@says angry', 'frustrated'],
  ['@says fed up', 'frustrated'],
  ['@says afraid', 'worried'],
]

/**
 * How the writer of an incoming mail feels, and the words that show it. No other word decides alone: what each speaks for
 * was learnt from labelled mails (see mood-table.ts), and in doubt the mood is taken that is wrong by least.
 */
export const findMood = once((incoming: TextDocument): MoodReading => {
  const features = readFeatures(incoming)
  const model = learntMoods()
  const heard = moodOf(likelihoods(model, features.values))
  const said = outright.find(([key]) => features.places.some((place) => place.key === key))?.[1]
  const mood = heard === 'calm' && said ? said : heard
  return { mood, signs: mood === 'calm' ? [] : signsOf(incoming, features, model, mood) }
})
