// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readEditable } from '../../utils/webmail/dom/editable-text'
import { isQuoteOrSignature } from '../../utils/webmail/dom/quotes'

function read(html: string, { rest = '' } = {}) {
  const root = document.createElement('div')
  root.innerHTML = html
  document.body.replaceChildren(root)
  const classify = (element: Element) => {
    if (rest && element.matches(rest)) return 'rest'
    return isQuoteOrSignature(element) ? 'skip' : 'own'
  }
  return { root, reading: readEditable(root, { classify }) }
}

const textOf = (html: string) => read(html).reading.text

describe('lines', () => {
  it.each([
    ['an empty editor', '<br>', ''],
    ['a bare text node', 'Hi Ann,', 'Hi Ann,'],
    ['Gmail lines', 'Hi Ann,<div>one</div><div><br></div><div>two</div>', 'Hi Ann,\none\n\ntwo'],
    ['Gmail lines in a div', '<div dir="ltr">Hi Ann,<div><br></div><div>one</div></div>', 'Hi Ann,\n\none'],
    [
      'Outlook lines',
      '<div class="elementToProof">one</div><div class="elementToProof"><br></div><div class="elementToProof">two</div>',
      'one\n\ntwo',
    ],
    ['breaks', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['a last break that only holds the line open', '<div>one<br></div><div>two</div>', 'one\ntwo'],
    ['a blank first line', '<div><br></div><div>one</div>', '\none'],
    ['a blank last line', '<div>one</div><div><br></div>', 'one\n'],
    ['paragraphs', '<p>one</p>\n<p>two</p>', 'one\ntwo'],
    ['lists', '<ul>\n  <li>one</li>\n  <li>two</li>\n</ul>', 'one\ntwo'],
    ['table cells', '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>', 'a\nb\nc'],
    ['inline tags', 'one <b>two</b> <i>three</i>', 'one two three'],
    ['source line ends', 'one\n   two', 'one two'],
    ['preformatted text', '<pre>one\n  two</pre>', 'one\n  two'],
    ['no-break spaces', 'one&nbsp; two&nbsp;', 'one  two '],
    ['zero-width characters', 'on\u200be', 'on\u200be'],
    ['a picture', 'see <img alt="x"> here', 'see \ufffc here'],
    ['a chip', 'see <div contenteditable="false">file.pdf</div>', 'see \n\ufffc'],
    ['hidden words', 'one<span style="display: none">two</span><script>three</script>', 'one'],
    ['a rule', 'one<hr>two', 'one\n\ntwo'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })
})
