import { useId } from 'preact/hooks'
import type { Translate } from '../utils/i18n'
import { wordDiff } from './word-diff'
import { remainingCount } from './words'

/** One change to the draft, which can be left out. */
interface FriendlierChange {
  readonly key: string
  /** The words as they stand; empty where something is added. May hold line breaks. */
  readonly before: string
  /** What would stand there; empty where the words are left out. */
  readonly after: string
}

export interface FriendlierViewProps {
  /** In the order of the draft. */
  readonly changes: readonly FriendlierChange[]
  /** Keys of the changes not taken. */
  readonly leftOut: ReadonlySet<string>
  /** How many phrases only the writer can mend. */
  readonly remaining: number
  readonly t: Translate
  onToggle(key: string): void
  onUse(): void
  onBack(): void
}

/** Two words need a gap between them, two marks do not. */
const endsInWord = /[\p{L}\p{N}]$/u

/** The whole draft, friendlier: each change with its words before and after, to be taken or left out. */
export function FriendlierView({ changes, leftOut, remaining, t, onToggle, onUse, onBack }: FriendlierViewProps) {
  const title = useId()
  const noneTaken = changes.every(({ key }) => leftOut.has(key))
  return (
    <section class="friendlier" aria-labelledby={title}>
      <h3 id={title} tabIndex={-1}>
        {t('friendlier_title')}
      </h3>
      {remaining > 0 && <p class="remaining">{remainingCount(t, remaining)}</p>}
      <ul aria-labelledby={title}>
        {changes.map((change, index) => (
          <Change
            key={change.key}
            change={change}
            name={t('friendlier_change', String(index + 1), String(changes.length))}
            taken={!leftOut.has(change.key)}
            t={t}
            onToggle={() => onToggle(change.key)}
          />
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="plain" onClick={() => onBack()}>
          {t('friendlier_back')}
        </button>
        <button type="button" class="use" disabled={noneTaken} onClick={() => onUse()}>
          {t('friendlier_use')}
        </button>
      </div>
    </section>
  )
}

interface ChangeProps {
  readonly change: FriendlierChange
  readonly name: string
  readonly taken: boolean
  readonly t: Translate
  onToggle(): void
}

function Change({ change, name, taken, t, onToggle }: ChangeProps) {
  const id = useId()
  // Line breaks at the ends belong to its neighbours; here they would only be gaps.
  const before = change.before.trim()
  const after = change.after.trim()

  /** A click on a label moves the focus to its field; this one leaves it in the draft. */
  function onClick(event: MouseEvent) {
    if ((event.target as Element).localName === 'input') return
    event.preventDefault()
    onToggle()
  }

  return (
    <li>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key presses the field in it */}
      <label onClick={onClick}>
        <input
          type="checkbox"
          checked={taken}
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-words`}
          onChange={onToggle}
        />
        <span class="name" id={`${id}-name`}>
          {name}
        </span>
        {/* Heard as two whole wordings: a word crossed out here and one put in there is hard to follow by ear. */}
        <span class="spoken" id={`${id}-words`}>
          {before && `${t(after ? 'rewrite_before' : 'change_left_out')} ${before}`}
          {before && after && ' '}
          {after && `${t(before ? 'rewrite_after' : 'change_added')} ${after}`}
        </span>
        <span class="diff" dir="auto" aria-hidden="true">
          {wordDiff(before, after).map((part) => [
            part.same,
            part.before && <del>{part.before}</del>,
            part.after && endsInWord.test(part.before) && ' ',
            part.after && <ins>{part.after}</ins>,
          ])}
        </span>
      </label>
    </li>
  )
}
