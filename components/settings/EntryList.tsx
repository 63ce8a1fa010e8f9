import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Access, Entries } from './access'
import { fromWhom, Locked } from './Origin'

export interface EntryListProps<One> {
  readonly access: Access
  readonly entries: Entries<One>
  readonly label: string
  /** Said while there is none. */
  readonly none: string
  /** What an entry is called where it is removed. */
  nameOf(one: One): string
  /** An entry as it reads. */
  read(one: One): ComponentChildren
  /** An entry of the writer's own, to be changed; without it, it can only be removed. */
  edit?(one: One, change: (changed: One) => void): ComponentChildren
}

/** A list of the writer's own, each entry with a way to remove it and to undo that; below, the entries of others. */
export function EntryList<One>({ access, entries, label, none, nameOf, read, edit }: EntryListProps<One>) {
  const { effective, t } = access
  const { own, others, lock, key, set } = entries
  const list = useRef<HTMLDivElement>(null)
  const focusAt = useRef<number | null>(null)
  const [removed, setRemoved] = useState<{ readonly one: One; readonly at: number } | null>(null)

  // The button that was pressed is gone: the focus goes to the one in its place, or to the way back.
  useLayoutEffect(() => {
    if (focusAt.current === null) return
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button.remove') ?? [])]
    const undo = list.current?.querySelector<HTMLElement>('button.undo')
    ;(buttons[Math.min(focusAt.current, buttons.length - 1)] ?? undo)?.focus()
    focusAt.current = null
  }, [own])

  function remove(one: One, at: number) {
    focusAt.current = at
    setRemoved({ one, at })
    set(own.filter((_, index) => index !== at))
  }

  function restore() {
    if (!removed) return
    focusAt.current = removed.at
    setRemoved(null)
    set(own.toSpliced(removed.at, 0, removed.one))
  }

  const isGone = removed && !own.some((one) => key(one) === key(removed.one))
  return (
    <div class="entries" ref={list}>
      {lock !== null && <Locked reason={lock} t={t} />}
      {own.length + others.length === 0 && <p class="hint">{none}</p>}
      {own.length > 0 && (
        <ul aria-label={label}>
          {own.map((one, at) => (
            <li key={key(one)}>
              <div class="entry">
                {edit?.(one, (changed) => set(own.map((other, index) => (index === at ? changed : other)))) ??
                  read(one)}
              </div>
              <button
                type="button"
                class="link remove"
                aria-label={t('remove_named', nameOf(one))}
                onClick={() => remove(one, at)}
              >
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="removed" role="status">
        {removed && isGone && (
          <>
            {t('removed_named', nameOf(removed.one))}{' '}
            <button type="button" class="link undo" onClick={restore}>
              {t('undo')}
            </button>
          </>
        )}
      </p>
      {others.length > 0 && (
        <ul aria-label={label}>
          {others.map(({ one, origin }) => (
            <li key={key(one)}>
              <div class="entry">
                {read(one)}
                {lock === null && <p class="hint">{fromWhom(origin, effective, t)}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
