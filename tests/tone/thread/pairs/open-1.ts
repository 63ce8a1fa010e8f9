import type { LabelledPair } from '../labelled-pair'

/** Mails to a help desk and replies, labelled by how people read them: the first half. */
export const openPairs1: readonly LabelledPair[] = [
  {
    id: 'open-projector-adapter',
    mood: 'calm',
    incoming: `Hi both,

We have a visiting author in room 12 next Wednesday and she brings her own MacBook. Do we have one of those little USB-C to HDMI things I could borrow for the day?

Cheers,
Bethan (Year 5)`,
    reply: `Hi Bethan,
We do - I've put one in your pigeonhole with your name on it. Just drop it back at the office on Thursday.
Sam`,
    questions: [{ text: 'USB-C to HDMI things', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-payroll-locked',
    mood: 'angry',
    incoming: `It is ten past six in the evening and I am STILL sitting here because your password reset does not work. I have rung twice and been cut off twice. The BACS file has to be with the bank by eight or 214 people do not get paid tomorrow, and I will be telling every one of them whose fault it was.

Unlock my account. And I want to know why nobody picks up the phone after five.

D. Rowntree
Payroll`,
    reply: 'Unlocked.',
    questions: [
      { text: 'Unlock my account', answered: true },
      { text: 'why nobody picks up the phone', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-discharge-letter',
    mood: 'worried',
    incoming: `hello, im one of the nurses on Ward 7. i think ive sent a discharge letter to the wrong email, it autofilled and i pressed send before i saw it. its got the patients full name and nhs number on it. i feel sick about it. can it be pulled back?? and do i need to tell someone or do you do that. ive been here 11 years and never done anything like this. please can you ring me, ward phone is 5521, my shift ends at 8

Joanne`,
    reply: `Hi Joanne,

That's a horrible feeling, and you did exactly the right thing by writing straight away. It happens to very careful people; autofill catches everyone out sooner or later.

I've stopped the message: it was still inside our own system when I looked, and it was never opened. So nobody outside has read it.

It does have to be reported, but only as a near miss. I have started the form for you and Priya in Information Governance will see it through; all she needs from you is two lines on what happened.

I'm calling the ward in five minutes to go over it with you.

Marcus`,
    questions: [
      { text: 'can it be pulled back', answered: true },
      { text: 'do i need to tell someone', answered: true },
      { text: 'ring me', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'open-label-printer',
    mood: 'frustrated',
    incoming: `Morning.

Zebra on packing bench 3 is spitting out blank labels again. Asset tag WH-0417, it's the ZD421 next to the fire door. I've changed the roll, cleaned the head with the pen, turned it off and on, done the calibration with the two buttons. Still blank every second label. We're now sticking handwritten ones on and the courier hates it.

Can someone come down before the 2 o'clock collection?

Gary, Despatch`,
    reply: `Hi Gary,

Thanks for reporting this. Could you let me know which printer it is, and the asset tag? Please also try turning it off and on again and check whether the labels are loaded correctly.

Kind regards
Service Desk`,
    questions: [{ text: "before the 2 o'clock collection", answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-dead-test-server',
    mood: 'calm',
    incoming: `Hey,

no rush on any of this, it's only the test environment:

- web-test-03 is dead since the kernel update, no ping, no ssh. Could you power-cycle it from the console when you have a minute?
- job 4471 is hung in the queue, feel free to kill it
- the log on db-test is full of "FATAL: password authentication failed for user replicator". That one is me, I'm rotating the secrets, please ignore.

Ta
Wojtek`,
    reply: `Hey Wojtek,

web-test-03 is back, it was sitting at the boot menu waiting for a key. 4471 is gone, and the replicator noise I'll leave to you.

If 03 does that again at the next update, shout and I'll set the boot timeout properly.

Lou`,
    questions: [
      { text: 'power-cycle it', answered: true },
      { text: 'feel free to kill it', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-new-starter-three',
    mood: 'calm',
    incoming: `Dear IT team,

We have a new management accountant, Oluwaseun Adeyemi, starting on Monday 6 October. HR have sent you the form already I believe.

Could you please confirm that his laptop will be ready on the day? He will also need Sage 200 and the read-only view of the bank portal, so please let me know who has to approve those. And is it possible for him to have the desk phone that was Maureen's, with the same number, as suppliers still ring it?

With thanks,
Patricia Lund
Head of Finance`,
    reply: `Dear Patricia,

Yes, we have the form, and the machine is built and will be on his desk by 9 on Monday. I've copied Maureen's extension over to him, so suppliers will get straight through.

Best wishes,
Aled`,
    questions: [
      { text: 'laptop will be ready', answered: true },
      { text: 'who has to approve those', answered: false },
      { text: "desk phone that was Maureen's", answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-director-formal',
    mood: 'angry',
    incoming: `Dear Mr Castellanos,

I refer to my correspondence of 2, 9 and 17 May, none of which has received a substantive answer.

The board papers portal was unavailable for the whole of yesterday's audit committee. Two non-executive directors had travelled from Edinburgh. The committee was adjourned, which has not happened in the fourteen years I have been company secretary.

I should be obliged if you would inform me, by close of business tomorrow, of the cause of the failure and of the name of the person who decided that the maintenance should take place on that date. I also require a written assurance that the portal will be available on the 30th.

Yours sincerely,
H. M. Prendergast
Company Secretary`,
    reply: `Dear Ms Prendergast,

An adjourned committee, two directors brought down from Edinburgh for nothing, and three letters from you without a proper answer: you have every reason to be displeased, and I apologise for each of them.

The cause: a certificate on the portal was renewed on Tuesday night and the new one was not loaded on the second of the two servers. The monitoring checks only the first, so nobody here saw it until your assistant rang.

The date: I approved the change myself. I did not check it against the committee calendar, and I should have done.

The 30th: I assure you that no work of any kind will be done on the portal between the 27th and the 31st, and I will test it personally at 7 am on the day. A printed set of the papers will be at reception as a fallback.

I would welcome ten minutes with you this week if you wish to go further into any of this; please name the time and I will be there.

Yours sincerely,
R. Castellanos`,
    questions: [
      { text: 'the cause of the failure', answered: true },
      { text: 'the name of the person who decided', answered: true },
      { text: 'require a written assurance', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'open-teams-mic',
    mood: 'frustrated',
    incoming:
      'ok so teams mic thing is back nobody can hear me on calls i look like an idiot waving at people ive done the headset driver thing you sent in june and the other headset same thing. works fine in zoom so its not the headset what else can i try i have calls at 11 and 1',
    reply: `Hi Dee,

Ugh, miming your way through calls all morning is no fun, and good thinking testing it in Zoom: that tells us it's Teams and not the headset.

Try this, it takes a minute: in Teams click the three dots > Settings > Devices, and switch "Automatically adjust mic sensitivity" off. Then hang up and make a test call on the same page.

If they still can't hear you at 10.45, ring me on 2218 and I'll move you to the browser version so that 11 and 1 are safe, and look for the real cause afterwards.

Nadia`,
    questions: [{ text: 'what else can i try', answered: true }],
    acknowledged: true,
    good: true,
  },
  {
    id: 'open-dissertation-usb',
    mood: 'worried',
    incoming: `Hello,

I am a third-year in Marine Biology. My USB stick with the dissertation on it isn't recognised any more, on my laptop or on the library PCs. It asks me to format it. I haven't pressed yes. The hand-in is on Monday at noon and the only other version I have is from the middle of February, before all the results chapters.

I know I should have had a copy. I haven't slept properly and my supervisor doesn't know yet. Is there anyone at the university who can get files off a stick like that? And if it doesn't work, does a broken stick count for an extension or is that just tough luck?

Thanks for reading,
Imogen Tate`,
    reply: `Hi Imogen,

Do not format it. Bring the stick to the desk in the Hadley Building, ground floor, between 9 and 5. We will run a recovery tool, which takes about two hours. For next time, save your work to OneDrive, which is backed up automatically.

Extensions are decided by the school office, not by IT, but they do accept a note from us; we can write you one.

IT Help Point`,
    questions: [
      { text: 'get files off a stick', answered: true },
      { text: 'count for an extension', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-supplier-invoice',
    mood: 'calm',
    incoming: `Good afternoon,

Please find attached our invoice 20931 for the toner delivered on the 3rd. Our system shows your old address. Kindly advise to which e-mail address invoices should be sent in future, and whether you require the PO number in the subject line.

Best regards,
Ingrid Haugen
Nordkontor Supplies AS`,
    reply: `Good afternoon Ingrid,

Thank you, I have passed 20931 on to our accounts team. From now on please use invoices@harwood.example; the order number may go anywhere on the PDF itself, the subject doesn't matter.

Kind regards,
Tunde Bakare`,
    questions: [
      { text: 'to which e-mail address', answered: true },
      { text: 'whether you require the PO number', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-third-time-booking',
    mood: 'frustrated',
    incoming: `Hi,

This is the third time this month. I book the Elm room, I get the confirmation, and when I arrive with my visitors somebody from Sales is sitting in it with the same confirmation in their hand. Today I did a disciplinary meeting in the corridor by the lifts.

Please find out why the system takes two bookings for one room. What should I do about the ones I've already got in for next week?

Rhiannon`,
    reply: `Hi Rhiannon,

The booking system does not accept two bookings for the same room at the same time, so that cannot have happened. You probably booked Elm Small instead of Elm Large. Please check the room name carefully when booking.

Regards,
Neil`,
    questions: [
      { text: 'why the system takes two bookings', answered: null },
      { text: 'What should I do about the ones', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-quoted-below',
    mood: 'calm',
    incoming: `Perfect, Tuesday suits me fine, any time after 11. I'll leave the laptop with Colin on the front desk as I'm in clinic.

One small thing: will I lose my bookmarks?

Dr A. Farouk

On Fri, 12 Sep 2025 at 14:02, Service Desk wrote:
> Dear Dr Farouk,
> Your laptop is due for the Windows 11 upgrade. Would Tuesday or Thursday be better for you?
> Do you have anything saved on the desktop that is not in OneDrive? Could you leave the charger with it?
> Kind regards, Hetty`,
    reply: `Dear Dr Farouk,

No, they come across with your profile. I'll fetch it from Colin at 11 on Tuesday and it'll be back with him by 3.

Hetty`,
    questions: [{ text: 'will I lose my bookmarks', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-clicked-parcel',
    mood: 'worried',
    incoming: `Hi, I've done something stupid. I got a text-looking mail about a parcel, I was expecting one, and I clicked it and typed my work password in before I thought. Then the page just went white. It was about twenty minutes ago. I've turned the laptop off at the wall.

Will I get in trouble for this? I'm still in my probation. Should I turn it back on or leave it?

Kasia (Lettings)`,
    reply: `Hi Kasia,

Not stupid at all: these mails are built to reach people who are waiting for a parcel, and last month they got one of ours too. I know it's a scary twenty minutes, especially on probation.

You're not in trouble. Telling us quickly is precisely what we ask for, and I'll say so to your manager if anyone wonders.

Please keep it off. I have already changed your password and signed you out everywhere, and nobody had been in. I'll be at your desk by half past with a spare laptop, and we'll set a new password together.

Femi, IT Security, 07700 900321 if you'd rather talk now`,
    questions: [
      { text: 'get in trouble', answered: true },
      { text: 'turn it back on or leave it', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'open-acrobat-licence',
    mood: 'calm',
    incoming: `Hello,

I've started putting together the tender documents for Estates and the free reader won't let me merge PDFs. I was wondering if I could have a licence for the full Acrobat. My line manager (Sue Abara, cc'd) is happy for it to go on our cost centre, 4410.

Many thanks
Gwen`,
    reply: 'Licences are not issued on request.',
    questions: [{ text: 'licence for the full Acrobat', answered: true }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-dentist-saga',
    mood: 'angry',
    incoming: `To whoever reads this,

Let me tell you about my week. On Monday your colleague came to "upgrade" our two reception PCs. He was a nice enough lad, but he left at half four with the card machine not talking to the till, and when I mentioned it he said it would "sort itself out overnight". It did not. On Tuesday we took cheques. Cheques! In 2025! One of our patients, 84 years old, walked to the cash point in the rain and came back soaked. On Wednesday I rang at 8.01 and was number fourteen in the queue, and after thirty-five minutes a recording told me to use the website, which I could not because the internet was by then off as well. What I would like to understand is why nobody tested the card machine before he left the building, because it would have taken one biscuit and one cup of tea. On Thursday, that is today, the internet is back but the X-ray viewer asks for a licence key I have never seen in my life, and Mr Oyelaran has a root canal at two with no picture to work from. So I need that key before two. I have been a practice manager for twenty-two years and I have never been treated like this by anybody I was paying £640 a month. I have kept a list of the appointments we lost, it is on its second page, and I expect a refund for this month.

Mrs J. Killick
Harbour Street Dental`,
    reply: `Dear Mrs Killick,

Thank you for contacting us. Your ticket 88214 has been logged with priority 3 and will be dealt with in the order received. You can follow its progress in the customer portal.

Kind regards,
Customer Support`,
    questions: [
      { text: 'why nobody tested the card machine', answered: false },
      { text: 'I need that key before two', answered: false },
      { text: 'I expect a refund', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-thanks-scanner',
    mood: 'calm',
    incoming: `Just to say the scanner is behaving itself since you moved the cable. Forty-odd pages this morning and not one jam. You're a star, thank you.

Tom`,
    reply: `That's made my morning, thanks Tom! If it starts chewing paper again you know where I am.

Bex`,
    questions: [],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-dock-screens',
    mood: 'frustrated',
    incoming: `Both screens black again after lunch. Third dock in four weeks. Why does this always happen to me? Everyone else on the row just sits down and works...

Anyway. Is there any point in getting a fourth one, or is it the laptop that's the problem?

Anneliese`,
    reply: `Hi Anneliese,

Three docks in four weeks would try anyone's patience, and no, you're not cursed.

I don't think a fourth would change a thing: with three different ones failing the same way, my money is on the port in the notebook. I've reserved a replacement for you and can swap it over tomorrow at 8.30, before you start. Does that work?

Until then, plug the left monitor straight into the HDMI socket on the side and you'll at least have one.

Jörg`,
    questions: [{ text: 'any point in getting a fourth', answered: true }],
    acknowledged: true,
    good: true,
  },
  {
    id: 'open-office-move-list',
    mood: 'calm',
    incoming: `Hi Team

Re our move to the 4th floor on the 24th, a few things from my side:

1. How many network points are there in the new corner office?
2. Who moves the big plotter, you or the removal firm?
3. Do our phone numbers come with us?
4. The standing desks have no cable trays, can you order some (I think 6)

No panic, I just want to get it all into the plan this week.

Kerry-Ann
Office Manager`,
    reply: `Hi Kerry-Ann,

Thanks for the list! Phones: yes, they all come along, you just take the handset and plug it in upstairs. And I've ordered six trays, they should be here on Friday.

Have a good week,
Dom`,
    questions: [
      { text: 'How many network points', answered: false },
      { text: 'Who moves the big plotter', answered: false },
      { text: 'Do our phone numbers come', answered: true },
      { text: 'can you order some', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-grant-portal',
    mood: 'worried',
    incoming: `Dear all,

I am trying to submit our Horizon application and the upload stops at 98 per cent every time, with "request entity too large". The call closes today at 17:00 Brussels time, which is 16:00 here, and it is now 13:40. Eight partners in five countries are waiting on me, and there is no second chance until 2027.

I don't know whether this is our network or their website. Could one of you please look at it with me? And in case it can't be made to work from here, is there some other connection I could use?

Chiara Benedetti
Research Office`,
    reply: `Dear Chiara,

Eight partners and a clock ticking, that is a lot of pressure to carry at 98 per cent. You have plenty of time and we'll get it in.

I'm coming up to you right now with a phone hotspot, so you have a way out that doesn't touch our network at all. The wording of that message points to their site refusing the size of the file; I'll shrink the PDF with you, which normally halves it.

On my way, two minutes.
Ravi (ext. 6120)`,
    questions: [
      { text: 'look at it with me', answered: true },
      { text: 'some other connection', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'open-lorries-queue',
    mood: 'angry',
    incoming: `ALL the handhelds are down. All of them. I've got six lorries on the yard, drivers kicking off, and Tesco fine us per hour. Your lot pushed an update at 5am on a MONDAY without telling anybody on nights. Who does that?? Seriously?

When are they back. And what do I tell the drivers

Mick
Shift mgr Bay 4-9`,
    reply: `Mick,

Six lorries and a yard full of angry drivers because of an update nobody warned you about: that's on us, and I'm sorry you're the one stood in the middle of it.

I'm rolling it back now. First ten handhelds will be scanning by 7.15, the rest by 7.40. Tell the drivers 7.15 for the first bay.

Until then Shaz is bringing paper pick sheets over to Bay 4.

I'll ring you at 7.15 to check they're really working. And there'll be no more pushes on a Monday morning, I've blocked it in the schedule.

Kwame`,
    questions: [
      { text: 'When are they back', answered: true },
      { text: 'what do I tell the drivers', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'open-lisbon-remote',
    mood: 'calm',
    incoming: `Hello there,

I'm going to be at my parents' in Lisbon from 18 to 29 August and my boss has agreed I can work from there for the second week. I was wondering if the VPN works from Portugal or whether it needs switching on for me beforehand.

Thanks a lot,
Marta S.`,
    reply: `Hi Marta,

It's blocked outside the UK by default, so I've opened it for you for Portugal from the 18th to the 30th. Nothing for you to do; connect the way you do at home.

Enjoy the first week!
Iain`,
    questions: [{ text: 'if the VPN works from Portugal', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-till-freezing',
    mood: 'frustrated',
    incoming: `Till 2 in the gift shop freezes every time we put a membership card through. It's done it since you were here on the 9th. I restart it and it's ok for an hour or so and then it goes again, usually with a coach party queuing out the door.

To give you the whole picture: on Saturday it was the Women's Institute from Thirsk, fifty-two of them, and it went just as the treasurer was paying for the lot on one card. My volunteer, who is seventy-nine and only does Saturdays, thought she'd broken it and had to go and sit in the cloister. Till 1 is fine, always has been, even with the same cards, so I don't believe it's the cards. My husband says it will be the cable, but he says that about everything. I've started writing the times on the back of the float sheet: 10.12, 11.40, 13.05, 14.30, 15.55, which to me looks like every hour and a half or thereabouts.

Can somebody actually find out what is wrong with it rather than restarting it? I'm around all week except Wednesday.

Pauline, Abbey Gift Shop`,
    reply: 'Rebooted till 2 remotely. Closing this.',
    questions: [{ text: 'find out what is wrong with it', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-japanese-typing',
    mood: 'calm',
    incoming: `Dear IT Helpdesk

I am Haruka Ishida, since this month in the export team. For writing with our clients in Osaka I need to type Japanese on my computer but I have no rights for install the language. Please could you make it for me? Also I want to ask how I can change between English and Japanese quickly.

Thank you for your kind support.
Haruka`,
    reply: `Dear Haruka,

Welcome to the company! I've added Japanese to your PC; please restart it once and it will be there.

To swap between the two, hold the Windows key and tap the space bar. There is a one-page guide with pictures here if you'd like it: https://help.harwood.example/typing

Kind regards,
Esther`,
    questions: [
      { text: 'could you make it for me', answered: true },
      { text: 'change between English and Japanese', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-stolen-train',
    mood: 'worried',
    incoming: `My work laptop has been stolen. I was on the 17.32 from Paddington, put the bag on the rack and at Reading it was gone. I've told the transport police, ref 4471/25. There are client tax returns on it, people's passports, everything. I feel terrible. Is it encrypted? Can they get at the files? What am I supposed to say to the clients, do I have to write to them all?

Sent from my phone`,
    reply: `The device has been disabled. The disk is encrypted, so the data cannot be read. You are responsible for company equipment in transit, see section 6 of the acceptable use policy. Form LS-2 must be returned within 24 hours.`,
    questions: [
      { text: 'Is it encrypted', answered: true },
      { text: 'Can they get at the files', answered: true },
      { text: 'supposed to say to the clients', answered: false },
      { text: 'have to write to them all', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-outlook-on-phone',
    mood: 'calm',
    incoming: `Hi,
Got my new phone from you yesterday (Samsung A55, Android 15, number ends 318). It came in the internal post, all the way round by Croydon for some reason, and I'm dead pleased with it, the old one had a crack you could lose a screw in. I'm on the scaffold most of the day so it's only evenings and tea breaks I get to fiddle with it. Calls work, the safety app works, the camera is miles better for snagging photos, and my daughter put the big letters on for me so I can read it without my specs. Everything's set up apart from the email, it says "device not compliant". Could you tell me what I need to do to get my mail on it?
Thx
Luke - site supervisor, Canning Town`,
    reply: `Hello Luke,

To help you further we need some more information:
- What make and model is the phone?
- Is it Android or iPhone?
- Is it a company phone or your own?

Best regards,
Mobile Team`,
    questions: [{ text: 'to get my mail on it', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-logs-say-up',
    mood: 'angry',
    incoming: `Dear Service Desk,

Between 8.50 and 10.15 this morning the appointment system was down in every one of our consulting rooms. I watched four receptionists turn patients away. A mother with a feverish baby was sent home. I find it unacceptable that there was no announcement, no phone call, nothing at all from your side.

I expect a written explanation today. I also want to know whether the bookings that were made over the phone in that time have been kept.

Dr S. Vanterpool
Clinical Lead`,
    reply: `Dear Dr Vanterpool,

According to our monitoring the system was available at 99.98 % this morning and no other site has reported any trouble. The issue must have been on your end, for instance the PCs in the rooms not being restarted regularly.

Best regards,
Application Support`,
    questions: [
      { text: 'expect a written explanation', answered: null },
      { text: 'made over the phone in that time', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-scan-to-mail',
    mood: 'calm',
    incoming:
      'hi is the big copier meant to do double sided scans and if so where do i press and can it send them to a gmail address, its for the pta newsletter. no hurry just whenever x Trish (sent from my mobile)',
    reply: `Hi Trish,

It is! Touch "Scan", then "2-sided" in the bottom corner of the screen, before you put in the address.

Gmail I'm afraid not, it only lets mail out to school addresses. Send it to yourself and forward it from there.

Good luck with the newsletter,
Obi`,
    questions: [
      { text: 'meant to do double sided scans', answered: true },
      { text: 'where do i press', answered: true },
      { text: 'can it send them to a gmail', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-excel-slow',
    mood: 'frustrated',
    incoming: `Month end and my forecasting workbook takes four and a half minutes to open. I timed it. It used to be twenty seconds. I've cleared the formatting, I've split it in two, I've saved it as xlsb as your page suggests, no difference whatsoever. I have had enough of watching that green bar crawl.

Would more memory help? If yes, how do I get it, and if not then I'd like somebody who knows Excel to have a look at it.

Stephen Mbeki-Hart, FP&A`,
    reply: `Hi Stephen,

Memory would probably make some difference, though it's hard to say without seeing it. You could ask your manager about a hardware request.

Cheers,
Liam`,
    questions: [
      { text: 'Would more memory help', answered: true },
      { text: 'how do I get it', answered: null },
      { text: 'somebody who knows Excel', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'open-signature-template',
    mood: 'calm',
    incoming: `Hi IT folks!

Marketing have given us a new logo, see attached. It would be great if everybody on the team had it in their email signature by the time the campaign goes live on 1 March. We're 23 people, list attached as well.

Talk soon,
Brandon Kowalczyk
Sr. Campaign Manager
Got feedback? Tell us how we're doing: https://feedback.example`,
    reply: `Hi Brandon,

Nice logo! I'll roll it out centrally to all 23 on the evening of 27 Feb, which leaves a day to catch any stragglers. Nobody has to lift a finger.

I've sent you a sample so you can check the colors first. If I don't hear anything by Wednesday I'll go ahead.

Dana`,
    questions: [{ text: 'had it in their email signature', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-deleted-rota',
    mood: 'worried',
    incoming: `Hiya, bit of an emergency. I wanted to take the Rota calendar off MY list because I've moved to Outpatients and now everyone on Maple is saying it's vanished for them as well. 38 people can't see when they're working. I honestly only clicked remove. The ward manager is not speaking to me.

Can you get it back, and will the swaps people put in this week still be there?

So sorry
Leanne`,
    reply: `Hiya Leanne,

What a rotten afternoon, but please don't be hard on yourself. "Remove" and "delete" sit right next to each other in that menu, and you should never have had the right to delete it in the first place. That was our setting.

It's all back as of ten minutes ago, swaps included: I compared it with last night's copy and nothing is missing. Some people may have to close Outlook and open it again.

I have told Sister Agyeman myself that it was a permission we'd set wrongly.

Callum`,
    questions: [
      { text: 'Can you get it back', answered: true },
      { text: 'will the swaps', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'open-mailbox-full-again',
    mood: 'frustrated',
    incoming: `Hello,

For the second Friday running my mailbox is full and I can't send a thing. I deleted 3,000 messages last week as told, emptied the bin, and the bar has hardly moved. I'm in the middle of a house sale for a client, solicitors don't wait.

Please raise my limit to whatever Gordon has, he never has this problem. And let me know whether the mails people tried to send me this morning bounced or are waiting somewhere.

Fiona McAllister
Conveyancing`,
    reply: `Hi Fiona,

That's maddening, after clearing out 3,000 of them. I have put you up to 100 GB, the same as Gordon, and it's live already, so you can send again.

Regards,
Pete`,
    questions: [
      { text: 'raise my limit', answered: true },
      { text: 'let me know whether the mails', answered: false },
    ],
    acknowledged: true,
    good: false,
  },
  {
    id: 'open-annex-wifi-exam',
    mood: 'frustrated',
    incoming: `Dear colleagues in IT,

The wireless in the Annex has now dropped in every one of my lessons since half-term. Yesterday twenty-eight Year 10s lost the last ten minutes of a timed assessment, and I had to mark it as void. I have reported this through the form (twice), in the staff room (to Greg), and by pigeon, very nearly.

The mocks start on the 12th and they are on Chromebooks. Could you let me have a straight answer: will it hold, yes or no? If no, which rooms could I use instead?

Regards,
Mr T. Bamgboye, Head of Computing`,
    reply: `Dear Mr Bamgboye,

To have to void a whole class's assessment must have been galling, for you and for them, and two forms and a word with Greg should have been plenty.

You wanted it straight: as things stand, no. Twenty-eight machines is more than the single access point out there can take. Two more are being fitted on Saturday and I'll be testing with a full trolley of Chromebooks on Monday the 8th.

In case Monday's test disappoints, I have pencilled in H3 and the library for you, both of which are wired. I'll write on Monday before 3 with the result.

No pigeon needed.
Greta Lindqvist`,
    questions: [
      { text: 'will it hold', answered: true },
      { text: 'which rooms could I use', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
]
