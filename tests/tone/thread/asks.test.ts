import { describe, expect, it } from 'vitest'
import { createDocument } from '../../../utils/tone/document'
import { findAsks } from '../../../utils/tone/thread/asks'
import type { AskKind } from '../../../utils/tone/thread/types'

const asks = (mail: string) => findAsks(createDocument(mail))
const short = (mail: string) => asks(mail).map(({ text, kind }) => [text, kind])

/** A mail and what it asks. */
type Case = readonly [mail: string, ...asked: readonly [string, AskKind][]]

const questions: readonly Case[] = [
  ['Reopen it and tell me who has it.', ['Reopen it', 'request'], ['tell me who has it', 'who']],
  [
    'I want that document back, and I want these updates turned off.',
    ['I want that document back', 'request'],
    ['I want these updates turned off', 'request'],
  ],
  ['When will the VPN be back?', ['When will the VPN be back', 'when']],
  ['hi, when will the vpn be back', ['when will the vpn be back', 'when']],
  ['its down again when will it be fixed', ['when will it be fixed', 'when']],
  ['How long does the update take? I have a train at five.', ['How long does the update take', 'when']],
  ['What time are you open on Saturday?', ['What time are you open on Saturday', 'when']],
  ['By when do you need the form back?', ['By when do you need the form back', 'when']],
  ['Who do I talk to about a lost badge?', ['Who do I talk to about a lost badge', 'who']],
  ['Ana, who signs this off?', ['Ana, who signs this off', 'who']],
  ['where can i find the form', ['where can i find the form', 'where']],
  ["Where's the ticket number?", ["Where's the ticket number", 'where']],
  ['How do I map the drive on a Mac', ['How do I map the drive on a Mac', 'how']],
  ['How to connect the scanner?', ['How to connect the scanner', 'how']],
  ['Why was my account locked?', ['Why was my account locked', 'why']],
  ['How come the old one still works?', ['How come the old one still works', 'why']],
  ['How many licences do we have left?', ['How many licences do we have left', 'how-much']],
  ['How much does a second dock cost?', ['How much does a second dock cost', 'how-much']],
  ['Which cable do I need for the projector?', ['Which cable do I need for the projector', 'which']],
  ['Is it the cable or the dock?', ['Is it the cable or the dock', 'which']],
  ['Should I wait here or come to the desk?', ['Should I wait here or come to the desk', 'which']],
  ['What does error 0x80070005 mean?', ['What does error 0x80070005 mean', 'what']],
  ['My laptop restarted by itself. What now?', ['What now', 'what']],
  ['Is it safe to click "Yes"?', ['Is it safe to click "Yes"', 'yes-no']],
  ['do i need to bring the charger', ['do i need to bring the charger', 'yes-no']],
  ['Has anyone else reported this?', ['Has anyone else reported this', 'yes-no']],
  ['If I reinstall it, do I lose my bookmarks?', ['do I lose my bookmarks', 'yes-no']],
  ['So I just leave it on overnight?', ['I just leave it on overnight', 'yes-no']],
  ['It stays the same password, right?', ['It stays the same password', 'yes-no']],
  ['Can guests use the printer?', ['Can guests use the printer', 'yes-no']],
  ['Thanks. ETA?', ['ETA', 'when']],
  ['There are two printers on the list. Which one?', ['Which one', 'which']],
  ['I have the user name now. And the password?', ['the password', 'what']],
  ['Any news on my ticket?', ['Any news on my ticket', 'what']],
  ['Any idea when it comes back?', ['Any idea when it comes back', 'when']],
  ['What about the old laptop?', ['What about the old laptop', 'what']],
]

