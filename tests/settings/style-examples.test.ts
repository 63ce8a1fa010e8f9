import { describe, expect, it } from 'vitest'
import { exampleOf } from '../../entrypoints/options/examples'
import { shipped } from '../../utils/settings/effective'
import type { Style } from '../../utils/settings/types'

const { style } = shipped.settings
const choices: { readonly [P in keyof Style]: readonly Style[P][] } = {
  manner: ['direct', 'warm'],
  formality: ['casual', 'balanced', 'formal'],
  directness: ['plain', 'gentle'],
  contractions: ['keep', 'use', 'avoid'],
  emoji: [true, false],
  english: ['any', 'british', 'american'],
  reader: ['lay', 'mixed', 'technical'],
  greeting: ['', 'Hi', 'Dear'],
  closing: ['', 'Just ask.'],
  name: ['', 'Kim'],
}
const shown = (preference: keyof Style, value: unknown): string | undefined =>
  exampleOf(preference, { ...style, [preference]: value })[0]?.after

describe('the examples on the settings page are what the engine makes of them', () => {
  it.each(Object.entries(choices) as [keyof Style, readonly unknown[]][])(
    '%s: each choice gives another outcome',
    (preference, values) => {
      const outcomes = values.map((value) => shown(preference, value))
      expect(new Set(outcomes).size, outcomes.join('\n')).toBe(values.length)
    },
  )

  it('reads well', () => {
    expect(shown('formality', 'formal')).toBe('Hello Ana, please send me the asset tag.')
    expect(shown('directness', 'plain')).toBe('Please log off and back on.')
    expect(shown('emoji', false)).toBe('The dock is back')
    expect(shown('greeting', 'Dear')).toMatch(/^Dear Ana,\nYour laptop is back from repair\. … It arrives on Thursday/)
    expect(shown('name', 'Kim')).toMatch(/minutes\.\nLet me know if anything is unclear\.\nKim$/)
  })
})
