import type { MessageKey, Translate } from '../utils/i18n'
import type { Severity } from '../utils/tone/types'
import { ClearIcon, LanguageIcon, PausedIcon, SeverityIcon, UnavailableIcon, UncheckedIcon } from './icons'
import { findingCount } from './words'

/** How a draft stands, for the pill and the panel alike. */
export type Status = 'clear' | 'findings' | 'unchecked' | 'paused' | 'unavailable' | 'other-language'

export interface PillProps {
  readonly status: Status
  readonly count: number
  /** The worst of the findings; null where there are none. */
  readonly worst: Severity | null
  /** Whether the panel is open. */
  readonly expanded: boolean
  readonly t: Translate
  /** `byKey` is true where a key pressed it, so that the panel may take the focus. */
  onToggle(byKey: boolean): void
}

type Quiet = Exclude<Status, 'findings'>

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
  const name = status === 'findings' ? t('pill_findings', findingCount(t, count)) : t(names[status])
  const QuietIcon = status === 'findings' ? null : icons[status]
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
      {QuietIcon ? <QuietIcon /> : <SeverityIcon severity={worst ?? 'hint'} />}
      {status === 'findings' && <span>{count}</span>}
    </button>
  )
}
