import type { MessageKey, Translate } from '../../utils/i18n'
import type { Effective } from '../../utils/settings/types'
import { LockIcon, TeamIcon } from '../icons'
import type { Access, Setting } from './access'

export interface OriginProps {
  readonly setting: Setting<unknown>
  readonly access: Access
  readonly id?: string
}

/** Where a setting comes from, where it is not simply the writer's: locked, the team's, or the writer's ahead of the team's. */
export function Origin({ setting, access: { effective, t }, id }: OriginProps) {
  const { origin, under, lock } = setting
  if (lock !== null) return <Locked reason={lock} t={t} {...(id && { id })} />
  if (under === null) return null
  const isOwn = origin === 'own'
  return (
    <p class="origin" id={id}>
      <TeamIcon />
      <span>
        {isOwn ? aheadOf(under.origin, effective, t) : fromWhom(under.origin, effective, t)}{' '}
        <button type="button" class="link" onClick={isOwn ? setting.takeBack : setting.setShipped}>
          {t(isOwn ? 'use_theirs' : 'use_mine')}
        </button>
      </span>
    </p>
  )
}

/** Whether there is anything to say of where a setting comes from. */
export const hasOrigin = ({ under, lock }: Setting<unknown>): boolean => lock !== null || under !== null

/** Why something cannot be changed. */
export function Locked({ reason, t, id }: { readonly reason: string; readonly t: Translate; readonly id?: string }) {
  return (
    <p class="origin" id={id}>
      <LockIcon />
      <span>{reason ? t('origin_locked_why', reason) : t('origin_locked')}</span>
    </p>
  )
}

/** "From the team style “Desk”." */
export const fromWhom = (origin: 'pack' | 'managed', { pack }: Effective, t: Translate): string =>
  said(origin, 'origin_pack', 'origin_managed', pack?.name, t)

const aheadOf = (origin: 'pack' | 'managed', { pack }: Effective, t: Translate): string =>
  said(origin, 'origin_own_pack', 'origin_own_managed', pack?.name, t)

const said = (
  origin: 'pack' | 'managed',
  byTeam: MessageKey,
  byManager: MessageKey,
  team: string | undefined,
  t: Translate,
): string => (origin === 'pack' && team ? t(byTeam, team) : t(byManager))
