import { AddEntry } from './AddEntry'
import { type Access, entriesOf } from './access'
import { EntryList } from './EntryList'
import { isWho, Person, personInWords } from './Person'
import { Section } from './Section'
import { Site } from './Site'

export interface PeopleSectionProps {
  readonly access: Access
  /** Host names of the webmails Deskside works on. */
  readonly webmails: readonly string[]
}

/** What is known of readers by address or domain, and what is different on single webmails. */
export function PeopleSection({ access, webmails }: PeopleSectionProps) {
  const { effective, t } = access
  const entries = entriesOf(access, 'people', ({ who }) => who)
  const hosts = [...new Set([...webmails, ...Object.keys(effective.settings.sites)])]
  const isKnown = (who: string) => entries.own.some((person) => person.who === who)

  /** What is wrong with an address that is to be one more, or in place of `old`. */
  function mistake(who: string, old?: string): string | null {
    if (!isWho(who)) return t('person_bad')
    return who !== old && isKnown(who) ? t('there_already', who) : null
  }

  return (
    <Section id="people" title={t('section_people')} text={t('people_text')}>
      <div class="group">
        <EntryList
          access={access}
          entries={entries}
          label={t('section_people')}
          none={t('list_none')}
          nameOf={({ who }) => who}
          read={(person) => personInWords(person, t)}
          edit={(person, change) => (
            <Person person={person} t={t} mistake={(who) => mistake(who, person.who)} onChange={change} />
          )}
        />
        {entries.lock === null && (
          <AddEntry
            fields={[{ label: t('person_who'), placeholder: t('person_example') }]}
            t={t}
            check={([who = '']) => mistake(who.toLowerCase())}
            onAdd={([who = '']) =>
              entries.set([...entries.own, { who: who.toLowerCase(), level: null, place: null, formality: null }])
            }
          />
        )}
      </div>
      <section class="group" aria-labelledby="sites">
        <h3 id="sites">{t('sites_title')}</h3>
        <p class="hint">{t('sites_text')}</p>
        {hosts.map((host) => (
          <Site key={host} access={access} host={host} />
        ))}
      </section>
    </Section>
  )
}
