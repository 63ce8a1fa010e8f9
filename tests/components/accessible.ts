import axe from 'axe-core'
import { expect } from 'vitest'

/** Fails with axe's own words. Contrast needs a real layout; palette.test.ts computes it instead. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}
