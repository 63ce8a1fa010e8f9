import type { Engine, Tried } from '../../components/welcome/engine'
import type { Style } from '../../utils/settings/types'
import { createAnalyzer } from '../../utils/tone/analyze'
import { applyEdits } from '../../utils/tone/edit'
import { catalogue } from '../../utils/tone/en'
import { credits } from '../../utils/tone/en/credits'
import { hasFillIn } from '../../utils/tone/findings'
import { replacementOf } from '../../utils/tone/replacement'
import { tidied } from '../../utils/tone/rewrite/tidy'
import type { Finding, Report } from '../../utils/tone/types'

export const analyze = createAnalyzer(catalogue, credits)

const sample = 'Hey Ana, you clearly don’t understand how this works. You need to log off and back on.'

const reportOn = (mail: string, style: Style): Report =>
  analyze(mail, { preference: style, reader: { level: style.reader, place: null }, writing: true })

/** The real engine, for a mail that nobody sends. */
export const engine: Engine = {
  read(mail, style) {
    const { findings } = reportOn(mail, style)
    return findings.map((finding, at) => triedOf(finding, mail, at))
  },
  example(style) {
    const { findings } = reportOn(sample, style)
    const edits = findings.flatMap(({ missing, suggestions: [first] }) =>
      missing || !first || hasFillIn(first) ? [] : first.edits.map((edit) => tidied(sample, edit)),
    )
    return { before: sample, after: applyEdits(sample, edits) }
  },
}

function triedOf(finding: Finding, mail: string, at: number): Tried {
  const { ruleId, severity, excerpt, missing, suggestions } = finding
  return {
    key: `${at} ${ruleId} ${excerpt}`,
    ruleId,
    severity,
    excerpt: missing ? null : excerpt,
    offers: suggestions.map((suggestion) => ({
      wording: replacementOf(finding, suggestion),
      mail: applyEdits(
        mail,
        suggestion.edits.map((edit) => tidied(mail, edit)),
      ),
    })),
  }
}
