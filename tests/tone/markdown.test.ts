import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../utils/check/markdown'
import { createAnalyzer } from '../../utils/tone/analyze'
import { catalogue } from '../../utils/tone/en'

const shown = (source: string): string => readMarkdown(source).text

describe('Markdown as its reader sees it', () => {
  it.each([
    ['bold', 'you **should** have', 'you should have'],
    ['italics', 'a *b* and _c_, *d e*.', 'a b and c, d e.'],
    ['both at once', '***all*** of **it *and* more**', 'all of it and more'],
    ['underlines', '__Please__ wait', 'Please wait'],
    ['struck out', 'no ~~never~~ more', 'no never more'],
    ['in a word', 'un*believ*able', 'unbelievable'],
    ['over two lines', '**you\nshould**', 'you\nshould'],
    ['around code', '**`a*b`**', '`a*b`'],
    ['a link', 'see [the *guide*](https://a.b/c "Guide") now', 'see the guide now'],
    ['an image', '![The tray](tray.png)', 'The tray'],
    ['a bold link', '**[here](x)**', 'here'],
    ['a heading', '## You should know\n\ntext', 'You should know\n\ntext'],
    ['an underlined heading', 'Reset\n=====\nNext\n---\nx', 'Reset\n\nNext\n\nx'],
    ['a line across', 'a\n\n* * *\n\nb', 'a\n\n\n\nb'],
    ['where a link leads', 'a\n\n[1]: https://a.b\n', 'a\n\n\n'],
    ['tasks', '- [ ] Restart\n- [x] Wait', '- Restart\n- Wait'],
    ['a broken line', 'Kind regards,\\\nSam', 'Kind regards,\nSam'],
    ['protected signs', '\\*not bold\\* and 5 \\> 4', '*not bold* and 5 > 4'],
    ['a comment', 'a <!-- you **fool** --> b\n<!--\nx\n-->\nc', 'a  b\n\n\n\nc'],
    ['a fence', 'a\n```sh\nyou fool\n~~~\n```\nb', 'a\n\n\n\n\nb'],
    ['a long fence', '````\n```\nx\n````\nb', '\n\n\n\nb'],
    ['a fence in a list', '1. Run\n   ~~~\n   x\n   ~~~\n2. Wait', '1. Run\n\n\n\n2. Wait'],
    ['front matter', '---\ntitle: You fool\n---\n\nHi', '\n\n\n\nHi'],
    ['front matter in TOML', '+++\ntitle = "You fool"\n+++\nHi', '\n\n\nHi'],
  ])('%s', (_, source, text) => {
    expect(shown(source)).toBe(text)
  })

  it.each([
    ['lone stars', '5 * 4 * 3, *.txt and b'],
    ['names with underlines', 'the file_name_here and _'],
    ['code in a line', 'type `**x** _y_` and ``a ` _b_``'],
    ['a fill-in', 'Dear [Name] and {{name}}'],
    ['quotes and lists', '> quoted\n\n* one\n- two\n+ three\n1. four'],
    ['a number sign', '#4711 is yours'],
    ['a signature', 'Thanks\n\n-- \nSam'],
    ['a fence without end', 'a\n```\nyou should have'],
    ['a comment without end', 'a <!-- b'],
    ['what is no front matter', '---\n\nHi Ana,\n\nplease wait.'],
    ['emphasis across paragraphs', '*a\n\nb*'],
  ])('leaves %s', (_, source) => {
    const { text } = readMarkdown(source)
    expect(text.replace(/^\n/, '---\n')).toBe(source)
  })

  it('knows where its words stand', () => {
    const source = '---\na: b\n---\n# Hi **Ana**\n\n<!-- x\ny --> so *you* go'
    const { text, sourceAt } = readMarkdown(source)
    for (const word of ['Hi', 'Ana', 'so', 'you', 'go']) expect(sourceAt(text.indexOf(word))).toBe(source.indexOf(word))
    expect(sourceAt(text.length)).toBe(source.length)
  })

  it('is linear enough for any file', () => {
    const odd = ['*', '_a', '[', '```\n', '<!--', '# ', '`', '\\', '~~', '- [ ', '---\n'].map((one) => one.repeat(5000))
    const started = performance.now()
    for (const source of odd) expect(shown(source).length).toBeLessThanOrEqual(source.length)
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('raises nothing where the same words in plain text raise nothing', () => {
    const analyze = createAnalyzer(catalogue)
    const source =
      '# Reset a password\n\nHi Ana,\n\nThank you for **writing**. I have *reset* it; the link in [the portal](https://a.b) works until ' +
      '**Friday at noon**:\n\n* open the _link_\n* choose a new password\n\n***\n\n**Note:** I will call you at **10:40** to see that it works.\n\nKind regards,  \nSam\n'
    expect(analyze(shown(source)).findings).toEqual([])
  })
})
