/** What the short ending of a contraction stands for. */
const endings: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  "'m": 'am',
  "'s": 'is',
}
const irregular: Readonly<Record<string, readonly string[]>> = {
  "can't": ['cannot', 'can not'],
  "won't": ['will not'],
  "shan't": ['shall not'],
  "ain't": [],
  "let's": ['let us'],
}
/** Before any other word "'s" may say whose it is. */
const shortIs = new Set('it that what there here who where how he she'.split(' '))
/** Without their apostrophe these are words of their own. */
const otherWords = new Set('were well ill hell shell id wed hed shed lets'.split(' '))

/**
 * The ways people write `word` (lower case, straight apostrophe), the word itself first: "don't", "dont", "do not";
 * "should've", "shouldve", "should have", "should of". A word that is no contraction stands for itself.
 */
export function spellings(word: string): readonly string[] {
  if (!word.includes("'")) return [word]
  const [, head = '', ending = ''] = /^(.+?)(n't|'(?:re|ve|ll|d|m|s))$/.exec(word) ?? []
  if (ending === '' || (ending === "'s" && !shortIs.has(head) && head !== 'let')) return [word]
  const hasty = word.replace("'", '')
  const full = irregular[word] ?? [`${head} ${endings[ending]}`]
  const misheard = ending === "'ve" && head.endsWith('ould') ? [`${head} of`] : []
  return [word, ...(otherWords.has(hasty) ? [] : [hasty]), ...full, ...misheard]
}
