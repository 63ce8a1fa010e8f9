import { finds, type Place } from '../en/says'
import type { Sentence } from '../types'
import type { Given } from './types'

/** Finds where a sentence asks for a fact of one kind. */
export interface AskedShape {
  readonly kind: Given['kind']
  readonly find: (sentence: Sentence) => Place | null
}

const tell =
  '(tell | send | give | share | provide | attach | include | paste | post | forward | let me|us know | email | upload | take)'
const frames = [
  `could|can|would|will you (please | kindly | also | perhaps | possibly)? (just | also)? ${tell} _{0,6} ,? _{0,4}`,
  `please|pls|kindly (also | just)? ${tell} _{0,6} ,? _{0,4}`,
  `^ ${tell} me|us|over? _{0,4}`,
  `i|we|i'll|we'll|i'd|we'd (will | would | also | just | still)? need|require (to (know | have | see))? _{0,3}`,
  "(do you have | may i have | may i ask for | can i get | could i have | can we get | could we have | can i have | i'd|we'd like) _{0,3}",
  "(what | which | what's | whats) (is | was | are)? (the | your | its)? _{0,2}",
]
const asking = (noun: string, ...more: string[]) => finds(...frames.map((frame) => `${frame} ${noun}`), ...more)

const kit = 'printer|laptop|phone|device|machine|computer|pc|tablet|dock|scanner|monitor'
const system =
  '(windows | mac | macos | android | iphone | ios | linux | an android | an iphone | a mac | a pc | a windows (pc)?)'

const fault =
  '(it | this | that | the (problem | issue | error | trouble | crash | crashes | message | fault | failure | outage | slowness))'

export const askedShapes: readonly AskedShape[] = [
  { kind: 'version', find: asking('version|build|release (number)?') },
  {
    kind: 'error',
    find: asking(
      '(error | error message|code|text|number)',
      'what|which (error | error message | message) (do|did|are|is|have|does|comes|pops|you)',
      'what does|did (it | the|that (error | message | error message | screen | pop up | popup | window | box)) (say | read | show)',
    ),
  },
  { kind: 'ticket', find: asking('ticket|case|incident|reference number|id|no') },
  {
    kind: 'device',
    find: asking(
      `(model (number | name)? | make and model | hostname | host name | computer|pc|device|laptop|machine name | name of your|the ${kit})`,
      `which ${kit} (is (it | this | that | affected) | it is | are you | do you | you are | you're | you use)`,
    ),
  },
  { kind: 'serial', find: asking('(serial (number | no)? | asset tag|number | service tag)') },
  { kind: 'screenshot', find: asking('screenshot|screenshots|picture|photo|photos|pictures') },
  {
    kind: 'log',
    find: asking(
      '(log | logs | log file|files | test results | traceroute)',
      'could|can|would|will you (please | also)? (run | do | make) a|the|some? (speed | ping)? (test | tests | trace | traceroute)',
    ),
  },
  {
    kind: 'phone',
    find: asking(
      '(phone|mobile|cell|telephone|contact|callback|direct number | extension | number (to | where | i | we | on which))',
      'what|which number (can | should | may | do | would) i|we|you _{0,5} call|reach|ring|phone|on',
    ),
  },
  {
    kind: 'location',
    find: asking(
      '(room|desk|floor|building|office (number)? | location)',
      'where (are you (sitting | located | based | now | at the moment | today | $) | do you sit | can we find you | can i find you | you are (sitting | located) | you sit | exactly are you)',
    ),
  },
  {
    kind: 'time',
    find: finds(
      `when (did | does | has) ${fault} (first | last)? (start | begin | happen | occur | stop | break | appear | started | happened)`,
      `when ${fault} (first | last)? (started | began | happened | occurred | stopped | appeared)`,
      'when (did you | you) first (notice | noticed | see | saw)',
      'since when (is | has | have | are | do | does | did | $)',
      `how long has|have ${fault} been (like this | so | this way | going on | happening | doing | broken | down | out | slow | there)`,
      `what|which time did ${fault} (happen | start | occur | stop | crash | begin)`,
    ),
  },
  { kind: 'browser', find: asking('(browser | web browser)') },
  {
    kind: 'system',
    find: asking(
      '(operating system | os)',
      `(is (it | that | this) | are you on|using | do you use|have) ${system} or ${system}`,
    ),
  },
  {
    kind: 'steps',
    find: finds(
      'what have you (already | also)? (tried | done)',
      'what did you (already | also)? try',
      'what (you have | you) (already)? tried',
      'have|did you (already | also | ever)? (try | tried | restart | restarted | reboot | rebooted | clear | cleared | reinstall | reinstalled | turn | turned | unplug | unplugged | swap | swapped | log | logged | sign | signed)',
    ),
  },
]
