import type { LabelledPair } from '../labelled-pair'

/** The third labelled set, first quarter. */
export const thirdPairs1: readonly LabelledPair[] = [
  {
    id: 'third-door-card',
    incoming: `Dear Team,

Greetings of the day. I have joined the Pune office on Monday and my ID card is not opening the door of the 4th floor lab. Also my Outlook is showing the old designation. Kindly do the needful for both and do let me know the ETA.

Regards,
Vaibhav Kulkarni`,
    reply: `Hi Vaibhav,

Welcome aboard. Your title in Outlook I have just corrected to Senior Analyst; it shows everywhere by tomorrow morning. The lab door needs a nod from Mrs Rao, who looks after the 4th floor. I have written to her and she usually replies the same day, so please try your card after 5 pm. I will mail you before 6 pm either way.

Meera`,
    mood: 'calm',
    questions: [
      { text: 'Kindly do the needful', answered: true },
      { text: 'do let me know the ETA', answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-any-update-dock',
    incoming: `any update?? thats the third time ive asked

On Tue, 4 March, IT Service Desk wrote:
> Can you send us the serial number of the dock?
> Which port is the screen plugged into?`,
    reply: `Hi,

Can you please send us the serial number of the dock so we can look into this further?

IT Service Desk`,
    mood: 'frustrated',
    questions: [{ text: 'any update', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-surgery-phones',
    incoming: `Well, congratulations. You "upgraded" our phones at eight on a Monday, the one hour of the week when every patient in the county rings a GP surgery. For fifty minutes we had a queue out the door of people who'd driven in because nobody picked up. One of them was 84. Who signed that off? And I'd love to hear how you intend to keep it from happening at the next three sites, because my colleague in Ennis is due on Thursday and hasn't slept since I told her.

Dr N. Hegarty`,
    reply: `Dr Hegarty,

Dead phones for fifty minutes on a Monday morning, and an 84-year-old driving in because of it: that should not have happened to you or to her, and it was our doing.

It was my signature. I took the slot the supplier offered and did not check it against your opening hours.

Ennis has moved to Saturday at 6 pm, and the other two sites stay as they are until their practice managers have agreed a time with me in writing. I'll ring Ennis myself after lunch so that she hears it today.

Colm Furey`,
    mood: 'angry',
    questions: [
      { text: 'Who signed that off', answered: true },
      { text: "I'd love to hear how you intend", answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-thick-battery',
    incoming: `Hello,
since this morning stands on my laptop a message that the battery should be replaced urgent, and under the keyboard it is a bit thick. I have it with me in the train and in two hours I sit in the plane. Must I be afraid? Should I leave it running or better off? And can somebody in Lisbon give me an other one until tomorrow evening, I have there the presentation for the customer.
Many thanks, Jörg Lindemann`,
    reply: `Hello Jörg,

good that you wrote before boarding, and I can see why that is an uneasy thing to carry.

- Off, please, right now, and unplugged. Shut it down fully, not just the lid.
- A swollen battery is seldom dangerous if nobody charges, presses or warms it. But please don't take it on the plane: leave it with Ana at our airport desk (Terminal 1, next to the pharmacy), she knows you are coming.
- Lisbon: Rui Matos has a spare at Avenida da República 50 and will set it up with you tomorrow at 9:00. Your files are all in OneDrive, I checked.

Call me on +49 30 555 0141 if anything smells or gets hot.

Katrin`,
    mood: 'worried',
    questions: [
      { text: 'Must I be afraid', answered: true },
      { text: 'Should I leave it running', answered: true },
      { text: 'can somebody in Lisbon give me', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-purple-line',
    incoming: `Hey y'all, no rush on this one at all. My second monitor's got a little purple line down the left side, been there since about Easter. Is that something y'all swap out or do I just learn to love it? Also Darlene up front wants to know if there's a spare keyboard floatin around anywhere.

Have a blessed day,
Wade`,
    reply: `Hi Wade,

We swap those. I'll bring a new one over Thursday after lunch.

Tina`,
    mood: 'calm',
    questions: [
      { text: 'Is that something', answered: true },
      { text: 'Darlene up front wants to know', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-widow-line',
    incoming: `Dear Sir or Madam,

I write further to my letters of 2, 9 and 17 May, none of which has had the courtesy of a reply. You continue to take £42 a month for a line that was cut off on 30 April at the request of my late husband's executor. I require (a) the return of both payments, (b) written confirmation that the account is closed and (c) the name of the person who decided that three letters from a widow could go in the bin.

Should I not hear from you by Friday I shall place the matter before the Ombudsman.

Yours faithfully,
(Mrs) E. Pargeter`,
    reply: `Dear Mrs Pargeter,

Three letters, and silence, so soon after losing your husband. There is no excuse for that and I am ashamed of it on our behalf.

The £84 left our account this morning and will be in yours by Wednesday. The account itself is shut as of 30 April; a signed letter saying so is in today's first-class post, and this email says it too.

As to (c): all three went to a postbox in Reading that we closed in February, so nobody opened them. I do not yet know who left the old address on our bills. I am finding out, and you will have the name from me by Thursday noon.

My direct line is 0118 555 0172, should you want to speak to a person.

Yours sincerely,
Harriet Lowe, Head of Customer Care`,
    mood: 'angry',
    questions: [
      { text: 'the return of both payments', answered: true },
      { text: 'written confirmation', answered: true },
      { text: 'the name of the person', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-snapshots',
    incoming: `Hi, quick one. We kill off our old staging box next week (the one throwing all the panics and fatal errors, you know the one). Does deleting the instance also bin the snapshots, or do those hang around and keep costing us? And is the IP gone for good after that?

Cheers
Tobias`,
    reply: `Hi Tobias,

Snapshots live on their own and are billed until you remove them under Storage > Snapshots.

About the IP, there is a whole chapter on networking in our documentation.

Regards,
Support`,
    mood: 'calm',
    questions: [
      { text: 'Does deleting the instance', answered: true },
      { text: 'is the IP gone for good', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-room-12',
    incoming: `ok so the wifi in room 12 is doing the thing again where it says connected but nothing loads and i had 26 year nines staring at me for a whole lesson and ended up reading to them off my phone like its storytime can someone actually come and look at it not just restart it from over there and can you tell me what im meant to do with period 5 because its the same lesson again`,
    reply: `Hi,

The access point for room 12 has been restarted remotely. Please check and let us know if the issue persists.

IT Support`,
    mood: 'frustrated',
    questions: [
      { text: 'can someone actually come and look', answered: false },
      { text: 'can you tell me what im meant to do', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-ikeja-mailbox',
    incoming: `Good afternoon sir,

Hope your day is going fine. Please I want to find out whether it is possible to use one mailbox for the three of us in Ikeja branch, because customers are mixing us up. If it is possible, how much will it add to our bill every month? Also our light has been behaving somehow, so I need a small UPS for the router, which one will you people recommend?

Thank you and God bless.
Mrs. Folake Adeyemi`,
    reply: `Good afternoon Mrs. Adeyemi,

Yes, that is quite possible: it is called a shared mailbox, and all three of you can read and answer from it. There is no charge as long as it stays below 50 GB. If you send me the name you would like (for example ikeja@), I will open it the same day.

Chidi`,
    mood: 'calm',
    questions: [
      { text: 'whether it is possible to use one mailbox', answered: true },
      { text: 'how much will it add', answered: true },
      { text: 'which one will you people recommend', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-parcel-link',
    incoming: `Hi, I'm so so sorry to bother you, I know you're all flat out and this is probably me being daft. I clicked a link in an email that said my parcel was held and I put my work password in before my brain caught up. I closed it straight away. I feel sick. Have I let someone in? Do I tell my manager or do you? Sorry again. Sorry.

Bethan`,
    reply: `Bethan, breathe. You did the one thing that matters: you told us within ten minutes. These are made to catch people on a busy day, and they catch IT people as well, so no wonder you feel rotten.

I've ended every session on your account and looked at the log: nobody but you has been in, on your own laptop in Swansea. So no, nothing got through.

Ring me on 2210 now and we'll set a new password together, five minutes.

I'll drop Gareth a line myself, in two sentences, with no blame in it. You needn't do a thing.

Siân`,
    mood: 'worried',
    questions: [
      { text: 'Have I let someone in', answered: true },
      { text: 'Do I tell my manager', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-graham-headset',
    incoming: `Hi all, just to say the new headset came and it's lovely, I can finally hear Graham. Isn't it funny how long one puts up with things? I've closed the ticket at my end.

Jo

Questions? Call the front desk on 300.`,
    reply: `Ha, glad Graham is audible, for better or worse. Thanks for closing it off, Jo.

Leah`,
    mood: 'calm',
    questions: [],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-vat-return',
    incoming: `Morning.

The accounts drive went read-only at 4.55 pm yesterday, five minutes before the VAT return was to go in. It went in at 11.20 pm, from my kitchen. Not ideal. What I don't get is why a maintenance window starts in office hours. Also, whether we'll be seeing this again on the 7th of next month would be useful to know.

R. Oyelaran`,
    reply: `Morning,

Your evening went on our mistake, and I'm sorry about that. The window was set for 17:00 in Frankfurt time, which is 16:00 in London, and nobody converted it. The drive is fully writable again since 06:30 today.

Steffen`,
    mood: 'frustrated',
    questions: [
      { text: "What I don't get is why", answered: true },
      { text: "whether we'll be seeing this again", answered: false },
    ],
    acknowledged: true,
    good: false,
  },
  {
    id: 'third-new-starter-tomasz',
    incoming: `Hi Sanne,
new starter Monday: Tomasz Wilk, warehouse lead, same set-up as Agata please.
His van has no charger so an extra USB-C one for the car would be good.
PS are we still OK for Thursday 10:00 at the depot?`,
    reply: `Hi,
Tomasz's account and phone will be on his desk Monday before eight, built the way Agata's was.
And yes, Thursday ten o'clock stands, I'll bring the floor plan.
Sanne`,
    mood: 'calm',
    questions: [
      { text: 'same set-up as Agata', answered: true },
      { text: 'an extra USB-C one', answered: false },
      { text: 'are we still OK for Thursday', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-piano-lessons',
    incoming: `This is a joke. I have been on your chat for 1 hour 40, been handed to FIVE people, and every one of them had me turn the router off and on. I teach piano online. That's three lessons gone today, ninety quid, and two mothers who won't be back. Do NOT tell me to turn it off and on. Send an engineer.`,
    reply: `Hi there,

Thanks for reaching out to us today. Have you tried switching the router off at the wall for 30 seconds and then on again? Once you have done this, please run a speed test and reply with a screenshot.

Kind regards,
Customer Happiness Team`,
    mood: 'angry',
    questions: [{ text: 'Send an engineer', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-leeds-move',
    incoming: `Hello,

planning the Leeds move, a few things I need from you:

- how many data points per desk
- lead time on the line (BT told me 60 working days, which can't be right, can it)
- whether the old phones come with us
- a rough cost

Whenever you get a moment this week is fine.
Priya`,
    reply: `Hi Priya,

Exciting! We plan two points per desk, and the handsets move with you, just label them with the extension. Lead times and costs do tend to vary a lot from project to project.

Best,
Owen`,
    mood: 'calm',
    questions: [
      { text: 'how many data points', answered: true },
      { text: 'lead time on the line', answered: false },
      { text: 'whether the old phones', answered: true },
      { text: 'a rough cost', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-icu-tablet',
    incoming: `My dad's in the ICU and his tablet is the only way he can see the grandkids. It's asking for a passcode nobody knows. I don't want to wipe it, there's ten years of photos on there. Is there any way in that doesn't lose them? I've got the receipt if that helps. He goes into surgery tomorrow at 8.`,
    reply: `I'm so sorry about your father, and I'd like him to see those faces before eight tomorrow.

Honestly: without the code nobody can open this model, us included. But the photos are very likely safe outside it. Please go to icloud.com/find on your phone with his email address; if you can sign in there (a code goes to his phone number), everything he backed up is there, and we can then reset the tablet and put it all back.

For tonight, don't wait for that: there is a loan tablet with your name on it at our Main Street counter, open till 9, no charge. Ask for Denise. And bring the receipt and his tablet, she'll sit down with you.

Denise is on 555-0119.

Marcus`,
    mood: 'worried',
    questions: [{ text: 'any way in', answered: true }],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-vendor-thoughts',
    incoming: `Hi Lucía, see below what the vendor says. Thoughts?

Pat

---------- Forwarded message ---------
From: Account Team
Subject: Your renewal

Would you like to move up to Premium? It has single sign-on. When can we call you to discuss?`,
    reply: `Hi Pat,

I'd skip it. The one thing in Premium we would use is the sign-on part, and that comes free with the Microsoft licence we already pay for. Shall I tell them we renew as we are? If I hear nothing I'll do that on Monday.

Lucía`,
    mood: 'calm',
    questions: [{ text: 'Thoughts?', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-foal-printer',
    incoming: `Ticket number four for the same printer, in case anyone's collecting them. Tray 2 still grabs three sheets at a time. I now feed it by hand, like a foal. Is it getting replaced or do I get danger money? And please stop closing these with "user did not respond". I responded, twice, with photographs.`,
    reply: `Four tickets and a hand-fed printer, you've been more patient than we deserve.

It's going: a new one arrives Wednesday between 9 and 11, and Ravi will carry the old one out himself. Until then tray 1 behaves, if the foal allows.

You're right about the closing, too. Your photographs sat in a mailbox the system doesn't watch. I've reopened this one in my own name and only you can close it.

Ines`,
    mood: 'frustrated',
    questions: [
      { text: 'Is it getting replaced', answered: true },
      { text: 'please stop closing these', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-payroll-pending',
    incoming: `Hello. The bank file for payroll has been sitting at "pending authorisation" since 14:10 and the cut-off is 16:00. 212 people. Marion, who'd normally know, is on leave. What is it waiting for and who can push it through? I'm on 4471, I won't leave my desk.

Carys`,
    reply: `Please log this on the portal as priority 2 so it can be assigned to the finance systems queue.`,
    mood: 'worried',
    questions: [
      { text: 'What is it waiting for', answered: false },
      { text: 'who can push it through', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-surface-return',
    incoming: `Morning! Bit of a manic day here so just fire back one line when you can: does the Surface go back to you or to the leasing people? Due by the 30th, so no panic.`,
    reply: `To the leasing people; the prepaid label is attached, just stick it on the box and leave it at reception.`,
    mood: 'calm',
    questions: [{ text: 'does the Surface go back', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-noon-reboot',
    incoming: `So let me get this straight. You rebooted our database host without a word, at noon, on the biggest trading day of our year, and the status page said "all systems operational" the whole way through. Are you having a laugh? Our checkout was dark for 34 minutes. I want the incident report, I want to know whether the replica lost anything, and I want somebody to ring me who isn't reading off a card. 0161 555 0188.

Dan Whitcombe`,
    reply: `Hi Dan,

We apologise for any inconvenience this may have caused. The incident report is attached as a PDF.

Please let us know if you have any further questions.

Cloud Operations`,
    mood: 'angry',
    questions: [
      { text: 'I want the incident report', answered: true },
      { text: 'whether the replica lost anything', answered: false },
      { text: 'somebody to ring me', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-wrist-cast',
    incoming: `Hi Kev comma sorry this is dictated my wrist is in a cast. Could you tell me how to switch on the voice typing in Word because at the moment I'm doing it all in an email and pasting it over. It would also be a huge help if the lock screen didn't kick in every five minutes since I can't do the password very fast one handed. Thanks Moira full stop`,
    reply: `Ouch, poor you, Moira.

In Word hold the Windows key and press H, or click Dictate, far right on the Home ribbon. Saying "full stop" works there, by the way.

The screen is set to half an hour for you until the end of June, that was the most security would let me have. And if you pop by I'll set up your fingerprint (the good hand), then there's no password at all.

Kev`,
    mood: 'calm',
    questions: [
      { text: 'Could you tell me how to switch on', answered: true },
      { text: "if the lock screen didn't kick in", answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-forklift-bluetooth',
    incoming: `Hi, the scanner in bay 3 drops off Bluetooth whenever the forklift goes past. Happy to send a video if you'd like. Worth moving the base station, or should I just ask for the wired sort?

Merv`,
    reply: `Hi Merv,

Noted, thanks for letting us know about the scanner. We have many of these in use and they generally work fine.

Desk Team`,
    mood: 'calm',
    questions: [{ text: 'Worth moving the base station', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-empty-submission',
    incoming: `heyy so the uni portal ate my assignment. says "submission received" but theres no file in it. deadline was 5 and its 5:20 now and my tutor is not the forgiving type. can u see on ur side that i actually uploaded it? like is there a log or smth i can show her

jaz`,
    reply: `Hey Jaz, horrible moment for that to happen, so good news first: you're in there. essay_final2.docx, 1.3 MB, arrived 16:47:12. The portal then choked on making the preview, which is why it looks empty.

I've put the log line on a page with our stamp, it's attached. I've also mailed it to Dr Okafor just now so you don't have to do the explaining. Don't upload it again, that would change the time.

Fraser, Library IT`,
    mood: 'worried',
    questions: [
      { text: 'can u see on ur side', answered: true },
      { text: 'is there a log', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
]