const openers: readonly Case[] = [
  ['Can you tell me when it will be back?', ['Can you tell me when it will be back', 'when']],
  [
    'could you please let me know who looks after the lab',
    ['could you please let me know who looks after the lab', 'who'],
  ],
  ['Do you know if the wifi reaches the annex?', ['Do you know if the wifi reaches the annex', 'yes-no']],
  ['I was wondering if I could get a second screen.', ['I was wondering if I could get a second screen', 'yes-no']],
  ['was just wondering how long the migration takes', ['was just wondering how long the migration takes', 'when']],
  [
    'I was wondering if somebody could look at my dock.',
    ['I was wondering if somebody could look at my dock', 'request'],
  ],
  ['Let me know whether this can be done by Friday.', ['Let me know whether this can be done by Friday', 'yes-no']],
  ['I would like to know why it was deleted.', ['I would like to know why it was deleted', 'why']],
  ['My manager is asking when we can log in again.', ['My manager is asking when we can log in again', 'when']],
  ['Just checking in. Wanted to ask about the new phones.', ['Wanted to ask about the new phones', 'what']],
  ['Not sure who to ask about the car park barrier.', ['Not sure who to ask about the car park barrier', 'who']],
  ['Please advise how we should proceed.', ['Please advise how we should proceed', 'how']],
  ['And I want to know why nobody picked up.', ['I want to know why nobody picked up', 'why']],
  ['Is it possible to move my session to Thursday', ['Is it possible to move my session to Thursday', 'yes-no']],
  [
    'Could you give me a straight answer: will it hold?',
    ['Could you give me a straight answer: will it hold', 'yes-no'],
  ],
]

const requests: readonly Case[] = [
  ['Please send someone to room 12.', ['Please send someone to room 12', 'request']],
  ['plz reset my pin', ['plz reset my pin', 'request']],
  ['Could someone come up to the third floor?', ['Could someone come up to the third floor', 'request']],
  ['I need access to the finance share.', ['I need access to the finance share', 'request']],
  ["Hi all, I'd like a bigger screen for the new desk.", ["I'd like a bigger screen for the new desk", 'request']],
  ['Would be great if you could look at it today.', ['Would be great if you could look at it today', 'request']],
  ['Any chance you could call me before two?', ['Any chance you could call me before two', 'request']],
  ['Also the printer in 3.2 still needs toner.', ['Also the printer in 3.2 still needs toner', 'request']],
  ['Fix this now.', ['Fix this now', 'request']],
  ['Just give me my files back!', ['give me my files back', 'request']],
  ['I want a working laptop today.', ['I want a working laptop today', 'request']],
  ['I expect an answer by noon.', ['I expect an answer by noon', 'request']],
  ['Somebody needs to fix the door reader.', ['Somebody needs to fix the door reader', 'request']],
  ['A new mouse, please.', ['A new mouse', 'request']],
  ["Please don't close the ticket yet.", ["Please don't close the ticket yet", 'request']],
  ['Would you mind taking a look at my headset?', ['Would you mind taking a look at my headset', 'request']],
  ['My screen is black. Please help.', ['Please help', 'request']],
  ['The whole row is offline, can you help?', ['can you help', 'request']],
]

const several: readonly Case[] = [
  [
    'when will it be back, who is working on it and do I need to do anything?',
    ['when will it be back', 'when'],
    ['who is working on it', 'who'],
    ['do I need to do anything', 'yes-no'],
  ],
  [
    'Can you reset it and tell me what to do on my phone?',
    ['Can you reset it', 'request'],
    ['tell me what to do on my phone', 'what'],
  ],
  [
    'Let me know when you can come and who I should ask for.',
    ['Let me know when you can come', 'when'],
    ['who I should ask for', 'who'],
  ],
  [
    'is the copier meant to scan both sides and if so where do i press',
    ['is the copier meant to scan both sides', 'yes-no'],
    ['where do i press', 'where'],
  ],
  ['Can you reset my password or unlock the account?', ['Can you reset my password or unlock the account', 'request']],
  ['When and where do we meet?', ['When and where do we meet', 'when']],
  ['Could you find the file and restore it?', ['Could you find the file and restore it', 'request']],
  ['Is there a fix, or do we need a new one?', ['Is there a fix, or do we need a new one', 'which']],
  [
    'Can you fix my dock? Also, is there a spare monitor?',
    ['Can you fix my dock', 'request'],
    ['is there a spare monitor', 'yes-no'],
  ],
  [
    'I expect a call today, and a date for the fix. Who is in charge?',
    ['I expect a call today, and a date for the fix', 'request'],
    ['Who is in charge', 'who'],
  ],
]

