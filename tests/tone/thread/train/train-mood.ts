/**
 * `npm run train:mood`: learns what shows a mood and writes utils/tone/thread/mood-table.ts. `-- --check` writes nothing and
 * prints how well each writer's mails are read by what was learnt of the others. Both need the folder of public talk
 * (`--data`, see training-mails.ts); the same mails give the same table.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { judge, type ReadMail, readMail, train } from './train'
import { ownChecksum, ownMails, readCalmTalk } from './training-mails'
import { writeTable } from './write-table'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    data: { type: 'string', default: path('../../../../../shared/data/train') },
  },
})

const own = ownMails.map(readMail)
const calm = readCalmTalk(values.data).map(readMail)
if (values.check) check()
else
  writeFileSync(path('../../../../utils/tone/thread/mood-table.ts'), writeTable(train([...own, ...calm]), ownChecksum))

function check(): void {
  let [right, far] = [0, 0]
  const say = (name: string, of: readonly ReadMail[], found: { right: number; far: number }): void =>
    console.log(
      `${name.padEnd(8)} ${String(of.length).padStart(4)}  right ${(found.right / of.length).toFixed(3)}  two steps off ${(found.far / of.length).toFixed(3)}`,
    )
  for (const writer of new Set(own.map((mail) => mail.writer))) {
    const theirs = own.filter((mail) => mail.writer === writer)
    const found = judge(train([...own.filter((mail) => mail.writer !== writer), ...calm]), theirs)
    right += found.right
    far += found.far
    say(writer, theirs, found)
  }
  say('all', own, { right, far })
}
