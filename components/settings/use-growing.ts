import { useEffect, useState } from 'preact/hooks'

/** As many as fit into any window, with some to spare. */
const few = 20

/**
 * How many of `count` to draw: a few at once, so that the answer stands in the next frame, the others right after it.
 * `restart` is to be called as the list changes: what is drawn already costs nothing and stays.
 */
export function useGrowing(count: number): { readonly drawn: number; restart(): void } {
  const [most, setMost] = useState(few)
  const drawn = Math.min(most, count)
  useEffect(() => {
    if (drawn === count) return
    const timer = setTimeout(() => setMost(most + few), 30)
    return () => clearTimeout(timer)
  }, [drawn, count])
  return { drawn, restart: () => setMost(Math.max(few, drawn)) }
}
