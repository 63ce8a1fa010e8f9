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

/** Makes the engine ready while the page has nothing to do, so that the first key does not wait for it; then tells. */
export function prepareIdly(analyze: Analyzer, signal: AbortSignal, onReady?: () => void): void {
  function onIdle(deadline: IdleDeadline): void {
    if (signal.aborted) return
    const done = analyze.prepare(() => deadline.timeRemaining() < 4)
    requestIdleCallback(done ? () => run(0) : onIdle)
  }
  function run(at: number): void {
    if (signal.aborted) return
    const text = samples[at]
    if (text === undefined) onReady?.()
    else {
      analyze(text, { incoming: { text: samples.at(at - 1) ?? '', sender: null } })
      requestIdleCallback(() => run(at + 1))
    }
  }
  // Where there is no such thing the first report waits for it.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(onIdle)
  else onReady?.()
}
