// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createAlarm } from '../utils/page/alarm'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 })
})
afterEach(() => vi.useRealTimers())

function alarm() {
  const onTime = vi.fn<() => void>()
  const end = new AbortController()
  return { onTime, end, set: createAlarm(document, onTime, end.signal) }
}

it('goes off once, at its time and not before', () => {
  const { onTime, set } = alarm()
  set(1_060_000)
  vi.advanceTimersByTime(59_999)
  expect(onTime).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(onTime).toHaveBeenCalledTimes(1)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(onTime).toHaveBeenCalledTimes(1)
})

it('forgets the time before, and goes off for none after its end', () => {
  const { onTime, end, set } = alarm()
  set(1_001_000)
  set(0)
  vi.runAllTimers()
  set(1_200_000)
  end.abort()
  vi.runAllTimers()
  expect(onTime).not.toHaveBeenCalled()
})

it('is on time although the machine slept', () => {
  const { onTime, set } = alarm()
  set(1_060_000)
  vi.setSystemTime(2_000_000)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(onTime).toHaveBeenCalledTimes(1)
  expect(vi.getTimerCount()).toBe(0)
})

it('waits longer than a timer can', () => {
  const { onTime, set } = alarm()
  const month = 30 * 24 * 3_600_000
  set(1_000_000 + month)
  vi.advanceTimersByTime(month - 1)
  expect(onTime).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(onTime).toHaveBeenCalledTimes(1)
})
