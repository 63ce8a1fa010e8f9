import type { MessageKey, Translate } from '../utils/i18n'
import { isolated } from './words'

export type ReaderLevel = 'lay' | 'mixed' | 'technical'

export interface ReaderLineProps {
  /** How much the reader knows of our trade, as far as it is known. */
  readonly level: ReaderLevel
  readonly place: 'inside' | 'outside' | null
  /** The entries of the settings it comes from; empty where nothing is known. */
  readonly known: readonly string[]
  readonly t: Translate
  /** For this draft. */
  onLevel(level: ReaderLevel): void
}

const levels: Record<ReaderLevel, readonly [said: MessageKey, other: ReaderLevel, button: MessageKey]> = {
  lay: ['read_by_lay', 'technical', 'read_for_technical'],
  mixed: ['read_by_mixed', 'lay', 'read_for_lay'],
  technical: ['read_by_technical', 'lay', 'read_for_lay'],
}
const places: Record<'inside' | 'outside', MessageKey> = { inside: 'read_by_inside', outside: 'read_by_outside' }

/** For whom the draft is read, why, and one click to read it for another. */
export function ReaderLine({ level, place, known, t, onLevel }: ReaderLineProps) {
  const [said, other, button] = levels[level]
  const more = [...(place ? [t(places[place])] : []), ...known.map(isolated)]
  return (
    <p class="reader">
      <span>
        {t(said)}
        {more.length > 0 && ` · ${more.join(' · ')}`}
      </span>{' '}
      <button type="button" class="link" onClick={() => onLevel(other)}>
        {t(button)}
      </button>
    </p>
  )
}
