import { createAnalyzer } from '../../../utils/tone/analyze'
import { credits } from '../../../utils/tone/en/credits'
import { catalogue } from '../../../utils/tone/en/index'
import { moods, type ThreadReport } from '../../../utils/tone/thread/types'
import type { Span } from '../../../utils/tone/types'
import type { LabelledPair } from './labelled-pair'

/** The checks that read the draft against the incoming mail. */
const threadRules = new Set(
  'unanswered fix-before-feeling story-disputed defends-itself asked-again no-thanks too-short'.split(' '),
)

export interface Figures {
  readonly questionPrecision: number
  readonly questionRecall: number
  /** Share of the labelled questions judged right; "maybe" counts half, as does a label that says so. */
  readonly answered: number
  readonly mood: number
  readonly acknowledged: number
  /** Ids of the pairs whose mood is off by two steps or more. */
  readonly moodsFarOff: readonly string[]
  /** Ids of the good pairs with a warning about the thread, and which. */
  readonly falseAlarms: readonly string[]
}

const analyze = createAnalyzer(catalogue, credits)

export function readPair({ incoming, reply }: LabelledPair) {
  const report = analyze(reply, { incoming: { text: incoming, sender: null } })
  return { report, thread: report.thread as ThreadReport }
}

export const spanOf = (text: string, piece: string): Span => {
  const start = text.indexOf(piece)
  return { start, end: start + piece.length }
}
export const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** What is right in a labelled set. A question counts as found where the clauses overlap. */
export function figuresOf(pairs: readonly LabelledPair[]): Figures {
  let [found, rightlyFound, labelled, recalled, judged, right, moodRight, acknowledged] = [0, 0, 0, 0, 0, 0, 0, 0]
  const moodsFarOff: string[] = []
  const falseAlarms: string[] = []
  for (const pair of pairs) {
    const { report, thread } = readPair(pair)
    const wanted = pair.questions.map(({ text, answered }) => ({ span: spanOf(pair.incoming, text), answered }))
    found += thread.answers.length
    rightlyFound += thread.answers.filter(({ ask }) => wanted.some(({ span }) => touch(span, ask.said))).length
    labelled += wanted.length
    for (const { span, answered } of wanted) {
      const answer = thread.answers.find(({ ask }) => touch(span, ask.said))
      if (!answer) continue
      recalled += 1
      judged += 1
      right += answered === answer.answered ? 1 : answered === null || answer.answered === null ? 0.5 : 0
    }
    const off = Math.abs(moods.indexOf(thread.mood.mood) - moods.indexOf(pair.mood))
    moodRight += off === 0 ? 1 : 0
    if (off > 1) moodsFarOff.push(pair.id)
    acknowledged += (thread.acknowledged !== null) === pair.acknowledged ? 1 : 0
    const alarms = report.findings.filter(({ ruleId, severity }) => threadRules.has(ruleId) && severity !== 'hint')
    if (pair.good && alarms.length > 0) falseAlarms.push(`${pair.id}: ${alarms.map(({ ruleId }) => ruleId).join(', ')}`)
  }
  return {
    questionPrecision: rightlyFound / found,
    questionRecall: recalled / labelled,
    answered: right / judged,
    mood: moodRight / pairs.length,
    acknowledged: acknowledged / pairs.length,
    moodsFarOff,
    falseAlarms,
  }
}
