import type { Sign } from './answer-phrases'
import type { Clause } from './answer-units'
import type { Wants } from './answer-wants'

const deeds: readonly Sign[] = ['done', 'promise', 'refuse', 'open', 'hand-over']

/** "As for the printer, …": what comes next is the answer. */
const heading = /^(?:and |so |now )?(?:as (?:for|to)|regarding|concerning|about (?:the|your)) [^.!?]{1,40}$/i

/** How far a clause is what an ask wants to hear, whatever it is about: 0 to 1. */
export function fitOf(wants: Wants, { signs, asks, text }: Clause): number {
  if (signs.has('closing') || signs.has('evades')) return 0
  if (signs.has('see-you')) return signs.has('time') ? (wants.time ?? 0) : 0
  if (signs.has('got') && wants.got) return wants.got
  if (signs.has('echo')) return deeds.some((sign) => signs.has(sign) && wants[sign]) ? 0.2 : 0
  if (asks || signs.has('tell-us')) {
    if (signs.has('offer')) return Math.max(signs.has('time') ? 0.8 * (wants.time ?? 0) : 0, 0.8 * (wants.promise ?? 0))
    return wants['asked-back'] ?? 0.2
  }
  let fit = wants.statement ?? 0
  for (const sign of signs) fit = Math.max(fit, wants[sign] ?? 0)
  if (heading.test(text)) return 0
  return signs.has('if') ? fit * (wants.time === 1 ? 0.6 : 0.4) : fit
}
