import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { howCome, moreAbout, whatHappened, whatLed } from '../happened'
import { wasDone } from '../mend'
import { verbOf } from '../verbs'

/** Where something may go wrong by somebody's hand; "why did you choose it" is an honest question. */
const deed =
  'delete|remove|unplug|disconnect|uninstall|install|click|touch|rename|overwrite|wipe|disable|erase|skip|open|close|change|move|edit|reset|reboot|restart|share'
const harm = 'break|delete|wipe|erase|overwrite|corrupt|infect|ruin|unplug|disconnect|disable|lock|lose|crash|kill'
const done = deed.replace(/\w+/g, (verb) => verbOf(verb)?.participle ?? verb)
const object = 'object:(it | this | that | them | <article> _{1,3}) $'
const onEarth = "((on earth) | (in the world) | (the hell|heck|devil) | (in god's|gods|heaven's|heavens name))"
const again = '(now|here|again|wrong | this time)?'
const guards = {
  unless: ['curious|curiosity|wondering|ask|feedback|instead', 'happy|glad|thank|thanks|congratulations'],
} satisfies Partial<Phrase>
const byItself = ({ captures }: PhraseMatch): string =>
  `do you know how ${wasDone(captures.object ?? '', captures.verb ?? '')}`
const base = ({ captures }: PhraseMatch): string => verbOf(captures.verb ?? '')?.base ?? captures.verb ?? ''

const rule: PhraseRule<'what-did-you-do'> = {
  id: 'what-did-you-do',
  category: 'blame',
  severity: 'hint',
  source: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness',
  phrases: [
    {
      match: [
        `^ what ${onEarth} (did|have you even? do|done | were|are you even? thinking|doing|trying)`,
        `^ what have you done now|(this time)|again $`,
        '^ what were you even|possibly? thinking (when you _{1,6})? $',
      ],
      severity: 'warning',
      reach: 'sentence',
      suggest: whatHappened,
    },
    {
      match: [
        `^ why ${onEarth} did|would|do|are|were|have|didn't|don't|haven't|wouldn't you`,
        '^ why would|did you even|ever',
        '^ what possessed you to',
        '^ what makes|made you think that? deleting|removing|unplugging|disconnecting|installing|uninstalling|clicking|opening|wiping|disabling|closing|moving|sharing|sending|rebooting|restarting|changing|editing|storing|using|plugging _{0,6} was|is|(would be) a (good | great | clever | smart | bright | brilliant) idea $',
      ],
      notBefore: ['need|want|like', 'have to', 'be (asked | told | made | charged)'],
      severity: 'warning',
      reach: 'sentence',
      suggest: whatLed,
    },
    {
      match: [
        `^ what did|have you just|even? do|done ${again} $`,
        `^ what did|have you just|even? do|done to it|this|that|(<article> _{1,3}) ${again} $`,
      ],
      reach: 'sentence',
      suggest: whatHappened,
    },
    ...[`why did you just? verb:${deed}`, `why have you just? verb:${done}`].flatMap((why): Phrase[] => [
      { ...guards, match: `^ ${why} ${object}`, suggest: byItself },
      { ...guards, match: `^ ${why}`, suggest: (match) => `could you tell me what led you to ${base(match)}` },
    ]),
    { ...guards, match: `^ how did you even? manage to verb:${harm} ${object}`, suggest: byItself },
    {
      ...guards,
      match: `^ how (did you even? manage to | could you just|even|possibly) verb:${harm}`,
      reach: 'sentence',
      suggest: howCome,
    },
    {
      ...guards,
      match: ["^ why didn't you verb:<duty>|let", '^ why did you not verb:<duty>|let'],
      suggest: 'what made it hard to {verb}',
    },
    {
      ...guards,
      match: ["^ why haven't you verb:<duty-done>|let", '^ why have you not verb:<duty-done>|let'],
      suggest: (match) => `have you had a chance to ${base(match)}`,
    },
    {
      ...guards,
      match: `^ who ${onEarth}? (told|allowed|authorised|authorized you to | gave you permission|(the right) to | said you could|can|should) verb:<act>`,
      suggest: 'was there a note that said to {verb}',
    },
    {
      match:
        "^ and? you (didn't | never) (think | thought | bother | bothered) to verb:mention|tell|say|report|check|ask|call what:_{1,6} because $",
      severity: 'warning',
      reach: 'sentence',
      suggest: moreAbout,
    },
    {
      match:
        "^ what makes|made you think that? (you|you're | (i'll|we'll) | (it's | it was) (ok|okay|fine|acceptable|allowed))",
      reach: 'sentence',
      suggest: 'what were you hoping to do?',
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'What did you do to it?',
    'What have you done now?',
    'Hi Marek,\n\nwhat did you do this time? The share is gone again.\n\nIda',
    'Why did you delete the shared calendar?',
    'so why did you unplug the dock before the update was through',
    'What were you thinking when you opened that attachment?',
    'Why on earth would you store the only copy on a memory stick?',
    'Why didn’t you call the desk first?',
    'Why havent you sent the form yet?',
    'Who told you to restart the server?',
    'How did you manage to wipe the whole disk?',
    'What makes you think you can install that on a work phone?',
    'Good morning Jo. Why have you changed the port on the printer?',
    'Why did you not read the notice on the door?',
    'What on earth did you do to this laptop?',
    'What the hell were you thinking?',
    'Why on earth did you unplug the NAS at 14:00?',
    'What possessed you to open the server room on Sunday?',
    'What made you think that deleting the logs was a good idea?',
    "And you didn't think to mention the blue screen because…?",
    'Hi Jo, what on earth are you doing?',
  ],
  valid: [
    'Why did you choose the small screen? If it was the price, I have news for you.',
    'What did you do on Monday when the whole floor was offline, work from the canteen?',
    'What have you done so far, so that I do not ask you to repeat it?',
    'What was on the screen just before it stopped?',
    'Do you remember what you did right before the light went red?',
    'Why do you need the second licence? I have to write a reason on the order.',
    "Why don't you call me at three, and we look at it together?",
    'I understand why you deleted the profile, the guide told you to.',
    'Who told you about the course? I would like to thank them.',
    'How did you manage to get it running so quickly? The rest of the team would love to know.',
    'What made you think of the cable? That was the right idea.',
    'Just out of curiosity, why did you move to the web version?',
    'What were you trying to do when the message came up?',
    'why dont we try it with a fresh account first',
    'What made you think that a second cable was a good idea? It was, and I am glad.',
    'You never thought to ask because the page said it was done, and that is our mistake.',
    'Why on earth would you have to fill in the same form twice? I have asked for one page that does both.',
  ],
}
