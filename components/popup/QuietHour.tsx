import type { Translate } from '../../utils/i18n'
import { PausedIcon } from '../icons'
import { useIsComing } from './use-is-coming'

const hour = 3_600_000

export interface QuietHourProps {
  /** Until when it is quiet everywhere, in ms since 1970. */
  readonly until: number
  readonly t: Translate
  /** Undefined ends the quiet. */
  onChange(until: number | undefined): void
}

/** Quiet everywhere for an hour, or back at once. Until when is said by the line above. */
export function QuietHour({ until, t, onChange }: QuietHourProps) {
  const isQuiet = useIsComing(until)
  return (
    <button type="button" class="plain" onClick={() => onChange(isQuiet ? undefined : Date.now() + hour)}>
      <PausedIcon />
      {t(isQuiet ? 'back_now' : 'quiet_hour')}
    </button>
  )
}
