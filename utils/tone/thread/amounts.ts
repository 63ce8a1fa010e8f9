/** Pieces of patterns (see pattern.ts) for how many and how long. */

const from2To = (last: number): string => Array.from({ length: last - 1 }, (_, at) => at + 2).join('|')

/** "three", "12", "several". */
export const many = `two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|several|multiple|numerous|countless|many|(a couple of)|(a few)|(a dozen)|(dozens of)|${from2To(60)}`
export const weekday = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
