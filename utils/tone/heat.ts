import type { Category, Finding, Heat, RuleInfo, Severity, TextDocument } from './types'
import type { Valence } from './valence'

/** The check that several signs together make: no rule of its own, but switched off like one. */
export const heatCheck: RuleInfo = {
  id: 'heat-cluster',
  category: 'hostility',
  severity: 'error',
  source: 'DeepBreath, an idea of a pause before sending; Stanford Politeness Corpus (ACL 2013)',
}

/** How much a sign of each kind heats; what is not here leaves a draft cool. */
const heatOf: Partial<Record<Category, number>> = {
  hostility: 2,
  blame: 2,
  negativity: 1.5,
  shouting: 1.5,
  condescension: 1,
  'passive-aggression': 1,
  arrogance: 1,
  refusal: 0.5,
  curtness: 0.5,
  empathy: 0.5,
}
const factor: Readonly<Record<Severity, number>> = { hint: 0.5, warning: 1, error: 1.5 }
const shortSentences = 0.75
const negativeWords = 1
const hotFrom = 4
/** For an answer in kind to a heated mail, and one that was written in a minute. */
const soonerFrom = 3
/** About a hundred words: signs further apart do not heat each other. */
const stretch = 600

const scorn: ReadonlySet<Category> = new Set(['condescension', 'passive-aggression', 'arrogance'])

interface Sign {
  readonly at: number
  readonly id: string
  /** Signs of one group say the same thing about the draft: they add to its heat, but are not different signs. */
  readonly group: string
  readonly weight: number
  /** A warning or worse that aims at the reader. */
  readonly aimed: boolean
}

/**
 * How heated the draft is. Each finding weighs (its category × its severity), very short sentences in a row and
 * strongly negative words weigh as well; in each group of signs the heaviest counts in full and two more by half; the
 * level is the sum over the groups in the hottest stretch of the text. `hot` takes a level of 4, two different
 * groups, and one warning or worse aimed at the reader: neither hints alone nor one strong word are enough. A level of 3
 * will do for an answer to a heated mail, and for a `hasty` one. `holds` says whether a draft may be hot at all.
 */
export function measureHeat(
  document: TextDocument,
  findings: readonly Finding[],
  valence: Valence,
  { holds = true, hasty = false }: { readonly holds?: boolean; readonly hasty?: boolean } = {},
): Heat {
  const answersHeat = /^(?:frustrated|angry)$/.test(document.thread?.mood.mood ?? '')
  const from = hasty || answersHeat ? soonerFrom : hotFrom
  const signs = [...findings.flatMap(signOf), ...clippedSentences(document)].sort((a, b) => a.at - b.at)
  const everywhere: Sign[] =
    valence.count >= 2 && valence.mean <= -2
      ? [{ at: 0, id: 'negative-words', group: 'negative-words', weight: negativeWords, aimed: false }]
      : []
  let hottest: Heat = { level: 0, signs: [], hot: false }
  for (let first = 0; first < signs.length; first += 1) {
    let to = first
    while (to < signs.length && (signs[to] as Sign).at < (signs[first] as Sign).at + stretch) to += 1
    const heat = heatOfStretch([...signs.slice(first, to), ...everywhere], from)
    if (heat.hot === hottest.hot ? heat.level > hottest.level : heat.hot) hottest = heat
  }
  return holds ? hottest : { ...hottest, hot: false }
}

function signOf({ ruleId, category, severity, span }: Finding): Sign[] {
  const weight = (heatOf[category] ?? 0) * factor[severity]
  if (weight === 0) return []
  const group = category === 'shouting' ? ruleId : scorn.has(category) ? 'scorn' : category
  const aimed = /^(?:hostility|blame|negativity)$/.test(category) && severity !== 'hint'
  return [{ at: span.start, id: ruleId, group, weight, aimed }]
}

/** Three and more sentences of at most four words in a row; lines of a list or an address are none. */
function clippedSentences({ sentences }: TextDocument): Sign[] {
  const signs: Sign[] = []
  let run = 0
  for (const { words, ending, list, span } of sentences) {
    run = words.length <= 4 && ending !== 'none' && list === null ? run + 1 : 0
    if (run >= 3)
      signs.push({
        at: span.start,
        id: 'short-sentences',
        group: 'short-sentences',
        weight: shortSentences,
        aimed: false,
      })
  }
  return signs
}

function heatOfStretch(signs: readonly Sign[], from: number): Heat {
  const groups = new Map<string, Sign[]>()
  for (const sign of signs) {
    const group = groups.get(sign.group)
    if (group) group.push(sign)
    else groups.set(sign.group, [sign])
  }
  let level = 0
  let different = 0
  for (const [group, members] of groups) {
    const [heaviest = 0, ...more] = members.map(({ weight }) => weight).sort((a, b) => b - a)
    level += heaviest + more.slice(0, 2).reduce((sum, weight) => sum + weight / 2, 0)
    // One cool remark is manner; it takes two to show contempt. A "can't" or a short order is no sign of heat.
    if (group === 'scorn' ? members.length > 1 : !/^(?:refusal|curtness|empathy)$/.test(group)) different += 1
  }
  const byWeight = [...signs].sort((a, b) => b.weight - a.weight || a.at - b.at)
  return {
    level: Math.round(level * 100) / 100,
    signs: [...new Set(byWeight.map(({ id }) => id))],
    hot: level >= from && different >= 2 && signs.some(({ aimed }) => aimed),
  }
}
