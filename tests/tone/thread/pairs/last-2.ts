import type { LabelledPair } from '../labelled-pair'

/** The second half of the last held-out mails and replies: written and labelled apart from the rules. */
export const lastPairs2: readonly LabelledPair[] = [
  {
    id: 'last-33',
    incoming: `Good morning Fatoumata, kindly remind me which of the two printers on our corridor does A3, and is it okay to load it with 160 g paper?
Merci, Baptiste`,
    reply: `The one by the kitchen, Baptiste. Up to 200 g is fine as long as you feed it from the side.

Bonne journée
Fatoumata`,
    mood: 'calm',
    questions: [
      { text: 'which of the two printers', answered: true },
      { text: 'is it okay to load it', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'last-34',
    incoming: `To whom it may concern, and I do hope it concerns someone,

I'm an accountant, sole practitioner, 71 clients. On Sunday your "cloud sync" decided that its empty copy of my database was newer than my full one and replaced it. I watched the list go from 71 to 0 like a departures board. Your chat told me the queue was 140 minutes. After 140 minutes it told me the chat had closed. On Monday a Mr "Level 2" asked if I was sure I'd had data in there. Was I SURE. I've had data in there since 2011.

The filing deadline is the 31st. That is four days. If these returns go in late my clients pay the penalty and I will have lost them, and your terms of service limit your liability to the price of a month, which is £39, which is really very droll.

You keep snapshots; your own website boasts of it. Restore the one from Saturday night. Tell me at what hour I can work again. And take that sync off my account before it has any more ideas, will you.

I'm copying my professional body on this, and my solicitor.

Philippa Dunmore-Hyde FCA`,
    reply: `Dear Ms Dunmore-Hyde,

Watching all those years of work vanish, and then being asked if it had ever existed: I'm ashamed of how we treated you. The fault lies with our software and not with anything you did.

I've been on it since 7 this morning. The copy taken on the 24th at 23:10 is whole: all 71 clients are in it. It's loading back as I write and should be finished by about 13:15, so please plan on half past one. I'll phone you the moment it's through and stay on the line while you check a few files of your choice.

Synchronising has been disabled for you, and it stays that way unless you ask for it in writing.

Should any penalty come of this, send it to me; I'm the head of operations and I have the authority to settle it, whatever the terms say.

Gareth Pugh
01632 960 417`,
    mood: 'angry',
    questions: [
      { text: 'Restore the one from Saturday night', answered: true },
      { text: 'at what hour I can work again', answered: true },
      { text: 'take that sync off my account', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-35',
    incoming: `hello i pressed "format" instead of "eject" on the camera card. its the mayors golden wedding from saturday. 600 pics. i took it out of the camera right after. what now?? do i have a chance

Ilse (photo desk)`,
    reply: `Ilse, breathe: I know how much hangs on this card, and you did the one thing that matters by pulling it out straight away.

The chances are good. A quick format only throws away the list of contents; as long as nothing has been written since, I get nearly everything back nine times in ten.

So put nothing on it, not even into a reader, and bring it to me in building 4 before 17:00. It takes about two hours, and I'll message you tonight how many came back.

Wouter`,
    mood: 'worried',
    questions: [
      { text: 'what now', answered: true },
      { text: 'do i have a chance', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-36',
    incoming: `Hi all,

I'm preparing the audit. Would you send me the list of admin accounts as of 31 Dec, and could you confirm that the leavers of Q4 were disabled within 24h? If any weren't, which ones? The auditors arrive on the 15th.

Magdalena (Internal Audit)`,
    reply: `Hi Magdalena,

Attached you'll find it as of the end of December, 14 accounts. As for leavers, we have a well established process, described in policy IT-09, which requires accounts to be disabled on time.

Best,
Vukašin`,
    mood: 'calm',
    questions: [
      { text: 'send me the list of admin accounts', answered: true },
      { text: 'confirm that the leavers of Q4', answered: false },
      { text: 'which ones', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-37',
    incoming: `Every. Single. Call. I'm mid-sentence, picture freezes, and then "Thandeka has left the meeting". I've moved my desk next to the router, I bought a cable with my own money, I've sat through your 40 minute wizard twice. My boss has started to schedule around my connection like it's the weather.

Would somebody who's seen this before please get on the laptop with me this week, mornings are best. And am I allowed to claim the cable?

T.`,
    reply: `Hi Thandeka,

Being cut off mid-sentence in front of your boss, day after day, and after you've tried everything one could ask of you: that's wearing, and you've done more than your share.

Wednesday, 9:00, with me? I had two of these last month and in both it was the power saving of the network card. I'll send the invitation with a link; if Wednesday doesn't suit you, Thursday at 8:30 is free too.

You are. Send the receipt to expenses with code 7710 and put my name on it.

Sipho`,
    mood: 'frustrated',
    questions: [
      { text: 'get on the laptop with me', answered: true },
      { text: 'am I allowed to claim the cable', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-38',
    incoming: `Morning. Heads-up: I'm executing the old domain controller on Thursday at 18:00, it's been on life support since the crash in autumn. I'll kill replication first, then demote. Does anything of yours still authenticate against it? Last I saw was the badge reader, hostile little thing. And I'll need your ok for the firewall rule, CHG-3341, before then.

/ Ruth`,
    reply: `Morning Ruth,

only the badge reader, and I'll point that at DC04 on Wednesday. CHG-3341 is approved as of now. I'm around till 19:00 on the day should you want company.

Emeka`,
    mood: 'calm',
    questions: [
      { text: 'still authenticate against it', answered: true },
      { text: 'your ok for the firewall rule', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'last-39',
    incoming: `Three weeks ago your colleague promised me, on the phone, that my daughter's school laptop would be repaired under warranty. Now a bill of 189 € with "liquid damage". There was no liquid. There has never been liquid. It's a child's laptop that you lot had for three weeks! She's been writing her homework on my phone. Not one cent of this will I pay and I expect it back by Friday, repaired. What kind of outfit is this?

Zdeněk Horáček`,
    reply: `Dear Mr Horáček,

our technicians found traces of moisture on the keyboard connector; photos are on file. It is not possible that this was caused by us. Please be aware that nobody here can promise a warranty repair by phone, so there must have been a misunderstanding on your side.

The invoice is payable within 14 days.

Regards,
Repair Centre`,
    mood: 'angry',
    questions: [{ text: 'I expect it back by Friday', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-40',
    incoming: `Hi, my screen says "BitLocker recovery key required" and I'm due to present to the ministry at 11, it's 10:20, all slides are on here and nowhere else. I didn't change anything, I swear. Where do I get this key and is what's on the disk still ok? please be quick, my stomach is in knots

Yasmin`,
    reply: `Hi Yasmin,

Go to My Account > Devices on your phone, choose your laptop and "View BitLocker keys", then type the 48 digits shown. Files are not affected.

Regards,
Lionel`,
    mood: 'worried',
    questions: [
      { text: 'Where do I get this key', answered: true },
      { text: "is what's on the disk still ok", answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-41',
    incoming: `Hello from the library,

we'd love to lend laptops to visitors, six or so. Could you tell us what would be needed to wipe them between two users, and do you happen to have any that are being retired? Someone mentioned a pile in the basement... Also, who would I speak to about a cupboard with charging?

Warm regards,
Solveig`,
    reply: `Hi Solveig,

lovely idea!

Cleaning up is the easy part: we set them so that a restart throws away whatever the last person did. Nothing for your staff to do but press a button.

The pile exists, yes; how many of those are fit for it I'll count on Tuesday and tell you the same day.

For furniture with sockets it's Arvid in Facilities, ext. 118.

Best,
Nour`,
    mood: 'calm',
    questions: [
      { text: 'what would be needed to wipe them', answered: true },
      { text: 'any that are being retired', answered: true },
      { text: 'who would I speak to', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'last-42',
    incoming: `I'm going round in circles here: to change my password I need the code, the code goes to my old number, to change the number I need to log in, to log in I need the password. I have explained this to three people and each of them sent me the link to change the password.

I'm at the Nairobi office, in person, with my ID card, five metres from your counter which is closed until 2. Just set the new number, it's +254 700 555 018, and text me when that's done.

Wanjiru`,
    reply: `Dear Wanjiru,

To change your password please follow the link on the login page ("Forgot password?"). You will need the code that is sent to your phone. If your number has changed, you may update it under Profile after logging in.

Best regards,
Service Desk`,
    mood: 'frustrated',
    questions: [
      { text: 'set the new number', answered: false },
      { text: "text me when that's done", answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-43',
    incoming: `Hello! I'm back from parental leave on Monday (yay). Will my old login still be good, and can I keep the MacBook I had before or was it given away? Also how do I get the new ERP, everybody talks about it :)

Looking forward to seeing you all,
Annelies`,
    reply: 'Login is active. ERP: order it in the self-service portal.',
    mood: 'calm',
    questions: [
      { text: 'Will my old login still be good', answered: true },
      { text: 'can I keep the MacBook', answered: false },
      { text: 'how do I get the new ERP', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-44',
    incoming: `Dear Kwabena,

I am sorry to trouble you and I’m embarrassed to write this. You know I do the books for the hospice shop. This afternoon a window came up on the computer with a loud voice, a woman’s, saying that it was locked and that I must ring Microsoft. I’m seventy-four and I was on my own in the back room and I rang. A very polite young man, he called himself Kevin. He asked me to type in some letters and then he moved the pointer himself, I watched it go. He opened the bank page. I’d like to say that’s when I saw through it but it wasn’t, it was when he asked me not to hang up while I went to buy gift cards. Then I pulled the plug out of the wall.

It is still unplugged. I have not told anyone, and I’ve not sat down since. There’s £11,300 in that account and it is other people’s money, from raffles and coffee mornings.

Can he still see in when it’s off? Should I ring the bank myself or must that come from the chairman? I also keep wondering what he might have read; the donors’ addresses are in a file on the desktop. I’d be grateful if you’d tell me what to do first, in short words please.

Yours,
Winifred Abbott`,
    reply: `Dear Winifred,

You were frightened on purpose, by people who do this all day long, and you pulled the plug in time. There's nothing to be embarrassed about.

First: phone the bank now, yourself, on 159. Say "a stranger has been on my computer" and ask them to freeze the shop's account. It needn't come from Mr Osei.

With the plug out he sees nothing at all. Please leave it out.

I'm coming to the shop tomorrow at 9 to take the machine with me. Then I can find out how far he got, the list of donors included, and you'll have it from me by the evening, good or bad.

And do ring me at any hour: 07700 900 614.

Kwabena`,
    mood: 'worried',
    questions: [
      { text: 'Can he still see in', answered: true },
      { text: 'ring the bank myself', answered: true },
      { text: 'what he might have read', answered: true },
      { text: 'what to do first', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-45',
    incoming: `Hola equipo,

for the trade fair in Guadalajara (6–9 May) I'm hoping for two tablets with the demo app, one SIM with roaming and somebody we can call in the evening: can that be arranged? I'd also like to know if the demo runs offline, the wifi there is always terrible.

Saludos,
Ximena`,
    reply: `Hola Ximena,

all of it, yes. Both tablets and the SIM will be at reception on the 4th, and Iñaki picks up until 22:00 on all four days (+52 33 5550 0187).

Without a connection everything works except the live map; I've put a recorded one on each so that you have something to show.

¡Mucha suerte!
Leire`,
    mood: 'calm',
    questions: [
      { text: 'can that be arranged', answered: true },
      { text: 'if the demo runs offline', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'last-46',
    incoming: `Why do I have to enter my timesheet in two systems since April? Serious question. It takes me 25 min each Friday that I haven't got, with two kids to collect, and if the figures differ by a quarter of an hour I get a red mail from a robot. I raised it in the survey, I raised it with Olaf. Is there really no export from one into the other?

Mirela`,
    reply: `Hi Mirela,

It doesn't take 25 minutes if the figures are entered daily, as described in the guideline. Most colleagues have no problem with it.

Regards,
HR Systems`,
    mood: 'frustrated',
    questions: [
      { text: 'Why do I have to enter my timesheet', answered: false },
      { text: 'no export from one into the other', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-47',
    incoming: `Ward 6 here. The medication cabinet locked us out at 02:40. Locked. With a patient in pain behind me and the on-call number ringing into nothing for 25 min. We broke the seal on the emergency box. You can have my resignation before I explain that to another family.

I want to know what happened to the on-call phone. I want every nurse on this ward to have the override by tonight. And someone from your management comes up here and says it to the night team's face.

Charge Nurse Aurelio Bautista`,
    reply: `Dear Aurelio,

A patient lay in pain longer than they had to, and your team was left alone with it, because of us. That's as serious as it gets and I won't dress it up.

The phone was on the desk of a colleague who had gone home ill at midnight, and the call didn't roll over to the second one, since nobody had ever set that. It's set now; I tried it three times at 7.

By 18:00 all 14 of you will have the bypass code on the badge. Ten are through already; for the other four I come up at the change of shift.

Our director, Helen Marsh, and I will be with you at 21:15, before handover, and we'll answer whatever they ask.

The cabinet itself is being examined; that report reaches you on Friday.

Stephan Krol`,
    mood: 'angry',
    questions: [
      { text: 'what happened to the on-call phone', answered: true },
      { text: 'to have the override by tonight', answered: true },
      { text: 'someone from your management comes up', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-48',
    incoming: `Hi Support, can I install your plugin on a server without internet access? If so, what would the licence check do?

Regards,
Takumi`,
    reply: `Hello Takumi,

Thank you for your interest. Our plugin supports a wide range of server environments. The licence check makes sure that your copy is properly licensed. For anything further our knowledge base is available 24/7.

Your Support Team`,
    mood: 'calm',
    questions: [
      { text: 'can I install your plugin', answered: false },
      { text: 'what would the licence check do', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-49',
    incoming: `hi its about the mail from HR re "monitoring of devices". i sometimes do my banking in the lunch break and i also wrote with my doctor from the work laptop, about something i really dont want anyone here to know. can you lot see that? and is it saved somewhere, i mean could my manager get it. id rather not ask her

jasmina`,
    reply: `Hi Jasmina,

The new policy was agreed with the works council and takes effect on 1 June. It covers all company devices, both Windows and Mac. You can read it in full on the intranet.

Kind regards,
Workplace Team`,
    mood: 'worried',
    questions: [
      { text: 'can you lot see that', answered: false },
      { text: 'is it saved somewhere', answered: false },
      { text: 'could my manager get it', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-50',
    incoming: `1. vpn: still down at home
2. ticket from last thurs: still "new"
3. me: still driving 50 min to the office to send 1 pdf

anything you can do about no. 1 would be lovely, and pls put a human name on no. 2

ewan`,
    reply: `Ewan,

a hundred minutes in the car for one PDF, and that for a week: that's rotten.

The human is me, Shabnam; it's been in my name since 8:20. Your certificate ran out on Wednesday. I've issued a fresh one, which lands the next time you start the laptop at home. Try it tonight, and if the shield isn't green by 7, ring 0131 496 0822. I'm in till 8.

Shabnam`,
    mood: 'frustrated',
    questions: [
      { text: 'anything you can do about no. 1', answered: true },
      { text: 'put a human name on', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-51',
    incoming: `Dear Mr. Nyström,

we intend to let expire the contract for 14 licences of the CAD software on 31 August. Please confirm the cancellation. Kindly inform us also in which format our drawings will be delivered to us and until when we may still log in.

Respectfully,
Eng. Vasilis Papadakis`,
    reply: `Dear Mr Papadakis,

All fourteen end on the last day of August and no further invoice will follow; you may keep this message as proof.

You'll receive everything as DWG plus PDF, on a drive by courier, in the first week of September. The accounts remain open for another 30 days, so through 30 September, should anything be missing.

It's been a pleasure having you,
Pär Nyström`,
    mood: 'calm',
    questions: [
      { text: 'confirm the cancellation', answered: true },
      { text: 'in which format our drawings', answered: true },
      { text: 'until when we may still log in', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'last-52',
    incoming: `Hi,

So I reinstalled. Then I reinstalled the thing that I needed to reinstall. Then your assistant said to reboot and "try again later", and later has now been and gone four times. The tool still says "No licence found (E-217)". I bill by the word, so since Wednesday I've billed by the no word.

What does E-217 mean, in plain language? How soon can I be back up. And since I pay 49 a month for this privilege I'd like those days off the next invoice.

Eun-ji Park
translator KO/EN/DE`,
    reply: `Dear Eun-ji,

Three days without earning a word, and reinstalling for nothing on top: I'm really sorry, that should never have been put on you.

In everyday terms: our list had you down with your former surname, so the program asked for you and was told there's no such person. I corrected the entry at 14:20. Close the tool, open it, and you should be in straight away.

I've credited the whole of this month rather than three days; the coming bill will read zero.

If the message shows its face again, ring me on 030 555 0199 and I'll connect to your machine there and then.

Lorenz`,
    mood: 'frustrated',
    questions: [
      { text: 'What does E-217 mean', answered: true },
      { text: 'How soon can I be back up', answered: true },
      { text: 'those days off the next invoice', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-53',
    incoming: `Hi Deepak,

the demo of the ticket tool was great. Two follow-ups: can it import from our Lotus Notes mess, and would you share the slides? Oh and who else uses it in the public sector?

Greetings from Bern,
Reto`,
    reply: `Hi Reto,

Glad you liked it! The deck is attached. Import is an important topic for many of our customers and we've got a whole team around it.

Talk soon,
Deepak`,
    mood: 'calm',
    questions: [
      { text: 'can it import from our Lotus Notes', answered: false },
      { text: 'would you share the slides', answered: true },
      { text: 'who else uses it', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-54',
    incoming: `Listen. I've got eleven people in a waiting room with holes in their teeth, and your X-ray viewer wants me to "accept the new terms" in a language I don't read (Finnish, I think). I've clicked everything there is to click. It's the THIRD update in a fortnight that nobody here ordered and each one of them has cost me a morning. I'm sending people home with toothache because of a checkbox!!

Get rid of that window. Then turn off these automatic updates on all five workstations, for good.

Dr. Bronagh McElhinney`,
    reply: `Hi Dr. McElhinney,

Press Alt+H, then Enter: that accepts the terms and closes the dialog. Auto-update has been disabled on workstations 1–5 via policy; restart them tonight to apply.

Regards,
Team Imaging`,
    mood: 'angry',
    questions: [
      { text: 'Get rid of that window', answered: true },
      { text: 'turn off these automatic updates', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-55',
    incoming: `Hi Jörgen, is it normal that the server in our cupboard ticks like a clock since this morning? everything still works but all our bookkeeping sits in there and my husband says it sounds like the one he had that died. Should I switch it off to be safe? I'd feel a lot better if somebody came to look.

Agneta`,
    reply: `Hi Agneta,

No, it shouldn't tick, so it's good that you have ears like that. Most likely one of the two disks is on its way out. I understand the worry with all the books in there: the second disk holds the same, and last night's copy off-site is complete, I just checked.

Leave it running, please; a restart is the hardest moment for an old disk.

I'm at your door at 15:30 today with a spare, and when I leave it will be quiet.

Jörgen`,
    mood: 'worried',
    questions: [
      { text: 'is it normal that the server', answered: true },
      { text: 'Should I switch it off', answered: true },
      { text: 'if somebody came to look', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-56',
    incoming: `Hallo, since the merger I have two email addresses, two calendars and two of everything, except hours in the day. Meetings that I accept in one are shown as free in the other, so people book me double. Yesterday I stood up a client because of it, that was lovely. I asked about merging in Feb and in March and was told "after the consolidation". When is that, please? Or could at least the one calendar show what's in the other.

Femke`,
    reply: `Hi Femke,

The consolidation of the two environments is a large project with many dependencies. Calendars are an important part of it. We'll communicate in good time via the usual channels.

Best regards,
Programme Office`,
    mood: 'frustrated',
    questions: [
      { text: 'When is that', answered: false },
      { text: 'the one calendar show', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-57',
    incoming:
      'Quick q: whats the retention on the audit logs, 90 days or a year? And can u dump me the last 7 days of failed logins for svc-batch, csv is fine. Saw a password spray attack in another tenant, just being nosy. Ousmane',
    reply: `A year, Ousmane.

The file is in our Teams chat: 312 lines, 309 of them the old scheduler with its stale secret, so no spray. The three left over come from Dakar on Monday; I'll go through those with Aïda and tell you by 4.

Björk`,
    mood: 'calm',
    questions: [
      { text: 'whats the retention', answered: true },
      { text: 'dump me the last 7 days', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'last-58',
    incoming: `Dear team,
I sent the salary overview to "All-Nordics" instead of "All-Managers" at 16:02. 340 people. I tried to recall it, it says 61 recalled so far. I feel sick. How many have opened it? Can you take it out of the mailboxes before tomorrow morning? I haven't told my boss yet.
Eerika`,
    reply: `Hi Eerika,

Oh no, that's everybody's nightmare, I feel for you.

Recalling a message depends on several conditions, e.g. whether it has been read and which program the recipient uses. For the future I'd recommend a rule that delays sending by two minutes.

Regards,
Bo`,
    mood: 'worried',
    questions: [
      { text: 'How many have opened it', answered: false },
      { text: 'take it out of the mailboxes', answered: false },
    ],
    acknowledged: true,
    good: false,
  },
  {
    id: 'last-59',
    incoming: `Hi, pls add Marek Dudek (m.dudek, Kraków, finance) to the group FIN-Reports-RO from tomorrow on. His manager's approval is attached. Would you let him know directly when it's active?

Thx Grażyna`,
    reply: `Hi Grażyna,

Happy to help. Please tell us the user name and the group and attach the approval of the manager.

Thanks,
IAM`,
    mood: 'calm',
    questions: [
      { text: 'add Marek Dudek', answered: false },
      { text: 'let him know directly', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-60',
    incoming: `Hi Siobhán, what would we do without you? The new laptop's a dream. Only: the fingerprint reader takes my left thumb and refuses the right one, isn't that funny. How do I teach it the other? And the old one's still on my windowsill, shall I bring it by or does someone collect.

xx Doireann`,
    reply: `Ha, lovely to hear!

Settings > Accounts > Sign-in options > Fingerprint > "Add a finger", then press six or seven times till the picture is full.

No need to carry anything: Kofi comes round on Thursday before lunch with the trolley.

Siobhán`,
    mood: 'calm',
    questions: [
      { text: 'How do I teach it', answered: true },
      { text: 'shall I bring it by', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'last-61',
    incoming: `Give me my 179.70 back. I cancelled in DECEMBER, I have the confirmation from your own address, and you've helped yourselves to another 59.90 in January, February and March. I asked nicely twice, the nice ones are used up. Next mail goes to the consumer office. Also, delete my card, seeing that you can't keep your fingers off it.

Bence Szalai`,
    reply: `Hello Bence,

To cancel your subscription please go to Settings > Billing > Cancel plan. Please note that payments are generally subject to our terms.

Have a nice day!`,
    mood: 'angry',
    questions: [
      { text: 'my 179.70 back', answered: false },
      { text: 'delete my card', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-62',
    incoming: `good morning, dunno why i bother but here we go again. till 2 in the canteen eats every third card payment, people stand there with cold soup and look at me as if i built the thing. last 2 times someone came, unplugged it, plugged it, left, 10 mins later same story. can we get a different machine?? and what do i tell people who were charged twice, theres about 5 of em by now

fatih`,
    reply: `Morning Fatih,

Good that you did bother. Two visits that fixed nothing, and you're the one who gets the looks: not fair on you at all.

Yes: a new one goes in on Monday at 6:30, before breakfast. Till then I've brought you the spare reader from the café, which Anja set up five minutes ago.

Whoever paid double gets it refunded by the bank on its own within three working days. If it hasn't happened by Friday they should drop the receipt at the IT counter and we pay them out in cash.

I'll look in at noon to see how the queue is doing.

Dilek`,
    mood: 'frustrated',
    questions: [
      { text: 'can we get a different machine', answered: true },
      { text: 'what do i tell people', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-63',
    incoming: `Hello Henning,

I'd like to archive the project mailbox "Bridge A7" at year's end. Could you set it to read-only from 2 January, and is there a way to give the Danish partners a copy? Cost centre is 4410.

Dagmar`,
    reply: 'Will do.',
    mood: 'calm',
    questions: [
      { text: 'set it to read-only', answered: true },
      { text: 'give the Danish partners a copy', answered: null },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-64',
    incoming: `Hello, the exam server will be used by 900 pupils on Wednesday and in today's rehearsal it gave up at 310. I have the ministry on the line asking me if Wednesday stands and I honestly wouldn't know what to say. Can it be made to carry 900 by then? What's plan B if not? Nobody here has slept much.

Rui Tavares`,
    reply: `Dear Rui,

The rehearsal showed 310 concurrent sessions at 10:42, at which point the connection pool of the database was exhausted. The size of the pool is a configuration value. The graphs are attached.

Best regards,
Hosting`,
    mood: 'worried',
    questions: [
      { text: 'made to carry 900', answered: false },
      { text: "What's plan B", answered: false },
    ],
    acknowledged: false,
    good: false,
  },
]
