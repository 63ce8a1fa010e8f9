import type { PhraseRule, RuleExamples } from '../../types'
import { plainWords } from '../plain-words'

const rule: PhraseRule<'officialese'> = {
  id: 'officialese',
  category: 'plain-language',
  severity: 'hint',
  source: 'plainlanguage.gov, Use simple words and phrases; Plain English Campaign',
  most: 3,
  phrases: plainWords,
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Please be advised that the file server will restart at 18:00.',
    'Kindly be informed that your leave form is with payroll.',
    'It is requested that you bring the dock along on Monday.',
    'We utilise a second scanner for the larger plans.',
    'The work commences at noon and should take an hour.',
    'Hi Jo,\n\nI have checked the aforementioned printer; the tray was bent.\n\nSam',
    'Kindly revert with the asset tag.',
    'please revert back to me asap',
    'Pursuant to the new rules, guests get their own network.',
    'The delay is due to the fact that the courier lost one box.',
    'I am liaising with the vendor about a spare part.',
    'We have utilized all the spare screens; two more come Friday.',
    'Prior to the move I’ll label both of your screens.',
    'The vendor is endeavouring to send the part today.',
    'In the event you do not see the prompt, call me on extension 4410.',
    'I hereby confirm that the laptop is back in the store.',
    'As per your request, I moved the mailbox.',
    'for queries about the badge, contact the undersigned',
  ],
  valid: [
    'I used the second scanner, and it starts at noon.',
    'Please revert the change to the old driver, as we agreed.',
    'I will revert to the old version tonight.',
    'CPU utilization is back to normal on that laptop.',
    'Prior experience with the tool is not needed.',
    'The event that logged the crash was at 9:14.',
    'Could you initial the form, and I will pass it on?',
    'Thanks for your best endeavours with the old cable.',
    'We provide a loan laptop, and I will submit the form for you.',
    'The setting is called "Commence backup", and it is under File.',
    'He wrote: "please be advised that the lift is out of order".',
    'The policy says who may be advised about a lost badge.',
    'Kind regards from the whole team, and thanks for your request.',
  ],
}
