import { isPause } from '../../pattern'
import type { Phrase, PhraseMatch, PhraseRule, RuleExamples, Word } from '../../types'
import { ask, isOneClause, unmarked } from '../mend'
import { isConditional, isQuestion } from '../senses'
import { verbOf } from '../verbs'

/** Where the order guards people, data or the law, it may sound like one. */
const musts =
  'security|secure|safety|safe|phishing|malware|virus|ransomware|encrypted|mfa|fire|emergency|evacuate|law|legal|legally|gdpr|police|shock|smoke|battery|hazard|policy|password|passwords|breach|fraud|urgent|urgently|immediately'
const softened =
  'please|thanks|thank|sorry|afraid|kindly|unfortunately|if|once|only|just|also|later|when|whenever|before|unless|until|optional|optionally'
const reasons = '(so that | so you | in order to | because | to be able)'
const whatFor = 'for (this | that | it)'

const must = '(must | have to | need to | got to | gotta | are required to | are to)'
const guards = {
  unless: [musts, softened, reasons, whatFor],
  when: (match: PhraseMatch) =>
    match.captures.verb !== 'wait' && !isQuestion(match) && !isConditional(match) && match.sentence.list === null,
} satisfies Partial<Phrase>

const suggestions = (match: PhraseMatch): readonly string[] => {
  const { verb = '', rest = '' } = match.captures
  return [ask(verb, rest), `the next step is to ${verb}${rest}`]
}

/** Short, with no purpose or term that would explain it: "you have to read the instructions". */
function isBare({ sentence, to }: PhraseMatch): boolean {
  const after = sentence.words.slice(to)
  return (
    after.length <= 10 &&
    !after.some(({ norm }, at) => norm === 'within' || (norm === 'to' && isPurpose(after[at + 1])))
  )
}
const isPurpose = (word?: Word): boolean => word !== undefined && (word.norm === 'be' || verbOf(word.norm) !== null)

/** "Log off and back on", "go there and do as it says": one short act, and all of it can be asked for. */
function isOneAct(match: PhraseMatch): boolean {
  const { words } = match.sentence
  const rest = words.slice(match.to)
  const at = rest.findIndex(({ norm, gap }) => norm === 'and' && !isPause(gap))
  const next = rest[at + 1]?.norm ?? ''
  const goesOn = at > 0 && rest.length <= 7 && (verbOf(next)?.base === next || /^(?:back|off|on|then)$/.test(next))
  return (
    isOneClause(match) ||
    (goesOn && isOneClause({ ...match, to: match.to + at + 1 }) && !rest.slice(0, at).some(({ gap }) => isPause(gap)))
  )
}

/** "You need to be more careful": what helps, asked for or offered. */
function beSo({ captures: { how = '', rest = '' }, sentence }: PhraseMatch): readonly string[] {
  const end = sentence.ending === 'none' ? '' : '.'
  const after = unmarked(rest)
  if (/careful$/i.test(how)) return [`could you take a little more care${after}?`]
  if (/patient$/i.test(how) && !/^ /.test(after)) return [`I'll write to you as soon as I know more${after}${end}`]
  return /(?:specific|precise|exact|detailed|clear)$/i.test(how)
    ? [`could you be ${how}${after}, so that I can help?`]
    : [`could you be ${how}${after}?`]
}

/** As a whole sentence, where it can become a question; bare ones weigh more. In a longer sentence it is only noted. */
function order(match: string, more: Partial<Phrase> = {}): Phrase[] {
  const whole = { ...guards, ...more, match, reach: 'sentence', suggest: suggestions } satisfies Phrase
  return [
    { ...whole, when: (found) => guards.when(found) && isOneAct(found) && isBare(found) },
    { ...whole, severity: 'hint', when: (found) => guards.when(found) && isOneAct(found) },
    { ...guards, ...more, severity: 'hint', match, suggest: 'the next step is to {verb}' },
  ]
}

/** "you open" → "opening"; nobody is bothered. */
const ing = (when: string): string =>
  when
    .replace(/^you /i, '')
    .replace(/^(?:bother|bothering)$/i, 'asking')
    .replace(/^(\p{L}+?)(e?)(?<!ing)$/iu, (verb, stem: string) => (/^log$/i.test(verb) ? 'logging' : `${stem}ing`))

const rule: PhraseRule<'you-have-to'> = {
  id: 'you-have-to',
  category: 'refusal',
  severity: 'warning',
  source: 'Brown & Levinson, Politeness (1987)',
  phrases: [
    ...order(`^ you (really | simply | still | first | now)? ${must} (first | now)? verb:<act>`),
    ...order('^ (i | we) (need | require | expect) you to (first | now | immediately)? verb:<act>'),
    ...order("^ it's (absolutely | also)? (imperative | crucial | essential | paramount | vital) that? you verb:<act>"),
    {
      ...guards,
      match: '^ you (must | have to | need to) be how:((a bit | a little | a lot | much)? more _)',
      reach: 'sentence',
      suggest: beSo,
    },
    {
      ...guards,
      unless: [musts, reasons, whatFor],
      match: `^ you (really | simply | still | first | now)? ${must} (first | now)? verb:<act> what:(_{1,5}) before when:(you? open|opening|call|calling|ask|asking|log|logging|raise|raising|write|writing|contact|contacting|mail|mailing|bother|bothering)`,
      reach: 'sentence',
      suggest: ({ captures: { verb = '', what = '', when = '', rest = '' } }) =>
        `could you ${verb} ${what} before ${ing(when)}${unmarked(rest)}?`,
    },
    ...order("^ it's your responsibility|duty|job to verb:<act>"),
    ...order("^ you'll have|need to verb:<act>", { severity: 'hint' }),
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    'You have to read the instructions.',
    'Hi Leo, you need to restart the laptop.',
    'You must submit a new form, the old one is void.',
    'I need you to send me the serial number.',
    'you gotta log a ticket',
    'Got your mail. You need to update the app.',
    'We expect you to return the dock by Friday.',
    'It is essential that you confirm the list.',
    'You need to be more careful.',
    'You really must keep the receipts.',
    "You'll have to fill in the form again.",
    "It's your responsibility to back up the phone.",
    'you will need to log a ticket',
    'You need to log off and back on.',
    'You have to go to https://aka.ms/mfasetup and do as it says.',
    'You need to restart the client before you open a ticket.',
    'you have to be more patient',
    'You need to be more specific, Mr Okafor.',
  ],
  valid: [
    "You don't need to do anything, the update runs by itself.",
    'You may have to wait a minute until the light turns green.',
    'You must not open that attachment: it carries a virus.',
    'If you need to restart, save the file first.',
    'All you need to bring is your staff card.',
    'You need to be on the VPN to see that page.',
    'For security reasons you must change the default code on the first day.',
    'So that I can order the right part, could you send me the number on the back?',
    'Do you need to keep the old mails?',
    'You need to sign the form once more so that payroll can book it, sorry for the extra step.',
    'The vendor has to send the part first, and that takes two days.',
    'It is our responsibility to keep the archive whole, and it is.',
    "You'll need to enter the code once, so that the phone is known.",
    'We want you to leave the desk with a phone that works.',
    'If you want to keep the old phone, tell me by Friday.',
    'You need to sign page 2 before we can order the part.',
  ],
}
