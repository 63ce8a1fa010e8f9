import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = (name: string) => readFileSync(new URL(`../../components/style/${name}.css`, import.meta.url), 'utf8')
const tokens = new Map(
  [...css('tokens').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
)

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const text: [ink: string, ground: string][] = [
  ...['surface', 'sunken', 'raised', 'accent-soft'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['muted', ground],
    ['accent', ground],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['warning', 'surface'],
  ['error', 'surface'],
]

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  const color = (name: string) => tokens.get(name)?.[theme] ?? ''

  it.each(text)('%s is readable on %s', (ink, ground) => {
    expect(contrast(color(ink), color(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['surface', 'sunken'])('the edge of a switch shows on %s', (ground) => {
    expect(contrast(color('edge'), color(ground))).toBeGreaterThanOrEqual(3)
  })
})

it('marks show on a white and on a dark page', () => {
  const marks = [...css('highlights').matchAll(/underline [\w ]+ (#\w{6})/g)].map(([, mark]) => mark ?? '')
  expect(marks).toHaveLength(3)
  for (const mark of marks)
    for (const ground of ['#ffffff', '#1f1f1f']) expect(contrast(mark, ground), mark).toBeGreaterThanOrEqual(3)
})

it('asks for nothing from anywhere', () => {
  for (const name of ['tokens', 'controls', 'in-page', 'thread', 'pages', 'settings', 'highlights'])
    expect(css(name)).not.toMatch(/url\(|https?:|@font-face/)
})
