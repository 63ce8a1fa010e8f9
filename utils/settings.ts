import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Manner, OwnWording } from './tone/types'

/** When a draft is checked by itself. The guard before sending works in all three. */
export const checkTimes = ['typing', 'panel', 'sending'] as const
export type CheckTime = (typeof checkTimes)[number]

/** How the writer likes to sound. */
export interface Style {
  /** Which of two wordings comes first where they really differ. */
  readonly manner: Manner
  /** Put before the reader's name where a mail has no greeting: "Hi". Empty: none is added. */
  readonly greeting: string
  /** Put at the end of a mail that just stops. Empty: none is added. */
  readonly closing: string
}

/** What the writer knows of a person, or of all people at a domain. */
export interface Acquaintance {
  /** An address ("ana@northgate.example") or a domain ("northgate.example"), lower case. */
  readonly who: string
  readonly level: 'lay' | 'technical' | null
  readonly place: 'inside' | 'outside' | null
}

/**
 * Everything a person chose. Kept whole in `storage.sync`, under one key; holds no mail text but what the writer asked to
 * keep a wording for.
 */
export interface Settings {
  readonly version: 1
  readonly enabled: boolean
  /** Host names on which Deskside stays away. */
  readonly disabledSites: readonly string[]
  /** while I type · only when I open the panel · only before sending */
  readonly checkWhen: CheckTime
  /** Ids of the checks turned off. */
  readonly disabledRules: readonly string[]
  readonly style: Style
  readonly wordings: readonly OwnWording[]
  /** Whether the message that is answered is read, too. */
  readonly readIncoming: boolean
  /** The breath offered before a heated mail goes out, in seconds; 0: none. */
  readonly breath: number
  readonly people: readonly Acquaintance[]
}

export const defaultSettings: Settings = {
  version: 1,
  enabled: true,
  disabledSites: [],
  checkWhen: 'typing',
  disabledRules: [],
  style: { manner: 'warm', greeting: 'Hi', closing: 'Let me know if anything is unclear.' },
  wordings: [],
  readIncoming: true,
  breath: 30,
  people: [],
}

const longest = { line: 200, wordings: 100, people: 200, breath: 600 } as const
const line = (fallback: string) => v.fallback(v.pipe(v.string(), v.maxLength(longest.line)), fallback)
const style = v.fallback(
  v.object({
    manner: v.fallback(v.picklist(['direct', 'warm']), defaultSettings.style.manner),
    greeting: line(defaultSettings.style.greeting),
    closing: line(defaultSettings.style.closing),
  }),
  defaultSettings.style,
)
const wording = v.object({
  phrase: v.pipe(v.string(), v.minLength(1), v.maxLength(longest.line)),
  wording: v.pipe(v.string(), v.maxLength(longest.line)),
})
const acquaintance = v.object({
  who: v.pipe(v.string(), v.regex(/^[^\s@]{0,64}@?[a-z\d.-]{1,190}$/)),
  level: v.nullable(v.picklist(['lay', 'technical'])),
  place: v.nullable(v.picklist(['inside', 'outside'])),
})
/** One that cannot be read is left out, not the others. */
function listOf<const One extends v.GenericSchema>(one: One, most: number) {
  const isOne = (each: unknown): each is v.InferOutput<One> => v.is(one, each)
  const readable = v.pipe(
    v.array(v.unknown()),
    v.maxLength(most),
    v.transform((all) => all.filter(isOne)),
  )
  return v.fallback(readable, [] as v.InferOutput<One>[])
}

const names = v.fallback(v.pipe(v.array(v.string()), v.maxLength(500)), [])
const schema = v.fallback(
  v.object({
    version: v.fallback(v.literal(1), 1),
    enabled: v.fallback(v.boolean(), defaultSettings.enabled),
    disabledSites: names,
    checkWhen: v.fallback(v.picklist(checkTimes), defaultSettings.checkWhen),
    disabledRules: names,
    style,
    wordings: listOf(wording, longest.wordings),
    readIncoming: v.fallback(v.boolean(), defaultSettings.readIncoming),
    breath: v.fallback(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longest.breath)),
      defaultSettings.breath,
    ),
    people: listOf(acquaintance, longest.people),
  }),
  { ...defaultSettings, disabledSites: [], disabledRules: [], wordings: [], people: [] },
)

/** What storage holds comes from outside (older versions, other machines): each field is checked, and falls back alone. */
export function parseSettings(stored: unknown): Settings {
  return v.parse(schema, stored)
}

const key = 'settings'

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.sync.get(key))[key])
}

/** Stores the change over what is there now. Rejects where the browser refuses the write. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = change(await readSettings())
  await browser.storage.sync.set({ [key]: changed })
  return changed
}

/** Tells of every change, from any tab or page, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (key in changes) onChange(parseSettings(changes[key]?.newValue))
  }
  browser.storage.sync.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.sync.onChanged.removeListener(listener), { once: true })
}
