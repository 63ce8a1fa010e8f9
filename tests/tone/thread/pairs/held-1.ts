import type { LabelledPair } from '../labelled-pair'

/** Held-out pairs, part one of four. */
export const heldPairs1: readonly LabelledPair[] = [
  {
    id: 'projector-before-period-3',
    incoming: `hi, projector in B12 wont turn on again, can someone come before period 3`,
    reply: `Hi Meera, Tom will be with you by 10:15 and he's bringing a spare lamp. If it turns out to be more than that, D4 is empty until lunch and its projector works.`,
    mood: 'calm',
    questions: [{ text: 'can someone come before period 3', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'reconciliation-rows-gone',
    incoming: `Hi team,

Hope you're all well. I'm writing about the finance share. As you may know we're closing the books on Thursday and the auditors (Hartwell's) come in on Monday, so this week is about the worst possible one for surprises. This morning when I opened the Q3 reconciliation workbook it said it had been "repaired" and about two hundred rows on the intercompany tab were simply not there. I closed it without saving, I think, though to be truthful I was in a bit of a panic and I may have clicked the wrong thing. I've asked Dilan and Ruth and neither of them has touched it since Friday. I wasn't sure whether there's a copy from last Friday evening somewhere that we could go back to, because retyping those rows from the bank statements would take me two full days which I haven't got. I've not opened it since and I've told everyone else to leave it alone. Also Ruth says her Excel has been asking her to sign in every time she opens it since the weekend, so it may be connected or it may not, I don't know. I'm in until 6 today and from 7 tomorrow, and my mobile is 07700 900312 if it's quicker to talk.

I really don't want to be explaining this to the auditors.

Kind regards,
Philippa`,
    reply: `Hi Philippa,

The repeated sign-in prompts are caused by an expired token after the weekend's update. Please ask Ruth to sign out of Office completely, close all the apps and sign in again. Let me know if it keeps happening.

Regards,
Sanjay`,
    mood: 'worried',
    questions: [{ text: "whether there's a copy from last Friday evening", answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'trustees-without-papers',
    incoming: `Dear Mr Oyelaran,

On 3 March I was assured, in writing, that the board portal would be available to our trustees for the whole of the week commencing 17 March. On the evening of the 18th, eleven trustees were unable to open a single paper. I had to apologise to a former High Court judge for circulating confidential minutes by WhatsApp.

I would be obliged if you would tell me what went wrong, who decided that maintenance should take place on that particular evening, and what you propose to do so that I am not placed in this position again before the extraordinary meeting on 9 April.

I look forward to your prompt reply.

Yours sincerely,
Dr Constance Abernathy
Chair`,
    reply: `Dear Dr Abernathy,

You were promised a portal that worked and were left to apologise to your own trustees. That should not have happened, and I am sorry that it did.

The vendor brought a certificate renewal forward from Sunday to the evening of the 18th. Their notice reached us on the 14th, and I approved it without checking it against your calendar. That was my mistake.

For 9 April, nothing at all will be touched on the portal between the 2nd and the 11th; the vendor has agreed to this in writing (attached). One of us will sign in as a trustee at noon and at five on the day, and I will be on the phone, 020 7946 0811, until the meeting closes. Printed sets will be at reception by four in any case.

May I ring you on Friday morning to go through this?

Yours sincerely,
Femi Oyelaran`,
    mood: 'angry',
    questions: [
      { text: 'tell me what went wrong', answered: true },
      { text: 'who decided that maintenance', answered: true },
      { text: 'what you propose to do', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'build-agent-panic',
    incoming: `Morning! Build agent 7 had a kernel panic overnight and then the OOM killer took out the runner, so everything in its queue is dead. I've killed the zombies and nuked the cache, no drama. Could you bump the box to 32 GB when you get a chance? And is there a reason swap is off on these?`,
    reply: `Done, it has 32 now and is back in the pool. The container runtime used to refuse to start with swap enabled, so we turned it off everywhere; newer versions don't mind, and we'll switch it on for all the agents in Thursday's window.`,
    mood: 'calm',
    questions: [
      { text: 'bump the box to 32 GB', answered: true },
      { text: 'is there a reason swap is off', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'obs-tablet-logs-out',
    incoming: `its Bev on ward 6 again. the obs tablet asset no 44817 has logged me out 4 times since 7 and each time it loses the obs ive just put in. its the black one in bay C and its on the latest update cos your colleague did it tuesday. ive got 9 patients and im writing on paper towels. can we please have a different one til its sorted and can somebody put the lost obs back if thats even possible`,
    reply: `Hi,

Thanks for contacting the service desk. Please can you confirm the asset number of the device, its location and whether it has been updated recently? Once we have this information we will look into it.

Kind regards,
Service Desk`,
    mood: 'frustrated',
    questions: [
      { text: 'have a different one til its sorted', answered: false },
      { text: 'put the lost obs back', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'dissertation-folder-empty',
    incoming: `Hello, I'm a second year in Architecture (s2214907). My dissertation folder on the uni OneDrive shows as empty today, all of it, 2 years of drawings. It's due Friday at noon. Is it gone for good? I haven't slept and I feel sick about it. Should I be emailing my tutor about an extension or is that too early?

Noor

On Mon, 12 May 2025 at 09:14, Student IT wrote:
> Your account will be moved to the new tenant tonight.
> Have you backed up anything you need? Do you know where your files are kept?
> Reply to this mail if you'd like help.`,
    reply: `Hi Noor,

What a horrible thing to open your laptop to. The important part first: your drawings are safe. Last night's move brought your account across ahead of its files, and yours are still copying; I can see all 41 GB of them on the old side.

They should be back where they were by about four this afternoon. I'll look at five and write to you either way, and if you need one drawing sooner, tell me which and I'll send it over by hand.

No need to go to your tutor today. If anything at all is missing at five I'll write to them myself, so that it doesn't count against you.

Get some sleep if you can,
Callum`,
    mood: 'worried',
    questions: [
      { text: 'Is it gone for good', answered: true },
      { text: 'emailing my tutor about an extension', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'forty-two-desktops-by-lorry',
    incoming: `Dear Sirs,

With reference to purchase order 88-2041, we shall be delivering forty-two desktop units and should be grateful for confirmation of the following:

1. whether the loading bay at Canal Street can take a 7.5 tonne lorry;
2. the name of the person who will sign for the goods;
3. whether the old units are to be collected on the same visit.

Delivery is planned for Wednesday 4 June between 8 and 10 a.m.

Yours faithfully,
M. Brandt
Brandt & Söhne Logistik`,
    reply: `Dear M. Brandt,

1. Yes, anything up to 12 tonnes. Please come in by the gate on Mill Lane.
2. Gareth Pugh, 0161 496 0177.
3. No, thank you, they go to a charity in July.

Wednesday suits us. Gareth will be at the gate from half past seven.

Yours sincerely,
Annika Ray`,
    mood: 'calm',
    questions: [
      { text: 'whether the loading bay', answered: true },
      { text: 'the name of the person who will sign', answered: true },
      { text: 'whether the old units are to be collected', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'crm-down-quarter-end',
    incoming: `Oh wonderful. The CRM is down AGAIN, at 9am, on the last day of the quarter. Really, chapeau, you couldn't have timed it better if you'd tried. I have four deals sat in there worth more than your entire department and I can't get at a phone number. Do you people even own a calendar?

When will it be back up, and is there ANY way of getting at my contacts in the meantime??`,
    reply: `Known issue. Vendor is working on it. Monitor the status page.`,
    mood: 'angry',
    questions: [
      { text: 'When will it be back up', answered: false },
      { text: 'getting at my contacts', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'scanner-3-beeps',
    incoming: `Alright lads, scanner 3 is beeping but not putting the stock through. 1 and 2 are fine. What do I need to do?
Gaz, bay 4`,
    reply: `Hi Gaz, it's lost touch with its cradle. Hold the trigger and the yellow key together for ten seconds until the light goes green, then scan the barcode on the side of the cradle. If it still only beeps, drop it in the red tray and I'll swap it when I come round at two.`,
    mood: 'calm',
    questions: [{ text: 'What do I need to do', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'dock-third-ticket',
    incoming: `Third time of writing (see 10422 and 10467). Both were closed with "no response from user", though I answered each of them the same day. My docking station still drops both screens every twenty minutes or so. I don't have the energy to describe it all again, it's in the tickets. Could somebody please just read them, and could I have a name rather than a queue this time?

Ilse Verbruggen
Payroll`,
    reply: `Hi Ilse,

Please update the dock firmware to 1.0.24 from the Software Centre and reboot twice with the power lead out in between. This normally resolves the dropouts. If it comes back, reply here and the ticket will reopen.

Thanks,
Service Desk Team`,
    mood: 'frustrated',
    questions: [
      { text: 'please just read them', answered: null },
      { text: 'have a name rather than a queue', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'password-to-false-head',
    incoming: `Hi, I think I've done something really stupid. I had an email that looked like it was from the Head asking me to review a document, and I put my password in before I noticed the address was wrong. That was about 20 mins ago. I've shut the laptop and I'm on my phone. Should I have done something else?? Will they be able to see the pupils' records? I'm so sorry, I feel awful, I even did the training. Do I need to tell Mrs Khatri myself or do you

Jo (Y4)`,
    reply: `Jo, please don't feel awful. These things are built to catch busy people, and hearing from you within twenty minutes is what makes the difference.

Closing the laptop was just right, nothing more was needed. I've locked your account and ended every session on it. The sign-in log shows nobody but you, so no child's data was opened.

What's left is to ring me on 210 so that we can choose a new password together; it takes five minutes. Leave the lid down until then. I'll let Mrs Khatri know this afternoon, and I'll mention how quickly you spoke up.

Imran`,
    mood: 'worried',
    questions: [
      { text: 'Should I have done something else', answered: true },
      { text: "be able to see the pupils' records", answered: true },
      { text: 'Do I need to tell Mrs Khatri', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'new-starter-priyanka',
    incoming: `Hi,

New starter on Monday: Priyanka Rao, HR Business Partner, reports to me.

She needs:
- a laptop (the light one, she's in Leeds two days a week)
- access to PeopleHub, same as Martin's
- a phone with a UK number
- to be on the hr-all list

Which desk will she have in Leeds, by the way?

Thanks
Sian`,
    reply: `Hi Sian,

A 13-inch machine is set aside for Priyanka and will be at reception on Monday from 8:30. She's on hr-all already, and PeopleHub has been requested with the same role as Martin has; it comes through overnight. In Leeds, Facilities have given her 2.14 by the window.

See you Monday,
Owen`,
    mood: 'calm',
    questions: [
      { text: 'a laptop (the light one', answered: true },
      { text: 'access to PeopleHub', answered: true },
      { text: 'a phone with a UK number', answered: false },
      { text: 'to be on the hr-all list', answered: true },
      { text: 'Which desk will she have', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'works-beautifully',
    incoming: `Just to say it works beautifully now, thank you Karl! You saved my lesson.`,
    reply: `Lovely to hear, thanks for letting me know. Have a good weekend!`,
    mood: 'calm',
    questions: [],
    acknowledged: false,
    good: true,
  },
  {
    id: 'worklist-blank-mondays',
    incoming: `Hi Ade

I've got to say I'm finding this pretty wearing. Every Monday the radiology worklist is blank until someone in your team "kicks" it, and every Monday I've got a waiting room full of people looking at me. We were told it was fixed in Feb, in March and again last week. Guess what was blank this morning?

What I'd like to know is why it keeps happening on Mondays and whether there's someone we can ring at 7 rather than waiting for the desk to open at 8.30.

Lorraine
Superintendent Radiographer`,
    reply: `Hi Lorraine,

Three times we've told you it was mended, and three times you've had a full waiting room to face. I'm sorry, and I don't blame you for being tired of it.

I've been through the logs. A clean-up job on Sunday night fills the disk, and the service behind the list can't start on a full disk. So far we've restarted the service and left the job alone, hence the blank screens. This morning I moved the job to another drive.

I'll be on site myself next week at 6:45 to watch it come up. As of today you can also call the on-call engineer on 07700 900644 from six in the morning; your extension is on their list.

Ade`,
    mood: 'frustrated',
    questions: [
      { text: 'why it keeps happening on Mondays', answered: true },
      { text: 'someone we can ring at 7', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'vpn-from-osaka',
    incoming: `Dear IT support,
I am Kenji from the Osaka office. Since the new VPN we are wishing to know, is it allowed to connect by the own computer at home, or only by company computer? Also how many person can be connected in the same time? We have 14 members.
Thank you for your kindly support.`,
    reply: `Hi Kenji,

VPN usage is governed by the remote access policy, which is subject to review. Please refer to the relevant documentation.

Best regards`,
    mood: 'calm',
    questions: [
      { text: 'is it allowed to connect by the own computer', answered: false },
      { text: 'how many person can be connected', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'customer-requested-it',
    incoming: `I've just had my managing director in my office for half an hour asking why I "let" our mail go down for a day. I did not let anything happen. YOU changed the MX records, YOU didn't tell us, and then your engineer had the nerve to tell her that "the customer requested it". I requested nothing of the kind. I want that corrected, in an email to her, today. And I want to see the ticket where I supposedly asked for this.

Graham Tull
Tull & Pryce Insurance Brokers | Have you had your policy reviewed this year? Ask us!`,
    reply: `Hi Graham,

As per our records the change was logged under your account on 11/02, so it was requested by your side. Our engineer followed the process. The ticket number is 55310. If you didn't authorise it you may want to check who has access to your portal login.

Regards,
Leanne`,
    mood: 'angry',
    questions: [
      { text: 'I want that corrected', answered: false },
      { text: 'I want to see the ticket', answered: null },
    ],
    acknowledged: false,
    good: false,
  },
]
