/**
 * The English half of the `sentiment` package. Its main module would bring emoji, a tokenizer and a way to load other
 * languages along.
 */
declare module 'sentiment/languages/en/index.js' {
  const english: { readonly labels: Readonly<Record<string, number>> }
  export default english
}

declare module 'sentiment/languages/en/scoring-strategy.js' {
  const negation: { apply(tokens: readonly string[], cursor: number, score: number): number }
  export default negation
}
