import { useState } from 'preact/hooks'
import type { Category } from '../../utils/tone/types'
import { FoldIcon } from '../icons'
import { categoryName, checkCount } from '../words'
import type { Access } from './access'
import { CheckRow } from './CheckRow'
import type { ListedCheck } from './find-checks'

export interface CheckGroupProps {
  readonly access: Access
  readonly category: Category
  readonly checks: readonly ListedCheck[]
  readonly startsOpen: boolean
}

/** The checks of one category, folded away until they are asked for; open from the start where one is off. */
export function CheckGroup({ access, category, checks, startsOpen }: CheckGroupProps) {
  const { effective, t } = access
  const off = checks.filter(({ id }) => effective.settings.rules[id] === 'off').length
  // Only from the start: the last switch turned on must not fold the group away under the pointer.
  const [open, setOpen] = useState(startsOpen || off > 0)
  return (
    <details class="group" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <FoldIcon />
        <h3>{categoryName(t, category)}</h3>
        <span class="hint">{checkCount(t, checks.length, off)}</span>
      </summary>
      {/* What is folded away is not drawn at all: a catalogue is long. */}
      {open && checks.map((check) => <CheckRow key={check.id} access={access} check={check} />)}
    </details>
  )
}
