import { isPause } from '../../pattern'
import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { closingMark } from '../cut'
import { isQuestion } from '../senses'
import { theTrouble, theWay } from '../sorry'
import { isToMany } from '../to-many'

const guards = { when: (match: PhraseMatch) => !isQuestion(match) } satisfies Partial<Phrase>
const sorry = '(sorry | apologies | apologise | apologize | apologizes | apologises | regret | apology | regrets)'
const inconvenience = 'inconvenience|inconveniences|inconvience|inconvinience|inconveniance'
const trouble = `${inconvenience}|trouble|confusion|disruption|upset|delay|delays|problems|issues|misunderstanding|frustration|offence|offense`

/** "The delay this may cause is an hour" tells a fact; "any trouble this may have caused" is an apology that doubts it. */
const doubted = {
  match: `any|the (${trouble}) (that | which)? ((cause:(this | it | that | we | i | our|the|my _{1,6}))? may|might|could|can have? caused|cause|be|bring|have | you may|might|could have experienced|had|faced|encountered|felt)`,
  when: (match) =>
    guards.when(match) && /inconv|sorry|apolog|regret/i.test(match.sentence.text) && !isToMany(match.document),
  suggest: theTrouble,
} satisfies Phrase

/** "sorry" → "sorry about", "apologise" → "apologise for" */
function leadFor({ text, captures: { lead = '' } }: PhraseMatch): string {
  const [said] = /^ (?:for|about)(?= any\b)/i.exec(text.slice(lead.length)) ?? []
  return lead + (said ?? (/^sorry$/i.test(lead) ? ' about' : /^regret/i.test(lead) ? '' : ' for'))
}

const rule: PhraseRule<'hollow-apology'> = {
  id: 'hollow-apology',
  category: 'apology',
  severity: 'warning',
  source: 'thinkhdi.com, Nonpologies; Recruiterbox, Why I changed how I apologize',
  phrases: [
    doubted,
    {
      ...doubted,
      when: (match) => guards.when(match) && isToMany(match.document),
      severity: 'hint',
    },
    {
      ...guards,
      match: [
        `lead:${sorry} for|about any (${trouble}) caused? (by this)?`,
        `lead:(regret | regrets) any (${inconvenience})`,
      ],
      notBefore: ['(that | which)? (this | it | we | i | you | our|the|my _{1,6})? may|might|could|can'],
      severity: 'hint',
      suggest: (match) => `${leadFor(match)} ${theTrouble(match)}`,
    },
    {
      ...guards,
      match: [
        `lead:${sorry} if (this | that | it | i | we | anyone | anybody | something | my|our _{1,3}) (has | have | may have | might have | was | were)? (came across | come across | caused | upset | offended | bothered | annoyed | sounded | seemed | hurt | made you | rude | harsh | blunt) _{0,7} (,|$)`,
        `lead:${sorry} if you (are | were | feel | felt | got upset | took | found) _{0,9} (,|$)`,
        `lead:${sorry} for whatever i|we|it|this|that _{0,5} (,|$)`,
        `lead:${sorry} that? you (took (it | this | that | offence | offense) | misunderstood | (were | are | got) offended) _{0,7} (,|$)`,
      ],
      unless: ['i|we missed|overlooked|repeat|repeated|asked|already|mentioned', 'clear|unclear', 'spam|duplicate'],
      suggest: (match) => `${leadFor(match)} ${theWay(match)}`,
    },
    {
      ...guards,
      when: (match) => guards.when(match) && match.from > 0,
      match: 'if (you were | anyone was | anybody was | you are | you feel | you felt) offended _{0,7} (,|$)',
      suggest: (match) => `about ${theWay(match)}`,
    },
    {
      ...guards,
      match: `if (i | we | this | that | it | anyone | anybody | you | my _{1,3}) (have | has | may have | might have | was | were)? (upset | offended | hurt | (caused | gave) any? (upset | offence | offense)) _{0,7} , who:(i|we (do | must)?) (am|are)? (sorry | apologise | apologize)`,
      suggest: (match) =>
        `${match.captures.who?.toLowerCase() === 'we' ? "we're" : "I'm"} sorry about ${theWay({ ...match, text: match.text.replace(/,[^,]*$/, '') })}`,
    },
    {
      ...guards,
      match: 'what:mistakes|errors (were | have been | may have been | might have been) made',
      notBefore: ['by'],
      unless: ['my|our own|side|part|end|team', 'i|we'],
      suggest: ({ captures, sentence: { words }, to }) =>
        /^(?:and|but|so)$/.test(words[to]?.norm ?? '') || isPause(words[to]?.gap ?? '')
          ? `there were ${captures.what?.toLowerCase()}, I'm sorry about that`
          : `I'm sorry about the ${captures.what?.toLowerCase()}`,
    },
    {
      match: "i'm (sorry | said i'm sorry) , ok|okay|alright|(all right) $",
      reach: 'sentence',
      suggest: (match) => `I'm sorry about this; tell me what would put it right${closingMark(match)}`,
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    'We apologise for any inconvenience this may have caused.',
    'Sorry if you were offended by my last note.',
    'Mistakes were made during the move.',
    'I regret the trouble it might have caused.',
    'Sorry for any inconvenience.',
    'Hi all,\n\nmail was down from 9 to 10. Apologies for any confusion.\n\nDee',
    'im sorry if anyone was upset by the change',
    'I apologize if this came across wrong.',
    'We apologise for any inconvience, the lift is out of order.',
    'Apologies for any issues you may have experienced with the new form.',
    'If I upset you on the phone, I apologise.',
    'I’m sorry for whatever I did.',
    'Sorry that you took it that way.',
    'I am sorry, ok?',
    'Dear customers,\n\nthe portal was down. We apologize for the inconvenience this may have caused.\n\nThe portal team',
    'We regret any inconvenience.',
    'I apologise for any offence I may have caused.',
    'If anyone was offended by my remark on Friday, I apologize.',
    'Mistakes were made, and the list went out twice.',
    "I'm sorry if you took my mail of 3 May the wrong way.",
    'My apologies if you felt ignored.',
    "We're sorry for any inconvenience that our 2 hours of downtime might have caused you, Ana.",
    'We are sorry for any confusion this might cause.',
  ],
  valid: [
    "I'm sorry you lost the morning over this.",
    'Sorry about the two calls you had to make; the first one never reached our queue.',
    'I apologise for the wrong date in my mail, it is the 14th.',
    'Sorry if I missed your call, I was in the server room until four.',
    'The flicker may have been caused by the old cable.',
    'Sorry to bother you again, one more number and I am done.',
    "If the change caused trouble at the counter, I'd like to hear it.",
    'The mistake was mine: I read the row above.',
    'The delay this may cause is about an hour, so take an early lunch.',
    'Two errors were made by the old script, and the new one corrects both.',
    'If I upset the cable while I moved the desk, tell me and I will come by.',
    'I am sorry you were sent to three desks for one key.',
    'We are sorry for the trouble with the badges: the reader was set to the wrong floor.',
    'Are there any problems this might cause for you?',
    'Sorry if the scan is hard to read; here it is as a PDF.',
  ],
}
