import type { SessionSettings } from '../session/draft-reader'
import type { Effective, Formality, RuleWeight } from '../settings/types'
import type { Preference } from '../tone/preference'
import type { Severity } from '../tone/types'

/** What a session needs of the settings in force on one webmail; `restsUntil` is the time's to say. */
export function sessionSettings({ settings }: Effective, site: string): Omit<SessionSettings, 'restsUntil'> {
  const { enabled, disabledSites, style, sites, rules } = settings
  const here = Object.hasOwn(sites, site) ? sites[site] : undefined
  // The engine remembers by the object: one for each formality is enough.
  const preferences = new Map<Formality, Preference>()
  const base = preferenceOf(settings)
  return {
    off: !enabled || disabledSites.includes(site),
    checkWhen: settings.checkWhen,
    disabledRules: new Set(Object.keys(rules).filter((id) => rules[id] === 'off')),
    preference(formality) {
      const known = preferences.get(formality) ?? { ...base, formality }
      preferences.set(formality, known)
      return known
    },
    assumed: { level: here?.reader ?? style.reader, formality: here?.formality ?? style.formality },
    people: settings.people,
    greeting: style.greeting,
    closing: style.closing,
    name: style.name,
    readIncoming: settings.readIncoming,
    breath: settings.breath,
  }
}

/** The style as the engine takes it. */
export function preferenceOf({
  style,
  strictness,
  rules,
  neverFlag,
  words,
  wordings,
}: Effective['settings']): Preference {
  const { manner, formality, directness, contractions, emoji, english } = style
  return {
    ...{ manner, formality, directness, contractions, emoji, english },
    ...{ strictness, wordings, words, never: neverFlag, severities: weights(rules) },
  }
}

function weights(rules: Readonly<Record<string, RuleWeight>>): Record<string, Severity> {
  const weighed = Object.entries(rules).filter((rule): rule is [string, Severity] => rule[1] !== 'off')
  return Object.fromEntries(weighed)
}
