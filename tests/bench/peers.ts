import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

const changed = (file: string): number => statSync(`${folder}${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0

/**
 * Installs what this folder's own package file names, unless it is there already; npm's words go to standard error.
 * The project itself needs none of it. Throws where npm cannot install.
 */
export function installPeers(): void {
  if (changed('node_modules/.package-lock.json') > changed('package-lock.json')) return
  const { status } = spawnSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm ci --prefix tests/bench ended with ${status}`)
}

/** A peer's module, typed by the caller: the compiler must not need what may not be installed. */
export const loadPeer = async <T>(name: string): Promise<T> => (await import(name)) as T
