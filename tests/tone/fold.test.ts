import { expect, it } from 'vitest'
import { checks } from '../../utils/tone/en/checks'
import { catalogue } from '../../utils/tone/en/index'
import shouldHave from '../../utils/tone/en/rules/should-have.ts?raw'
import { foldTone } from '../../utils/tone/fold'

it('lists every check, the heat among them, each with its source', () => {
  expect(checks.map(({ id }) => id)).toEqual([...catalogue.map(({ id }) => id), 'heat-cluster'])
  expect(checks.filter(({ source }) => source.trim() === '')).toEqual([])
})

it('gives the pages the list without the rules', async () => {
  const module = foldTone.transform('', '/project/utils/tone/en/checks.ts') ?? ''
  const shipped = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`)) as {
    readonly checks: unknown
  }
  expect(shipped.checks).toEqual(checks)
})

it('leaves the sources out of the rules that are shipped, and nothing else', () => {
  const shipped = foldTone.transform(shouldHave, '/project/utils/tone/en/rules/should-have.ts') ?? ''
  expect(shipped).toContain("source: '',")
  expect(shipped.split('\n').length).toBe(shouldHave.split('\n').length)
  expect(shipped.split('\n').filter((line, at) => line !== shouldHave.split('\n')[at])).toEqual(["  source: '',"])
})
