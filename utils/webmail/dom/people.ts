import type { Person } from '../types'

const address = /[^\s<>"(),;]+@[^\s<>"(),;]+/
const bidi = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A person from what a page shows of them; a name that only repeats the address is none. */
export function person(name: string | null | undefined, mail: string | null | undefined): Person {
  const found = address.exec(mail ?? '')?.[0].toLowerCase() ?? null
  const shown = tidy(name ?? '')
  return { name: shown === '' || shown.toLowerCase() === found ? null : shown, address: found }
}

/** A person from `Name <someone@example.com>`, either half of it, or a bare name. */
export function parsePerson(text: string): Person {
  const mail = address.exec(text)?.[0] ?? null
  if (!mail) return person(text, null)
  const name = text.slice(0, text.indexOf(mail)).replace(/[<"(]/g, ' ')
  return person(name, mail)
}

/** One line without marks of writing direction. */
export function tidy(text: string): string {
  return text.replace(bidi, '').replace(/\s+/g, ' ').trim()
}
