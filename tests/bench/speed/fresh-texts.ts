import { calmReplies } from '../../tone/calm-replies'
import { heatedSentences } from './heated-sentences'
import { colours, swaps, things } from './swaps'

/** Texts made of sentences that were never given out before; the same seed gives the same texts. */
export interface FreshTexts {
  /** Mail in paragraphs of 200 to 500 characters, at most `size` long, cut at a word. */
  text(size: number): string
  /** One sentence of 80 to 120 characters. */
  sentence(): string
}

/**
 * Sentences of calm replies with a heated one after every four, one word or more swapped in each. Only lines of plain
 * prose are taken: a quote or a signature would spare the engines that leave those out.
 */
export function createFreshTexts(seed = 1): FreshTexts {
  const random = createRandom(seed)
  const pick = <T>(from: readonly [T, ...T[]] | readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const calm = calmReplies.flatMap(proseSentences)
  const given = new Set<string>()
  let count = 0

  const swapped = (sentence: string): string =>
    sentence
      .replace(/[A-Za-z]+/g, (word) => (swaps.has(word) ? pick(swaps.get(word) ?? []) : word))
      .replace(/\d/g, () => String(1 + Math.floor(random() * 9)))
  const lengthened = (sentence: string): string =>
    sentence.replace(
      /[.!?]+$/,
      (mark) => ` with the ${pick(colours)} ${pick(things)} in the ${pick(things)} bag${mark}`,
    )

  const next = (): string => {
    const base = count % 5 === 0 ? pick(heatedSentences) : pick(calm)
    count += 1
    let fresh = swapped(base)
    while (given.has(fresh) || fresh === base) fresh = lengthened(swapped(base))
    given.add(fresh)
    return fresh
  }

  return {
    text: (size) => cutAtWord(paragraphs(next, size), size),
    sentence: () => {
      let sentence = next()
      while (sentence.length < 80 || sentence.length > 120) sentence = next()
      return sentence
    },
  }
}

function paragraphs(next: () => string, size: number): string {
  let text = ''
  let paragraph = 0
  while (text.length <= size) {
    const sentence = next()
    const breaks = paragraph > 200
    text += text === '' ? sentence : `${breaks ? '\n\n' : ' '}${sentence}`
    paragraph = (breaks ? 0 : paragraph) + sentence.length
  }
  return text
}

const proseSentences = (reply: string): string[] =>
  reply.split(/\n+|(?<=[.!?])\s+(?=[A-Z])/).filter((line) => /^[A-Z][\w ,;:'%-]{23,180}[.!?]$/.test(line))

/** The text up to its last space at or before `size`. */
function cutAtWord(text: string, size: number): string {
  return text.length <= size ? text : text.slice(0, text.lastIndexOf(' ', size)).trimEnd()
}

/** Numbers from 0 up to 1, the same for the same seed (a linear congruential generator; no dice are needed here). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const typed = ' and then we look at the rest of it together at your desk'

/** `text` and then the same with one more character typed each time at the end of a word in its middle. */
export function typeIn(text: string, strokes: number): string[] {
  const middle = text.indexOf(' ', text.length / 2)
  return Array.from(
    { length: strokes + 1 },
    (_, at) => `${text.slice(0, middle)}${typed.slice(0, at)}${text.slice(middle)}`,
  )
}
