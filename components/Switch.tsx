import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export interface SwitchProps {
  readonly label: ComponentChildren
  readonly on: boolean
  /** A second line, read after the name. */
  readonly hint?: ComponentChildren
  readonly disabled?: boolean
  /** The id of something more to be read after the name. */
  readonly told?: string
  onSwitch(on: boolean): void
}

/** One thing that is on or off. */
export function Switch({ label, on, hint, disabled = false, told, onSwitch }: SwitchProps) {
  const id = useId()
  return (
    <div class="switch">
      <div class="words">
        <label for={id}>{label}</label>
        {hint && (
          <div class="hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
      <input
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
        role="switch"
        checked={on}
        disabled={disabled}
        aria-describedby={[hint && `${id}-hint`, told].filter(Boolean).join(' ') || undefined}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </div>
  )
}
