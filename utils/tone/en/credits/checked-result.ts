import type { CreditExamples, CreditRule, Phrase } from '../../types'
import { isSaidStraight } from '../said-straight'

const good =
  'works|worked|working|opens|opened|loads|loaded|prints|printed|arrives|arrived|comes|came|connects|connected|runs|ran|starts|started|syncs|plays|saves|saved|signs|answers|rings|went|goes|passed|passes|fine|clean|correct|ok|okay|stable|ready|back|gone|right|active|online|complete|intact|safe|there|green|up'
const checked = '(tested | checked | verified | confirmed | tried | tested and confirmed)'
const own = `(i've | we've | i|we (have)?) (just | also | now | already | both | since)? `
const guards = {
  notAfter: [
    'once|if|when|whether|until|unless|should|hope|hopefully|think|says|see|that',
    'let me|us know',
    'because you',
  ],
  when: isSaidStraight,
} satisfies Partial<Phrase>

const credit: CreditRule<'checked-result'> = {
  id: 'checked-result',
  axis: 'competence',
  source: 'Network World, What users hate about IT pros: leaving before it works',
  phrases: [
    {
      ...guards,
      match: [
        `${own} ${checked} (it | this | that | the _{1,4} | your _{1,4} | both | them | everything | all of _)? (again | myself | here | twice | from _{1,3} | on _{1,4} | with _{1,4})? ,? (and|that|so (it|that|they|everything|all|both | the _{1,4} | your _{1,4})? )? ,? (it|that|they|everything|all|both)? (is | are | now | still | has | does | was | all | also | it's | it's all)? (is | are | now | still | been | all)? ${good}`,
        `${own} ${checked} that _{1,5} (is|are (now | still | all)?)? ${good}`,
        `${own} (printed | opened | signed in | logged in | sent | called | connected | measured | restored) _{0,5} ,? and (it | that | they | everything | all | both) (now | both | all | is | are)? (now | all | both)? ${good}`,
        `(works | opens | loads | prints | connects | runs) for me now`,
        '(it | that | the _{1,3} | everything | this) (has been | have been)  (stable | quiet | running | working | fine | up) (for | since) _',
        '(the | my | a) test (mail | email | page | print | call | message | job | run | order) (arrived | came | went | printed | worked | was fine | is through | reached)',
        "(is | are | it's | they're | we're) (now | all)? (up and running | working | back online | back up | online | running) (again | now | for everyone)",
      ],
    },
    {
      ...guards,
      notAfter: [...guards.notAfter, 'and|then|so|glad|great|happy|pleased|until|which|know'],
      match: [
        '(it | that | everything | the _{1,3} | your _{1,3} | this | all) (works | opens | loads | prints | connects | runs) (for me | here | from here | fine | well | without (an | any) error)? (now | again) (for me | here | from my side | on my side | fine)?',
      ],
    },
  ],
}

export default credit

export const examples: CreditExamples = {
  earned: [
    'I tested it and it opens.',
    'It works for me now.',
    'I’ve checked that mail comes in.',
    'i just tested the link from home and it works',
    'We verified the backup: it is complete.',
    'I have printed a page and it came out fine.',
    'It has been stable for two hours.',
    'The test mail arrived a minute ago.',
    'The share opens for me now. Could you try it from your side?',
    'The phones are working again.',
    "I've tried it on my own machine and it went through.",
    'The page loads again.',
  ],
  missed: [
    'It should work now.',
    'Works for me.',
    'Please check that it works.',
    'Is it working again?',
    'Let me know if it works now.',
    'I hope it works now.',
    'I tested it and it does not open.',
    'Once the page loads again, save your work.',
    'You tested it and it opens.',
    'It is not working again.',
    'I will test it tomorrow.',
    'It works on my machine, so it must be yours.',
  ],
}
