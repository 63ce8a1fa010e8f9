import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDiff } from '../../components/word-diff'

/** Shared words as they are, others as [before→after]. */
const said = (before: string, after: string) =>
  wordDiff(before, after)
    .map((part) => part.same || `[${part.before}→${part.after}]`)
    .join('')

describe('two wordings, word by word', () => {
  it.each([
    [
      'As I said, please read the three steps.',
      'Please read the three steps.',
      '[As I said, please→Please] read the three steps.',
    ],
    ['You need to restart it today.', 'Could you restart it today?', '[You need to→Could you] restart it today[.→?]'],
    [
      "We don't do that on weekends here",
      "We can't do that on weekends here",
      "We [don't→can't] do that on weekends here",
    ],
    [
      'version 3.1 of the client is needed',
      'version 3.2 of the client is needed',
      'version [3.1→3.2] of the client is needed',
    ],
    ['', 'Hi Ana,', '[→Hi Ana,]'],
    ['Obviously.', '', '[Obviously.→]'],
    ['The same words.', 'The same words.', 'The same words.'],
    [
      'Schließ die Tür bitte jetzt sofort',
      'Schließ das Tor bitte jetzt sofort',
      'Schließ [die Tür→das Tor] bitte jetzt sofort',
    ],
  ])('%s | %s', (before, after, expected) => {
    expect(said(before, after)).toBe(expected)
  })

  it('shows a word or two between changes as changed too', () => {
    expect(said('You forgot to plug it in', 'It looks unplugged')).toBe('[You forgot to plug it in→It looks unplugged]')
    expect(said('never touch the red button, ever', 'please leave the red switch alone')).toBe(
      '[never touch the red button, ever→please leave the red switch alone]',
    )
  })

  it('loses and invents nothing, and has no two changes in a row', () => {
    const text = fc
      .array(fc.constantFrom('you', 'it', 'the', "don't", 'logs', '.', ',', ' ', ' ', ' ', '\n', '😀', 'é'), {
        maxLength: 30,
      })
      .map((words) => words.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after)
        expect(parts.map((part) => part.same + part.before).join('')).toBe(before)
        expect(parts.map((part) => part.same + part.after).join('')).toBe(after)
        const isShared = parts.map(({ same }) => same !== '')
        expect(isShared.every((shared, index) => shared !== isShared[index + 1])).toBe(true)
      }),
    )
  })
})
