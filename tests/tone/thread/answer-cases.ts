/** The mail, what it asks, the reply, and how each ask is met; "!" is anything but answered, "~" anything but surely not. */
export type Case = readonly [incoming: string, asks: readonly string[], reply: string, expected: string]

const printerMail =
  'Hi, the printer on the third floor is dead again. When will it be back? And who can I call if it happens once more?'
const printerAsks = ['when: When will it be back', 'who: who can I call if it happens once more']
const threeMail =
  'Hello,\n\ncould you reset my password please? I also need access to the Finance share. And how do I install the printer at home?\n\nMaria'
const threeAsks = [
  'request: could you reset my password',
  'request: I also need access to the Finance share',
  'how: how do I install the printer at home',
]
const listMail =
  'Hi,\n1. Is the new laptop in?\n2. When can I pick it up?\n3. Do I have to bring the old charger?\nThanks, Kim'
const listAsks = [
  '1 yes-no: Is the new laptop in',
  '2 when: When can I pick it up',
  '3 yes-no: Do I have to bring the old charger',
]

export const single: readonly Case[] = [
  // A plain short answer to the one question.
  ['Can I restart the server tonight?', ['yes-no: Can I restart the server tonight'], 'Yes, go ahead.', '+'],
  ['When are you coming by?', ['when: When are you coming by'], 'Tuesday at ten.', '+'],
  ['Please unlock my account.', ['request: Please unlock my account'], 'Done!', '+'],
  ['Who looks after the badge readers?', ['who: Who looks after the badge readers'], "It's Lena.", '+'],
  [
    'who do i ask about the licence',
    ['who: who do i ask about the licence'],
    'Priya in purchasing handles those.',
    '+',
  ],
  [
    'Where do I find the forms?',
    ['where: Where do I find the forms'],
    'Hi Jo, on the intranet, under HR > Forms.',
    '+',
  ],
  [
    'How much does the second screen cost?',
    ['how-much: How much does the second screen cost'],
    'Hi Li, 180 euros, and it comes from your department’s budget.',
    '+',
  ],
  ['how much space do i get', ['how-much: how much space do i get'], '50 GB.', '+'],
  [
    'Why was the mail down this morning?',
    ['why: Why was the mail down this morning'],
    'A certificate had expired overnight.',
    '+',
  ],
  ['Which of the two adapters do I need?', ['which: Which of the two adapters do I need'], 'The second one.', '+'],
  [
    'How do I get to my old mails?',
    ['how: How do I get to my old mails'],
    'Hi Sam, open Outlook, click on Archive on the left and choose the year.',
    '+',
  ],
  ['Could you send me the guide?', ['request: Could you send me the guide'], 'Hi Ana, attached.', '+'],
  ['Is the server back yet?', ['yes-no: Is the server back yet'], "Hi Tim, not yet, but we're nearly there.", '+'],
  [
    'Any news on my ticket?',
    ['yes-no: Any news on my ticket'],
    'Hi Bo, the part has arrived and I will fit it tomorrow.',
    '+',
  ],
  ['Is it ok to unplug the dock?', ['yes-no: Is it ok to unplug the dock'], "That's fine.", '+'],
  [
    'Can I have admin rights on my laptop?',
    ['yes-no: Can I have admin rights on my laptop'],
    "Hi Ron, I'm afraid that isn't possible under our policy.",
    '+',
  ],
  ['Please order a headset for me.', ['request: Please order a headset for me'], 'Hi Eva, it is on its way.', '+'],
  [
    'Could you take a look at the projector in room 4?',
    ['request: Could you take a look at the projector in room 4'],
    "I've passed it to the AV team, they'll be with you by noon.",
    '+',
  ],
  ['Can you fix my printer please?', ['request: Can you fix my printer please'], 'Hi Mo, which printer is it?', '~'],
  [
    'Did you get my screenshots?',
    ['yes-no: Did you get my screenshots'],
    'Hi Al, thanks for the screenshots, they helped a lot.',
    '+',
  ],
  ['Did the log file come through?', ['yes-no: Did the log file come through'], 'Got it, thanks!', '+'],
  [
    'What should I do with the old phone?',
    ['what: What should I do with the old phone'],
    'Please hand it in at reception.',
    '+',
  ],
  [
    'Should I leave the laptop on overnight?',
    ['yes-no: Should I leave the laptop on overnight'],
    'No need, just close the lid.',
    '+',
  ],
  [
    "What's the wifi password for guests?",
    ["what: What's the wifi password for guests"],
    'Hi Lou, it is on the card at reception and changes each week.',
    '+',
  ],
  ['how long does the update take', ['how-much: how long does the update take'], 'About twenty minutes.', '+'],
  [
    'When will I get my new phone?',
    ['when: When will I get my new phone'],
    "We have no date yet; I'll tell you as soon as the supplier does.",
    '+',
  ],
  ['When will it be fixed?', ['when: When will it be fixed'], 'It has been fixed since this morning.', '+'],
  ['Is it a virus?', ['yes-no: Is it a virus'], "I don't know yet. I'll check and tell you by noon.", '+'],
  [
    'Do you know why Excel crashes?',
    ['yes-no: Do you know why Excel crashes'],
    'It happens when two people have the file open, and the fix comes with the next update.',
    '+',
  ],
  [
    'Is there a way to get a deleted file back?',
    ['yes-no: Is there a way to get a deleted file back'],
    'Right-click the folder and choose Restore previous versions.',
    '+',
  ],
  [
    'Is the meeting room bookable or first come first served?',
    ['which: Is the meeting room bookable or first come first served'],
    'You book it in Outlook.',
    '~',
  ],
  [
    'Can you tell me when the network will be down?',
    ['request: Can you tell me when the network will be down'],
    'Saturday from 8 to 10.',
    '+',
  ],
  [
    'Would it be possible to get a loan laptop for Thursday?',
    ['yes-no: Would it be possible to get a loan laptop for Thursday'],
    "I've put one aside for you.",
    '+',
  ],
  ['please can someone call me', ['request: please can someone call me'], "Hi Dee, I'll ring you at two.", '+'],
  ['What was the cause?', ['what: What was the cause'], 'The disk was full.', '+'],
  [
    'Could somebody come up to the second floor?',
    ['request: Could somebody come up to the second floor'],
    'On my way.',
    '+',
  ],
  [
    'I need a licence for Visio.',
    ['request: I need a licence for Visio'],
    'Hi Uma, we need the approval of your manager first; could she drop us a line?',
    '+',
  ],
  ['can u reset my pw', ['request: can u reset my pw'], 'Your new password is waiting at the front desk.', '+'],
  ['When can you come?', ['when: When can you come'], 'Would Thursday at ten suit you?', '+'],
  [
    'Can guests use the printer?',
    ['yes-no: Can guests use the printer'],
    'Guests can print from the kiosk in the lobby.',
    '+',
  ],
  [
    'Am I the only one with this problem?',
    ['yes-no: Am I the only one with this problem'],
    'The whole floor has it, I’m sorry to say.',
    '~',
  ],
  [
    'Where did my icons go?',
    ['where: Where did my icons go'],
    'They are in the folder "Old desktop" in your documents.',
    '+',
  ],
  ['who turned off my account??', ['who: who turned off my account'], 'It was me, by mistake, and I am sorry.', '+'],
  [
    'Do I lose my data if I reset the phone?',
    ['yes-no: Do I lose my data if I reset the phone'],
    'Everything stays, as long as the backup has run.',
    '+',
  ],
]

