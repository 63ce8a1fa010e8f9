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
]
