import { loadPeer } from '../peers'
import { loadDeskside } from './deskside'

/** Something that reads a text; where it answers later, `run` gives a promise. */
export interface Engine {
  readonly name: string
  readonly run: (text: string) => unknown
}

/** Deskside and its peers, set up once, so that only the reading is timed. Each reads plain text in its usual way. */
export async function createEngines(): Promise<readonly [Engine, ...Engine[]]> {
  return [
    { name: 'deskside', run: await loadDeskside() },
    await writeGood(),
    await alex(),
    await retextWithPlugins(),
    await vader(),
    await compromise(),
    await harper(),
  ]
}

export async function writeGood(): Promise<Engine> {
  const { default: run } = await loadPeer<{ default: (text: string) => unknown }>('write-good')
  return { name: 'write-good', run: (text) => run(text) }
}

export async function alex(): Promise<Engine> {
  const { text: run } = await loadPeer<{ text: (text: string) => { messages: unknown } }>('alex')
  return { name: 'alex', run: (text) => run(text).messages }
}

interface Processor {
  use(plugin: unknown): Processor
  freeze(): Processor
  processSync(text: string): { messages: unknown }
}

async function retextWithPlugins(): Promise<Engine> {
  const { retext } = await loadPeer<{ retext: () => Processor }>('retext')
  const processor = retext()
  for (const part of ['english', 'equality', 'intensify', 'passive', 'profanities', 'simplify']) {
    processor.use((await loadPeer<{ default: unknown }>(`retext-${part}`)).default)
  }
  processor.freeze()
  return { name: 'retext', run: (text) => processor.processSync(text).messages }
}

async function vader(): Promise<Engine> {
  const { default: module } = await loadPeer<{
    default: { SentimentIntensityAnalyzer: { polarity_scores(text: string): unknown } }
  }>('vader-sentiment')
  return { name: 'vader-sentiment', run: (text) => module.SentimentIntensityAnalyzer.polarity_scores(text) }
}

async function compromise(): Promise<Engine> {
  const { default: nlp } = await loadPeer<{ default: (text: string) => unknown }>('compromise')
  return { name: 'compromise', run: (text) => nlp(text) }
}

interface HarperLinter {
  setup(): Promise<void>
  lint(text: string, options: { language: 'plaintext' }): Promise<unknown>
}

export async function harper(): Promise<Engine> {
  const { LocalLinter } = await loadPeer<{ LocalLinter: new (options: { binary: unknown }) => HarperLinter }>(
    'harper.js',
  )
  const { binaryInlined: binary } = await loadPeer<{ binaryInlined: unknown }>('harper.js/binaryInlined')
  const linter = new LocalLinter({ binary })
  await linter.setup()
  return { name: 'harper.js', run: (text) => linter.lint(text, { language: 'plaintext' }) }
}
