/** Sets of words that phrases name as `<be>`, `<adverb>` …; lower case, straight apostrophes. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const wordClasses = {
  be: words("am is are was were be been being 'm 's 're i'm you're we're they're he's she's it's that's"),
} satisfies Record<string, ReadonlySet<string>>
