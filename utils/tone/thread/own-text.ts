import { coverMasks } from '../masks/index'
import type { MaskKind, TextDocument } from '../types'

const others: ReadonlySet<MaskKind> = new Set(['quote', 'disclaimer'])

/**
 * The text as its writer wrote it, as long as the text: quoted mail and footers are covered, and the signature unless it
 * is asked for; code, paths and what a machine said stay.
 */
export function ownText({ text, masks }: TextDocument, withSignature = false): string {
  return coverMasks(
    text,
    masks.filter(({ kind }) => others.has(kind) || (kind === 'signature' && !withSignature)),
  )
}
