import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const output = new URL('../../.output/', import.meta.url).pathname

/** Everything a page of ours or a content script could reach the network with. */
const waysOut = [
  /\bfetch\b/,
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
    expect(manifest.background).toBeUndefined()
    expect(manifest.content_scripts).toHaveLength(1)
    expect([...manifest.content_scripts[0].matches].sort()).toEqual([
      'https://mail.google.com/*',
      'https://outlook.cloud.microsoft/*',
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
    ])
  })

  it('runs its pages under a policy that allows no connection', () => {
    const policy: string = manifest.content_security_policy.extension_pages
    expect(policy).toMatch(/default-src 'none'/)
    expect(policy).toMatch(/connect-src 'none'/)
    expect(policy).not.toMatch(/https?:|unsafe|\*/)
  })

  it('keeps the content script from growing unseen', () => {
    const script = readFileSync(join(folder, 'content-scripts/webmail.js'))
    // kB gzipped. About three quarters of these are the words of the seventy checks and of what they suggest.
    expect(gzipSync(script).length / 1000).toBeLessThan(226)
  })

  it('keeps the rules out of the pages', () => {
    const pages = readdirSync(join(folder, 'chunks')).filter((name) => name.endsWith('.js'))
    for (const name of pages) expect(gzipSync(readFileSync(join(folder, 'chunks', name))).length).toBeLessThan(30_000)
  })
})
