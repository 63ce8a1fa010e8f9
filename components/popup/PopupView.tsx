import { useId } from 'preact/hooks'
import type { PageState } from '../../utils/page-state'
import { MarkIcon } from '../icons'
import { Switch } from '../Switch'
import { type Access, settingOf } from '../settings/access'
import { Locked } from '../settings/Origin'
import { readers } from '../settings/StyleSection'
import { strictnesses, times } from '../settings/WhenSection'
import { Keys, type KeysProps } from './Keys'
import { PageLine } from './PageLine'
import { PickSetting } from './PickSetting'
import { QuietHour } from './QuietHour'

export interface PopupViewProps extends Access, Pick<KeysProps, 'openKey' | 'onOpenKeys'> {
  /** Host name of the webmail in the tab; null elsewhere. */
  readonly site: string | null
  /** What the tab answered; null where nothing of ours runs. */
  readonly page: PageState | null
  /** Why a change could not be stored, in the reader's language. */
  readonly fault: string | null
  onOpenSettings(): void
}

/** What a person changes often, and how this page stands. */
export function PopupView({ site, page, openKey, fault, onOpenSettings, onOpenKeys, ...access }: PopupViewProps) {
  const { effective, t } = access
  const { disabledSites, quietUntil, sites } = effective.settings
  const here = site !== null && !disabledSites.includes(site)
  const readerHere = readers.find(([level]) => site !== null && level === sites[site]?.reader)

  return (
    <main class="popup">
      <header class="head">
        <MarkIcon />
        <h1>{t('panel_name')}</h1>
      </header>
      <PageLine settings={effective.settings} here={here} page={page} t={t} />
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <div class="often">
        <Everywhere {...access} />
        {site !== null && <Here {...access} site={site} />}
        <QuietHour until={quietUntil} t={t} onChange={(until) => access.change({ quietUntil: until })} />
      </div>
      <div class="often">
        <PickSetting access={access} path="strictness" label="strictness" options={strictnesses} />
        <PickSetting access={access} path="style.reader" label="style_reader" options={readers}>
          {site !== null && readerHere && t('reader_on_site', site, t(readerHere[1]))}
        </PickSetting>
        <PickSetting access={access} path="checkWhen" label="check_when" options={times} />
      </div>
      <footer>
        <Keys openKey={openKey} t={t} onOpenKeys={onOpenKeys} />
        <button type="button" class="link" onClick={onOpenSettings}>
          {t('open_settings')}
        </button>
        <p>{t('nothing_leaves_pages')}</p>
      </footer>
    </main>
  )
}

function Everywhere(access: Access) {
  const id = useId()
  const { t } = access
  const { value, lock, set } = settingOf(access, 'enabled')
  return (
    <>
      <Switch
        label={t('on_everywhere')}
        on={value}
        disabled={lock !== null}
        {...(lock !== null && { told: id })}
        onSwitch={set}
      />
      {lock !== null && <Locked reason={lock} t={t} id={id} />}
    </>
  )
}

function Here({ site, ...access }: Access & { readonly site: string }) {
  const id = useId()
  const { t } = access
  const { value, lock, under, set, takeBack } = settingOf(access, 'disabledSites')

  function switchSite(on: boolean) {
    const others = value.filter((name) => name !== site)
    const off = on ? others : [...others, site]
    if (off.length === 0 && under === null) takeBack()
    else set(off)
  }

  return (
    <>
      <Switch
        label={t('on_site', site)}
        on={!value.includes(site)}
        disabled={lock !== null}
        {...(lock !== null && { told: id })}
        onSwitch={switchSite}
      />
      {lock !== null && <Locked reason={lock} t={t} id={id} />}
    </>
  )
}
