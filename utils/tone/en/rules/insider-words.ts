import type { PhraseRule, RuleExamples } from '../../types'
import { swaps, verbPhrase } from '../inflect'

const sent =
  'out? <article>? _{0,2} policy|policies|update|updates|patch|patches|setting|settings|config|app|package|driver'
const machine = 'server|machine|vm|instance|desktop|environment|box|copy|one'

/** The verb, what it does for the reader, and the objects that give the sense away. */
const verbs: readonly (readonly [verb: string, plain: string, object?: string])[] = [
  ['provision', 'set/set up', 'you|him|them|new|another|(the|a|an|your|our|his|her|their _)'],
  ['deprovision|decommission', 'retire'],
  ['push', 'send/sent', sent],
  ['flush', 'clear', '<article>? _{0,2} cache'],
  ['bounce', 'restart', `<article> _{0,2} service|services|spooler|switch|router|app|process|database|${machine}`],
  ['kill', 'end', '<article> _{0,2} process|processes|task|session|sessions|job'],
  ['nuke', 'delete', 'it|<article> _'],
  ['spin/spun up', 'set/set up', `<article>|another|new _{0,2} ${machine}`],
  ['whitelist|allowlist', 'allow'],
  ['blacklist|denylist', 'block'],
  ['reimage', 'reinstall'],
  ['repro', 'repeat', 'it|that|this|<article> _'],
  ['remote into', 'connect to'],
  ['fail over', 'switch over'],
]

const rule: PhraseRule<'insider-words'> = {
  id: 'insider-words',
  category: 'plain-language',
  severity: 'hint',
  spares: 'versed',
  source: 'plainlanguage.gov; Microsoft Style Guide, Avoid jargon',
  most: 5,
  phrases: [
    ...verbs.map((verb) => verbPhrase(...verb)),
    { ...verbPhrase('remote in', 'connect'), notAfter: ['<article>|<be>'] },
    {
      match: 'endpoint:endpoint|endpoints',
      notAfter: ['api|rest|http|https|graph|web|service|token|login'],
      notBefore: ['url|urls|uri|manager|protection|security|detection|central|address|returns|for|at'],
      when: ({ text, from }) => from === 0 || text === text.toLowerCase(),
      suggest: ({ text }) => (/s$/i.test(text) ? 'devices' : 'device'),
    },
    ...swaps({
      "who:i|i've|we|we've|been|was|is|has|have ticketed": '{who} logged',
      'power cycle': 'restart',
      'power cycled': 'restarted',
      'power cycling': 'restarting',
      'rdp|ssh|vnc into|to': 'connect to',
      'on|at the backend|(back end) side?': 'on our side',
      'where:in|on|to|into prod': '{where} the live system',
      "is:is|are|it's|they're deprecated": '{is} being phased out',
      'is:is|are|was|were|been|got misconfigured': '{is} set up wrongly',
      'to:to|with|by|from the|our? tier two|three|2|3 (team | support | engineers)?': '{to} our specialists',
      'to:to|with|by|from the|our? l2|l3 team|support|engineers': '{to} our specialists',
      'time:to|will|may|might|must propagate': '{time} take effect everywhere',
      'the|our|your whitelist|allowlist': 'the list of what is allowed',
      'the|our|your blacklist|denylist': 'the list of what is blocked',
      'kb article': 'help article',
      'cron job': 'scheduled task',
      creds: 'sign-in details',
      hotfix: 'fix',
      'sanity check': 'quick check',
    }),
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    "I've provisioned a new mailbox for Dana.",
    'We will push a policy to your laptop tonight.',
    'Please flush the DNS cache, then open the page again.',
    'I bounced the print service, so the queue is empty now.',
    "Hi Kim,\n\nI'm spinning up a second server for the survey.\n\nBest, Lou",
    'All endpoints get the patch on Tuesday.',
    'Your call was ticketed under the name of your boss.',
    'could you power cycle the router and tell me what the lamps do',
    'I’ll remote in at two and have a look.',
    'We whitelisted the sender this morning.',
    'This has been escalated to tier two.',
    'The change takes an hour to propagate.',
    'We killed the stuck process, and the file is free again.',
    'The site is on the blacklist, but I can lift that.',
    'There was a hiccup on the back end.',
    'I will reimage the loan laptop before you get it.',
    'it works in test but not in prod yet',
  ],
  valid: [
    'I have set up a new mailbox for Dana.',
    'The lease has a provision for early return.',
    'My mail to him bounced; is the address still right?',
    'Click on Flush DNS, then close the window.',
    'The API endpoint answers again.',
    'Under Endpoint Manager you will see both laptops.',
    'We pushed the update back to Friday.',
    'You can pull the lever up and push the tray in.',
    'The fan spins up when the lid is closed.',
    'Most of the team is remote in summer.',
    'Choose "Whitelist sender" from the menu.',
    'The toilet on floor two does not flush; facilities know.',
    'It is a ticketed event, so bring the print-out.',
    'The tier two storage is cheaper, says finance.',
    'Nothing on your side needs to change, and I will restart the service at six.',
  ],
}
