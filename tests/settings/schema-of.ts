import type * as v from 'valibot'
import { fieldOf, momentary, paths } from '../../utils/settings/fields'

export type Json = { readonly [key: string]: unknown }
type Known =
  | v.PicklistSchema<readonly string[], undefined>
  | v.ObjectSchema<v.ObjectEntries, undefined>
  | v.NullableSchema<v.GenericSchema, null>
  | v.OptionalSchema<v.GenericSchema, null>
  | v.StringSchema<undefined>
  | v.NumberSchema<undefined>
  | v.BooleanSchema<undefined>

/** What browsers understand of JSON Schema in a policy, of one of our fields: no null, no length, one type each. */
function schemaOfOne(schema: v.GenericSchema): Json {
  const known = schema as unknown as Known & { readonly pipe?: readonly { type: string; requirement: unknown }[] }
  switch (known.type) {
    case 'picklist':
      return { type: 'string', enum: known.options }
    case 'object':
      return { type: 'object', properties: mapped(known.entries, schemaOfOne) }
    case 'nullable':
    case 'optional':
      return schemaOfOne(known.wrapped)
    case 'number': {
      const limit = (type: string) => known.pipe?.find((step) => step.type === type)?.requirement
      return { type: 'integer', minimum: limit('min_value'), maximum: limit('max_value') }
    }
    default:
      return { type: known.type }
  }
}

const mapped = <T>(all: Readonly<Record<string, T>>, make: (one: T) => Json): Json =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, make(one)]))

/** The settings in their shape, each with what it may be. */
export function settingsSchema(): Json {
  const properties: Record<string, Json> = {}
  for (const path of paths) {
    if (path === momentary) continue
    const field = fieldOf(path)
    const one =
      field.kind === 'value'
        ? schemaOfOne(field.schema)
        : field.kind === 'list'
          ? { type: 'array', items: schemaOfOne(field.one) }
          : { type: 'object', additionalProperties: schemaOfOne(field.one) }
    const [group = '', part] = path.split('.')
    const before = properties[group] as { readonly properties: Json } | undefined
    properties[group] = part ? { type: 'object', properties: { ...before?.properties, [part]: one } } : one
  }
  return { type: 'object', properties }
}
