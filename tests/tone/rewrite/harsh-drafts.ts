/** A whole reply that would hurt, as a technician might really send it, and the pieces of fact any rewrite must keep verbatim. */
export interface HarshDraft {
  readonly text: string
  readonly facts: readonly string[]
}

export const harshDrafts: readonly HarshDraft[] = [
  {
    text: `Ana,

As I already told you, the shared drive moved on 3 March. The new path is \\\\fs02\\finance\\shared. Update your shortcut and stop opening new tickets about it, INC0012345 is closed.

Tom`,
    facts: ['Ana', '3 March', '\\\\fs02\\finance\\shared', 'INC0012345', 'Tom'],
  },
  {
    text: `Reboot it. If that doesn't work reboot it again. Then call 4410.`,
    facts: ['4410'],
  },
  {
    text: `Hi Derek,

Obviously the printer on floor 2 won't work if it is not plugged in. Any child could have checked that before raising a priority 1 ticket. I have switched PRN-2-07 back on and printed a test page at 10:42.

Regards,
Samir`,
    facts: ['Derek', 'floor 2', 'PRN-2-07', '10:42', 'Samir'],
  },
  {
    text: `you didnt fill in the form properly. cost centre is missing and so is the asset number. i cant order the laptop without them. send it again and this time read the instructions`,
    facts: ['cost centre', 'asset number', 'laptop'],
  },
  {
    text: `Good morning Mrs. Whitcombe,

Thank you for the screenshots, they helped. I can see that the licence for Visio Professional ran out on 31 January 2025. You should have renewed it when you got the reminder. I've asked procurement to renew it under PO 4500188231, and it should be active by Wednesday noon.

Kind regards,
Harriet Blom
IT Service Desk`,
    facts: [
      'Mrs. Whitcombe',
      'Visio Professional',
      '31 January 2025',
      'PO 4500188231',
      'Wednesday noon',
      'Harriet Blom',
    ],
  },
  {
    text: `Dear user,

Your request REQ-88120 has been denied. Company policy does not allow personal cloud storage. Do not ask again.

IT Department`,
    facts: ['REQ-88120', 'personal cloud storage'],
  },
  {
    text: `Bill,

For the last time: the VPN does not work from the guest Wi-Fi. How many times do I have to explain this? Use the network called CORP-STAFF, or your phone hotspot. I've wasted half my morning on this.

Dave`,
    facts: ['Bill', 'does not work from the guest Wi-Fi', 'CORP-STAFF', 'phone hotspot', 'Dave'],
  },
  {
    text: `Not my department. Talk to Facilities, facilities@northgate.example.`,
    facts: ['Facilities', 'facilities@northgate.example'],
  },
  {
    text: `Hello Priya,

Why didn’t you report this sooner? The backup of the design share is kept for 14 days only, and the folder “Q3 renders” was deleted on 2 May. We can’t restore anything older than that. There is nothing I can do.

Marek`,
    facts: ['Priya', '14 days', '“Q3 renders”', '2 May', 'Marek'],
  },
  {
    text: `Hi Jonas,

You must do the following, in this order:

1. Close Outlook. Completely this time.
2. Open Control Panel > Mail > Show Profiles.
3. Delete the profile called "Outlook" and add a new one with j.lindqvist@harbour.example.
4. Do not touch anything else.

If you had done this when I asked on Monday you would not be without mail today.

Petra`,
    facts: ['Jonas', 'Control Panel > Mail > Show Profiles', '"Outlook"', 'j.lindqvist@harbour.example', 'Petra'],
  },
  {
    text: `You clicked the link. You typed your password into a fake page. Now the whole of Accounts is locked out because of you.

Your account k.okafor was disabled at 08:17 today. Come to room B114 with your badge before 16:00 or it stays off.

Security Operations`,
    facts: ['k.okafor', '08:17', 'room B114', 'badge', '16:00'],
  },
  {
    text: `Per my last email, I still need the serial number of the monitor. Without it the vendor won't process RMA 771-0492. It is not that difficult, it's printed on the back. I need it by Friday 5 pm or the case will be closed.`,
    facts: ['serial number', 'RMA 771-0492', 'printed on the back', 'Friday 5 pm'],
  },
  {
    text: `Hi Louise,

Works fine here. I tested the expense form in Chrome 126 and Edge 126 and both submit without error. It must be something you did.

Ben`,
    facts: ['Louise', 'Chrome 126', 'Edge 126', 'Ben'],
  },
  {
    text: `Carlos,

You claim the file was there yesterday. According to the audit log it was deleted by your own account:

2025-05-12 17:48:03 DELETE \\\\nas1\\sales\\2025\\pipeline.xlsx user=cmendez

So maybe think before you press Delete next time. I have restored the copy from 12:00 that day.

Ines`,
    facts: ['Carlos', '2025-05-12 17:48:03 DELETE \\\\nas1\\sales\\2025\\pipeline.xlsx user=cmendez', '12:00', 'Ines'],
  },
  {
    text: `hi, no. we dont support macs. buy a windows pc or ask someone else`,
    facts: ['macs'],
  },
  {
    text: `Dear Mr Abernathy,

I have reviewed your complaint regarding ticket INC-204417. The delay was caused by your failure to answer our questions of 4 and 9 June. We are a team of three and serve 1,200 people, so we do not have time to run after each and every user. Your replacement keyboard has been shipped and arrives on 17 June. Please ensure that in future you answer within one working day.

Yours sincerely,
G. Thornbury
Service Desk Lead`,
    facts: ['Mr Abernathy', 'INC-204417', '4 and 9 June', '17 June', 'G. Thornbury'],
  },
  {
    text: `Seriously? You locked your account AGAIN?! I unlocked it at 9:05. Write the password down or something, I have real work to do.`,
    facts: ['9:05'],
  },
  {
    text: `Hi Mei,

Thanks for the quick answer! The update for AutoCAD 2025 is ready and I can install it remotely today at 15:30. Just make sure you don't mess with the computer while it runs. It takes about 40 minutes and your open drawings will be closed.

See you later,
Oskar`,
    facts: ['Mei', 'AutoCAD 2025', '15:30', '40 minutes', 'Oskar'],
  },
  {
    text: `To whom it may concern

Your mailbox is full because you never delete anything. The limit is 50 GB and you're at 49.8 GB. Delete some mail or you won't receive any more. This is your responsibility, not ours.

Helpdesk`,
    facts: ['50 GB', '49.8 GB'],
  },
  {
    text: `Stephanie,

I don't know. Ask the vendor. Their number is +1 800 555 0142 and your contract is NX-5531.`,
    facts: ['Stephanie', '+1 800 555 0142', 'NX-5531'],
  },
  {
    text: `Hey Raj,

Great, another "urgent" ticket from Marketing. The projector in Room Osprey is not broken, it was set to HDMI 2 and your cable is in HDMI 1. Surprise, surprise. I've set it back.

Lenny`,
    facts: ['Raj', 'Room Osprey', 'HDMI 2', 'HDMI 1', 'Lenny'],
  },
  {
    text: `Hello,

We've discussed this at length. Installing software yourself isn't allowed, full stop. The rules are in https://intranet.example.com/it/policies/software and you signed them. I've removed WinRAR 7.01 from LT-90233.

Don't let it happen again.

Ewan McAllister`,
    facts: ['https://intranet.example.com/it/policies/software', 'WinRAR 7.01', 'LT-90233', 'Ewan McAllister'],
  },
  {
    text: `The error is perfectly clear. Read it.

ERROR 0x80070035: The network path was not found. (\\\\srv-hh-04\\scans)

The server is called srv-hh-05 since Saturday, everyone was told. Change it in the scanner menu under Address Book, entry 12.`,
    facts: [
      'ERROR 0x80070035: The network path was not found. (\\\\srv-hh-04\\scans)',
      'srv-hh-05',
      'Saturday',
      'Address Book',
      'entry 12',
    ],
  },
  {
    text: `Hi Tobias,

> Could you give me admin rights on my laptop? I need to install
> drivers for the label printer, a Zebra ZD421.

No. Nobody gets admin rights. Frankly I'm surprised that you even ask. I will install the Zebra driver on Thursday at 11:00.

Best,
Claire`,
    facts: [
      'Tobias',
      '> Could you give me admin rights on my laptop? I need to install',
      '> drivers for the label printer, a Zebra ZD421.',
      'Zebra',
      'Thursday at 11:00',
      'Claire',
    ],
  },
  {
    text: `Hi Nora,

I totally get how annoying it is to lose a morning to this, and I'm sorry for the wait. The sync problem is fixed: OneDrive had paused itself because the disk was full (0.4 GB left). I moved your Downloads folder to D:\\Downloads, so you have 38 GB free again. You really shouldn't hoard all that stuff on a work machine.

If it stops again, call me on extension 2217 and I'll look at it straight away.

Cheers,
Finn`,
    facts: ['Nora', 'OneDrive', '0.4 GB', 'D:\\Downloads', '38 GB', 'extension 2217', 'Finn'],
  },
  {
    text: `Martin,

I see you promised the sales team new phones by 1 August without asking me. That was incredibly stupid. We have 6 Pixel 8a in stock and 14 people on the list. You made this mess so you can tell them. The next delivery is due 22 August.

Judith`,
    facts: ['Martin', '1 August', '6 Pixel 8a', '14 people', '22 August', 'Judith'],
  },
  {
    text: `Anna, this ticket is a duplicate of INC0098811. Closing. Stop creating duplicates.`,
    facts: ['Anna', 'INC0098811'],
  },
  {
    text: `Dear Colleague,

You failed to attend the mandatory security training on 14 October. Consequently your remote access has been revoked. Access will not be restored unless you complete the course SEC-101 at https://learn.example.org/sec-101. No exceptions will be made.

Information Security Office`,
    facts: ['14 October', 'SEC-101', 'https://learn.example.org/sec-101'],
  },
  {
    text: `Hi Kev

calm down, its only a mouse. theres a box of spare ones in the cupboard by room 3.12, take one. no need to write three mails about it

Jo`,
    facts: ['Kev', 'room 3.12', 'Jo'],
  },
  {
    text: `Hi Gemma,

As everybody knows, Teams does not keep recordings for longer than 60 days. Your recording of the kick-off is from 7 January, so it’s gone. You should have downloaded it. I can’t help you with this.

Regards
Yusuf`,
    facts: ['Gemma', 'does not keep recordings for longer than 60 days', '7 January', 'Yusuf'],
  },
  {
    text: `Let me put this in words you can follow. The computer is the box. The monitor is the screen. You turned off the monitor, not the computer, and that's why the update KB5039212 never installed. Hold the power button of the BOX for 10 seconds and start it again.`,
    facts: ['KB5039212', '10 seconds'],
  },
  {
    text: `Hi Roberta,

I've looked into it and it's user error. The filter in column F was set to "Open only", so the closed orders were hidden. I've cleared it, and all 312 rows are visible again.

Thanks,
Wim`,
    facts: ['Roberta', 'column F', '"Open only"', '312 rows', 'Wim'],
  },
  {
    text: `Still waiting. I asked for your asset tag on 11/04, 11/06 and 11/12 and you ignored every single message. Ticket 5567810 will be closed tomorrow at 9 AM. If you can't be bothered to answer, neither can I.`,
    facts: ['asset tag', '5567810', '9 AM'],
  },
  {
    text: `Hello Ingrid,

Sorry, but you can't expect us to drop everything because you forgot your charger. We don't lend chargers. There is a shop on Mill Lane that sells the 65 W USB-C ones.

Greg`,
    facts: ['Ingrid', "don't lend chargers", 'Mill Lane', '65 W USB-C', 'Greg'],
  },
  {
    text: `Alex,

The problem is a DNS resolution failure caused by a stale A record with a TTL of 86400, so the resolver cached the old address 10.20.4.17 instead of 10.20.4.31. I don't expect you to understand that. Run this:

ipconfig /flushdns

Then don't bother me about it any more.

Rolf`,
    facts: ['Alex', '10.20.4.17', '10.20.4.31', 'ipconfig /flushdns', 'Rolf'],
  },
  {
    text: `Whatever. I reset it. Temporary password is at the front desk, valid until 18:00.`,
    facts: ['front desk', '18:00'],
  },
  {
    text: `Hi Sofia,

With all due respect, you people in HR always send the starter form too late. The form for Daniel Reyes came on Friday at 16:50 and he starts on Monday 8 September. What did you expect? His account will be ready on Tuesday, and a ThinkPad T14 on Thursday.

In future please send it ten days ahead.

Best regards,
Benedikt`,
    facts: [
      'Sofia',
      'Daniel Reyes',
      'Friday at 16:50',
      'Monday 8 September',
      'Tuesday',
      'ThinkPad T14',
      'Thursday',
      'ten days',
      'Benedikt',
    ],
  },
  {
    text: `Mr. Delacroix,

I have copied your manager, Helen Park, so that she can see how you treat our equipment. The laptop LT-44718 came back with coffee in the keyboard. The repair costs $312.40 and will be charged to cost center 7710. You'll get a loaner on Monday, and I suggest you treat it like an adult.

R. Castellano
End User Computing`,
    facts: ['Mr. Delacroix', 'Helen Park', 'LT-44718', '$312.40', 'cost center 7710', 'Monday', 'R. Castellano'],
  },
  {
    text: `it says right there in the mail what to do. step 1 open the app. step 2 scan the QR code. step 3 type the 6 digits. honestly i dont see what's so hard about this, 400 other people managed it`,
    facts: ['QR code', '6 digits'],
  },
  {
    text: `Dear Olivia,

Many thanks for your patience while we looked into the slow booking system. The supplier found the fault last night and corrected it at 23:40, and page loads are back to about 2 seconds. You'd know that if you read the status page at https://status.seaview.example. If it slows down again, write to me and I'll take it up with them the same day.

With kind regards,
Alistair Finch`,
    facts: ['Olivia', '23:40', '2 seconds', 'https://status.seaview.example', 'Alistair Finch'],
  },
  {
    text: `We don't do that. The kiosk PCs are locked for a reason. If everyone could change the wallpaper we'd never get any work done. Ticket 33091 closed.`,
    facts: ['kiosk PCs', '33091'],
  },
  {
    text: `Hi Graham,

Your password has expired, like it says in the four reminders you chose to ignore. Go to https://passwort.example.net/reset. It has to be at least 14 characters and it does not accept your last 10 passwords. Do it today. Tomorrow you'll be locked out and I am off until 6 Jan.

-- 
Lena Vogt
IT Support, Building C
+49 40 555 0199`,
    facts: [
      'Graham',
      'https://passwort.example.net/reset',
      '14 characters',
      'does not accept your last 10 passwords',
      '6 Jan',
      'Lena Vogt',
      'IT Support, Building C',
      '+49 40 555 0199',
    ],
  },
  {
    text: `Can you please actually read what I write? I asked for the full error text, not "it doesnt work". I need the text, the time it happened and the name of the program. Otherwise I can't help and WO-1180 stays on hold.`,
    facts: ['error text', 'the time it happened', 'the name of the program', 'WO-1180'],
  },
  {
    text: `Hi Aisha,

You plugged the phone into the wrong socket. The blue one marked V12 is for phones, the grey one is for computers, it's written on the wall in big letters. Put it in V12 and wait 3 minutes.

Stu`,
    facts: ['Aisha', 'V12', '3 minutes', 'Stu'],
  },
  {
    text: `Ladies and gentlemen,

It has come to our attention that certain people leave their screens unlocked. This is unacceptable. From 1 December screens lock after 5 minutes, and this is not up for discussion. Anyone who tries to get round it will be reported to compliance@stonebridge.example. You were warned.

IT Management`,
    facts: ['1 December', '5 minutes', 'compliance@stonebridge.example'],
  },
  {
    text: `Hey Patrick

I'm not a mind reader. Which printer? Which document? Which floor?? Answer all of it and I'll see what I can do before 2pm, otherwise it'll be Monday

Tess`,
    facts: ['Patrick', '2pm', 'Monday', 'Tess'],
  },
  {
    text: `Hello Wendy,

Ugh, this again. Excel crashes because you've got 43 add-ins loaded, that's ridiculous. I disabled all except "Power Query" and "Solver". It opens in 6 seconds now, you're welcome.

Mike D.`,
    facts: ['Wendy', '43 add-ins', '"Power Query"', '"Solver"', '6 seconds', 'Mike D.'],
  },
  {
    text: `Hi Hannah,

I don't care how it was done at your old company. Here, shared mailboxes are requested by the team lead with form IT-27. You aren't a team lead. Get Rupert to fill it in.

Nick`,
    facts: ['Hannah', 'form IT-27', 'Rupert', 'Nick'],
  },
  {
    text: `Hi Lukas,

Thanks for sending the log. I've read it:

May 06 03:12:44 web01 sshd[2213]: Failed password for deploy from 203.0.113.24 port 50122
May 06 03:12:47 web01 sshd[2213]: Failed password for deploy from 203.0.113.24 port 50122

What on earth were you thinking, leaving password login on? That is the first thing any admin turns off. I've blocked 203.0.113.24 and switched web01 to keys only. Send me your public key by noon.

Katrin`,
    facts: [
      'Lukas',
      'May 06 03:12:44 web01 sshd[2213]: Failed password for deploy from 203.0.113.24 port 50122',
      'May 06 03:12:47 web01 sshd[2213]: Failed password for deploy from 203.0.113.24 port 50122',
      '203.0.113.24',
      'web01',
      'public key',
      'noon',
      'Katrin',
    ],
  },
  {
    text: `Not possible. Next time order the docking station with the laptop like a normal person. The Dell WD22TB4 has a delivery time of 6 weeks.`,
    facts: ['docking station', 'Dell WD22TB4', '6 weeks'],
  },
  {
    text: `Dear Ms Nakamura,

I'm afraid you have misunderstood how email works. A message that was sent to an outside address can't be recalled. Yours went to info@tidewater.example on 19 Sept at 14:06. It is your own mistake and you'll have to live with it. You must also report it to the privacy officer, Jan de Wit, within 72 hours.

Sincerely,
Colin Harker`,
    facts: [
      'Ms Nakamura',
      "can't be recalled",
      'info@tidewater.example',
      '19 Sept at 14:06',
      'Jan de Wit',
      '72 hours',
      'Colin Harker',
    ],
  },
  {
    text: `Zoe,

Fine. I'll come at 4. Make sure the desk is cleared this time and the old PC (asset 20117) is unplugged.`,
    facts: ['Zoe', 'at 4', 'asset 20117'],
  },
  {
    text: `Hi Theo,

I already explained three times how to connect the drive. Here it is again, slowly:

1) Press the Windows key and R
2) Type \\\\hamlet\\projects and press Enter
3) Sign in with UNI\\tpapas
4) Tick "Remember my credentials" so I never have to hear about this again

Any questions? No? Good.

Agnes`,
    facts: ['Theo', '\\\\hamlet\\projects', 'UNI\\tpapas', '"Remember my credentials"', 'Agnes'],
  },
  {
    text: `Hi Victoria,

This ticket has been open for 21 days because you keep changing what you want. First it was a 24" monitor, then two, now a 34" curved one. Make up your mind. I can order the Dell U2724D today for £389, or nothing.

Simon`,
    facts: ['Victoria', 'Dell U2724D', '£389', 'Simon'],
  },
  {
    text: `Your problem, not mine. The warranty on SN 5CG1234XYZ ended 30/06/2024.
Buy a new battery.`,
    facts: ['SN 5CG1234XYZ', '30/06/2024', 'battery'],
  },
  {
    text: `Hello Beatrice,

I hope you had a good weekend! I checked the payroll export and the fault is ours: the job stopped at record 1,874 after Friday's update. It ran through again at 07:55 this morning and the file is in S:\\Payroll\\Export\\2025-06. Obviously you should check the totals yourself before you send it to the bank. I'll watch the next run on Friday and write to you when it is done.

Best wishes,
Tomasz`,
    facts: ['Beatrice', 'record 1,874', '07:55', 'S:\\Payroll\\Export\\2025-06', 'Friday', 'Tomasz'],
  },
  {
    text: `Dan

your config was garbage, no wonder the build broke. you hardcoded /home/dan/.ssh/id_rsa in deploy.yml line 48. i fixed it in commit 9f3c2ab. learn how secrets work before you touch the pipeline again

M`,
    facts: ['Dan', '/home/dan/.ssh/id_rsa', 'deploy.yml line 48', 'commit 9f3c2ab'],
  },
  {
    text: `Hi Elena,

It’s not a bug, that’s how it’s designed. The calendar shows the times in the zone of your computer, and yours is set to UTC+3. Just set it to UTC+1. There’s really no reason to panic.

Arjun`,
    facts: ['Elena', 'UTC+3', 'UTC+1', 'Arjun'],
  },
  {
    text: `Sir,

Your repeated calls are not helping. Every time you call I have to stop working on the outage. The mail server exch-03 has been down since 06:20 and we expect it back about 13:00. There's nothing more to say. Look at the status page before you ring again.

P. Osei`,
    facts: ['exch-03', '06:20', '13:00', 'P. Osei'],
  },
  {
    text: `Hi all,

Some genius unplugged the switch in the 4th floor kitchen to charge a phone. 22 people had no network from 11:15 to 11:52 thanks to this person. Do NOT touch anything in the cabinet labelled "IT - LIVE". Is that clear?

Network Team`,
    facts: ['4th floor kitchen', '22 people', '11:15 to 11:52', '"IT - LIVE"'],
  },
  {
    text: `Hi Frank,

I beleive I told you alot of times that the scanner can't send files over 25 MB. Your scan had 61 MB. Definately not my fault. Scan in 200 dpi insted of 600 and it will go thru.

Bogdan`,
    facts: ['Frank', '25 MB', '61 MB', '200 dpi', '600', 'Bogdan'],
  },
  {
    text: `Recieved. We'll get to it when we get to it. There are 84 tickets ahead of yours, #19302 isn't special.`,
    facts: ['84 tickets', '#19302'],
  },
  {
    text: `Dear Dr. Sorensen,

You people in the lab always think the rules don't apply to you. The microscope PC runs Windows 7 and doesn't receive security updates since 14 January 2020. It can't stay in the network. Either you move it to the isolated VLAN 340 by 30 April or I'll pull the cable myself. I trust this is understood.

H. Brandt
Network Security`,
    facts: [
      'Dr. Sorensen',
      'Windows 7',
      "doesn't receive security updates since 14 January 2020",
      'VLAN 340',
      '30 April',
      'H. Brandt',
    ],
  },
  {
    text: `Hi Carol – I’ve had a look. You’ve been using the wrong form since March, which is why none of your requests came through. It’s called “Access Change v2”, not “Access Change”. Please use your eyes. I’ve moved your 5 open requests over, and they’ll be done by tomorrow, 10:00.

Jess`,
    facts: ['Carol', 'March', '“Access Change v2”', '5 open requests', 'tomorrow, 10:00', 'Jess'],
  },
  {
    text: `Hi Stefan,

who told you to press Yes? The message said “Reset this PC” and you pressed Yes. Anything saved in C:\\Users\\stefan\\Desktop is gone for good, the desktop isn’t part of the backup. Documents are safe, they are on H:.

Bring the machine to the desk on the ground floor and I’ll set it up again by 3:30 pm. And please don’t press anything else.

Moira`,
    facts: [
      'Stefan',
      '“Reset this PC”',
      'C:\\Users\\stefan\\Desktop',
      'the desktop isn’t part of the backup',
      'H:',
      'ground floor',
      '3:30 pm',
      'Moira',
    ],
  },
  {
    text: `Hello Tina,

Since you obviously haven’t read my last message, I will repeat it below.

> From: Owen Pryce
> The upgrade to SAP GUI 8.00 happens on Sunday 9 Nov,
> 08:00-12:00. Save your work on Saturday evening.

Don’t come crying to me when your work is lost.

Owen`,
    facts: [
      'Tina',
      '> From: Owen Pryce',
      '> The upgrade to SAP GUI 8.00 happens on Sunday 9 Nov,',
      '> 08:00-12:00. Save your work on Saturday evening.',
      'Owen',
    ],
  },
  {
    text: `Hi Maureen,

Let me save us both some time: no. Your team has 12 Adobe Acrobat Pro licenses and uses 5. Ask the 7 who don’t use theirs before you demand a new one.

Thanks,
Ray`,
    facts: ['Maureen', '12 Adobe Acrobat Pro licenses', '7', 'Ray'],
  },
  {
    text: `I need you to send me your employee ID, your location and a screenshot. NOW please, I'm in a meeting at 13:00. I don't have all day.`,
    facts: ['employee ID', 'location', 'screenshot', '13:00'],
  },
  {
    text: `Hi Isaac,

The script works. You ran it wrong. It's this, from an elevated prompt, exactly as I wrote it in the ticket:

PS C:\\> Set-ExecutionPolicy -Scope Process RemoteSigned
PS C:\\> .\\Repair-Profile.ps1 -User iwright -Verbose

Copy and paste is not rocket science. Send me repair.log afterwards.

Dmitri`,
    facts: [
      'Isaac',
      'PS C:\\> Set-ExecutionPolicy -Scope Process RemoteSigned',
      'PS C:\\> .\\Repair-Profile.ps1 -User iwright -Verbose',
      'repair.log',
      'Dmitri',
    ],
  },
  {
    text: `Dear Mr and Mrs Oyelaran,

We have received your request to extend the guest Wi-Fi voucher. Vouchers are valid for 24 hours as is clearly stated on the card. We won't extend them. Buy a new one at reception for €5.

Hotel IT`,
    facts: ['Mr and Mrs Oyelaran', '24 hours', 'reception', '€5'],
  },
  {
    text: `Sandra,

Did you even check the cable? Did you even try another port? I bet not. I’m driving 45 minutes to Plant 2 for this, so it had better be a real fault. I’ll be there at 1:15 PM. Have the badge for the server room ready.

Curtis`,
    facts: ['Sandra', '45 minutes', 'Plant 2', '1:15 PM', 'badge for the server room', 'Curtis'],
  },
  {
    text: `Hi Philippa,

Thank you for reporting the suspicious message so quickly. It was indeed a phishing mail, and we have removed it from 63 mailboxes. However, you shouldn't have forwarded it to the whole department, that was careless. Nobody else opened the attachment invoice_4471.html. We'll send a short note to everyone tomorrow morning.

Kind regards,
Nadia Rahman
Security Desk`,
    facts: ['Philippa', '63 mailboxes', 'invoice_4471.html', 'tomorrow morning', 'Nadia Rahman'],
  },
  {
    text: `Ok so. you opened FOUR tickets for one thing (7781, 7782, 7783, 7790). That slows us down and its anoying. I merged them into 7781. Wait your turn`,
    facts: ['7781, 7782, 7783, 7790'],
  },
  {
    text: `Hi Brandon,

I’m not going to argue about this. The color laser is for Design only. You have the black-and-white one, HP-LJ-3F, and that’s plenty for what you do.

Going forward, make sure you get approval from Melissa Tran before asking IT for anything.

Scott`,
    facts: ['Brandon', 'HP-LJ-3F', 'Melissa Tran', 'Scott'],
  },
  {
    text: `Noted.

The change CHG0030771 is rejected. There's no rollback plan, no test evidence and the window (Thu 18:00-20:00) collides with month end. I have no idea how you thought this would pass. Resubmit by Tuesday or wait for the July board.

Vera`,
    facts: ['CHG0030771', 'rollback plan', 'test evidence', 'Thu 18:00-20:00', 'Tuesday', 'July', 'Vera'],
  },
  {
    text: `Hi Joyce,

there is no such thing as "the internet is deleted". You removed the Firefox icon from the desktop, that's all. Firefox itself is still in the Start menu under F. Relax.

Kind regards
Anton`,
    facts: ['Joyce', 'Firefox', 'Start menu under F', 'Anton'],
  },
  {
    text: `Morning Neil,

Still no answer from you on the two points below and I'm getting tired of asking.

- Which floor is the access point on, 5 or 6?
- Does the light on AP-LON-61 show amber or blue?

No answer by 12:30 means I cancel the engineer, and you can explain that to your director.

Sunil

-- 
Sunil Mehta | Field Services | s.mehta@crownworks.example
Please consider the environment before printing this mail.`,
    facts: [
      'Neil',
      '5 or 6',
      'AP-LON-61',
      'amber or blue',
      '12:30',
      'Sunil',
      'Sunil Mehta | Field Services | s.mehta@crownworks.example',
      'Please consider the environment before printing this mail.',
    ],
  },
  {
    text: `Chloe,

Yes I saw your message. Yes all three of them. The webcam (Logitech C920) isn't detected because the privacy switch on the left side is on. Slide it to the right. Maybe try the obvious things before you shout at the help desk.

Vikram`,
    facts: ['Chloe', 'Logitech C920', 'left side', 'right', 'Vikram'],
  },
  {
    text: `Hi Rosa, the new badge reader isn't broken. You're holding the badge against the camera. Hold it against the black square under it, about 2 cm away, and wait for the green light. It's really not hard. Pete`,
    facts: ['Rosa', 'black square', '2 cm', 'green light', 'Pete'],
  },
  {
    text: `Jim,

I was away on Thursday, as my out-of-office said, which you apparently couldn't be bothered to read. Refund for order SO-66120 isn't an IT matter. You'll have to call Finance on 0161 496 0733. I'm closing this.

Margaret`,
    facts: ['Jim', 'SO-66120', 'Finance', '0161 496 0733', 'Margaret'],
  },
  {
    text: `Hello Mr. Pereira,

Your allegation that we lost your data is false. The folder C:\\Temp\\Thesis was never in the backup, since C:\\Temp does not get backed up on any machine. This is stated in section 4.2 of the user agreement. You ought to have known that. Our vendor for disk recovery is DataHaven, and a first check costs 90 EUR. We accept no liability.

Best regards,
Ursula Keller`,
    facts: [
      'Mr. Pereira',
      'C:\\Temp\\Thesis',
      'C:\\Temp does not get backed up',
      'section 4.2',
      'DataHaven',
      '90 EUR',
      'Ursula Keller',
    ],
  },
  {
    text: `Hi Amit,

Just turn on MFA like everyone else. I won't make an exception because you find it "inconvenient". You've got until 28 Feb, after that sign-in from outside the office stops working. Instructions: https://help.example.com/kb/KB0010442.

Thx,
Dana`,
    facts: ['Amit', 'MFA', '28 Feb', 'https://help.example.com/kb/KB0010442', 'Dana'],
  },
  {
    text: `Wrong queue. Password resets go to selfservice, which you can find at reset.lakeside.example. INC771200 cancelled.`,
    facts: ['reset.lakeside.example', 'INC771200'],
  },
  {
    text: `Hi Leonie,

I've spent two hours on this and it turns out that you'd switched the laptop to flight mode. Two hours! Press Fn+F8 and the orange light goes out. Do me a favour and check that first next time.

All the best,
Hugh`,
    facts: ['Leonie', 'Fn+F8', 'orange light', 'Hugh'],
  },
]
