import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import puppeteer, { type Browser, type Page, type LaunchOptions as PuppeteerOptions } from 'puppeteer-core'
import { type Engine, ensureBrowsers, type FoundBrowser } from './find-browsers'
import { type Refusal, startProxy } from './proxy'
import { type PracticeServer, practiceHosts, startServer } from './server'

export interface LaunchOptions {
  readonly engine: Engine
  /** The built extension's folder; null for a browser without it. */
  readonly extension: string | null
  readonly headless?: boolean
  readonly windowSize?: { readonly width: number; readonly height: number }
  /** Leaves the page open that Deskside welcomes with when it is installed. */
  readonly keepWelcome?: boolean
  /** A server to share between browsers; without one the browser gets its own. */
  readonly server?: PracticeServer
}

export interface Launched {
  readonly engine: Engine
  readonly browser: Browser
  /** Whether Deskside is installed in it. */
  readonly hasExtension: boolean
  newPage(url?: string): Promise<Page>
  /** Opens one of the extension's own pages, such as `popup.html`. */
  extensionPage(file: string): Promise<Page>
  /** Connections to hosts outside the practice inbox, and not the browser maker's; must stay empty. */
  refused(): readonly Refusal[]
  /** Connections the browser itself tried towards its maker; refused as well. */
  makers(): readonly Refusal[]
  close(): Promise<void>
}

const firefoxUuid = '5e9d2c1a-7b34-4f06-9a8e-3c2b1d0f4e65'

/** Starts a browser in which Gmail's and Outlook's hosts lead to the practice inbox and nothing else can be reached. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { engine, extension, headless = true, windowSize = { width: 1280, height: 860 } } = options
  const found = ensureBrowsers([engine])[engine]
  const server = options.server ?? (await startServer())
  const proxy = await startProxy(practiceHosts, server.port)
  const cleanUp = async () => {
    await proxy.close()
    if (!options.server) await server.close()
  }
  const shared = { headless, acceptInsecureCerts: true, defaultViewport: headless ? windowSize : null }
  const own =
    engine === 'chromium'
      ? chromiumOptions(found, proxy.port, windowSize)
      : firefoxOptions(found, proxy.port, windowSize, extension)
  try {
    const browser = await puppeteer.launch({ ...shared, ...own })
    const id = extension ? await browser.installExtension(extension) : null
    if (id && !options.keepWelcome) await (await welcomePage(browser)).close()
    return {
      engine,
      browser,
      hasExtension: id !== null,
      async newPage(url) {
        const page = await browser.newPage()
        if (url) await page.goto(url)
        return page
      },
      async extensionPage(file) {
        if (!id) throw new Error('this browser runs without the extension')
        if (engine === 'chromium') {
          const page = await browser.newPage()
          await page.goto(`chrome-extension://${id}/${file}`)
          return page
        }
        return firefoxPage(browser, `moz-extension://${firefoxUuid}/${file}`)
      },
      refused: () => proxy.refused.filter((refusal) => !isMaker(refusal, engine)),
      makers: () => proxy.refused.filter((refusal) => isMaker(refusal, engine)),
      async close() {
        await browser.close()
        await cleanUp()
      },
    }
  } catch (error) {
    await cleanUp()
    throw error
  }
}

/** The pages that welcome, as the pages themselves say: Firefox tells no address of an extension's. */
export async function welcomePages(browser: Browser): Promise<readonly Page[]> {
  const pages = await browser.pages()
  const isWelcome = await Promise.all(
    pages.map((page) => page.evaluate(() => location.pathname === '/welcome.html').catch(() => false)),
  )
  return pages.filter((_, at) => isWelcome[at])
}

/** The page that Deskside opens when it was installed: it comes a moment later, and takes the front. */
export async function welcomePage(browser: Browser): Promise<Page> {
  for (let asked = 0; asked < 100; asked += 1) {
    const [page] = await welcomePages(browser)
    if (page) return page
    await setTimeout(100)
  }
  throw new Error('Deskside opened no page to welcome with')
}

/**
 * One of the extension's own pages in Firefox, which goes there but tells of no navigation: the page itself is asked, and
 * while the one before it is being left it answers with errors. Now and then it never stops: then another tab is tried.
 */
async function firefoxPage(browser: Browser, url: string, tabsLeft = 4): Promise<Page> {
  const page = await browser.newPage()
  page.goto(url).catch(() => undefined)
  if (await hasArrived(page)) return page
  await page.close().catch(() => undefined)
  if (tabsLeft === 0) throw new Error(`Firefox does not show ${url}`)
  return firefoxPage(browser, url, tabsLeft - 1)
}

/** Whether the page stands within 60 askings, a tenth of a second between two of them. */
async function hasArrived(page: Page): Promise<boolean> {
  for (let asked = 0; asked < 60; asked += 1) {
    const stands = page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
    if (await stands.catch(() => false)) return true
    await setTimeout(100)
  }
  return false
}

/** Hosts that the browser calls of its own accord, whatever is loaded in it: so far only Chromium, for a dictionary. */
const makers: Record<Engine, RegExp> = {
  chromium: /^redirector\.gvt1\.com$/,
  firefox: /^$/,
}

function isMaker({ host }: Refusal, engine: Engine): boolean {
  return makers[engine].test(host)
}

function chromiumOptions(
  found: FoundBrowser,
  port: number,
  { width, height }: { width: number; height: number },
): PuppeteerOptions {
  return {
    executablePath: found.path,
    // Branded Chrome takes an extension only this way.
    pipe: true,
    enableExtensions: true,
    args: [
      // Root cannot have the sandbox, and the containers that tests run in often have no room for it.
      ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
      `--proxy-server=127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
      `--window-size=${width},${height}`,
      '--lang=en-US',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-field-trial-config',
      '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater,NetworkTimeServiceQuerying',
      '--no-default-browser-check',
      '--no-pings',
      // Two habits that no switch turns off are led nowhere, or to the practice inbox: updates of parts, the sign-in check.
      '--component-updater=url-source=data:,',
      '--gaia-url=https://mail.google.com',
      '--no-service-autorun',
    ],
  }
}

function firefoxOptions(
  found: FoundBrowser,
  port: number,
  { width, height }: { width: number; height: number },
  extension: string | null,
): PuppeteerOptions {
  return {
    browser: 'firefox',
    executablePath: found.path,
    // Since 153 extension pages, and since 155 bringing a tab to the front, need system access.
    args: [`--width=${width}`, `--height=${height}`, '--remote-allow-system-access', 'about:blank'],
    // Only with this does a release build heed `services.settings.server`.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'extensions.webextensions.uuids': JSON.stringify(extension ? { [firefoxId(extension)]: firefoxUuid } : {}),
      'intl.accept_languages': 'en-US',
      // What follows keeps the browser itself from calling its maker.
      'app.normandy.enabled': false,
      'app.update.disabledForTesting': true,
      'browser.region.network.url': '',
      'browser.safebrowsing.provider.mozilla.updateURL': '',
      'datareporting.policy.dataSubmissionEnabled': false,
      'dom.push.connection.enabled': false,
      'extensions.getAddons.cache.enabled': false,
      'extensions.systemAddon.update.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'network.trr.mode': 5,
      'security.remote_settings.crlite_filters.enabled': false,
      'security.remote_settings.intermediates.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'toolkit.telemetry.enabled': false,
    },
  }
}

/** What an extension built for Firefox calls itself. */
function firefoxId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as FirefoxManifest
  return manifest.browser_specific_settings.gecko.id
}

interface FirefoxManifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } }
}
