import { isPause } from '../../pattern'
import type { CreditExamples, CreditRule, Phrase, PhraseMatch } from '../../types'
import { isQuestion, isReported } from '../senses'

/** Acts that help; none that closes a door or holds something against the reader. */
const act =
  'fix|look|check|investigate|escalate|find|chase|arrange|swap|ring|call|phone|pass|forward|drop|come|bring|follow|dig|sort|deliver|rebuild|test|unlock|copy|ask|walk|try|take|stay|send|email|mail|write|order|reset|restore|install|add|move|set|put|get|give|show|speak|update|upload|raise|file|record|review|replace|restart|clean|clear|connect|contact|confirm|print|prepare|schedule|plan|help|assist|switch|start|enable|register|research|speak|connect|provide|share'
const acted =
  'fixed|killed|kept|relaxed|looked|checked|investigated|escalated|found|chased|arranged|swapped|rang|rung|called|passed|forwarded|dropped|brought|dug|sorted|unlocked|rebuilt|tested|asked|added|moved|turned|cleaned|cleared|corrected|blocked|pushed|spoke|spoken|talked|took|taken|put|set|made|restarted|reset|changed|freed|popped|extended|raised|filed|restored|installed|updated|replaced|ordered|sent|copied|scheduled|switched|enabled|registered|reinstalled|removed|attached|booked|opened|reviewed|reopened|refunded|renewed|prepared|created|ran|contacted|enclosed|enquired|requested|uploaded|saved|tried|recovered|submitted|shared'
const acting =
  'looking|checking|working|calling|sending|asking|fixing|ordering|investigating|passing|forwarding|chasing|arranging|escalating|replacing|restoring|resetting|moving|copying|bringing|sorting|putting|adding|updating|testing|taking|preparing|enclosing|attaching'
const deed = `(${act} | let you | reach out | keep you | make sure | see what|if|whether|why|how | do that|this|it | have someone|somebody | have a look|specialist|colleague|technician|engineer)`
const soon =
  '(just | also | now | already | gladly | happily | personally | certainly | definitely | then | quickly | both)?'
const guards = {
  notAfter: ['if|whether|unless|until|how|what|which|where|when|before|said|say|think|hope|wish|than|not|hopefully'],
  notBefore: [
    '(you | this | it | that)? (again | twice | repeatedly | before | three | several | many | countless | enough)',
    '_{0,4} times|twice|repeatedly',
    'you (to | for | that | about | already)',
    '(it | this | that | you)? (to | in)? (your | the) (manager | boss | supervisor | hr)',
    'forward|offence|offense|exception|aback|out',
    'your word|(it (personally | that))',
  ],
  unless: ['when|whenever i get (to | around)'],
  when: (match: PhraseMatch) => !isQuestion(match) && !isReported(match),
} satisfies Partial<Phrase>

const joints = new Set(
  'and but so then because since also as yes ok now today however meanwhile though while request'.split(' '),
)
/** What the sentence says, not which thing it speaks of: "the slide we reviewed". */
function startsClause({ sentence: { words }, from }: PhraseMatch): boolean {
  return from === 0 || isPause(words[from]?.gap ?? '') || joints.has(words[from - 1]?.norm ?? '')
}
const clause = {
  ...guards,
  when: (match: PhraseMatch) => startsClause(match) && guards.when(match),
} satisfies Partial<Phrase>

const credit: CreditRule<'i-own-it'> = {
  id: 'i-own-it',
  axis: 'charisma',
  source: 'Bacal, customerservicezone.com, CARP: address the trouble yourself',
  phrases: [
    { ...guards, match: [`i'll|we'll ${soon} ${deed}`, `let me ${soon} ${deed}`, `i'd be (happy | glad) to ${deed}`] },
    {
      ...clause,
      match: [`i'm|we're ${soon} (going | about) to ${soon} ${deed}`, `i'm|we're ${soon} (${acting} | on it)`],
    },
    { ...clause, match: [`i've|we've ${soon} ${acted}`, `i|we ${soon} ${acted}`] },
  ],
}

export default credit

export const examples: CreditExamples = {
  earned: [
    "I'll call the vendor and ask for a new part.",
    'I’ve reset it, so the old code no longer counts.',
    "we'll look into the router tonight",
    "I'm checking the switch on your floor right now.",
    'Let me see what the log says.',
    'We have moved your mailbox to the new server.',
    'ive restarted the spooler, the pages are coming out',
    'I cleaned the rollers and ran the calibration.',
    'We will get back to you by noon.',
    'I am going to swap the drive this afternoon.',
    "I've just spoken to the supplier.",
    'Hi Mo, I have ordered the second screen.',
  ],
  missed: [
    "I've told you how it works.",
    "I'll wait.",
    'I will not change it.',
    'If I reset it, the files are lost.',
    'I have sent you three reminders.',
    "I'll need the form first.",
    'I asked you to restart it.',
    'Have I reset the right account?',
    "I can't look at it today.",
    "I'll close your ticket on Friday.",
    'You said that I fixed it.',
    'You’ll get a new one.',
    "I've checked this twice.",
    "I'll pass it to your manager.",
  ],
}
