import { many } from './amounts'
import { due, sayBack, type Telling } from './said-back'
import { events } from './stakes'

/** "Our tender for the hospital contract": the last noun is not what is due. */
const inside = 'for|of|in|on|to|with|at|about|from|by|and'
/** Those worth a worry days before. */
const great =
  'exam|exams|audit|deadline|presentation|demo|interview|flight|hearing|viva|launch|submission|tender|pitch|board|inspection|trial|surgery|wedding'
const worst = 'this could hardly come at a worse time.'
/** What is due and does not wait. */
export const deadlineTellings: readonly Telling[] = [
  {
    kind: 'deadline',
    match: [
      `what:((my | our | the) _{0,2} (${events})) (is | are | starts | begins | takes place)? (due)? when:${due}`,
      `i|we|i've|we've (have)? (got | have)? what:(a|an|my|our|the _{0,2} (${events})) (due)? when:${due}`,
    ],
    starter: ({ captures: { what, when: time } }) => sayBack(what, (it) => `with ${it} ${time}, ${worst}`),
    notAfter: [inside],
  },
  {
    kind: 'deadline',
    match: [
      `what:((my | our | the) _{0,2} (${events})) (is | are | starts | begins | <be>)? (starting | due)? (in | within) (an | half an | ${many} | a few | less than _{1,2} | under _{1,2})? hour|hours|minutes|mins`,
    ],
    starter: ({ captures: { what } }) => sayBack(what, (it) => `with ${it} so close, ${worst}`),
    notAfter: [inside],
  },
  {
    kind: 'deadline',
    match: [
      `what:((my | our | the _{1,3}) | payroll | invoices | salaries | wages | it | my|our _{1,3}) (is | are | <be>) due when:${due}`,
    ],
    starter: ({ captures: { what = '', when: time } }) =>
      /^it$/i.test(what) ? null : sayBack(what, (it) => `with ${it} due ${time}, ${worst}`),
    notAfter: [inside],
  },
  {
    kind: 'deadline',
    match: [
      `what:((my | our | the) _{1,3}) (has to | have to | must | needs to | need to) be (in | submitted | sent | handed in | filed | ready | with | done | finished | paid | uploaded) _{0,3} when:${due}`,
    ],
    starter: ({ captures: { what, when: time } }) => sayBack(what, (it) => `with ${it} due ${time}, ${worst}`),
    notAfter: [inside],
  },
  {
    kind: 'deadline',
    match: [
      `(i | we) (have to | need to | must | 've got to) act:(submit | send | hand | file | present | deliver | finish) what:(_{1,5}) when:${due}`,
    ],
    starter: ({ captures: { act, what, when: time } }) =>
      sayBack(what, (it) => `having to ${act?.toLowerCase()} ${it} ${time} with this going on is stressful.`),
  },
  {
    kind: 'deadline',
    match: [`before what:((my | our | the) _{0,2} ${great})`],
    starter: ({ captures: { what } }) => sayBack(what, (it) => `with ${it} coming up, ${worst}`),
    notAfter: ['day|days|week|weeks|month|months'],
  },
]
