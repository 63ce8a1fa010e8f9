/**
 * The practice inbox: look-alike Gmail and Outlook pages, served for their real host names. Words and people are made up;
 * markup follows what is publicly known of the real pages in 2026, and they type, undo, save and send as those do.
 *
 * Gmail    https://mail.google.com/mail/u/0/[?options]#inbox[/<thread>]
 *          ?practice= popup · full · minimised · plain · several · inline · inline-all · forward
 *          ?view=cm&fs=1&tf=1 is the stand-alone window
 * Outlook  https://outlook.office.com/mail/[?options] and the other three hosts
 *          ?practice= inline · inline-all · forward · full · several · popout · popout-write
 *          &order=newest has the newest mail on top
 * Both     &thread= printer · locked-out · lost-file · vpn · monitor · scanner     &hl= en · de · vi     &signature=0
 *          &message=2 answers the third message of the thread, in any kind of compose
 *
 * `window.practice` holds what the page did: { sent, saved, errors, shortcuts } (inbox/log.ts).
 */
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { createCertificate } from './certificate'

const gmailHosts = ['mail.google.com'] as const
const outlookHosts = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const
/** The hosts that Deskside works on, all served by the practice inbox. */
export const practiceHosts: readonly string[] = [...gmailHosts, ...outlookHosts]

const folder = fileURLToPath(new URL('./inbox/', import.meta.url))
const nonce = 'practice'

/** One script of a webmail's pages, bundled into memory. */
async function bundle(webmail: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: folder,
    build: {
      write: false,
      minify: false,
      lib: { entry: `${folder}${webmail}/main.ts`, formats: ['iife'], name: 'inbox' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error(`no bundle for ${webmail}`)
  return output.output[0].code
}

function page(): string {
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>…</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/practice/style.css"><script nonce="${nonce}" src="/practice/main.js" defer></script></head><body></body></html>`
}

export interface PracticeServer {
  readonly port: number
  close(): Promise<void>
}

/** Starts the practice inbox on a free port of 127.0.0.1, with a certificate of its own. */
export async function startServer(): Promise<PracticeServer> {
  const webmails = ['gmail', 'outlook'] as const
  const [certificate, ...parts] = await Promise.all([
    createCertificate(practiceHosts),
    ...webmails.map(async (webmail) => ({
      script: await bundle(webmail),
      style: await readFile(`${folder}${webmail}/style.css`, 'utf8'),
    })),
  ])
  const server: Server = createServer(certificate, (request, response) => {
    const files = parts[request.headers.host?.startsWith('mail.') ? 0 : 1]
    const path = request.url?.split('?')[0]
    // Both webmails enforce Trusted Types; scripts only by nonce, so nothing can add one to the page.
    response.setHeader('content-security-policy', `script-src 'nonce-${nonce}'; require-trusted-types-for 'script'`)
    response.setHeader('cache-control', 'no-store')
    if (path === '/practice/main.js') {
      response.setHeader('content-type', 'text/javascript; charset=utf-8').end(files?.script)
    } else if (path === '/practice/style.css') {
      response.setHeader('content-type', 'text/css; charset=utf-8').end(files?.style)
    } else {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
