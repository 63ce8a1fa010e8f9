/** `npm run new:rule <id>`: a rule to fill in, registered and with room for its words; the catalogue test says what is missing. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const at = (path: string): URL => new URL(path, root)

/** "what-did-you-do" → "whatDidYouDo" */
export const variableName = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

export function ruleFile(id: string): string {
  return `import type { PhraseRule, RuleExamples } from '../../types'

const rule: PhraseRule<'${id}'> = {
  id: '${id}',
  category: 'blame',
  severity: 'warning',
  source: '',
  phrases: [{ match: 'the words|phrase it finds', notAfter: ['not'], suggest: 'the kinder words' }],
}
export default rule

export const examples: RuleExamples = {
  invalid: ['The words it finds.'],
  valid: ['Not the words it finds.'],
}
`
}

/** The catalogue with the rule imported and listed at its end; unchanged where it is there already. */
export function withRule(index: string, id: string): string {
  const name = variableName(id)
  if (index.includes(`'./rules/${id}'`)) return index
  const imports = [...index.matchAll(/^import \w+ from '\.\/rules\/([\w-]+)'\n/gm)]
  const next = imports.find(([, other = '']) => other > id)
  const last = imports.at(-1)
  const place = next ? next.index : last ? last.index + last[0].length : 0
  const imported = `${index.slice(0, place)}import ${name} from './rules/${id}'\n${index.slice(place)}`
  return imported.replace(/^(export const catalogue[\s\S]*?)\n\]/m, `$1\n  ${name},\n]`)
}

/** The messages with the rule's two, empty, behind those of the other rules; those that are there stay. */
export function withMessages(messages: string, id: string): string {
  const entries: [string, unknown][] = Object.entries(JSON.parse(messages))
  const last = entries.findLastIndex(([key]) => key.startsWith('rule_'))
  const missing = ['name', 'why']
    .map((part) => `rule_${id.replaceAll('-', '_')}_${part}`)
    .filter((key) => entries.every(([other]) => other !== key))
    .map((key): [string, unknown] => [key, { message: '' }])
  return `${JSON.stringify(Object.fromEntries([...entries.slice(0, last + 1), ...missing, ...entries.slice(last + 1)]), null, 2)}\n`
}

function main(id: string | undefined): void {
  const file = at(`utils/tone/en/rules/${id}.ts`)
  if (!id || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
    console.error('Usage: npm run new:rule <id>, in lower case with hyphens: what-did-you-do')
    process.exitCode = 2
    return
  }
  if (existsSync(file)) {
    console.error(`${id} is there already: utils/tone/en/rules/${id}.ts`)
    process.exitCode = 2
    return
  }
  const rewrite = (path: string, change: (text: string, id: string) => string): void =>
    writeFileSync(at(path), change(readFileSync(at(path), 'utf8'), id))
  writeFileSync(file, ruleFile(id))
  rewrite('utils/tone/en/index.ts', withRule)
  rewrite('public/_locales/en/messages.json', withMessages)
  console.log(`utils/tone/en/rules/${id}.ts is ready to be filled in, and so are rule_${id.replaceAll('-', '_')}_name and _why in public/_locales/en/messages.json.
Then: npm run unit, and npm run readme for the table in the README.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2])
