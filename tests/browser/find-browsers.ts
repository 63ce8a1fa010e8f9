import { accessSync, constants, existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/** The two engines Deskside is tested in; Chrome and Edge are the first one. */
export type Engine = 'chromium' | 'firefox'

export interface FoundBrowser {
  readonly engine: Engine
  readonly path: string
}

/** A named browser wins over the usual places. */
export const variables: Record<Engine, string> = { chromium: 'DESKSIDE_CHROMIUM', firefox: 'DESKSIDE_FIREFOX' }

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
export const advice: Record<Engine, string> = {
  chromium: 'Chromium, Chrome or Edge (Debian: apt-get install chromium)',
  firefox: 'Firefox 146 or later (Debian: apt-get install firefox-esr)',
}
