import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { FoldIcon } from '../icons'
import { categoryName, checkCount } from '../words'
import type { Access } from './access'
import type { ListedCheck } from './find-checks'

export interface CheckGroupProps {
  readonly access: Access
  /** All of one category. */
  readonly checks: readonly ListedCheck[]
  readonly startsOpen: boolean
  /** What is drawn of them once it is open. */
  readonly rows: ComponentChildren
}

/** The checks of one category, folded away until they are asked for; open from the start where one is off. */
export function CheckGroup({ access, checks, startsOpen, rows }: CheckGroupProps) {
  const { effective, t } = access
  const off = checks.filter(({ id }) => effective.settings.rules[id] === 'off').length
  // Only from the start: the last switch turned on must not fold the group away under the pointer.
  const [open, setOpen] = useState(startsOpen || off > 0)
  return (
    <details class="group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <FoldIcon />
        <h3>{checks[0] && categoryName(t, checks[0].category)}</h3>
        <span class="hint">{checkCount(t, checks.length, off)}</span>
      </summary>
      {/* What is folded away is not drawn at all: a catalogue is long. */}
      {open && rows}
    </details>
  )
}