export const traps: readonly Case[] = [
  // The topic is there, and no answer.
  [
    'When will the printer work again?',
    ['when: When will the printer work again'],
    'Thanks for letting us know about the printer.',
    '!',
  ],
  [
    'When will the printer work again?',
    ['when: When will the printer work again'],
    'You asked when the printer will work again.',
    '!',
  ],
  [
    'When will the printer work again?',
    ['when: When will the printer work again'],
    'Sorry that the printer does not work.',
    '!',
  ],
  [
    'When will the printer work again?',
    ['when: When will the printer work again'],
    'Hi Kim, I understand that you need the printer by Friday.',
    '!',
  ],
  [
    'Can you unlock my account?',
    ['request: Can you unlock my account'],
    'Thank you for contacting the service desk about your account.',
    '!',
  ],
  ['Can you unlock my account?', ['request: Can you unlock my account'], 'Your ticket has been logged.', '!'],
  ['Can you unlock my account?', ['request: Can you unlock my account'], 'Hi Kim,', '-'],
  ['Can you unlock my account?', ['request: Can you unlock my account'], '', '-'],
  [
    'Can you unlock my account?',
    ['request: Can you unlock my account'],
    'Hi Kim,\n\nthanks for your mail.\n\nBest regards,\nTom',
    '-',
  ],
  ['Why did I lose my mails?', ['why: Why did I lose my mails'], 'I can see how annoying it is to lose mails.', '!'],
  ['Why did I lose my mails?', ['why: Why did I lose my mails'], 'Let me know if you need anything else.', '-'],
  ['Who has access to my files?', ['who: Who has access to my files'], 'Have a nice day!', '-'],
  ['How do I set up MFA?', ['how: How do I set up MFA'], 'Your request has been received.', '!'],
  ['Where is the spare key?', ['where: Where is the spare key'], 'Great question!', '!'],
  [
    'How much is the dock?',
    ['how-much: How much is the dock'],
    'We apologise for the inconvenience with the dock.',
    '!',
  ],
  // A "yes" and a time tick one question only.
  [
    'Can I keep the old laptop? Is the new monitor free of charge?',
    ['yes-no: Can I keep the old laptop', 'yes-no: Is the new monitor free of charge'],
    'Yes, you can keep the old laptop.',
    '+!',
  ],
  [printerMail, printerAsks, 'Hi Kim, it should be back by noon.', '+-'],
  [printerMail, printerAsks, 'Hi Kim, please call Lena on 2210 if it happens again.', '!+'],
  [
    printerMail,
    printerAsks,
    'Hi Kim, sorry about the printer. It will be up again at two, and Lena on 2210 helps you if it stops again.',
    '++',
  ],
  [printerMail, printerAsks, "Hi Kim,\n\nwe're sorry for the trouble with the printer.\n\nBest,\nTom", '!-'],
  [threeMail, threeAsks, "Hi Maria, I've reset your password.", '+--'],
  [threeMail, threeAsks, 'Hi Maria, your password is reset and you now have access to the Finance share.', '++-'],
  [threeMail, threeAsks, 'Hi Maria, to add the printer at home, open Settings, choose Printers and click Add.', '--+'],
  [
    threeMail,
    threeAsks,
    "Hi Maria,\n\nI've reset your password and added you to the Finance folder. The guide for the printer is attached.\n\nTom",
    '+++',
  ],
  [threeMail, threeAsks, "Hi Maria, I'll look into everything and come back to you.", '???'],
  [
    'When does the VPN come back? Also my phone needs a new SIM.',
    ['when: When does the VPN come back', 'request: my phone needs a new SIM'],
    'The SIM is in the post and should be with you on Friday.',
    '!+',
  ],
  ['Is the server up? Who rebooted it?', ['yes-no: Is the server up', 'who: Who rebooted it'], "It's up.", '+-'],
  [
    'Is the server up? Who rebooted it?',
    ['yes-no: Is the server up', 'who: Who rebooted it'],
    'It is, Jan restarted it at six.',
    '~+',
  ],
  [
    'Why is the VPN so slow? Can I work from the office tomorrow?',
    ['why: Why is the VPN so slow', 'yes-no: Can I work from the office tomorrow'],
    'Of course you can come to the office tomorrow.',
    '!+',
  ],
  [
    'Can you move my mailbox and how much does the archive cost?',
    ['request: Can you move my mailbox', 'how-much: how much does the archive cost'],
    'The move of your mailbox is booked for tonight.',
    '+!',
  ],
]

