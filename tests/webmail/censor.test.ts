// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { outline } from '../../utils/webmail/dom/censor'
import { SelectorError } from '../../utils/webmail/dom/expect-element'

function element(html: string): Element {
  const holder = document.createElement('div')
  holder.innerHTML = html
  return holder.firstElementChild as Element
}

it('tells tags, classes and roles', () => {
  const root = element(
    '<div class="M9 a-b"><table role="presentation"><tbody><tr><td>x</td></tr></tbody></table><p></p></div>',
  )
  expect(outline(root)).toBe('div.M9.a-b(table[presentation](tbody(tr(td))) p)')
})

it('holds nothing a person wrote or is called', () => {
  const root = element(
    '<div class="ok ann@client.example" aria-label="Secret" title="Secret" data-name="Secret" id="Secret" role="Secret Ann">' +
      'Secret<input value="Secret"><div contenteditable="true">Secret <b class="Secret">Secret</b></div>' +
      '<div role="document"><p class="Secret">Secret</p></div><a href="https://secret.example">Secret</a></div>',
  )
  expect(outline(root)).toBe('div.ok(input div(…) div[document](…) a)')
})

it('stays short', () => {
  const deep = element('<div>'.repeat(40) + '</div>'.repeat(40))
  expect(outline(deep).length).toBeLessThan(60)
  const wide = element(`<div>${'<i></i>'.repeat(500)}</div>`)
  expect(outline(wide).length).toBeLessThan(300)
})

it('is what a fault says', () => {
  const error = new SelectorError('gmail', 'send', element('<div class="M9">words</div>'))
  expect(error.message).toBe('gmail: no send in div.M9')
  expect(error.name).toBe('SelectorError')
})
