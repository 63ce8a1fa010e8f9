import { parsePerson } from '../dom/people'
import type { Recipient } from '../types'
import { selectors } from './selectors'

const fields = ['to', 'cc', 'bcc'] as const

/** The recipients as the fields show them, mostly names only. Rows that are closed stay closed: opening moves the focus. */
export function readRecipients(root: Element, editable: Element | null): Recipient[] {
  return [...root.querySelectorAll(selectors.recipientFields)]
    .filter((editor) => !editable?.contains(editor))
    .slice(0, fields.length)
    .flatMap((editor, index) =>
      [...editor.querySelectorAll(selectors.pills)].map((pill) => {
        const text = (pill.querySelector(selectors.pillText) ?? pill).textContent ?? ''
        return { field: fields[index] ?? 'bcc', ...parsePerson(text) }
      }),
    )
}