export const several: readonly Case[] = [
  [listMail, listAsks, 'Hi Kim,\n\n1. Yes\n2. Tuesday after ten\n3. No, keep it\n\nTom', '+++'],
  [listMail, listAsks, 'Hi Kim,\n\n1) Yes\n3) No, keep it\n\nTom', '+!+'],
  [
    listMail,
    listAsks,
    'Hi Kim, yes, it is here, and you can collect it from Tuesday. The charger can stay with you.',
    '+++',
  ],
  [listMail, listAsks, 'Hi Kim, re 2: any day after ten. Re 3: no.', '!++'],
  [
    listMail,
    listAsks,
    'Hi Kim,\n\n> 1. Is the new laptop in?\nyep\n> 2. When can I pick it up?\nfrom Tuesday\n> 3. Do I have to bring the old charger?\nnah',
    '+++',
  ],
  [listMail, listAsks, "Hi Kim, on your second question: I'd say Tuesday.", '!+!'],
  [
    'Is the VPN down? Do I need a new token?',
    ['yes-no: Is the VPN down', 'yes-no: Do I need a new token'],
    'Yes and no: the VPN is down, the token is fine.',
    '++',
  ],
  [
    'Can you add Jo to the group and remove Ali?',
    ['request: Can you add Jo to the group', 'request: remove Ali'],
    'Both are done.',
    '++',
  ],
  [
    'Can you add Jo to the group and remove Ali?',
    ['request: Can you add Jo to the group', 'request: remove Ali'],
    'All done!',
    '++',
  ],
  [
    'Can you add Jo to the group and remove Ali?',
    ['request: Can you add Jo to the group', 'request: remove Ali'],
    "I've added Jo. For Ali I need a word from HR first.",
    '++',
  ],
  [
    'Can you add Jo to the group and remove Ali?',
    ['request: Can you add Jo to the group', 'request: remove Ali'],
    'Jo is in the group now.',
    '+-',
  ],
  [
    'When do you move the servers? Will mail be down? Who tells the customers?',
    ['when: When do you move the servers', 'yes-no: Will mail be down', 'who: Who tells the customers'],
    'We start on Saturday at seven. Mail stays up. Marketing will write to the customers.',
    '+++',
  ],
  [
    'When do you move the servers? Will mail be down? Who tells the customers?',
    ['when: When do you move the servers', 'yes-no: Will mail be down', 'who: Who tells the customers'],
    'We start on Saturday at seven. Mail stays up.',
    '++!',
  ],
  [
    'Where is the new scanner and how do I scan to mail?',
    ['where: Where is the new scanner', 'how: how do I scan to mail'],
    'It is next to the lifts. Press Scan, pick your name and press Start.',
    '++',
  ],
  [
    'Where is the new scanner and how do I scan to mail?',
    ['where: Where is the new scanner', 'how: how do I scan to mail'],
    'The scanner is next to the lifts.',
    '+!',
  ],
  [
    'Do we have spare headsets? Could I get one today?',
    ['yes-no: Do we have spare headsets', 'request: Could I get one today'],
    'We have plenty; come by before five and pick one.',
    '+~',
  ],
  [
    'Is my data safe? Why did the laptop restart by itself?',
    ['yes-no: Is my data safe', 'why: Why did the laptop restart by itself'],
    'Nothing is lost. It restarted because of an update.',
    '++',
  ],
  [
    'Is my data safe? Why did the laptop restart by itself?',
    ['yes-no: Is my data safe', 'why: Why did the laptop restart by itself'],
    'Nothing is lost, all your files are there.',
    '+!',
  ],
  [
    'How many seats do we have? What does one more cost?',
    ['how-much: How many seats do we have', 'how-much: What does one more cost'],
    'You have 25 seats, and another one is 12 euros a month.',
    '++',
  ],
  [
    'Will you replace the dock? If so, when?',
    ['yes-no: Will you replace the dock', 'when: If so, when'],
    'Yes, on Thursday.',
    '++',
  ],
  [
    'Will you replace the dock? Can you also check the cable?',
    ['yes-no: Will you replace the dock', 'request: Can you also check the cable'],
    "I'm bringing a new dock and a new cable at two.",
    '++',
  ],
  [
    'Could you extend my account until June? And is there a parking card for visitors?',
    ['request: Could you extend my account until June', 'yes-no: is there a parking card for visitors'],
    'Your account now runs until 30 June. Parking is handled by facilities, so please ask them for the card.',
    '++',
  ],
  [
    'Which laptop would you take? And does it come with a bag?',
    ['which: Which laptop would you take', 'yes-no: does it come with a bag'],
    "I'd go for the lighter one. A bag is included.",
    '++',
  ],
  [
    'Can I work from Spain? Do I need the VPN there?',
    ['yes-no: Can I work from Spain', 'yes-no: Do I need the VPN there'],
    "I can't say whether you may work from Spain; HR decides that. The VPN is a must there.",
    '++',
  ],
]

