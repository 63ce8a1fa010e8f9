import { useId, useLayoutEffect, useState } from 'preact/hooks'

export interface TextSettingProps {
  readonly label: string
  readonly value: string
  /** A second line, read after the name. */
  readonly hint?: string
  readonly disabled?: boolean
  /** The id of something more to be read after the name. */
  readonly told?: string
  onChange(value: string): void
}

/** As much of one line as the settings hold. */
const longest = 200

/** One line of text, kept when the field is left or Enter is pressed. */
export function TextSetting({ label, value, hint, disabled = false, told, onChange }: TextSettingProps) {
  const id = useId()
  const [typed, setTyped] = useState(value)
  useLayoutEffect(() => setTyped(value), [value])

  function keep(text: string) {
    setTyped(text)
    if (text !== value) onChange(text)
  }

  return (
    <div class="text-setting">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={longest}
        value={typed}
        disabled={disabled}
        aria-describedby={[hint && `${id}-hint`, told].filter(Boolean).join(' ') || undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => keep(event.currentTarget.value.trim())}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
