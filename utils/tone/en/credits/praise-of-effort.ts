import type { CreditExamples, CreditRule, Phrase } from '../../types'

const right = 'exactly|just|absolutely|quite|completely|all|certainly'
const guards = {
  notAfter: [
    'if|not|hardly|be|when|whether|job',
    "isn't|wasn't",
    "(it's | that's | is | be | as | seems | sounds | might be | would be) (also | always | usually | generally | still)? a? (very | really)?",
  ],
  unless: ['not|hardly', 'genius|einstein|sherlock', 'oh', 'again,'],
  when: ({ sentence }) => sentence.ending !== 'question',
} satisfies Partial<Phrase>

const credit: CreditRule<'praise-of-effort'> = {
  id: 'praise-of-effort',
  axis: null,
  source: 'Danescu-Niculescu-Mizil et al., A computational approach to politeness (ACL 2013): praise first',
  phrases: [
    {
      ...guards,
      match: [
        '(good | great | smart | clever | excellent | very good) (idea | thinking | move | call | instinct) (to (try | check | restart | call | ask | test | report | save | switch | swap | send | write | take | keep | unplug | look | use | stop | wait | note | make | move | copy | print) | trying | checking | calling | asking | restarting | testing | reporting | saving | taking | keeping | using | swapping | switching)',
        '(that | this) was a? (very | really)? (good | great | smart | clever | right | excellent | best) (idea | thinking | move | call | thing to do)',
        `you (have)? did|done (${right})? (everything | the right thing | it right | all the right things | well | very well | a great job | a good job | great | right)`,
        "you've done (everything right | the right thing | a great job | well)",
        `(you're | you were) (${right})? right to _`,
        '(well | nicely) (spotted | noticed | caught | observed)',
        '(good | great | nice) (catch | spot | find | eye)',
        '^ (nice | great | good | excellent | fantastic) (work | job) (on | with | finding | getting | tracking | spotting | fixing | keeping | everyone | all | $)',
        `(that's | this is | that was | it was | that is) (${right})? what (i | we) needed`,
        `your (screenshot | screenshots | notes | description | log | logs | photo | photos | report | explanation | details | test | steps | list | example | summary) (is | are | was | were) (very | really | so | super | extremely)? (clear | helpful | useful | perfect | great | excellent | good | spot on | detailed | thorough)`,
        'well done (on | for | with | finding | everyone | $)',
        'thorough|thoughtful of you',
      ],
      notBefore: ['breaking|crashing|deleting|losing|ruining|messing|wasting|ignoring|now'],
    },
    { match: 'helpful|kind|thoughtful (that you | of you to) _', when: guards.when, unless: guards.unless },
  ],
}

export default credit

export const examples: CreditExamples = {
  earned: [
    'Good idea to try another cable.',
    'You did exactly the right thing.',
    'Well spotted, the date was wrong.',
    'Nice work on the migration last night!',
    'you were right to unplug it first',
    'Great catch, Ola. The link was the old one.',
    'That was a smart move, it saved the file.',
    'Your screenshots were really helpful.',
    'That’s exactly what I needed.',
    'Great thinking trying it on the phone as well.',
    "You've done everything right; the page was at fault.",
    'It is helpful that you wrote down the time.',
  ],
  missed: [
    "It's a good idea to restart it once a month.",
    'Great job breaking it.',
    'Did you do the right thing?',
    'That was not a good idea.',
    'If you did the right thing, it works.',
    'Good luck.',
    'Nice job, genius.',
    'You are right.',
    'The job went well.',
    'It would be a good idea to call the vendor.',
    'Good morning.',
    "That wasn't a smart move.",
  ],
}
