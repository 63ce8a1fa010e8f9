/** `npm run readme`: writes the table of checks into the README, from the catalogue and its English words. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import messages from '../public/_locales/en/messages.json'
import { checks } from '../utils/tone/en/checks'

const file = new URL('../README.md', import.meta.url)
const weights = { error: 'may hold the send', warning: 'underlined', hint: 'a quiet hint' } as const
const words = messages as Record<string, { message: string }>

function checksTable(): string {
  const rows = checks.map(({ id, category, severity, onRequest }) => {
    const say = (part: string): string => words[`rule_${id.replaceAll('-', '_')}_${part}`]?.message ?? ''
    return `| ${say('name')} | ${say('why')} | ${category} | ${weights[severity]}${onRequest ? ', on request' : ''} |`
  })
  return ['| check | why | kind | weight |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** The README with today's table. */
export function withChecks(readme: string): string {
  return readme.replace(
    /(<!-- checks -->\n)[\s\S]*?(<!-- \/checks -->)/,
    (_, start, end) => `${start}${checksTable()}\n${end}`,
  )
}

export const readReadme = (): string => readFileSync(file, 'utf8')

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, withChecks(readReadme()))
