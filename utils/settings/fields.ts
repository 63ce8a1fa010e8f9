import * as v from 'valibot'
import { checkTimes, type Flat, type Path, type RecordPath } from './types'

type Schema<T> = v.GenericSchema<unknown, T>

/** One value, good or bad as a whole. */
export interface ValueField<T = unknown> {
  readonly kind: 'value'
  readonly schema: Schema<T>
}
/** A list: one that cannot be read is left out, not the others. */
export interface ListField<One = unknown> {
  readonly kind: 'list'
  readonly one: Schema<One>
  readonly most: number
  /** What makes two of them the same. */
  key(one: One): string
  /** Whether the lists of several sources are one list together; else the last one stands. */
  readonly united: boolean
}
/** Values by name, each by itself. */
export interface RecordField<One = unknown> {
  readonly kind: 'record'
  readonly name: RegExp
  readonly one: Schema<One>
  readonly most: number
}
type FieldOf<P extends Path> = P extends RecordPath
  ? RecordField<Flat[P][string]>
  : Flat[P] extends readonly (infer One)[]
    ? ListField<One>
    : ValueField<Flat[P]>

/** The longest line that is kept. */
const longestLine = 200
/** No list is longer. */
const most = 2000
const host = /^[a-z\d.:[\]-]{1,253}$/
const ruleName = /^[a-z][a-z\d-]{0,63}$/

const value = <T>(schema: Schema<T>): ValueField<T> => ({ kind: 'value', schema })
const list = <One>(one: Schema<One>, key: (one: One) => string, united = true): ListField<One> => ({
  kind: 'list',
  one,
  most,
  key,
  united,
})
const record = <One>(name: RegExp, one: Schema<One>): RecordField<One> => ({ kind: 'record', name, one, most })
const oneOf = <const T extends readonly string[]>(...all: T) => v.picklist(all)
const orNull = <T>(schema: Schema<T>) => v.optional(v.nullable(schema), null)

const flag = value(v.boolean())
const line = v.pipe(v.string(), v.maxLength(longestLine))
const words = v.pipe(line, v.minLength(1))
const whole = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max))
const formality = oneOf('casual', 'balanced', 'formal')
const reader = oneOf('lay', 'mixed', 'technical')

/** Every setting by its path: what it may be. The one list of them all, from which the rest follows. */
export const fields: { readonly [P in Path]: FieldOf<P> } = {
  enabled: flag,
  disabledSites: list(v.pipe(v.string(), v.regex(host)), (site) => site, false),
  checkWhen: value(v.picklist(checkTimes)),
  quietUntil: value(whole(Number.MAX_SAFE_INTEGER)),
  strictness: value(oneOf('grave', 'balanced', 'thorough')),
  readIncoming: flag,
  breath: value(whole(600)),
  'style.manner': value(oneOf('direct', 'warm')),
  'style.formality': value(formality),
  'style.directness': value(oneOf('plain', 'gentle')),
  'style.contractions': value(oneOf('keep', 'use', 'avoid')),
  'style.emoji': flag,
  'style.english': value(oneOf('british', 'american', 'any')),
  'style.reader': value(reader),
  'style.greeting': value(line),
  'style.closing': value(line),
  'style.name': value(line),
  rules: record(ruleName, oneOf('off', 'hint', 'warning', 'error')),
  neverFlag: list(
    v.object({ ruleId: v.pipe(v.string(), v.regex(ruleName)), phrase: words }),
    ({ ruleId, phrase }) => `${ruleId} ${phrase}`,
  ),
  'words.allowed': list(words, (word) => word.toLowerCase()),
  'words.flagged': list(v.object({ phrase: words, instead: line }), ({ phrase }) => phrase.toLowerCase()),
  wordings: list(v.object({ phrase: words, wording: line }), ({ phrase }) => phrase),
  people: list(
    v.object({
      who: v.pipe(v.string(), v.toLowerCase(), v.regex(/^[^\s@]{0,64}@?[a-z\d.-]{1,190}$/)),
      level: orNull(oneOf('lay', 'technical')),
      place: orNull(oneOf('inside', 'outside')),
      formality: orNull(formality),
    }),
    ({ who }) => who,
  ),
  sites: record(host, v.object({ formality: v.optional(formality), reader: v.optional(reader) })),
}

export const paths = Object.keys(fields) as readonly Path[]

/** Of the moment: in no file, pack or policy. */
export const momentary = 'quietUntil' satisfies Path

/** The same fields for code that treats them all alike. */
export const fieldOf = (path: Path): ValueField | ListField | RecordField =>
  fields[path] as ValueField | ListField | RecordField
