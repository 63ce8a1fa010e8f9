import type { LabelledPair } from '../labelled-pair'

/** The third labelled set, last quarter. */
export const thirdPairs4: readonly LabelledPair[] = [
  {
    id: 'third-east-wing-power',
    incoming: `Heads up: we'll be killing the power to the east wing on Saturday from 6 to 9 am, so expect your monitoring to scream blue murder. Nothing for you to do, the UPS will carry the comms room.

Roddy (estates)`,
    reply: `Thanks for the warning, Roddy. I'll mute the alarms from 5:45 and watch the batteries from my sofa.

Eilidh`,
    mood: 'calm',
    questions: [],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-lasted-till-lunch',
    incoming: `Just so you know, the fix lasted until lunch. That's the new record, by four minutes. I'm on paper again.

Marguerite`,
    reply: `Oh Marguerite, not again, and pen and paper on delivery day of all days.

I'm not going to patch it a third time. There's a freshly built laptop going into the 2 o'clock van for you with your files already on it, and yours comes home with me so I can find out what's eating it. I'll ring at 3 to see that you're up.

Benoît`,
    mood: 'frustrated',
    questions: [],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-survey-positive',
    incoming: `Your survey asks how likely I am to recommend you "after my positive experience". My shop was shut for two days. Two days of flowers in the skip, the week before Mother's Day. How stupid do you think we are? Don't send me that thing again.

Odette, Blooms`,
    reply: `Dear Odette,

Two days shut and your flowers in a skip, and then a cheerful survey on top. I winced when I read it. It was tactless and it should never have gone to you.

You're off the list, I took your address out myself, so there won't be another one.

The loss is a different matter, and not one for a form. May I ring you tomorrow at 8, before you open, to talk about what we owe you? I'll have the outage times in front of me.

Pascal Hume, 01632 960 155`,
    mood: 'angry',
    questions: [{ text: "Don't send me that thing again", answered: true }],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-gate-b14',
    incoming: `Writing from gate B14. My boarding pass is in the company wallet app, which wants an update, which wants wifi, which wants a code, which goes to the app. They shut the gate in 25 minutes. Any other way to get at the pass??

Sent from my iPhone`,
    reply: `What a merry-go-round! Yes: it's in your work mail too, subject "Check-in", Tuesday 18:02. I've just forwarded it to your private address as a picture, no app needed. Failing that the desk at B12 prints it on your passport. Ring me if it's tight, +31 20 555 0133. Joost`,
    mood: 'worried',
    questions: [{ text: 'Any other way to get at the pass', answered: true }],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-suzhou-log',
    incoming: `Hello support,

I already sent the log three times. First time you said not clear. Second time you said too big. Third time nobody said. Now the customer in Suzhou ask me every morning and I have no face to answer him. Is the log enough or not enough? Which day can I tell him that the machine will connect?

Chen Wei`,
    reply: `Hi Chen,

To help us analyse the problem please send the log file of the affected machine.

Thank you for your cooperation!`,
    mood: 'frustrated',
    questions: [
      { text: 'Is the log enough', answered: false },
      { text: 'Which day can I tell him', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-second-till-login',
    incoming: `Hi team, reckon I could get a second login for the till? New girl's doing the arvo shifts from Monday. Oh, and is there a cheat sheet for refunds floating about?

Cheers, Shaz`,
    reply: `Hey Shaz,

Too easy. Login's till-2, she picks her own PIN the first time she signs in.

Hope she enjoys it!
Robbo`,
    mood: 'calm',
    questions: [
      { text: 'reckon I could get a second login', answered: true },
      { text: 'is there a cheat sheet', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-two-sentences',
    incoming: `Thank you for your invoice, which arrived, unlike my website, promptly. It has been dark since Thursday. I have had three emails thanking me for my patience, a quality I did not offer. Kindly state in one sentence when it will be back, and in another what I am to be credited. I do not require a third.

A. St. John-Mower`,
    reply: `It will be back at 18:00 today, when the copy of Wednesday's backup (80 % done) has finished. You are credited all of June, £96, and five days in the dark followed by those emails deserved an apology long before now: you have mine.

Philippa Grant, duty manager, 020 5550 0162`,
    mood: 'angry',
    questions: [
      { text: 'Kindly state in one sentence when', answered: true },
      { text: 'in another what I am to be credited', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-microwave-police',
    incoming: `Not to be that person, but it's the fourth week now that my hearing aid drops off the desk phone whenever somebody heats their soup. I've become the microwave police. My colleagues cross the corridor. Could the phone not go on another channel? Also your form insists on an "asset tag", where does that live on a phone?

Lorna`,
    reply: `Hi Lorna,

The asset tag is the silver sticker underneath, it begins with PH. The channel question has been passed to Telephony.

Service Desk`,
    mood: 'frustrated',
    questions: [
      { text: 'Could the phone not go on another channel', answered: null },
      { text: 'where does that live', answered: true },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-grant-2025',
    incoming: `Dear colleagues,

since the migration I cannot see the folder "Grant 2025". The deadline in Brussels is today at 17:00 and six universities wait for my upload. I do not want to make panic, but maybe a little. Was it moved or was it lost? And could you send me the last version by mail, so I can upload from there?

Ioanna Papadaki`,
    reply: `Dear Ioanna,

The folder was moved to Archive > Projects > Closed, as its end date was in the past.

Regards,
Migration Team`,
    mood: 'worried',
    questions: [
      { text: 'Was it moved or was it lost', answered: true },
      { text: 'could you send me the last version', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-cloud-in-ireland',
    incoming: `A non-techie's question: a client asked me whether "our cloud" is really in Ireland or whether that's just what the salesman says. I promised I'd find out, so... is it?

Cormac`,
    reply: `Hi Cormac,

Great question! We take data protection very seriously and work only with leading, certified providers.

Marketing & IT`,
    mood: 'calm',
    questions: [{ text: 'is it?', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-midwife-invoices',
    incoming: `Per my last email, and the one before it, and the one before that: invoices go to ap@, not to me. I'm a midwife. I get these between contractions.

Nuala`,
    reply: `Hi,

Invoices are automatically sent to the contact stored on the account, which is you. This is correct in our system.

Billing`,
    mood: 'frustrated',
    questions: [{ text: 'invoices go to ap@', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-leavers-friday',
    incoming: `Hi Uwe, leavers this Friday:

* Karim - mail to go to Beate for 3 months
* Joyce - just close
* Sven - keeps his phone number, agreed with Markus

And ping me once it's through.

Gabi`,
    reply: `Hi Gabi,

* Karim: set, Beate gets everything until 30 September
* Joyce: closes Friday 18:00
* Sven: the number moves to his private contract Friday night, I only need his signature on the paper I've put in his tray

You'll get a ping from me Saturday morning.

Uwe`,
    mood: 'calm',
    questions: [
      { text: 'mail to go to Beate', answered: true },
      { text: 'just close', answered: true },
      { text: 'keeps his phone number', answered: true },
      { text: "ping me once it's through", answered: true },
    ],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-41-tellies',
    incoming: `Do your departments talk to each other at all? Ops told me Tuesday, billing told me the order doesn't exist, and the man in the van told me he'd come for the place next door. I've 41 rooms with no telly on the weekend of the final and a coach party from Cork looking for their money back. I want a straight answer by 4: is anyone coming, yes or no. And who's my contact, ONE person, with a name?

Bríd Lacey, Harbour Hotel`,
    reply: `Hi Bríd,

Thanks for getting in touch. I have raised a query with both Operations and Billing and the relevant team will be in touch in due course.

Customer Support`,
    mood: 'angry',
    questions: [
      { text: 'is anyone coming', answered: false },
      { text: "who's my contact", answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-newest-first',
    incoming: `Search has got faster, hasn't it? Lovely, whatever you did. One tiny thing: could the list remember that I like newest first? It forgets every time I close the tab.

Yuki`,
    reply: `Hi Yuki,

Nice that you noticed, that was Farah's work and I'll tell her.

Not yet, I'm afraid: the list keeps no settings at all today. It's planned for the October version. Until then, bookmark the page after sorting; the order is in the address.

Bogdan`,
    mood: 'calm',
    questions: [{ text: 'could the list remember', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-engineer-said-ah',
    incoming: `Your engineer came, drank a tea, said "ah", and left. That was the 6th. Is "ah" good or bad? What are we waiting for. The X-ray program still freezes halfway and every time it does I've somebody lying there with their mouth open.

Dr Sunita Bhatt, dental practice`,
    reply: `Dr Bhatt, ten days on one syllable is poor of us, and your patients have had the worst of it.

"Ah" was good: he'd found it. The sensor card is failing, and it's the card we've been waiting on, from Munich. It landed this morning. He'll fit it tomorrow at 7:30, before your first patient, and this time he stays until you've taken three pictures in a row.

If that falls through you'll know from me by 6 tonight, on your mobile.

Wes`,
    mood: 'frustrated',
    questions: [
      { text: 'Is "ah" good or bad', answered: true },
      { text: 'What are we waiting for', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-barrier-plates',
    incoming: `Hi Mo's colleague (I never caught your name!),

signed form attached as promised, sorry it's sideways.

Regards,
Len

PS no idea if it's your department, but who do I see about the car park barrier? It's forgotten my number plate.`,
    reply: `Hi Len,

Form's arrived, and I can tilt my head. The barrier is Yvonne at the gatehouse, ext. 12; tell her the plate and it'll know you again in a minute or so.

Sunniva (now you've caught it)`,
    mood: 'calm',
    questions: [{ text: 'who do I see about', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-daughter-number',
    incoming: `my daughters 13 and some man off a game has her number, she gave it him, shes in bits and so am i. can we get it changed tonight? and can you see if hes rung it. shes not let go of the dog since tea

Tracey`,
    reply: `Hi Tracey,

You can change a number at any time under My Account > SIM & Number > Change number. It takes effect within an hour. A fee of £15 applies.

Thanks for choosing us!`,
    mood: 'worried',
    questions: [
      { text: 'can we get it changed tonight', answered: true },
      { text: 'can you see if hes rung it', answered: false },
    ],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-seamless-migration',
    incoming: `Things that worked before your "seamless" migration: email, calendar, printing, morale.
Things that work now: see above, minus the four.

When is it being rolled back? And if it isn't, who is going to tell 60 clients why their appointments have all jumped an hour? My receptionist has been crying in the loo since ten.

Vanessa Okello`,
    reply: `Vanessa,

Seamless it was not. You've had a morning from hell because of us, and your receptionist got the brunt of it; please tell her from me that none of this was her fault.

We're not going back, because that would cost you Friday's bookings as well. Mail and printers have been up since 11:50. The calendar is being moved back the one hour as I write, done by 14:00.

The 60 calls are ours to make. Two of my people, Lwazi and Jen, start at 13:00 with your list and a text you can change before they do: it's attached.

I'm coming by at 15:00 to look at it with you.

Craig`,
    mood: 'angry',
    questions: [
      { text: 'When is it being rolled back', answered: true },
      { text: 'who is going to tell 60 clients', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-says-resolved',
    incoming: `ticket says resolved. it isnt. ward keyboard still types ñ when i want a colon, third night shift of it, my notes read like a spanish novel. reopen pls`,
    reply: `The keyboard driver was reinstalled on the 12th and tested successfully, so this has been resolved. Maybe check that you are pressing the right key.`,
    mood: 'frustrated',
    questions: [{ text: 'reopen pls', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-laptop-stand',
    incoming: `Would it be terribly cheeky to ask for a stand for my laptop? The physio says I've the neck of a tortoise. Whatever's lying about will do.

Winifred`,
    reply: `Not cheeky in the least. There's a wooden one on the shelf by the lifts with a yellow note saying "tortoise". And ask Sal for the desk check while you're there, she'll get the height right.

Teddy`,
    mood: 'calm',
    questions: [{ text: 'Would it be terribly cheeky to ask', answered: true }],
    acknowledged: false,
    good: true,
  },
  {
    id: 'third-sad-to-see-you-go',
    incoming: `Cancelled late? I cancelled on the 14th. Look at your own email, 14th, 9:02 am, "we're sad to see you go". I am on a pension and £60 is my heating. Send it back, and take my card off your system while you're at it. I shan't be writing again, my nephew will, and he does it for a living.

Ron Tuttle`,
    reply: `Dear Mr Tuttle,

You're right and we were wrong, it's there in black and white, and I'm ashamed we argued about it with your heating at stake. The £60 went back this morning and will be with you by Tuesday.

If there is anything else at all, I'm on 0141 555 0128.

Isla Mackie`,
    mood: 'angry',
    questions: [
      { text: 'Send it back', answered: true },
      { text: 'take my card off your system', answered: false },
    ],
    acknowledged: true,
    good: false,
  },
  {
    id: 'third-monday-passwords',
    incoming: `Third Monday running that nobody in 4B can log in, because something sets their passwords back over the weekend. Thirty-one eight-year-olds chanting "it doesn't work, it doesn't work". To a beat. Is there a way to make it not do that?

Ms Abara`,
    reply: `Dear Ms Abara,

Pupil passwords are returned to the default every Sunday night as part of the nightly sync with the admissions system.

Schools IT`,
    mood: 'frustrated',
    questions: [{ text: 'Is there a way to make it not', answered: false }],
    acknowledged: false,
    good: false,
  },
  {
    id: 'third-forty-sheets',
    incoming: `Since last night's update the lab results print without names. I've forty sheets of blood here and no idea whose. Two are stamped urgent. How do I match them?? Do I have to ring every patient?

Pearl, Dr Singh's surgery`,
    reply: `Pearl, forty of those and no names would make my stomach drop as well. Nothing is lost, it is only the printout.

No, please don't ring anybody. Each sheet has a ten-digit number top right: type it into the search box on the lab page and the patient comes up. I've done the two urgent ones for you already and phoned Dr Singh with them at 9:10, he has both.

We put the old print layout back at noon. I'll stay on the line with you for the rest if you like: 0121 555 0146.

Amrit`,
    mood: 'worried',
    questions: [
      { text: 'How do I match them', answered: true },
      { text: 'Do I have to ring every patient', answered: true },
    ],
    acknowledged: true,
    good: true,
  },
  {
    id: 'third-two-quotes',
    incoming: `Been comparing the two quotes over a coffee. B is cheaper, A includes nights and weekends. I'm leaning towards A. Your thoughts?

Regards,
Takumi`,
    reply: `Hi Takumi,

Both are well-known companies and each quote has its advantages and disadvantages.

Kind regards,
Helene`,
    mood: 'calm',
    questions: [{ text: 'Your thoughts', answered: false }],
    acknowledged: false,
    good: false,
  },
]
