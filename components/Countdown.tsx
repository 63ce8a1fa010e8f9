import { useEffect, useState } from 'preact/hooks'
import type { Translate } from '../utils/i18n'
import { secondsName } from './words'

export interface CountdownProps {
  /** As Date.now() counts. */
  readonly until: number
  readonly t: Translate
}

/** How long the breath still takes. Said once to a screen reader, not at each second. */
export function Countdown({ until, t }: CountdownProps) {
  const [left, setLeft] = useState(() => secondsTo(until))
  useEffect(() => {
    const clock = setInterval(() => setLeft(secondsTo(until)), 1000)
    return () => clearInterval(clock)
  }, [until])
  return (
    <span class="countdown" role="timer">
      {t('hold_waiting', secondsName(t, left))}
    </span>
  )
}

const secondsTo = (until: number) => Math.max(0, Math.ceil((until - Date.now()) / 1000))
