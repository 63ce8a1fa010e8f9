import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { advice, type Engine, type FoundBrowser, findBrowser, variables } from './find-browsers'

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
