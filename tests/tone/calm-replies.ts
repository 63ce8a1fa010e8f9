/** Whole replies a help desk is right to send as they are; the engine has nothing louder than a hint to say about them. */
export const calmReplies: readonly string[] = [
  // Passwords and sign-in
  `Hi Marta,

Thanks for the quick call. Your password is reset; the temporary one is on the note Tom just handed you. Windows will ask you to choose a new one when you sign in.

If it does not take, ring me on 4410 and we will do it together.

Best,
Joan`,
  `Hello Peter, I've unlocked your account. Could you try again now? If the phone in your bag still has the old password, it may lock you out once more, so please change it there too.`,
  `Morning Ruth, the code on your phone comes from an app called Authenticator. I have sent the steps with pictures. Shall I call you at ten so we can set it up side by side?`,
  `Hi Dev, your badge and your PC password are two separate things, which confuses most of us in the first week. The badge is fine; I have set a new password and left it with reception in a sealed envelope.`,
  `Good news: the reset went through at 9:42. You can sign in with the new password right away, on both the laptop and the phone.`,
  `hi sue, you're all set. i've turned the account back on and checked that mail comes in. shout if anything looks odd!`,
  `Dear Mr Okafor,

I have looked into the sign-in alert. It was your own phone, coming in through the hotel's network, so nothing is wrong. Thank you for asking us first.

Kind regards,
Elena Brandt
Service Desk`,

  // Outages
  `Hi all,

The mail server has been down since 8:15. Your messages are safe: they are waiting in the queue and will arrive when the server is back. We expect that by 11:00, and I'll write again at 10:30 whatever happens.

Sorry for the slow start to the day.

Ines`,
  `Update, 10:30: the disk has been swapped and the database check is at 60 %. We still expect mail to be back by 11:00.`,
  `The Wi-Fi on the third floor dropped because an access point overheated. We've moved it away from the radiator, and it has been stable for two hours. Please tell me if you notice another gap.`,
  `Hello team, the VPN will be off on Saturday from 6 to 8 am while we renew the certificate. If you need files that morning, please copy them to your laptop on Friday.`,
  `The outage this morning hit everyone on the east side, so it was nothing you did. A digger cut the fibre in the street. The provider has put in a temporary link.`,
  `Quick note: the payroll system crashed at noon and was back at 12:20. One batch has to be run again; Finance knows and is on it.`,
  `We killed the stuck print job and restarted the spooler. The forty pages that were waiting are coming out now, so you may want to bring a box.`,

  // Refusals done well
  `Hi Ben,

I can't restore the folder from before March, because we keep copies for ninety days. What I can do is bring back the copy from 4 April, which should have most of the figures. Would that help?

Lena`,
  `Unfortunately the tablet isn't covered by the contract. The shop on Mill Road repairs that model for about 60 pounds, and I'd be glad to copy your data off first.`,
  `Thanks for asking about the second monitor. The budget for this quarter is used up, but I've put you at the top of the list for July, and there is a spare screen you can borrow until then.`,
  `We don't support that browser any more, since it no longer gets security updates. I've put Firefox on your desktop with all your bookmarks in it.`,
  `I'm sorry, I can't give you admin rights on the laptop: one bad download would reach everyone's files. If you tell me which program you need, I'll install it for you today.`,
  `That report isn't something I can change myself; it belongs to Finance. I've asked Maria Lindqvist, who looks after it, and she'll write to you by Thursday.`,

  // Hand-overs
  `Hi Sara, this one belongs to the building team, so I've passed it to Hugo Pereira with your photos and your number. He will come by between two and four. I'll check with him tomorrow that the socket works.`,
  `I'm off from tomorrow until the 14th. Priya has your case, knows what we tried and will call you on Wednesday as agreed.`,
  `Hi Malik, handing over for the night: the restore of the sales share is running, about 40 % done. If it stops, start it again from the console; there is no need to call anyone. Thanks!`,
  `Your request has gone to the people who look after the phone system. Their first answer usually comes the same day. If you hear nothing by tomorrow noon, tell me and I will chase it.`,
  `Escalated to second line, who can see the router logs that I can't. Your contact there is Femi; he has the full story, so you won't need to tell it twice.`,

  // Orders
  `Hi Clara, the laptop you chose is in stock. If your manager approves it today, it will be here on Friday, set up with your programs. Do you want to keep the old docking station?`,
  `The headset arrived this morning. You can pick it up at the desk in B12 any time before five, or I can drop it off on my round at three.`,
  `Ordered! Two 27-inch screens and a cable for each, delivery on 12 June. I'll come and set them up the same day.`,
  `Your new phone is ready. Please bring the old one, so that we can move your contacts over; that takes about twenty minutes, and there's coffee.`,
  `We have three models on the list: one light, one with a big screen, one in between. Most people who travel pick the light one. Which would suit you?`,
  `The keyboard with the Spanish layout is out of stock until next week. I can lend you mine in the meantime, if you don't mind the worn E.`,

  // Instructions
  `Hi Ana,

here is how to get the old mails back:

1. Open Outlook and click the Folder tab.
2. Choose "Recover Deleted Items".
3. Tick the mails you want and press OK.

They land in your inbox. If a mail is missing from the list, let me know its subject and I'll look in the backup.

Best wishes,
Tom`,
  `To pair the headset:
1. Hold the round button for five seconds, until the light blinks blue.
2. On the laptop open Settings > Bluetooth & devices.
3. Pick "Jabra Evolve" from the list.
You should hear a short tone when it is connected.`,
  `You don't need to be in the office for this. Just leave the laptop on tonight, plugged in and with the lid open, and the update will do the rest.`,
  `The button is in the top right corner, next to your picture. It is grey on a grey background, so it's easy to miss; we have asked the maker to change it.`,
  `First save your work, please. Then hold the power button for ten seconds, wait a moment, and switch it back on. The first start will take a little longer than usual.`,
  `If you cannot sign in after the restart, type your user name with "corp\\" in front of it. That only happens once.`,
  `You can always find the steps in the blue folder next to the copier. When you press Scan, choose your own name, and the file comes to your inbox.`,
  `To stop the pop-up, open Settings, choose System, then Notifications, and switch off "Suggestions". Everything else stays as it is.`,

  // Security
  `Hi everyone,

a mail that pretends to come from our bank is going round. Please do not open the attachment. If you already did, switch off the Wi-Fi and call 4444 right away. You won't be in any trouble: the sooner we know, the easier it is to stop.

Karim, Security`,
  `Thanks for reporting the strange mail so fast. You did exactly the right thing. We've blocked the sender, and three other people had the same message.`,
  `All laptops must be encrypted by 30 June, as the insurance requires it. Yours is done. It runs a little slower for the first hour and then as before.`,
  `For your safety, we will never ask for your password, by phone or by mail. If somebody does, you are right to say no.`,
  `Your account sent about 200 mails last night that you didn't write. I've locked it, ended all sessions and set a new password. Could you call me on 4410, so that I can give it to you? None of your files were touched.`,
  `The scanner found a harmless advert program in your downloads and removed it. There is nothing you need to do.`,
  `You must change the PIN within three days because the old one was in the leak at our supplier. It takes a minute: open the app, tap Profile, then PIN.`,

  // Apologies
  `Hi Greg, I'm sorry that you sat in the waiting loop for forty minutes and then got cut off. That was our new phone menu. I've called the supplier, and in the meantime my direct number is 4415.`,
  `That was my mistake: I reset the wrong account this morning, which is why you were locked out at the counter. It's fixed, and I have added a second check so that it won't happen again. Sorry, Ola.`,
  `You were right, and I was wrong about the cable. It was the port on the switch. Thanks for insisting.`,
  `I should have told you that the update restarts the machine. I'm sorry about the lost draft; I found a copy from 10:05 and saved it on your desktop.`,
  `Apologies for the silence yesterday, I was waiting for the vendor and forgot to say so. They have promised the part for tomorrow.`,
  `I can see why this is maddening after three visits. I've asked for a new machine instead of another repair; it comes on Tuesday, and I'll bring it up myself.`,

  // Short ones
  `Done, thanks for your patience!`,
  `Thanks, Ravi. That did the trick.`,
  `Great, glad it works again!`,
  `Of course! I'll be there at two.`,
  `You're welcome, any time.`,
  `Yes, please go ahead.`,
  `No worries at all. Have a good weekend!`,
  `Sure, I can do Thursday at nine. See you then.`,
  `Got it, thank you. I'll order the cable this afternoon.`,
  `Perfect, that was the number I needed.`,
  `Cheers for letting me know. I'll close the ticket.`,

  // Between peers
  `Ha, the ghost in printer 7 strikes again. I'm bringing garlic and a new fuser. Coffee first?`,
  `Hi mate, the switch in rack 4 is as dead as my plants. Spare's in the cage, can you swap it on your way in? Cheers, Jez`,
  `No such thing as a stupid question, and this one is a classic: the mute button is on the cable. I've hunted for it myself.`,
  `I typed the wrong VLAN, silly me. Fixed now. Lunch is on me.`,
  `Nice work on the migration last night! Not one call this morning.`,
  `The orphaned child processes were hogging the CPU, so I killed the parent and restarted the service. Load is back to normal.`,
  `Can you have a look at the firewall rule from yesterday? I think it drops the return traffic, but I may well be reading it wrong.`,
  `The test server hangs again at stage two. I'd abort the run, dump the tables and start over; any objections?`,

  // Logs, commands, code
  `Hi Kofi,

the service stops because the disk is full. This is the line in the log:

2026-03-04 08:15:22 ERROR FATAL: could not write to file "base/16384": No space left on device

I've moved the old archives, so there are 40 GB free now, and the service is up. I'll set an alert for the next time.

Mira`,
  `Could you run this for me and send what it prints?

C:\\> ipconfig /all

The line I'm after is the one that starts with "DHCP Server".`,
  `The script failed on line 14 because the path has a space in it. Putting quotes around it helps:

Copy-Item "C:\\Program Files\\App\\settings.ini" $env:TEMP

I've tried it on my own machine and it went through.`,
  `It works when the check reads if (user !== null), since an empty name is allowed here. I have pushed the change to the test branch.`,
  `Run kill -9 4312 only if the normal stop hangs for more than a minute. After that systemctl restart backup brings it back.`,
  `The message "You do not have permission to open this file!!" is a false one: the file was open on another desk. It is free now.`,
  `The error 0x80070005 means that Windows was not allowed to write there. I've corrected the rights on D:\\Reports, so saving works again.`,

  // Quoted user words and labels
  `You wrote that the screen "goes black and then screams at me". That is the fan, and it is loud but healthy. A new one is on its way.`,
  `When the box asks "Are you sure you want to abort?", choose No. The export then runs to the end.`,
  `Please press the red Kill Switch button on the test rig only when the belt has stopped.`,
  `Under Options there is a tick box called Ignore All Warnings. With it off, the macro will ask you first.`,
  `The mail with the subject "FINAL WARNING: your mailbox will be deleted" is a scam. Please delete it; your mailbox is fine.`,

  // Ticket templates and signatures
  `Ticket: INC-48213
Priority: High
Status: Resolved
Assigned to: Network Team

Hello Ms Duarte,

the line to the warehouse is up again. A worn cable was the cause; we replaced it and measured the new one. Could you check the two scanners and tell me if they connect?

Kind regards,
Anton Weiss
IT Service Desk | Phone 030 555 4410 | Mon-Fri 8-17

This message is confidential. If you received it by mistake, you must delete it at once.`,
  `Hi Noor, your case 77120 is with me now. First I'll compare the two drives, then I'll call you; that will be before noon.

--
Sam Whitlock
Desktop Support
DO NOT REPLY TO THIS ADDRESS OUTSIDE OFFICE HOURS`,
  `NEXT STEPS
- I'll order the battery today.
- You can keep the loan laptop until it arrives.
- On Friday we swap them back.

Thanks for bearing with me,
Olga`,
  `[EXTERNAL] in the subject only means that a mail came from outside. It is added to all of them, your dentist's too.`,

  // Bottom-posted and inline
  `> Is there any way to get the February version back?
> You people always tell me it's gone!!

Yes, there is: I found it in the copy from 27 February. It's in your Restored folder now. Please tell me if a page is missing.`,
  `> The printer is stupid and I hate it.

I've had the same thoughts about that one. The tray sensor was dusty; it's clean now and has printed thirty pages without a jam.

> Also, when do I get the new chair?

The chairs are Hugo's. I've asked him, and he says next Monday.`,
  `I've answered between your lines.

On Tue, 3 Mar 2026 at 09:12, Paul Hart <paul@hart.example> wrote:
> This is the third time I ask. Are you even reading this?`,

  // British and American
  `Hiya Gemma, I've popped the new licence on your machine. The colours look a bit washed out on the first start, that's quite normal. Ta for waiting!`,
  `Hi folks, the color printer on 5 is back. I cleaned the rollers and ran the calibration, so the blues should be blue again. Happy Friday!`,
  `Dear Philippa, I am rather sorry to say the repair will take until Wednesday. Would a loan machine from our cupboard tide you over? It is slow but honest.`,
  `Hey Jordan, no rush on this one: whenever you have five minutes, could you restart the Mac so the update can finish? Thanks so much.`,

  // Trouble described without blame
  `It looks as if the attachment didn't come through. Could you send it once more? A photo from your phone is fine.`,
  `The form wants the cost centre in the second box; with it, the order goes straight through. I've filled in 4711 from your last one. Is that still right?`,
  `Did you forget your PIN, or would you just like a new one? Either is quick.`,
  `Could it be that two of you had the file open at the same time? I've kept both versions, side by side, so nothing is lost.`,
  `You should have received a mail with the link by now. If not, it may be in the spam folder; I can send it again as well.`,
  `Your login failed twice at 7:50, and after that the lock came on by itself. It is off again, and you didn't do anything wrong.`,
  `I don't know yet why it drops every afternoon. I've put a logger on the line and will tell you on Friday what it saw.`,
  `I haven't been able to make it happen here so far. Could we look at it together at two, on your screen?`,
  `Only the folder for the audit is read-only, and that's on purpose; everything else is yours to change.`,
  `I've just spoken to the vendor. They failed to ship the part on Monday and are sending it by courier today.`,
  `That warning is harmless. It says "invalid certificate" because the clock of the kiosk was a year behind. I've set the clock.`,
  `If you have not received the code within five minutes, press Resend. After the third try it sends a text instead.`,
  `It's not your fault, the page lost the form when the session ran out. I found your entries in the log and typed them in again: 14 lines.`,
  `Please call me if the noise comes back. You're not bothering us; it helps to hear it while it happens.`,
  `Would you rather keep the old number or take a new one? Both work, and it costs nothing.`,

  // Closing with a check
  `The share opens for me now. Could you try it from your side and tell me? I'll leave the ticket open until I hear from you.`,
  `Since it has been quiet for a week, I will close this on Friday. If it comes back later, just answer this mail and it opens again.`,
  `Everything on your list is done except the label printer, for which I need ten minutes at your desk. Would tomorrow at 8:30 suit you?`,
  `Thank you for the screenshots, they saved us both an hour. The add-in was one version behind; I've updated it. Is the ribbon back for you?`,
  `As you asked, I've copied in your manager, who approves the licences. Once she says yes, it installs overnight.`,
  `As promised, here is the list of the rooms with the new screens. Booking works as before.`,
  `Per your request I have added Ravi to the list and taken Karl off. It can take an hour until mail follows.`,
  `Just a reminder that the old file server goes off on Friday at six, so please move what you still need to the new share by then. If you want a hand, I'm in room 214 on Thursday.`,
  `In future you can also book a slot online, if that is easier: the link is in our footer.`,
  `Next time it freezes, please note the time for me; then I can find it in the logs.`,

  // Training, news and odd jobs
  `Hi all, the training on the new phones is on Wednesday at 10 in the canteen. There'll be cake. If you can't come, the recording goes up the same day.`,
  `We've changed the meeting room screens so that they switch on by themselves. No remote to hunt for any more!`,
  `Welcome to the company, Aisha! Your account, mail and phone are ready. On Monday at nine I'll be at your desk with the laptop; all you need to bring is an ID.`,
  `Goodbye and good luck, Jens. Your mailbox stays open until the end of the month, and I've set the out-of-office text you sent.`,
  `The lift hall screen shows the fire drill plan today; it's meant to. It goes back to the lunch menu at two.`,
  `I've relaxed the lock on guest accounts until the fair is over, so visitors can stay signed in all day.`,
  'Hi Petra,\n\nthe backup of your old phone is complete, and the new one is charging on my desk. You can pick it up any time before five; it takes ten minutes to hand over.\n\nBest,\nMilan',
  'Morning Joe, the licence came through overnight. Restart Acrobat once and the banner is gone. Shout if it isn’t.',
  'Thanks for the photo, that helped a lot: the small light next to the port is off, so the dock gets no power. Could you try the socket on the other side of the desk? If it stays dark I’ll bring a new dock at two.',
  'We can’t reset the PIN by mail, because anybody could write to us in your name. Call me on 4417 with your badge at hand and it takes a minute.',
  'I understand that losing the draft an hour before the deadline is the last thing you needed. I’ve found a copy from 9:40 in the version history and put it on the shared drive.',
  'hi tom, no worries about the late reply, the order only closes on friday. i need the size of the screen and the cost centre, the rest i have.',
  'The update needs a restart, and it can wait until tonight: leave the laptop plugged in and it does the rest by itself.',
  'You were right about the cable. I swapped it and the picture is steady now; thank you for trying the other port first.',
  'Dear Ms Laurent,\n\nthank you for your patience with the new badge system. The reader on the second floor had the wrong list, which is why the door stayed shut for you. It has the right one now, and I tested it with my own badge.\n\nKind regards,\nAmir Haddad\nService Desk',
  'For security I have to ask you to change the password today, since it was in the list that leaked from another site. The link below takes you straight there, and I’m at my desk until six if anything looks odd.',
  'The printer on four is out until the part arrives on Wednesday. Until then the one next to the kitchen has been set as your default.',
  'I made a mistake in the instructions I sent you: step 3 should say Export, not Import. Sorry for the extra round, the corrected page is attached.',
  'Good question. The short answer is yes, the files stay where they are. The long one: only the shortcut moves, so nothing has to be copied.',
  'Hello everyone,\n\nthe phone system will be off on Saturday from 7 to 9 a.m. for the new line. Mobile phones work as usual. If you are on call that day, please let me know by Thursday and I’ll put your mobile number into the queue.\n\nThanks,\nNoor',
  'I looked into it with the network team. The old switch in room 2.14 drops the link when it gets warm, which fits what you saw in the afternoons. The new one goes in tomorrow at seven, before you are in.',
  'If the sign-in still fails after lunch, just reply here and I will call you. You don’t need to open a new ticket.',
  'Thanks Ben. I have added the second screenshot to the ticket; the vendor usually answers within a day, and I will write to you on Thursday either way.',
  'It is a known fault in the new version, and the vendor has a fix for next week. For now, opening the file from the Recent list avoids it.',
  'Could you tell me what was on the screen just before it went blue? Even a rough description helps me find the right log.',
  'We don’t have a spare 27" screen at the moment. I can offer you two 24" ones today, or keep the first 27" for you that comes back, probably in two weeks.',
  'Hi Sam, as promised the steps for the scanner:\n1. Lift the lid and press the green key.\n2. Choose your name in the list.\n3. Wait for the beep, about ten seconds.\nThe scan is in your inbox a minute later.',
  'The mailbox is at 98 % because of the three large videos from March. I moved them to the archive, where you can still open them, so there is room again.',
  'That error looks frightening, and it is harmless: “Fatal: cache not found” only means that the program starts with an empty cache the first time.',
  'Your manager approved the request this morning, so I can install the tool today. When would a quarter of an hour suit you?',
  'I’m afraid the deleted calendar entries from 2019 are gone: the system keeps them for three years. What I can do is ask the other participants’ mailboxes for their copies; shall I?',
  'we killed the stuck job and the queue is empty again. you can send the report once more.',
  'Please don’t open the attachment in the mail from “HR Bonus”. It’s a phishing mail that went to forty of us; you can just delete it. If you did open it, call 4400 now, nobody will be cross.',
  'To be on the safe side I would wait with the upgrade until the month-end closing is through. Does the 4th work for you?',
  'The laptop is ready. Two things changed: the VPN (the safe line to the office network) starts by itself now, and your desktop folder is synced.',
  'I checked both rooms. In 3.02 the camera works; in 3.05 the cable was loose, and I have fixed it with a clip so that it stays put.',
  'Hi Ines, thank you for the clear list, that saved me a lot of asking. 1 and 2 are done. For 3 I need the name of the new team lead.',
  'The order is on hold because the cost centre in the form was closed last year. Do you know which one it should be? Then it goes out today.',
  'From the log: the disk was full at 02:14, the backup stopped, and mail waited until I freed some space at 06:30. Nothing was lost. I have set an alarm at 80 % so that we hear of it earlier next time.',
  'Hi all, I’d like the asset lists back by Friday noon, so that the order can go out before the price changes on Monday. If that is too tight for your team, tell me and I’ll come and help.',
  'You’re very welcome, and enjoy the new desk!',

  // Typed in a hurry
  `hi jo, cant get to you before 3 im afraid, a switch died on 2. ill ring you the minute its back. the loan laptop is in my drawer if you need one now`,
  `morning! ur mailbox was full, thats why nothing came in. ive raised the limit & the 12 mails that were waiting are in. pls shout if one is missing`,
  `thx for teh screenshot, exactly what i needed. its the old driver, im putting the new one on now, takes about 5 mins`,
  `ok so the good news: nothing lost. bad news: the restore needs the night. you'll have it by 8 tomorrow, i'll check before you come in`,
  `sry for the delay, i was under a desk on 4. your dock is fixed, it was the power brick`,

  // Curly quotes, American, chatty
  `Hey Taylor, I’m glad you caught that. The “Sync paused” message shows up when the laptop’s on a metered connection. Turn off “Metered” under Wi-Fi and it’ll pick right back up.`,
  `Hi Morgan! Your new badge photo’s uploaded. If the reader by the elevator still beeps red tomorrow, swing by and I’ll re-encode it; it takes two seconds.`,
  `Good morning, Mrs. Alvarez. I’ve gone ahead and canceled the duplicate order, so you’ll only be billed once. You don’t need to send anything back.`,
  `Howdy Sam – y’all were right about the projector. It wasn’t the cable; the lamp’s at 3,100 hours. A new one ships today.`,

  // British
  `Hello Rhys, sorry to have kept you hanging on the line. I've had a word with facilities and they'll have the heating in the server room sorted by tea time, touch wood.`,
  `Dear Dr Whitfield, the colour profile has been put back to how it was, and I've labelled the tray so nobody organises it away again. Do let me know how the posters turn out.`,
  `Cheers for bearing with us, Nia. The fortnightly job had been cancelled by mistake; it's on again and I've watched it run.`,

  // With code, logs and paths
  `Hi Lars,

the scheduled task could not find its script after the move. I've pointed it at the new place:

schtasks /change /tn "Nightly Export" /tr "D:\\Jobs\\export.ps1"

It ran at 14:05 and wrote 1,204 rows. Could you check that the last one is yours?

Bea`,
  `Thanks for the trace. The telling line is this one:

java.lang.OutOfMemoryError: Java heap space
    at com.example.Report.build(Report.java:214)

The report asks for five years at once. I've raised the memory for tonight, and Ines will add paging next week.`,
  `Could you paste this into PowerShell and send me the answer? It only reads, it changes nothing.

Get-MailboxStatistics -Identity "wendy" | Select-Object TotalItemSize`,
  `The job died with exit code 137, which means that the kernel killed it for want of memory. I doubled the limit in deploy.yaml and the last three runs were green.`,
  `When git says "fatal: refusing to merge unrelated histories", it has met two repositories that never shared a start. I've joined yours; a plain git pull works now.`,
  `Nothing is broken: the "Access denied" comes from C:\\Windows, where no one but the installer may write. Save to your Documents folder and it goes through.`,

  // Outages and incidents
  `Hello everyone,

we have a fault on the phone lines in both buildings. Calls in and out fail at the moment; mail and chat are fine. For emergencies please use the red phone at reception.

The carrier is on site. Next news from me at 13:30.

Dmitri, IT operations`,
  `13:30 update on the phones: the carrier found a flooded duct. They are pulling a new cable; we expect dial tone by 16:00. Mobiles work in the meantime.`,
  `All clear since 15:48. What happened: a duct filled with water. What we do about it: a second line by another route, ordered today. Thank you all for your good humour.`,
  `Hi team, the disk alarm at 3 am was real this time. Two drives failed within an hour, the spare took over, and no data was lost. New drives are in and rebuilding.`,
  `We will restart the database at 18:00. Anything you have not saved by then would be lost, so please save and close the app ten minutes earlier.`,

  // Refusals done well
  `I'd love to say yes, Omar, but a shared password for the whole team would mean that nobody can tell who changed what. What I can set up today is one login each, with the same rights. Shall I?`,
  `We are not able to extend the trial a third time. The free edition does everything you showed me except the charts, and I can move your data into it this afternoon.`,
  `A private printer at home isn't something we can support, as we can't see it from here. What often helps is the maker's own reset: hold Stop and Power for ten seconds. Good luck with it!`,
  `That won't be possible before the audit, I'm sorry. From the 12th I can give you the whole morning. Would Thursday or Friday be better?`,
  `The deadline for the order has passed, so the new screens come with the next one, in September. Until then you're welcome to two from the training room.`,

  // Security musts
  `Hi Viktor, you must not plug the stick in again, please: it carries a worm that copies itself to every drive. Bring it to B12 and I'll save the photos on a machine that can't be hurt.`,
  `To keep the payroll safe, everybody who opens it has to confirm with the phone from Monday. It takes one tap. If you have no company phone, I have a small key fob for you.`,
  `You need to change that password today, since it stood in the leaked list. Here is the link to the page, and my number is 4410 if it argues.`,
  `Please never send card numbers by mail, not even to us: mail can be read on the way. The form at the link is encrypted, and I've deleted the message from my side.`,

  // To and from vendors
  `Hello, our contract number is 55-2210. The replacement drive arrived with a dent and is not recognised. Please send another by courier and let me know the tracking number; the dented one can be picked up any day between 9 and 4.`,
  `Dear support, this is our third report of the same crash, so I've put everything in one place: version 8.1.4, the dump, and the steps that bring it about every time. Could one of your developers join us for half an hour this week?`,
  `Thanks for the quote. Before I can sign it, I need two things: the price without the training days, and your answer on where the data is kept.`,
  `Your invoice 9917 lists forty licences; we use thirty-six. Could you correct it? I'll pay the same day.`,

  // Hand-overs and technician to technician
  `Handing over INC-50412. Done: new NIC, new cable, other port. Not done: firmware. My guess is the switch, but I may be wrong. User is kind and in until six.`,
  `Heads-up for the late shift: printer 9 eats anything thicker than 120 g. Sign is up, part is ordered, no need to open it.`,
  `I had a look at your script, it's neat. Two thoughts: it stops on an empty line, and the log grows for ever. Want me to send a patch?`,
  `RAID's degraded on nas02, slot 5. I've got a spare on the shelf but no hands until three. Can somebody swap it? Hot-plug is fine.`,
  `nope, not dns this time :) it was the proxy. wrote it up in the wiki so we both stop guessing`,
  `Not sure it's the cert, to be honest. The clock on that box was eleven minutes off, and Kerberos hates that. Fixed the clock, watching.`,

  // Managers to staff
  `Hi Theo, thank you for staying late on Tuesday. I'd like us to talk about the on-call plan before the next rota: two weekends in a row is too much for anyone. Does Monday at ten work for you?`,
  `Team, from next month each of us writes a line in the log after a change. Twice last week we searched for an hour for something one line would have told us. I'll start, see today's entry.`,
  `Hi Nora, the report needs to be with Finance by Friday noon, because the board meets at two. If that is tight, tell me by Wednesday and I'll take over the tables.`,
  `Feedback on yesterday's demo: the live part was excellent. For the next one I'd cut the slides by half, so that there is time for questions. Happy to go through it together.`,
  `I've read the complaint and your notes, and I think you handled it well. Let's agree on one sentence for the next caller who asks the same.`,

  // Reminders and deadlines
  `Hi Ola, I'm doing the order on Thursday at noon and still have no size for your jacket. If I hear nothing, I'll take M; you can swap it later.`,
  `Your certificate runs out on 9 May. After that the tills can't take cards, so I'd like to renew it this week. I need your signature on page two. Shall I bring it round?`,
  `Just a short note that case 81207 waits for the serial number; it's on the sticker under the keyboard. As soon as I have it, the part can leave the same day.`,
  `A week ago I sent you the form for the new starter. Her first day is Monday, and an account takes us two days. Could you fill it in by tomorrow? Two fields are enough for now: name and team.`,

  // Apologies and bad news done well
  `Hi Carmen, I've got bad news: the drive can't be read any more, not by the lab either. The copy from Sunday is complete, so what is missing is Monday and Tuesday. I'm very sorry. I can sit with you tomorrow and rebuild the price list from the mails.`,
  `We promised you a call by noon and it is now three. That's on us: two people thought that the other had rung. I have the answer here, and it is good news.`,
  `I gave you the wrong link on Friday, my apologies. The right one is below, and I've undone what the first one changed.`,
  `I'm sorry for snapping at you on the phone this morning, Jules. It had nothing to do with you. Your question was a fair one, and here's the answer I should have given.`,

  // People who are upset
  `You've now explained this to four of us, and that's three too many. I've read all of it, so you won't have to tell me again. What I don't have yet is the time it happened; do you remember?`,
  `I understand that losing the afternoon's orders hurts, all the more on the last day of the sale. I've got two people typing them in from the paper slips, and they will be done by eight.`,
  `Thank you for being so frank. You're right that a week without an answer isn't good enough. I've moved your case to my own desk, and I'll write each day at four until it is solved.`,

  // Long mail with a list
  `Hi Beatriz,

thanks for your list. One by one:

- The scanner: fixed, the glass was dirty.
- The shared calendar: you can see it now. It may take an hour on the phone.
- The slow start: I'd like to have a look myself. Is tomorrow at 9 all right?
- The chair: that's Hugo's team; I've sent it on with your name.

If I've missed one, tell me.

Warm wishes,
Kit`,
  `Q: Will I lose my bookmarks?
A: No, they move along.

Q: Do I have to do anything?
A: Only leave the laptop on over night.

Q: What if it fails?
A: Then the old version stays, and I come by in the morning.`,

  // What looks harsh and is not
  `The bug is ugly but harmless: it kills the preview, not the file. A fix comes with the next update.`,
  `No, you can't break anything there, so click away!`,
  `That's a nasty one. I've seen it twice before, and both times a new profile cured it.`,
  `You never have to remember that number again, the system fills it in from now on.`,
  `I can't thank you enough for the cake. The whole desk says hello.`,
  `The old server is dead, long live the new one. Everything has moved, and your shortcuts still work.`,
  `Stupid me, I had the plan upside down: your desk is by the window, of course. I'll bring the phone there.`,
]
