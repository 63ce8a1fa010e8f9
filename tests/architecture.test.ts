import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname

const files = ['components', 'entrypoints', 'utils'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${top}/${name}`),
)

/** What a file imports, from the project's root; packages as they are named. `types` are imports that leave nothing in the bundle. */
function imports(file: string): { from: string; types: boolean }[] {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(/^import (type )?[^'"]*?(?:from )?['"]([^'"]+)['"]/gms)].map(([, type, from = '']) => ({
    from: from.startsWith('.') ? normalize(join(dirname(file), from)) : from,
    types: type !== undefined,
  }))
}

/** Layer → what it may import: folders of ours, packages; `types:` for types only. */
const layers: [RegExp, RegExp][] = [
  [/^utils\/tone\//, /^(utils\/tone\/|sentiment|diff|types:)/],
  [/^utils\/webmail\//, /^(utils\/webmail\/|types:utils\/tone\/types)/],
  [
    /^components\//,
    /^(components\/|preact|diff|types:utils\/(tone\/types|tone\/thread\/types|i18n|settings\/|page-state)|utils\/tone\/types)/,
  ],
  [/^utils\/settings\//, /^(utils\/settings\/|valibot|wxt\/browser|types:utils\/tone\/types)/],
  [/^utils\/session\//, /^(utils\/session\/|utils\/tone\/|types:utils\/(webmail\/types|settings\/types))/],
]

describe('the layers do not know each other', () => {
  it('finds the files', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(layers.every(([layer]) => files.some((file) => layer.test(file)))).toBe(true)
  })

  for (const [layer, allowed] of layers) {
    it(`${layer.source} imports only what it may`, () => {
      const strangers = files
        .filter((file) => layer.test(file))
        .flatMap((file) =>
          imports(file)
            .filter(({ from, types }) => !allowed.test(from) && !(types && allowed.test(`types:${from}`)))
            .map(({ from }) => `${file} → ${from}`),
        )
      expect(strangers).toEqual([])
    })
  }

  it('only wiring, settings and words touch browser.*', () => {
    const touching = files.filter((file) =>
      imports(file).some(({ from }) => /^(wxt\/browser|wxt\/utils\/storage|webextension-polyfill)$/.test(from)),
    )
    expect(
      touching.filter((file) => !/^(entrypoints\/|utils\/(i18n|settings\/(index|stored|pack|managed))\.ts)/.test(file)),
    ).toEqual([])
  })

  it('nothing of the page is touched by the engine', () => {
    const touching = files
      .filter((file) => file.startsWith('utils/tone/'))
      .filter((file) =>
        /\b(window|navigator|localStorage|globalThis)\.[a-zA-Z]/.test(
          readFileSync(join(root, file), 'utf8').replace(/\/\*\*?[\s\S]*?\*\/|\/\/.*$/gm, ''),
        ),
      )
    expect(touching).toEqual([])
  })
})
