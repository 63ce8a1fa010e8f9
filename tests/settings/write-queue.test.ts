import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createWriteQueue } from '../../utils/settings/write-queue'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the queue of writes', () => {
  it('writes together what comes together, and what comes meanwhile', async () => {
    const write = vi.fn(async (changes: readonly number[]) => {
      await new Promise((resolve) => setTimeout(resolve, 10))
      return changes.length
    })
    const { push } = createWriteQueue(write)
    const first = [push(1), push(2)]
    await vi.advanceTimersByTimeAsync(5)
    const later = [push(3), push(4), push(5)]
    await vi.advanceTimersByTimeAsync(50)
    expect(await Promise.all([...first, ...later])).toEqual([2, 2, 3, 3, 3])
    expect(write.mock.calls).toEqual([[[1, 2]], [[3, 4, 5]]])
  })

  it('says what failed to all of it, and goes on', async () => {
    const write = vi.fn(async () => 'written').mockRejectedValueOnce(new Error('full'))
    const { push, settled } = createWriteQueue<number, string>(write)
    const [one, two] = await Promise.allSettled([push(1), push(2)])
    expect([one?.status, two?.status]).toEqual(['rejected', 'rejected'])
    await settled()
    expect(await push(3)).toBe('written')
  })

  it('is settled when nothing is left', async () => {
    const written: number[] = []
    const { push, settled } = createWriteQueue(async (changes: readonly number[]) => {
      await new Promise((resolve) => setTimeout(resolve, 10))
      written.push(...changes)
    })
    push(1)
    const end = settled().then(() => written.push(0))
    await vi.advanceTimersByTimeAsync(5)
    push(2)
    await vi.advanceTimersByTimeAsync(50)
    await end
    expect(written).toEqual([1, 2, 0])
  })

  it('stays below what the browser allows a minute', async () => {
    const write = vi.fn(async () => {})
    const { push, settled } = createWriteQueue<number, void>(write)
    for (let at = 0; at < 60; at++) {
      push(at)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(write.mock.calls.length).toBeLessThanOrEqual(50)
    await vi.advanceTimersByTimeAsync(60_000)
    await settled()
    expect((write.mock.calls as unknown as [number[]][]).flatMap(([changes]) => changes)).toHaveLength(60)
  })
})
