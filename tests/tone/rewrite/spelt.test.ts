import { expect, it } from 'vitest'
import { spelt } from '../../../utils/tone/rewrite/spelt'

it.each([
  ['I apologise for the colour', 'I apologize for the color'],
  ['Organised in the centre', 'Organized in the center'],
  ['the grey cable is labelled', 'the gray cable is labeled'],
  ['Enrolment was cancelled', 'Enrollment was canceled'],
  ['your four promises otherwise surprise us', 'your four promises otherwise surprise us'],
])('%s', (british, american) => {
  expect(spelt(british, 'american', '')).toBe(american)
  expect(spelt(american, 'british', '')).toBe(british)
})

it('knows what only one side writes otherwise', () => {
  expect(spelt('the licence for the programme', 'american', '')).toBe('the license for the program')
  expect(spelt('license the program', 'british', '')).toBe('license the program')
})

it('leaves the words of the writer', () => {
  expect(spelt('the color of the center', 'british', 'that Color')).toBe('the color of the centre')
})
