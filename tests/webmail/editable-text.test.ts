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

describe('what is left out', () => {
  it.each([
    [
      'a quote',
      'mine<div class="gmail_quote"><div class="gmail_attr">X wrote:<br></div><blockquote>theirs</blockquote></div>',
      'mine',
    ],
    [
      'own words around quotes',
      '<div class="gmail_quote"><blockquote class="gmail_quote">a</blockquote>mine</div><div>too</div><blockquote type="cite">b</blockquote>end',
      'mine\ntoo\n\nend',
    ],
    [
      'a forward, with quotes in it',
      'mine<div class="gmail_quote"><div class="gmail_attr">--<br>From: X<br></div><blockquote>b</blockquote>c</div>',
      'mine',
    ],
    [
      'a signature and its dashes',
      'mine<br><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">Kim</div>',
      'mine',
    ],
    [
      'quotes of other programs',
      '<div class="moz-cite-prefix">X:</div><blockquote type="cite">b</blockquote>mine<div class="yahoo_quoted">c</div>',
      'mine',
    ],
    ['a quotation with a bar', 'mine<blockquote style="border-left: 3px solid #ccc">b</blockquote>', 'mine'],
    [
      'not: an indented line',
      'mine<blockquote style="margin: 0 0 0 40px; border: none; padding: 0px">too</blockquote>',
      'mine\ntoo',
    ],
    ['not: a word that only sounds so', '<div class="gmail_default">mine</div>', 'mine'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })

  it('everything from a marker on', () => {
    const { reading } = read('<div>mine</div><div><hr id="m"><p>theirs</p></div><div>theirs</div>', { rest: '#m' })
    expect(reading.text).toBe('mine')
  })

  it('has no offset inside', () => {
    const { root, reading } = read('<div>mine</div><blockquote type="cite">theirs</blockquote><div id="m">rest</div>', {
      rest: '#m',
    })
    expect(reading.offsetOf(root.querySelector('blockquote')?.firstChild as Text, 2)).toBeNull()
    expect(reading.offsetOf(root.querySelector('#m')?.firstChild as Text, 1)).toBeNull()
    expect(reading.offsetOf(document.body, 0)).toBeNull()
  })
})

describe('masks', () => {
  it.each([
    ['code', 'run <code>rm -rf</code> now', ['rm -rf']],
    ['a monospaced font', 'run <span style="font-family: Consolas, monospace">kill 9</span> now', ['kill 9']],
    ['a font tag', 'run <font face="courier new, monospace">kill 9</font> now', ['kill 9']],
    ['preformatted text', '<div>log:</div><pre>fatal\nerror</pre>', ['fatal\nerror']],
    ['code in code once', '<pre><code>x y</code></pre>', ['x y']],
    ['a label', 'Press <b>Reset Password</b> and wait', ['Reset Password']],
    ['a label in two tags', 'Press <b>Save</b> <b>As</b> and wait', ['Save As']],
    ['a one-word label', 'Open <strong>Settings</strong> first', ['Settings']],
    ['not: stress on one word', '<b>Never</b> do this. <b>Please</b> stop', []],
    ['not: stress in lower case', 'You <b>must not</b> do this', []],
    ['not: shouting', 'You <b>DO NOT</b> do this', []],
    ['not: a heading', '<div><b>Reset Password:</b></div>text', []],
    ['not: a sentence', 'So <b>This Is What You All Did</b> here', []],
  ])('%s', (_, html, masked) => {
    const { reading } = read(html)
    expect(reading.masks.map(({ start, end }) => reading.text.slice(start, end))).toEqual(masked)
  })
})

describe('list items', () => {
  it.each([
    [
      'numbered',
      '<div>So:</div><ol><li>Open it.</li><li>Close it.</li></ol>',
      ['numbered Open it.', 'numbered Close it.'],
    ],
    ['bulleted', '<ul><li><div>one</div></li></ul>after', ['bulleted one']],
    [
      'nested, apart and in order',
      '<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>',
      ['numbered a\n', 'bulleted b', 'bulleted c', 'numbered d'],
    ],
    ['not: an empty one', '<ol><li><br></li></ol>', []],
  ])('%s', (_, html, items) => {
    const { reading } = read(html)
    expect(reading.items.map(({ kind, span }) => `${kind} ${reading.text.slice(span.start, span.end)}`)).toEqual(items)
  })
})

describe('loud words', () => {
  it.each([
    ['Gmail red', 'Please <font color="#ff0000">do not touch</font> it.', ['do not touch']],
    ['Gmail huge', '<div><font size="6">Read this</font> first</div>', ['Read this']],
    ['Gmail huge by style', 'a <span style="font-size:x-large">b c</span>', ['b c']],
    ['Gmail large, which is hardly bigger', 'a <font size="4">b</font> <span style="font-size:large">c</span>', []],
    ['Outlook red', '<span style="color: rgb(200, 38, 19);">not again</span>', ['not again']],
    ['Outlook dark red, twelve points', '<span style="font-size: 12pt; color: rgb(192, 0, 0);">no</span>', ['no']],
    [
      'Outlook 18 points',
      '<span style="font-family: Arial; font-size: 18pt;">now</span> <span style="font-size:14pt">x</span>',
      ['now'],
    ],
    ['dark Outlook', '<span style="color: rgb(255, 128, 120) !important" data-ogsc="red">a</span>', ['a']],
    ['a variable of dark Outlook', '<span style="color: var(--darkColor_c00, #c00)">a</span>', ['a']],
    [
      'a smaller and black piece inside',
      '<font color="red" size="7">a <font color="black" size="2">b</font> c</font>',
      ['a ', ' c'],
    ],
    [
      'red stays red where only the size is said',
      '<font color="red">a <span style="font-size:10pt">b</span></font>',
      ['a ', 'b'],
    ],
    ['lines apart', '<div style="color:red">one</div><div style="color:red">two</div>', ['one', 'two']],
    ['twice as big by share', '<span style="font-size:1.5em">a</span><span style="font-size:110%">b</span>', ['a']],
    ['not: a heading', '<h2><span style="font-size:24px">Planned work</span></h2><h1>Too</h1>', []],
    [
      'not: a red ground, a brown, a pink, an orange',
      '<i style="background-color:red">a</i><i style="color:#663300">b</i><i style="color:#ea9999">c</i><i style="color:#f90">d</i>',
      [],
    ],
    ['not: quote and signature', '<div class="gmail_signature"><font color="red">Acme</font></div>', []],
    ['not: an empty one', '<font color="red"><br></font>x', []],
  ])('%s', (_, html, loud) => {
    const { reading } = read(html)
    expect(reading.loud.map(({ start, end }) => reading.text.slice(start, end))).toEqual(loud)
  })
})

describe('offsets and places', () => {
  it('puts the caret on the line it stands on', () => {
    const { root, reading } = read('one<div>two</div><div><br></div><div>three <b>four</b></div>')
    expect(reading.text).toBe('one\ntwo\n\nthree four')
    const [two, blank, last] = root.querySelectorAll('div')
    expect(reading.offsetOf(root, 0)).toBe(0)
    expect(reading.offsetOf(root, 1)).toBe(3)
    expect(reading.offsetOf(two as Element, 0)).toBe(4)
    expect(reading.offsetOf(two as Element, 1)).toBe(7)
    expect(reading.offsetOf(blank as Element, 0)).toBe(8)
    expect(reading.offsetOf(blank as Element, 1)).toBe(8)
    expect(reading.offsetOf(last as Element, 0)).toBe(9)
    expect(reading.offsetOf(last as Element, 2)).toBe(19)
    expect(reading.offsetOf(root, 4)).toBe(19)
  })

  it('has a place in an empty editor', () => {
    for (const html of ['', '<br>', '<div><br></div>']) {
      const { reading } = read(html)
      expect(reading.text).toBe('')
      expect(reading.rangeOf({ start: 0, end: 0 })?.collapsed).toBe(true)
      expect(reading.select({ start: 0, end: 0 })).toBe(true)
      expect(reading.caret()).toEqual({ start: 0, end: 0 })
    }
  })

  it('takes the inside of the formatting a span fills', () => {
    const { reading } = read('a <b>bold</b> word')
    const range = reading.rangeOf({ start: 2, end: 6 })
    expect(range?.startContainer).toBe(range?.endContainer)
    expect(range?.toString()).toBe('bold')
  })

  it('knows no place outside the text', () => {
    const { reading } = read('one')
    expect(reading.rangeOf({ start: 2, end: 9 })).toBeNull()
    expect(reading.rangeOf({ start: 2, end: 1 })).toBeNull()
    expect(reading.rangeOf({ start: -1, end: 1 })).toBeNull()
  })

  it('goes there and back, over many shapes', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const html = shape(seed)
      const { root, reading } = read(html)
      const { text } = reading
      for (let start = 0; start <= text.length; start++) {
        for (let end = start; end <= text.length; end++) {
          const range = reading.rangeOf({ start, end })
          const from = range && reading.offsetOf(range.startContainer, range.startOffset)
          const to = range && reading.offsetOf(range.endContainer, range.endOffset)
          expect([from, to], `${html} ${start}–${end}`).toEqual([start, end])
          const words = text.slice(start, end)
          if (range && !/[\n\ufffc]/.test(words)) expect(range.toString().replace(/\s/g, ' '), html).toBe(words)
        }
      }
      // Every place a caret can be has an offset, and they never run backwards.
      let last = 0
      for (const [node, offset] of places(root)) {
        const at = reading.offsetOf(node, offset)
        expect(at, `${html} ${node.nodeName} ${offset}`).not.toBeNull()
        expect(at ?? -1, `${html} ${node.nodeName} ${offset}`).toBeGreaterThanOrEqual(last)
        last = at ?? last
      }
    }
  })
})

