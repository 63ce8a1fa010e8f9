import type { Acquaintance } from '../settings/types'
import type { Reader } from '../tone/reader'
import type { Recipient } from '../webmail/types'

/**
 * What the writer's settings know of those a draft goes to: by address first, then by domain, the nearest one first
 * ("it.northgate.example" before "northgate.example"). The most careful of several readers counts: one lay reader makes it a
 * lay mail, one outsider an outside one.
 */
export function readerOf(recipients: readonly Recipient[], people: readonly Acquaintance[]): Reader {
  const known = recipients.filter(({ field }) => field !== 'bcc').map(({ address }) => recall(address, people))
  const all = (test: (one: Known) => boolean): boolean => known.length > 0 && known.every(test)
  const isOutside = known.some(({ place }) => place === 'outside')
  return {
    level: all(({ level }) => level === 'technical') ? 'technical' : 'lay',
    place: isOutside ? 'outside' : all(({ place }) => place === 'inside') ? 'inside' : null,
  }
}

type Known = Pick<Acquaintance, 'level' | 'place'>
const unknown = { level: null, place: null } as const

function recall(address: string | null, people: readonly Acquaintance[]): Known {
  if (!address) return unknown
  const fitting = people
    .filter(({ who }) => who === address || address.endsWith(`@${who}`) || address.endsWith(`.${who}`))
    .sort((a, b) => b.who.length - a.who.length)
  return {
    level: fitting.find(({ level }) => level !== null)?.level ?? null,
    place: fitting.find(({ place }) => place !== null)?.place ?? null,
  }
}
