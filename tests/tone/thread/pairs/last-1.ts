import type { LabelledPair } from '../labelled-pair'

/** The first half of the last held-out mails and replies: written and labelled apart from the rules. */
export const lastPairs1: readonly LabelledPair[] = [
  {
    id: 'last-01',
    incoming: `hi, is the vpn meant to ask for a code every single morning now? it was once a week before the update. not a big deal, just curious

dom`,
    reply: `Morning Dom,

Yes, that's on purpose. Since the 3rd the sign-in expires overnight, so everyone types six digits when they first connect. If you tick "Remember this laptop" it drops to once every 14 days.

Best,
Aoife`,
    mood: 'calm',
    questions: [{ text: 'meant to ask for a code', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'last-02',
    incoming: `This is now the fourth time this month that the payroll export has died on me half way, and the fourth time I get "have you tried another browser" back. I have 612 people who expect their wages on Friday. I have a bank cut-off at 16:00 tomorrow. I do not have another browser's worth of goodwill left.

I want a named person on this today and I want to know by lunch whether the file will be there or whether I have to key it all in by hand with two temps.

Marguerite Oyelaran
Payroll`,
    reply: `Dear Marguerite,

Four broken runs in a month with people's wages hanging on them is not acceptable, and the browser advice you kept getting was a brush-off. I apologise.

From now until the bank has your payment, this is mine: Tobias Renner, extension 2217, mobile 0171 555 0142. Please ring me rather than writing.

You will have your export. I ran it for all 612 on the standby server a quarter of an hour ago and it came through complete; it's in your Payroll-Secure folder. No need for the temps.

I'll call you at 13:30 to hear if the totals agree with last month's, and tomorrow at 9 with what was behind it.

Tobias`,
    mood: 'angry',
    questions: [
      { text: 'a named person on this today', answered: true },
      { text: 'whether the file will be there', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-03',
    incoming: `Hello,
I think I did something stupid. An email came from "DHL", I had a parcel coming, so I clicked and typed in my password before I noticed the address was weird. I closed it straight away. That was about 20 minutes ago. Can they get into the patient lists with that? And do I have to tell Dr Brandvold, or do you do that? My hands are shaking a bit to be honest.
Ingrid, reception`,
    reply: `Hi Ingrid,
Phishing emails are getting more and more convincing. Staff should always check the sender's address before clicking on any link. You'll find our awareness training on the intranet under Learning > Security.
Regards,
Service Desk`,
    mood: 'worried',
    questions: [
      { text: 'get into the patient lists', answered: false },
      { text: 'do I have to tell Dr Brandvold', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-04',
    incoming: `Hey,

build agent 7 is dead again, OOM killer took out the daemon at 03:12 and left a pile of zombie processes plus a corrupt cache. I've nuked the cache and killed the orphans, jobs are running on 5 and 6 meanwhile so nobody's blocked.

When you get a minute:
1. can we bump it to 32 GB
2. does anyone still need the legacy poison-queue worker on that box, or can I get rid of it
3. who owns the alert that never fired

ta
Wiremu`,
    reply: `Kia ora Wiremu,

1. Yes, done over lunch, it came back up at 12:40.
2. Nobody does, Farid moved the last consumer off in March. Bin it.
3. Platform monitoring, so Katarzyna's team. I've opened OPS-881 with her and put you on copy.

Cheers
Jude`,
    mood: 'calm',
    questions: [
      { text: 'bump it to 32 GB', answered: true },
      { text: 'still need the legacy poison-queue worker', answered: true },
      { text: 'who owns the alert', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'last-05',
    incoming: `Third mail. As I wrote on Monday and again on Wednesday: Lenovo T14, Windows 11, asset tag NL-20991, docking station on desk 4.17, both monitors go black whenever I join a Teams call. Tried: other cables, other dock, driver update, restart. I'm basically doing customer calls on a 14 inch screen in my lap.

Could someone just come by and look at it? I'm in until 5 today and all of tomorrow.

Joost van Eck`,
    reply: `Hi Joost,

Sorry to hear that your screens keep going dark in calls, that must be tiresome. To help us look into this, could you please let us know:
- the make and model of your device
- your asset tag
- whether you have tried a different cable

Once we have this we can take the next steps.

Kind regards,
Pieter`,
    mood: 'frustrated',
    questions: [{ text: 'someone just come by', answered: false }],
    acknowledged: true,
    good: false,
  },
  {
    id: 'last-06',
    incoming: `Dear Sir or Madam,

I write on behalf of the Parish Council of Little Harwick. Our clerk, Mrs Penhaligon, retires on 30 June, after which Mr Adeyemi will take over her duties. We should be grateful if you would transfer the clerk's mailbox to him on that date, and if you would tell us whether the correspondence of the past eleven years can be kept.

We should also like to know what a second licence would cost us per annum, should the Council decide that both are to have access during July.

Yours faithfully,
Jago Tregear
Chairman`,
    reply: `Dear Mr Tregear,

With pleasure. The handover is booked for the evening of 30 June; from the next morning Mr Adeyemi will open everything under his own name. Nothing is lost in the process: all letters since 2014 stay exactly where they are.

For July, an additional seat comes to £49.20 a year, or £4.10 should you take it for the one month only.

If you would send me Mr Adeyemi's mobile number by the 20th, I shall text him his sign-in.

Yours sincerely,
Lowenna Hicks`,
    mood: 'calm',
    questions: [
      { text: "transfer the clerk's mailbox", answered: true },
      { text: 'whether the correspondence', answered: true },
      { text: 'what a second licence would cost', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'last-07',
    incoming: `Your update wiped my templates. ALL of them. Six years of quotation templates, gone, and nobody asked me, nobody warned me, and when I ring I get a jingle. Do you people even test this stuff before you throw it at paying customers?? Get them back. And tell me what I'm supposed to send to the three clients who are waiting since this morning.

Salvatore Micciché
Micciché Serramenti`,
    reply: `Dear Mr Micciché,

Actually, the release notes that went out on 2 April clearly stated that custom templates needed to be exported before version 9. Our records show that the e-mail was delivered to your address. All releases are fully tested by our QA department. The update works as designed.

Regards,
Customer Care`,
    mood: 'angry',
    questions: [
      { text: 'Get them back', answered: false },
      { text: "what I'm supposed to send", answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-08',
    incoming: `hi sorry to bother you on a sunday. laptop fell off the kitchen table and now only shows a blinking folder with a question mark. my whole thesis is on there, defence is on the 19th and i honestly cant remember when i last backed up. is it gone? should i keep trying to switch it on or leave it alone

lin`,
    reply: `Hi Lin,

What a horrible thing to happen with the defence so close. Please don't start it again; every attempt can do more harm.

I can't say yet if your work has survived. The blinking folder only means that the Mac doesn't find its disk, and quite often that's a loose connection and the files are fine. Drop it at room B-012 tomorrow at 8, I'll open it there and then and ring you by 10 with what I found.

One bit of hope meanwhile: your account shows a OneDrive copy called "Thesis_v31" from last Thursday.

Mehmet`,
    mood: 'worried',
    questions: [
      { text: 'is it gone', answered: true },
      { text: 'should i keep trying', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-09',
    incoming: `Hi team, new starter on the 12th: Beatriz Falcão, Procurement, Lisbon office. Please prepare the usual laptop, SAP access like Rui's, and a headset. What name will her address have, given there's already a b.falcao? And could you let me know if she can collect the kit at reception or needs to come to you on the 2nd floor.

Obrigada,
Teresa`,
    reply: `Hi Teresa,

Thanks for letting us know about Beatriz. I've ordered the T14 and the headset and had SAP rights copied from Rui, all will be ready on the 11th. Please remember that new starters have to do the security training in their first week.

Regards,
Gonçalo`,
    mood: 'calm',
    questions: [
      { text: 'prepare the usual laptop', answered: true },
      { text: 'What name will her address have', answered: false },
      { text: 'if she can collect the kit', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-10',
    incoming: `Good evening, though it's nearer midnight and I'm still at the kitchen table with the report cards.

I don't know whether anyone over there has ever had to enter 128 comments into the portal, so let me describe it. You open a pupil, you write your four or five lines, you press Save, and about one time in three it throws you back to the login page and what you typed is nowhere. So you type it again, only shorter and less kind because by now it's ten o'clock. Around pupil forty I started writing everything in Word first and pasting it in, which works, except that the portal turns every apostrophe into a little row of rubbish, so I have now told eleven families that their child doesn&#39;t listen.

I mentioned this before Christmas to a gentleman whose name I've lost, and he said it would be "looked at in the new year". It's the 26th of May. I'm sure he was busy.

Reports are due with the principal on Friday at noon. What I'd like to hear is, firstly, if there's any way of stopping it from logging me out, and secondly, whether the apostrophes can be put right from your side, because I'm not going through 128 children again by hand. If the answer's no to both then would you please talk to the principal about the deadline, since she thinks I'm simply slow.

Gráinne Ní Dhomhnaill
5th class, St Brendan's`,
    reply: `Dear Gráinne,

Typing a child's report twice late at night because the page swallowed the first one would wear anybody out, and that nothing happened after Christmas is on us.

Here is where you stand:

- Being thrown out: that comes from a 10-minute timer meant for the library PCs. I've lifted it to four hours for your school as of this morning.
- The rows of rubbish: yes, I can repair those for all your pupils in one go, and I'll run that tonight at 21:00. You don't have to open a single one.
- I rang Ms Keane just now and explained that the fault is ours. She's moved your date to Monday at noon.

If it drops you even once more, text me on 085 555 0133, in the evening too. I'll write tomorrow by 9 to confirm that the eleven read as they should.

Ronan`,
    mood: 'frustrated',
    questions: [
      { text: 'any way of stopping it from logging me out', answered: true },
      { text: 'whether the apostrophes can be put right', answered: true },
      { text: 'talk to the principal about the deadline', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-11',
    incoming: 'whats the wifi password for visitors on the 3rd floor',
    reply: `Hi Pelle, it's tulip-482 this week, network Harbour-Guest. A fresh one goes up every Monday on the card by the lift.

/Maj`,
    mood: 'calm',
    questions: [{ text: 'whats the wifi password', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'last-12',
    incoming: `So let me get this right. Your engineer reboots our booking system at 17:30 on a bank holiday Friday, with a coach party of 52 standing in my lobby, without so much as a phone call. My girls were writing room numbers on napkins. One couple walked in on people who were already in bed.

Who signed that off? I'd love to hear it. And don't bother sending me another voucher, what I want is this in writing: no work on our system between 14:00 and 20:00, ever.

Declan Fogarty
General Manager`,
    reply: `Dear Mr Fogarty,

Napkins at your front desk on the busiest evening of the year, and two guests put in a room that was taken: you and your staff carried the shame for something we did. I'm truly sorry.

It was me. I read 5:30 on the change sheet as the morning and approved it without asking your side. There's no better explanation than that.

You'll find attached the paper, signed by our director: from today your house is locked against any change from two till eight in the evening, seven days a week, and the planner now refuses such a slot.

May I come by on Tuesday at 10 to say this to the reception team as well?

Ines Calloway
Operations`,
    mood: 'angry',
    questions: [
      { text: 'Who signed that off', answered: true },
      { text: 'no work on our system between', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-13',
    incoming: `Hi Sunil,

probably nothing but I keep going back to it. On Tuesday we paid an invoice of 38.400 € to Hofstätter, to a new IBAN that came by mail from their accountant. Today their reminder arrives as if nothing had been paid. The mail looks genuine, right logo, right name, even answered in our old thread. Could somebody have been reading along in my mailbox? And what should I say to the bank, if they can do anything at all by now?

Anneliese`,
    reply: `Hi Anneliese,

No wonder you keep going back to it, that's a lot of money, and I'm glad you wrote at once.

Bank first, please, before you read on: ask for the fraud desk, say "recall of a SEPA transfer from Tuesday, suspected invoice fraud", and give them both IBANs. Within the first days they quite often get some or all of it back, so the next hour counts.

Your mailbox: there is a forwarding rule in it which isn't yours, made on 11 March. So yes, someone was. I've removed it, ended all sessions and set a new password; Harald will hand it to you in person in ten minutes.

I'll sit with you at 14:00 and we go through what else they could have seen.

Sunil`,
    mood: 'worried',
    questions: [
      { text: 'reading along in my mailbox', answered: true },
      { text: 'what should I say to the bank', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-14',
    incoming: `Hello,

would it be possible to have the shared calendar of the lab on my phone too (iPhone), and if so how do I do it? Thank you very much and have a nice weekend.

Hyun-woo`,
    reply: `Yes, that's possible.`,
    mood: 'calm',
    questions: [
      { text: 'possible to have the shared calendar', answered: true },
      { text: 'how do I do it', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-15',
    incoming: `Moin, the scanner again. Every delivery note I scan ends up in Kerstin's folder instead of mine, since TWO WEEKS now, and every evening I walk over to her and we sort through it like a deck of cards. I said it on the 4th, I said it on the 11th. Please set it to my folder already, that can't be so hard, and do the same for Swantje before she starts shouting at it too.

Hauke, Goods Out`,
    reply: `Hello Hauke,

The profile was pointing to \\\\srv02\\kb. Changed to \\\\srv02\\hs for you and \\\\srv02\\sm for Swantje. Please scan one page each and report back.

Regards,
IT`,
    mood: 'frustrated',
    questions: [
      { text: 'set it to my folder', answered: true },
      { text: 'do the same for Swantje', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-16',
    incoming: `Dear helpdesk, I am planning a project with clinical images (about 9 TB) and wanted to ask where we'd best store these, whether that is covered by the hospital contract and roughly what it'd cost per year. No hurry, the proposal is due in March.

Kind regards,
Dr. Zsófia Benedek`,
    reply: `Dear Dr. Benedek,

For pictures of patients the encrypted research volume in our own data hall is the right home; nine terabytes fit easily. Count on about €95 per terabyte and twelve months, so some €855.

On the legal side I don't know and would rather not guess: Ms Varga is going to tell me by Thursday, and you'll hear it the same day.

With kind regards,
Áron Kis`,
    mood: 'calm',
    questions: [
      { text: "where we'd best store these", answered: true },
      { text: 'whether that is covered', answered: true },
      { text: "what it'd cost per year", answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'last-17',
    incoming: `printed the badge labels AGAIN from the wrong tray, 200 sheets in the bin. 2nd time this week and the conference starts at 8 tmrw. can u pls lock it to tray 2, i cant babysit a printer all night

sent from the train`,
    reply: `Hi Priyanka,

Two hundred sheets for the bin on the eve of a conference, what a waste of your evening.

It's sorted: the label queue only draws from the second drawer now, whatever the program asks for. I printed three to be sure and left them on your desk. I'm at the venue from 7:15 tomorrow with a spare roll in case anything's missing, 0412 555 903.

Callum`,
    mood: 'frustrated',
    questions: [{ text: 'lock it to tray 2', answered: true }],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-18',
    incoming: `Hello, my old phone was stolen on the tram this morning, the one with the authenticator thing. I've already bought a new one. But now I sit here thinking: whoever has it, can they approve a login? There's also photos of passports of our volunteers in the gallery, from the trip registration. Can you wipe it from far away?

Chiara`,
    reply: `Hi Chiara,

Having your phone taken like that is awful, I'm sorry this happened to you.

Authenticator is an app which approves logins. To set it up on your new phone, go to My Account > Security info and scan the QR code. Remote wipe is a function of our device management.

Best regards,
Edoardo`,
    mood: 'worried',
    questions: [
      { text: 'can they approve a login', answered: false },
      { text: 'wipe it from far away', answered: false },
    ],
    acknowledged: true,
    good: false,
  },
  {
    id: 'last-19',
    incoming: `Hi Mateusz,

Thanks, that worked. Some leftovers from the migration workshop:

- Do old links to the file server still work after the 1st?
- Is there a limit on file size?
- Can externals edit, or only read?
- Delete the test folder please, we don't need it any more

Best, Henrike

> From: Mateusz Zieliński
> Hi Henrike, did the new drive letter show up? And have you had time to try the upload?
> Mateusz`,
    reply: `Hi Henrike,

- Until the end of the year, yes; they're redirected.
- 250 GB apiece, so hardly.
- Both, depending on what the owner picks when inviting them.
- Done.

Shout if anything else turns up,
Mateusz`,
    mood: 'calm',
    questions: [
      { text: 'Do old links to the file server', answered: true },
      { text: 'a limit on file size', answered: true },
      { text: 'Can externals edit', answered: true },
      { text: 'Delete the test folder', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'last-20',
    incoming: `I have been without email for NINE days. Nine. I run a notary's office, people are buying houses here. Yesterday a buyer lost his rate because I never saw the bank's message. You closed my ticket twice with "resolved". In what universe?

Switch it back on, today, and put the missing messages in.

Maître Clotilde Arnaudeau`,
    reply: `Hello,

The MX record pointed to the previous provider. Corrected at 10:05, mail is flowing. The queued messages (413) were delivered to your inbox at 10:30. Please restart Outlook.

The ticket has been closed.`,
    mood: 'angry',
    questions: [
      { text: 'Switch it back on', answered: true },
      { text: 'put the missing messages in', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-21',
    incoming: `Hi! We're choosing between your Team and Business plan for our studio (11 people). Does Team include SSO? And if we start with Team, can we go up mid-year without paying twice?

Thanks,
Oluwaseun`,
    reply: `Hi Oluwaseun,

Great to hear you're interested! Both plans are packed with powerful features for growing studios, and many of our customers move between plans as they grow. Have a look at our pricing page, and I'd be happy to set up a call!

Cheers,
Brandon`,
    mood: 'calm',
    questions: [
      { text: 'Does Team include SSO', answered: false },
      { text: 'can we go up mid-year', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-22',
    incoming: `Hey IT,

Rosalind here, B-shift, line 3. I'll keep this as civil as I can at 5:50 in the morning.

The terminal by the palletizer freezes every time somebody scans a pallet with more than 40 cases. Not sometimes. Every time. When it freezes we gotta hold the button for ten seconds, wait four minutes for it to come up, log in, and then it has forgotten the pallet so we break it down and count it over. We did that nineteen times tonight. My guys are now building pallets of 39 on purpose so the computer doesn't choke, which means more trucks, which means I get a phone call from Gary in logistics asking if I can count.

I put in a ticket on March 3rd. It got a number (it's 77120 if you're curious). It got nothing else.

So: is anybody working on that, yes or no? Can we get the old handhelds back until it's sorted, they're in the cage, I've seen them. And I'd appreciate it if somebody would explain to Gary that it ain't us.

Rosalind Tucker
--
Safety glasses save eyes. Are you wearing yours?`,
    reply: `Rosalind,

Nineteen pallets counted over in one night, and a ticket that sat there for weeks without a soul opening it: you've been more civil than we've earned.

Straight answer: no, nobody was, until an hour ago. Now it's me and Luis, and we already see the trouble: the program keeps room for 40 scans and falls over at number 41. The vendor has a fix in test. I'll hear by noon when it can go in and I'll text you the date either way.

The handhelds are out. Six of them are charging in the shift office and good to go for tonight.

I've just had Gary on the phone. He knows, and he says he owes you a coffee.

Ben Hostetler`,
    mood: 'frustrated',
    questions: [
      { text: 'is anybody working on that', answered: true },
      { text: 'get the old handhelds back', answered: true },
      { text: 'explain to Gary', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-23',
    incoming: `Dear support,

a parent just rang to say she could see another child's record in the parents' app, with the address and, what is worse, the note on who may not collect him from school. I have told her to close it and take no picture. The mother of that boy has an ex-husband who must not find out where they live.

Please can you switch the app off until we know more, and can you tell me if anybody else has looked at that record? I also need to know who has to be told about it, and by when.

Folasade Akintola
Head teacher`,
    reply: `Dear Ms Akintola,

I can see how frightening this is for that family, and for you. The app has been down for your school since 11:52; no one can open anything in it.

What the log shows so far: the boy's page was opened twice today, by the lady who phoned you and by his own teacher. I'm going back through the past 30 days now and will ring you at 13:00 with the full list, whatever it says.

The regulator must have it within 72 hours, that's Thursday at 11. Your data protection officer, Mr Lacey, files that and has the facts from me. The mother should hear it from you today; I'd wait for our call at one, so that you can tell her everything.

Tamsin Roe`,
    mood: 'worried',
    questions: [
      { text: 'switch the app off', answered: true },
      { text: 'if anybody else has looked', answered: true },
      { text: 'who has to be told about it', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-24',
    incoming: `Hello,

I'm integrating your REST API (v3) from a Django app. I'm getting 429s when I fire about 90 requests a minute during the nightly sync; no drama, we retry. I'd be interested to know what the limit actually is and if it's per key or per account. Also wondering if there's a bulk endpoint for contacts, couldn't find one. Bonus question: is there a sandbox where I can break things without killing production?

Thanks!
Nikolai`,
    reply: `Hi Nikolai,

60 every minute, counted for each key, so two keys give you 120.

For contacts, POST /v3/contacts/batch takes up to 500 at a time. It only came out on Monday, the docs page follows this week.

And there is: sandbox.example.com, emptied every night at 02:00 UTC. Do to it what you like; your present credentials work there as well.

Happy building,
Mei-Ling`,
    mood: 'calm',
    questions: [
      { text: 'what the limit actually is', answered: true },
      { text: "if it's per key or per account", answered: true },
      { text: "if there's a bulk endpoint", answered: true },
      { text: 'is there a sandbox', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'last-25',
    incoming: `are you actually kidding me. i get charged 3x for the same month, i write, i get a BOT, i write again, i get the same bot with a different name. 267 dollars is my groceries. i want the money back and i want my account deleted and if theres a survey afterwards i swear to god

kayleigh`,
    reply: `Hi Kayleigh,

A human here: Marcus. Being billed three times and then getting a machine twice, when it's what you eat from, would have me fuming too.

The whole $267 went back to your card ten minutes ago, the month you did use included. Your bank will show it by Wednesday.

Your profile is gone as well, along with the saved card. One last automatic message will say so, and after that you won't hear from us. No survey.

If it isn't there on Wednesday night, reply here and it comes straight to me.

Marcus`,
    mood: 'angry',
    questions: [
      { text: 'i want the money back', answered: true },
      { text: 'i want my account deleted', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'last-26',
    incoming: `Hi Andile,

we're moving our 8 desks to the annex on the 23rd. Three things from my side: please have the network sockets live by then (they're labelled A1-A8); would our phone extensions stay the same? and I'd need to know who brings the plotter over, the movers won't touch it.

Thanks a ton,
Nomvula`,
    reply: `Hi Nomvula,

Thanks for the heads-up about the move. A1 to A8 will be patched on the 21st. Regarding the phones, please note that the annex has its own switchboard. Good luck with the packing!

Andile`,
    mood: 'calm',
    questions: [
      { text: 'have the network sockets live', answered: true },
      { text: 'our phone extensions stay the same', answered: false },
      { text: 'who brings the plotter over', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-27',
    incoming: `Hi, me again. Ordered the second screen on 14 January, got told "two to three weeks". It's the end of April. Everyone who joined after me has one, the intern has two. At this point just give me an honest date. Or tell me it's not coming, then I buy one myself, fine.

Gökhan`,
    reply: `Dear Gökhan,

Sorry about the long wait. Hardware availability continues to depend on a number of factors across the supply chain. We are working closely with our partners and will inform you as soon as there is any news.

Kind regards,
Procurement Support`,
    mood: 'frustrated',
    questions: [
      { text: 'give me an honest date', answered: false },
      { text: "tell me it's not coming", answered: false },
    ],
    acknowledged: true,
    good: false,
  },
  {
    id: 'last-28',
    incoming: `Hi,
when I opened Excel today there was a banner "file infected, contact administrator" on the budget file that the whole board opens at 14h. I've sent that file to all nine of them last night. Oh dear. Is it really a virus? Should I ring them all and tell them not to touch it? I don't want to cry wolf but I also don't want to be the reason..
Leopold`,
    reply: 'Run a full scan.',
    mood: 'worried',
    questions: [
      { text: 'Is it really a virus', answered: false },
      { text: 'Should I ring them all', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-29',
    incoming: `Hello,

could you please reset the PIN of the door terminal at Tallinn warehouse, gate 2? Serial is TW2-00418, firmware 6.1, last changed 8 Feb, and I'm the registered owner (employee 30517).

Best,
Kristjan Mägi`,
    reply: `Hello Kristjan,

Thanks for contacting us. Which terminal is this about? Please also send us the serial number and your employee number.

Best,
Access Control`,
    mood: 'calm',
    questions: [{ text: 'reset the PIN', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-30',
    incoming: `Dear colleagues of IT,

Allow me to tell you about my Tuesday. At 9:15 I enter lecture hall 2, 180 students. The projector greets me with "No signal". I press the button on the lectern that says Laptop. No signal. I press the one that says HDMI. It dims the lights. A student from the third row, who has evidently been here before, gets up, unplugs a cable, blows on it like on a Nintendo cartridge of 1989, and plugs it in again. Applause. At 9:31 we begin. This was the fifth Tuesday of the semester and the fifth performance; the student is called Jonas, and he's thinking of asking for a salary.

I reported it after the first Tuesday by phone, after the second by form, after the third in person to a young man with headphones, who nodded.

I would ask you for two things. Have the cable replaced before next Tuesday, and send someone at 9:00 on that day, so that it isn't Jonas. Also it would be good to hear why nothing came of the three reports.

Prof. Dr. Wendelin Achterberg
Institute of Geography`,
    reply: `Dear Professor Achterberg,

Thank you very much for your detailed and entertaining message! We always value feedback on our lecture hall technology. Hall 2 was equipped in 2019 with a Crestron lectern, HDMI and USB-C. You can find a short guide to the buttons in the attachment.

Have a great semester!
Media Services`,
    mood: 'frustrated',
    questions: [
      { text: 'Have the cable replaced', answered: false },
      { text: 'send someone at 9:00', answered: false },
      { text: 'why nothing came of the three reports', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-31',
    incoming: `Let's count. One: you migrated our shop on the weekend we told you not to. Two: the checkout has taken no card since Saturday 10:00. Three: your status page is green. GREEN. We lose about 4.000 an hour here and your man on the phone told me to "clear the cache".

Put somebody on it who knows what a payment gateway is. I want a call within 30 mins, +45 55 50 11 27, and who is paying for Saturday, that I'd like to know as well.

Rasmus Thygesen`,
    reply: `Hi Rasmus,

Thanks for reaching out! We're sorry for any inconvenience. Our team is aware of reports affecting some customers and is looking into it. Please follow our status page for updates.

Cheers,
The Support Team`,
    mood: 'angry',
    questions: [
      { text: 'Put somebody on it', answered: false },
      { text: 'a call within 30 mins', answered: false },
      { text: 'who is paying for Saturday', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'last-32',
    incoming:
      'hey quick one, does the backup of the NAS run on weekends as well? im shutting down the power in rack C on saturday 10-12 for the electrician and dont want to murder a running job. also pls ping me the name of the person on call. thx bartek',
    reply: `Hi Bartek,

the NAS backup is a full one to tape with incremental runs in between, monitored by the storage team. On-call is organised as a weekly rota.

Cheers,
Sanne`,
    mood: 'calm',
    questions: [
      { text: 'does the backup of the NAS run', answered: false },
      { text: 'ping me the name', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
]
