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
  {
    id: 'open-choir-lights',
    mood: 'calm',
    incoming: `Hello Computing Services,

I look after the chapel choir and we should like to stream the Advent service on the 7th of December for the families who cannot come. I have spoken with the verger, who knows where the sockets are but nothing beyond that; with my nephew, who says one only needs a telephone on a stick; and with the chaplain, who is in favour provided that nothing is visible from the nave. Last year a parent simply held one up and the sound was mostly coughing. I confess I don't know where to begin, whether the college has a camera that may be borrowed, or if there is anybody who could be persuaded to sit beside it for an hour. The choir sings from half past five. There would be mince pies.

Incidentally, the service sheet used to be printed in your basement, and very nicely too. Is that still done?

Yours,
Crispin Hale
Director of Music`,
    reply: `Dear Crispin,

What a nice thing to do for the families. Yes to the camera: there's a small one with its own microphones that goes on a pillar and can't be spotted from below, and I've reserved it for the 7th. Begin with me, in fact: shall I come over on Thursday at 4 to choose the pillar?

As to someone sitting next to it, I'm persuaded by the mince pies.

The basement press was sold, sadly. Repro on Mill Lane do the sheets nowadays; allow them three days.

Zanele`,
    questions: [
      { text: 'where to begin', answered: true },
      { text: 'whether the college has a camera', answered: true },
      { text: 'if there is anybody who could be persuaded', answered: true },
      { text: 'Is that still done', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-ticket-pingpong',
    mood: 'frustrated',
    incoming: `Hi again,

Your colleague in Networks closed my ticket and told me it's a Facilities matter. Facilities say it's Networks. The door reader at the loading dock still doesn't take anybody's card, so for nine days one of us has had to stand there and open by hand. I've got a stack of closed tickets and an open door.

Who is responsible for the readers? Whoever it is, kindly get them to ring me: 0131 496 0712.

Agnieszka, Goods In`,
    reply: `Hi Agnieszka,

Networks have confirmed that the port is active, so please raise a ticket with Facilities under "Doors and locks".

Thank you.`,
    questions: [
      { text: 'Who is responsible for the readers', answered: null },
      { text: 'get them to ring me', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-audit-missing-scans',
    mood: 'worried',
    incoming: `Dear colleague,

the external auditors are coming on Tuesday and they will want to see the receiving notes of the third quarter. I have scanned all of them personally. Now in the folder there is July, there is September, but August is empty. I did not delete. My chief already asked me two times if I forgot to scan, and I am afraid he does not believe me.

I work in the warehouse office since nine years and I have a system for everything, each evening I scan the notes of the day, put a stamp on the paper, and the paper goes in the box. The boxes are after three months collected and destroyed, so also the papers of August exist no more. The last time that I have seen the folder full was on the Thursday before the long weekend, I remember because I looked for the note of the Polish pallets. On Monday after it was as you see it now. In these days there was here also the man for the new scanner, and two students for the holiday time, but I do not want to say something bad about anybody.

Can you see in the system who has deleted it or moved? And please, is it possible to bring August back until Tuesday?

With best greetings
Zdenka Horáková`,
    reply: `Dear Zdenka,

I have brought August back from Sunday's copy: 212 files. Please check that they are complete.

Best regards
Rolf`,
    questions: [
      { text: 'who has deleted it or moved', answered: false },
      { text: 'bring August back', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-name-change',
    mood: 'calm',
    incoming: `Hi!

I got married in August :) and would like my name changed from Doyle to Doyle-Nwosu in the email and on the badge. Do you need to see the certificate? And does the old address keep working?

Aoife`,
    reply: `Hi Aoife,

Congratulations to you both! Lena in HR looks after names; she'll want a glance at the paper, and as soon as she's updated your record it reaches the mail and the badge overnight.

The old one stays alive for good, nothing will go astray.

Patrick`,
    questions: [
      { text: 'would like my name changed', answered: true },
      { text: 'need to see the certificate', answered: true },
      { text: 'does the old address keep working', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-shared-inbox-cold',
    mood: 'angry',
    incoming: `Mr Ferreira,

On Monday you assured me in writing that the complaints inbox would not be touched during the migration. On Wednesday it was moved. Forty-one statutory complaints are now without their date of receipt, and each of those dates has legal weight.

I do not propose to discuss it by telephone. State whether the dates can be restored, and if they can, by when.

A. Thorne
Ombudsman Liaison`,
    reply: `Ms Thorne,

I gave you my word on Monday and it was not kept. With legal deadlines hanging on those dates, I can see how serious that is for you.

They can be restored. The originals are still in the old system, and my colleague and I will be writing them back tonight; all 41 will be correct by 9 tomorrow morning. By 10 you will have a list, each with the time it originally came in, to check against your own register.

The inbox had been left on the mover's list by mistake. I have attached the record of that in case you need it.

Paulo Ferreira`,
    questions: [
      { text: 'State whether the dates can be restored', answered: true },
      { text: 'by when', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'open-colleague-leaving-angry',
    mood: 'worried',
    incoming: `Confidential please.

One of my team is being let go this afternoon at 3 and I'm nervous about it, he has the admin password for the website and he's got a temper. I don't want to lock him out before the meeting because then he'll know. Could his access be taken away at exactly ten past three? Also the password on the site itself needs changing, and I'd like to know who else has seen it over the years. Sorry to spring this on you.

Deborah Stein
Communications`,
    reply: `Hi Deborah,

Access will be removed at 15:10 today.

IT Operations`,
    questions: [
      { text: 'at exactly ten past three', answered: true },
      { text: 'the password on the site itself needs changing', answered: false },
      { text: 'who else has seen it', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-first-week-teacher',
    mood: 'worried',
    incoming: `Hi, sorry to bother you, I know you must be swamped at the start of term. I'm the new NQT in Geography. I think I have broken the interactive board in G4. I was cleaning it with a wipe and now it thinks I'm touching it all the time in the bottom left corner and nothing else works. I've only been here six days. They cost thousands, don't they. Is it going to come out of the department's money? I've got 9C in there period 3 and honestly the board is the only thing that keeps them in their seats. I haven't told Mr Ellery yet. Is there any chance of someone having a look before then??

Maisie`,
    reply: `Hi Maisie,

Breathe, you haven't broken it! I know that cold feeling, I did the very same in my first week here. A bit of damp has got under the frame and the sensor takes it for a finger. It dries on its own in a few hours.

Nobody pays anything, so there's nothing to confess to Mr Ellery either.

I'll pop by at 10, dry the corner and recalibrate it. If it's still stubborn by period 3, I'll leave you a trolley screen, so 9C will have something to stare at either way.

See you in a bit,
Winston`,
    questions: [
      { text: "come out of the department's money", answered: true },
      { text: 'someone having a look before then', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'open-slow-vpn-consultant',
    mood: 'frustrated',
    incoming: `Hey team - following up on my note from the 3rd and the one from the 10th. Uploading drawings from the Denver office is still running at about 300 kilobits. A floor plan takes me the better part of an hour. I've attached speed tests from both ends, wired and wireless, with and without VPN, like you asked. It's only slow WITH.

I'm not trying to be a pain here but I bill by the hour and these are hours I can't bill. What's the plan?

Rick Santangelo, AIA`,
    reply: `Hi Rick,

Could you run a speed test with and without the VPN, ideally on a cable, and send us the results? That will help us narrow it down.

Thanks,
Network Team`,
    questions: [{ text: "What's the plan", answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-cancel-webinar-seat',
    mood: 'calm',
    incoming: `Hey, do I still need that extra Zoom webinar licence? I reckon not, the town halls moved to Teams. If nobody objects you can kill it. Lars`,
    reply: 'Agreed, no one has used it since May. Cancelled as of the 1st, saves you 79 a month. /Pia',
    questions: [
      { text: 'still need that extra Zoom webinar licence', answered: true },
      { text: 'you can kill it', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-blamed-for-virus',
    mood: 'angry',
    incoming: `I've just been told by my own team leader, in front of the whole office, that "IT say Yvonne let a virus in". I have done no such thing. I rang you on the 12th, I spoke to a woman called Marsha, I told her there was a strange window and that I had not clicked anything, and she said "good girl, just close it". GOOD GIRL. I am 58.

So first: who in your department has been saying that about me? Secondly I want it put right, in writing, with Mr Danso and the team copied in. And thirdly is my computer clean or not because nobody has thought to tell me and I'm still working on it.

Yvonne Baptiste`,
    reply: `Dear Yvonne,

We cannot find a call from you on the 12th. Our records show that the malware warning came from your PC at 11.04, which normally happens after a link has been opened. We did inform your team leader as per procedure.

The computer has been scanned and is clean.

Regards,
Security Desk`,
    questions: [
      { text: 'who in your department has been saying', answered: null },
      { text: 'I want it put right', answered: false },
      { text: 'is my computer clean', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-nas-disk-failed',
    mood: 'calm',
    incoming: `Evening,

Got an alert that disk 3 in the studio NAS has failed and the array is degraded. It crashed once last week too, come to think of it. All in hand data-wise, everything's mirrored to the other one and I've checked. Let me know when you fancy swapping the dead one out, and whether you've a spare on the shelf or I should order.

Cheers
Hamish, Post-production`,
    reply: `Evening Hamish,

Nice one for checking the mirror first. Thursday 10? I've a spare 8 TB here, so save your money. The rebuild runs about a day and you can carry on cutting meanwhile.

Niamh`,
    questions: [
      { text: 'when you fancy swapping', answered: true },
      { text: "whether you've a spare", answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-library-catalogue',
    mood: 'frustrated',
    incoming: `Dear all,

I realise that a small public library is not anybody's idea of a priority. But I have now been without a working catalogue for eight days, and I'd like to describe what that is like. People come in and ask me for a book. I say that I don't know whether we have it. They look at me as if I were mad. I walk to the shelf, and if it isn't there I have no means of telling whether it's out, lost or never existed. Returned books are piling up in crates because I can't check them in; there are thirteen crates. The children's summer reading scheme, which is run through the same system, began on Saturday without me being able to register a single child, so I wrote their names in an exercise book like it was 1974. There were sixty-three. Several grandparents found this charming. The county, who count the registrations each Friday and decide on our hours by them, will not.

Each time I ring I'm told, very pleasantly, that it's "with the vendor". That may be so. Has anyone chased the vendor since last Tuesday, and with what result? I'd be glad too of some way to get those sixty-three children into the figures before Friday; and if someone could ring me just once without my ringing first, I should fall off my chair.

Rosalind Pym
Branch Librarian, Little Marling`,
    reply: `Dear Rosalind,

Eight days of apologising to readers for something that isn't your doing, thirteen crates and an exercise book: I'm sorry, that's far too long to have left you on your own with it.

The vendor was last chased on Thursday and says that the new database will be ready on the 21st.

Kind regards,
Desmond
County ICT`,
    questions: [
      { text: 'Has anyone chased the vendor', answered: true },
      { text: 'with what result', answered: true },
      { text: 'those sixty-three children into the figures', answered: false },
      { text: 'ring me just once', answered: false },
    ],
    acknowledged: true,
    good: false,
  },
  {
    id: 'open-camera-above-desk',
    mood: 'worried',
    incoming: `hi

theres a new black dome thing on the ceiling right over my desk since the weekend and the little light goes on when i type. does it record my screen? does my boss see it? i have a health thing im dealing with and sometimes write to my consultant from here and now im scared to. i dont want to ask my manager obviously

please dont reply to all

Tess`,
    reply: `Hi Tess,

All monitoring equipment on the premises complies with the applicable legislation and with the staff handbook, chapter 9. Further enquiries should be directed to your line manager.

Building Systems`,
    questions: [
      { text: 'does it record my screen', answered: false },
      { text: 'does my boss see it', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-conference-badges',
    mood: 'calm',
    incoming: `Dear IT Support,

For our annual conference (3–5 June, c. 140 guests) I am gathering the practicalities. Can guests get on the wireless without each of them needing a separate account, how many of those rolling extension reels do you own, and would one of you be about on the first morning between 8 and 10, when everything tends to go wrong? I have written to AV separately about microphones, so don't worry about those.

Best,
Ottoline Grey
Events`,
    reply: `Dear Ottoline,

One shared code for all of them is no problem; I'll have it printed on little cards for the badges. Of the reels we have five, and you're welcome to the lot.

Please send me the room plan when you have it.

Best,
Hugo`,
    questions: [
      { text: 'Can guests get on the wireless', answered: true },
      { text: 'how many of those rolling extension reels', answered: true },
      { text: 'would one of you be about', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-supplier-portal-rejects',
    mood: 'angry',
    incoming: `Good day,

We are a supplier of your company since 2009. Your new portal refuses our invoices because of "VAT ID format", although it is exactly the number you have printed on your own orders. €38 200 is open since seven weeks. Our calls are answered by a machine and our mails by nobody. My patience is at the end and so is my bank's; if this is not in order until the 15th we will stop the deliveries.

I ask you to accept the enclosed invoices by hand and to name me one person, with a telephone number, who is responsible.

Ing. Walter Grabner
Grabner Feinmechanik GmbH`,
    reply: `Dear Mr Grabner,

Please note that the VAT ID has to be entered without spaces. Please resubmit the invoices through the portal, as invoices by email cannot be processed.

Sincerely,
Portal Support`,
    questions: [
      { text: 'accept the enclosed invoices by hand', answered: true },
      { text: 'name me one person', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-mouse-left-handed',
    mood: 'calm',
    incoming: `Hello, me again! The left-handed mouse arrived and it is bliss, thank you. Would it be cheeky to ask for the same for my home desk? No worries if not!

Philippa x`,
    reply: `Hello Philippa,

Not cheeky in the least! One is going out to your home address in today's post, so look out for a small box on Friday or Saturday.

Kit`,
    questions: [{ text: 'Would it be cheeky', answered: true }],
    acknowledged: false,
    good: true,
  },
]
