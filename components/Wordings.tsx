import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { Translate } from '../utils/i18n'
import type { OwnWording } from '../utils/tone/types'
import { TextSetting } from './TextSetting'

export interface WordingsProps {
  readonly wordings: readonly OwnWording[]
  readonly t: Translate
  onChange(wordings: readonly OwnWording[]): void
}

/** The writer's own wordings, to be changed or removed. */
export function Wordings({ wordings, t, onChange }: WordingsProps) {
  const title = useId()
  const group = useRef<HTMLElement>(null)
  const removed = useRef<number | null>(null)

  // The button that was pressed is gone: the focus goes to the one in its place, or to the heading.
  useLayoutEffect(() => {
    if (removed.current === null) return
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])]
    const next = buttons[Math.min(removed.current, buttons.length - 1)]
    removed.current = null
    ;(next ?? group.current?.querySelector('h2'))?.focus()
  }, [wordings])

  function remove(at: number) {
    removed.current = at
    onChange(wordings.filter((_, index) => index !== at))
  }

  return (
    <section class="group" ref={group}>
      <h2 id={title} tabIndex={-1}>
        {t('settings_wordings')}
      </h2>
      {wordings.length === 0 ? (
        <p class="hint">{t('wordings_none')}</p>
      ) : (
        <ul class="wordings" aria-labelledby={title}>
          {wordings.map(({ phrase, wording }, at) => (
            <li key={phrase}>
              <TextSetting
                label={t('wording_for', phrase)}
                value={wording}
                onChange={(changed) =>
                  onChange(wordings.map((own, index) => (index === at ? { phrase, wording: changed } : own)))
                }
              />
              <button type="button" class="link" aria-label={t('remove_wording', phrase)} onClick={() => remove(at)}>
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
