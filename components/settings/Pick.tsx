import { useId } from 'preact/hooks'
import type { MessageKey, Translate } from '../../utils/i18n'

export type PickOption<T> = readonly [value: T, label: MessageKey]

export interface PickProps<T> {
  readonly label: string
  readonly value: T
  readonly options: readonly PickOption<T>[]
  readonly disabled?: boolean
  readonly t: Translate
  onPick(value: T): void
}

/** One of a few values, in a small menu under its name. */
export function Pick<T>({ label, value, options, disabled = false, t, onPick }: PickProps<T>) {
  const id = useId()
  const at = options.findIndex(([one]) => one === value)
  return (
    <div class="pick">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={String(at)}
        disabled={disabled}
        onChange={(event) => {
          const option = options[Number(event.currentTarget.value)]
          if (option) onPick(option[0])
        }}
      >
        {options.map(([, name], index) => (
          <option key={name} value={String(index)}>
            {t(name)}
          </option>
        ))}
      </select>
    </div>
  )
}
