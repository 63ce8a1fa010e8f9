import english from 'sentiment/languages/en/index.js'

/** What a machine does, or how things stand with it: AFINN hears anger in "kill the task" and joy in "super user". */
const withoutMood = new Set(
  `charged corrupt corrupted corrupts damage damaged dead defect defective defects died fatal illegal kill killed killing
  kills loose lost panic slave super warning warnings withdrawal`.split(/\s+/),
)
const strong = 3

/** Strong words and how they feel, −5 to 5: AFINN-165 from the `sentiment` package, without what it mishears. */
export const moodWords: ReadonlyMap<string, number> = new Map(
  Object.entries(english.labels).filter(
    ([word, value]) => Math.abs(value) >= strong && /^[a-z']+$/.test(word) && !withoutMood.has(word),
  ),
)
