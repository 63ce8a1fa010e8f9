import type { MessageKey, Translate } from '../utils/i18n'
import { ClearIcon, LanguageIcon, PausedIcon, UnavailableIcon, UncheckedIcon } from './icons'
import type { Status } from './Pill'
import { timeOfDay } from './words'

type Said = readonly [icon: () => preact.JSX.Element, title: MessageKey, text: MessageKey]

const quietly: Said = [PausedIcon, 'quiet_title', 'quiet_text']
const resting: Said = [PausedIcon, 'resting_title', 'resting_text']
const said: Record<Status, Said> = {
  clear: [ClearIcon, 'clear_title', 'clear_text'],
  // Every finding was dismissed or turned off a moment ago.
  findings: [ClearIcon, 'clear_title', 'clear_text'],
  hints: [ClearIcon, 'clear_title', 'clear_text'],
  unchecked: [UncheckedIcon, 'unchecked_title', 'unchecked_text'],
  paused: [PausedIcon, 'paused_title', 'paused_text'],
  unavailable: [UnavailableIcon, 'unavailable_title', 'unavailable_text'],
  'other-language': [LanguageIcon, 'other_language_title', 'other_language_text'],
}

export interface PanelMessageProps {
  readonly status: Status
  /** Whether this draft is left in peace. */
  readonly quiet: boolean
  /** It is quiet everywhere until then, in ms since 1970; 0 where it is not. */
  readonly restsUntil: number
  readonly t: Translate
}

/** What stands in the panel when there is no finding to show. */
export function PanelMessage({ status, quiet, restsUntil, t }: PanelMessageProps) {
  const [Icon, title, text] =
    status === 'unavailable' ? said.unavailable : restsUntil > 0 ? resting : quiet ? quietly : said[status]
  return (
    <div class="message" data-status={quiet ? 'paused' : status}>
      <Icon />
      <p class="title">{restsUntil > 0 ? t(title, timeOfDay(t, restsUntil)) : t(title)}</p>
      <p>{t(text)}</p>
    </div>
  )
}
