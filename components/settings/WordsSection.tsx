import { TextSetting } from '../TextSetting'
import { AddEntry } from './AddEntry'
import { type Access, type Entries, entriesOf } from './access'
import { EntryList } from './EntryList'
import { Instead } from './Instead'
import { Section } from './Section'

/** The writer's own words: those that are fine, those that are not, and what to say instead. */
export function WordsSection({ access }: { readonly access: Access }) {
  const { t } = access
  return (
    <Section id="words" title={t('section_words')}>
      <AllowedWords access={access} />
      <Wordings access={access} />
      <FlaggedWords access={access} />
    </Section>
  )
}

function AllowedWords({ access }: { readonly access: Access }) {
  const { t } = access
  const entries = entriesOf(access, 'words.allowed', (word) => word.toLowerCase())
  return (
    <section class="group" aria-labelledby="words-allowed">
      <h3 id="words-allowed">{t('words_allowed')}</h3>
      <p class="hint">{t('words_allowed_text')}</p>
      <EntryList
        access={access}
        entries={entries}
        label={t('words_allowed')}
        none={t('list_none')}
        nameOf={(word) => word}
        read={(word) => <bdi>{word}</bdi>}
      />
      {entries.lock === null && (
        <AddEntry
          fields={[{ label: t('words_allowed_new') }]}
          t={t}
          check={([word = '']) => whatIsWrong(word, word, entries, access)}
          onAdd={([word = '']) => entries.set([...entries.own, word])}
        />
      )}
    </section>
  )
}

function Wordings({ access }: { readonly access: Access }) {
  const { t } = access
  const entries = entriesOf(access, 'wordings', ({ phrase }) => phrase.toLowerCase())
  return (
    <section class="group" aria-labelledby="wordings">
      <h3 id="wordings">{t('settings_wordings')}</h3>
      <p class="hint">{t('wordings_text')}</p>
      <EntryList
        access={access}
        entries={entries}
        label={t('settings_wordings')}
        none={t('wordings_none')}
        nameOf={({ phrase }) => phrase}
        read={({ phrase, wording }) => <Instead phrase={phrase} instead={wording} />}
        edit={({ phrase, wording }, change) => (
          <TextSetting
            label={t('wording_for', phrase)}
            value={wording}
            onChange={(changed) => change({ phrase, wording: changed })}
          />
        )}
      />
      {entries.lock === null && (
        <AddEntry
          fields={[{ label: t('wording_phrase') }, { label: t('wording_suggested') }]}
          t={t}
          check={([phrase = '', wording = '']) => whatIsWrong(phrase, { phrase, wording }, entries, access)}
          onAdd={([phrase = '', wording = '']) => entries.set([...entries.own, { phrase, wording }])}
        />
      )}
    </section>
  )
}

function FlaggedWords({ access }: { readonly access: Access }) {
  const { t } = access
  const entries = entriesOf(access, 'words.flagged', ({ phrase }) => phrase.toLowerCase())
  return (
    <section class="group" aria-labelledby="words-flagged">
      <h3 id="words-flagged">{t('words_flagged')}</h3>
      <p class="hint">{t('words_flagged_text')}</p>
      <EntryList
        access={access}
        entries={entries}
        label={t('words_flagged')}
        none={t('list_none')}
        nameOf={({ phrase }) => phrase}
        read={({ phrase, instead }) => <Instead phrase={phrase} instead={instead} />}
        edit={({ phrase, instead }, change) => (
          <TextSetting
            label={t('flagged_instead_of', phrase)}
            value={instead}
            onChange={(changed) => change({ phrase, instead: changed })}
          />
        )}
      />
      {entries.lock === null && (
        <AddEntry
          fields={[{ label: t('flagged_phrase') }, { label: t('flagged_instead') }]}
          t={t}
          check={([phrase = '', instead = '']) => whatIsWrong(phrase, { phrase, instead }, entries, access)}
          onAdd={([phrase = '', instead = '']) => entries.set([...entries.own, { phrase, instead }])}
        />
      )}
    </section>
  )
}

/** Why a phrase cannot be added: it is empty, or the writer has it already. */
function whatIsWrong<One>(phrase: string, one: One, { own, key }: Entries<One>, { t }: Access): string | null {
  if (phrase === '') return t('words_missing')
  return own.some((other) => key(other) === key(one)) ? t('there_already', phrase) : null
}
