import type { Analyzer } from '../tone/analyze'

/**
 * Drafts that between them make every part of the engine run twice: an expression is made fast only when it is used again.
 * Each is an answer to the one before.
 */
const samples = [
  `Hi Ana,

I'm sorry you lost the morning. As I already told you, you need to restart it. Could you send me the log? It failed with
"error 12" on PC-0417 again. I'll call you by ten on Friday, or can you come at 2 pm?

Best regards,
Kim`,
  `Hello Ben,

thank you for the picture of "code 7". You should have opened a ticket first, please read the guide. I can look at it, but
why did you not update SRV-22? I will write to you before 3 pm today, is Monday at nine fine?

Kind regards,
Kim`,
]

/** A page that is never idle is not waited for longer, in ms. */
const patience = 1000
const mayWait = typeof requestIdleCallback === 'function'

/**
 * Makes the engine ready while the page has nothing to do, so that the first key does not wait for it; then tells. Where
 * the page is never idle, it tells soon all the same, and the first report makes ready what it needs.
 */
export function prepareIdly(analyze: Analyzer, signal: AbortSignal, onReady?: () => void): void {
  const later = (run: (deadline: IdleDeadline) => void): void => {
    requestIdleCallback(
      (deadline) => {
        if (signal.aborted) return
        if (deadline.didTimeout) onReady?.()
        else run(deadline)
      },
      { timeout: patience },
    )
  }
  function compile(deadline: IdleDeadline): void {
    const done = analyze.prepare(() => deadline.timeRemaining() < 4)
    later(done ? () => warmUp(0) : compile)
  }
  function warmUp(at: number): void {
    const text = samples[at]
    if (text === undefined) onReady?.()
    else {
      // Should it throw, the first report will, too, and be caught where drafts are read.
      later(() => warmUp(at + 1))
      analyze(text, { incoming: { text: samples.at(at - 1) ?? '', sender: null } })
    }
  }
  if (mayWait) later(compile)
  else onReady?.()
}

/** Prepares the engine when it is first asked for, once; runs each reading as soon as that is done, in an idle moment. */
export function createFirstReadings(analyze: Analyzer, signal: AbortSignal): (read: () => void) => void {
  let waiting: (() => void)[] | null = null
  let isReady = false
  const soon = (read: () => void): void => {
    if (mayWait) requestIdleCallback(read, { timeout: patience })
    else read()
  }
  return (read) => {
    if (isReady) soon(read)
    else if (waiting) waiting.push(read)
    else {
      waiting = [read]
      prepareIdly(analyze, signal, () => {
        isReady = true
        waiting?.forEach(soon)
        waiting = []
      })
    }
  }
}
