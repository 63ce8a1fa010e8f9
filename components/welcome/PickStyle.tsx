import { useId } from 'preact/hooks'
import { ArrowIcon } from '../icons'
import { type Access, settingOf } from '../settings/access'
import { Locked } from '../settings/Origin'
import type { Engine } from './engine'
import { isLook, looks, namesOf } from './looks'

export interface PickStyleProps {
  readonly access: Access
  /** Null until it is there. */
  readonly engine: Engine | null
}

/** Two or three ways to sound, each with what it makes of the same mail. */
export function PickStyle({ access, engine }: PickStyleProps) {
  const id = useId()
  const { effective, t } = access
  const { style } = effective.settings
  const settings = (look: (typeof looks)[number][1]) =>
    namesOf(look).map((name) => ({ value: look[name], setting: settingOf(access, `style.${name}`) }))
  const lock = looks.flatMap(([, look]) => settings(look)).find(({ setting }) => setting.lock !== null)?.setting.lock

  return (
    <fieldset class="looks" disabled={lock != null} aria-describedby={lock != null ? `${id}-lock` : undefined}>
      <legend class="spoken">{t('welcome_style')}</legend>
      {engine && (
        <p class="hint example" lang="en" dir="auto">
          <del>
            <span class="spoken">{t('rewrite_before')} </span>
            {engine.example(style).before}
          </del>
        </p>
      )}
      {looks.map(([label, look]) => (
        <div key={label} class="look">
          <label>
            <input
              type="radio"
              name={id}
              checked={isLook(style, look)}
              aria-describedby={`${id}-${label}`}
              onChange={() => {
                for (const { value, setting } of settings(look)) (setting.set as (chosen: string) => void)(value)
              }}
            />
            {t(label)}
          </label>
          <p class="hint example" lang="en" dir="auto" id={`${id}-${label}`}>
            <ArrowIcon />
            <ins>{engine?.example({ ...style, ...look }).after}</ins>
          </p>
        </div>
      ))}
      {lock != null && <Locked reason={lock} t={t} id={`${id}-lock`} />}
    </fieldset>
  )
}
