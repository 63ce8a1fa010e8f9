import { ArrowIcon } from '../icons'

/** A phrase, and what to say instead; empty: nothing in particular. */
export function Instead({ phrase, instead }: { readonly phrase: string; readonly instead: string }) {
  return (
    <p class="example">
      <bdi>{phrase}</bdi>
      {instead && (
        <>
          {' '}
          <ArrowIcon /> <bdi>{instead}</bdi>
        </>
      )}
    </p>
  )
}
