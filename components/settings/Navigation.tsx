import { useId, useLayoutEffect, useState } from 'preact/hooks'
import type { Translate } from '../../utils/i18n'

export interface NavigationProps {
  readonly sections: readonly (readonly [id: string, title: string])[]
  readonly t: Translate
}

/** The sections of the page as links; the one being read is marked. */
export function Navigation({ sections, t }: NavigationProps) {
  const title = useId()
  const current = useSectionInSight(sections.map(([id]) => id))
  return (
    <nav aria-labelledby={title}>
      <h2 id={title} class="spoken">
        {t('settings_sections')}
      </h2>
      <ul>
        {sections.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The section that lies across the upper part of the window. */
function useSectionInSight(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0])
  useLayoutEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.filter(({ isIntersecting }) => isIntersecting).at(-1)
        if (seen) setCurrent(seen.target.id)
      },
      // A line a quarter down: only one section lies across it.
      { rootMargin: '-25% 0px -75% 0px' },
    )
    for (const id of ids) {
      const section = document.getElementById(id)
      if (section) observer.observe(section)
    }
    return () => observer.disconnect()
  }, [ids.join()])
  return current
}