const moveMail =
  'Hi team,\n\nwe move to the second floor on Monday. Will our phones work from day one? Who carries the monitors? Also, can you label the network sockets for us, and is there a plan of the desks somewhere?\n\nRuth'
const moveAsks = [
  'yes-no: Will our phones work from day one',
  'who: Who carries the monitors',
  'request: can you label the network sockets for us',
  'where: is there a plan of the desks somewhere',
]
const starterMail =
  'Morning, Ben starts with us on the 1st. What do you need from me for his account? He also wants a Mac instead of Windows, is that allowed? And by when does he get his badge?'
const starterAsks = [
  'what: What do you need from me for his account',
  'yes-no: is that allowed',
  'when: by when does he get his badge',
]
const lostMail =
  'I deleted a whole folder by accident, all the contracts of this year. Can you get it back? How far back do the backups go? I have to hand them in at four.'
const lostAsks = ['request: Can you get it back', 'how-much: How far back do the backups go']

/** Longer mails and replies, as people write them. */
export const natural: readonly Case[] = [
  [
    moveMail,
    moveAsks,
    "Hi Ruth,\n\nyes, the phones are moved on Sunday and will ring on Monday morning. The movers take the monitors too. I'll put labels on all sockets on Friday, and the floor plan is on SharePoint under Moves.\n\nTom",
    '++++',
  ],
  [moveMail, moveAsks, "Hi Ruth, the phones will be fine. I'll label the sockets this week.", '+!+!'],
  [moveMail, moveAsks, 'Hi Ruth,\n\nnoted, thanks. Good luck with the move!\n\nTom', '!!!!'],
  [
    moveMail,
    moveAsks,
    'Hi Ruth,\n\nPhones: yes.\nMonitors: the movers.\nSockets: done on Friday.\nPlan: attached.',
    '++++',
  ],
  [
    starterMail,
    starterAsks,
    'Hi Ira, just fill in the form on the portal and we do the rest. Macs are fine if your manager agrees. The badge is ready on his first day.',
    '~++',
  ],
  [starterMail, starterAsks, "Hi Ira, I'm afraid we only support Windows.", '!+!'],
  [starterMail, starterAsks, 'Hi Ira, all I need is his full name and the cost centre.', '~!!'],
  [
    lostMail,
    lostAsks,
    'Hi Omar, what a fright, so close to your deadline. The folder is back, all 212 files. For next time: our backups reach back 90 days.',
    '++',
  ],
  [lostMail, lostAsks, 'Hi Omar, I am restoring the folder right now, it takes about half an hour.', '+!'],
  [lostMail, lostAsks, 'Hi Omar, please be more careful when you delete folders. Have a nice day.', '!-'],
  [
    'My Outlook keeps asking for a password. Did something change on your side? Will this happen every week?',
    ['yes-no: Did something change on your side', 'yes-no: Will this happen every week'],
    'Yes, we switched on a new sign-in last night. It asks once per device and then leaves you alone.',
    '+~',
  ],
  [
    'My Outlook keeps asking for a password. Did something change on your side? Will this happen every week?',
    ['yes-no: Did something change on your side', 'yes-no: Will this happen every week'],
    'Please restart Outlook and try again.',
    '!!',
  ],
  [
    'hi, cant print since this morning, it says offline. can someone pls have a look, i need 40 handouts by 11',
    ['request: can someone pls have a look'],
    "Hi Nia, I can see it's stuck on the old address, so I've sent your 40 pages to the printer next door for now and will sort yours out after lunch.",
    '+',
  ],
  [
    'hi, cant print since this morning, it says offline. can someone pls have a look, i need 40 handouts by 11',
    ['request: can someone pls have a look'],
    'Have you tried turning it off and on?',
    '!',
  ],
  [
    'Is it true that we are getting new phones? Which model, and can we keep our numbers?',
    ['yes-no: Is it true that we are getting new phones', 'which: Which model', 'yes-no: can we keep our numbers'],
    "It's true! They are Pixel 9s and your numbers stay the same.",
    '+~+',
  ],
  [
    'Is it true that we are getting new phones? Which model, and can we keep our numbers?',
    ['yes-no: Is it true that we are getting new phones', 'which: Which model', 'yes-no: can we keep our numbers'],
    'The numbers move across with the SIM.',
    '!!~',
  ],
  [
    'The projector in B12 has a green tint. Could you replace the cable, and if that fails lend us another one for Thursday?',
    ['request: Could you replace the cable', 'request: lend us another one for Thursday'],
    "I've swapped the cable and the green is gone. If it comes back, there's a spare projector in my office with your name on it.",
    '++',
  ],
  [
    'Why do I have to change my password every 60 days? Nobody else I know does.',
    ['why: Why do I have to change my password every 60 days'],
    'Our insurer asks for it. From spring on it will be once a year.',
    '~',
  ],
  [
    'Why do I have to change my password every 60 days? Nobody else I know does.',
    ['why: Why do I have to change my password every 60 days'],
    'You can change your password in the portal under Security.',
    '!',
  ],
  [
    'How do I share my calendar with the team? And can I hide private ones?',
    ['how: How do I share my calendar with the team', 'yes-no: can I hide private ones'],
    'In Outlook, right-click the calendar, choose Sharing and add the team. Appointments that you mark as private stay hidden.',
    '++',
  ],
  [
    'How do I share my calendar with the team? And can I hide private ones?',
    ['how: How do I share my calendar with the team', 'yes-no: can I hide private ones'],
    "Private appointments can be hidden, that's no problem.",
    // It should not count as answered; that it does is a known miss.
    '~+',
  ],
  [
    'Where can I park on Saturday, and who lets me into the server room?',
    ['where: Where can I park on Saturday', 'who: who lets me into the server room'],
    'Behind the building, the gate will be open. Ask for Milan at the door.',
    '++',
  ],
  [
    'Where can I park on Saturday, and who lets me into the server room?',
    ['where: Where can I park on Saturday', 'who: who lets me into the server room'],
    'Milan will let you in.',
    '!+',
  ],
  [
    'Do you still have my old drive? I would like it back. What happens to the data on it?',
    ['yes-no: Do you still have my old drive', 'request: I would like it back', 'what: What happens to the data on it'],
    "It's in our safe. I'll bring it along on Wednesday; until then nobody touches the data.",
    '~~~',
  ],
  [
    'We have had three outages this week. What is being done about it? I expect a call from your manager today.',
    ['what: What is being done about it', 'request: I expect a call from your manager today'],
    "You're right to be cross. A second line is being put in on Thursday, so that one fault can't take you down again. Ms Okafor will ring you at three.",
    '~+',
  ],
  [
    'We have had three outages this week. What is being done about it? I expect a call from your manager today.',
    ['what: What is being done about it', 'request: I expect a call from your manager today'],
    'We apologise for any inconvenience these outages may have caused.',
    '!!',
  ],
  [
    'Would it be quicker if I came down to you? And do I need to bring my token?',
    ['yes-no: Would it be quicker if I came down to you', 'yes-no: do I need to bring my token'],
    'It would, the queue is short just now. Bring only yourself.',
    '+~',
  ],
  [
    'Can you give Lea access to the HR folder? She needs it by tomorrow. And what became of my ticket about the scanner?',
    ['request: Can you give Lea access to the HR folder', 'what: what became of my ticket about the scanner'],
    'Lea is in. The scanner part is due on Monday, and I will fit it the same day.',
    '~+',
  ],
  [
    'Can you give Lea access to the HR folder? She needs it by tomorrow. And what became of my ticket about the scanner?',
    ['request: Can you give Lea access to the HR folder', 'what: what became of my ticket about the scanner'],
    'For the HR folder I need an OK from Dana, whom I have just asked.',
    '+!',
  ],
  [
    'Are my photos gone for good?',
    ['yes-no: Are my photos gone for good'],
    "Hi Val, I'm sorry, they are. The card had no copy anywhere.",
    '+',
  ],
  ['Are my photos gone for good?', ['yes-no: Are my photos gone for good'], 'Hi Val, losing photos is horrible.', '!'],
  [
    'Could you let me know once the mailbox is moved?',
    ['request: Could you let me know once the mailbox is moved'],
    'Will do! It should be over by Thursday.',
    '+',
  ],
  [
    'Is there anything I should do before you come?',
    ['yes-no: Is there anything I should do before you come'],
    'Just save your work and log out, please.',
    '+',
  ],
  [
    'Is there anything I should do before you come?',
    ['yes-no: Is there anything I should do before you come'],
    'See you at ten!',
    '!',
  ],
  [
    'Please add me to the newsletter list and take me off the fire warden list.',
    ['request: Please add me to the newsletter list', 'request: take me off the fire warden list'],
    "You're on the newsletter list now; for the fire wardens please write to facilities, as we can't change theirs.",
    '++',
  ],
  [
    'What browser should I use for the booking tool? Edge hangs.',
    ['what: What browser should I use for the booking tool'],
    'Firefox works best with it.',
    '+',
  ],
  [
    'Do I get overtime for the weekend patching?',
    ['yes-no: Do I get overtime for the weekend patching'],
    "That's for Carla to decide, and I've asked her.",
    '+',
  ],
  [
    'Can I install Spotify?',
    ['yes-no: Can I install Spotify'],
    "We'd rather you didn't; the web player is fine though.",
    '+',
  ],
  ['whats the ip of the new print server', ['what: whats the ip of the new print server'], '10.2.0.14', '~'],
  [
    'Has anyone looked at my ticket yet?',
    ['yes-no: Has anyone looked at my ticket yet'],
    'Kofi did this morning, and he is waiting for a part.',
    '+',
  ],
]
