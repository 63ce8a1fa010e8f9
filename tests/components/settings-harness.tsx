import { act, render } from '@testing-library/preact'
import { SettingsPage, type SettingsPageProps } from '../../components/settings/SettingsPage'
import { changeOwn } from '../../utils/settings/change'
import { defaults, noPolicy } from '../../utils/settings/defaults'
import { effectiveOf } from '../../utils/settings/effective'
import type { Change, Layer, Pack, Policy } from '../../utils/settings/types'
import { t } from './english'

interface World {
  readonly own?: Layer
  readonly pack?: Pack
  readonly policy?: Partial<Policy>
  readonly props?: Partial<SettingsPageProps>
}

export const checks: SettingsPageProps['checks'] = [
  { id: 'you-fault', category: 'blame', severity: 'warning', source: 'A study, 2013', example: 'You broke it.' },
  { id: 'rude-word', category: 'hostility', severity: 'error', source: 'A book, 2019', example: 'Darn it.' },
  { id: 'too-easy', category: 'blame', severity: 'hint', source: 'A style guide', example: 'Just click it.' },
]

const nothing = () => {}
export const noTransfer: SettingsPageProps['transfer'] = {
  imported: null,
  done: false,
  preview: () => [],
  onOpen: nothing,
  onUse: nothing,
  onCancel: nothing,
  onSave: nothing,
  onRemovePack: nothing,
}

/** The settings page on settings that live in memory only: every change is in force at once. */
export function openSettings({ own = {}, pack, policy, props }: World = {}) {
  let now = own
  const page = () => (
    <SettingsPage
      effective={effectiveOf({ own: now, pack: pack ?? null, policy: { ...noPolicy, ...policy }, keptHere: [] })}
      shipped={defaults}
      checks={checks}
      webmails={['mail.google.com', 'outlook.office.com']}
      exampleOf={() => []}
      transfer={noTransfer}
      fault={null}
      t={t}
      change={change}
      {...props}
    />
  )
  const { container, rerender } = render(page())
  function change(wanted: Change) {
    now = changeOwn(now, wanted)
    act(() => rerender(page()))
  }
  return { container, own: () => now }
}
