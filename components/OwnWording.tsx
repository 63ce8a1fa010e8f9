import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Translate } from '../utils/i18n'
import { hasFocus } from './borrowed-focus'
import { revealCard } from './panel-focus'

export interface OwnWordingProps {
  /** The words as they stand in the draft. */
  readonly excerpt: string
  /** What the writer begins with. */
  readonly start: string
  readonly t: Translate
  /** `always`: to be suggested for these words from now on. */
  onUse(wording: string, always: boolean): void
  onCancel(): void
  /** Gives the focus back to whatever had it before. */
  giveBack(): void
}

/** Longer phrases are never met again word for word; longer wordings are no phrases. */
const longest = { phrase: 120, wording: 200 } as const

/** A small editor for the writer's own words. It takes the focus, and gives it back. */
export function OwnWording({ excerpt, start, t, onUse, onCancel, giveBack }: OwnWordingProps) {
  const id = useId()
  const editor = useRef<HTMLFieldSetElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState(start)
  const [always, setAlways] = useState(false)
  const wording = typed.trim()
  const canKeep = excerpt.length <= longest.phrase && !excerpt.includes('\n') && wording.length <= longest.wording

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(start.length, start.length)
    revealCard(editor.current)
    return () => {
      if (hasFocus(editor.current)) giveBack()
    }
  }, [])

  function use() {
    // The words are typed as if the button of a suggestion had been pressed: with the focus where it was.
    if (hasFocus(editor.current)) giveBack()
    onUse(wording, canKeep && always)
  }

  // The page's shortcuts, and the panel's own, are not meant by what is typed here.
  const keep = (event: Event) => event.stopPropagation()
  function onKeyDown(event: KeyboardEvent) {
    keep(event)
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    onCancel()
  }

  return (
    <fieldset
      ref={editor}
      class="own"
      aria-label={t('write_own')}
      onKeyDown={onKeyDown}
      onKeyPress={keep}
      onKeyUp={keep}
      onBeforeInput={keep}
      onInput={keep}
    >
      <label for={id}>{t('own_wording')}</label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        dir="auto"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {canKeep && (
        <label class="always">
          <input type="checkbox" checked={always} onChange={(event) => setAlways(event.currentTarget.checked)} />
          <span>{t('own_always', excerpt)}</span>
        </label>
      )}
      <div class="actions">
        <button type="button" class="plain" onClick={onCancel}>
          {t('cancel')}
        </button>
        <button type="button" class="use" disabled={wording === '' || wording === excerpt} onClick={use}>
          {t('use_this')}
        </button>
      </div>
    </fieldset>
  )
}
