import { reaches } from '../statistics'
import { alignColumns } from '../table'
import { type AllFigures, aimsOf, type Figures } from './figures'
import { sizes } from './sizes'

/** The figures as lines for people: times, how many times as long each peer takes, and the aims. */
export function speedTables(all: AllFigures): string[] {
  return [
    ...timesTable('A text never seen before: median ms (p95)', all, (figures) => [figures, figures.p95]),
    '',
    ...ratioTable('… times as long as Deskside', all, (figures) => figures),
    '',
    ...timesTable('After one typed character: median ms (p95)', all, (figures) => [figures.edit, figures.editP95]),
    '',
    ...ratioTable('… times as long as Deskside', all, (figures) => figures.edit),
    '',
    ...aimsTable(all),
  ]
}

type Row = Figures['edit']

const titles = sizes.map(({ title }) => title)

function timesTable(title: string, all: AllFigures, pick: (figures: Figures) => readonly [Row, Row]): string[] {
  const rows = Object.entries(all).map(([name, figures]) => {
    const [middle, high] = pick(figures)
    return [name, ...sizes.map(({ key }) => `${inMs(middle[key])} (${inMs(high[key])})`)]
  })
  return alignColumns([[title, ...titles], ...rows])
}

function ratioTable(title: string, all: AllFigures, pick: (figures: Figures) => Row): string[] {
  const { deskside, ...peers } = all
  const own = deskside ? pick(deskside) : {}
  const rows = Object.entries(peers).map(([name, figures]) => [
    name,
    ...sizes.map(({ key }) => times((pick(figures)[key] ?? Number.NaN) / (own[key] ?? Number.NaN))),
  ])
  return alignColumns([[title, ...titles], ...rows])
}

function aimsTable(all: AllFigures): string[] {
  const rows = aimsOf(all).map(({ name, figure, bound }) => [
    name,
    times(figure),
    bound.least === undefined ? `≤ ${bound.most}` : `≥ ${bound.least}`,
    reaches(figure, bound) ? 'reached' : 'not reached',
  ])
  return alignColumns([['Aims', 'today', 'aim', ''], ...rows])
}

const inMs = (time: number | undefined): string => (time === undefined ? '–' : time.toFixed(time < 10 ? 3 : 0))
const times = (ratio: number): string => (Number.isNaN(ratio) ? '–' : `${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`)
