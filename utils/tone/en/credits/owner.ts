import { compilePattern, matchAt } from '../../pattern'
import type { CreditExamples, CreditRule, Match, PhraseMatch, Sentence } from '../../types'
import { isName } from '../names'

const help =
  'call|ring|phone|email|mail|write|visit|come|contact|bring|pick|drop|fit|swap|take|look|help|handle|arrange|deliver|assist|replace|fix|collect|meet|sort|check|chase|follow|reach|set|give|send|show|get|walk|approve|cover'
const team =
  'team|teams|colleague|colleagues|engineer|engineers|technician|technicians|vendor|supplier|provider|manufacturer|manager|department|specialist|specialists|courier|electrician|developer|developers|crew'
const busy =
  'looking|working|replacing|checking|sending|investigating|handling|fixing|moving|updating|restoring|testing|taking|bringing|repairing|dealing|reviewing|preparing|on'
/** What only a person does. */
const present = 'be in touch | be with you | be calling|helping|sending|looking'
const soon = '(also | then | now | already | currently | personally | gladly)?'

/** After a name, or after a team; "will be" and "will have" only with what a person does. */
const named = compilePattern(
  `(will ${soon} (${present}) | will ${soon} ${help} (to | in | by | with | you | it | the | this | up | on | over | at | back | touch | a | your | into | there | here | them | us | for | after | from | round | tomorrow | and | $) | is ${soon} looking|working|replacing|checking|sending|investigating|handling|fixing|repairing|dealing (on | into | to | with | at | it | the | your | this | after | a) | has your case|ticket|request | , who _{0,2} looks|handles|runs|knows|can|will|approves|takes)`,
)
const byTeam = `our|the|my|your (_{0,3} ${team}) ,? who? (will ${soon} (<act>|${help} | ${present} | be happy|able|glad to) | is|are ${soon} ${busy} | has|have your|the|this case|ticket|request)`
const handed = `(i've|we've | i|we have?) (just | already | also | now)? (passed|forwarded|handed|assigned|escalated|given|sent (it | this | that | your|the _{1,2}) (on | over)? to | asked) our|the|my _{0,3} ${team}`
/** Each of these before a name. */
const toSomebody = [
  'passed|forwarded|handed|assigned|escalated (it | this | that | your|the (case | ticket | request | mail | order)) (on | over)? to _',
  '(it | this | this one | that | one) belongs to _',
  "(i've|we've | i|we have?) (just | already | also)? asked _",
  'your|the contact (there | for this | for that | person)? is|will be? _',
]

const isSaid = ({ sentence }: PhraseMatch): boolean => sentence.ending !== 'question'

const credit: CreditRule<'owner'> = {
  id: 'owner',
  axis: 'competence',
  source: 'Peroty, Personable: say who does it',
  phrases: [
    { match: [byTeam, handed], when: isSaid },
    { match: toSomebody, when: (match) => isSaid(match) && isName(match.sentence, match.to - 1) },
  ],
  *checkSentence(sentence): Iterable<Match> {
    if (sentence.ending === 'question') return
    const { words } = sentence
    for (let at = 0; at < words.length; at += 1) {
      const hit = startsNamed(sentence, at) ? matchAt(named, words, at + 1) : null
      if (!hit) continue
      let from = at
      while (from > 0 && words[from]?.gap === ' ' && isName(sentence, from - 1)) from -= 1
      yield { span: { start: words[from]?.start ?? 0, end: words[hit.to - 1]?.end ?? 0 } }
      at = hit.to
    }
  },
}

/** A name, and what it does right behind it. */
const startsNamed = (sentence: Sentence, at: number): boolean =>
  isName(sentence, at) && (sentence.words[at + 1]?.gap === ' ' || sentence.words[at + 1]?.norm === 'who')

export default credit

export const examples: CreditExamples = {
  earned: [
    'Sam will call you this afternoon.',
    'Our network team is replacing the switch.',
    "I've passed it to Hugo, who looks after the doors.",
    'Priya has your case and knows what we tried.',
    'The building team will check the socket.',
    'I have forwarded your ticket to our licensing team.',
    'Your contact there is Femi.',
    "I've asked Maria, and she says next Monday.",
    'the vendor is sending a new drive by courier',
    'This one belongs to Finance; Ola will help you there.',
    'Your manager will approve the licence.',
  ],
  missed: [
    'Somebody will call you.',
    'Windows will ask you for the code.',
    'It will be done.',
    'You will call the vendor.',
    'The team will not change it.',
    'Will Sam call you?',
    'They will take a look.',
    'Outlook will send it again.',
    'It is being looked at.',
    'That is not my department.',
    'Ask your manager.',
    'If the vendor sends it, fine.',
  ],
}
