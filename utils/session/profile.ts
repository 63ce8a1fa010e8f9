import type { Acquaintance, Formality, ReaderLevel } from '../settings/types'
import type { Reader } from '../tone/reader'
import type { Recipient } from '../webmail/types'

/** For whom a draft is read. */
export interface Profile {
  readonly reader: Reader
  readonly formality: Formality
  /** The entries of the settings it comes from, in the order of the recipients; empty where none fits. */
  readonly known: readonly string[]
}

/** What holds where nothing is known of those it goes to. */
export interface Assumed {
  readonly level: ReaderLevel
  readonly formality: Formality
}

/**
 * What the writer's settings know of those a draft goes to: by address first, then by domain, the nearest one first
 * ("it.northgate.example" before "northgate.example"). The most careful of several readers counts: one lay reader makes it a
 * lay mail, one outsider an outside one, and the most formal one says how formal it is.
 */
export function profileOf(
  recipients: readonly Recipient[],
  people: readonly Acquaintance[],
  assumed: Assumed,
): Profile {
  const readers = recipients.filter(({ field }) => field !== 'bcc').map(({ address }) => recall(address, people))
  const levels = readers.map(({ level }) => level ?? assumed.level)
  const places = new Set(readers.map(({ place }) => place))
  const formalities = readers.map(({ formality }) => formality ?? assumed.formality)
  return {
    reader: {
      level: mostCareful(levels, byKnowledge) ?? assumed.level,
      place: places.has('outside') ? 'outside' : places.size === 1 && places.has('inside') ? 'inside' : null,
    },
    formality: mostCareful(formalities, byFormality) ?? assumed.formality,
    known: [...new Set(readers.flatMap(({ who }) => who))],
  }
}

const byKnowledge: readonly ReaderLevel[] = ['lay', 'mixed', 'technical']
const byFormality: readonly Formality[] = ['formal', 'balanced', 'casual']

const mostCareful = <Value>(values: readonly Value[], order: readonly Value[]): Value | undefined =>
  order.find((value) => values.includes(value))

interface Known extends Omit<Acquaintance, 'who'> {
  readonly who: readonly string[]
}

function recall(address: string | null, people: readonly Acquaintance[]): Known {
  const fitting = people
    .filter(({ who }) => address !== null && (who === address || /[@.]$/.test(beforeEnd(address, who))))
    .sort((a, b) => b.who.length - a.who.length)
  return {
    who: fitting.slice(0, 1).map(({ who }) => who),
    level: fitting.find(({ level }) => level !== null)?.level ?? null,
    place: fitting.find(({ place }) => place !== null)?.place ?? null,
    formality: fitting.find(({ formality }) => formality !== null)?.formality ?? null,
  }
}

/** What stands before a domain at the end of an address; '' where it does not end so. */
const beforeEnd = (address: string, domain: string): string =>
  address.endsWith(domain) ? address.slice(0, -domain.length) : ''
