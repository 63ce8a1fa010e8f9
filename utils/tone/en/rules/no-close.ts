import type { CheckRule, Match, RuleExamples, TextDocument } from '../../types'
import { countWords, isAddressed, isClosed, isWarm } from '../reply-parts'

/** A shorter answer may just stop. */
const leastWords = 40
const leastSentences = 4

function* check(document: TextDocument): Iterable<Match> {
  const last = document.sentences.at(-1)
  const word = last?.words.at(-1)
  // Without its mark the last sentence is still being written.
  if (!last || !word || last.ending === 'none' || document.sentences.length < leastSentences) return
  if (countWords(document) < leastWords || isClosed(document) || isWarm(document) || !isAddressed(document)) return
  const span = { start: last.span.start + word.start, end: last.span.end }
  const end = { start: span.end, end: span.end }
  yield { span, suggestions: [{ edits: [{ span: end, newText: ' Let me know if anything is unclear.' }] }] }
}

const rule: CheckRule<'no-close'> = {
  id: 'no-close',
  category: 'curtness',
  severity: 'hint',
  spares: 'colleagues',
  soft: true,
  source: 'peroty.com, on being personable in support mail',
  check,
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Hi Ana,\n\nI have moved your profile to the new server. The first start takes longer than it used to, about two minutes. The desktop picture is gone because it was not part of the profile. The printers are the same as before, and the drive letters have not changed.',
    'Hello Rui,\n\nthe board in your laptop was replaced yesterday. The old disk is in it, so your files are where they were. The battery was weak too, and a new one is on its way from the supplier. It arrives on Thursday and goes in within ten minutes.',
    'Dear Mr Silva,\n\nYour account has a new name since this morning. The old address forwards to the new one for a year. Outlook shows the new name after a restart. The signature on your phone has to be changed by hand, under Mail and then Accounts.',
    'Hi Lea, there were two accounts with your name. One was made in 2014 and one last month. I have merged them tonight. The mail of both is in one box now, and the calendar of the older one is kept as a second calendar on the left.',
    'hi jo, your badge was blocked by the new door system. the system did not know the old chip type. i have put your number on the list by hand. the doors on floors two and three know it already, the others learn it over night.',
    'Hi Omar,\n\nThe second screen needs a different cable from the one in the box. The card in your computer has one large port and one small one. I have put the right cable into your tray. The large end goes into the screen and the small one into the computer.',
    'Hello,\n\nthe quote for your tablet came in today. It is 40 pounds above the budget of your team. Your manager has the paper on her desk and decides this week. The older model is within the budget, has the same screen and weighs a little more.',
    'Hi Petra,\n\nThe macro in your sheet stopped because the add-in was removed with the update in May. The vendor has a newer one, which does the same under another name. I have installed it on your computer. Its button is on the right, next to Review.',
  ],
  valid: [
    'Hi Ana,\n\nI have moved your profile to the new server. The first start takes longer than it used to, about two minutes. The desktop picture is gone because it was not part of the profile. The printers are the same as before. Let me know if one is missing.',
    'Hello Rui,\n\nthe board in your laptop was replaced yesterday. The old disk is in it, so your files are where they were. The battery was weak too, and a new one is on its way from the supplier. It arrives on Thursday.\n\nTom',
    'Dear Mr Silva,\n\nYour account has a new name since this morning. The old address forwards to the new one for a year. Outlook shows the new name after a restart. The signature on your phone has to be changed by hand.\n\nKind regards,\nElena Brandt\nService Desk',
    'Hi Lea, there were two accounts with your name. One was made in 2014 and one last month. I have merged them tonight. The mail of both is in one box now. Do you want to keep the calendar of the older one as a second calendar?',
    'Hi Jo, your badge was blocked by the new door system. The system did not know the old chip type, so I have put your number on the list by hand. The doors on floors two and three know it already, the others learn it over night. Thanks for your patience. -Wayne',
    'Your badge is on the list. The doors know it by tomorrow.',
    'Hi Omar,\n\nThe second screen needs a different cable from the one in the box. The card in your computer has one large port and one small one. I have put the right cable into your tray. Call me on 4410 and we plug it in together.',
    'Hi all,\n\nhere is the plan for the move of your desks:\n\n1. Tom collects the screens on Friday at four.\n2. The movers carry the boxes over night.\n3. Ana plugs everything in on Saturday.\n4. Your new desk has a card with your name and the number of the socket.',
    'Hi Petra,\n\nThe macro in your sheet stopped because the add-in was removed with the update in May. The vendor has a newer one, which does the same under another name. I have installed it on your computer. Its button is on the right, next to',
    'Hello,\n\nthe quote for your tablet came in today. It is 40 pounds above the budget of your team. Your manager has the paper on her desk and decides this week. The older model is within the budget and has the same screen. Have a good weekend.',
    'Hi Ben,\n\nyour new phone is set up. The old one stays on your desk as a spare until the end of the month. The photos are on both, and the contacts come over with the first sync. If one is missing, I am in room 12 all day. /Uwe',
    'The cause was a fan. It had stopped on Sunday, and the switch under it got too hot. The night shift swapped both and put the old ones aside for the vendor. The switch in the other hall is of the same make, so its fan was swapped as well.',
  ],
}
