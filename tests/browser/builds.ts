import { fileURLToPath } from 'node:url'
import type { Engine } from './find-browsers'

/** The folder of the production build for a browser. */
export function buildFor(engine: Engine): string {
  return fileURLToPath(new URL(`../../.output/${engine === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url))
}
