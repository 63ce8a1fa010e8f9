import { useId, useMemo, useRef, useState } from 'preact/hooks'
import type { Translate } from '../../utils/i18n'
import type { Style } from '../../utils/settings/types'
import { SeverityIcon } from '../icons'
import { Rewrite } from '../Rewrite'
import { findingCount, ruleName, ruleReason, severityName } from '../words'
import type { Engine, Tried } from './engine'

export interface TryItProps {
  /** Null until it is there. */
  readonly engine: Engine | null
  readonly style: Style
  readonly t: Translate
}

/** The checks are English, and so is the mail they are tried on. */
const mail =
  'Hi Ana, as I already told you, the old printer is gone. You need to log off and back on. If you had read the guide, you would not have lost the file.'

/** A mail to type into, with what the engine finds in it; a wording that is used is typed into the mail. */
export function TryIt({ engine, style, t }: TryItProps) {
  const id = useId()
  const [text, setText] = useState(mail)
  const field = useRef<HTMLTextAreaElement>(null)
  const found = useMemo(() => engine?.read(text, style) ?? null, [engine, text, style])

  function use(changed: string) {
    setText(changed)
    field.current?.focus()
  }

  return (
    <div class="try">
      <label for={id}>{t('try_label')}</label>
      <textarea
        ref={field}
        id={id}
        rows={4}
        lang="en"
        dir="auto"
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="hint" role="status">
        {found && (found.length > 0 ? findingCount(t, found.length) : t('clear_title'))}
      </p>
      {found && found.length > 0 && (
        <ul class="panel cards" aria-label={t('findings_list')}>
          {found.map((one) => (
            <Card key={one.key} found={one} t={t} onUse={use} />
          ))}
        </ul>
      )}
    </div>
  )
}

interface CardProps {
  readonly found: Tried
  readonly t: Translate
  /** Told the whole mail as it reads then. */
  onUse(mail: string): void
}

/** A finding as the panel shows it, without what only a real draft needs. */
function Card({ found: { ruleId, severity, excerpt, offers }, t, onUse }: CardProps) {
  return (
    <li class="card" data-severity={severity}>
      <h2 class="name">
        <SeverityIcon severity={severity} />
        {ruleName(t, ruleId)}
        <span class="spoken"> ({severityName(t, severity)})</span>
      </h2>
      <p class="why">{ruleReason(t, ruleId)}</p>
      <div lang="en">
        <Rewrite
          before={excerpt}
          replacements={offers.map(({ wording }) => wording)}
          t={t}
          onUse={(index) => onUse(offers[index]?.mail ?? '')}
        />
      </div>
    </li>
  )
}
