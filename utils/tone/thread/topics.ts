import { verbOf } from '../en/verbs'
import { itSynonyms } from './it-synonyms'

/** What a piece of text is about: things by name, and how much each tells (0 to 1). */
export type Topics = ReadonlyMap<string, number>

/** Words that are about nothing. */
const emptyWords = `
  a an the this that these those i you he she it we they me him her us them my your his its our their mine yours ours
  myself yourself itself am is are was were be been being do does did done doing have has had having can could may might
  must shall should will would won ll ve re not no nor never yes ok okay and or but so if then than because as of at by
  for with about against into onto to from in out on off over under up down again once here there when where why how what
  which who whom whose all any both each few more most other some such only own same too very just also still yet already
  please thanks thank hi hello hey dear cheers regards best kind sorry know tell let want need think like help possible
  question thing way anything something nothing everything anyone someone everyone nobody one get got go come make sure
  able really actually well much many lot bit now soon say said ask mean idea wonder wondering dont cant im ive ill id thats
  whats youre isnt doesnt didnt wont couldnt wouldnt bc pls plz asap eta kindly would happy hope hear forward look
  wo ca isn aren doesn didn haven hasn wasn weren cannot however though although while until unless whether maybe perhaps either neither rather quite even ever since before
  after between during without within through per via etc re ref team`
/** Words that say little: said in half of all mails. */
const lightWords = `
  use using user used try give take see put keep leave bring show change check problem issue trouble time day week today
  tomorrow tonight morning afternoon evening monday tuesday wednesday thursday friday saturday sunday month year hour
  minute people person place part end start stop set new old next last first second different right wrong good bad
  great fine long short whole point sort kind support desk office it work working find turn wait answer reply write run
  one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty half
  read write add see moment quick matter plan detail information info order name back line list hand room`

const irregular: Readonly<Record<string, string>> = {
  bought: 'buy',
  lost: 'lose',
  came: 'come',
  found: 'find',
  met: 'meet',
  saw: 'see',
  seen: 'see',
  began: 'begin',
  heard: 'hear',
  froze: 'freeze',
  frozen: 'freeze',
  hung: 'hang',
  rang: 'ring',
  rung: 'ring',
  lent: 'lend',
  paid: 'pay',
  ran: 'run',
  monitoring: 'surveillance',
  cancelled: 'cancel',
  cancelling: 'cancel',
  labelled: 'label',
  labelling: 'label',
  enrolled: 'enrol',
  news: 'status',
}

/** "printing", "printers", "printed" → "print"-like stems: the same for the forms of a word, no word by itself. */
export function stem(word: string): string {
  const known = (Object.hasOwn(irregular, word) ? irregular[word] : verbOf(word)?.base) ?? word
  const bare = known.replace(/['’]s?$/, '')
  const single =
    bare.length < 4 || /(?:ss|us|is)$/.test(bare)
      ? bare
      : bare.replace(/(?<=..)ies$/, 'y').replace(/(?<=ss|x|ch|sh)es$|(?<!s)s$/, '')
  const cut = single.length > 4 ? single.replace(/(?<=[aeiouy].{1,20})(?:ing|ed)$/, '') : single
  const undoubled = cut === single ? cut : cut.replace(/([bdgmnprt])\1$/, '$1')
  return undoubled.length > 3 ? undoubled.replace(/e$/, '') : undoubled
}

/** Each stem and what it is about; a verb with a particle under "verb+particle". */
interface Thesaurus {
  readonly empty: ReadonlySet<string>
  readonly light: ReadonlySet<string>
  readonly things: ReadonlyMap<string, readonly (readonly [name: string, weight: number])[]>
  readonly particles: ReadonlySet<string>
  readonly withParticle: ReadonlySet<string>
}

/** With the stems. */
const list = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .flatMap((word) => [word, stem(word)]),
  )

let thesaurus: Thesaurus | null = null
function readThesaurus(): Thesaurus {
  const things = new Map<string, [name: string, weight: number][]>()
  for (const line of itSynonyms.trim().split('\n')) {
    const [name = '', ...rest] = line.split(' ')
    const weight = /^\d$/.test(rest[0] ?? '') ? Number(rest.shift()) / 10 : 1
    for (const word of [name, ...rest]) {
      const [verb = '', particle] = word.split('+')
      const key = particle ? `${stem(verb)}+${particle}` : stem(verb)
      const known = things.get(key) ?? []
      if (!known.some(([other]) => other === name)) things.set(key, [...known, [name, weight]])
    }
  }
  const keys = [...things.keys()].filter((key) => key.includes('+')).map((key) => key.split('+'))
  return {
    empty: list(emptyWords),
    light: list(lightWords),
    things,
    particles: new Set(keys.map(([, particle = '']) => particle)),
    withParticle: new Set(keys.map(([verb = '']) => verb)),
  }
}

const wordPattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)*|[€$£]/gu
const contracted = /(?:n't|'(?:s|ve|ll|d|m|re))$/
const furthestParticle = 4

/** What `text` is about. */
export function topicsOf(text: string): Topics {
  thesaurus ??= readThesaurus()
  const { empty, light, things, particles, withParticle } = thesaurus
  const topics = new Map<string, number>()
  const add = (name: string, weight: number): void => {
    topics.set(name, Math.max(weight, topics.get(name) ?? 0))
  }
  const words = (text.match(wordPattern) ?? []).map((written) => ({
    written,
    word: written.toLowerCase().replace('’', "'").replace(contracted, ''),
  }))
  words.forEach(({ written, word }, at) => {
    const found = stem(word)
    if (withParticle.has(found)) {
      const near = words.slice(at + 1, at + 1 + furthestParticle).map((next) => next.word.replace(/^(in|on)to$/, '$1'))
      for (const particle of near) {
        const named = particles.has(particle) ? things.get(`${found}+${particle}`) : undefined
        if (!named) continue
        for (const thing of named) add(...thing)
        return
      }
    }
    if (empty.has(word) || empty.has(found)) return
    const named = things.get(found)
    if (named) for (const thing of named) add(...thing)
    else if (/^\d+$/.test(word)) add(word, word.length > 2 ? 1 : 0.2)
    else if (light.has(word) || light.has(found)) add(found, 0.3)
    else if (word.length > 2 || /\p{Lu}/u.test(written)) add(found, at > 0 && /^\p{Lu}/u.test(written) ? 1 : 0.7)
  })
  return topics
}
