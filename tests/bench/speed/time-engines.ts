import type { Engine } from './engines'
import { createFreshTexts, type FreshTexts, typeIn } from './fresh-texts'
import type { Size } from './sizes'

/** Milliseconds of every timed reading. */
export interface Times {
  readonly cold: number[]
  /** After one typed character. */
  readonly edit: number[]
}

/** Times by engine and size. */
export type Timings = ReadonlyMap<string, ReadonlyMap<Size['key'], Times>>

const warmUpTime = 1_200
const warmUpTexts = 1_000
/** Short texts at the start of each turn: the caches of the machine still hold what the engine before was at. */
const leadTexts = 3

/**
 * Times the engines in turn on the very same texts, none of which (and no sentence of which) any of them has read before.
 * A slow engine takes part in fewer rounds, spread over the run; each round starts with another engine.
 */
export async function timeEngines(engines: readonly Engine[], sizes: readonly Size[]): Promise<Timings> {
  const fresh = createFreshTexts()
  const timings = new Map(engines.map(({ name }) => [name, new Map<Size['key'], Times>()]))
  const texts = Array.from({ length: warmUpTexts }, () => fresh.text(500))
  for (const engine of engines) await warmUp(engine, texts)
  for (const size of sizes) {
    for (const [{ name }, times] of await timeSize(engines, size, fresh)) timings.get(name)?.set(size.key, times)
  }
  return timings
}

async function timeSize(
  engines: readonly Engine[],
  size: Size,
  fresh: FreshTexts,
): Promise<ReadonlyMap<Engine, Times>> {
  const { characters, rounds, budget } = size
  const next = (): string => (characters === null ? fresh.sentence() : fresh.text(characters))
  const plan: { engine: Engine; share: number; times: Times }[] = []
  const trial = [next(), next()]
  for (const engine of engines) {
    const cost = (await timeReadings(engine, trial)).at(-1) ?? 0
    const affordable = budget / engines.length / (cost * (size.texts + size.strokes + 1))
    plan.push({ engine, share: Math.min(1, Math.max(3, affordable) / rounds), times: { cold: [], edit: [] } })
  }
  for (let round = 0; round < rounds; round += 1) {
    const lead = Array.from({ length: leadTexts }, () => fresh.text(500))
    const texts = Array.from({ length: size.texts }, next)
    const [before = '', ...edits] = typeIn(next(), size.strokes)
    const first = round % plan.length
    for (const { engine, share, times } of [...plan.slice(first), ...plan.slice(0, first)]) {
      if (Math.floor((round + 1) * share) === Math.floor(round * share)) continue
      await timeReadings(engine, lead)
      times.cold.push(...(await timeReadings(engine, texts)))
      await engine.run(before)
      times.edit.push(...(await timeReadings(engine, edits)))
    }
  }
  return new Map(plan.map(({ engine, times }) => [engine, times]))
}

async function timeReadings(engine: Engine, texts: readonly string[]): Promise<number[]> {
  const times: number[] = []
  for (const text of texts) {
    const start = performance.now()
    const report = engine.run(text)
    if (report instanceof Promise) await report
    times.push(performance.now() - start)
  }
  return times
}

/** Reads until the engine is as fast as it gets, or time is up. */
async function warmUp(engine: Engine, texts: readonly string[]): Promise<void> {
  const start = performance.now()
  for (const text of texts) {
    if (performance.now() - start > warmUpTime) return
    await engine.run(text)
  }
}
