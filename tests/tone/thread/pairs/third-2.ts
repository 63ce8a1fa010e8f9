import type { LabelledPair } from '../labelled-pair'

/** The third labelled set, second quarter. */
export const thirdPairs2: readonly LabelledPair[] = [
  {
    id: 'third-valencia-shop',
    incoming: `Hello friends, I write you from the shop in Valencia.

1) The tablet of the cash desk, it accepts the new SIM or we must wait the technician?
2) How many days do we keep the old line?
3) The password of the wifi for guests, it is the same of always?

A hug,
Nuria`,
    reply: `Hola Nuria,

> 1) The tablet of the cash desk, it accepts the new SIM or we must wait the technician?
You can put it in yourself, the little pin is taped inside the box lid.

> 2) How many days do we keep the old line?
Until 14 July, midnight.

> 3) The password of the wifi for guests, it is the same of always?
No, there's a fresh one since May. It is printed under the router, and I've texted it to you.

Abrazo, Iker`,
    mood: 'calm',
    questions: [
      { text: 'it accepts the new SIM', answered: true },
      { text: 'How many days do we keep', answered: true },
      { text: 'it is the same of always', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-aberdeen-projector',
    incoming: `Right so that's me back fae Aberdeen and the laptop's still no talkin tae the projector, I'd forty oil folk lookin at a blue wall while I drew the graph on a flipchart. Was the adaptor ever ordered or am I wastin ma time here

Shuggie`,
    reply: `Shuggie, forty of them and a flipchart, I'd have been mortified. It wasn't, no. I said I'd order it on the 2nd and it slipped clean past me.

I've bought one in the shop round the corner ten minutes ago. It's in your pigeonhole, already tried on the projector in the Cairn Room, so that's Stirling on Thursday covered.

Morag`,
    mood: 'frustrated',
    questions: [{ text: 'Was the adaptor ever ordered', answered: true }],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-chennai-fibre',
    incoming: `Sir,

I have now explained the same issue to eleven agents. Eleven. One could have walked from Chennai to Delhi by now. The fibre was to be shifted on the 3rd; on the 19th we are sitting in the new flat on my daughter's mobile data with her board exams on Monday. When is the man coming? And who will pay for the data packs? If I get one more SMS saying "your request is important to us" I will frame it and hang it in your branch.

S. Raghunathan`,
    reply: `Dear Customer,

Technician visit has been scheduled on 20th between 10 AM and 1 PM. Kindly be available at the premises and keep the ID proof ready.

Regards,
Customer Care`,
    mood: 'angry',
    questions: [
      { text: 'When is the man coming', answered: true },
      { text: 'who will pay for the data packs', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-shenzhen-camera',
    incoming: `Dear IT,

I have a small question. In meeting room of Shenzhen office the camera always look at the plant, not at the people. I already turn it but next day it turn back. How to make it stay? If there is a manual in Chinese please send me also.

Thank you very much!
Liu Yan`,
    reply: `Dear Liu Yan,

The Chinese manual is attached (12 pages). It is a very good camera with many features such as automatic framing.

Best regards,
Henrik`,
    mood: 'calm',
    questions: [
      { text: 'How to make it stay', answered: false },
      { text: 'please send me also', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-gift-cards',
    incoming: `Dear Technical Department,

I hope you will forgive a rather long-winded note. A very polite young man telephoned from "Microsoft" and I'm afraid I let him have a look round my computer, after which he asked for £200 in gift cards, at which point the penny dropped. I have pulled the plug out of the wall. My pension comes in through that machine. I should be most grateful to know whether it is safe to plug in again, and whether one ought to ring the bank.

With apologies for being an old fool,
Cedric Babbington`,
    reply: `Dear Mr Babbington,

You are nothing of the kind. These people do this eight hours a day, and you spotted it before they had a penny. It must have been a nasty shake all the same.

The bank first, please, and today: dial 159, which is the safe number for all of them, and say what you've told me. They will watch the account; your pension will still arrive.

Please leave the plug out for now. My colleague Joan Petty will call on you tomorrow at 11 (she'll give the word "marmalade" at the door), check it from a clean disk and not leave until you can use it again.

Yours sincerely,
Robert Tait`,
    mood: 'worried',
    questions: [
      { text: 'whether it is safe to plug in again', answered: true },
      { text: 'whether one ought to ring the bank', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-auditor-told',
    incoming: `FYI, Sue from the auditors asked me yesterday whether our backups are encrypted and how long we keep them. I told her yes and seven years, which she wrote down happily. No action needed, just so you're in the loop.

Bill`,
    reply: `Thanks Bill, both spot on. I'll note it in the audit folder in case she comes back for paper.`,
    mood: 'calm',
    questions: [],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-awaiting-user',
    incoming: `Dear colleagues,

I note with interest that the ticket I opened on 3 February has today been moved to "awaiting user" for the sixth time. The user is I. I am awaiting you. Perhaps someone could tell me what it is that you are waiting for?

Prof. A. Zielińska`,
    reply: `Dear Prof. Zielińska,

According to our records an email was sent to you on 5 February and no answer was received within ten working days. The status is therefore correct.

Service Management`,
    mood: 'frustrated',
    questions: [{ text: 'Perhaps someone could tell me', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-dancing-ladies',
    incoming: `Morning, I've a client launching at 2 today and their domain is after turning into a parking page with dancing ladies on it. Did it lapse?? I pay it by card every October, or I thought I did. What do I tell them in the meantime, and is there a way of getting it back before 2. I'm shaking a bit tbh

Aoife`,
    reply: `Hi Aoife,

Oh no, dancing ladies on launch day, my heart went out to you reading that. It lapsed on Tuesday, yes: the card on file ran out in August, so October's payment bounced and the reminders went to your old address.

Do update the card under Billing when you've a minute!

Niall`,
    mood: 'worried',
    questions: [
      { text: 'Did it lapse', answered: true },
      { text: 'What do I tell them', answered: false },
      { text: 'is there a way of getting it back', answered: false },
    ],
    acknowledged: true,
    good: false,
  },
  {
    id: 'third-chromebook-trolley',
    incoming: `Hi Dave! How's the new puppy, letting you get any sleep? We had a lab when the kids were small and he ate a whole sofa, I'm not exaggerating, a sofa.

Anyway the reason I'm writing: is it ok to leave the chromebook trolley plugged in over half term? Jan reckons it'll burn the school down, but then she reckons that about most things.

Have a lovely break when it comes,
Mrs H`,
    reply: `Hi Mrs H,

He's on his second slipper, so we're early days.

Best unplug it, for once Jan and I agree: not for fire, but a week at full charge wears the batteries. They'll hold enough for the first morning back.

Enjoy the week,
Dave`,
    mood: 'calm',
    questions: [{ text: 'is it ok to leave the chromebook trolley', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-pos-double-debit',
    incoming: `So you people debited me twice and the one thing you could send was a smiley. My data is finished since Friday, the shop POS cannot work, customers are crossing to the next shop. Abeg what have I done to you? Reverse the second payment today and put on the line. Nonsense.

Emeka O.`,
    reply: `Mr Emeka,

Paying twice and then watching your own customers cross the road, with a smiley for an answer. That was a shameful way to treat you and I apologise for it.

The line is on, as of 11:25; please off and on the POS once. The ₦18,500 is approved for reversal, reference RV-30718. The bank normally returns it before close of business. I will check at 4 pm and call you on the number ending 881, whether it has landed or not.

Your three lost days I have also added free to the end of the month.

Ngozi Bassey, Supervisor`,
    mood: 'angry',
    questions: [
      { text: 'Reverse the second payment', answered: true },
      { text: 'put on the line', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-nas-disk-3',
    incoming: `hey, re the NAS: disk 3 is dying, array degraded, hot spare kicked in, rebuilding. all as expected. only q: do you RMA it or do i? and if its me whats the account number with seagate`,
    reply: `You, since it's on your cost centre. 00-4471-B, and they want the label photographed.`,
    mood: 'calm',
    questions: [
      { text: 'do you RMA it', answered: true },
      { text: 'whats the account number', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-ward-fonts',
    incoming: `Can we not have the letters a bit bigger on the ward screens? Half of us are past forty and squinting like moles.

Thanks, Bernie (Ward 7)`,
    reply: `Hi Bernie,

The ward screens run the standard clinical build, which is the same across the Trust.

Regards
Desktop Team`,
    mood: 'calm',
    questions: [{ text: 'Can we not have the letters', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-does-kenneth-exist',
    incoming: `I'll be blunt. My boss is breathing down my neck about the dashboard. It has shown last Tuesday's numbers for nine days now and each time I ask there's another story: first the API, then the firewall, then "Kenneth is looking into it". Does Kenneth exist? What's really broken, and by when can I tell her it'll be right?

Ruth`,
    reply: `Ruth, Kenneth here, in the flesh. Nine days and three stories is a rotten thing to have to carry upstairs, and I'm sorry you were left with it.

The true one: the nightly job's password expired on the 4th, so nothing has been copied since. The other two were guesses, and they should have been called guesses.

I've a new one from the database people as of an hour ago. The backlog is loading now and takes about five hours, so tell her tomorrow at 8, and I'll text you tonight once I've seen the numbers move.`,
    mood: 'frustrated',
    questions: [
      { text: "What's really broken", answered: true },
      { text: 'by when can I tell her', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-night-meds',
    incoming: `Hello, the drug cupboard won't take my badge and night meds are at ten. It's gone half nine. I can get Rosie to open it the once but she's off at ten. Is there an override, and who's on call, because nobody is picking up on 5000?

Sr Quigley, 3 West`,
    reply: `Hi,

For out of hours issues please dial 5000.

Thanks`,
    mood: 'worried',
    questions: [
      { text: 'Is there an override', answered: false },
      { text: "who's on call", answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-tuesday-call',
    incoming: `Ahead of Tuesday's call: (1) which of you two is leading, (2) Teams or Zoom, (3) shall I bring the router logs or is that overkill.

See you then,
Femke`,
    reply: `Me, Teams, and yes do, the juicier the better.

Bas`,
    mood: 'calm',
    questions: [
      { text: 'which of you two is leading', answered: true },
      { text: 'Teams or Zoom', answered: true },
      { text: 'shall I bring the router logs', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-tulsa-hotel',
    incoming: `Hey guys, so last night's update signed me out of literally everything and now the authenticator wants a code from the phone I traded in three weeks ago. Which I told y'all about. In writing. Three weeks ago. I'm in an airport hotel in Tulsa and I've blown one client call already. How do I get in, like, right now? And what happened to that email?

Brent`,
    reply: `Hi Brent,

Go to aka.ms/mysecurityinfo, choose "I want to use a different method" and use the temporary code 8841-2207, valid for one hour. Then add the new phone under Security info.

Thanks,
Kim`,
    mood: 'frustrated',
    questions: [
      { text: 'How do I get in', answered: true },
      { text: 'what happened to that email', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-sub-processors',
    incoming: `Dear Mr Okonjo,

please find attached the signed contract. We ask for a confirmation that the data remain within the EU. Furthermore we would be interested in which sub-processors are used and whether a change of these is announced to us beforehand.

With kind regards,
Dr. Wiebke Thomsen`,
    reply: `Dear Dr. Thomsen,

Many thanks for the contract. I confirm that everything is stored and handled in Dublin and Frankfurt only. There are two sub-processors, Hetzner for the machines and Postmark for outgoing mail.

Kind regards,
Daniel Okonjo`,
    mood: 'calm',
    questions: [
      { text: 'We ask for a confirmation', answered: true },
      { text: 'which sub-processors are used', answered: true },
      { text: 'whether a change of these', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-nine-days',
    incoming: `9 days no internet. NINE. you take the money fast enough dont you. refund or im off to virgin and taking my mums line with me`,
    reply: `Hello,

As per section 8.2 of your terms and conditions, which you accepted, a fault only qualifies for a refund after 14 days. Your fault has been open for 9 days.

Billing`,
    mood: 'angry',
    questions: [{ text: 'refund or im off', answered: true }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-grey-box-smell',
    incoming: `is it normal that it smells?? the grey box under the stairs. like hot dust. the baby is asleep up there`,
    reply: `No, and with a little one upstairs I'd want it off too. Please switch it off at the wall socket now (not the button on the box) and leave the cupboard door open.

If it still smells after ten minutes, or you see any smoke, take the baby out and ring 999. Otherwise it's safe to leave unplugged.

A new one comes with our driver today between 3 and 5. I'll ring you in a quarter of an hour to hear how you are: Petra, from 020 5550 0144.`,
    mood: 'worried',
    questions: [{ text: 'is it normal that it smells', answered: true }],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-mouse-free-will',
    incoming: `Hi helpdesk heroes, my mouse has developed free will. It scrolls up whenever it feels like it. I've reasoned with it. I've blown in it. Is there a spare? And could Kat get one as well, her left click's gone.

Ollie, desk 41`,
    reply: `Hi Ollie,

Sounds like it's ready for university. A replacement is on its way up to desk 41 this afternoon.

Shabnam`,
    mood: 'calm',
    questions: [
      { text: 'Is there a spare', answered: true },
      { text: 'could Kat get one as well', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-badge-smiles',
    incoming: `Hi team, week three without a working badge printer, so visitors get a sticker that says HELLO with a smile drawn by me. The board is here Friday. I'd rather not draw eleven smiles. Let me know (a) where the part is and (b) if it'll be in by Friday. Also somebody needs to collect the old cartridges, they're leaking onto the post.

Desirée, reception`,
    reply: `Hi Desirée,

Three weeks of drawing smiles is a lot to ask of anyone, sorry about that. The part is with customs in Leipzig. We are doing everything we can to get it here as soon as possible.

Regards
Jan`,
    mood: 'frustrated',
    questions: [
      { text: 'where the part is', answered: true },
      { text: "if it'll be in by Friday", answered: false },
      { text: 'somebody needs to collect the old cartridges', answered: false },
    ],
    acknowledged: true,
    good: false,
  },
  {
    id: 'third-oslo-vpn',
    incoming: `Hi,
VPN client 5.2.1, Mac, macOS 14.4, hotel wifi in Oslo. It connects but there's no H: drive. Is that by design on hotel wifi? And the trick to map it, if there is one.
Solveig`,
    reply: `Hi Solveig,

Which version of the VPN client are you on, and is it Windows or Mac?

IT`,
    mood: 'calm',
    questions: [
      { text: 'Is that by design', answered: false },
      { text: 'the trick to map it', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-proctor-webcam',
    incoming: `Good evening,

The exam software says my webcam is "not trusted", and the exam opens at 7 tomorrow morning, once, no retakes. I paid $400 for it, that is my share of a month's rent. Could somebody check it with me tonight? I'm up till whenever. If not, can I sit it in the library instead?

Thandiwe`,
    reply: `Hi Thandiwe,

That's a lot hanging on one webcam, so let's not leave it to luck.

I'm here until 10 tonight: click the link below and we'll go through it together, it's nearly always the Windows privacy switch and takes five minutes.

As for the library, yes. I've put your name on seat 4 in the quiet room from 6:30, with a webcam the software already likes. So even if tonight goes wrong, you will sit that exam.

help.example.edu/meet/lou

Lou`,
    mood: 'worried',
    questions: [
      { text: 'Could somebody check it with me', answered: true },
      { text: 'can I sit it in the library', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-room-bodensee',
    incoming: `Thanks for sorting the alias! Two leftovers from my side: the signature has the old fax number (who still has a fax, honestly?), and the calendar of room Bodensee only shows busy/free. Please change both if you can. No hurry.

Anselm`,
    reply: `Both done, and the fax number is gone from everybody's, not only yours.

Grit`,
    mood: 'calm',
    questions: [{ text: 'Please change both', answered: true }],
    acknowledged: false,
    good: true,
  },
]
