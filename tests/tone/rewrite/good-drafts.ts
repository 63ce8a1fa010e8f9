/** Replies that are already warm, clear and complete: a friendlier version must leave them as they are. */
export const goodDrafts: readonly string[] = [
  `Hi Ana,

Thanks for letting me know about the shared drive, and I'm sorry it held up your month-end work. The drive moved to a new server last night, and the old shortcut still points to the old place.

I've put a new shortcut called "Finance" on your desktop. Could you open it and tell me whether you see your folders? I'll check in with you at 2 pm to make sure all is well.

If anything looks odd before then, call me on 4410 and we can look at it together.

Best wishes,
Tom`,
  `Hello Derek,

That sounds like a frustrating start to the day. The printer on the second floor had lost its connection after last night's power cut. I've restarted it and printed a test page, so your documents should come out now.

I'll look in on it again at 3 this afternoon. If anything is still stuck, let me know and I'll gladly come up.

Kind regards,
Samir`,
  `Good morning Mrs. Whitcombe,

Thank you for the screenshots; they made this much quicker to find. Your Visio licence ran out on 31 January, which is why the program opens in read-only mode. I can see how awkward that is with your deadline on Friday.

I have asked our purchasing team to renew it, and they expect to have it active by Wednesday at noon. Until then, I can open and edit the drawing with you on my machine if that would help. I will write to you as soon as the renewal comes through.

Do let me know if you would like a hand before then.

Kind regards,
Harriet Blom
IT Service Desk`,
  `Hey Jonas,

Sorry you've been without mail since this morning, that's no fun. Here's how we can get it back:

1. Close Outlook.
2. Open Control Panel and choose Mail, then Show Profiles.
3. Choose Add and type your work address.
4. Open Outlook again and pick the new profile.

It takes about ten minutes, and all your mail will still be there. If a step doesn't match what you see, send me a picture of the screen and I'll take it from there. I'm at my desk until 5.

Cheers,
Petra`,
  `Dear Mr Abernathy,

I am sorry that you have waited two weeks for your keyboard. We missed your message of 4 June, and that was our fault, not yours.

The new keyboard left our warehouse this morning and will be on your desk on 17 June. I will check the delivery myself and write to you that afternoon. In the meantime, a spare one is waiting for you at the service desk on the ground floor.

Thank you for your patience, and I am happy to help if anything else comes up.

Yours sincerely,
George Thornbury`,
  `Hi Priya,

I’m really sorry about the lost folder, I know how much work went into those pictures. Our backups go back 14 days, so I’m not able to bring back the version from 2 May. What I can do is restore the copy from 9 May, and I can ask the agency whether they still have the originals.

Would you like me to do both? If you say yes by noon, I’ll have the 9 May copy in your folder by 3 pm today.

I’m here all day if you’d rather talk it through.

Warm regards,
Marek`,
  `Hi Louise,

Thanks for describing it so clearly. I tried the expense form here and it went through for me, so I'd love to see what happens on your screen. Would you have ten minutes for a call today at 11:30 or 2:15?

I'll have the form's activity record open so that we can find the cause together. If neither time works, tell me what suits you and I'll fit in.

Best,
Ben`,
  `Hello Carlos,

Good news: your pipeline file is back. I restored the copy from noon on 12 May to the Sales folder, so only the changes from that afternoon are missing.

It is an easy thing to happen when two folders look so alike, and I'm glad you told us straight away. Could you open the file and see whether the figures look right? I'll keep the older copies safe until Friday, and I can bring back a different one if you need it.

All the best,
Inês`,
  `Hi Gemma,

I can imagine how disappointing this is, as I know the kick-off call mattered to you. Teams keeps recordings for 60 days, and the one from 7 January has now been removed for good.

There are two things we can try. The chat and the shared notes from that call are still there, and I’ve put the link below. I’ve also asked Yusuf, who joined that day, whether he saved a copy. He’s back tomorrow morning, and I’ll tell you by 10 what he says.

If it would help, I can also show you how to keep future recordings. It takes two minutes and I’m glad to do it with you.

Take care,
Rowan`,
  `Hi Kevin,

No problem at all, mice give up on all of us sooner or later! There's a box of new ones in the cupboard next to room 3.12, and you're welcome to take one today. It works as soon as you plug it in.

I'll drop by around 4 to collect the old one. Give me a shout if the new one doesn't feel right and I'll find you another.

Jo`,
  `Dear Ms. Nakamura,

Thank you for telling us so promptly. I understand that a message sent to the wrong address is worrying, and letting us know right away was exactly the right thing to do.

A message that has left our company can't be called back, but there are two steps that help. I have written to the recipient to ask them to delete it, and I have told Jan de Wit, our privacy officer, so that the report is made in good time. Jan will call you this afternoon between 2 and 3 to go over the details with you.

I will let you know tomorrow morning whether the recipient has answered. Until then, you are welcome to call me at any time on extension 310.

Sincerely,
Colin Harker`,
  `Hi Tobias,

Thanks for asking about admin rights for the label printer. To keep everyone's computers safe, we install drivers ourselves, so I can't hand those rights out. I can, however, install the driver for you on Thursday at 11, and you won't have to do a thing.

Does that time suit you? If you need labels sooner, I'm happy to print them for you here today.

Best,
Claire`,
  `Hi Bill,

Thanks for bearing with me on this one, I know it's been a long morning. The guest Wi-Fi doesn't allow the connection to the office, so it stops every time you try from there. The network called CORP-STAFF does, and so does your phone's hotspot.

Could you try CORP-STAFF and tell me what you see? I'll stay by the phone until noon, and if it doesn't work, I'll come over to meeting room 5 and we'll sort it out together.

Dave`,
  `Hello Roberta,

All 312 rows are still there, so nothing is lost. A filter on column F was showing only the open orders. I've cleared it, and the closed ones are visible again.

I can understand the fright that gave you! If you'd like, I can set up a second sheet that always shows everything. I could have it ready for you by Tuesday at noon.

Have a lovely day,
Wim`,
  `Hi Sofia,

Thank you for sending Daniel's form. He starts on Monday, so here is what I can have ready and when:

- His account and mail: Tuesday at 9
- His laptop: Thursday morning
- His phone: Friday

I know that leaves a gap on the first day, so I've put a spare laptop aside for him, and I'll bring it to his desk on Monday at 9. A form that reaches us ten days ahead gives us time to have it all ready for day one.

Is there anything special he needs for his first week? I'd be glad to add it.

Best regards,
Benedikt`,
  `Dear Olivia,

Many thanks for your patience while we looked into the slow booking system. I know how hard it is to keep guests waiting at the desk. The supplier found the fault last night and put it right, and pages now open in about two seconds.

I will keep an eye on it until Friday and send you a short note then. If it slows down again, write to me and I will take it up with them the same day.

With kind regards,
Alistair Finch`,
  `Hi Graham,

Your password ran out this morning, which is why the sign-in stopped. You can choose a new one here whenever it suits you: https://password.example.net/reset

The page asks for at least 14 characters; three or four words in a row work nicely and are easy to remember. It takes about two minutes, and your mail will be back right after.

I know it's a nuisance on a busy day. I'll check at 1 pm that you're back in, and if the page gives you any trouble, call me on 2217 and we'll do it together.

Best wishes,
Lena

-- 
Lena Vogt
IT Support, Building C
+49 40 555 0199`,
  `Hi Aisha,

Welcome to the team! Your desk phone is fine; it needs the blue socket marked V12, and the two sockets look very much alike. Once the cable is in the blue one, the phone takes about three minutes to start.

I'm on your floor at 2 today and will stop by to make sure it rings. If you'd like your voicemail set up as well, I can do that while I'm there.

See you later,
Stu`,
  `Hello Wendy,

I'm glad you wrote, a program that crashes ten times a day would drive me up the wall too. Excel was loading a lot of extra parts each time it started. I've switched off the ones that aren't in use, and it now opens in six seconds.

Could you work with it as usual today and tell me tomorrow how it behaves? I've noted everything I changed, so I can put any part back within minutes if you miss it.

Many thanks,
Mike`,
  `Dear Dr. Sorensen,

I appreciate how important the microscope computer is for your work, so I would like to find a way that keeps it running. It uses Windows 7, which has had no security updates since January 2020, and that puts the measurements on it at risk.

My suggestion is to move it to a separate, protected network by 30 April. You could still save your pictures to the lab folder, and nothing would change in the way you use the microscope. I would do the move myself, and it takes about an hour.

Would Tuesday 15 April or Thursday 17 April suit you? If you have any concerns, I would be pleased to come by and talk them over.

Kind regards,
Heike Brandt`,
  `Hi Stefan,

What a scare that must have been, and thank you for calling straight away. Here is where things stand. Your documents are safe, because they live on the H: drive. Files saved on the desktop are not part of the backup, so those I can't bring back from there, but I'd like to run a recovery tool that often finds some of them.

If you bring the laptop to the ground floor desk before 11, I'll start the tool right away and have the laptop set up again by 3:30 pm. There's a spare one here for you to use in the meantime.

We'll get through this together. I'm on extension 118 if you'd like to talk first.

Moira`,
  `Hello Neil,

The engineer is booked for Thursday, and I'd like to be sure he brings the right parts. Could you help me with two things?

- Is the access point on floor 5 or floor 6?
- Does its light show amber or blue?

A quick reply by 12:30 tomorrow would let me keep his slot. If you're not near it, no problem, I can ask the front desk to have a look.

Thanks so much,
Sunil`,
  `Hi Chloe,

Sorry for the wait, and I know you have a call with a customer soon. There's a small slider on the left side of the camera that covers the lens, and it's easy to overlook. Could you slide it to the right and open Teams again?

If the picture is still dark, I can bring you a different camera before your call at 10. I'll keep my phone next to me.

Best,
Vikram`,
  `Hi Amit,

You raised a fair point: the extra sign-in step does take a few seconds. It's there because stolen passwords are the most common way into an account, and the second step stops nearly all of them. For that reason I'm not able to leave your account out, but I can make it less of a bother.

If I mark your work laptop as trusted, you'll be asked only once every 30 days. Shall I do that with you on Monday at 9:30? It takes five minutes, and the change is needed before 28 February.

If another time is better, pick any that suits you and I'll make it work.

Thanks,
Dana`,
  `Dear Mr. Pereira,

I am very sorry about your thesis notes. I know there were weeks of work in that folder, and I wish I had better news. The folder C:\\Temp isn’t covered by our backup, so there is no copy on our side.

There is still a good chance to recover the files from the disk itself. I have spoken to DataHaven, who do this work for us, and the first check is paid for by our department. If you can bring the laptop in today, it will reach them tomorrow morning, and I will call you on Thursday with the result. It helps a great deal if the laptop stays switched off until then.

You can call me directly at any time; I will stay with this until we know.

Best regards,
Ursula Keller`,
  `Hi Philippa,

Well spotted, and thank you for reporting it so fast! It was a phishing mail, and thanks to you we removed it from 63 mailboxes before anyone opened it.

You don’t need to do anything more. I’ll send a short note to everyone tomorrow morning so that people know what to look out for. If another strange one turns up, the “Report” button in Outlook brings it straight to us, and I’m always glad to have a look with you.

Kind regards,
Nadia`,
  `Hi Maureen,

Thanks for the note about Acrobat. I'd like to get you sorted today. Your team has twelve licenses and five of them are in use, so I can move a free one over to you without any cost.

I'll do that by noon, and Acrobat will show up on your computer after the next restart. If you run into anything once it's there, reply here and I'll take care of it.

Thanks again,
Ray`,
  `Hi Frank,

Thanks for your patience with the scanner. It can send files up to 25 MB, and your scan came to 61 MB, so it was held back. A lower setting keeps the text sharp and makes the file much smaller:

1. Place the pages in the tray.
2. Press Settings and choose 200 dpi.
3. Press Send.

I've saved this as a button called "Small file" so that you won't have to set it each time. Could you try it and let me know how it looks? If you ever need the high quality, I can give you a folder for large scans. I could have that ready tomorrow by 10.

All the best,
Bogdan`,
  `Good afternoon Ms. Osei,

Thank you for calling about the mail outage. I realize how hard it is to run a clinic without mail, and I apologize for the disruption. One of our servers stopped at 6:20 this morning, and two colleagues are working on it right now.

We expect mail to be back at about 1 pm. Nothing sent to you today is lost; it will all arrive once the server is up. I will write to you at noon with an update, even if there is nothing new to report.

If you have something urgent to send before then, I would be glad to help you with a temporary address.

Kind regards,
Philip Grant`,
  `Hi Rosa,

Thanks for checking with me about the new badge reader, you're not the first to wonder! The black square under the camera is the part that reads the badge. If you hold your badge about two centimetres away from it, the light turns green.

I've asked the building team to put a sticker on it by Friday so that it's easier to see. If the light stays red, call me on 550 and I'll come down to let you in.

Pete`,
  `Hi Brandon,

I hear you on the color printer, it would save you a walk. That one is set aside for Design because their monthly budget pays for the ink, so I can’t add it to your computer. What I can do is send your color jobs to the print shop, free of charge, and they’ll be on your desk the next morning.

Want me to set that up? I could have it ready by the end of today. And if your team prints in color often, I’m happy to put together the numbers for Melissa so that she can decide on a printer of your own.

Thanks,
Scott`,
  `Dear Vera,

I am writing about the mistake in yesterday's update. We switched off the old invoice form an hour too early, and your team lost work because of it. I am truly sorry.

The old form is open again since 8 this morning, and I recovered 17 of the 19 drafts. The other two belong to Ms. Lund, and I am calling her at 10 to help her fill them in again. From now on we will switch a form off only after your team has told us it is ready.

Please feel free to ring me if anything else is missing. I will send you a full list by Wednesday at noon.

Yours sincerely,
Matthias Roth`,
  `Hey Zoe,

Sounds good, I'll come by at 4 with the new computer. It takes about 30 minutes, so it might be a nice time for a coffee. Would you mind clearing a bit of space on the desk before then?

I'll take the old one with me and keep it for two weeks in case you miss a file. If 4 turns out to be a bad time, text me and we'll find another.

See you then,
Liam`,
  `Hi Theo,

Happy to walk you through the project drive again. There are quite a few steps, so I've written them down for you:

1. Press the Windows key and R together.
2. Type \\\\hamlet\\projects and press Enter.
3. Sign in with your university name and password.
4. Tick "Remember my credentials" so that it opens by itself next time.

If your screen shows something different at any point, tell me which step and I'll join you on a call. I'm free from 1 to 3 today.

Best wishes,
Agnes`,
  `Hello Joyce,

No need to worry, your internet is still there! The Firefox icon had gone from your desktop, and nothing else has changed. I put it back a moment ago, and your bookmarks are all in place.

Could you double-click it and tell me if your usual page comes up? I’ll ring you at half past two to be sure. And do call me any time something looks strange, that’s what I’m here for.

Kind regards,
Anton`,
  `Dear Mr. and Mrs. Oyelaran,

Thank you for your message, and I hope you are enjoying your stay. I understand that losing the Wi-Fi in the middle of a family call was upsetting. The card runs for 24 hours and cannot be made longer, so I have left a new one for you at the front desk with our compliments.

It covers the rest of your stay until Sunday. My colleague Marie will bring it up to your room by 6 pm if you prefer. If the signal is weak anywhere, please tell us and we will look at it the same evening.

With warm regards,
Jean-Luc Moreau`,
  `Hi Hannah,

Thanks for setting this up for your team, a shared mailbox is a great idea. A team lead has to approve it, because they decide who can read the mail in it. I’ve filled in the form for you and sent it to Rupert, so all he has to do is press Approve.

Once he has done that, I’ll create the mailbox the same day. I’ll check with him tomorrow at 10 and keep you posted. Is there anyone besides the six of you who should have access?

Cheers,
Nick`,
  `Hi Sandra,

Thanks for the quick call this morning. I know the line can't run without that computer, so I'm leaving now and should be at Plant 2 by 1:15 pm.

While I'm on the road, could you try the spare cable from the red drawer? If the screen comes back, you'll be up and running before I get there. If it doesn't, that's fine too, I've got a new screen in the car.

You can reach me on my cell the whole way.

Curtis`,
  `Hi Martin,

I heard that Sales is expecting new phones by 1 August, and I'd love to help you keep that promise. Right now we have six in stock and 14 people on the list, and the next delivery is due on 22 August.

One way would be to give the six to the people who travel most, and let the others keep their current phones three weeks longer. Shall we go over the list together tomorrow at 9? I'll bring the numbers, and I can write the note to Sales afterwards if that takes some work off your plate.

Thanks, and talk soon,
Judith`,
  `Hi Mei,

Thanks for the quick answer! The AutoCAD update is ready, and I can install it from here today at 15:30. It takes about 40 minutes, and the program closes your drawings when it begins, so it's a good idea to save them by 15:25.

You should have the new version on your screen by a quarter past four, and I'll message you the moment it's done. If you'd rather keep working this afternoon, I'm happy to run it after you've gone home.

Have a good one,
Oskar`,
]
