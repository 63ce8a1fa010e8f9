/**
 * Words that are spelt in two ways: those that look foreign on the other side, in every sense they have. No "draft", "disk",
 * "inquiry" or "judgement", which both sides write.
 */

/** British stems with the endings they take; American has "or" for "our". */
const our =
  'behaviour,s,al colour,s,ed,ing,ful,less endeavour,s,ed,ing favour,s,ed,ing,able,ably,ite,ites flavour,s,ed harbour,s honour,s,ed,ing labour,s humour neighbour,s,ing,hood rumour,s'
/** American has "ize" for "ise"; "analyses" and "emphasis" are nouns, too. */
const ise =
  'apolog author capital categor central custom digit disorgan empath emphas familiar final formal initial local maxim memor minim modern normal optim organ personal priorit real recogn reorgan special standard summar sympath synchron util virtual visual'
const noNoun = new Set('apolog disorgan empath emphas recogn summar sympath'.split(' '))
/** American has one "l". */
const doubled = 'cancel dial fuel initial label level model signal total travel tunnel'
/** British/American. */
const others =
  'centre/center centres/centers centred/centered fibre/fiber fibres/fibers theatre/theater theatres/theaters calibre/caliber analyse/analyze analysed/analyzed analysing/analyzing catalyse/catalyze paralysed/paralyzed defence/defense offence/offense pretence/pretense grey/gray greyed/grayed greys/grays ageing/aging aluminium/aluminum mould/mold sceptical/skeptical manoeuvre/maneuver manoeuvres/maneuvers cosy/cozy jewellery/jewelry marvellous/marvelous traveller/traveler travellers/travelers fulfil/fulfill fulfils/fulfills fulfilment/fulfillment enrol/enroll enrols/enrolls enrolment/enrollment enrolments/enrollments instalment/installment instalments/installments skilful/skillful skilfully/skillfully'
/** The American word has another sense in Britain, or stands there as well. */
const oneWay =
  'licence/license licences/licenses practise/practice practised/practiced practising/practicing cheque/check cheques/checks tyre/tire tyres/tires kerb/curb programme/program programmes/programs litre/liter litres/liters metre/meter metres/meters kilometre/kilometer kilometres/kilometers artefact/artifact artefacts/artifacts'

function* pairs(): Iterable<readonly [british: string, american: string]> {
  for (const entry of our.split(' ')) {
    const [stem = '', ...endings] = entry.split(',')
    for (const ending of ['', ...endings]) yield [stem + ending, stem.replace(/our$/, 'or') + ending]
  }
  for (const stem of ise.split(' '))
    for (const ending of ['e', 'es', 'ed', 'ing', ...(noNoun.has(stem) ? [] : ['ation', 'ations', 'ational'])])
      yield [`${stem}is${ending}`, `${stem}iz${ending}`]
  for (const stem of doubled.split(' ')) for (const ending of ['ed', 'ing']) yield [`${stem}l${ending}`, stem + ending]
  for (const pair of others.split(' ')) yield pair.split('/') as [string, string]
}

const swaps = { british: new Map([['catalog', 'catalogue']]), american: new Map<string, string>() }
for (const [here, there] of pairs()) {
  swaps.american.set(here, there)
  swaps.british.set(there, here)
}
for (const pair of oneWay.split(' ')) swaps.american.set(...(pair.split('/') as [string, string]))

/** "Organize" is at home in Britain as well (Oxford spelling), and so never held against anybody. */
export const isOxford = (word: string): boolean => /iz(?:e|es|ed|ing|ations?|ational)$/i.test(word)

/** `word` as this side spells it, with its capital; null where it does so already. */
export function spelling(word: string, english: 'british' | 'american'): string | null {
  const swap = swaps[english].get(word.toLowerCase())
  return swap === undefined ? null : word.charAt(0) + swap.slice(1)
}
