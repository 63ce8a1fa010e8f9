import { useMemo } from 'preact/hooks'
import { MarkIcon } from '../icons'
import type { Access } from './access'
import { BackupSection, type Transfer } from './BackupSection'
import { ChecksSection } from './ChecksSection'
import type { ListedCheck } from './find-checks'
import { KeptHere } from './KeptHere'
import { Navigation } from './Navigation'
import { PeopleSection } from './PeopleSection'
import { PrivacySection } from './PrivacySection'
import { type ExampleOf, StyleSection } from './StyleSection'
import { WhenSection } from './WhenSection'
import { WordsSection } from './WordsSection'

export interface SettingsPageProps extends Access {
  readonly checks: readonly ListedCheck[]
  /** Host names of the webmails Deskside works on. */
  readonly webmails: readonly string[]
  readonly exampleOf: ExampleOf
  readonly transfer: Transfer
  /** Why a change could not be stored, in the reader's language. */
  readonly fault: string | null
}

/** Everything that can be chosen, on one page. */
export function SettingsPage(props: SettingsPageProps) {
  const { effective, shipped, t, change, checks, webmails, exampleOf, transfer, fault } = props
  const access: Access = { effective, shipped, t, change }
  const sections = useMemo(
    () =>
      [
        ['style', t('section_style')],
        ['when', t('section_when')],
        ['checks', t('settings_checks')],
        ['words', t('section_words')],
        ['people', t('section_people')],
        ['backup', t('section_backup')],
        ['privacy', t('section_privacy')],
      ] as const,
    [t],
  )
  return (
    <div class="settings-page">
      <header class="head">
        <MarkIcon />
        <h1>{t('settings_title')}</h1>
        <p>{t('nothing_leaves_pages')}</p>
      </header>
      <Navigation sections={sections} t={t} />
      <main>
        {fault && (
          <p class="fault" role="alert">
            {fault}
          </p>
        )}
        <KeptHere effective={effective} t={t} />
        <StyleSection access={access} exampleOf={exampleOf} />
        <WhenSection access={access} />
        <ChecksSection access={access} checks={checks} />
        <WordsSection access={access} />
        <PeopleSection access={access} webmails={webmails} />
        <BackupSection access={access} transfer={transfer} />
        <PrivacySection t={t} />
      </main>
    </div>
  )
}
