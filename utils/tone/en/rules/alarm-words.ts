import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { unmarked } from '../mend'
import { isConditional, isNegated, isQuestion, isReported } from '../senses'
import { showsWayForward } from '../way-forward'

/** What the writer does about it, or good news beside it, is the next clause that takes the fright away. */
const relief =
  /\b(?:safe|backup|backups|copy|copies|restored|recovered|recovering|restoring|replaced|replacing|fixed|fixing|luckily|fortunately|spare|working on|looking into|back (?:up|now|by|at|on)|as (?:you|agreed|planned))\b/i

function isLeftAlone(match: PhraseMatch): boolean {
  if (isQuestion(match) || isConditional(match) || isNegated(match) || isReported(match)) return false
  const { document, sentence } = match
  const near = document.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 3)
  return !showsWayForward(match) && !near.some(({ prose }) => relief.test(prose))
}

const guards = {
  when: isLeftAlone,
  notAfter: ["i'm|we're <adverb>?"],
  notBefore: ['easy|simple|sure|serious|right|tired|slow|link|end|zone|weight|wood|line|letter|time'],
  unless: [
    'error|message|code|log|screen|says|shows|test|drill|exercise',
    'recovery|plan',
    'i|we know|understand|see|imagine',
  ],
  reach: 'sentence',
  suggest: ({ text }) =>
    `${unmarked(text)}; ${/forever|for good|beyond|recoverable|retrievable|write.off/i.test(text) ? "tell me what you need most, and I'll look for another way" : "I'll find out what can be done and let you know"}.`,
} satisfies Partial<Phrase>

const state =
  'dead|corrupt|corrupted|hacked|fried|bricked|destroyed|ruined|doomed|toast|wrecked|compromised|breached|infected|unrecoverable|irrecoverable|irretrievable|(beyond (repair | recovery | saving)) | (wiped | wiped out | (gone | lost) (forever | for good)) | (a|an (total | complete | absolute)? (write off | disaster | catastrophe | nightmare | train wreck | goner))'

const rule: PhraseRule<'alarm-words'> = {
  id: 'alarm-words',
  category: 'negativity',
  severity: 'hint',
  source: 'customerservicelife.com, Words to stop using',
  phrases: [
    {
      ...guards,
      match: [
        `is|are|was|were|been|be|got|it's|that's|looks|seems|all <adverb>? <adverb>? (${state})`,
        '(all (your | the | of (your | the)) _{1,2} | everything) is|are|was|were <adverb>? gone|lost',
        'catastrophic|catastrophically|disastrous|devastating|fatal|irreversible|cataclysmic failure|crash|loss|damage|fault|problem|failures|attack|breach|mistake|consequences|corruption',
        'failed|crashed|broke catastrophically|disastrously|fatally',
      ],
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Your hard disk is dead.',
    'Hi Pam,\n\nyour account has been hacked.\n\nRegards, Uwe',
    'The archive is corrupted.',
    'There was a catastrophic failure on the file server last night.',
    'the phone is bricked',
    "I'm afraid the photos are gone forever.",
    'The laptop is beyond repair.',
    'Your mailbox was compromised on Sunday.',
    "It's a complete disaster.",
    'The database failed catastrophically at noon.',
    'The main board is completely fried.',
    'This caused a fatal crash of the booking system.',
    'All three drives are toast. Best regards, Kai',
    'Your profile got corrupted.',
    'All your mails are gone.',
  ],
  valid: [
    'The disk is dead; I will put a new one in at two and copy your files from last night.',
    'Your account was hacked on Sunday. I have locked it and set a new password, and no mail left it.',
    'The archive is corrupted, but the copy from Monday is complete.',
    'The window shows "Fatal error 12" when the stick is missing.',
    'Your data is not corrupted.',
    'Is the battery dead, or does the light still blink?',
    'The task is killed when it runs for more than an hour.',
    'The deadline is Friday at noon, dead certain this time.',
    'The disaster recovery test is on Saturday, from six to eight.',
    'The link in the old mail is a dead link, the new one is below.',
    'If the file is corrupted, the program says so at the start.',
    'Setting it up is dead simple: plug it in and wait for the tone.',
    'I know this is a nightmare right before the audit.',
    'The cable was dead, so I replaced it.',
    'A hacked page looks just like the real one, which is why the address bar matters.',
    'All your old mails are gone from the phone, and safe on the server.',
  ],
}
