import { describe, expect, it } from 'vitest'
import { createDocument } from '../../../utils/tone/document'
import { findTroubles } from '../../../utils/tone/thread/troubles'
import { mails } from './moods'

const read = (text: string) => findTroubles(createDocument(text))
const starters = (text: string) => read(text).map(({ starter }) => starter)

const said: readonly (readonly [mail: string, starter: string])[] = [
  ['I lost the whole morning on this and the audit is tomorrow.', 'Losing the whole morning to this is rough.'],
  ['I have lost three hours of work.', 'Losing three hours of work is a real blow.'],
  ["We've already lost two customers because of it.", 'Losing two customers is a real blow.'],
  ['I wasted the whole afternoon trying to log in!', 'Losing the whole afternoon to this is rough.'],
  ["I've spent over two hours on the phone and still nothing.", 'Losing over two hours to this is rough.'],
  ['My thesis folder has disappeared.', 'Seeing your thesis folder gone is a scare.'],
  ['help, all my photos are gone', 'Seeing all your photos gone is a scare.'],
  ['Three years of work are gone, please help.', 'Seeing three years of work gone is a scare.'],
  ['Everything is gone. I am terrified.', 'Seeing everything gone is a scare.'],
  ["Twelve people can't work, it is still not fixed.", 'Having twelve people unable to work is a hard spot to be in.'],
  [
    'Our whole team is unable to log in, and nobody answers.',
    'Having your whole team unable to log in is a hard spot to be in.',
  ],
  [
    '14 people are sitting around and nobody tells us anything.',
    'Having 14 people sitting around is a hard spot to be in.',
  ],
  [
    'Customers are hanging up on us. This is terrible, please hurry.',
    'Customers hanging up is the last thing you need.',
  ],
  ['Our patients are waiting and I am getting nervous.', 'Your patients waiting is the last thing you need.'],
  ["I can't do my job. Please hurry, I'm desperate.", 'Not being able to work is rough.'],
  ["I haven't been able to work since Monday and I am fed up.", 'Not being able to work since Monday is rough.'],
  ['I missed my deadline because of this. I am really upset.', 'Missing your deadline over this is rough.'],
  ['This has cost us £400 and I am not happy.', 'Losing £400 over this is rough.'],
  [
    'I have to restart the laptop every hour. It is driving me mad.',
    'Having to restart the laptop every hour is tiring.',
  ],
  ["I'm sick of it, we have to type everything again by hand.", 'Having to type everything again by hand is tiring.'],
  [
    'This is the third time I am writing about the printer.',
    "Writing about the same thing a third time is tiring, and I'm sorry you had to.",
  ],
  [
    "it's the 4th time i've had to explain this, im fed up",
    "Explaining this a 4th time is tiring, and I'm sorry you had to.",
  ],
  ['It is the third time this week and I am fed up.', 'Three times this week is too often.'],
  ['Second time this month. Frustrating! Nobody answers.', 'Twice this month is too often.'],
  ['I called twice and emailed on Monday, still nothing.', "Having to call twice is tiring, and I'm sorry."],
  [
    "I've reported this three times and nothing has changed.",
    "Having to report this three times is tiring, and I'm sorry.",
  ],
  ["I've been waiting for two weeks. Is anybody there?", "Two weeks is a long wait, and I'm sorry."],
  ['We have been waiting since MONDAY!!! Unacceptable.', "Waiting since Monday is a long time, and I'm sorry."],
  [
    'Nobody has replied since Tuesday. I am disappointed.',
    "Hearing nothing back since Tuesday is wearing, and I'm sorry.",
  ],
  ["I haven't heard back, and I'm getting worried.", "Hearing nothing back is wearing, and I'm sorry."],
  ['I have now been without a phone for nine days. It is frustrating.', 'Nine days without a phone is a long time.'],
  ['This has been going on for three weeks, I am fed up with it.', 'Three weeks is a long time to put up with this.'],
  ["I still can't open my calendar, and this is the third mail.", "I'm sorry you still can't open your calendar."],
  ['It is still not fixed. Nobody called me back.', "I'm sorry this is still not fixed."],
  ["I'm still waiting for my new badge. This is ridiculous.", "I'm sorry you're still waiting for your new badge."],
  ["I'm really worried about my files.", "I can see why you're worried about your files."],
  ['im so stressed, please hurry', "I can see why you're stressed."],
  ['I am fed up with this printer.', "I can see why you're fed up with this printer."],
  ['It is really frustrating that nobody answers.', 'I can see why that is frustrating.'],
  ['This is driving me nuts, it never works.', "No wonder it's driving you nuts."],
  ['Is my data gone? I am panicking.', 'Not knowing whether your data is gone is a worry.'],
  ['Did I do something wrong? I am scared.', 'Not knowing whether you did something wrong is an uneasy feeling.'],
  ['I have an exam tomorrow and I am panicking.', 'With an exam tomorrow, this could hardly come at a worse time.'],
  ['The audit is on Monday and I am nervous.', 'With the audit on Monday, this could hardly come at a worse time.'],
  [
    'My presentation starts in 20 minutes, please hurry!!',
    'With your presentation so close, this could hardly come at a worse time.',
  ],
  ['Payroll is due today and I am getting nervous.', 'With payroll due today, this could hardly come at a worse time.'],
  [
    'I have to hand in my report tonight, please please help',
    'Having to hand in your report tonight with this going on is stressful.',
  ],
]

const silent = [
  'The server is dead and the process was killed. Which log do you want?',
  'Could you set up a laptop for Ana? She starts on Monday.',
  'We lost the signal for a second, no problem at all.',
  'The meeting is on Thursday. Could you book the projector?',
  'I am not worried about it, there is no hurry.',
  'If my files are gone, tell me where to look.',
]

describe('findTroubles', () => {
  it.each(said)('says back what %s tells', (mail, starter) => {
    expect(starters(mail)).toContain(starter)
  })
  it.each(silent)('finds no trouble in %s', (mail) => {
    expect(read(mail)).toEqual([])
  })
  it.each(Object.values(mails).flat())('says nothing empty, loud or blaming: %s', (mail) => {
    for (const { said: span, starter } of read(mail)) {
      expect(mail.slice(span.start, span.end).trim()).not.toBe('')
      if (starter === null) continue
      expect(starter).toMatch(/^\p{Lu}[^!]*\.$/u)
      expect(starter).not.toMatch(/\b(?:my|we|our|us|null|undefined|understand your)\b|\s\s|\s[.,]/i)
    }
  })
})
