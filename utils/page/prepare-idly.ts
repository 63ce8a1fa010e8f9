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

/** What is done in one idle moment; gives what comes after it, null at the end. */
type Step = (deadline: IdleDeadline) => Step | null

/**
 * Makes the engine ready while the page has nothing to do, so that the first key does not wait for it; then tells. Where
 * the page is never idle, or the engine throws, it tells soon all the same: the first report makes ready what it needs,
 * and what it throws is caught where drafts are read.
 */
export function prepareIdly(analyze: Analyzer, signal: AbortSignal, onReady?: () => void): void {
  const compile: Step = (deadline) => (analyze.prepare(() => deadline.timeRemaining() < 4) ? warmUp(0) : compile)
  const warmUp =
    (at: number): Step =>
    () => {
      analyze(samples[at] ?? '', { incoming: { text: samples.at(at - 1) ?? '', sender: null } })
      return at + 1 < samples.length ? warmUp(at + 1) : null
    }
  function later(step: Step): void {
    requestIdleCallback(
      (deadline) => {
        if (signal.aborted) return
        const next = deadline.didTimeout ? null : tried(step, deadline)
        if (next) later(next)
        else onReady?.()
      },
      { timeout: patience },
    )
  }
  if (mayWait) later(compile)
  else onReady?.()
}

function tried(step: Step, deadline: IdleDeadline): Step | null {
  try {
    return step(deadline)
  } catch {
    return null
  }
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
