import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Analyzer } from '../utils/tone/analyze'

type Idle = (deadline: IdleDeadline) => void

describe('the first readings of a page', () => {
  let idle: Idle[] = []

  beforeEach(() => {
    idle = []
    vi.resetModules()
    vi.stubGlobal('requestIdleCallback', (run: Idle) => idle.push(run))
  })
  afterEach(() => vi.unstubAllGlobals())

  /** Lets the page be idle until nothing waits for it. */
  function rest(didTimeout = false): void {
    for (let run = idle.shift(); run; run = idle.shift()) run({ didTimeout, timeRemaining: () => 20 })
  }

  async function start(work: () => void = () => {}, compile = () => true) {
    const { createFirstReadings } = await import('../utils/page/prepare-idly')
    const prepare = vi.fn(compile)
    const analyze = Object.assign(vi.fn(work), { prepare }) as unknown as Analyzer
    const end = new AbortController()
    return { readFirst: createFirstReadings(analyze, end.signal), analyze, prepare, end }
  }

  it('wait for the engine, and for the page to be idle', async () => {
    const { readFirst, analyze } = await start()
    const read = vi.fn(() => expect(analyze).toHaveBeenCalled())
    readFirst(read)
    expect(read).not.toHaveBeenCalled()
    rest()
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('make the engine ready once, for however many drafts', async () => {
    const { readFirst, prepare } = await start()
    const reads = [vi.fn(), vi.fn(), vi.fn()] as const
    readFirst(reads[0])
    readFirst(reads[1])
    rest()
    readFirst(reads[2])
    rest()
    expect(prepare).toHaveBeenCalledTimes(1)
    for (const read of reads) expect(read).toHaveBeenCalledTimes(1)
  })

  it('come all the same in a page that is never idle', async () => {
    const { readFirst, prepare } = await start()
    const read = vi.fn()
    readFirst(read)
    rest(true)
    expect(prepare).not.toHaveBeenCalled()
    expect(read).toHaveBeenCalledTimes(1)
  })

  const broken = (): never => {
    throw new Error('broken')
  }

  it.each([
    ['the engine', broken, undefined],
    ['its preparation', () => {}, broken],
  ])('come where %s throws, too', async (_, work, compile) => {
    const { readFirst } = await start(work, compile)
    const read = vi.fn()
    readFirst(read)
    rest()
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('do not come once the page is left', async () => {
    const { readFirst, end } = await start()
    const read = vi.fn()
    readFirst(read)
    end.abort()
    rest()
    expect(read).not.toHaveBeenCalled()
  })
})
