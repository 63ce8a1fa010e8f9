import { severityRank } from './overlaps'
import type { ThreadReport } from './thread/types'
import type { Axis, Category, Credit, Finding } from './types'

/** Where a reply stands between the two things people want of a help desk: that it can, and that it cares. */
export interface Standing {
  /** 0 nothing of it, 1 all one could wish. */
  readonly competence: number
  readonly charisma: number
  readonly corner: Corner
  /** What put it there: ids of credits on each axis, of rules against. */
  readonly marks: Readonly<Record<Axis | 'against', readonly string[]>>
}
export type Corner = 'friendly-professional' | 'cold-expert' | 'pleasant' | 'brush-off'

/** What each kind of finding takes from; what is about plain words takes from neither. */
const takesFrom: Partial<Record<Category, Axis>> = {
  blame: 'charisma',
  condescension: 'charisma',
  'passive-aggression': 'charisma',
  hostility: 'charisma',
  negativity: 'charisma',
  curtness: 'charisma',
  empathy: 'charisma',
  arrogance: 'charisma',
  shouting: 'charisma',
  hollow: 'charisma',
  refusal: 'competence',
  listening: 'competence',
  'next-step': 'competence',
  hedging: 'competence',
  leftover: 'competence',
}
/** As many marks make half of what one could wish. */
const half = 1.5

/** Each kind of mark counts once, each finding takes away by its gravity. The axes are apart: a reply can have both, or neither. */
export function standingOf(
  credits: readonly Credit[],
  findings: readonly Finding[],
  thread: ThreadReport | null,
): Standing {
  const kinds = (axis: Axis): string[] => [
    ...new Set(credits.filter((credit) => credit.axis === axis).map(({ creditId }) => creditId)),
    ...threadMarks[axis](thread),
  ]
  const against = findings.filter(({ category }) => takesFrom[category])
  const taken = (axis: Axis): number =>
    against
      .filter(({ category }) => takesFrom[category] === axis)
      .reduce((sum, { severity }) => sum + (severityRank[severity] || 0.5), 0)
  const marks = { competence: kinds('competence'), charisma: kinds('charisma') }
  const on = (axis: Axis): number => 1 - 2 ** (-Math.max(0, marks[axis].length - taken(axis)) / half)
  const [competence, charisma] = [on('competence'), on('charisma')]
  return {
    competence,
    charisma,
    corner: cornerAt(competence, charisma),
    marks: { ...marks, against: [...new Set(against.map(({ ruleId }) => ruleId))] },
  }
}

/** What only the thread shows. */
const threadMarks: Readonly<Record<Axis, (thread: ThreadReport | null) => readonly string[]>> = {
  competence: (thread) => {
    if (!thread) return []
    const { answers, nextStep } = thread
    const isAnswered = answers.length > 0 && answers.every(({ answered }) => answered === true)
    return [...(isAnswered ? ['all-answered'] : []), ...(nextStep?.who && nextStep.when ? ['next-step'] : [])]
  },
  charisma: (thread) => (thread?.acknowledged ? ['acknowledged'] : []),
}

function cornerAt(competence: number, charisma: number): Corner {
  if (competence >= 0.5) return charisma >= 0.5 ? 'friendly-professional' : 'cold-expert'
  return charisma >= 0.5 ? 'pleasant' : 'brush-off'
}
