import { useId } from 'preact/hooks'
import type { SiteStyle } from '../../utils/settings/types'
import { type Access, namedSetting } from './access'
import { Origin } from './Origin'
import { Pick, type PickOption } from './Pick'
import { formalities, readers } from './StyleSection'

const asUsual = [undefined, 'as_usual'] as const
const siteFormalities: readonly PickOption<SiteStyle['formality']>[] = [
  asUsual,
  ...formalities.map(([value, label]): PickOption<SiteStyle['formality']> => [value, label]),
]
const siteReaders: readonly PickOption<SiteStyle['reader']>[] = [
  asUsual,
  ...readers.map(([value, label]): PickOption<SiteStyle['reader']> => [value, label]),
]
const nothing: SiteStyle = {}

/** What is different on one webmail. */
export function Site({ access, host }: { readonly access: Access; readonly host: string }) {
  const { t } = access
  const id = useId()
  const setting = namedSetting(access, 'sites', host, nothing)
  const { formality, reader } = setting.value
  const disabled = setting.lock !== null

  /** Only what is different is named. */
  function keep(changed: SiteStyle) {
    setting.set(Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)))
  }

  return (
    <fieldset class="person site" aria-labelledby={id}>
      <p id={id}>
        <bdi>{host}</bdi>
      </p>
      <Pick
        label={t('style_formality')}
        value={formality}
        options={siteFormalities}
        disabled={disabled}
        t={t}
        onPick={(to) => keep({ formality: to, reader })}
      />
      <Pick
        label={t('person_level')}
        value={reader}
        options={siteReaders}
        disabled={disabled}
        t={t}
        onPick={(to) => keep({ formality, reader: to })}
      />
      <Origin setting={setting} access={access} />
    </fieldset>
  )
}
