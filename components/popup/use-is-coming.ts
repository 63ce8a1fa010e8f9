import { useEffect, useState } from 'preact/hooks'

/** Whether a time (ms since 1970) is still to come; what uses it is drawn anew once it has passed. */
export function useIsComing(at: number): boolean {
  const [, passed] = useState(0)
  useEffect(() => {
    const left = at - Date.now()
    if (left <= 0) return undefined
    const timer = setTimeout(() => passed(at), left)
    return () => clearTimeout(timer)
  }, [at])
  return at > Date.now()
}
