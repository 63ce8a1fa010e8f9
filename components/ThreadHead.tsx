import type { MessageKey, Translate } from '../utils/i18n'
import type { Mood } from '../utils/tone/thread/types'
import { ReadIcon } from './icons'
import { isolated, shortened } from './words'

export interface ThreadHeadProps {
  /** Who wrote the mail being answered; null where it is not known. */
  readonly sender: string | null
  /** When, as the page says it; null where it is not known. */
  readonly sentAt: string | null
  /** Whether incoming mails are read at all. */
  readonly reading: boolean
  readonly mood: Mood
  /** The words that show the mood, as they wrote them; the first few are shown. */
  readonly signs: readonly string[]
  readonly t: Translate
  /** For all drafts. */
  onRead(on: boolean): void
}

const mostSigns = 4
const longestSign = 60

const moods: Record<Exclude<Mood, 'calm'>, readonly [name: MessageKey, hint: MessageKey]> = {
  worried: ['mood_worried', 'mood_worried_hint'],
  frustrated: ['mood_frustrated', 'mood_frustrated_hint'],
  angry: ['mood_angry', 'mood_angry_hint'],
}

/** Which mail is answered, how it reads, and how such a mail is best met. */
export function ThreadHead({ sender, sentAt, reading, mood, signs, t, onRead }: ThreadHeadProps) {
  return (
    <div class="thread">
      <div class="line">
        <p>{replyingTo(t, sender, sentAt)}</p>
        {/* One button in both states, so that the focus stays on it. */}
        <button
          type="button"
          class={reading ? 'small' : 'small plain'}
          aria-label={reading ? t('stop_reading') : undefined}
          title={reading ? t('stop_reading') : undefined}
          onClick={() => onRead(!reading)}
        >
          <ReadIcon reading={reading} />
          {!reading && t('read_incoming')}
        </button>
      </div>
      {!reading && <p class="aside">{t('not_reading')}</p>}
      {reading && mood !== 'calm' && <MoodLine mood={mood} signs={signs} t={t} />}
    </div>
  )
}

interface MoodLineProps extends Pick<ThreadHeadProps, 'signs' | 't'> {
  readonly mood: Exclude<Mood, 'calm'>
}

function MoodLine({ mood, signs, t }: MoodLineProps) {
  const [name, hint] = moods[mood]
  return (
    <>
      <p class="mood">
        <strong>{t(name)}</strong>
        {[...new Set(signs)].slice(0, mostSigns).map((sign) => [
          ' ',
          <q key={sign} dir="auto">
            {shortened(sign, longestSign)}
          </q>,
        ])}
      </p>
      <p class="aside">{t(hint)}</p>
    </>
  )
}

function replyingTo(t: Translate, sender: string | null, sentAt: string | null): string {
  if (sender && sentAt) return t('replying_to_at', isolated(sender), isolated(sentAt))
  if (sender) return t('replying_to', isolated(sender))
  return sentAt ? t('replying_at', isolated(sentAt)) : t('replying')
}