const once: readonly Case[] = [
  [
    'When will it be fixed? I have a talk at three. So, when will this be fixed for good?',
    ['when will this be fixed for good', 'when'],
  ],
  ['Can you reset it? Please let me know.', ['Can you reset it', 'request']],
  ['Can you unlock me? Can you unlock me?', ['Can you unlock me', 'request']],
  ['Please send a new badge. Hope you can help.', ['Please send a new badge', 'request']],
  ['Can you restore the folder? Any help would be appreciated.', ['Can you restore the folder', 'request']],
  ['Could you swap the dock and let me know when it is done?', ['Could you swap the dock', 'request']],
  ['Please help. I cannot log in. Can you send me a new code?', ['Can you send me a new code', 'request']],
  ['I need it for a meeting. Can you bring it to room 4?', ['Can you bring it to room 4', 'request']],
]

/** Asks in the guise of a wish, a lack, a duty or a doubt; each a whole clause. */
const guises: readonly Case[] = [
  ["What I don't get is whether the old tool stays.", ["What I don't get is whether the old tool stays", 'yes-no']],
  ["I'd love to hear how you will get it back.", ["I'd love to hear how you will get it back", 'how']],
  ['My boss would like to know what it cost us.', ['My boss would like to know what it cost us', 'how-much']],
  ['The cooks keep asking when it returns.', ['keep asking when it returns', 'when']],
  ['It is not clear to us whether interns count.', ['It is not clear to us whether interns count', 'yes-no']],
  ["I'm after a spare charger.", ["I'm after a spare charger", 'request']],
  ['I could do with a second screen.', ['I could do with a second screen', 'request']],
  ['A call back would be appreciated.', ['A call back would be appreciated', 'request']],
  ['Somebody needs to own this.', ['Somebody needs to own this', 'request']],
  ['The toner needs changing.', ['The toner needs changing', 'request']],
  ['I still have no idea. My badge has not arrived yet.', ['My badge has not arrived yet', 'request']],
  ['Still waiting for someone to come by.', ['Still waiting for someone to come by', 'request']],
  ['Kindly do the needful.', ['Kindly do the needful', 'request']],
  ['Do let me know the price.', ['Do let me know the price', 'request']],
  ['Stop sending me these mails.', ['Stop sending me these mails', 'request']],
  ['Add Priya to the list.', ['Add Priya to the list', 'request']],
  ['Next time give us a warning.', ['give us a warning', 'request']],
  ['If it breaks, send me another one.', ['send me another one', 'request']],
  ['And could Kat get one as well', ['could Kat get one as well', 'yes-no']],
  ['why it takes so long', ['why it takes so long', 'why']],
  [
    'Three things for the move: the date, a contact, and who pays.',
    ['the date', 'request'],
    ['a contact', 'request'],
    ['who pays', 'who'],
  ],
  [
    'The auditors need from us: a list of all accounts, plus whether the restore was tested.',
    ['a list of all accounts', 'request'],
    ['whether the restore was tested', 'yes-no'],
  ],
  ['The planners ask whether the plotter can be shared.', ['planners ask whether the plotter can be shared', 'yes-no']],
]

/** What belongs together is asked once. */
const together: readonly Case[] = [
  ['Worth a restart, or should I just wait?', ['Worth a restart, or should I just wait', 'yes-no']],
  ['Is it the cable? Or the dock?', ['Is it the cable? Or the dock', 'which']],
  ['I need a new badge. Could you arrange that?', ['I need a new badge. Could you arrange that', 'request']],
  ['I need a dock, which one do you recommend?', ['I need a dock, which one do you recommend', 'which']],
  ['Who did this and why?', ['Who did this and why', 'who']],
  ['Fix the lamp in 4, will you?', ['Fix the lamp in 4, will you', 'request']],
  ['When the badge comes, where do I get it?', ['where do I get it', 'where']],
]

