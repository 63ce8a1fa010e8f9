import { createDocument } from '../document'
import { findAsks } from './asks'
import { findEfforts } from './efforts'
import { findGiven } from './given'
import { findMood } from './mood'
import { findTroubles } from './troubles'
import type { Incoming, ThreadReading } from './types'

/** Reads incoming mails; the one read last is remembered, since a draft answers one only. */
export function createThreadReader(): (incoming: Incoming) => ThreadReading {
  let last: { readonly incoming: Incoming; readonly reading: ThreadReading } | null = null
  return (incoming) => {
    if (last?.incoming.text !== incoming.text || last.incoming.sender !== incoming.sender)
      last = { incoming, reading: readThread(incoming) }
    return last.reading
  }
}

/** What an incoming mail says. Its own quotes, signature and disclaimer are left out. */
export function readThread({ text, sender }: Incoming): ThreadReading {
  const document = createDocument(text)
  return {
    document,
    sender,
    mood: findMood(document),
    asks: findAsks(document),
    troubles: findTroubles(document),
    given: findGiven(document),
    efforts: findEfforts(document),
  }
}
