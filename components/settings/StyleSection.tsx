import type { MessageKey } from '../../utils/i18n'
import type { Style } from '../../utils/settings/types'
import type { Access } from './access'
import { ChoiceSetting, type Option } from './ChoiceSetting'
import { type Example, Examples } from './Examples'
import { FlagSetting } from './FlagSetting'
import { LineSetting } from './LineSetting'
import { Section } from './Section'

/** Pieces of mails that show what one preference does, before and after, with a style in force; none while not ready. */
export type ExampleOf = (preference: keyof Style, style: Style) => readonly Example[]

type Choices<T> = readonly Option<T>[]
type Lines = readonly (readonly [preference: 'greeting' | 'closing' | 'name', label: MessageKey, hint: MessageKey])[]

export const formalities: Choices<Style['formality']> = [
  ['casual', 'formality_casual'],
  ['balanced', 'formality_balanced'],
  ['formal', 'formality_formal'],
]
export const readers: Choices<Style['reader']> = [
  ['lay', 'reader_lay'],
  ['mixed', 'reader_mixed'],
  ['technical', 'reader_technical'],
]
export const manners: Choices<Style['manner']> = [
  ['direct', 'manner_direct'],
  ['warm', 'manner_warm'],
]
export const directnesses: Choices<Style['directness']> = [
  ['plain', 'directness_plain'],
  ['gentle', 'directness_gentle'],
]
export const contractions: Choices<Style['contractions']> = [
  ['keep', 'contractions_keep'],
  ['use', 'contractions_use'],
  ['avoid', 'contractions_avoid'],
]
export const englishes: Choices<Style['english']> = [
  ['any', 'english_any'],
  ['british', 'english_british'],
  ['american', 'english_american'],
]
const lines: Lines = [
  ['greeting', 'style_greeting', 'style_greeting_text'],
  ['closing', 'style_closing', 'style_closing_text'],
  ['name', 'style_name', 'style_name_text'],
]

/** How the writer likes to sound, each preference with what it changes. */
export function StyleSection({ access, exampleOf }: { readonly access: Access; readonly exampleOf: ExampleOf }) {
  const { effective, t } = access
  const shown = (preference: keyof Style) => (
    <Examples examples={exampleOf(preference, effective.settings.style)} t={t} />
  )
  return (
    <Section id="style" title={t('section_style')} text={t('section_style_text')}>
      <div class="group">
        <ChoiceSetting access={access} path="style.formality" label="style_formality" options={formalities}>
          {shown('formality')}
        </ChoiceSetting>
        <ChoiceSetting access={access} path="style.manner" label="manner" options={manners}>
          {shown('manner')}
        </ChoiceSetting>
        <ChoiceSetting access={access} path="style.directness" label="style_directness" options={directnesses}>
          {shown('directness')}
        </ChoiceSetting>
        <ChoiceSetting access={access} path="style.contractions" label="style_contractions" options={contractions}>
          {shown('contractions')}
        </ChoiceSetting>
        <ChoiceSetting access={access} path="style.english" label="style_english" options={englishes}>
          {shown('english')}
        </ChoiceSetting>
        <FlagSetting access={access} path="style.emoji" label="style_emoji" hint="style_emoji_text">
          {shown('emoji')}
        </FlagSetting>
        <ChoiceSetting
          access={access}
          path="style.reader"
          label="style_reader"
          hint="style_reader_text"
          options={readers}
        >
          {shown('reader')}
        </ChoiceSetting>
      </div>
      <div class="group">
        {lines.map(([preference, label, hint]) => (
          <LineSetting key={preference} access={access} path={`style.${preference}`} label={label} hint={hint}>
            {shown(preference)}
          </LineSetting>
        ))}
      </div>
    </Section>
  )
}
