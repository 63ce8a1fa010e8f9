import { describe, expect, it } from 'vitest'
import { createDocument } from '../../../utils/tone/document'
import { findAcknowledgement } from '../../../utils/tone/thread/acknowledgement'

const read = (text: string) => findAcknowledgement(createDocument(text))

const acknowledging = [
  'Sorry you lost the morning.',
  "That's a rotten start to the week.",
  'I can see why that is worrying.',
  "No wonder you're fed up.",
  'Three visits is three too many.',
  'You should not have had to ask twice.',
  "I'm sorry about the long wait.",
  'What a nuisance, with the audit tomorrow.',
  "I'd be annoyed too.",
  'That sounds stressful.',
  "You're right, that took far too long.",
  'That must have been a shock.',
  'Sorry to hear about the lost folder.',
  'Sorry to hear that.',
  'i can imagine how annoying that was, with everybody waiting',
  'Losing an afternoon to this is maddening.',
  'That was a long wait for such a small thing.',
  "Six weeks without a laptop is far too long, and I'm sorry.",
  'I understand how important the thesis is to you.',
  "I don't blame you for being cross.",
  'Anyone would be upset about that.',
  'You had every reason to expect a call on Monday.',
  'We let you down on Thursday.',
  'You were passed from team to team, and nobody told you why.',
  'That should have been fixed the first time.',
  'Thank you for putting up with this for so long.',
  'I know the feeling.',
  "That can't have been pleasant in front of the client. It must be frustrating.",
  "Please don't be hard on yourself, that button has caught all of us.",
  "It wasn't your fault, and nothing you did caused it.",
  'Sorry for the mess with the invoices, can you tell me which ones are missing?',
  'What a week you have had.',
  "I'm so sorry about your photos.",
  'I apologise for the silence since Monday.',
  'It cost you two hours that you needed for the report.',
  'Ouch, right before the demo.',
  "You've waited long enough for this.",
  "That's not the service we want to give you.",
  "I'm sorry it took us three tries.",
  'With your exam tomorrow, this comes at a bad time.',
  'It is never nice to see a blue screen, and right before a call it is horrible.',
  "I'm sorry that nobody called you back.",
]

const silent = [
  'Sorry for any inconvenience.',
  'I understand.',
  'I understand your frustration.',
  'Thanks for your patience.',
  'We apologise for the inconvenience caused.',
  "Sorry, we can't do that.",
  'Sorry, but you need to fill in the form.',
  "I'm sorry to say that the part is out of stock.",
  "I'm sorry that we can't restore it.",
  'Sorry for the late reply.',
  'Unfortunately that model is no longer made.',
  'Please restart the laptop and try again.',
  'Your password is reset.',
  'It is hard to say without the log.',
  'That is not how the form works, the name goes first.',
  'The fan is noisy because it is full of dust.',
  'Is it still annoying?',
  "If it's frustrating, use the old menu.",
  'What a lovely idea!',
  'Not on the main one, sorry.',
  'The migration is a lot of work for us this week.',
  'I have lost the number of your ticket, could you send it again?',
  'We are concerned about the disk, so please copy your files.',
  'Our records show that the call was answered.',
  'Sorry you feel that way.',
  'The error is critical, but the data is safe.',
  'You must restart it.',
  'I know the error.',
  'The meeting room is free at ten.',
  'Thanks for reporting this.',
]

describe('findAcknowledgement', () => {
  it.each(acknowledging)('hears %s', (text) => {
    expect(read(text)).not.toBeNull()
  })
  it.each(silent)('hears nothing in %s', (text) => {
    expect(read(text)).toBeNull()
  })
  it.each([
    ['Hi Ana,\n\nsorry you lost the morning. I have restored the folder.', true],
    ['Hi Ana,\n\nThanks for writing. I can see why that is worrying. Your files are safe.', true],
    ['I have reset it. Please sign in again. Which browser do you use? Sorry about the long wait.', false],
    ['Your folder is restored. Open it and check the dates. I know this was a rotten morning.', false],
  ])('tells whether it comes before the fix: %s', (text, first) => {
    expect(read(text)?.first).toBe(first)
  })
})
