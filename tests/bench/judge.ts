/**
 * `npm run judge`: what harper.js, alex and write-good find in Deskside's rewrites that they did not find before them. Fails
 * where too many rewrites are worse than what they stand for. `-- --show` prints those.
 */
import { parseArgs } from 'node:util'
import { collectRewrites, type Rewrite } from './judge/rewrites'
import { installPeers } from './peers'
import { alex, type Engine, harper, writeGood } from './speed/engines'
import { percent, reaches } from './statistics'

const { values } = parseArgs({ options: { show: { type: 'boolean', default: false } } })

/** Judges that count together, and in how many percent of the rewrites they must find no more than before. */
interface Bench {
  readonly name: string
  readonly judges: readonly Engine[]
  readonly least: number
}

const found = async ({ run }: Engine, text: string): Promise<number> => ((await run(text)) as readonly unknown[]).length

async function findMore({ judges }: Bench, { before, after }: Rewrite): Promise<boolean> {
  let more = 0
  for (const judge of judges) more += (await found(judge, after)) - (await found(judge, before))
  return more > 0
}

installPeers()
const rewrites = await collectRewrites()
const benches: readonly Bench[] = [
  { name: 'harper.js', judges: [await harper()], least: 98 },
  { name: 'alex and write-good', judges: [await alex(), await writeGood()], least: 95 },
]
for (const bench of benches) {
  const worse: Rewrite[] = []
  for (const rewrite of rewrites) if (await findMore(bench, rewrite)) worse.push(rewrite)
  const share = percent(rewrites.length - worse.length, rewrites.length)
  console.log(
    `${bench.name}: no more than before in ${share.toFixed(1)} % of ${rewrites.length} rewrites (≥ ${bench.least} %)`,
  )
  if (values.show) for (const { before, after } of worse) console.log(`  ${before}\n  → ${after}\n`)
  if (!reaches(share, bench)) process.exitCode = 1
}
