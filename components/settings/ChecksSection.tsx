import { useId, useMemo, useState } from 'preact/hooks'
import { foundChecks, ruleName } from '../words'
import { type Access, entriesOf } from './access'
import { CheckGroup } from './CheckGroup'
import { CheckRow } from './CheckRow'
import { EntryList } from './EntryList'
import { type ListedCheck, searchOf } from './find-checks'
import { Section } from './Section'
import { useGrowing } from './use-growing'

export interface ChecksSectionProps {
  readonly access: Access
  readonly checks: readonly ListedCheck[]
}

/** What drafts are checked for: to be searched, switched and weighed; and the phrases that are left alone. */
export function ChecksSection({ access, checks }: ChecksSectionProps) {
  const { effective, t } = access
  const { rules } = effective.settings
  const id = useId()
  const [query, setQuery] = useState('')
  const isSearching = query.trim() !== ''
  const search = useMemo(() => searchOf(checks, t), [checks, t])
  const found = byCategory(isSearching ? search(query) : checks)
  const { drawn, restart } = useGrowing(isSearching ? found.flat().length : 0)
  let left = drawn
  // The same rows while only the search changes: they are not drawn anew.
  const rows = useMemo(
    () => new Map(checks.map((check) => [check.id, <CheckRow key={check.id} access={access} check={check} />])),
    [access, checks],
  )
  const off = checks.filter((check) => rules[check.id] === 'off' && !effective.locks.has(`rules.${check.id}`))

  function turnAllOn() {
    // Where somebody else says "off", it takes a word of the writer's own.
    const weight = ({ id, severity }: ListedCheck) => (effective.own.rules?.[id] === 'off' ? undefined : severity)
    access.change({ rules: Object.fromEntries(off.map((check) => [check.id, weight(check)])) })
  }

  return (
    <Section id="checks" title={t('settings_checks')} text={t('settings_checks_text')}>
      <div class="search">
        <label for={id}>{t('checks_search')}</label>
        <input
          id={id}
          type="search"
          dir="auto"
          autocomplete="off"
          value={query}
          onInput={(event) => {
            restart()
            setQuery(event.currentTarget.value)
          }}
        />
        <p class="hint" role="status">
          {isSearching && foundChecks(t, found.flat().length)}
        </p>
        {off.length > 0 && (
          <button type="button" class="link" onClick={turnAllOn}>
            {t('turn_on_all')}
          </button>
        )}
      </div>
      {found.map((group) => {
        const most = isSearching ? left : group.length
        left -= group.length
        return (
          <CheckGroup
            key={`${group[0]?.category} ${isSearching}`}
            access={access}
            checks={group}
            startsOpen={isSearching}
            rows={group.slice(0, Math.max(0, most)).map(({ id }) => rows.get(id))}
          />
        )
      })}
      <h3>{t('never_flag_title')}</h3>
      <div class="group">
        <EntryList
          access={access}
          entries={entriesOf(access, 'neverFlag', ({ ruleId, phrase }) => `${ruleId} ${phrase}`)}
          label={t('never_flag_title')}
          none={t('never_flag_none')}
          nameOf={({ phrase }) => phrase}
          read={({ ruleId, phrase }) => (
            <>
              <q dir="auto">{phrase}</q>
              <p class="hint">{ruleName(t, ruleId)}</p>
            </>
          )}
        />
      </div>
    </Section>
  )
}

/** In the order in which their categories first come. */
const byCategory = (checks: readonly ListedCheck[]): readonly (readonly ListedCheck[])[] => {
  const groups = new Map<string, ListedCheck[]>()
  for (const check of checks) groups.set(check.category, [...(groups.get(check.category) ?? []), check])
  return [...groups.values()]
}
