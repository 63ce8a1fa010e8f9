import { useState } from 'preact/hooks'
import type { Translate } from '../../utils/i18n'
import type { Layer, Pack } from '../../utils/settings/types'
import { FoldIcon } from '../icons'
import { fieldName, valueName } from './value-names'

/** What a team style sets, folded away until it is asked for. */
export function PackSettings({ pack, t }: { readonly pack: Pack; readonly t: Translate }) {
  const [open, setOpen] = useState(false)
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <FoldIcon />
        {t('team_sets')}
      </summary>
      {open && (
        <dl>
          {settingsIn(pack.layer).map(([field, value], at) => (
            <div key={at}>
              <dt dir="auto">{fieldName(field, t)}</dt>
              <dd dir="auto">{valueName(field, value, t, '')}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}

/** Each value by itself, those of lists and records, too. */
const settingsIn = (layer: Layer): readonly (readonly [field: string, value: unknown])[] =>
  Object.entries(layer).flatMap(([path, value]): (readonly [string, unknown])[] => {
    if (Array.isArray(value)) return value.map((one) => [path, one])
    if (typeof value !== 'object') return [[path, value]]
    return Object.entries(value).map(([name, one]) => [`${path}.${name}`, one])
  })
