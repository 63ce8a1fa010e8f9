import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { swaps } from '../inflect'

const isLower = ({ text }: PhraseMatch): boolean => text === text.toLowerCase()
const isSlashed = ({ text }: PhraseMatch): boolean => /^\w\//.test(text)

const rule: PhraseRule<'shorthand'> = {
  id: 'shorthand',
  category: 'plain-language',
  severity: 'hint',
  spares: 'colleagues',
  source: 'prisma.io, Docs style guide on word choice; Computer Service and Repair (Goodheart-Willcox)',
  soft: true,
  most: 3,
  phrases: [
    { match: 'w o', when: isSlashed, suggest: 'without' },
    { match: 'w next:_', when: isSlashed, suggest: 'with {next}' },
    { match: 'b c', when: isSlashed, suggest: 'because' },
    {
      match: 'ur next:welcome|right|using|going|not|all|still|done',
      when: isLower,
      suggest: "you're {next}",
    },
    { match: 'ur', when: isLower, suggest: 'your' },
    {
      match: 'before:can|could|will|would|do|did|if|when|that|for|to|with|thank|what|as u',
      when: ({ text }) => text.endsWith('u'),
      suggest: '{before} you',
    },
    { match: '^^ u after:can|could|will|have|need|are|may|should', suggest: 'you {after}' },
    { match: 'msg me|you|him|her|us', suggest: ({ text }) => `message${text.slice(3)}` },
    ...swaps({
      'pls|plz|plse': 'please',
      'thx|thanx|tnx|thnx': 'thanks',
      'r u': 'are you',
      'tmrw|tmw|tomoz': 'tomorrow',
      lmk: 'let me know',
      'cuz|coz|bcoz|becoz': 'because',
      abt: 'about',
      tho: 'though',
      acct: 'account',
      'afaik|afaict': 'as far as I know',
      iirc: 'if I remember rightly',
      'imo|imho': 'in my view',
    }),
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'pls send me the asset tag',
    'Thx for the screenshot.',
    'Could u check the cable behind the screen?',
    'I have put ur name on the list for Tuesday.',
    'ur welcome, glad it prints again',
    'You can use the loan laptop w/o a dock.',
    'The lamp blinks b/c the battery is low.',
    'Come by w/ the laptop any time before four.',
    'Hi Tom,\n\nthe part comes tmrw, lmk if you are out.\n\nRo',
    'AFAIK the lift is back on.',
    'We talked abt the new desk on monday.',
    'plz try the left socket first, thx',
  ],
  valid: [
    'Please send me the asset tag when you have a minute.',
    'FYI, the room is booked from ten, e.g. for your test call.',
    'The file is on drive U, in the folder from May.',
    'The shape of the U bend is fine, says the plumber.',
    'Write N/A where nothing fits, and I will see to the rest.',
    'You can reach me via the front desk, i.e. on extension 40.',
    'The plan names row B and row C; yours is C.',
    'The 24/7 line has your number now.',
    'UR is the code for the Urnäsch office.',
    'The drive-through on the corner has free Wi-Fi, and it works well for calls.',
    'I have it ready ASAP, by noon at the latest.',
    'The W key sticks, so a new keyboard is coming up to you.',
    'Save the mail as a .msg file, and attach it here.',
  ],
}
