import type { MessageKey, Translate } from '../utils/i18n'
import { ClearIcon, LanguageIcon, PausedIcon, UnavailableIcon, UncheckedIcon } from './icons'
import type { Status } from './Pill'

type Said = readonly [icon: () => preact.JSX.Element, title: MessageKey, text: MessageKey]

const quietly: Said = [PausedIcon, 'quiet_title', 'quiet_text']
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

/** What stands in the panel when there is no finding to show. */
export function PanelMessage({ status, quiet, t }: { status: Status; quiet: boolean; t: Translate }) {
  const [Icon, title, text] = quiet && status !== 'unavailable' ? quietly : said[status]
  return (
    <div class="message" data-status={quiet ? 'paused' : status}>
      <Icon />
      <p class="title">{t(title)}</p>
      <p>{t(text)}</p>
    </div>
  )
}
