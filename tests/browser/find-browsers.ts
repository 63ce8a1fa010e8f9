import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The two engines Deskside is tested in; Chrome and Edge are the first one. */
export type Engine = 'chromium' | 'firefox'

export interface FoundBrowser {
  readonly engine: Engine
  readonly path: string
}

/** A named browser wins over the usual places. */
const variables: Record<Engine, string> = { chromium: 'DESKSIDE_CHROMIUM', firefox: 'DESKSIDE_FIREFOX' }

const commands: Record<Engine, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
}

const places: Record<'darwin' | 'win32', Record<Engine, readonly string[]>> = {
  darwin: {
    chromium: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
}

function candidates(engine: Engine): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => commands[engine].map((command) => join(folder, command + suffix)))
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')]
    return [...folders.flatMap((folder) => places.darwin[engine].map((place) => join(folder, place))), ...onPath]
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? [])
    return [...folders.flatMap((folder) => places.win32[engine].map((place) => join(folder, place))), ...onPath]
  }
  return onPath
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The browser of this engine on this machine, or null. Throws where the environment names one that is not there. */
export function findBrowser(engine: Engine): FoundBrowser | null {
  const named = process.env[variables[engine]]
  if (named) {
    if (!existsSync(named)) throw new Error(`${variables[engine]} names ${named}, which is not there.`)
    return { engine, path: named }
  }
  const path = candidates(engine).find(isRunnable)
  return path ? { engine, path } : null
}

/** What a person can do where there is none. */
const advice: Record<Engine, string> = {
  chromium: 'Chromium, Chrome or Edge (Debian: apt-get install chromium)',
  firefox: 'Firefox 146 or later (Debian: apt-get install firefox-esr)',
}

const downloads = fileURLToPath(new URL('../../.output/browsers', import.meta.url))
const debianPackages: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' }
/** What the pinned puppeteer is made for. */
const releases: Record<Engine, string> = {
  chromium: 'chrome@148.0.7778.97',
  firefox: 'firefox@stable_150.0.2',
}

/**
 * The browsers of these engines, got first where they are missing: Debian's packages for root, else the makers' own
 * builds. Throws an error of one line that says what to install otherwise.
 */
export function ensureBrowsers<E extends Engine>(engines: readonly E[]): Record<E, FoundBrowser> {
  const missing = engines.filter((engine) => !findBrowser(engine))
  if (missing.length > 0 && isDebianRoot()) installPackages(missing)
  const found = engines.map((engine): [E, FoundBrowser] => [engine, findBrowser(engine) ?? download(engine)])
  return Object.fromEntries(found) as Record<E, FoundBrowser>
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function installPackages(engines: readonly Engine[]): void {
  const packages = [...engines.map((engine) => debianPackages[engine]), 'fonts-dejavu-core']
  console.log(`Installing ${packages.join(', ')} with apt-get.`)
  const options = { stdio: 'inherit' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  // Where the package lists cannot be renewed, those at hand may still do.
  spawnSync('apt-get', ['update'], options)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options)
}

function download(engine: Engine): FoundBrowser {
  console.log(`Downloading ${releases[engine]} into .output/browsers.`)
  try {
    // The downloader that puppeteer itself brings.
    const puppeteer = createRequire(import.meta.url).resolve('puppeteer-core')
    const root = dirname(createRequire(puppeteer).resolve('@puppeteer/browsers')).replace(
      /([\\/]browsers)[\\/].*$/,
      '$1',
    )
    const program = join(root, 'lib', 'cjs', 'main-cli.js')
    const command = [program, 'install', releases[engine], '--path', downloads, '--format', '{{path}}']
    const path = execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return { engine, path: path.trim() }
  } catch {
    throw new Error(`No ${engine} to test with: install ${advice[engine]}, or set ${variables[engine]} to its program.`)
  }
}
