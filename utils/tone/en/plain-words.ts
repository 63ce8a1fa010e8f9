import type { Phrase } from '../types'
import { swaps, verbPhrase } from './inflect'

/**
 * Words of the office and the plain ones for them, the most officious first. Most pairs are from the word list of
 * plainlanguage.gov (public domain): those that can be swapped word for word in any sense a help desk may mean.
 */
const officious: Readonly<Record<string, string>> = {
  '^ (please | kindly)? be advised|informed|notified ,? that? ,? next:the|your|our|my|we|i|you|all|this|these|it|there|any|as|if|from|on|access|users':
    '{next}',
  "it's|you're|(all users are)|(users are) (kindly | hereby)? requested (that you | to)": 'please',
  'kindly|please revert back? end:((to me|us)? (asap | soon | soonest | at the earliest | $) | (to me|us)? with|by|before|on | to me|us)':
    'please reply {end}',
  'revert back? to us|me': 'reply to us',
  'do the needful': 'do […what is needed]',
  'verb:contact|call|inform|notify|email|tell|to|from the undersigned': '{verb} me',
  "i'm in receipt of": 'I have',
  "we're in receipt of": 'we have',
  '(please | kindly)? find (attached | enclosed)? herewith': "I've attached",
  'hereby verb:_': '{verb}',
  'pursuant to': 'under',
  'inasmuch as': 'since',
  'until such time as|that': 'until',
  henceforth: 'from now on',
  forthwith: 'at once',
  'heretofore|hitherto': 'until now',
  thereafter: 'after that',
  'endeavour|endeavor to': 'try to',
  'endeavouring|endeavoring to': 'trying to',
}

/** Verbs, and what must follow where only that tells the sense. */
const verbs: readonly (readonly [verb: string, plain: string, object?: string])[] = [
  ['utilise|utilize', 'use'],
  ['commence', 'start'],
  ['ascertain', 'find/found out'],
  ['apprise', 'inform'],
  ['rectify|remediate', 'fix'],
  ['expedite', 'speed/sped up'],
  ['liaise', 'talk', 'with|to'],
  ['disseminate|promulgate', 'share'],
  ['necessitate', 'need'],
  ['procure', 'get/got'],
  ['peruse', 'read/read'],
  ['preclude', 'prevent'],
  ['cease', 'stop'],
  ['initiate', 'start'],
]

const wordy: Readonly<Record<string, string>> = {
  'due to the fact that|(of the fact that)': 'because',
  'in the event that': 'if',
  'in the event next:you|we|i|it|they|the': 'if {next}',
  'at this point|moment in time': 'now',
  'at the present time': 'now',
  'at this juncture': 'now',
  'prior to': 'before',
  'subsequent to': 'after',
  subsequently: 'later',
  'in lieu of': 'instead of',
  'with the exception of': 'except for',
  'for the purpose|purposes of doing:_': 'for {doing}',
  'with|in reference to': 'about',
  'pertaining to': 'about',
  'in a timely manner|fashion': 'promptly',
  'with immediate effect': 'from now on',
  'as? per your request': 'as you asked',
}

/** "The above-mentioned will stay" names nobody else. */
const aforesaid: Phrase = {
  match: 'the aforementioned|aforesaid|abovementioned|(above mentioned)|said',
  notBefore: ['$', 'will|is|are|was|were|has|have|can|may|and|or|in|to|that'],
  suggest: 'the',
}

/** Every pair as a phrase. */
export const plainWords: readonly Phrase[] = [
  aforesaid,
  ...swaps(officious),
  ...verbs.map((verb) => verbPhrase(...verb)),
  ...swaps(wordy),
]
