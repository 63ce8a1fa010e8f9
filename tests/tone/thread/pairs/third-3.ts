import type { LabelledPair } from '../labelled-pair'

/** The third labelled set, third quarter. */
export const thirdPairs3: readonly LabelledPair[] = [
  {
    id: 'third-restart-did-it',
    incoming: `All good now, the restart did it. Who knew, eh? That's me happy, don't bother replying, you've enough on.

Ta,
Clive

--
Any problems? Ring the caretaker on 07700 900461`,
    reply: `Grand, thanks for telling me, Clive. I'll close it.`,
    mood: 'calm',
    questions: [],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-trevor-cookies',
    incoming: `Right. I open your lettings app in a stranger's hallway this morning and I'm logged in as somebody called Trevor. I can read the bank details of every tenant Trevor has. I rang, and your lad told me to clear my cookies. These are people's bank details!! So who's been able to see mine? And has anybody over there told Trevor? One more word about cookies and it goes to the ICO.

Gillian Frost`,
    reply: `Gillian,

You rang with something serious and were told about cookies. I'd be livid, and you'd be right to be. No cookies in here.

What we know at 15:40: a faulty cache mixed up sessions from 8:52 to 9:31 today. It was switched off at 9:31.

Your own account was opened by nobody else in that time; I've gone through the log line by line and it's attached.

Trevor has heard it from me, on the phone, at 2. We report it to the ICO ourselves this afternoon, and please do write to them too if you wish: our case number will be in my next mail, by 5.

Yinka Sowande, Head of Engineering, 0113 555 0190`,
    mood: 'angry',
    questions: [
      { text: "who's been able to see mine", answered: true },
      { text: 'has anybody over there told Trevor', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-dock-swearing',
    incoming: `Afternoon. Dock 2, hot desk 19, dead again. Tried: restart, other cable, other socket, other laptop, swearing. Result: none. Somebody please swap it. Also, this being the fifth dock this quarter, is there something up with the power in that desk?`,
    reply: `Hi,

Please try restarting the laptop and, if possible, using a different cable. Let us know how you get on.

First Line`,
    mood: 'frustrated',
    questions: [
      { text: 'Somebody please swap it', answered: false },
      { text: 'is there something up with the power', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-macca-invoice',
    incoming: `G'day, bit of a strange one. My mailbox fired off about 300 emails at 2 am to people I haven't spoken to since uni, all with an "invoice". Wasn't me, I was asleep like a normal person. My landlord's gone and paid his, $4,800!! What do I say to the poor bloke? And have I got to change everything, bank and all, or only the work one?

Macca`,
    reply: `G'day Macca,

What a thing to wake up to, and your landlord's money on top. Let's get him sorted first.

Tell him this: it's a fake, ring the bank's fraud line straight away and ask for a recall. Inside 24 hours they often get it back. There's a paragraph below you can paste, with our incident number on it.

For you: work password yes, I've just reset it and thrown the intruder out (he came in from an old phone of yours). Anywhere else you've used that same password, change it there too. If the bank has its own, leave it be.

I'll ring at 11 your time to walk you through it.

Priscilla`,
    mood: 'worried',
    questions: [
      { text: 'What do I say to the poor bloke', answered: true },
      { text: 'have I got to change everything', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-limerick-cable',
    incoming: `Well lads, I'm just wondering would ye have an HDMI cable going spare for the Limerick room, the long sort. Sure while I'm at it, what time does the door system lock of an evening now the clocks have changed?

Thanks a million,
Fidelma`,
    reply: `Hi Fidelma,

No bother at all, there's a ten-metre one in the press behind my desk with your name on it. The clocks going back has kept us all busy this week!

Donal`,
    mood: 'calm',
    questions: [
      { text: 'would ye have an HDMI cable', answered: true },
      { text: 'what time does the door system lock', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-hearing-loop',
    incoming: `Dear Mr Achebe,

The Committee has asked me to establish whether the hearing loop in the Great Hall can be tested before the AGM on the 24th. We should also be obliged for sight of last year's certificate.

Yours sincerely,
Hon. Secretary`,
    reply: `Dear Secretary,

It can: our AV contractor comes on Thursday the 19th at 2 pm, and one of your members who wears an aid would be most welcome to listen in.

Last year's certificate I could not find in our own folder, so I have asked the contractor for a copy. You shall have it, or a plain answer that there is none, by Friday.

Yours sincerely,
Obi Achebe`,
    mood: 'calm',
    questions: [
      { text: 'whether the hearing loop', answered: true },
      { text: 'obliged for sight of', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-hospital-cut-off',
    incoming: `I am sitting in A&E with my son, I need to ring my wife, and you have cut my phone off for a bill I paid on Monday. Paid. On Monday. I'm typing this on the hospital wifi. Turn it back on. Now. Then explain to me how a paid bill gets a man cut off.`,
    reply: `Dear Customer,

Please attach proof of payment (PDF or JPG, max. 2 MB) so that the matter can be looked into by our accounts department.

Kind regards`,
    mood: 'angry',
    questions: [
      { text: 'Turn it back on', answered: false },
      { text: 'explain to me how a paid bill', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-window-dog',
    incoming: `waited in all day tuesday, took it unpaid, no engineer. got a text at 6 saying sorry we missed you. missed me?? i was stood at the window like a dog. can you rebook it for a saturday and can i have the money for the day, im on an hourly rate`,
    reply: `Hello Darren,

A whole unpaid day at the window and then a text like that. I'd have thrown the phone.

Saturday the 8th, 9 to 11, it's a named man this time: Gurdeep, and he will ring you when he sets off.

Wages I can't pay, I'm sorry, the rules only let me give the fixed £29.15 for a missed visit, and that comes off by itself on the next bill. I've added a free month on top, that bit is in my gift.

If it gets to 11 on Saturday and he's not there, ring me: 0191 555 0107.

Lynne`,
    mood: 'frustrated',
    questions: [
      { text: 'can you rebook it', answered: true },
      { text: 'can i have the money', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-webhook-500',
    incoming: `Does the webhook retry on a 500, and if so, how often and for how long? Asking because ours fell over on Saturday (our own fault, somebody killed the wrong process).

Ilse`,
    reply: `Hi Ilse,

Yes, it does retry on a 500. The retry behaviour follows industry best practice and is designed to be robust.

Regards,
API Support`,
    mood: 'calm',
    questions: [
      { text: 'Does the webhook retry', answered: true },
      { text: 'how often and for how long', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-food-bank',
    incoming: `Hiya, it's Glenda from the food bank again, I'm ever so sorry. The spreadsheet with all our families on has gone all squares and question marks. It's the only copy. I know, I know. The vans go out at 1 and 63 doors are expecting them. Can you get it back? If not just be straight with me and I'll start ringing round.

Glenda x`,
    reply: `Hi Glenda,

It is really important to keep regular backups of documents like this, ideally in at least two places. I've linked our guide on good file keeping, it's a ten-minute read.

Best
Tim`,
    mood: 'worried',
    questions: [{ text: 'Can you get it back', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-warranty-yes',
    incoming: `Yes to both, and the serial is 5CG1234XYZ. Over to you then :)

Hannelore

> Hi Hannelore, is it still under warranty, do you know?
> And could you be without it for two days next week?
> If so please send me the serial number.`,
    reply: `Perfect. The courier picks it up Tuesday after 10, it should be back on your desk by Thursday evening. Just put it in any box with your name on.

Till`,
    mood: 'calm',
    questions: [],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-lift-panel',
    incoming: `No clue who to call about the lift panel any more. Facilities say it's yours, you say it's Otis, Otis says it's "the network". Meanwhile Pauline, who uses a chair, has been working out of the canteen since Monday. Someone needs to own this.

Gareth`,
    reply: `You can stop calling, Gareth: it's mine now, until Pauline is back upstairs. She shouldn't have had one day in that canteen, let alone four, and you've been passed round like a parcel.

Otis are right for once, it's our switch port. I'm moving it over at 2 and will ride the lift myself before I call you. For the rest of today there is a desk for her in G.04, door held open.

Bronwen, 07700 900118`,
    mood: 'frustrated',
    questions: [
      { text: 'No clue who to call', answered: true },
      { text: 'Someone needs to own this', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-references-deleted',
    incoming: `I shall keep this short, as your inbox evidently cannot cope with length. You deleted my mailbox on my last day but one. It held the references for eleven of my former students. I had asked in March, and again in April, for it to be kept until August. Restore it, and let me have a name to write to, not a team.

Dr M. Castellanos-Reid`,
    reply: `Dear Dr Castellanos-Reid,

You asked twice and in good time, and we deleted it anyway. That is a bitter end to your years here. The mailbox was restored in full at 13:20 and stays open until 31 August.

With kind regards,
Identity and Access Management Team`,
    mood: 'angry',
    questions: [
      { text: 'Restore it', answered: true },
      { text: 'let me have a name to write to', answered: false },
    ],
    acknowledged: true,
    good: false,
  },
  {
    id: 'third-webinar-18th',
    incoming: `Hi, the headset from last month is still showing as "ordered". No drama, the old one's fine for now. Do you reckon it'll be here before the webinar on the 18th?

Ta
Suze`,
    reply: `Hi Suze, yep, the shop says the 11th. If it's not in my hands by the 15th I'll lend you mine.

Matt`,
    mood: 'calm',
    questions: [{ text: "Do you reckon it'll be here", answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-46-hours',
    incoming: `My screen says all files are encrypted and there's a timer. It's counting. 46 hours 12 minutes, it says. I haven't touched anything. Do I unplug? Are the shared drives hit as well or is it only me? Please will someone ring me, 07700 900312

Fiona in HR`,
    reply: `Unplug the network cable. Leave the computer on.`,
    mood: 'worried',
    questions: [
      { text: 'Do I unplug', answered: true },
      { text: 'Are the shared drives hit', answered: false },
      { text: 'Please will someone ring me', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-love-the-portal',
    incoming: `Love the new portal. Truly. It took me only forty minutes to find the box where one types the problem, by which time I'd forgotten it.

I have now remembered. My contract shows 20 hours, should be 32, so the system shuts me out at noon on Wednesdays and my afternoon patients sit there watching me look at a padlock. Who changes that? And is there any way of reporting things that isn't the portal?

Dr. Imogen Vail`,
    reply: `Dear Dr. Vail,

The portal was introduced after extensive user testing and feedback so far has been overwhelmingly positive. Contract hours are entered by HR Services (hr-services@example.org), they can amend this for you.

Kind regards,
Portal Team`,
    mood: 'frustrated',
    questions: [
      { text: 'Who changes that', answered: true },
      { text: 'is there any way of reporting', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-airtime-14',
    incoming: `Kindly assist. I want to know how I can put airtime for all 14 staff from one place instead of scratch cards one one.

Wanjiru, Kisumu depot`,
    reply: `Hello Wanjiru,

You can do it from the business line: dial *456*7#, pick "Bulk top-up", and send us a list of the 14 numbers once. From then on it is one payment and one PIN. If you mail me the list today I will load it so you only have to press 1.

Otieno`,
    mood: 'calm',
    questions: [{ text: 'how I can put airtime', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-webcam-plaster',
    incoming: `Not sure if this matters, probably nothing... the little light by my webcam is on. I've no call running. I've stuck a plaster over it. Is someone watching?

Noor`,
    reply: `Hi Noor,

It does matter, a light that's on by itself would give anyone the creeps, and the plaster was a good move.

I've had a look from here: it's Teams, which held on to the camera after your 9:30. There's nothing else using it and nothing odd in the list of programs. So no, nobody is there.

Quit Teams fully (right-click, Quit) and the light goes out. If it comes back tonight, shut the lid and ring me, I'm on till 8 on 3317.

Ambrose`,
    mood: 'worried',
    questions: [{ text: 'Is someone watching', answered: true }],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-belfast-roaming',
    incoming: `Cheers for the £340 roaming bill. I was in Belfast. BELFAST. Which last time I looked at a map is not abroad. Sort it.

Keith Malone`,
    reply: `Hi Keith,

Being billed as a tourist in Belfast, I can see why you're fuming. Your phone caught a mast across the border in Louth and our system never asked twice.

The £340 is off; a new bill for £18 reaches you today. I've also put a block on your number so it can't happen near the border again. If the old amount has already gone out by direct debit, it'll be back in three working days, and I'll look on Thursday that it is.

Rhona`,
    mood: 'angry',
    questions: [{ text: 'Sort it', answered: true }],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-josh-leanne',
    incoming: `hiya can u add josh to the sales channel and take leanne off also bump the cap on the shared box its at 98% and whats the thing called again where you can see who read it

cheers x`,
    reply: `Josh is in, Leanne's out. Sales channel is looking busy these days!

Pete`,
    mood: 'calm',
    questions: [
      { text: 'can u add josh', answered: true },
      { text: 'take leanne off', answered: true },
      { text: 'bump the cap', answered: false },
      { text: 'whats the thing called', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-pan-flute',
    incoming: `I booked the call for 10. I rang at 10. It's half eleven and I've heard more pan flute than any man should. The till has been printing receipts in what I think is Greek since Saturday and the customers reckon we're laundering money. Can it be put back into English today?

Baz, Baz's Plaice`,
    reply: `Go to Setup, Printer, Code page and select 850. Save.`,
    mood: 'frustrated',
    questions: [{ text: 'Can it be put back', answered: true }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-rollout-finance',
    incoming: `Two thoughts on the rollout, Mikkel. I wonder if we'd be better off starting with Finance, they shout the loudest. And could the training be recorded? Half of Aarhus is on parental leave till May, lucky things.

Jette`,
    reply: `Good shout about Finance, I've swapped them with HR, so they go on the 3rd. We'll tape the second session rather than the first (I mumble when I'm nervous) and it'll be on the intranet the same day.

Mikkel`,
    mood: 'calm',
    questions: [
      { text: "I wonder if we'd be better off", answered: true },
      { text: 'could the training be recorded', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-chapter-three',
    incoming: `i cant find chapter 3 of my thesis in onedrive since the sync thing popped up. viva in 9 days. is it gone gone?? and was it smth i did`,
    reply: `Hello,

A copy of chapter 3 dated yesterday 22:10 was in the recycle bin and has been put back. The sync client may move files if the same document is open on two laptops.

Service Desk`,
    mood: 'worried',
    questions: [
      { text: 'is it gone gone', answered: true },
      { text: 'was it smth i did', answered: null },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-scam-likely',
    incoming: `Your colleague hung up on me. I had asked her to spell her name. Before that I had asked, three times, why our whole Cardiff office has been showing up as "Scam Likely" since the number was ported, which is going down a treat with people who ring a debt charity, as you can imagine. Why is it, when does it stop, and I want it noted that she put the phone down.

Rhodri Pugh`,
    reply: `Dear Mr Pugh,

The label is applied by third-party analytics providers who see a ported number suddenly making many calls. A removal request was filed today and takes 5 to 7 working days.

Numbering Team`,
    mood: 'angry',
    questions: [
      { text: 'Why is it', answered: true },
      { text: 'when does it stop', answered: true },
      { text: 'I want it noted', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
]
