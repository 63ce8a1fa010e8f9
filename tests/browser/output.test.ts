import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const output = new URL('../../.output/', import.meta.url).pathname

/** Everything a page of ours or a content script could reach the network with. */
const waysOut = [
  // Called, taken from an object or given another name; the bare word is one that people write.
  /\bfetch\s*\(|\.\s*fetch\b|\[\s*["'`]fetch|=\s*fetch\b/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\b/,
  /\bnew Worker\b/,
  /\bserviceWorker\b/,
  /@import\b/,
  /@font-face\b/,
  /\burl\(/,
  // Not a way out, but a way in: no text ever becomes markup.
  /\b(?:inner|outer)HTML\b/,
  /\binsertAdjacentHTML\b/,
]
/** Names of formats, never fetched; and the hosts the manifest asks for. */
const harmless =
  /^https?:\/\/(www\.w3\.org\/|(mail\.google\.com|outlook\.live\.com|outlook\.office\.com|outlook\.office365\.com|outlook\.cloud\.microsoft)(\/\*|$))/

/** The scripts and styles of a page, and what those import at once. */
function loadedBy(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8')
  const names = new Set([...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, name = '']) => name))
  for (const name of names)
    for (const [, other] of readFileSync(join(folder, name), 'utf8').matchAll(
      /(?:\bfrom|\bimport) ?"\.\/([\w.-]+\.js)"/g,
    ))
      names.add(`chunks/${other}`)
  return [...names]
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join(output, build)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const texts = names.filter((name) => /\.(js|css|html)$/.test(name))
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

  it.each(texts)('%s holds no way out of the tab', (name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    expect(waysOut.filter((way) => way.test(text)).map(String)).toEqual([])
    const addresses = text.match(/\b(?:https?|wss?):\/\/[^\s"'`<>)\\]*/g) ?? []
    expect(addresses.filter((address) => !harmless.test(address))).toEqual([])
  })

  it('asks for storage and the webmails, and nothing else', () => {
    expect(manifest.permissions).toEqual(['storage'])
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.optional_permissions).toBeUndefined()
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.externally_connectable).toBeUndefined()
    expect(manifest.content_scripts).toHaveLength(1)
    expect([...manifest.content_scripts[0].matches].sort()).toEqual([
      'https://mail.google.com/*',
      'https://outlook.cloud.microsoft/*',
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
    ])
  })

  it('has a small background for the keys and the first run', () => {
    expect(manifest.background).toEqual(
      build === 'chrome-mv3' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    )
    expect(gzipSync(readFileSync(join(folder, 'background.js'))).length / 1000).toBeLessThan(5)
  })

  it('runs its pages under a policy that allows no connection', () => {
    const policy: string = manifest.content_security_policy.extension_pages
    expect(policy).toMatch(/default-src 'none'/)
    expect(policy).toMatch(/connect-src 'none'/)
    expect(policy).not.toMatch(/https?:|unsafe|\*/)
  })

  it('keeps the content script from growing unseen', () => {
    const script = readFileSync(join(folder, 'content-scripts/webmail.js'))
    // kB gzipped. Nearly all of these are words: of eighty checks, of what they suggest, and of what mails ask and tell.
    expect(gzipSync(script).length / 1000).toBeLessThan(350)
  })

  // In kB gzipped: what a page loads before it can be drawn. The rules come later to the settings and the welcome, and to no other page.
  it.each([
    ['popup', 30],
    ['welcome', 30],
    ['options', 60],
  ])('keeps %s.html below %i kB', (page, limit) => {
    const sizes = loadedBy(folder, `${page}.html`).map((name) => gzipSync(readFileSync(join(folder, name))).length)
    expect(sizes.length).toBeGreaterThan(1)
    expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThan(limit)
  })
})
