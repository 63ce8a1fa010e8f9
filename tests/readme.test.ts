import { expect, it } from 'vitest'
import { readReadme, withChecks } from './readme'

it('lists the checks as they are (else: npm run readme)', () => {
  expect(withChecks(readReadme())).toBe(readReadme())
})
