import type { PhraseRule, RuleExamples } from '../../types'
import { cutOut } from '../said-again'

const rule: PhraseRule<'cliches'> = {
  id: 'cliches',
  category: 'hollow',
  severity: 'hint',
  source: 'Plain English Campaign, by way of customersrock.wordpress.com (2007)',
  soft: true,
  phrases: [
    { match: 'touch base', suggest: ['talk', 'get in touch'] },
    { match: 'touching base', suggest: ['getting in touch', 'talking'] },
    // "I'll call at the end of the day" tells the time.
    {
      match: "^ at the end of the day ,? next:(it's|that's|what|everyone|nobody|all | we (all | just | both | want))",
      suggest: '{next}',
    },
    { match: 'bear with who:me|us', suggest: ['give {who} a moment', 'give {who} until […when]'] },
    { match: 'at this (moment | point | juncture) in time', suggest: 'now' },
    { match: 'in this day and age', suggest: 'now' },
    {
      match: '(the fact of the matter | the bottom line | the (simple)? truth of the matter) is that? ,? next:_',
      suggest: '{next}',
    },
    { match: '^ to be <adverb>? honest (with you)? ,? next:_', suggest: '{next}' },
    { match: 'ballpark figure:figure|estimate|number', suggest: 'rough {figure}' },
    { match: 'did a deep dive into', suggest: 'looked closely at' },
    { match: 'do a deep dive into', suggest: 'look closely at' },
    { match: "^ who:we're|everyone|everybody|all|both|(is|are _{1,2}) on the same page" },
    { match: 'moving|move|moved the goalposts' },
    {
      match: 'lead:think|thinking outside of? the box',
      suggest: ({ text }) => (/ing/i.test(text) ? 'trying something new' : 'try something new'),
    },
    { match: 'low hanging fruit', suggest: 'easy first step' },
    { match: 'leave no stone unturned', suggest: 'keep looking' },
    { match: 'leaving|left no stone unturned' },
    { match: '(go|going|goes | went) the extra mile' },
    { match: 'working|(on (it | this)) 24 7' },
    { match: 'each and every', suggest: 'every' },
    { match: 'first and foremost', suggest: 'first' },
    { match: 'it is what it is', reach: 'whole', suggest: (match) => cutOut(match) ?? '[…what can still be done]' },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    "Let's touch base on Thursday about the new badges.",
    'Hi Omar,\n\nplease bear with me while I look up the order.\n\nJil',
    "At the end of the day, it's the older dock that works best.",
    'At this moment in time the room has no projector.',
    'The bottom line is that the part comes on Friday.',
    'to be honest, the old tool was slower',
    'Could you give me a ballpark figure for the boxes?',
    'I did a deep dive into the logs and found the loose plug.',
    'We will leave no stone unturned until the photos are found.',
    'Our team is working on this 24/7.',
    'Please send each and every receipt.',
    'First and foremost, the data is safe.',
    'The lift is too small for the rack. It is what it is.',
    'I’m just touching base about the two monitors.',
  ],
  valid: [
    'The desk has 24/7 cover from May, and two of us are in at night.',
    "I'll call you at the end of the day with the result.",
    'At the end of the day, the script copies the folder to the archive.',
    'The new scanner works out of the box.',
    'Both buttons are on the same page of the portal.',
    'The base of the dock has two rubber feet; do not touch them while they dry.',
    'The line bears the load of both screens.',
    'At this point the wizard asks for the code from your phone.',
    'The honest answer is that the disk cannot be read, so I ordered the copy from Tuesday.',
    'The first step is the longest, and the rest takes a minute.',
    'Each user has a folder of their own.',
    'She dived into the wiki and found the page.',
    'The fruit basket hangs low over the printer on the second floor.',
  ],
}
