import { moodWords } from './mood-words'

/** For the build: mood-words.ts becomes its own result, so that a fifth of the package's word list is shipped. */
export const foldMoodWords = {
  name: 'fold-mood-words',
  transform(_: string, id: string): string | null {
    if (!/\/tone\/mood-words\.ts$/.test(id)) return null
    const byValue = [...moodWords].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    return `export const moodWords = new Map(Object.entries(${JSON.stringify(Object.fromEntries(byValue))}))`
  },
}
