import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildFor } from './builds'
import type { Engine } from './find-browsers'
import { type Launched, type LaunchOptions, launch } from './launch'
import { openGmail, openOutlook, type Practice, type Variant, variants, type Webmail } from './practice'

/** The browser of this run (vitest.config.ts runs every file once for each). */
export const engines: readonly Engine[] = [process.env.DESKSIDE_ENGINE === 'firefox' ? 'firefox' : 'chromium']

/** Every kind of compose of both webmails. */
export const everyVariant = (['gmail', 'outlook'] as const).flatMap((webmail) =>
  variants[webmail].map((variant) => ({ webmail, variant })),
)

/**
 * One browser for a block of tests, with the built extension unless told otherwise. Ends with a test of its own: in all of
 * them nothing asked any host but the page's.
 */
export function useBrowser(engine: Engine, options: Partial<LaunchOptions> = {}): () => Launched {
  let launched: Launched | undefined
  beforeAll(async () => {
    launched = await launch({ engine, extension: buildFor(engine), ...options })
  })
  afterAll(async () => {
    await launched?.close()
  })
  const current = (): Launched => {
    if (!launched) throw new Error('the browser has not started')
    return launched
  }
  afterAll(() => expect(current().refused()).toEqual([]))
  return current
}

export interface Compose {
  readonly webmail: Webmail
  readonly variant: Variant
}

export function openCompose(browser: Launched, { webmail, variant }: Compose): Promise<Practice> {
  return webmail === 'gmail'
    ? openGmail(browser, { variant: variant as Variant<'gmail'> })
    : openOutlook(browser, { variant: variant as Variant<'outlook'> })
}

/** A test on one fresh compose, closed at its end. */
export function onCompose(
  name: string,
  browser: () => Launched,
  compose: Compose,
  run: (practice: Practice) => Promise<void>,
): void {
  it(`${compose.webmail} ${compose.variant}: ${name}`, async () => {
    const practice = await openCompose(browser(), compose)
    try {
      await run(practice)
    } finally {
      await practice.close()
    }
  })
}
