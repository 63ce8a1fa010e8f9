import { describe, expect, it } from 'vitest'
import { createDocument } from '../../../utils/tone/document'
import { findNextStep } from '../../../utils/tone/thread/next-step'

/** "who when", as far as the draft says either; null where nothing comes next. */
function told(text: string): string | null {
  const step = findNextStep(createDocument(text))
  return step && [step.who ? 'who' : '', step.when ? 'when' : ''].join(' ').trim()
}

describe('findNextStep', () => {
  it.each([
    ["I'll call you at 10.", 'who when'],
    ['ill ring you at 3', 'who when'],
    ['Lena will be with you before noon.', 'who when'],
    ['Priya from the network team will swap the cable on Monday morning.', 'who when'],
    ["You'll get a mail.", 'who'],
    ['You will have the new phone within two days.', 'who when'],
    ["Could you send me the log, then I'll check.", 'who'],
    ['Try it and tell me.', 'who'],
    ['There is nothing for you to do.', 'who'],
    ["You don't need to do anything.", 'who'],
    ['No action needed from your side.', 'who'],
    ["It's fixed, let me know if it comes back.", 'who'],
    ["I've ordered it, it should arrive Thursday.", 'who when'],
    ['Does 10:00 suit you?', 'who when'],
    ['How about Friday at 2?', 'who when'],
    ['Which of the two do you prefer?', 'who'],
    ['Give me a call whenever you like.', 'who'],
    ["I've reset it. Could you try again?", 'who'],
    ["I'm on my way.", 'who when'],
    ['im on it', 'who'],
    ["We're looking into it.", 'who'],
    ['The swap is booked for Thursday.', 'when'],
    ['The switch is being replaced tonight.', 'when'],
    ['The part comes on Friday.', 'when'],
    ['You can sign in again.', 'who'],
    ['Once the part is here, please bring the laptop to room 2.', 'who'],
    ['1. Open Outlook\n2. Choose File', 'who'],
    ['Shall we look at it together tomorrow?', 'who when'],
    ["I've passed it to the network team.", 'who'],
    ["if it's still slow tomorrow, ring me on 4417", 'who when'],
    ['Just drop it back at the office on Thursday.', 'who when'],
    ['The form must be returned within 24 hours.', 'when'],
    ['Some people may have to close Outlook and open it again.', 'who'],
  ])('%s → %s', (text, expected) => {
    expect(told(text)).toBe(expected)
  })

  it.each([
    ['I have reset your password.'],
    ['The disk has failed. The files are lost.'],
    ['Your account is unlocked.'],
    ['Thanks for the photo.'],
    ['Please note that the server is old.'],
    ['Please find attached the form.'],
    ['Can you use the old cable? Yes, it works.'],
    ['We will not repair it.'],
    ['I will be honest, it is old.'],
    ['The printer was jammed. I removed the paper.'],
    ['Hi Ana,\n\nsorry about that.\n\nTom'],
    ['The cause was a full disk.'],
    ['You should never have had the right to delete it.'],
    ['Glad to hear you like it!'],
    ['Licences are not issued on request.'],
    ['Noted.'],
  ])('nothing comes next: %s', (text) => {
    expect(told(text)).toBeNull()
  })

  it('takes the sentence that tells most', () => {
    const text = "Hi Ana,\n\nYou can use the old one. I'll swap it at ten. Let me know if it hurries.\n\nKim"
    const step = findNextStep(createDocument(text))
    expect(step && text.slice(step.at.start, step.at.end)).toBe("I'll swap it at ten")
  })
})
