import { useEffect, useState } from 'preact/hooks'
import type { Example } from '../../components/settings/Examples'
import type { ExampleOf } from '../../components/settings/StyleSection'
import { prepareIdly } from '../../utils/page/prepare-idly'

/** The engine's examples; none until it is there. It is fetched once the page stands, and made ready while nothing else happens. */
export function useExamples(): ExampleOf {
  const [exampleOf, setExampleOf] = useState<ExampleOf>(() => () => [])
  useEffect(() => {
    const end = new AbortController()
    requestIdleCallback(async () => {
      const engine = await import('./examples')
      prepareIdly(engine.analyze, end.signal, () => setExampleOf(() => remembered(engine.exampleOf)))
    })
    return () => end.abort()
  }, [])
  return exampleOf
}

/** The same style gives the same examples: a page drawn anew for something else need not ask again. */
function remembered(exampleOf: ExampleOf): ExampleOf {
  const last = new Map<string, { readonly style: string; readonly examples: readonly Example[] }>()
  return (preference, style) => {
    const known = last.get(preference)
    const now = JSON.stringify(style)
    if (known?.style === now) return known.examples
    const examples = exampleOf(preference, style)
    last.set(preference, { style: now, examples })
    return examples
  }
}
