import { createAnalyzer } from '../../../utils/tone/analyze'
import { applyEdits } from '../../../utils/tone/edit'
import { catalogue } from '../../../utils/tone/en'
import { credits } from '../../../utils/tone/en/credits'
import { hasFillIn } from '../../../utils/tone/findings'
import { writeFriendlier } from '../../../utils/tone/rewrite/friendlier'
import { tidied } from '../../../utils/tone/rewrite/tidy'
import type { RuleExamples } from '../../../utils/tone/types'
import { harshDrafts } from '../../tone/rewrite/harsh-drafts'
import { harshSentences } from '../../tone/rewrite/harsh-sentences'

/** A text before and after. */
export interface Rewrite {
  readonly before: string
  readonly after: string
}

const analyze = createAnalyzer(catalogue, credits)
const plain = { masks: [], items: [], loud: [] }
const frame = { greeting: 'Hi', closing: 'Let me know if anything is unclear.' }

/** Every wording offered for a warning or worse in these texts, without those that ask for something, each by itself. */
function* wordings(texts: Iterable<string>): Iterable<Rewrite> {
  for (const before of texts) {
    for (const { severity, suggestions } of analyze(before).findings) {
      if (severity === 'hint') continue
      for (const suggestion of suggestions)
        if (!hasFillIn(suggestion)) {
          const edits = suggestion.edits.map((edit) => tidied(before, edit))
          yield { before, after: applyEdits(before, edits) }
        }
    }
  }
}

/** The friendlier versions of these texts, where they have one. */
function* versions(texts: Iterable<string>): Iterable<Rewrite> {
  for (const before of texts) {
    const version = writeFriendlier(analyze(before), plain, (text) => analyze(text), frame)
    if (version) yield { before, after: version.text }
  }
}

/** All rewrites there are to judge: of the harsh sentences, of the harsh drafts, and of the rules' own examples. */
export async function collectRewrites(): Promise<readonly Rewrite[]> {
  const sentences = harshSentences.map(({ text }) => text)
  const drafts = harshDrafts.map(({ text }) => text)
  const examples: string[] = []
  for (const { id } of catalogue) {
    const file: { examples: RuleExamples } = await import(`../../../utils/tone/en/rules/${id}.ts`)
    examples.push(...file.examples.invalid)
  }
  const all = [...wordings([...sentences, ...examples]), ...versions([...sentences, ...drafts])]
  return all.filter(({ after }) => after.trim() !== '')
}
