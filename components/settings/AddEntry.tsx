import { useId, useRef, useState } from 'preact/hooks'
import type { Translate } from '../../utils/i18n'

export interface AddEntryProps {
  /** What each field is called, and what stands in it while it is empty. */
  readonly fields: readonly { readonly label: string; readonly placeholder?: string }[]
  /** What its button says; "Add" without it. */
  readonly action?: string
  readonly t: Translate
  /** What is wrong with what was typed, in the reader's language; null: nothing. */
  check(typed: readonly string[]): string | null
  onAdd(typed: readonly string[]): void
}

/** As much of one line as the settings hold. */
const longest = 200

/** A line with a field or two and a button, to add to a list. What is wrong is said at the field, which gets the focus. */
export function AddEntry({ fields, action, t, check, onAdd }: AddEntryProps) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const blank = fields.map(() => '')
  const [typed, setTyped] = useState(blank)
  const [fault, setFault] = useState<string | null>(null)

  function submit(event: Event) {
    event.preventDefault()
    const lines = typed.map((line) => line.trim())
    const wrong = check(lines)
    setFault(wrong)
    form.current?.querySelector('input')?.focus()
    if (wrong !== null) return
    setTyped(blank)
    onAdd(lines)
  }

  return (
    <form class="add" ref={form} onSubmit={submit} noValidate>
      {fields.map(({ label, placeholder }, at) => (
        <div class="text-setting" key={label}>
          <label for={`${id}-${at}`}>{label}</label>
          <input
            id={`${id}-${at}`}
            type="text"
            dir="auto"
            maxLength={longest}
            placeholder={placeholder}
            value={typed[at]}
            aria-invalid={at === 0 && fault !== null ? true : undefined}
            aria-describedby={at === 0 && fault !== null ? `${id}-fault` : undefined}
            onInput={({ currentTarget: { value } }) => {
              setTyped(typed.with(at, value))
              setFault(null)
            }}
          />
        </div>
      ))}
      <button type="submit" class="plain">
        {action ?? t('add')}
      </button>
      {fault !== null && (
        <p class="mistake" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </form>
  )
}
