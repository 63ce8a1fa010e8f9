// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { adapters } from '../../utils/webmail'
import { quotedOne } from '../../utils/webmail/dom/quoted-one'
import type { ComposeView } from '../../utils/webmail/types'

const fixtures = import.meta.glob<string>('./fixtures/*/*.html', { query: '?raw', import: 'default', eager: true })
let life: AbortController

beforeEach(() => {
  life = new AbortController()
})
afterEach(() => {
  life.abort()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

/** The compose box of a fixture, once `change` has been made to the page. */
function open(name: string, change = (): void => undefined): ComposeView {
  const html = fixtures[`./fixtures/${name}.html`] ?? ''
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes)
  change()
  const views: ComposeView[] = []
  const onFault = (fault: Error): never => {
    throw fault
  }
  for (const adapter of adapters) {
    if (name.startsWith(adapter.id)) {
      adapter.observe(document, { onComposeView: (view) => views.push(view), onFault }, life.signal)
    }
  }
  if (!views[0]) throw new Error(`no compose box in ${name}`)
  return views[0]
}

function the(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

const third = 'I restarted it twice, the number is 4711.\n\nWill it work before Friday?'
const bodies = { gmail: '[data-message-id="#msg-f:3"] .a3s.aiL', outlook: '#UniqueMessageBody_3' }
const cases = [
  ['gmail', 'gmail/2026-09-thread-inline', bodies.gmail],
  ['outlook', 'outlook/2026-09-thread-oldest-first', bodies.outlook],
] as const

describe.each(cases)('%s: the message being answered', (_, fixture, selector) => {
  it('is read once, and anew when it changes; its words are not found by the offsets of before', () => {
    const view = open(fixture)
    const styles = vi.spyOn(window, 'getComputedStyle')
    const words = { start: 0, end: 1 }
    expect(view.incomingRange(words)).toBe(null)
    expect(view.getIncoming()?.text).toBe(third)
    expect(styles).toHaveBeenCalled()
    styles.mockClear()
    expect(view.getIncoming()?.text).toBe(third)
    expect(String(view.incomingRange(words))).toBe('I')
    const body = the(selector)
    expect(styles.mock.calls.filter(([element]) => body.contains(element))).toEqual([])
    body.insertAdjacentHTML('afterbegin', '<div>Sorry.</div>')
    expect(view.incomingRange(words)).toBe(null)
    // A quote that says something else by now would count for more.
    the('[aria-multiline="true"]').querySelector('[id$="RplyFwdMsg"]')?.parentElement?.replaceChildren('Hi.')
    expect(view.getIncoming()?.text).toBe(`Sorry.\n${third}`)
    expect(String(view.incomingRange(words))).toBe('S')
  })

  it('is still read when the compose box is gone', () => {
    const view = open(fixture)
    life.abort()
    the(selector).append('More.')
    expect(view.getIncoming()).toBeTruthy()
  })
})

describe('where the page no longer shows it', () => {
  it('Gmail: it is the one last seen, as long as the draft answers the same one', () => {
    const view = open('gmail/2026-09-thread-pop-up')
    const before = view.getIncoming()
    the('[role="main"]').remove()
    expect(view.getIncoming()).toEqual(before)
    expect(view.incomingRange({ start: 0, end: 5 })).toBe(null)
    the('input[name="rm"]').setAttribute('value', '#msg-f:9')
    expect(view.getIncoming()).toBe(null)
  })

  it('Gmail: it is the first level of the quote in the draft', () => {
    const view = open('gmail/2026-09-inline-reply', () => {
      the('[g_editable]').innerHTML =
        'Mine.<div class="gmail_quote"><div class="gmail_attr">Ola <a href="mailto:ola@client.example">ola@client.example</a>:<br></div>' +
        '<blockquote class="gmail_quote">Theirs.<blockquote class="gmail_quote">Older.</blockquote></blockquote></div>'
      document.body.replaceChildren(the('.M9'))
    })
    expect(view.getDraft().text).toBe('Mine.')
    expect(view.getIncoming()).toEqual({
      sender: { name: 'Ola Berg', address: 'ola@client.example' },
      sentAt: null,
      text: 'Theirs.',
    })
  })

  it('Gmail: the folded quote is taken apart once, and not at all where that is forbidden', () => {
    const view = open('gmail/2026-09-reply-window')
    const parse = vi.spyOn(DOMParser.prototype, 'parseFromString')
    expect(view.getIncoming()?.text).toBe(third)
    view.getIncoming()
    expect(parse).toHaveBeenCalledTimes(1)
    const strict = open('gmail/2026-09-reply-window')
    parse.mockImplementation(() => {
      throw new TypeError('This document requires TrustedHTML')
    })
    expect(strict.getIncoming()).toBe(null)
  })
})

describe('there is none', () => {
  it('for a reply that was made a forward', () => {
    const view = open('gmail/2026-09-thread-inline')
    expect(view.getIncoming()).toBeTruthy()
    the('.J-JN-M-I-Jm img').className = 'mI'
    expect(view.getIncoming()).toBe(null)
    expect(view.incomingRange({ start: 0, end: 1 })).toBe(null)
  })

  it('Gmail: in a pop-up that says nothing, above a conversation of any kind', () => {
    const view = open('gmail/2026-09-thread-pop-up', () => the('input[name="rm"]').setAttribute('value', ''))
    expect(view.kind).toBe('reply')
    expect(view.getIncoming()).toBe(null)
  })

  it('Outlook: where nothing tells which of two mails it is', () => {
    expect(open('outlook/2026-09-thread-newest-first').getIncoming()?.text).toBe(third)
    const noRecipients = (): void => {
      for (const field of document.querySelectorAll('.EditorClass')) field.remove()
    }
    expect(open('outlook/2026-09-thread-newest-first', noRecipients).getIncoming()).toBe(null)
  })

  it('Outlook: where the mail next to it is from somebody else, or folded', () => {
    const only = (name: string) => (): void => {
      for (const card of document.querySelectorAll('.aVla3')) {
        const isDraft = card.querySelector('[id^="docking"]') !== null
        if (!isDraft && !card.querySelector('#UniqueMessageBody_3')) card.remove()
      }
      the('[id^="MSG_"] span').textContent = name
    }
    const fixture = 'outlook/2026-09-thread-newest-first'
    expect(open(fixture, only('Kim')).getIncoming()).toBe(null)
    expect(open(fixture, only('Berg, Ola (IT)')).getIncoming()?.text).toBe(third)
    const folded = (): void => {
      const card = document.createElement('div')
      card.textContent = 'Ola Berg'
      the('[id^="docking"]').closest('.aVla3')?.after(card)
    }
    expect(open(fixture, folded).getIncoming()).toBe(null)
  })
})

describe('what is not the sender’s own is left out', () => {
  const history = (before: string, id: string): string =>
    `<div id="${before}appendonsend"></div><hr><div id="${id}"><b>From:</b> Kim</div><div>Older.</div>`

  it.each([
    ['a signature of Outlook', '<div id="m_-12Signature">Ola, accounts</div>'],
    ['the mails before, of Outlook', history('m_-12', 'm_-12divRplyFwdMsg')],
    [
      'the mails before, of Outlook for Windows',
      '<div style="border:none;border-top:solid #e1e1e1 1.0pt"><p><b>From:</b> Kim</p></div><p>Older.</p>',
    ],
    [
      'a quote of Gmail',
      '<div class="gmail_quote"><div class="gmail_attr">Kim:</div><blockquote>Older.</blockquote></div>',
    ],
    ['a banner', '<div id="pfptBannerab12">External sender</div>'],
  ])('Gmail: %s', (_, html) => {
    const view = open('gmail/2026-09-thread-inline', () => the(bodies.gmail).insertAdjacentHTML('beforeend', html))
    expect(view.getIncoming()?.text).toBe(third)
  })

  it.each([
    [
      'a signature of Gmail',
      '<span class="x_gmail_signature_prefix">-- </span><br><div class="x_gmail_signature">Ola</div>',
    ],
    ['a signature of Apple', '<div id="x_AppleMailSignature">Ola</div>'],
    [
      'a quote of Gmail',
      '<div class="x_gmail_quote"><div class="x_gmail_attr">Kim:<br></div><blockquote class="x_gmail_quote">Older.</blockquote></div>',
    ],
    [
      'a forwarded mail',
      '<div class="x_gmail_quote"><div class="x_gmail_attr">From: Kim<br></div><div>Older.</div></div>',
    ],
    ['the mails before, on a phone', '<div id="x_mail-editor-reference-message-container">Older.</div>Oldest.'],
  ])('Outlook: %s', (_, html) => {
    const view = open('outlook/2026-09-thread-newest-first', () => {
      the('.rps_1a2b:has(#x_Signature), #UniqueMessageBody_3 > div').innerHTML =
        `<div>I restarted it twice, the number is 4711.</div><div><br></div><div>Will it work before Friday?</div>${html}`
    })
    expect(view.getIncoming()?.text).toBe(third)
  })
})

describe('which mail a quote quotes', () => {
  const which = (quote: string, ...mails: string[]): string | null => quotedOne(quote, mails, (mail) => mail)

  it('is the one with its words, however they are set', () => {
    expect(which('Hi Kim,\n\n“It fails.”', 'Hi.', 'Hi Kim, "It fails."')).toBe('Hi Kim, "It fails."')
  })

  it('is the one it is the start of, or which it goes beyond, by more than a greeting', () => {
    const mail = 'Hi Kim, the scanner fails again. Please help.'
    expect(which('Hi Kim, the scanner fails again.', mail, 'Hi.')).toBe(mail)
    expect(which(`${mail} Sent from my phone`, mail, 'Hi.')).toBe(mail)
    expect(which('Hi Kim,', mail)).toBe(null)
    expect(which(mail, 'Hi')).toBe(null)
  })

  it('is none where two could be it, or it has no words', () => {
    expect(which('Thanks!', 'Thanks.', 'thanks')).toBe(null)
    expect(which('…', '…')).toBe(null)
  })
})
