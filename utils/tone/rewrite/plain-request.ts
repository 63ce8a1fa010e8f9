/** "Could you restart it, please?", at the start of a sentence or a clause. */
const request =
  /(?<=^|[.!?;:–—]\s|,\s(?:(?:so|and|but|then)\s)?)([Cc])ould you(?: please| kindly| possibly| perhaps)? (?!(?:not|and|please|hear|see|remember|still|get|manage|be|live|imagine)\b)((?:[^?.!\n]|[.!](?=\S)){1,300}?)(,? please)?\?(?=\s|$)/g

/** The text with its roundabout requests made plain: "Please restart it." The same text where it has none. */
export function plainRequest(text: string): string {
  return text.replace(request, (_, could: string, act: string) => `${could === 'C' ? 'Please' : 'please'} ${act}.`)
}
