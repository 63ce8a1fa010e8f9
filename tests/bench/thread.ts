/**
 * `npm run bench:thread`: what it costs to read a reply of 150 words against a message of 300 words, neither seen before,
 * and how much a typed character costs more with the message than without.
 */
import { createAnalyzer } from '../../utils/tone/analyze'
import { credits } from '../../utils/tone/en/credits'
import { catalogue } from '../../utils/tone/en/index'
import { longText, pairs } from './long-text'
import { median, percentile } from './statistics'

const warmUp = 20

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The time of each reading while a few words are typed at the end. */
function typed(draft: string, read: (draft: string) => unknown): number[] {
  return ['so', 'we', 'will', 'look', 'at', 'it'].map((_, count, all) =>
    timed(() => read(`${draft} ${all.slice(0, count + 1).join(' ')}`)),
  )
}

const analyze = createAnalyzer(catalogue, credits)
const openings: { withMail: number; without: number }[] = []
const keys: { withMail: number; without: number }[] = []
for (let at = 0; at < pairs.length; at += 1) {
  const incoming = { text: longText('incoming', at), sender: 'Ana' }
  const reply = longText('reply', at + 7)
  // Each text is new to the engine: the numbers make every sentence of it another one.
  const fresh = (mark: string): string => reply.replace(/[.!?](?=\s|$)/g, (end) => ` ${at}${mark}${end}`)
  const opening = {
    withMail: timed(() => analyze(fresh('a'), { incoming })),
    without: timed(() => analyze(fresh('b'))),
  }
  const key = {
    withMail: median(typed(fresh('a'), (draft) => analyze(draft, { incoming, writing: true }))),
    without: median(typed(fresh('b'), (draft) => analyze(draft, { writing: true }))),
  }
  if (at < warmUp) continue
  openings.push(opening)
  keys.push(key)
}

const row = (name: string, times: readonly number[]): void =>
  console.log(
    `${name.padEnd(44)}${[median(times), percentile(times, 0.95)].map((time) => `${time.toFixed(2)} ms`.padStart(12)).join('')}`,
  )
console.log(`${''.padEnd(44)}${['median', '95 %'].map((title) => title.padStart(12)).join('')}`)
row(
  'first reading, with the incoming mail',
  openings.map(({ withMail }) => withMail),
)
row(
  'first reading, without',
  openings.map(({ without }) => without),
)
row(
  'a typed word, with the incoming mail',
  keys.map(({ withMail }) => withMail),
)
row(
  'a typed word, without',
  keys.map(({ without }) => without),
)
