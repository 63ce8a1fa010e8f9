import { once } from '../memory'
import type { TextDocument } from '../types'
import { readFeatures } from './mood-features'
import { learntMoods, likelihoods, moodOf } from './mood-model'
import { signsOf } from './mood-signs'
import type { MoodReading } from './types'

/**
 * How the writer of an incoming mail feels, and the words that show it. No word decides alone: what each speaks for was
 * learnt from labelled mails (see mood-table.ts), and in doubt the mood is taken that is wrong by least.
 */
export const findMood = once((incoming: TextDocument): MoodReading => {
  const features = readFeatures(incoming)
  const model = learntMoods()
  const mood = moodOf(likelihoods(model, features.values))
  return { mood, signs: mood === 'calm' ? [] : signsOf(incoming, features, model, mood) }
})
