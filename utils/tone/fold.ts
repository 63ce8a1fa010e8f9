import { checks } from './en/checks'
import { moodWords } from './mood-words'

/** What a module is once it has run. */
const folded: readonly (readonly [module: RegExp, result: () => string])[] = [
  // A fifth of the package's word list is shipped.
  [
    /\/tone\/mood-words\.ts$/,
    () => {
      const byValue = [...moodWords].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
      return `export const moodWords = new Map(Object.entries(${JSON.stringify(Object.fromEntries(byValue))}))`
    },
  ],
  // The pages list the rules and need none of their words.
  [/\/tone\/en\/checks\.ts$/, () => `export const checks = ${JSON.stringify(checks)}`],
]
/** Why we believe a rule is shown in the list, from the folded checks; the engine never reads it. */
const source = /^ {2}source:\s*(['"]).*\1,$/m

/** For the build: modules that are nothing but their own result become it, and rules leave out what only the list shows. */
export const foldTone = {
  name: 'fold-tone',
  transform(code: string, id: string): string | null {
    const result = folded.find(([module]) => module.test(id))?.[1]
    if (result) return result()
    return /\/tone\/en\/(?:rules|credits)\/[\w-]+\.ts$/.test(id) ? code.replace(source, "  source: '',") : null
  },
}
