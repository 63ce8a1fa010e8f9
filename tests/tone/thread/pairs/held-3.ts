import type { LabelledPair } from '../labelled-pair'

/** Held-out pairs, part three of four. */
export const heldPairs3: readonly LabelledPair[] = [
  {
    id: 'school-office-before-summer',
    incoming: `Hello Marek

A few bits before the summer:

a) are the classroom PCs being wiped this year, and if so from what date
b) Mr Obi retires on 18 July. His account wants closing but can his mail come to me until September
c) the franking machine. It wants a network point. I've cleared it with the caretaker.

Ta
Brenda
School Office | 01632 960111 | Do you really need to print this email?`,
    reply: `Hi Brenda,

a) Yes, all of them, Monday the 28th onwards. I'll remind everyone twice beforehand.
b) Both set up: it shuts at five that day, and from then on anything sent to him lands with you, up to 1 September.
c) I'll wire it up on Thursday after school if somebody can let me in.

Marek`,
    mood: 'calm',
    questions: [
      { text: 'are the classroom PCs being wiped', answered: true },
      { text: 'if so from what date', answered: true },
      { text: 'His account wants closing', answered: true },
      { text: 'can his mail come to me', answered: true },
      { text: 'It wants a network point', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'pen-test-monday',
    incoming: `Hi, the pen testers start attacking us on Monday. They'll be hammering the DMZ, so expect critical alerts, brute force and possibly the odd crash. It's all harmless. Two things: can you whitelist 198.51.100.0/27 on the WAF, and who gets woken up if something really falls over? Also I need next week's rota for the report.

Yuki`,
    reply: `Whitelisted until Sunday the 20th. It'd be Marco first, then me.

Happy hunting!
Ines`,
    mood: 'calm',
    questions: [
      { text: 'can you whitelist 198.51.100.0/27', answered: true },
      { text: 'who gets woken up', answered: true },
      { text: "I need next week's rota", answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'guest-wifi-today',
    incoming: `whats the guest wifi password today pls`,
    reply: `otter-Lemon-42, good until midnight. It's also on the little board behind reception.`,
    mood: 'calm',
    questions: [{ text: 'whats the guest wifi password', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'unplugged-for-the-hoover',
    incoming: `Hi. It's Tamsin in Goods In. I was the one who unplugged the grey box under the desk on Saturday to plug the hoover in and I think that's why everything stopped. I didn't know what it was. I feel dreadful, I've only been here three weeks. Is everything working again now? Am I going to get in trouble for it? I would rather be told.`,
    reply: `Hi Tamsin,

That was the site switch. It is back online and services were restored at 08:40 on Monday. Please do not unplug IT equipment.

Regards,
Vik`,
    mood: 'worried',
    questions: [
      { text: 'Is everything working again now', answered: true },
      { text: 'Am I going to get in trouble', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'vpn-drops-on-screen-share',
    incoming: `Right, so. VPN. It drops whenever I share my screen. Not when I talk, not when I type, only when I share. I've had five people tell me it's my broadband, and I've had the broadband man round (£85) and he says it's perfect. I present to clients twice a day and I look like an amateur. Does anybody actually know what this is? And will I get the 85 quid back, seeing as it was your lot who sent me down that road?

Carys`,
    reply: `Hi Carys,

Twice a day in front of clients, and a bill for chasing a fault that was never in your house: I'd be cross too, and I'm sorry we sent you that way.

Not yet, to be honest. What I can see is that every drop comes in the very second your laptop switches to its second graphics chip, so I suspect the driver and not your line. I'm trying an older driver on the same model tonight, and you'll hear from me by noon tomorrow whatever I find. Until then the browser version should hold up, as it stays on the first chip.

The £85: I can't sign that off myself, but I've put it to Dean and will have his decision by Thursday. If you send me the invoice I'll add it.

Gethin`,
    mood: 'frustrated',
    questions: [
      { text: 'Does anybody actually know what this is', answered: true },
      { text: 'will I get the 85 quid back', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'password-prompt-in-theatre',
    incoming: `I had a patient open on the table and PACS asked me to CHANGE MY PASSWORD. Ten minutes. Ten minutes of me standing there with a retractor while a registrar ran down the corridor to find a login that worked. This is not an "inconvenience", this is somebody's liver. Whoever thought that up should come and explain it to the patient.

I expect this switched off in every theatre before tomorrow's list at 8. Confirm.

Prof. A. Rask`,
    reply: `Professor Rask,

Ten minutes with a patient open because of a password screen is indefensible, and I am sorry that you and your team were put through it.

It went at 16:20 today in all eleven. I walked round and tried each one myself. The prompt belongs to a rule for offices which took in the theatre machines by mistake on Monday; they are now excluded for good.

I have reported it as a patient safety incident in our name, and I'll be outside theatre 4 from half past seven in case anything at all shows up.

Leonie Hart`,
    mood: 'angry',
    questions: [
      { text: 'I expect this switched off', answered: true },
      { text: 'Confirm.', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'laptop-being-funny',
    incoming: `Hi can you have a look at my laptop when youve got 5 mins? its being funny. Ta, Phil`,
    reply: `Sure, Phil. Drop by any time before four, or tell me what it does (slow, noisy, odd messages?) and I may be able to sort it out from here.`,
    mood: 'calm',
    questions: [{ text: 'can you have a look at my laptop', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'chair-nobody-hears',
    incoming: `Hello, this is the fourth Teams call this week where nobody could hear me. It's embarrassing, I chair these meetings. I've changed the headset, the dock and the room. Is it something on your side? And could someone sit in on my 2pm tomorrow just in case?

Ngozi`,
    reply: `Hi Ngozi,

Go to Settings > Devices and set the microphone to "Headset Earphone". Then open Sound settings > Input > Properties and turn off Audio enhancements. Then restart Teams. The last driver update changes this, so yes, it comes from us.

If it's still bad, log a call. Sorry you've had such an embarrassing week.

Regards,
Piotr`,
    mood: 'frustrated',
    questions: [
      { text: 'Is it something on your side', answered: true },
      { text: 'could someone sit in on my 2pm', answered: false },
    ],
    acknowledged: true,
    good: false,
  },
  {
    id: 'invoice-20417',
    incoming: `Hello,

Please find attached our invoice 20417 for the May licences. Could you tell me the PO number to quote, and when we can expect April's to be settled? It was due on the 3rd.

Many thanks,
Inge Solberg
Accounts receivable`,
    reply: `Hi Inge,

Thanks, received.

Br
T.`,
    mood: 'calm',
    questions: [
      { text: 'the PO number to quote', answered: false },
      { text: "when we can expect April's to be settled", answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'bag-not-on-the-carousel',
    incoming: `Just landed in Frankfurt and my bag isn't on the carousel. The laptop's in it, with the whole of the Meridian deal on it. It's got a PIN but I honestly couldn't tell you if it's encrypted. Is it? Can you wipe it from where you are? I've got the client at 10 tomorrow, is there any way I can get at my slides from the iPad. I'm in a bit of a state, sorry to spring this on you at night.

Rupert`,
    reply: `That's a miserable welcome to Frankfurt, Rupert. But the deal is safe: the disk is encrypted, and without your PIN nobody can read a word of it. I've locked the machine too, and it'll erase itself the moment it goes online. Everything on it is in the cloud as well, so you lose nothing by that.

For the morning: open Safari on the iPad, go to office.example.com and sign in as usual. They're under Recent. If they aren't, ring me on +44 7700 900871, I'm up till one and again from six.

The airline will want the serial number: 5CG2140XKP.

Amal`,
    mood: 'worried',
    questions: [
      { text: 'Is it?', answered: true },
      { text: 'Can you wipe it from where you are', answered: true },
      { text: 'is there any way I can get at my slides', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'export-cuts-off',
    incoming: `Hey team,

I opened this in January so forgive me if I sound a little tired. Export to CSV cuts off at 10,000 rows. Your docs say it's unlimited. Your sales guy said it's unlimited. I've now got an intern clicking through pages and copying rows by hand, which, you know, in 2025. Is this a bug or is it a limit? If it's a limit can you raise it for our workspace (acme-ops)? And before you close this one would you mind asking first :)

Bex

> Hi! Did this answer your question? Rate us from 1 to 5.`,
    reply: `Hi there!

Thanks so much for reaching out! We love hearing from our customers. I've passed your feedback along to our product team.

Is there anything else I can help you with today?`,
    mood: 'frustrated',
    questions: [
      { text: 'Is this a bug or is it a limit', answered: false },
      { text: 'can you raise it for our workspace', answered: false },
      { text: 'would you mind asking first', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'tills-down-on-saturday',
    incoming: `are you having a laugh. ive been on hold 50 mins been cut off twice and now the chat thing says its closed. its half 2 in the afternoon. my whole shop is shut cos the tills wont talk to the card machines and its saturday. ive lost a grand already. who is going to pay for that. and when is someone coming. NOT monday. dont say monday`,
    reply: `Hi,

Sorry for any inconvenience. An engineer has been allocated and will attend your premises on Monday between 08:00 and 18:00.

Field Services`,
    mood: 'angry',
    questions: [
      { text: 'who is going to pay for that', answered: false },
      { text: 'when is someone coming', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'macs-for-dundee',
    incoming: `Dear Tim,

I'm considering moving the Dundee team to Macs from the autumn, about fifteen people. Would our licences cover this, and would your team be comfortable supporting them? I'd welcome your thoughts before I speak with procurement on the 20th.

With thanks,
Alasdair`,
    reply: `No. We don't support Macs.`,
    mood: 'calm',
    questions: [
      { text: 'Would our licences cover this', answered: null },
      { text: 'would your team be comfortable supporting them', answered: true },
      { text: "I'd welcome your thoughts", answered: null },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'doubts-of-the-zaragoza-lab',
    incoming: `Good morning dear colleagues,

I am Lucía from the lab of Zaragoza, we begin with the new ticket system on the 1 of October and my boss has asked me to collect the doubts of the team. We have three. First, in the old system we could write by email and the ticket was made alone; now this works or it's needed to enter in the web? Second, if two persons have the same problem, must each one make own ticket. Third and is more a curiosity, what happens with the old tickets, will they be erased?

Apart of this everybody is happy with the training, Ms. Fournier explained very good.

Un saludo`,
    reply: `Good morning Lucía,

1. Nothing changes for you: whatever you send to help@zlab.example is picked up automatically.
2. One is enough. Put your colleague in copy and they'll see every update.
3. No, they stay readable until 2030, under "Archive" in the menu.

I've passed your kind words on to Ms Fournier, she was delighted.

Saludos,
Henrik`,
    mood: 'calm',
    questions: [
      { text: "now this works or it's needed to enter in the web", answered: true },
      { text: 'must each one make own ticket', answered: true },
      { text: 'what happens with the old tickets', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'another-childs-report',
    incoming: `Hi, one of my Year 5 parents has just shown me that she can see ANOTHER child's report on the parent app, with his SEN notes and everything. I'm really shaken, it's a vulnerable family. How many other parents can see this? Can the app be turned off right now? And what do I say to her, she's standing in the playground waiting

Mrs Adeyemi`,
    reply: `Dear Mrs Adeyemi,

I can hear how shaken you are, and I want you to know that we take this very seriously. Data protection is at the heart of everything we do.

We will look into this and get back to you in due course.

Kind regards`,
    mood: 'worried',
    questions: [
      { text: 'How many other parents can see this', answered: false },
      { text: 'Can the app be turned off right now', answered: false },
      { text: 'what do I say to her', answered: false },
    ],
    acknowledged: true,
    good: false,
  },
  {
    id: 'calendar-third-team',
    incoming: `Hi, me again. I've asked three teams about the shared HR calendar now and each one says it's one of the others. You're the third. I honestly don't mind who does it, I'd just like Jonas taken off (he left in May!!) and the two apprentices put on, Ffion Rees and Kai Webb. Is that something you can do, and if it isn't will you please pass it on yourselves instead of sending me back round`,
    reply: `Hi,

Calendar permissions are not managed by this team. Please contact Collaboration Services via the portal.

Thanks`,
    mood: 'frustrated',
    questions: [
      { text: "I'd just like Jonas taken off", answered: false },
      { text: 'the two apprentices put on', answered: false },
      { text: 'Is that something you can do', answered: true },
      { text: 'will you please pass it on', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
]
