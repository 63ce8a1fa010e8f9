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
]
