import type { Layer } from '../../utils/settings/types'

type Broken = readonly [name: string, text: () => string, said: readonly string[], kept?: Layer]

const whole = '{"deskside":2,"breath":60,"style":{"greeting":"Hello"}}'
const file = (fields: object) => (): string => JSON.stringify({ deskside: 2, breath: 60, ...fields })
const kept: Layer = { breath: 60 }

/** Files as people and accidents make them: what is to be said of each, and what can be kept. */
export const broken: readonly Broken[] = [
  ['empty', () => '', ['not-json']],
  ['blank', () => ' \n\t', ['not-json']],
  ['cut off at the end', () => whole.slice(0, -1), ['not-json']],
  ['cut off within a word', () => whole.slice(0, 30), ['not-json']],
  ['cut off at the start', () => whole.slice(5), ['not-json']],
  ['two files in one', () => whole + whole, ['not-json']],
  ['a page of a website', () => '<!doctype html><script>globalThis.ran = 1</script>', ['not-json']],
  ['a script', () => 'globalThis.ran = 1', ['not-json']],
  ['JSON with a comment', () => `// mine\n${whole}`, ['not-json']],
  ['a picture', () => '\u0089PNG\r\n\u001a\n\u0000\u0000', ['not-json']],
  ['only null', () => 'null', ['not-settings']],
  ['only a number', () => '5', ['not-settings']],
  ['a list', () => `[${whole}]`, ['not-settings']],
  ['without a version', () => '{"breath":60}', ['not-settings']],
  ['with a version in words', () => '{"deskside":"two","breath":60}', ['not-settings']],
  ['with version nought', () => '{"deskside":0,"breath":60}', ['not-settings']],
  ['of a newer version', () => '{"deskside":7,"breath":60,"mood":"sunny"}', ['newer', 'mood: unknown'], kept],
  ['too big', () => ' '.repeat(9_000_000), ['too-big']],
  [
    'nested without end',
    () => `{"deskside":2,"breath":60,"x":${'['.repeat(9e4)}${']'.repeat(9e4)}}`,
    ['x: unknown'],
    kept,
  ],
  [
    'every type wrong',
    file({ enabled: 'yes', checkWhen: 5, rules: [], people: {} }),
    ['enabled: wrong-type', 'checkWhen: bad-value', 'rules: wrong-type', 'people: wrong-type'],
    kept,
  ],
  [
    'null everywhere',
    file({ enabled: null, style: null, words: { allowed: null }, sites: null }),
    ['enabled: wrong-type', 'style: wrong-type', 'words.allowed: wrong-type', 'sites: wrong-type'],
    kept,
  ],
  [
    'groups that are lists',
    file({ style: ['warm'], words: [['Jira']] }),
    ['style: wrong-type', 'words: wrong-type'],
    kept,
  ],
  ['numbers out of bounds', file({ breath: -1 }), ['breath: bad-value'], {}],
  ['a number with a fraction', file({ breath: 2.5 }), ['breath: bad-value'], {}],
  ['a number beyond all bounds', () => '{"deskside":2,"breath":1e999}', ['breath: bad-value'], {}],
  [
    'a line as long as a book',
    file({ style: { closing: 'x'.repeat(1e6), name: 'Sam' } }),
    ['style.closing: too-long'],
    {
      ...kept,
      'style.name': 'Sam',
    },
  ],
  [
    'one bad wording among good ones',
    file({ wordings: [{ phrase: 'a', wording: 'b' }, 'c', {}] }),
    ['wordings[1]: wrong-type', 'wordings[2]: wrong-type'],
    { ...kept, wordings: [{ phrase: 'a', wording: 'b' }] },
  ],
  [
    'prototype keys',
    () => '{"deskside":2,"breath":60,"__proto__":{"enabled":false},"constructor":{"prototype":{}}}',
    ['__proto__: unknown', 'constructor: unknown'],
    kept,
  ],
  [
    'prototype keys within',
    () => '{"deskside":2,"style":{"__proto__":{"emoji":false}},"sites":{"__proto__":{}}}',
    ['style.__proto__: unknown', 'sites.__proto__: unknown'],
    { sites: {} },
  ],
  [
    'checks named as every object has names',
    file({ rules: { constructor: 'off', tostring: 'off' } }),
    ['rules.constructor: unknown'],
    { ...kept, rules: { tostring: 'off' } },
  ],
  [
    'scripts in strings',
    file({ style: { greeting: '<img src=x onerror="ran=1">' }, 'javascript:ran=1': 1 }),
    ['javascript:ran=1: unknown'],
    { ...kept, 'style.greeting': '<img src=x onerror="ran=1">' },
  ],
  ['a name that is no name', file({ name: { toString: 'x' } }), ['name: wrong-type'], kept],
  [
    'hosts that are none',
    file({ disabledSites: ['mail.google.com', 'https://x.org/<script>'] }),
    ['disabledSites[1]: bad-value'],
    { ...kept, disabledSites: ['mail.google.com'] },
  ],
]