/** Near the traps, and asks all the same. */
const near: readonly Case[] = [
  ['My laptop died, is it still under warranty', ['is it still under warranty', 'yes-no']],
  ["Why don't you send me the file?", ["Why don't you send me the file", 'request']],
  ['Do you know how long the repair takes?', ['Do you know how long the repair takes', 'when']],
  ['Do you have any idea how long this will take?', ['Do you have any idea how long this will take', 'when']],
  [
    'Do you know how many spare licences we have left?',
    ['Do you know how many spare licences we have left', 'how-much'],
  ],
  ['Do you test the backups?', ['Do you test the backups', 'yes-no']],
  ['Why do I still get the popup?', ['Why do I still get the popup', 'why']],
  ['Why does everything print in A5?', ['Why does everything print in A5', 'why']],
  ['Are you having problems with the server?', ['Are you having problems with the server', 'yes-no']],
  ['What do you guys need from me?', ['What do you guys need from me', 'what']],
  ['What kind of charger does it take?', ['What kind of charger does it take', 'what']],
  ['Can I add a second mailbox?', ['Can I add a second mailbox', 'yes-no']],
  ['Please see if you can restore it.', ['Please see if you can restore it', 'request']],
  ['Let me know when you are free.', ['Let me know when you are free', 'when']],
  ['Is anyone working on it?', ['Is anyone working on it', 'yes-no']],
  ['Will anyone be there on Saturday?', ['Will anyone be there on Saturday', 'yes-no']],
  ['How many days does the swap take?', ['How many days does the swap take', 'how-much']],
  ['Please find out who owns the share.', ['Please find out who owns the share', 'who']],
  ['You can close this ticket.', ['You can close this ticket', 'request']],
  ['What is wrong with my account?', ['What is wrong with my account', 'what']],
  ['why isnt my phone syncing', ['why isnt my phone syncing', 'why']],
  ['My question is whether we keep our numbers.', ['My question is whether we keep our numbers', 'yes-no']],
  ['hiya my outlook crashes whenever i open a pdf any ideas? cheers', ['any ideas', 'what']],
  ['Our new colleague needs access to the CRM.', ['Our new colleague needs access to the CRM', 'request']],
  ['We need 3 more licences by Monday.', ['We need 3 more licences by Monday', 'request']],
  ['I think I need access to the archive', ['I need access to the archive', 'request']],
  ["I don't know where to begin, or who to ask.", ["I don't know where to begin, or who to ask", 'where']],
]

/** None of these asks anything. */
const traps = [
  'Why does this always happen?',
  'It is down again. Seriously?',
  'Is anyone even reading these?',
  'How hard can it be?',
  'Who designed this?',
  'Am I the only one with this?',
  'Does nobody check?',
  'What else could go wrong?',
  'Why me?',
  'Are you kidding me?',
  'Do you have any idea how long I have waited?',
  'How many times do I have to explain this?',
  'What kind of support is this?',
  'How am I supposed to work like this?',
  'Is this some kind of joke?',
  'Can you believe it?',
  'Third update this week. Really?',
  'Who does that??',
  "Isn't that your job?",
  'The result? Nothing.',
  "It has been a week now, hasn't it?",
  'He asked whether the server was up.',
  "I wondered if it was me, but it wasn't.",
  'Someone asked me can I log in.',
  'The window says: are you sure.',
  'They told me when it would be back.',
  'I asked when it would be ready and heard nothing.',
  'Please let me know if you need anything else.',
  'Please feel free to call.',
  'Let me know if you need more info.',
  'let me know if you have any questions',
  'Thanks in advance for your help.',
  'Looking forward to hearing from you.',
  'Please find attached the log.',
  'Please see the screenshot below.',
  'Please note that I am away on Friday.',
  'If you need anything else, please call me.',
  "Please don't hesitate to contact me.",
  'How are you?',
  'Hi Sam, how are things?',
  'Hope you are well?',
  'Hi Ana, hope you had a good weekend.',
  'Need help? Visit the portal.',
  'Did you know you can reset your own password?',
  'Any questions, just shout.',
  'I restarted it, reset the router, checked the cable.',
  'Thanks for letting me know when it comes back.',
  'When I click Save, nothing happens.',
  'The printer, which is in 3.2, is jammed.',
  'I spoke to Ana, who is off today.',
  'I have no idea what happened.',
  'It worked before, so do the others.',
  'What is strange is that the phone works.',
  'I need to send the report by noon.',
  'No wonder why people complain.',
  'You can see it in the log.',
  'All good now, many thanks for the quick fix!',
  'Nobody could tell me when it would be fixed.',
  'Which is why I am writing.',
  'Have a nice weekend.',
  'Should you need the serial number, it is on the sticker.',
  'Note that the old share is still there.',
  'Update: it works again.',
  'The screen asks which account to use and then freezes.',
  'I know how to do it, thanks.',
  "I don't care who did it.",
  'Give me strength.',
  'My colleague, Tom Reis, is the one to ask.',
  'All that we need is there, it only looks different.',
  'I will tell you if there are any updates.',
  "Why can't anyone just do their job?",
  'How many more times?',
  'Are you trying to ruin my day?',
  'And guess what happened? Nothing.',
  'Fun, right?',
  'Did that already.',
  'If I can help, let me know.',
  'Many of you know someone who works there.',
  'When your account is ready, the old one goes.',
  'It goes to all employees who have their pay slips online.',
  'Tom updates the list and has the forms signed.',
  'If you receive a file by mail or any other means, delete nothing.',
  'I need to get their blessing first.',
  'But you need to order by the 19th of December.',
  'I would like to thank you for your help.',
  'Attached please find the form.',
  'It keeps asking me if I want to save.',
  'Reset my router twice, no change.',
  'Can not print.',
  'Call log attached.',
  'All employees, at which time it will be open.',
  'See you tomorrow, and give my best to Ana!',
  'Was it worth it? No.',
  'And what did they do? Nothing.',
  "How's the new puppy?",
  'Did you enjoy the conference?',
  'Do you see my problem?',
  'Is that fair?',
  'Do I sound angry?',
  'What would we do without you?',
  'He wanted to know if I had rebooted.',
  'Tom asked whether they are encrypted and how long we keep them.',
  'Take a screenshot, they said.',
  'Should I not hear from you, I shall write to the board.',
  'Please pass on my thanks to Tom.',
  'Call the front desk on 300.',
  'Was I relieved!',
  'After the restart it went well.',
  'To whom it may concern,',
]

