/** The writer's words turned round, as they are said back: "my notes" → "your notes". */

const turned: Readonly<Record<string, string>> = {
  i: 'you',
  "i'm": "you're",
  "i've": "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  im: "you're",
  ive: "you've",
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  "we're": "you're",
  "we've": "you've",
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  am: 'are',
}
/** Said of the reader of the mail, or pointing where the reply can't: it can't be turned round for sure. */
const unsure =
  /["“”()[\]{}<>\uFFFC]|\b(?:you|your|yours|u|ur|yourself|he|she|him|her|his|here|below|above|attached|was|today's)\b/i

/** `said` as the reply says it; null where it is too long, or where that is not sure to be right. */
export function theirs(said: string, most = 9): string | null {
  const plain = said.replace(/\s+/g, ' ').replace(/’/g, "'").trim()
  if (plain === '' || plain.split(' ').length > most || unsure.test(plain)) return null
  return plain.replace(/[a-z']+/gi, (word, at: number) => {
    const low = word.toLowerCase()
    const other = turned[low]
    if (other) return other
    if (day.test(low)) return capitalised(low)
    // Shouted words are said in a calm voice; acronyms stay.
    return (at === 0 && opener.test(low)) || (word.length > 4 && word === word.toUpperCase()) ? low : word
  })
}

const day = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
/** No names, though they stand at the start of a sentence. */
const opener =
  /^(?:the|all|a|an|every|everything|everyone|everybody|half|over|about|another|almost|nearly|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|years|months|weeks|days|hours|payroll|invoices|salaries|wages|customers|clients|patients|guests|callers|visitors|parents|passengers|more|at)$/

const clauseEnd =
  /[,;:–—.!?…()\n]|\s-\s|\s(?:and|but|because|so|when|whenever|which|since|as|if|while|that|who|where|until|although|though|then|or|cos|cause|thanks|please|plus)\b/i

/** What of `rest` still belongs to the clause that it goes on. */
export function restOfClause(rest: string): string {
  const end = rest.search(clauseEnd)
  return (end < 0 ? rest : rest.slice(0, end)).trim()
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