/** A random editor, always the same for the same seed. */
function shape(seed: number): string {
  let state = seed * 2654435761
  const pick = <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return list[(state >>> 16) % list.length] as T
  }
  const inline = (depth: number): string =>
    pick<() => string>([
      () => pick(['one', 'two three', 'a&nbsp;b', ' x', 'y ', 'ž\u200b', '🙂']),
      () => '<br>',
      () => '<img>',
      () => (depth > 0 ? `<b>${inline(depth - 1)}${inline(depth - 1)}</b>` : 'q'),
      () => (depth > 0 ? `<span>${inline(depth - 1)}</span>` : 'r'),
    ])()
  const block = (depth: number): string =>
    pick<() => string>([
      () => inline(2),
      () => '<div><br></div>',
      () => `<div>${inline(2)}${inline(1)}</div>`,
      () => `<p>${inline(1)}</p>`,
      () => (depth > 0 ? `<div>${block(depth - 1)}${block(depth - 1)}</div>` : '<div></div>'),
      () => (depth > 0 ? `<ul>\n<li>${block(depth - 1)}</li>\n</ul>` : '\n'),
    ])()
  return block(2) + block(2) + block(1)
}

/** Every boundary point under `root` that a caret can be at, in document order: an empty block has no height. */
function* places(root: Node): Generator<[Node, number]> {
  if (root.textContent?.trim() === '' && !(root as Element).querySelector?.('br, img')) return
  if (root.nodeType === 3) {
    for (let offset = 0; offset <= (root as Text).length; offset++) yield [root, offset]
    return
  }
  if (root.nodeName === 'BR' || root.nodeName === 'IMG') return
  for (const [index, child] of root.childNodes.entries()) {
    yield [root, index]
    yield* places(child)
  }
  yield [root, root.childNodes.length]
}