describe('asks', () => {
  const cases = [...questions, ...openers, ...requests, ...several, ...once, ...guises, ...together, ...near]
  it.each(cases.map(([mail, ...asked]) => ({ mail, asked })))('in $mail', ({ mail, asked }) => {
    expect(short(mail)).toEqual(asked)
  })

  it.each(traps)('none in %j', (mail) => {
    expect(short(mail)).toEqual([])
  })

  it('say where they stand', () => {
    const mail = 'Hi Ana,\n\nthanks!! Also, when is it back?\n'
    const [ask] = asks(mail)
    expect(mail.slice(ask?.said.start, ask?.said.end)).toBe('when is it back')
    expect(ask?.text).toBe('when is it back')
  })

  it.each<[string, (readonly [string, AskKind, number | null])[]]>([
    [
      'A few things:\n1. How many points are there?\n2. Who moves the plotter?\n3. the desks have no trays, can you order some',
      [
        ['How many points are there', 'how-much', 1],
        ['Who moves the plotter', 'who', 2],
        ['can you order some', 'request', 3],
      ],
    ],
    [
      'My questions: 1) when is it back, 2) who pays?',
      [
        ['when is it back', 'when', 1],
        ['who pays', 'who', 2],
      ],
    ],
    [
      'First, when is it back? Second, who pays for it?',
      [
        ['when is it back', 'when', 1],
        ['who pays for it', 'who', 2],
      ],
    ],
    [
      'I need the following:\n- a second screen. The old one flickers.\n- when the swap happens\n- the door is stuck',
      [
        ['a second screen', 'request', null],
        ['when the swap happens', 'when', null],
      ],
    ],
    [
      'Could you please:\n- reset my password\n- add me to the sales list\n\nThanks',
      [
        ['reset my password', 'request', null],
        ['add me to the sales list', 'request', null],
      ],
    ],
    ['What I tried:\n- restarted it\n- reset the dock\n\nCan you help?', [['Can you help', 'request', null]]],
  ])('carry the numbers of a list: %j', (mail, expected) => {
    expect(asks(mail).map(({ text, kind, number }) => [text, kind, number])).toEqual(expected)
  })

  it('are not looked for in quotes and signatures', () => {
    const mail =
      'Hi,\n\ncan you reset it?\n\nBest regards,\nTom Vidal\nNeed help? Visit the portal\n\nOn Mon, 3 Jun 2024 at 10:00, Ana <ana@example.com> wrote:\n> When did it start?\n'
    expect(short(mail)).toEqual([['can you reset it', 'request']])
  })
})
