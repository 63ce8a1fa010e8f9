import { useId, useLayoutEffect, useState } from 'preact/hooks'
import type { MessageKey, Translate } from '../../utils/i18n'
import type { Acquaintance } from '../../utils/settings/types'
import { listed } from '../words'
import { Pick, type PickOption } from './Pick'
import { formalities } from './StyleSection'

export const levels: readonly PickOption<Acquaintance['level']>[] = [
  [null, 'as_usual'],
  ['lay', 'reader_lay'],
  ['technical', 'reader_technical'],
]
export const places: readonly PickOption<Acquaintance['place']>[] = [
  [null, 'place_unknown'],
  ['inside', 'place_inside'],
  ['outside', 'place_outside'],
]
export const manners: readonly PickOption<Acquaintance['formality']>[] = [
  [null, 'as_usual'],
  ...formalities.map(([value, label]): PickOption<Acquaintance['formality']> => [value, label]),
]

/** Whether something is an address or a domain. */
export const isWho = (text: string): boolean => /^(?:[^\s@]{1,64}@)?(?:[a-z\d-]{1,63}\.){1,8}[a-z\d-]{2,63}$/.test(text)

export interface PersonProps {
  readonly person: Acquaintance
  readonly t: Translate
  /** What is wrong with an address typed; null: nothing. */
  mistake(who: string): string | null
  onChange(person: Acquaintance): void
}

/** What is known of one reader, or of all at a domain; an address that cannot be one is said and not kept. */
export function Person({ person, t, mistake, onChange }: PersonProps) {
  const id = useId()
  const { who, level, place, formality } = person
  const [typed, setTyped] = useState(who)
  const [fault, setFault] = useState<string | null>(null)
  useLayoutEffect(() => setTyped(who), [who])

  function keep(text: string) {
    const wrong = mistake(text)
    setFault(wrong)
    if (wrong === null && text !== who) onChange({ ...person, who: text })
  }

  return (
    <fieldset class="person" aria-label={who}>
      <div class="text-setting">
        <label for={id}>{t('person_who')}</label>
        <input
          id={id}
          type="text"
          dir="ltr"
          maxLength={200}
          value={typed}
          aria-invalid={fault !== null ? true : undefined}
          aria-describedby={fault !== null ? `${id}-fault` : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setFault(null)
          }}
          onChange={(event) => keep(event.currentTarget.value.trim().toLowerCase())}
        />
        {fault !== null && (
          <p class="mistake" id={`${id}-fault`} role="alert">
            {fault}
          </p>
        )}
      </div>
      <Pick
        label={t('person_level')}
        value={level}
        options={levels}
        t={t}
        onPick={(to) => onChange({ ...person, level: to })}
      />
      <Pick
        label={t('person_place')}
        value={place}
        options={places}
        t={t}
        onPick={(to) => onChange({ ...person, place: to })}
      />
      <Pick
        label={t('style_formality')}
        value={formality}
        options={manners}
        t={t}
        onPick={(to) => onChange({ ...person, formality: to })}
      />
    </fieldset>
  )
}

/** "ana@firm.example: Technical, Outside" */
export function personInWords({ who, level, place, formality }: Acquaintance, t: Translate): string {
  const name = <T,>(value: T, options: readonly PickOption<T>[]): MessageKey | undefined =>
    value === null ? undefined : options.find(([one]) => one === value)?.[1]
  const known = [name(level, levels), name(place, places), name(formality, manners)].flatMap((key) =>
    key ? [t(key)] : [],
  )
  return known.length > 0 ? t('labelled', who, listed(t, known)) : who
}
