import type { Translate } from '../../utils/i18n'
import type { PageState } from '../../utils/page-state'
import type { Settings } from '../../utils/settings/types'
import { ClearIcon, PausedIcon, UnavailableIcon, UncheckedIcon } from '../icons'
import { timeOfDay } from '../words'
import { useIsComing } from './use-is-coming'

export interface PageLineProps {
  readonly settings: Settings
  /** Whether the site in the tab is not switched off. */
  readonly here: boolean
  /** What the tab answered; null where nothing of ours runs. */
  readonly page: PageState | null
  readonly t: Translate
}

/** How the page in the tab stands. The switches speak first: the page may not have followed yet. */
export function PageLine({ settings, here, page, t }: PageLineProps) {
  const { enabled, quietUntil } = settings
  const isQuiet = useIsComing(quietUntil)
  const [Icon, words] = state()
  return (
    <p class="page-state" role="status">
      <Icon />
      {words}
    </p>
  )

  function state(): [() => preact.JSX.Element, string] {
    if (!enabled) return [PausedIcon, t('page_off')]
    if (isQuiet) return [PausedIcon, t('page_quiet', timeOfDay(t, quietUntil))]
    if (page === null) return [UncheckedIcon, t('page_other')]
    if (!here) return [PausedIcon, t('page_paused')]
    if (page.status === 'unavailable') return [UnavailableIcon, t('page_unavailable')]
    if (page.composes === 0) return [UncheckedIcon, t('page_idle')]
    if (page.composes === 1) return [ClearIcon, t('page_reading_one')]
    return [ClearIcon, t('page_reading_other', String(page.composes))]
  }
}
