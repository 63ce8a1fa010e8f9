import { perSentence } from '../per-sentence'
import type { Mask, Sentence, Span, TextDocument, Word } from '../types'

/** Small words a sentence can hardly do without, English first; words two languages share count for both. */
const smallWords = [
  "the a an and or but if of to in on at for from with by as is are was be been am it its this that these your you i me my we our us they them he she his her not no do does did don't can't will would should could have has had so what when who how why which there here all any some please then than up out about after before again only also i'm i've it's you're you've we're didn't",
  'der die das den dem des ein eine einen einem einer und oder aber wenn weil dass nicht kein ich du er sie es wir ihr ihnen mich mir sich ist sind war sein hat habe haben wird werden wurde kann können muss bitte mit von zu zum zur auf für an im am aus bei nach über als auch noch nur schon sehr so wie was wer wo ihre mein vielen dank danke leider gerne ihnen diese dieser geht gibt mehr wurden werde',
  "le la les un une des du de et ou mais si que qui où ne pas plus je tu il elle nous vous ils me se mon ma mes votre notre est sont été être avez avons ont a dans sur pour par avec à au ce cette ça comme très bien merci bonjour c'est n'est j'ai s'il devez pouvez faut lire faire peux jamais toujours avoir",
  'el la los las un una de del y o pero si que qué no yo ella usted me te se lo le les mi su sus es son está están fue ser ha he hay tiene en por para con sin a al como cuando muy más ya también este esta esto gracias hola puede puedo nunca siempre siento hacer leer tengo',
  'o a os as um uma de do da dos das e ou mas se que não eu ele ela você me te lhe meu minha seu sua é são está estão foi ser tem tenho em no na por para com sem ao como quando muito mais já também este esta isso obrigado obrigada olá pode',
  'il lo la i gli le un una di del della e o ma se che chi non io lei noi mi ti si ci mio suo è sono era ha ho hanno essere in nel nella per con su al alla come quando molto più anche questo questa grazie ciao buongiorno può',
  'de het een en of maar dat die dit niet geen ik je u hij zij ze wij we mijn uw is zijn was ben heeft heb hebben wordt worden kan moet zal met van voor op in aan bij naar om door ook nog al wel zo wat wie waar er te graag bedankt',
]

/** For each small word its languages, a bit for each. */
const languagesOf = new Map<string, number>()
smallWords.forEach((list, language) => {
  for (const word of list.split(' ')) languagesOf.set(word, (languagesOf.get(word) ?? 0) | (1 << language))
})

type Language = 'english' | 'foreign' | 'unclear'

/**
 * Masks for the sentences in another language than English, by the share of its small words (or another script). A
 * short or unclear sentence counts as English, unless all that stands around it is foreign.
 */
export function markForeign(sentences: readonly Sentence[]): Mask[] {
  if (!sentences.some((sentence) => languageOf(sentence) === 'foreign')) return []
  const languages = sentences.map(languageOf)
  return sentences
    .filter(
      (_, at) => languages[at] === 'foreign' || (languages[at] === 'unclear' && standsAmongForeign(languages, at)),
    )
    .map(({ span }) => ({ span, kind: 'language' }))
}

/** Whether a draft is written in another language: hardly anything of it was left to be read. */
export function isForeign({ masks, sentences }: TextDocument): boolean {
  const length = (spans: readonly { readonly span: Span }[]): number =>
    spans.reduce((sum, { span }) => sum + span.end - span.start, 0)
  const foreign = length(masks.filter(({ kind }) => kind === 'language'))
  return foreign > 0 && foreign > 2 * length(sentences)
}

const languageOf = perSentence(({ words }): Language => {
  let inEnglish = 0
  for (const { norm } of words) {
    const languages = languagesOf.get(norm) ?? 0
    // Whatever another language has to itself needs the whole count.
    if (languages > 1 && (languages & 1) === 0) return countLanguages(words)
    if (norm.charCodeAt(0) > 127 && norm.charCodeAt(0) !== 0xfffc) return countLanguages(words)
    inEnglish += languages & 1
  }
  return inEnglish > 0 ? 'english' : 'unclear'
})

function countLanguages(words: readonly Word[]): Language {
  const own = words.filter(({ norm }) => /\p{L}/u.test(norm))
  if (own.length === 0) return 'unclear'
  const otherScript = own.filter(({ norm }) => !/\p{Script=Latin}/u.test(norm)).length
  if (otherScript * 2 > own.length) return 'foreign'
  const [inEnglish = 0, ...inOthers] = smallWords.map(
    (_, language) => own.filter(({ norm }) => (languagesOf.get(norm) ?? 0) & (1 << language)).length,
  )
  const best = Math.max(...inOthers)
  if (best >= 2 && best >= inEnglish + 2 && best > inEnglish * 1.5 && best / own.length > (best >= 3 ? 0.2 : 0.4))
    return 'foreign'
  return inEnglish > 0 ? 'english' : 'unclear'
}

function standsAmongForeign(languages: readonly Language[], at: number): boolean {
  const near = (step: 1 | -1): Language | null => {
    for (let next = at + step; next >= 0 && next < languages.length && Math.abs(next - at) <= 3; next += step)
      if (languages[next] !== 'unclear') return languages[next] as Language
    return null
  }
  const around = [near(-1), near(1)].filter((language) => language !== null)
  return around.length > 0 && around.every((language) => language === 'foreign')
}
