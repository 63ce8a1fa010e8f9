import { readReadme } from './readme'

type Json = Record<string, unknown>

/** The ready policy files of the README as they stand there, by kind. */
export function readPolicyFiles(): Record<'chromium' | 'firefox' | 'reg' | 'plist', string> {
  const section = /\n## Managed by IT\n([\s\S]*?)\n## /.exec(readReadme())?.[1] ?? ''
  const blocks = (language: string): string[] =>
    [...section.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].flatMap(([, block]) => block ?? [])
  const [chromium = '', firefox = ''] = blocks('json')
  return { chromium, firefox, reg: blocks('reg').join(), plist: blocks('xml').join() }
}

/** What a file of the README for Chromium or Firefox says of Deskside, and by which id. */
export function policyIn(file: string): { readonly id: string; readonly policy: Json } {
  const all = JSON.parse(file) as { policies?: Json; '3rdparty'?: Json }
  const { extensions, Extensions } = (all.policies?.['3rdparty'] ?? all['3rdparty']) as Record<string, Json | undefined>
  const [entry] = Object.entries(extensions ?? Extensions ?? {})
  if (!entry) throw new Error('the file names no extension')
  return { id: entry[0], policy: entry[1] as Json }
}
