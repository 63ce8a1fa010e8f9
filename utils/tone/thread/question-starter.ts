import type { Ask } from './types'

const longest = 70

/** What may begin the answer to an ask, in their own words: "You also asked “when will it be back”: […your answer]". */
export function questionStarter({ text, kind }: Ask): string {
  const asked = shortened(text.replace(/\s+/g, ' ').replace(/(?<![ ?!.,;:])[ ?!.,;:]+$/, ''))
  return kind === 'request'
    ? `About “${asked}”: […what you can do, and by when]`
    : `You asked “${asked}”: […your answer, or when you will know]`
}

function shortened(text: string): string {
  if (text.length <= longest) return text
  const gap = text.lastIndexOf(' ', longest)
  return `${text.slice(0, gap > 0 ? gap : longest)}…`
}
