import { deeds, duties, faults } from './verbs'

/** Sets of words that phrases name as `<be>`, `<adverb>` …; lower case, straight apostrophes. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const wordClasses = {
  be: words("am is are was were be been being 'm 's 're i'm you're we're they're he's she's it's that's"),
  not: words(`not never no nor neither hardly isn't isnt aren't arent ain't aint wasn't wasnt weren't werent don't dont
    doesn't doesnt didn't didnt haven't havent hasn't hasnt hadn't hadnt can't cant cannot couldn't couldnt won't wont
    wouldn't wouldnt shouldn't shouldnt mustn't mustnt needn't neednt`),
  /** "didn't", "haven't" … before a verb that was not done. */
  'did-not': words("didn't didnt"),
  'have-not': words("haven't havent hadn't hadnt"),
  'will-not': words("won't wont wouldn't wouldnt"),
  article: words('the a an this that these those your my our his her their'),
  /** Adverbs that may stand before a verb or an adjective without changing whose act it is. */
  adverb: words(`absolutely actually again already also always apparently basically being certainly clearly completely
    definitely entirely even frankly fully getting honestly incredibly just kind of obviously once only plain pretty
    probably properly quite rather really simply so still that then therefore too totally truly utterly very`),
  /** Deliberate acts (see verbs.ts): base, past, participle. */
  act: new Set(deeds.map((verb) => verb.base)),
  acted: new Set(deeds.map((verb) => verb.past)),
  done: new Set(deeds.map((verb) => verb.participle)),
  /** Acts whose omission is a reproach: base, past, participle. */
  duty: new Set(duties.map((verb) => verb.base)),
  'duty-past': new Set(duties.map((verb) => verb.past)),
  'duty-done': new Set(duties.map((verb) => verb.participle)),
  /** Faults by the word alone, past and participle. */
  erred: new Set(faults.flatMap((verb) => [verb.past, verb.participle])),
} satisfies Record<string, ReadonlySet<string>>
