/** What the main thread of a page did in a span, in ms. */
export interface Cost {
  /** All tasks. */
  readonly all: number
  readonly layout: number
  readonly paint: number
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** In µs. */
  readonly ts: number
  readonly dur?: number
  readonly args: { readonly data?: { readonly message?: string } }
}

const parts: Readonly<Record<keyof Cost, readonly string[]>> = {
  all: ['RunTask'],
  layout: ['UpdateLayoutTree', 'Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
}

/** The costs of the spans a page marked with `console.timeStamp`, each from "name:from" to "name:to", by name. */
export function readTrace(trace: Uint8Array | undefined): Readonly<Record<string, readonly Cost[]>> {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] }
  const inTime = [...traceEvents].sort((a, b) => a.ts - b.ts)
  const marks = inTime.filter(({ name }) => name === 'TimeStamp')
  const costs: Record<string, Cost[]> = {}
  for (const from of marks) {
    const [name = '', side] = from.args.data?.message?.split(':') ?? []
    const to = side === 'from' && marks.find(({ ts, args }) => ts > from.ts && args.data?.message === `${name}:to`)
    if (!to) continue
    const own = inTime.filter(({ pid, tid, ts }) => pid === from.pid && tid === from.tid && ts < to.ts)
    const time = (part: keyof Cost): number =>
      timeOf(
        own.filter((event) => parts[part].includes(event.name)),
        from.ts,
        to.ts,
      )
    costs[name] = [...(costs[name] ?? []), { all: time('all'), layout: time('layout'), paint: time('paint') }]
  }
  return costs
}

/** How long any of these went on between two moments; those within others count once. */
function timeOf(events: readonly TraceEvent[], from: number, to: number): number {
  let until = from
  let time = 0
  for (const { ts, dur = 0 } of events) {
    const end = Math.min(to, ts + dur)
    if (end <= until) continue
    time += end - Math.max(ts, until)
    until = end
  }
  return time / 1000
}
