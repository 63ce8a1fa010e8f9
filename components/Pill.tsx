import type { MessageKey, Translate } from '../utils/i18n'
import type { Severity } from '../utils/tone/types'
import { ClearIcon, LanguageIcon, PausedIcon, SeverityIcon, UnavailableIcon, UncheckedIcon } from './icons'
import { findingCount, hintCount } from './words'

/** How a draft stands, for the pill and the panel alike. */
export type Status = 'clear' | 'findings' | 'hints' | 'unchecked' | 'paused' | 'unavailable' | 'other-language'

export interface PillProps {
  readonly status: Status
  /** How many findings, or where there are only hints, how many of those. */
  readonly count: number
  /** The worst of the findings; null where there are none. */
  readonly worst: Severity | null
  /** Whether the panel is open. */
  readonly expanded: boolean
  readonly t: Translate
  /** `byKey` is true where a key pressed it, so that the panel may take the focus. */
  onToggle(byKey: boolean): void
}

type Quiet = Exclude<Status, 'findings' | 'hints'>

const names: Record<Quiet, MessageKey> = {
  clear: 'pill_clear',
  unchecked: 'pill_unchecked',
  paused: 'pill_paused',
  unavailable: 'pill_unavailable',
  'other-language': 'pill_other_language',
}

const icons: Record<Quiet, () => preact.JSX.Element> = {
  clear: ClearIcon,
  unchecked: UncheckedIcon,
  paused: PausedIcon,
  unavailable: UnavailableIcon,
  'other-language': LanguageIcon,
}

/** The small button at the editor's corner. Whoever mounts it gives it its place. */
export function Pill({ status, count, worst, expanded, t, onToggle }: PillProps) {
  const name = pillName(status, count, t)
  return (
    <button
      type="button"
      class="pill"
      data-status={status}
      data-severity={status === 'findings' ? worst : null}
      aria-label={name}
      title={name}
      aria-haspopup="dialog"
      aria-expanded={expanded}
      // Pressing it leaves the caret in the draft.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onToggle(event.detail === 0)}
    >
      <PillIcon status={status} worst={worst} />
      {status === 'findings' && <span>{count}</span>}
    </button>
  )
}

function pillName(status: Status, count: number, t: Translate): string {
  if (status === 'findings') return t('pill_findings', findingCount(t, count))
  if (status === 'hints') return t('pill_hints', hintCount(t, count))
  return t(names[status])
}

// Hints are counted in the name only: a number to be brought to naught would nag.
function PillIcon({ status, worst }: Pick<PillProps, 'status' | 'worst'>) {
  if (status === 'findings' || status === 'hints') return <SeverityIcon severity={worst ?? 'hint'} />
  const QuietIcon = icons[status]
  return <QuietIcon />
}
