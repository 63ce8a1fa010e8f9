import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { LockIcon, TeamIcon } from '../icons'
import type { Access } from './access'
import { PackSettings } from './PackSettings'

/** The team styles in force, each with what it sets, apart from the writer's own settings. */
export function TeamStyle({ access, onRemove }: { readonly access: Access; onRemove(): void }) {
  const { effective, t } = access
  const { pack, policy } = effective
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const had = useRef(pack !== null)

  // The button that was pressed is gone with the pack.
  useLayoutEffect(() => {
    if (had.current && !pack && document.activeElement === document.body) heading.current?.focus()
    had.current = pack !== null
  }, [pack])

  return (
    <section class="group" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('team_title')}
      </h3>
      {!pack && !policy.pack && <p class="hint">{t('team_none')}</p>}
      {pack && (
        <>
          <p class="origin">
            <TeamIcon />
            <span>{t('team_in_use', pack.name)}</span>
          </p>
          <PackSettings pack={pack} t={t} />
          <div class="actions">
            <button type="button" class="plain" onClick={onRemove}>
              {t('team_remove')}
            </button>
          </div>
        </>
      )}
      {policy.pack && (
        <>
          <p class="origin">
            <LockIcon />
            <span>{t('team_managed', policy.pack.name)}</span>
          </p>
          <PackSettings pack={policy.pack} t={t} />
        </>
      )}
    </section>
  )
}
