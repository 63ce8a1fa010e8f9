/** The longest a browser's timer runs; more than that goes off at once. */
const longest = 2 ** 31 - 1

/**
 * A function that sets when `onTime` is called, in ms since 1970; the time before is forgotten, 0 sets none. A machine that
 * slept may be late: the page coming back to the front asks as well. Ends with `signal`.
 */
export function createAlarm(document: Document, onTime: () => void, signal: AbortSignal): (at: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let due = 0

  function look(): void {
    clearTimeout(timer)
    if (due === 0 || signal.aborted) return
    const left = due - Date.now()
    if (left > 0) timer = setTimeout(look, Math.min(left, longest))
    else {
      due = 0
      onTime()
    }
  }

  document.addEventListener('visibilitychange', look, { signal })
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  return (at) => {
    due = at
    look()
  }
}
