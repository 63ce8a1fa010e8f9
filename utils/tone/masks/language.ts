import type { Mask, Sentence } from '../types'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Small words a sentence can hardly do without; words two languages share count for both. */
const english = set(
  "the a an and or but if of to in on at for from with by as is are was were be been am it its this that these those you your i me my we our us they them he she his her not no do does did don't can can't will would should could have has had so what when where who how why which there here all any some just please now then than up out about into after before again only also never always yes i'm i've it's you're you've we're we've didn't isn't won't",
)
const others: readonly ReadonlySet<string>[] = [
  set(
    'der die das den dem des ein eine einen einem einer und oder aber wenn weil dass daß nicht kein keine ich du er sie es wir ihr ihnen mich mir dich dir sich ist sind war waren sein bin bist hat habe haben hatte wird werden wurde kann können muss müssen soll sollte bitte mit von zu zum zur auf für an in im am aus bei nach über um als auch noch nur schon sehr so wie was wer wo bis durch ihre ihren ihrem mein meine',
  ),
  set(
    "le la les un une des du de et ou mais si que qui quoi dont où ne pas plus je tu il elle nous vous ils elles me te se mon ma mes votre vos notre nos leur est sont était suis avez avons ont a été être avoir dans sur pour par avec sans à au aux ce cette ces cela ça comme très bien merci bonjour c'est n'est j'ai s'il d'un d'une l'ai qu'il",
  ),
  set(
    'el la los las un una unos unas de del y o pero si que qué quien no sí yo tú él ella nosotros ustedes usted me te se lo le les mi su sus es son está están era fue ser estar ha han he hay tiene tengo en por para con sin a al como cuando donde muy más ya también este esta esto ese eso gracias favor hola puede',
  ),
  set(
    'o a os as um uma uns umas de do da dos das e ou mas se que quem não sim eu tu ele ela nós vocês você me te lhe meu minha seu sua é são está estão era foi ser estar tem tenho há em no na nos nas por para com sem ao à como quando onde muito mais já também este esta isso isto obrigado obrigada olá pode',
  ),
  set(
    'il lo la i gli le un uno una di del della dei delle e o ma se che chi non io tu lui lei noi voi loro mi ti si ci vi mio mia suo sua è sono era ha ho hanno hai essere avere in nel nella per con su sul da dal al alla come quando dove molto più già anche questo questa quello grazie ciao buongiorno può deve',
  ),
  set(
    'de het een en of maar als dat die dit deze niet geen ik je jij u hij zij ze wij we jullie mij mijn uw jouw haar hun is zijn was waren ben bent heeft heb hebben had wordt worden kan kunnen moet moeten zal zullen met van voor op in aan uit bij naar over om door ook nog al wel zo hoe wat wie waar er te tot graag alstublieft bedankt',
  ),
]

type Language = 'english' | 'foreign' | 'unclear'

/**
 * Masks for the sentences in another language than English, by the share of its small words (or another script). A
 * short or unclear sentence counts as English, unless all that stands around it is foreign.
 */
export function markForeign(sentences: readonly Sentence[]): Mask[] {
  const languages = sentences.map(languageOf)
  if (!languages.includes('foreign')) return []
  return sentences
    .filter(
      (_, at) => languages[at] === 'foreign' || (languages[at] === 'unclear' && standsAmongForeign(languages, at)),
    )
    .map(({ span }) => ({ span, kind: 'language' }))
}

function languageOf({ words }: Sentence): Language {
  const own = words.filter(({ norm }) => /\p{L}/u.test(norm))
  if (own.length === 0) return 'unclear'
  const otherScript = own.filter(({ norm }) => !/\p{Script=Latin}/u.test(norm)).length
  if (otherScript * 2 > own.length) return 'foreign'
  const count = (language: ReadonlySet<string>): number => own.filter(({ norm }) => language.has(norm)).length
  const inEnglish = count(english)
  const best = Math.max(...others.map(count))
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
