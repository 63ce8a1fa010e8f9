import { isSame } from './change'
import { defaults } from './defaults'
import { paths } from './fields'
import { isRecord, parseField, parseLayer } from './parse'
import type { Layer } from './types'

/**
 * The writer's own settings out of the one item that version 1 kept. It held every field, touched or not: what is as
 * shipped counts as untouched. A shape of a later version gives the fields that can be read; rubbish gives none.
 */
export function migrate(old: unknown): Layer {
  if (!isRecord(old)) return {}
  const kept = parseLayer(old)
  const rules = { ...offByList(old.disabledRules), ...kept.rules }
  const all: Layer = { ...kept, rules }
  return Object.fromEntries(
    paths.filter((path) => path in all && !isSame(all[path], defaults[path])).map((path) => [path, all[path]]),
  )
}

/** Version 1 had a list of the checks turned off. */
function offByList(disabled: unknown): Layer['rules'] {
  if (!Array.isArray(disabled)) return {}
  const ids = disabled.filter((id) => typeof id === 'string')
  return parseField('rules', Object.fromEntries(ids.map((id) => [id, 'off']))) ?? {}
}
