import type { Analyzer } from '../tone/analyze'

/** Short, and yet it makes every part of the engine run once. */
const sample = 'Hi Ana, it failed. I can look at it, could you call me?'

/** Makes the engine ready while the page has nothing to do, so that the first key does not wait for it; then tells. */
export function prepareIdly(analyze: Analyzer, signal: AbortSignal, onReady?: () => void): void {
  function onIdle(deadline: IdleDeadline): void {
    if (signal.aborted) return
    const done = analyze.prepare(() => deadline.timeRemaining() < 4)
    requestIdleCallback(done ? runOnce : onIdle)
  }
  function runOnce(): void {
    if (signal.aborted) return
    analyze(sample)
    onReady?.()
  }
  // Where there is no such thing the first report waits for it.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(onIdle)
  else onReady?.()
}
