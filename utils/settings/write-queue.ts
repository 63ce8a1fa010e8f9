/** The browser allows 120 writes a minute; each of ours may set and remove. */
const mostPerMinute = 50
const minute = 60_000

/** Writes one after the other; changes that come while one is under way go out together. */
export interface WriteQueue<Change, Result> {
  /** Fulfils with what came of the write that took `change` along; rejects where it failed. */
  push(change: Change): Promise<Result>
  /** Fulfils when nothing is left to write; never rejects. */
  settled(): Promise<void>
}

export function createWriteQueue<Change, Result>(
  write: (changes: readonly Change[]) => Promise<Result>,
): WriteQueue<Change, Result> {
  let batch: { readonly changes: Change[]; readonly done: Promise<Result> } | null = null
  let last: Promise<unknown> = Promise.resolve()
  let recent: readonly number[] = []

  /** Waits only after many writes: a page that closes at once must not lose one. */
  async function pace(): Promise<void> {
    const now = Date.now()
    recent = recent.filter((at) => at > now - minute)
    const [first] = recent
    const wait = first !== undefined && recent.length >= mostPerMinute ? first + minute - now : 0
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    recent = [...recent, now + wait]
  }

  function open(): { readonly changes: Change[]; readonly done: Promise<Result> } {
    const changes: Change[] = []
    const done = last.then(pace).then(() => {
      batch = null
      return write(changes)
    })
    last = done.catch(() => {})
    return { changes, done }
  }

  return {
    push(change) {
      batch ??= open()
      batch.changes.push(change)
      return batch.done
    },
    async settled() {
      for (let seen: unknown; seen !== last; ) {
        seen = last
        await seen
      }
    },
  }
}
