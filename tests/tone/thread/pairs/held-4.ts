import type { LabelledPair } from '../labelled-pair'

/** Held-out pairs, part four of four. */
export const heldPairs4: readonly LabelledPair[] = [
  {
    id: 'before-i-break-the-cluster',
    incoming: `hey, before i start breaking things on the new cluster:

- can i install istio in the sandbox namespace
- is 6pm ok for the failover drill or does that clash w backups
- and the logs, they're kept 30 days right?`,
    reply: `> - can i install istio in the sandbox namespace
Go ahead, it's yours to break.

> - is 6pm ok for the failover drill or does that clash w backups
Half past seven would be kinder: the nightly dump starts at six and takes an hour.

> - and the logs, they're kept 30 days right?
14, I'm afraid. After that they go to the cold bucket, which I can open for you if you ever need it.`,
    mood: 'calm',
    questions: [
      { text: 'can i install istio', answered: true },
      { text: 'is 6pm ok for the failover drill', answered: true },
      { text: "they're kept 30 days right", answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'ups-self-test',
    incoming: `FYI only, nothing needed: the UPS in comms room 2 failed its self test at 04:10, threw a critical battery fault and shut itself down. Failover did what it should. The supplier swaps the batteries tomorrow morning under warranty. Log attached in case anyone's curious.

Ferdinand, Estates`,
    reply: `Thanks Ferdinand, good to know. I'll mute the alarm until noon tomorrow so that it doesn't wake anybody.`,
    mood: 'calm',
    questions: [],
    acknowledged: false,
    good: true,
  },
  {
    id: 'acrobat-for-marguerite',
    incoming: `Hello, could you set Adobe Acrobat Pro up for Marguerite Dufour (mdufour, laptop LON-3381, cost centre 4410)? My approval is below. She's got a tender to put together, and who doesn't love a 400-page PDF?

Approved: Colin Strand, 3/6`,
    reply: `Hi,

Please provide the user's name, asset number, cost centre and line manager approval so that we can progress your request.

Software Team`,
    mood: 'calm',
    questions: [{ text: 'could you set Adobe Acrobat Pro up', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'office-move-old-number',
    incoming: `Hi both, thanks for Tuesday, the walk-round was really useful and everyone here is much happier about the move now. The new floor looks great. Quick update from our end: the desks come on the 9th, the plants on the 10th (don't ask), and the vending man is being difficult but that's my problem and not yours. We settled on the layout with the two long benches, so the floor boxes you marked in blue are the ones that'll be used. Sunita has moved her start to the 16th, so no hurry with her laptop. I did wonder if the old phone number will follow us or whether we get a new one, since the stationery's being printed next week. The carpet people finish on the 5th and after that you can get into the riser whenever you like. Oh and the fire alarm test is Wednesdays at 10, it's deafening, you've been warned.

Speak soon, Bettina

PS they've changed the code for the back door, Errol has it.`,
    reply: `Hi Bettina,

That's great, thanks for all this. We'll get into the riser on the 6th and have the blue boxes live by the 8th, a day ahead of the desks. I'll bring earplugs on Wednesday.

Speak soon,
Matt`,
    mood: 'calm',
    questions: [{ text: 'if the old phone number will follow us', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'accounts-for-volunteers',
    incoming: `Hallo Ewa, we're thinking of letting our volunteers (unpaid, no contract, about 25) have their own accounts. It would be good to know if they each need a licence, and how we'd get them off again when they leave. No hurry, the trustees meet on the 22nd.

Bw
Hamish`,
    reply: `Hi Hamish,

The second part's easy: send me a mail with the last day, and the account goes off at midnight.

The licences I'm not sure about. There's a charity scheme that may cover all 25 for nothing, but its small print on unpaid people has just changed. I've asked Microsoft and you'll have a proper answer from me by the 15th, a week ahead of your meeting.

Ewa`,
    mood: 'calm',
    questions: [
      { text: 'if they each need a licence', answered: true },
      { text: "how we'd get them off again", answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'open-day-streaming',
    incoming: `Hello IT! Planning the open day (Sat 14 June). I'd need

* someone on site 9–1
* 6 extension leads
* streaming from the main hall, is that even doable with our setup?

Let me know by next Friday if you can, so that I can book outside people otherwise.

Merci
Amélie (Marketing)`,
    reply: `Hi Amélie,

Sounds exciting! It depends on a number of things, such as staffing and what's available at the time. We'll have to see nearer the date.

Good luck with the planning!`,
    mood: 'calm',
    questions: [
      { text: 'someone on site 9–1', answered: false },
      { text: '6 extension leads', answered: false },
      { text: 'is that even doable with our setup', answered: false },
      { text: 'Let me know by next Friday', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'wages-file-at-84-percent',
    incoming: `Hi Olu, the BACS file won't generate. It gets to 84 % and then "fatal error, contact administrator". Cut-off is 4.30 today and if we miss it 611 people don't get paid on Friday, some of them really can't wait, and I'm the one who'll have to tell them. I've tried it on Jean's machine too, same. What can we do? Is there a way of sending it by hand if it comes to that? My stomach's in knots.

Denise`,
    reply: `Hi Denise,

611 people's wages on your shoulders and the clock running: no wonder your stomach's in knots. You're not on your own with it now.

One record trips it up: employee 30442 has a full stop in the sort code. Take that out and press Generate again. It ran through on my test copy just now.

And yes, there is. If it stops once more, export as "Standard 18" and I'll upload it with you through the bank's own site. I've rung them and they'll take it until 5:15.

I'm calling you in a minute and will stay on until you see the receipt.

Olu`,
    mood: 'worried',
    questions: [
      { text: 'What can we do', answered: true },
      { text: 'Is there a way of sending it by hand', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'sick-note-to-all',
    incoming: `Oh no. I think I just replied all to the WHOLE company with my sick note attached. Can you pull it back?? please

Aoife`,
    reply: `Oh Aoife, poor you, what a fright on top of being ill. It's done: 12 of 340 had opened it, and it's now gone from every mailbox, theirs included. Put it out of your mind, and get well soon.`,
    mood: 'worried',
    questions: [{ text: 'Can you pull it back', answered: true }],
    acknowledged: true,
    good: true,
  },
  {
    id: 'paid-the-wrong-nordvik',
    incoming: `Hi, I paid an invoice this morning for 8,940 euros and now I see that the sender was @nordvik-group.co and not .com. I've been doing this job for 19 years. I feel ill. The bank says they need the full headers of the email, how do I get those? And should I be deleting it or leaving it where it is?

Birgit
Accounts payable`,
    reply: `Hello Birgit,

Open the message, go to File > Properties and copy the text in the box at the bottom. Leave it where it is.

As was made clear in the awareness training in March, the sender's address must always be verified before any payment. Please retake the module by Friday.

IT Security`,
    mood: 'worried',
    questions: [
      { text: 'how do I get those', answered: true },
      { text: 'should I be deleting it or leaving it', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'resit-froze-at-31',
    incoming: `Good evening, the exam platform froze at question 31 of 40 and when it came back it said "submitted". I didn't submit! This is my resit and if I fail I lose my place and my visa, I am so scared. please can you see on your side that it crashed? can I get the remaining time? I have screenshot (attached).

Adaeze, student number 20458812`,
    reply: `Our logs show that the exam was submitted by you at 18:42. The platform was fully available. Exam matters are for the Registry.`,
    mood: 'worried',
    questions: [
      { text: 'can you see on your side that it crashed', answered: true },
      { text: 'can I get the remaining time', answered: null },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'smartcard-on-nights',
    incoming: `Me again I'm afraid. Third email, no phone call yet. Smartcard still says "not recognised" so I'm still borrowing Pauline's to give out controlled drugs, which I'm not allowed to do and neither is she, and I hate it. I do nights till Sunday so ringing me at 10am is no good, that's probably what's been happening. Could someone make me a new one and could it be done in the night somehow?

Agnieszka, CDU`,
    reply: `Hi Agnieszka,

Three mails with nothing back, and every night you've had to do a thing you hate. I'm sorry. You guessed right about the morning calls, and nobody thought to look at your shifts.

Yours is printed. The night site manager has it at the main desk and can set the PIN with you at any hour, it takes five minutes and she's expecting you this evening. I've also put it on file that the borrowing was our doing and neither yours nor Pauline's.

I'm on until seven if anything's odd, bleep 2290.

Jerome`,
    mood: 'frustrated',
    questions: [
      { text: 'Could someone make me a new one', answered: true },
      { text: 'could it be done in the night', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'webhooks-twice',
    incoming: `Ticket #88120. Webhooks from your EU region arrive twice about 3% of the time since the 14th (same event id, 400–900 ms apart, sample payloads + our nginx logs attached, Node client 4.2.1). First reply told me to clear my browser cache. There is no browser. Second reply asked me if I'm sure it's the EU region. So, third go: has anything been deployed on your side on or around the 14th, and is delivery meant to be exactly once or at least once?`,
    reply: `Hi!

Thank you for the details. So that we can assist you further, could you share the region you are using, your client version and some sample payloads? A screenshot of the issue would also help.

Have a great day!`,
    mood: 'frustrated',
    questions: [
      { text: 'has anything been deployed on your side', answered: false },
      { text: 'is delivery meant to be exactly once', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'expenses-form-offline',
    incoming: `Hi. I'd be interested to learn how it is that a "two-minute" change to the expenses form has now had it offline since Thursday. I have forty-odd people ringing me because they're out of pocket, one of them for a flight. I've run out of nice things to say to them. When can I tell them it'll be back? Also a few of them had claims half filled in – do those come back or do they start over?

Lindiwe`,
    reply: `The form will be available from Wednesday 09:00. The change was approved by the Change Advisory Board under CHG-2207. Users should save drafts regularly.`,
    mood: 'frustrated',
    questions: [
      { text: "I'd be interested to learn how it is", answered: false },
      { text: "When can I tell them it'll be back", answered: true },
      { text: 'do those come back or do they start over', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'heard-it-from-a-customer',
    incoming: `Marta,

I am told – by a customer, not by you – that our support portal has been showing people each other's tickets since yesterday afternoon. A customer! Rang me at home! Do you have any idea what that was like?

By six tonight I want to know:
• is it still happening
• how many customers are affected
• who has told the regulator, if anyone

Don't send me a paragraph about how seriously you take things.

Eamon`,
    reply: `Eamon,

Hearing it from a customer, at home, is a rotten way to learn of a thing like this, and that's my doing. I held back yesterday until I had firm numbers. I should have rung you at once, and I'm sorry.

• No. I closed the portal at 15:20; it was a cache that took no notice of who was signed in.
• 214 could have seen somebody else's, 37 did. The list is attached.
• Nobody yet. The draft is with Legal and goes out by noon tomorrow, inside the 72 hours. If you'd like it sent tonight, say so and I'll do it.

I'll ring you at seven. The portal stays shut until the outside testers are content.

Marta`,
    mood: 'angry',
    questions: [
      { text: 'is it still happening', answered: true },
      { text: 'how many customers are affected', answered: true },
      { text: 'who has told the regulator', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'twenty-six-in-the-rain',
    incoming: `FIX THE DOOR SYSTEM. I have TWENTY SIX staff stood in the rain outside unit 9 and your out of hours number rings out. How do I get the damn thing open??`,
    reply: `Your request has been logged with priority 3. Ref 9013.`,
    mood: 'angry',
    questions: [
      { text: 'FIX THE DOOR SYSTEM', answered: false },
      { text: 'How do I get the damn thing open', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'four-hundred-families',
    incoming: `Dear Ms Lindqvist,

Thank you for your letter, which I have now read several times without finding in it an answer to either of my questions. I repeat them. Were our pupils' photographs among the files taken? And on what date did your company first become aware of the intrusion?

We learned of it from the local newspaper. I have four hundred families to write to and nothing truthful to tell them.

F. Okonjo
Headteacher`,
    reply: `Dear F. Okonjo,

I am so sorry that you learned of this from a newspaper, and I recognise how distressing these weeks have been for you and your families. Protecting your data is our highest priority.

As the investigation is ongoing, we are not in a position to comment at this stage.

Yours sincerely,
Karin Lindqvist`,
    mood: 'angry',
    questions: [
      { text: "Were our pupils' photographs among the files", answered: false },
      { text: 'on what date did your company first become aware', answered: false },
    ],
    acknowledged: true,
    good: false,
  },
]
