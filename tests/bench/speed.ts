/**
 * `npm run bench`: how long Deskside and its peers take for the same texts, in one run, and the project's aims beside it.
 * `npm run -s bench -- --json` prints one line: medians in ms by engine and size, with `p95`, `edit` and `editP95` inside.
 * It never fails for being slow; only where the peers cannot be installed.
 */
import { parseArgs } from 'node:util'
import { installPeers } from './peers'
import { createEngines } from './speed/engines'
import { toFigures } from './speed/figures'
import { sizes } from './speed/sizes'
import { speedTables } from './speed/speed-tables'
import { timeEngines } from './speed/time-engines'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
installPeers()
const budget = sizes.reduce((sum, size) => sum + size.budget, 10_000)
console.error(`Timing, which takes about ${Math.round(budget / 1000)} seconds …`)
const figures = toFigures(await timeEngines(await createEngines(), sizes))
if (values.json) console.log(JSON.stringify(figures))
else for (const line of speedTables(figures)) console.log(line)
