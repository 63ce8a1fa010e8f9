import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname
type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>

const locales = readdirSync(join(root, 'public/_locales'))
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(root, 'public/_locales', locale, 'messages.json'), 'utf8'))
const english = read('en')

const sources = ['components', 'entrypoints', 'utils']
  .flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((name) => join(root, top, name)),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')

describe.each(locales)('locale %s', (locale) => {
  const messages = read(locale)

  it('has the keys of the English one, and their placeholders', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
    const holes = (text: string): string[] => (text.match(/\$\w+\$?/g) ?? []).sort()
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('')
      expect(holes(message), key).toEqual(holes(english[key]?.message ?? ''))
    }
  })
})

it('has no words that nobody asks for', () => {
  // Keys put together in code: one family a prefix.
  const families = /^((credit|rule|sign|category|severity|pill)_|extension)/
  const unused = Object.keys(english).filter(
    (key) => !families.test(key) && !new RegExp(`['"\`]${key}['"\`]`).test(sources),
  )
  expect(unused).toEqual([])
})
