import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { MessageKey } from '../../utils/i18n'
import { MarkIcon } from '../icons'
import type { Access } from '../settings/access'
import type { Engine } from './engine'
import { PickStyle } from './PickStyle'
import { PrivacyPromise } from './PrivacyPromise'
import { TryIt } from './TryIt'

export interface WelcomePageProps extends Access {
  /** Null until it is there. */
  readonly engine: Engine | null
  /** Why a change could not be stored, in the reader's language. */
  readonly fault: string | null
  /** The reader has seen enough. */
  onDone(): void
}

const screens: readonly (readonly [title: MessageKey, text?: MessageKey])[] = [
  ['welcome_try', 'welcome_try_text'],
  ['welcome_privacy'],
  ['welcome_style', 'welcome_style_text'],
]

/** The first run: what Deskside does, what it promises, and a style to pick. Each screen can be skipped. */
export function WelcomePage({ engine, fault, onDone, ...access }: WelcomePageProps) {
  const { effective, t } = access
  const [at, setAt] = useState(0)
  const title = useRef<HTMLHeadingElement>(null)
  const shown = useRef(at)
  // A screen reader begins to read where the new screen does.
  useLayoutEffect(() => {
    if (shown.current !== at) title.current?.focus()
    shown.current = at
  }, [at])
  const [heading, text] = screens[at] ?? screens[0] ?? []
  const isLast = at === screens.length - 1

  return (
    <main class="welcome">
      <header>
        <MarkIcon />
        <p>{t('welcome_step', String(at + 1), String(screens.length))}</p>
        {!isLast && (
          <button type="button" class="link" onClick={() => onDone()}>
            {t('welcome_skip')}
          </button>
        )}
      </header>
      {heading && (
        <h1 ref={title} tabIndex={-1}>
          {t(heading)}
        </h1>
      )}
      {text && <p class="lead">{t(text)}</p>}
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      {at === 0 && <TryIt engine={engine} style={effective.settings.style} t={t} />}
      {at === 1 && <PrivacyPromise t={t} />}
      {isLast && <PickStyle access={access} engine={engine} />}
      {isLast && <p class="hint">{t('welcome_end')}</p>}
      <footer>
        {at > 0 && (
          <button type="button" class="plain" onClick={() => setAt(at - 1)}>
            {t('welcome_back')}
          </button>
        )}
        <button type="button" class="use" onClick={() => (isLast ? onDone() : setAt(at + 1))}>
          {t(isLast ? 'welcome_done' : 'welcome_next')}
        </button>
      </footer>
    </main>
  )
}
