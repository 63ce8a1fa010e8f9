import type { MessageKey, Translate } from '../utils/i18n'
import type { PageState } from '../utils/page-state'
import type { Patch, Settings } from '../utils/settings/types'
import { CheckWhen } from './CheckWhen'
import { ClearIcon, MarkIcon, PausedIcon, UnavailableIcon, UncheckedIcon } from './icons'
import { Switch } from './Switch'

export interface PopupViewProps {
  readonly settings: Settings
  /** Host name of the webmail in the tab; null elsewhere. */
  readonly site: string | null
  /** What the tab answered; null where nothing of ours runs. */
  readonly page: PageState | null
  /** Why a change could not be stored, in the reader's language. */
  readonly fault: string | null
  readonly t: Translate
  onChange(change: Patch): void
  onOpenSettings(): void
}

/** The switches for here and everywhere, and how this page stands. */
export function PopupView({ settings, site, page, fault, t, onChange, onOpenSettings }: PopupViewProps) {
  const here = site !== null && !settings.disabledSites.includes(site)

  function switchSite(on: boolean) {
    if (site === null) return
    const others = settings.disabledSites.filter((name) => name !== site)
    onChange({ disabledSites: on ? others : [...others, site] })
  }

  return (
    <main class="popup">
      <header class="head">
        <MarkIcon />
        <h1>{t('panel_name')}</h1>
      </header>
      <PageLine settings={settings} here={here} page={page} t={t} />
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <div class="switches">
        <Switch label={t('on_everywhere')} on={settings.enabled} onSwitch={(enabled) => onChange({ enabled })} />
        {site !== null && <Switch label={t('on_site', site)} on={here} onSwitch={switchSite} />}
      </div>
      <CheckWhen when={settings.checkWhen} t={t} onChange={(checkWhen) => onChange({ checkWhen })} />
      <footer>
        <button type="button" class="link" onClick={onOpenSettings}>
          {t('open_settings')}
        </button>
        <p>{t('nothing_leaves_pages')}</p>
      </footer>
    </main>
  )
}

type PageLineProps = Pick<PopupViewProps, 'settings' | 'page' | 't'> & { here: boolean }

// The switches speak first: the page may not have followed yet.
function PageLine({ settings, here, page, t }: PageLineProps) {
  const [Icon, words] = pageState()
  return (
    <p class="page-state" role="status">
      <Icon />
      {words}
    </p>
  )

  function pageState(): [() => preact.JSX.Element, string] {
    const say = (key: MessageKey, ...substitutions: string[]) => t(key, ...substitutions)
    if (!settings.enabled) return [PausedIcon, say('page_off')]
    if (page === null) return [UncheckedIcon, say('page_other')]
    if (!here) return [PausedIcon, say('page_paused')]
    if (page.status === 'unavailable') return [UnavailableIcon, say('page_unavailable')]
    if (page.composes === 0) return [UncheckedIcon, say('page_idle')]
    if (page.composes === 1) return [ClearIcon, say('page_reading_one')]
    return [ClearIcon, say('page_reading_other', String(page.composes))]
  }
}
