import type { LabelledPair } from '../labelled-pair'

/** Held-out pairs, part two of four. */
export const heldPairs2: readonly LabelledPair[] = [
  {
    id: 'sso-on-team-plan',
    incoming: `Hi there! We're on the Team plan and trying to work out whether SSO is included and, if it isn't, what it'd cost us to add for 60 seats. No rush.

Dana`,
    reply: `Hi Dana, it's part of Team already, so there's nothing to pay. Settings > Security has the switch, and this page takes you through Okta and Entra: https://help.example.com/sso. It's about ten minutes' work; write back here if the test login complains.`,
    mood: 'calm',
    questions: [
      { text: 'whether SSO is included', answered: true },
      { text: "what it'd cost us to add", answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'engineer-in-the-van',
    incoming: `been locked out since 6.50 this morning ticket says someone will call nobody has. im in the van outside the customers and i cant see what part they need. how long is this going to be and can you just tell me the part number off the job sheet its job 77120`,
    reply: `Sorry Pete, two hours sat in a van waiting for a call is no way to start the day. It's a Grundfos UPS2 25-60, one of, and they want the old pump left on site. You're unlocked now, same password as yesterday. If the app still turns you away, ring me straight on 0113 496 0142 and I'll stay on the line.`,
    mood: 'frustrated',
    questions: [
      { text: 'how long is this going to be', answered: true },
      { text: 'tell me the part number off the job sheet', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'clinic-list-second-tab',
    incoming: `Hello, I've just realised that the spreadsheet I emailed to the GP practice at lunchtime had a second tab with the whole clinic list on it, names, NHS numbers, everything. I am really worried. I tried to recall it but I don't know if that does anything. Can you tell whether they've opened it? And is this something I have to report to the information governance people, or does it go through you? I've never done anything like this before.

Helen Marsh
Clinic coordinator`,
    reply: `Message recall only works within the organisation. In future please check attachments before sending.`,
    mood: 'worried',
    questions: [
      { text: "Can you tell whether they've opened it", answered: false },
      { text: 'is this something I have to report', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'staging-certificate',
    incoming: `Need a wildcard cert for *.staging.internal, and while you're at it the root CA's going to expire in 40 days (monitoring's been screaming critical since Sunday). I'd like to know who's renewing that. Also please kill the old jump host, it's a security hole, nobody's logged in since 2022.`,
    reply: `Cert's in the vault under staging/wildcard. The jump host is shut down, and I'll delete the VM on Friday if nobody shouts.

Cheers, Bea`,
    mood: 'calm',
    questions: [
      { text: 'Need a wildcard cert', answered: true },
      { text: "who's renewing that", answered: false },
      { text: 'please kill the old jump host', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'audio-feedback-wiped',
    incoming: `I am absolutely furious. I spent the ENTIRE Easter break recording feedback for 112 students and your migration has wiped every last audio file. Nobody warned us. NOBODY. There was one line in a newsletter. I have parents' evening tomorrow and nothing to show for two weeks of my life. Are they recoverable, yes or no? And who do I complain to?

M. Castellanos, Modern Languages`,
    reply: `Dear M. Castellanos,

Two weeks of your holiday, and one line in a newsletter for a warning. You have every reason to be angry, and I'm sorry.

Yes, they are. The migration left the audio behind on the old server, which we keep until 30 June. I've found 112 folders under your name and started the copy. It will be through at about eight tonight, and I'll play a few myself before I write to tell you so. For tomorrow I can also put everything on a stick in your pigeonhole by 7:45, just say.

Complaints about the move go to Hilary Dent, our head of IT (h.dent@northgate.example). She knows already and would rather hear it from you than not.

Rob`,
    mood: 'angry',
    questions: [
      { text: 'Are they recoverable', answered: true },
      { text: 'who do I complain to', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'old-keyboard',
    incoming: `Got the new keyboard, thanks. do I send the old one back or bin it?`,
    reply: `Neither, hang on to it as a spare if you like. If it's in the way, the blue box by reception takes it.`,
    mood: 'calm',
    questions: [{ text: 'do I send the old one back or bin it', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'solicitor-scans-to-nowhere',
    incoming: `Afternoon

I hope you'll bear with me because it's a bit of a saga. On Monday week the big copier on the first floor stopped scanning to email. Your chap (Lewis? very pleasant) came on the Tuesday and got it going, but since then what it does is it scans, it says "sent", it makes the cheerful little noise, and then about one in three never arrives. Not in junk, not anywhere. The difficulty is that we don't know which one in three. On Thursday a signed transfer didn't reach the Land Registry side and we only found out because the client rang, and I then had to ring the client's lender, grovel, and drive the thing to Swindon myself. So now my secretary stands there and scans everything twice and phones me to ask if I've got it, which as you'll imagine is not what either of us trained for. What I need to understand is whether there's any record of what was actually scanned last week, so that we can tell which documents went astray, because we have a duty to our clients there and can't just shrug. Beyond that, well, a scanner that scans would be nice. Lewis did say he might change something on "the relay" and then we heard no more, and I rather got the impression the ticket had been closed because the printer "was online". It is online. It's been online all along. It's lying.

Yours wearily
Tobias Frome
Frome Lacey LLP`,
    reply: `Dear Tobias,

A drive to Swindon, a grovel to the lender and a secretary on sentry duty, all because a copier says "sent" and isn't telling the truth. I'm sorry, and sorrier still that we closed the ticket on you.

There is one. The copier keeps a log of every page it takes in, and our mail filter keeps a log of every message it lets through. I've set the two side by side: 9 of last week's 31 didn't make it, and they're listed in the attached sheet with the time, the page count and who they were meant for. The pages themselves aren't kept, so those nine will need scanning again.

The cause was the relay Lewis spoke of: it drops anything above 8 MB without a word. I've lifted that to 50 and sent twenty large test scans through, all of which came. Lewis will be in at nine tomorrow to try it with your own papers, and the ticket stays open until you tell me to close it.

Nadia`,
    mood: 'frustrated',
    questions: [
      { text: "whether there's any record of what was actually scanned", answered: true },
      { text: 'a scanner that scans would be nice', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'grant-portal-deadline',
    incoming: `Hi, the funder's portal needs a new version of the browser plugin and I can't install it without an admin. Submission closes at 5pm TODAY and it's a £280k bid with three partner universities. I'm getting quite anxious. Is there anyone who could do it before 3? If not is there another machine I could use, a lab one or anything?

Wanjiru`,
    reply: `Hi Wanjiru,

I'd be watching the clock too with that much riding on it, so let's get this out of the way now. I can do it from here in about five minutes: please open the Quick Assist app and type in 481 205. I'm at my desk until six and have nothing else on.

As a fallback, room 0.16 in the library has a PC with the plugin already on it, and I've had it set aside for you until five.

Joe, 0117 496 0333`,
    mood: 'worried',
    questions: [
      { text: 'anyone who could do it before 3', answered: true },
      { text: 'is there another machine I could use', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'room-screens-willow',
    incoming: `Hi, not sure who I'd speak to about getting the meeting room screens to show the next booking, but it'd be lovely. Any chance the one in Willow could be the first, as ours is always double-booked?

thx
Karen`,
    reply: `Hi Karen,

Thanks for your suggestion. We get a lot of ideas like this one.

All the best,
IT`,
    mood: 'calm',
    questions: [
      { text: "not sure who I'd speak to", answered: false },
      { text: 'Any chance the one in Willow', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'proactive-monitoring',
    incoming: `So let me get this straight. I pay £1,400 a month for "proactive monitoring" and it's ME who phones YOU to say the backup hasn't run for 23 days? Brilliant. Shall I come in and do the monitoring as well? I want to know how it was missed, what happens if the server dies tonight, and I want the last three invoices looked at.`,
    reply: `Hi,

The alert mailbox was full, so notifications bounced. A manual full backup started at 11:20 and should complete by 19:00; until then a restore would go back to 2 September. The invoices have been passed to accounts, who will reply by Friday.

Regards,
Technical Team`,
    mood: 'angry',
    questions: [
      { text: 'how it was missed', answered: true },
      { text: 'what happens if the server dies tonight', answered: true },
      { text: 'I want the last three invoices looked at', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'printer-bodega-dos',
    incoming: `Good day, again the label printer of Bodega 2 (Zebra ZT411, IP 10.20.4.17) is printing the half of the label and the rest white. I have wrote two times already this week and always the answer is to restart it. I restart it five times in each shift!! The trucks are waiting and the drivers they shout to me, not to you. Please send a technician today, and please explain me why it does this since you have changed the roll supplier.

Jairo Méndez`,
    reply: `Hello Jairo,

Which printer is affected and what is the model? Have you tried restarting it?

Please advise.`,
    mood: 'frustrated',
    questions: [
      { text: 'Please send a technician today', answered: false },
      { text: 'please explain me why', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'eduroam-new-phone',
    incoming: `heyy got a new phone (pixel) and eduroam keeps asking me for a CA certficate and a domain?? what do i put there. also does it work in halls or only on campus

thanks!! Zosia`,
    reply: `Hi Zosia,

On the Pixel:
1. CA certificate: choose "Use system certificates"
2. Domain: ashby.ac.example
3. Identity: your student number followed by @ashby.ac.example, then your usual password

Both, and at nearly every other university in Europe too. If it sulks, forget the network and start again from 1.`,
    mood: 'calm',
    questions: [
      { text: 'what do i put there', answered: true },
      { text: 'does it work in halls or only on campus', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'approve-sign-in-at-3am',
    incoming: `Dear helpdesk,

Last night between about 3.00 and 3.20 my phone asked me eleven times to "approve sign-in". I was half asleep and I'm frightened I may have pressed yes on one of them. This morning there's a rule in my inbox that I did not make, sending anything with the word "invoice" to a folder called RSS. I do the supplier payments here. I'd be grateful if you could tell me whether someone has been in my mailbox. Do I carry on with today's payment run (it goes at 2) or stop it?

Gwen Pritchard
Purchase ledger`,
    reply: `Dear Gwen,

Being woken eleven times and then finding that rule would frighten anyone, and spotting it was no small thing.

Yes, I'm afraid so: at 3:14 there was a sign-in from an address in Lagos, and the rule was made two minutes later. They're out now. I've changed your password, ended every session and removed the rule. I'm going through what was read and sent in that time, and you'll have the list by noon.

Hold the run, please, and don't act on any changed bank details that came by mail this week. I've spoken to your manager, so the hold is on us and not on you.

I'll ring your mobile in ten minutes with the new password.

Stefan`,
    mood: 'worried',
    questions: [
      { text: 'whether someone has been in my mailbox', answered: true },
      { text: "Do I carry on with today's payment run", answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'archive-quoted-questions',
    incoming: `Yes please, go ahead with the archive. Just leave 2023 where it is, we still look things up in there.

Ottoline

From: Pawel Nowicki
Sent: 14 January 2025 16:02
To: Ottoline Grey
Subject: Shared mailbox nearly full

Hi Ottoline, the bookings mailbox is at 98 %. Shall I archive everything before 2024? Would you like to keep it searchable? And who should have access?`,
    reply: `Thanks, Ottoline. I'll run it tonight and won't touch anything from 2023 on. The older years will show up in a folder called Online Archive below the inbox, and the search box covers it.

Pawel`,
    mood: 'calm',
    questions: [
      { text: 'go ahead with the archive', answered: true },
      { text: 'leave 2023 where it is', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'trolley-never-charged',
    incoming: `Hi,

I'm getting a bit fed up with the laptop trolley. I booked it for Tuesday P4, I picked it up at 1.25 as you ask us to, and 19 of the 30 were flat. Thirty Year 8s, no lesson. This is the second time since half term. I did report it on the form on Tuesday. Could somebody tell me whose job it is to plug them in, and could I have a trolley I can rely on for Thursday when I'm being observed?

Dom`,
    reply: `Hi Dom,

We have no record of a form from Tuesday. The trolley was checked on Monday and all devices were charged, so the previous user must have left them unplugged. Staff are reminded that it is their responsibility to plug devices back in after use.

IT Support`,
    mood: 'frustrated',
    questions: [
      { text: 'whose job it is to plug them in', answered: true },
      { text: 'could I have a trolley I can rely on', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'notice-of-termination-considered',
    incoming: `Good afternoon.

Your account manager has now cancelled three review meetings, two of them with less than an hour's notice. Meanwhile our users in Utrecht have been without a working telephone system for six working days. I find that I no longer believe what I am told.

Please let me have, by close of business tomorrow: a dated plan for restoring the telephones, and the name of someone senior to Mr Fairley. You will appreciate that clause 14 of our agreement is being read with some attention here.

H. van der Meulen
Chief Operating Officer`,
    reply: `Dear customer,

We are aware of the situation in Utrecht and it is being handled with the appropriate priority. Telephony is a complex matter involving several third parties outside our control. We would ask you to allow the process to run its course.

We apologise for any inconvenience.`,
    mood: 'angry',
    questions: [
      { text: 'a dated plan for restoring the telephones', answered: false },
      { text: 'the name of someone senior', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
]
