import { useId, useMemo, useState } from 'preact/hooks'
import { foundChecks, ruleName } from '../words'
import { type Access, entriesOf } from './access'
import { CheckGroup } from './CheckGroup'
import { EntryList } from './EntryList'
import { type ListedCheck, searchOf } from './find-checks'
import { Section } from './Section'

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
  const found = isSearching ? search(query) : checks
  const categories = [...new Set(found.map(({ category }) => category))]
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
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p class="hint" role="status">
          {isSearching && foundChecks(t, found.length)}
        </p>
        {off.length > 0 && (
          <button type="button" class="link" onClick={turnAllOn}>
            {t('turn_on_all')}
          </button>
        )}
      </div>
      {categories.map((category) => (
        <CheckGroup
          key={`${category} ${isSearching}`}
          access={access}
          category={category}
          checks={found.filter((check) => check.category === category)}
          startsOpen={isSearching}
        />
      ))}
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
