import { startsOlderMail } from '../dom/older-mail'
import { parsePerson, person, tidy } from '../dom/people'
import { quotedOne } from '../dom/quoted-one'
import { type FoundMail, rememberMails } from '../dom/read-mail'
import type { Person } from '../types'
import { readQuotedMail } from './quoted-mail'
import { readRecipients } from './recipients'
import { selectors } from './selectors'

/**
 * Reads the message a compose box answers. The mail quoted in the draft says which one; where it is among those in the
 * conversation, it is read there. Without a quote it is the mail next to an inline reply, as long as that is only one.
 */
export function createIncomingReader(
  root: HTMLElement,
  signal: AbortSignal,
): (editable: HTMLElement) => FoundMail | null {
  const readBody = rememberMails(
    (element) => (startsOlderMail(element) ? 'rest' : element.matches(selectors.notTheMail) ? 'skip' : 'own'),
    signal,
  )

  return (editable) => {
    const recipients = readRecipients(root, editable)
    const quoted = readQuotedMail(root, editable)
    // A forward that somebody opens again looks like a reply, but goes to somebody else.
    if (quoted && recipients.length > 0 && !recipients.some((to) => isSame(quoted.sender, to))) return null
    const pane = paneAround(root)
    const body =
      pane &&
      (quoted
        ? quotedOne(quoted.text, bodiesBeside(root, pane), (each) => readBody(each).text)
        : nextTo(
            root,
            pane,
            recipients.find(({ field }) => field === 'to'),
          ))
    if (!pane || !body) return quoted && { message: quoted, rangeOf: () => null }
    const { text, rangeOf } = readBody(body)
    if (text === '') return null
    const sentAt = tidy(cardOf(body, pane)?.querySelector(selectors.sentAt)?.textContent ?? '') || null
    return { message: { sender: senderOf(body, pane), sentAt, text }, rangeOf }
  }
}

/** Whether the compose box stands in a conversation that shows mails. */
export function isInline(root: HTMLElement): boolean {
  const pane = paneAround(root)
  return pane !== null && bodiesBeside(root, pane).length > 0
}

/** The conversation an inline reply stands in. A full compose box may share the reading pane, but shows its subject. */
function paneAround(root: HTMLElement): Element | null {
  const conversation = root.closest(selectors.conversation)
  return conversation ?? (root.querySelector(selectors.subject) ? null : root.closest(selectors.readingPane))
}

function bodiesBeside(root: HTMLElement, pane: Element): HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>(selectors.messageBody)].filter((body) => !root.contains(body))
}

/**
 * The mail whose card holds or borders on the compose box: above it with the newest mail at the bottom, on either side with
 * the newest on top. It has to be from whom the reply goes to first; where two are, it is neither.
 */
function nextTo(root: HTMLElement, pane: Element, to: Person | undefined): HTMLElement | null {
  let branch: Element = root
  while (branch !== pane && branch.parentElement && bodiesBeside(root, branch).length === 0)
    branch = branch.parentElement
  const inside = [...branch.children].find((child) => child.contains(root))
  const fitting = [neighbour(inside, 'previousElementSibling'), neighbour(inside, 'nextElementSibling')].filter(
    (body) => body !== null && isSame(senderOf(body, pane), to),
  )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** The mail right above or below; none where a folded card, which has no body, or something else stands in between. */
function neighbour(
  branch: Element | undefined,
  side: 'previousElementSibling' | 'nextElementSibling',
): HTMLElement | null {
  let each: Element | null | undefined = branch?.[side]
  while (each) {
    if (isEmpty(each)) {
      each = each[side]
      continue
    }
    if (each.matches(selectors.messageBody)) return each as HTMLElement
    const bodies = each.querySelectorAll<HTMLElement>(selectors.messageBody)
    if (bodies.length < 2 && each.querySelectorAll(selectors.sender).length < 2) return bodies[0] ?? null
    // A box of cards: the one at this end.
    each = side === 'previousElementSibling' ? each.lastElementChild : each.firstElementChild
  }
  return null
}

function isEmpty(element: Element): boolean {
  return !/\S/.test(element.textContent ?? '')
}

/** Whether they can be one person, as far as is known: "Berg, Ola" and "Ola Berg (IT)" can. */
function isSame(sender: Person, to: Person | undefined): boolean {
  if (!to) return true
  if (sender.address && to.address) return sender.address === to.address
  const [one, other] = [wordsOf(sender), wordsOf(to)]
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))
}

function wordsOf({ name }: Person): readonly string[] {
  return name?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function senderOf(body: HTMLElement, pane: Element): Person {
  const sender = cardOf(body, pane)?.querySelector(selectors.sender)
  return sender ? parsePerson(sender.textContent ?? '') : person(null, null)
}

/** The smallest element around a body that also names a sender, unless it holds other messages too. */
function cardOf(body: HTMLElement, pane: Element): Element | null {
  for (let each = body.parentElement; each && pane.contains(each); each = each.parentElement) {
    if (each.querySelectorAll(selectors.messageBody).length > 1) return null
    if (each.querySelector(selectors.sender)) return each
  }
  return null
}
