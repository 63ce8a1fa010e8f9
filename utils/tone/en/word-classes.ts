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
    deeply definitely entirely even extremely frankly fully getting honestly incredibly just kind of obviously once only plain pretty
    particularly probably properly quite rather really seriously simply so still terribly that then therefore
    thoroughly too totally truly utterly very`),
  /** Deliberate acts (see verbs.ts): base, past, participle. */
  act: new Set(deeds.map((verb) => verb.base)),
  acted: new Set(deeds.map((verb) => verb.past)),
  done: new Set(deeds.map((verb) => verb.participle)),
  /** Acts whose omission is a reproach: base, past, participle. */
  duty: new Set(duties.map((verb) => verb.base)),
  'duty-past': new Set(duties.map((verb) => verb.past)),
  'duty-done': new Set(duties.map((verb) => verb.participle)),
  /** What people make or do for each other at work, and are judged by. */
  work: words(`ability analysis answer answers application approach argument arguments article attempt attempts attention
    attitude behavior behaviour budget campaign campaigns coaching code commitment comments communication concept concepts
    conduct content contribution contributions coordination cooperation decision decisions deck delivery department design
    designs document documentation draft effort efforts email emails estimate excuse excuses execution explanation
    explanations feedback figures guidance handling idea ideas input insights instructions invoice involvement judgement
    judgment leadership letter mail mails management manners marketing message messages method methods negligence numbers
    organisation organization output oversight paper participation performance pitch plan planning plans preparation
    presentation presentations professionalism progress project projects proposal proposals punctuality quote reaction
    reasoning recommendation recommendations reply replies report reports request research response responses results
    review sales service services skills slides spreadsheet staff strategies strategy style submission submissions
    suggestion suggestions summary supervision team teamwork timekeeping tone translation understanding vision work
    workmanship writing`),
  /** Faults by the word alone, past and participle. */
  erred: new Set(faults.flatMap((verb) => [verb.past, verb.participle])),
} satisfies Record<string, ReadonlySet<string>>
