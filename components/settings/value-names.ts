import type { MessageKey, Translate } from '../../utils/i18n'
import type { Acquaintance, FlaggedWord, NeverFlag, Path, SiteStyle } from '../../utils/settings/types'
import type { OwnWording, Severity } from '../../utils/tone/types'
import { breathName, listed, ruleName, severityName } from '../words'
import { personInWords } from './Person'
import { contractions, directnesses, englishes, formalities, manners, readers } from './StyleSection'
import { strictnesses, times } from './WhenSection'

type Named = readonly (readonly [value: unknown, label: MessageKey, ...rest: unknown[]])[]

/** Every setting's name, and for those with a few values, theirs. */
const names: { readonly [P in Path]: readonly [label: MessageKey, values?: Named] } = {
  enabled: ['on_everywhere'],
  disabledSites: ['sites_off'],
  checkWhen: ['check_when', times],
  quietUntil: ['quiet_until'],
  strictness: ['strictness', strictnesses],
  readIncoming: ['reading_setting'],
  breath: ['breath'],
  'style.manner': ['manner', manners],
  'style.formality': ['style_formality', formalities],
  'style.directness': ['style_directness', directnesses],
  'style.contractions': ['style_contractions', contractions],
  'style.emoji': ['style_emoji'],
  'style.english': ['style_english', englishes],
  'style.reader': ['style_reader', readers],
  'style.greeting': ['style_greeting'],
  'style.closing': ['style_closing'],
  'style.name': ['style_name'],
  rules: ['settings_checks'],
  neverFlag: ['never_flag_title'],
  'words.allowed': ['words_allowed'],
  'words.flagged': ['words_flagged'],
  wordings: ['settings_wordings'],
  people: ['section_people'],
  sites: ['sites_title'],
}

/** A field as files and differences name it ("breath", "rules.too-easy", "wordings[3]"), in the reader's language. */
export function fieldName(field: string, t: Translate): string {
  const [, path = '', name] = /^(style\.\w+|words\.\w+|\w+)(?:\.(.+)|\[\d+\])?$/.exec(field) ?? []
  if (!Object.hasOwn(names, path)) return field
  if (path === 'rules' && name) return ruleName(t, name)
  const label = t(names[path as Path][0])
  return name ? t('labelled', label, name) : label
}

/** A value as a person would say it; `none` where there is none. */
export function valueName(field: string, value: unknown, t: Translate, none: string): string {
  if (value === undefined) return none
  if (field.startsWith('rules.')) return value === 'off' ? t('weight_off') : severityName(t, value as Severity)
  if (field.startsWith('sites.')) return siteInWords(value as SiteStyle, t) || t('as_usual')
  if (!Object.hasOwn(names, field)) return String(value)
  const path = field as Path
  if (path === 'breath') return breathName(t, value as number)
  if (path === 'people') return personInWords(value as Acquaintance, t)
  if (path === 'neverFlag') {
    const { phrase, ruleId } = value as NeverFlag
    return t('labelled', ruleName(t, ruleId), t('quoted', phrase))
  }
  if (path === 'wordings') return replaced(t, (value as OwnWording).phrase, (value as OwnWording).wording)
  if (path === 'words.flagged') return replaced(t, (value as FlaggedWord).phrase, (value as FlaggedWord).instead)
  if (typeof value === 'boolean') return t(value ? 'switched_on' : 'switched_off')
  const label = names[path][1]?.find(([one]) => one === value)?.[1]
  return label ? t(label) : String(value) || '–'
}

const replaced = (t: Translate, phrase: string, instead: string): string =>
  [phrase, instead]
    .filter(Boolean)
    .map((words) => t('quoted', words))
    .join(' → ')

function siteInWords({ formality, reader }: SiteStyle, t: Translate): string {
  const label = (value: unknown, values: Named) => values.find(([one]) => one === value)?.[1]
  const known = [label(formality, formalities), label(reader, readers)].flatMap((key) => (key ? [t(key)] : []))
  return listed(t, known)
}
