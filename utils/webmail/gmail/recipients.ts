import { parsePerson, person } from '../dom/people'
import type { Recipient } from '../types'
import { selectors } from './selectors'

const fields = ['to', 'cc', 'bcc'] as const

/** The recipients as chips, new layout or old; where the rows are closed and empty, those of the line that sums them up. */
export function readRecipients(root: Element): Recipient[] {
  const chips = fields.flatMap((field) => readChips(root, field))
  if (chips.length > 0) return chips
  const classic = fields.flatMap((field) => readClassicChips(root, field))
  if (classic.length > 0) return classic
  return [...root.querySelectorAll(selectors.summary)].map((span) => {
    return { field: 'to', ...person(span.textContent, span.getAttribute('email')) }
  })
}

function readChips(root: Element, field: Recipient['field']): Recipient[] {
  return [...root.querySelectorAll(selectors.chips(field))].map((chip) => {
    return { field, ...person(chip.getAttribute('data-name'), chip.getAttribute('data-hovercard-id')) }
  })
}

function readClassicChips(root: Element, field: Recipient['field']): Recipient[] {
  const row = root.querySelector(selectors.classicField(field))?.closest('tr, .aoD, .fX')
  if (!row) return []
  return [...row.querySelectorAll<HTMLInputElement>(selectors.classicChip)]
    .filter(({ name }) => name === field || !fields.some((other) => other === name))
    .map((input) => ({ field, ...parsePerson(input.value) }))
}
