/**
 * What was read before, by its text. It keeps between `limit` and twice as many readings, the latest ones, so that a long
 * day of writing neither slows it nor keeps every word; nothing of it leaves the tab's memory.
 */
export class Memory<Reading> {
  #latest = new Map<string, Reading>()
  #before = new Map<string, Reading>()

  constructor(private readonly limit = 500) {}

  /** The reading of `text`: the very same as last time, or a new one. */
  recall(text: string, read: (text: string) => Reading): Reading {
    const known = this.#latest.get(text)
    if (known !== undefined) return known
    const reading = this.#before.get(text) ?? read(text)
    if (this.#latest.size >= this.limit) {
      this.#before = this.#latest
      this.#latest = new Map()
    }
    this.#latest.set(text, reading)
    return reading
  }
}

/** `learn`, asked once for each object: for what follows from it alone. */
export function once<Key extends object, Result>(learn: (key: Key) => Result): (key: Key) => Result {
  const learnt = new WeakMap<Key, { readonly result: Result }>()
  return (key) => {
    let found = learnt.get(key)
    if (!found) {
      found = { result: learn(key) }
      learnt.set(key, found)
    }
    return found.result
  }
}
