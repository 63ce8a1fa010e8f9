import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { foldTone } from '../../../utils/tone/fold'
import type { Report } from '../../../utils/tone/types'

/**
 * The engine built as it is shipped: what runs TypeScript straight away gives each inner function its name anew, which
 * would be timed with it.
 */
export async function loadDeskside(): Promise<(text: string) => Report> {
  const outDir = await mkdtemp(join(tmpdir(), 'deskside-bench-'))
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [foldTone],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'node20',
      lib: {
        entry: fileURLToPath(new URL('as-shipped.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'deskside.mjs',
      },
    },
  })
  const { analyze } = await import(pathToFileURL(join(outDir, 'deskside.mjs')).href)
  return analyze
}
