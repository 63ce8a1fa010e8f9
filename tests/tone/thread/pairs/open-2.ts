import type { LabelledPair } from '../labelled-pair'

/** Mails to a help desk and replies, labelled by how people read them: the second half. */
export const openPairs2: readonly LabelledPair[] = [
  {
    id: 'open-fatal-in-log',
    mood: 'calm',
    incoming: `Hi Yusuf,

While looking for something else I noticed that the nightly import writes "FATAL ERROR: abort, core dumped" at 02:14 every night and then carries on as if nothing had happened. All the figures are right, as far as I can see. Is that something to look at or can I forget about it?

Bart`,
    reply: `Hi Bart,

You can forget about it. A helper script crashes while tidying its temp folder, after the data's been loaded, so the numbers aren't touched. I have a fix lined up for the April release.

Thanks for keeping your eyes open!
Yusuf`,
    questions: [{ text: 'something to look at or can I forget', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-pitch-update',
    mood: 'angry',
    incoming: `I have just stood in front of the entire leadership of our largest prospect watching a blue screen say "Working on updates 14% Do not turn off your computer". For NINETEEN minutes. They were very polite about it and then they left.

That pitch was four months of work. Four people, four months. I don't care about your policies, I want to know how a computer can be allowed to do this at 2 pm on a working day, and I want it made impossible on every sales laptop before Thursday when we have Lyon.

Séverine`,
    reply: `Hi Séverine,

Updates are installed when a restart has been postponed more than five times, as is shown in the notification. You can set your active hours under Settings > Windows Update > Advanced options. I have now excluded the sales laptops from forced restarts between 7 am and 8 pm, which will take effect tonight, so Lyon should be fine. Please restart your computers weekly.

Benoît`,
    questions: [
      { text: 'how a computer can be allowed', answered: true },
      { text: 'made impossible on every sales laptop', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-flooded-server-room',
    mood: 'worried',
    incoming: `Hi,

I heard from facilities there's water in the basement at Quay House. That's where the old file server is, isn't it? All of our case notes from before 2019 are on it, and I've had two solicitors ask for files from it only this month.

Are those backed up somewhere else? I'd rather know than lie awake. Also, should we tell the solicitors anything yet.

Mairead Quigley
Family Support`,
    reply: `Hi Mairead,

I can imagine that gave you a fright. The water got into the corridor but not into the server room; we've had someone there with a mop and a torch since six. The server itself is running and dry.

I'll let you know straight away if anything changes.

Conor`,
    questions: [
      { text: "where the old file server is, isn't it", answered: null },
      { text: 'backed up somewhere else', answered: false },
      { text: 'should we tell the solicitors', answered: false },
    ],
    acknowledged: true,
    good: false,
  },
  {
    id: 'open-braille-display',
    mood: 'calm',
    incoming: `Dear Service Desk,

A student joining us in January, Noor, uses a refreshable Braille display (Focus 40) with JAWS. I would like to have one PC in the language lab ready for her. Do we have a JAWS licence already, or does one need to be bought? And does the lab image allow Bluetooth? If it is easier to talk, I teach until 3 and am free afterwards.

Warm regards,
Eleni Papadaki`,
    reply: `Dear Eleni,

How good that you're thinking of this in November. To be honest I don't know about the JAWS licence; Disability Services may hold a few. I'm asking them today and will tell you what I find out by Thursday.

Bluetooth is turned off on those PCs, but I can switch it on for one. Shall we say the one by the window, where there's more elbow room?

All the best,
Wendell`,
    questions: [
      { text: 'have a JAWS licence already', answered: true },
      { text: 'does the lab image allow Bluetooth', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-authenticator-loop',
    mood: 'frustrated',
    incoming: `I swear this thing is trolling me. To log in I need the code. The code's in the app. The app was on my old phone, which you made me hand back on Friday. To set the app up on the new phone I need to... log in. With the code. Round and round, since 9am, I'm a grown man shouting at a QR code.

How do I get out of the loop? Need to be in by 12, regional sales call.

Darnell`,
    reply: `Hi Darnell,

I'd be shouting too. We took the old phone off you without moving the app first, which we're supposed to do with you, and that cost you your morning. My apologies.

Way out: I've wiped the old registration and texted a one-time pass to your new phone. It's good for an hour.
1. Go to https://aka.example/newphone and type in your email and the pass
2. It shows you a fresh QR code
3. Scan it and you're in

I'm on 4077 until you're through. If it isn't done by 11.30, call and I'll put you into the regional meeting as a guest.

Renske`,
    questions: [
      { text: 'get out of the loop', answered: true },
      { text: 'Need to be in by 12', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'open-grants-folder-access',
    mood: 'calm',
    incoming: `Hi,

I need access to the folder Finance > Grants > 2025 by Friday please, as I'm covering for Naomi while she's on maternity leave. Read and write. She's okayed it, see her mail underneath.

Thanks
Jordan P.

> From: Naomi Feldman
> Yes of course, Jordan should have everything I have. Can you ask IT to do it before I go?
> N`,
    reply: 'Noted.',
    questions: [{ text: 'I need access to the folder', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-lab-pcs-order',
    mood: 'calm',
    incoming: `Hello Mattias

Budget for the chem lab has been approved so here is what I have to decide this week and would like your opinion on:

a) laptops or desktops, given that people spill things
b) whether 16 GB is enough for ChemDraw and the spectrometer software together
c) can the two instruments that still run on Windows 7 stay on the network
d) your name or mine on the order

Thanks in advance, Prof. Lemaire`,
    reply: `Hello Professor,

a) Desktops, on a shelf above bench height.
b) Comfortably, yes. I'd put the money into bigger screens.
c) Not on the main one, sorry. I'll set up a separate corner for the pair of them so they can still save to the share; that takes me until mid-February.
d) Mine, please, then the warranty calls come to me.

Send me the cost code and it goes out tomorrow.

Mattias`,
    questions: [
      { text: 'laptops or desktops', answered: true },
      { text: 'whether 16 GB is enough', answered: true },
      { text: 'stay on the network', answered: true },
      { text: 'your name or mine', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-lost-morning-long',
    mood: 'angry',
    incoming: `Good afternoon,

I'm a community midwife, not a computer person, so forgive me if I get the words wrong. I don't forgive what happened today though.

My tablet asked me to sign in again at 8.15, outside the house of a lady who was 41 weeks and frightened. It would not take my password, and it would not take the new one I made on the phone with your colleague (Lewis, I think), and then it said I had tried too often and to wait an hour. So I went in with a biro. I wrote her blood pressure on the back of my hand. I did five visits like that, on paper, guessing at dates because I couldn't see anybody's notes, and one of those women has an allergy I only learnt of because her mother happened to be there. That could have ended very differently, and it would've been my registration on the line and nobody's in IT.

I came back to base at one and it has let me in as though nothing was wrong. I've now got five visits to type up, which is my evening gone. I have two children and I had promised them the fair.

What happened at 8.15? I've asked Lewis and he said "it's probably a sync thing", which is not an answer I can give to my manager. How can I see a patient's allergies if the tablet locks me out again tomorrow? Somebody needs to tell me that before my first visit at 8.

Grace Amponsah`,
    reply: `Dear Grace,

You were left on a doorstep with no notes and a biro, one of those women could have come to harm, and now it's eaten your evening with the children as well. I'm truly sorry. You kept five women safe in spite of us.

What went wrong: the password you made with Lewis was accepted by one of our systems, but the tablets ask another, and the link between the two was stuck from 7.50 until 12.40. He couldn't see that from where he sat. Nothing you did caused it, and I have written this down for your manager in plain words, attached.

For tomorrow: from tonight your tablet keeps a copy of your day's list, allergies included, which opens with your PIN even when it's offline. It's the red heart on the first page. If anything at all goes wrong before 8, ring me on 07700 900118; I'm up at six.

As for tonight's typing: your team clerk, Beverley, has agreed to enter the five visits from your paper notes if you hand them to her by four. Go to the fair.

Anthony Osei`,
    questions: [
      { text: 'What happened at 8.15', answered: true },
      { text: "How can I see a patient's allergies", answered: true },
      { text: 'Somebody needs to tell me that', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'open-wound-photos',
    mood: 'worried',
    incoming: `Hi there, district nursing here. We've been taking wound photos on the work phones for the tissue viability team and somebody said at handover that they all go to a personal cloud?! I've got about sixty on mine. Nobody told us anything when we got the phones. Are the pictures leaving the trust, and if they are who's going to carry the can for that? I haven't taken any since Thursday but I do need to, I've a lady with a grade 4.

Paula Rees`,
    reply: `Hi Paula,

I can see why that rumour kept you from taking pictures; nobody would want to be caught between a patient and a data breach.

I have checked your phone and they're not going anywhere: the cloud copy has been off on all trust handsets from day one. So your sixty are safe and there's no can to carry. If it had been otherwise it'd be ours, for not having told you.

You can go ahead with your lady. There's an even better way, the camera inside the records app, which files the photo straight in her notes. I'm in your office tomorrow at 8.30 anyway and could show the whole team, if you like?

Gethin`,
    questions: [
      { text: 'Are the pictures leaving the trust', answered: true },
      { text: "who's going to carry the can", answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'open-usb-policy',
    mood: 'frustrated',
    incoming: `Afternoon,

The CNC router takes its cutting files on a USB stick. It has no other way in, it's from 2006. Since yesterday our PCs refuse to write to sticks, so we've got a forty-thousand-pound machine standing about doing nothing and two lads sweeping the floor.

Nobody asked us. How are we meant to get the files on it? Is there an exception form or something, or somebody I can speak to.

Ken Dobbs, Joinery`,
    reply: `Dear Mr Dobbs,

Removable media have been blocked company-wide for security reasons. This was announced on the intranet on 3 March. There are no exceptions to this policy.

IT Security`,
    questions: [
      { text: 'meant to get the files on it', answered: false },
      { text: 'Is there an exception form', answered: true },
      { text: 'somebody I can speak to', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-old-laptops-charity',
    mood: 'calm',
    incoming: `Hi guys,

We have eleven old laptops in the cupboard behind the kitchen and a charity my wife helps out at would love them. Are we allowed to give them away? And would somebody on your team wipe them first?

Jeroen`,
    reply: `Hi Jeroen,

Lovely idea! We normally sell old kit back to the leasing company, but we've made exceptions for good causes in the past. Let me bring it up in our team meeting on Wednesday and I'll get back to you the day after.

Could you check that the chargers are in the cupboard as well?

Saskia`,
    questions: [
      { text: 'allowed to give them away', answered: true },
      { text: 'wipe them first', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-mail-merge-link',
    mood: 'calm',
    incoming: `Good morning! Would anyone be able to point me at instructions for doing a mail merge with the new Word? I did it for years in the old one but can't find a single button where it used to be. It's for the harvest supper invitations so I've got till October.

Blessings,
Rev. Judith Amos`,
    reply: `Good morning Judith,

They've hidden it well! It's all under the Mailings tab now; this page walks you through with pictures: https://help.diocese.example/mail-merge

If you get stuck at any point, I'm in the office on Tuesdays and happy to sit down with you.

Felix`,
    questions: [{ text: 'point me at instructions', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-bid-deadline-vague',
    mood: 'worried',
    incoming: `Hi

Our tender for the hospital contract has to be in by midnight tonight and the shared document keeps telling me "someone else is editing" when nobody is. I'm scared that we'll each end up with half of it. Four of us have been at it for three weeks and I'm the one who has to press submit.

Document is Tender_FINAL_v7.docx in the Bids site, folder Royal Infirmary. It started at about 2.30 after Mo's laptop went flat.

Can you unlock it? And is what Mo typed before it went flat saved?

Tanvi`,
    reply: `Hello Tanvi,

Thank you for your message. Can you please tell us which document it is, where it is saved and when the problem started? A screenshot would also help.

We aim to respond to all queries within 2 working days.

IT Support`,
    questions: [
      { text: 'Can you unlock it', answered: false },
      { text: 'is what Mo typed', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-so-grateful',
    mood: 'angry',
    incoming: `Dear IT,

Thank you so much for the new spam filter. It's truly wonderful. In its first week it has protected me from two orders worth £11,400, a complaint from our oldest customer, and my own daughter. Meanwhile the gentleman offering me a share of his late uncle's gold still gets through every morning. Bravo.

Perhaps in between congratulating yourselves one of you could put my customers' mails back in my inbox. I'd also be fascinated to learn how I'm supposed to notice that something has been withheld when nobody informs me that it has.

Yours admiringly,
Clive Pemberton, Export Sales`,
    reply: `Hi Clive,

Glad to hear you like the new filter! It's had really good feedback all round. I've released the messages you mention, so they should be in your inbox now.

Have a great day!
Jodie`,
    questions: [
      { text: "put my customers' mails back", answered: true },
      { text: "how I'm supposed to notice", answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-retired-mailbox',
    mood: 'calm',
    incoming: `Hi Ola, Gunnar has his last day on the 30th. Please could someone forward his mail to me from then on, until Christmas or so? Merete`,
    reply: `Hi Merete, it's set up: from 1 October everything for Gunnar lands with you, and it ends by itself on 31 December. Give him our best!
Ola`,
    questions: [{ text: 'forward his mail to me', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-timesheet-app',
    mood: 'frustrated',
    incoming: `im on site and the timesheet app logged me out AGAIN mid entry, thats my whole week typed in with cold fingers gone for the 2nd time. payroll cuts off at 5 and if its not in i dont get my overtime. cant you just take it off me on the phone or something

Baz`,
    reply: `Baz, a week's entries typed in the cold and lost twice over would have me throwing the phone. Sorry about that.

Yes, I can. Ring me on 3301 any time before 4.30, read me your hours and I'll key them in while you're on the line, so your overtime makes the cut-off.

The signing out has been passed to the people who make the app, and I'll text you once there's a version that stays put.

Lorraine`,
    questions: [{ text: 'take it off me on the phone', answered: true }],
    acknowledged: true,
    good: true,
  },
]
