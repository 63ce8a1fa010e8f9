import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { policyIn, readPolicyFiles } from '../policy-files'
import { buildFor } from './builds'
import { type Engine, ensureBrowsers } from './find-browsers'

/** Where browsers made of Chromium read policies on Linux, by what they say of themselves; the first that fits. */
const chromiums: readonly (readonly [name: RegExp, folder: string])[] = [
  [/for Testing/, '/etc/opt/chrome_for_testing'],
  [/Google Chrome/, '/etc/opt/chrome'],
  [/Microsoft Edge/, '/etc/opt/edge'],
  [/./, '/etc/chromium'],
]

/** Deskside as built, by an id of its own: a policy for it means nothing to the browsers of other tests. */
export interface Managed {
  /** The folder of this copy. */
  readonly extension: string
  readonly id: string
  /** Writes the README's policy file where the browser reads it. Throws where that is not allowed. */
  putPolicy(): void
  /** Makes it as it was before, but for empty folders. */
  removePolicy(): void
  /** Removes the copy as well. */
  remove(): void
}

export function managedCopy(engine: Engine): Managed {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'deskside-managed-')))
  const extension = join(root, 'extension')
  cpSync(buildFor(engine), extension, { recursive: true })
  const id = engine === 'chromium' ? unpackedId(extension) : renamed(extension)
  let restore = (): void => {}
  return {
    extension,
    id,
    putPolicy() {
      const readme = readPolicyFiles()[engine]
      const file = policyFile(engine)
      const before = existsSync(file) ? readFileSync(file, 'utf8') : null
      try {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, readme.replace(policyIn(readme).id, id))
      } catch (cause) {
        const message = `${engine} reads policies in ${dirname(file)}, where this user may not write: run this as root, or in a container.`
        throw new Error(message, { cause })
      }
      restore = () => (before === null ? rmSync(file, { force: true }) : writeFileSync(file, before))
    },
    removePolicy() {
      restore()
      restore = () => {}
    },
    remove() {
      this.removePolicy()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

function policyFile(engine: Engine): string {
  if (engine === 'firefox') return '/etc/firefox/policies/policies.json'
  const { path } = ensureBrowsers([engine])[engine]
  const version = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const [, folder = ''] = chromiums.find(([name]) => name.test(version)) ?? []
  return join(folder, 'policies', 'managed', 'deskside-test.json')
}

/** Chromium makes the id of an unpacked extension out of its folder's name. */
function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}

/** Firefox takes the id out of the manifest. */
function renamed(folder: string): string {
  const id = 'managed@deskside.extension'
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.browser_specific_settings.gecko.id = id
  writeFileSync(file, JSON.stringify(manifest))
  return id
}
