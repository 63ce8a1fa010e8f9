/**
 * Proves the practice inbox itself, without Deskside: every kind of compose opens, types, and sends exactly once by every
 * way of sending, in both browsers. Run it after changing the inbox: `npx tsx tests/browser/roundtrip.ts [engine]`.
 */
import type { Engine } from './find-browsers'
import { launch } from './launch'
import { openGmail, openOutlook, type Practice, type Variant, variants, type Webmail } from './practice'
import { sendBysFor } from './send-ways'
import { startServer } from './server'

const engines: readonly Engine[] =
  process.argv[2] === 'chromium' || process.argv[2] === 'firefox' ? [process.argv[2]] : ['chromium', 'firefox']
const only = process.argv[3]
const words = 'Hello Rosa, I am on my way.'
const failures: string[] = []
let count = 0

const server = await startServer()
for (const engine of engines) {
  const browser = await launch({ engine, extension: null, server })
  for (const webmail of ['gmail', 'outlook'] as const) {
    for (const variant of variants[webmail]) {
      for (const by of sendBysFor(webmail, variant)) {
        const name = `${engine} ${webmail} ${variant} ${by}`
        if (only && !name.includes(only)) continue
        count += 1
        try {
          const practice = await open(webmail, variant)
          await practice.typeText(words)
          await practice.pressSend(by)
          const sent = await practice.waitFor('sent')
          const { errors } = await practice.log()
          const [mail] = sent
          if (sent.length !== 1 || errors.length > 0) throw new Error(`${sent.length} sent; ${errors.join('; ')}`)
          if (!mail?.text.startsWith(words)) throw new Error(`text: ${mail?.text}`)
          if (!mail.model.startsWith(words)) throw new Error(`model: ${mail.model}`)
          await practice.close()
        } catch (error) {
          failures.push(name)
          console.log(`✗ ${name}: ${error instanceof Error ? error.message : error}`)
        }
      }
    }
  }
  for (const refusal of [...browser.refused(), ...browser.makers()]) console.log(`${engine} tried ${refusal.host}`)

  async function open(webmail: Webmail, variant: Variant): Promise<Practice> {
    const language = (['en', 'de', 'vi'] as const)[count % 3] ?? 'en'
    if (webmail === 'gmail')
      return openGmail(browser, { variant: variant as Variant<'gmail'>, language, thread: 'vpn' })
    return openOutlook(browser, { variant: variant as Variant<'outlook'>, language, thread: 'vpn' })
  }
  await browser.close()
}
await server.close()
console.log(`${count - failures.length} of ${count} round trips`)
process.exitCode = failures.length > 0 ? 1 : 0
