import { clauseBefore, isConditional } from '../en/senses'
import { compilePhrases, type HasPhrases, matchHit } from '../phrases'
import type { PhraseMatch, TextDocument } from '../types'
import { angerSigns } from './anger-signs'
import { burdenSigns } from './burden-signs'
import { type CalmingPhrases, calmingSigns, praise } from './calming-signs'
import { exasperationSigns } from './exasperation-signs'
import { reproachSigns } from './reproach-signs'
import { shoutingIn } from './shouting-signs'
import type { MoodSign, MoodSignKind } from './types'
import { wearinessSigns } from './weariness-signs'
import { worrySigns } from './worry-signs'

/** Phrases that show a mood, and how much: how hot, how worried. */
export interface SignPhrases extends HasPhrases {
  readonly kind: MoodSignKind
  readonly heat?: number
  readonly worry?: number
}

/** A sign with its weight. */
export interface WeighedSign extends MoodSign {
  readonly heat: number
  readonly worry: number
}

/** All that speaks for and against heat in a mail. */
export interface Evidence {
  readonly signs: readonly WeighedSign[]
  /** How much kind and easy words take away. */
  readonly relief: number
  /** Where praise stands: meant as long as the rest is calm. */
  readonly praise: readonly WeighedSign[]
}

type Owner = SignPhrases | CalmingPhrases | typeof praise

let find: ReturnType<typeof compilePhrases<Owner>> | null = null

/** Reads the signs of a mail, in its order; of those that overlap the heaviest stands. */
export function readEvidence(document: TextDocument): Evidence {
  find ??= compilePhrases<Owner>([
    ...angerSigns,
    ...wearinessSigns,
    ...worrySigns,
    ...reproachSigns,
    ...exasperationSigns,
    ...burdenSigns,
    ...calmingSigns,
    praise,
  ])
  const signs: WeighedSign[] = []
  const meant: WeighedSign[] = []
  let relief = 0
  for (const sentence of document.sentences) {
    const found = [...shoutingIn(sentence)]
    const eased = new Set<Owner>()
    for (const hit of find(sentence.words)) {
      const match = matchHit(hit, document, sentence)
      if (!match) continue
      const { owner } = hit
      if ('kind' in owner) found.push(...weigh(owner, match))
      else if (!('relief' in owner)) meant.push({ kind: 'anger', heat: 2.2, worry: 0, said: match.span })
      else if (!eased.has(owner)) {
        eased.add(owner)
        relief += owner.relief
      }
    }
    signs.push(...withoutOverlaps(found))
  }
  return { signs, relief, praise: meant }
}

const mild = /^(?:bit|little|slightly|mildly|somewhat|tad|kinda|kind|sort)$/

/** "A bit frustrated" weighs half; what is only supposed ("if it is lost again") tells of no feeling. */
function weigh({ kind, heat = 0, worry = 0 }: SignPhrases, match: PhraseMatch): readonly WeighedSign[] {
  if (kind !== 'threat' && kind !== 'deadline' && isConditional(match)) return []
  const { sentence, from, to } = match
  const near = [...clauseBefore(match).slice(-3), ...sentence.words.slice(from, to)]
  const share = near.some(({ norm }) => mild.test(norm)) ? 0.5 : 1
  return [{ kind, heat: heat * share, worry: worry * share, said: match.span }]
}

const weight = ({ heat, worry }: WeighedSign): number => heat + worry / 2

function withoutOverlaps(found: readonly WeighedSign[]): readonly WeighedSign[] {
  const kept: WeighedSign[] = []
  for (const sign of [...found].sort((a, b) => weight(b) - weight(a)))
    if (!kept.some(({ said }) => said.start < sign.said.end && sign.said.start < said.end)) kept.push(sign)
  return kept.sort((a, b) => a.said.start - b.said.start)
}
