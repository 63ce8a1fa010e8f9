import type { Ask, AskKind } from '../../../utils/tone/thread/types'

/** The ask in a mail that is written as "kind: the clause that asks"; "2 when: …" where it is numbered there. */
export function askIn(incoming: string, written: string): Ask {
  const [, number, kind, text = ''] = /^(?:(\d) )?([a-z-]+): (.*)$/s.exec(written) ?? []
  const start = incoming.indexOf(text)
  if (start < 0) throw new Error(`"${text}" is not in the mail`)
  const said = { start, end: start + text.length }
  return { said, text, kind: kind as AskKind, number: number ? Number(number) : null }
}
