// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readTextarea } from '../../utils/webmail/dom/textarea-text'

function read(value: string) {
  const textarea = document.createElement('textarea')
  document.body.replaceChildren(textarea)
  textarea.value = value
  return { textarea, reading: readTextarea(textarea) }
}

const quote = '> The printer is down.\n> Again.'

describe('own words of a plain text draft', () => {
  it.each([
    ['all of it', 'Hi,\n\nfine.', 'Hi,\n\nfine.'],
    ['nothing', '', ''],
    ['above a quote', `Hi,\nfine.\n\nOn Mon, Ola <ola@x.example> wrote:\n\n${quote}\n`, 'Hi,\nfine.\n'],
    [
      'above a quote whose introduction is wrapped',
      `Fine.\nOn Monday, September 7, Ola Berg\n<ola@x.example> wrote:\n${quote}`,
      'Fine.',
    ],
    [
      'above a quote introduced in Hebrew',
      `טוב\n\u202bבתאריך יום ב׳ מאת \u202aOla\u202c <\u202aola@x.example\u202c>:\u202c\n${quote}`,
      'טוב',
    ],
    ['below and between quotes', `${quote}\nFirst answer.\n> More.\nSecond answer.`, 'First answer.\n\nSecond answer.'],
    ['above the signature', 'Fine.\n-- \nKim\nService desk', 'Fine.'],
    [
      'above a forwarded mail',
      'See below.\n\n---------- Forwarded message ---------\nFrom: Ola\n\nDown.',
      'See below.\n',
    ],
    ['a line that ends in a colon, before a quote', `See this:\n${quote}`, 'See this:'],
  ])('%s', (_, value, text) => {
    expect(read(value).reading.text).toBe(text)
  })

  it('selects what an offset means, and knows where the caret stands', () => {
    const { textarea, reading } = read(`${quote}\nFirst answer.\n> More.\nSecond answer.`)
    const start = reading.text.indexOf('Second')
    expect(reading.select({ start, end: start + 6 })).toBe(true)
    expect(textarea.value.slice(textarea.selectionStart, textarea.selectionEnd)).toBe('Second')
    expect(reading.caret()).toEqual({ start, end: start + 6 })
    textarea.setSelectionRange(3, 3)
    expect(reading.caret()).toBeNull()
    expect(reading.select({ start: 0, end: 99 })).toBe(false)
    expect(reading.isOneRun({ start: 0, end: 5 })).toBe(true)
    expect(reading.isOneRun({ start: 0, end: start + 2 })).toBe(false)
  })
})
