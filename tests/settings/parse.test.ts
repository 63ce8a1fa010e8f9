import { describe, expect, it } from 'vitest'
import { defaults } from '../../utils/settings/defaults'
import { shipped } from '../../utils/settings/effective'
import { fieldOf, paths } from '../../utils/settings/fields'
import { nest, parseField, parseLayer } from '../../utils/settings/parse'

/** What is read of `input`, and what is said of the rest. */
function read(input: unknown) {
  const problems: string[] = []
  const layer = parseLayer(input, (field, problem) => problems.push(`${field}: ${problem}`))
  return { layer, problems }
}

describe('the settings in an object', () => {
  it.each([[undefined], [null], ['rubbish'], [42], [[]], [{}], [() => {}]])('are none in %j', (input) => {
    expect(read(input)).toEqual({ layer: {}, problems: [] })
  })

  it('are read back as they are written, every one', () => {
    const { quietUntil, ...lasting } = defaults
    expect(read(nest(lasting))).toEqual({ layer: lasting, problems: [] })
    expect(Object.keys(defaults).sort()).toEqual([...paths].sort())
  })

  it('are each read alone: a bad one takes no good one with it', () => {
    const input = { enabled: false, checkWhen: 'never', breath: '5', style: { manner: 'direct', emoji: 1, hat: true } }
    expect(read({ ...input, words: 7, hats: {} })).toEqual({
      layer: { enabled: false, 'style.manner': 'direct' },
      problems: [
        'checkWhen: bad-value',
        'breath: wrong-type',
        'style.emoji: wrong-type',
        'style.hat: unknown',
        'words: wrong-type',
        'hats: unknown',
      ],
    })
  })

  it('keep the good ones of a list and of a record', () => {
    expect(
      read({
        wordings: [{ phrase: 'a', wording: 'b' }, null, { phrase: '', wording: 'b' }, { phrase: 'x'.repeat(201) }],
        people: [{ who: 'Ana@North.example', level: 'lay' }, { who: 'no one' }],
        rules: { insult: 'off', 'too-easy': 'loud', 'Rude Word': 'off' },
      }),
    ).toEqual({
      layer: {
        wordings: [{ phrase: 'a', wording: 'b' }],
        people: [{ who: 'ana@north.example', level: 'lay', place: null, formality: null }],
        rules: { insult: 'off' },
      },
      problems: [
        'wordings[1]: wrong-type',
        'wordings[2]: bad-value',
        'wordings[3]: too-long',
        'people[1]: bad-value',
        'rules.too-easy: bad-value',
        'rules.Rude Word: unknown',
      ],
    })
  })

  it('keep one of those that are the same', () => {
    expect(parseField('words.allowed', ['Teams', 'teams', 'Jira'])).toEqual(['Teams', 'Jira'])
  })

  it('never take what every object has for a name', () => {
    const { layer, problems } = read(
      JSON.parse(
        '{"__proto__":{"enabled":false},"constructor":{"x":1},"style":{"__proto__":{"manner":"direct"}},' +
          '"rules":{"__proto__":"off","constructor":"off","insult":"off"},"sites":{"valueOf":{}}}',
      ),
    )
    expect(layer).toEqual({ rules: { insult: 'off' }, sites: {} })
    expect(problems).toContain('__proto__: unknown')
    expect(problems).toContain('rules.constructor: unknown')
    expect(({} as { enabled?: boolean }).enabled).toBeUndefined()
  })

  it('cut what is huge', () => {
    const { layer, problems } = read({
      'style.greeting': 'x',
      words: { allowed: Array.from({ length: 99_999 }, (_, at) => String(at)) },
    })
    expect(layer['words.allowed']).toHaveLength(2000)
    expect(problems).toEqual(['style.greeting: unknown', 'words.allowed: too-long'])
  })

  it('make the whole again', () => {
    expect(shipped.settings).toMatchObject({
      version: 2,
      words: { allowed: [], flagged: [] },
      style: { greeting: 'Hi' },
    })
    for (const path of paths) expect(parseField(path, defaults[path]), path).toEqual(defaults[path])
    expect(fieldOf('people').kind).toBe('list')
  })
})
