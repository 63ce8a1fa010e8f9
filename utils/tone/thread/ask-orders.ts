/** What a desk is told to do, by the first words: orders, and what somebody must do. */

/** With what it is done to, so that nouns and past forms are out. */
const deeds =
  'fix|send|unlock|give|call|ring|help|restore|stop|tell|explain|confirm|install|add|remove|delete|update|cancel|close|reopen|resend|order|replace|move|enable|disable|block|unblock|grant|assign|create|provide|arrange|forward|escalate|transfer|sort|get|undo|bring|return|refund|investigate|resolve|raise|register|swap|revert|release|approve|extend|activate|deactivate|share|repair|answer|contact|book|lend|issue|reconnect|reactivate|advise|remind|reverse|collect|take|leave|keep|make|kill|wipe|credit|correct|treat|find|recover|retrieve|ensure|include|organise|organize|schedule|postpone|reinstate|pull|drop|pay|ask'
const things =
  'me|us|my|our|this|that|it|the|a|an|him|her|them|someone|somebody|these|those|all|sure|his|their|another|back|both|one|two'
/** Hardly nouns, even before a name: "add Priya to …". */
export const plain =
  'unlock|add|remove|delete|send|give|make|tell|ask|assign|forward|rename|invite|connect|replace|restore|install|enable|disable|move|put|get'
const somebody = '(someone | somebody | anyone | (one | any) of you)'

export const orders: readonly string[] = [
  `do? (${deeds}) (${things})`,
  '(do | doing) the needful',
  'let me|us have (the | your | some | it | access | a (copy|date|list|new))',
  'explain|describe|show|send|forward to me|us',
  'be (so kind | a dear|star|love|angel) _',
  '<act>|walk|point|drop|teach|sign|reassure|ping|text me|my|him|her|his',
  'turn|switch|change|set _{1,4} off|on|back|to',
  'put|bring|get|take _{1,5} back',
  'take _{1,4} off it|this|that|the',
  'get rid of',
  'go ahead (and | with)',
  'proceed',
  'unlock _',
  '<act> it|this|that|them ,? (now|today|asap|immediately | at once)',
  'tell|ask|get|have _{1,3} to _',
  'have (the | your | an | a) _{0,2} <act>',
  'stop _ (me|us|my|our|this|it|the)',
  'stop (<act> | sending|charging|billing|asking|closing|calling|changing|emailing|spamming|telling|messing|ignoring|using)',
  `${somebody} (please)? (${deeds}) (${things})`,
  '(just)? (look into | make sure | get back to | sort out | come and | come up | turn on|off | set up | put (on | back | up | in | through) | set the)',
  "(just)? don't (close|delete|change|remove|reset|send|touch|move|install|disable|switch|turn|let|make|give|call|use|restart|reboot) (me|us|my|our|this|it|the|any|anyone|anything|her|him)",
  "(just)? don't (come|go|bring|open|start|stop|shut|assign|merge|book|order|phone|replace|wipe|format|update|upgrade|reboot) _",
  "let's (go (with | for | ahead) | order|get|move|close|do|make|schedule|arrange|meet|book|try|fix|sort|talk|set|postpone|cancel|keep|leave)",
]
/** "Set the alarm twice, no change": told, not bidden. */
export const toldNot = ['twice|already|nothing|still|same|yesterday', 'no (luck | change | difference | effect | joy)']

export const duties: readonly string[] = [
  `you (really | just | also | please)? (need to | must | have to) (please)? (${deeds}) (${things})`,
  '(someone | somebody | one of you | you (people | guys | lot)) (really | just | also | please | urgently)? (needs|need|has|have|ought|must|should) (really | urgently)? to? <act>|own|fix|sort|deal|look|get|talk|explain|find|chase|swap|repair|pick|restore|revert|come|go',
  'nobody|noone (is to | must | may)',
  'under no circumstances',
]
