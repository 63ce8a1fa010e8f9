/**
 * Single questions with a reply that answers in other words, and questions with a reply that stays on the topic and does
 * not answer; made up without looking at the rules. "context | kind: the clause that asks | reply".
 */
export const answeredOtherwise = `
The lift panel shows nothing. | yes-no: can one of you pop up and have a gander | Miro is heading to the third floor now with his toolkit.
I was overcharged in March. | request: I want my money back | We've credited 38 euros to your card; banks take three days or so.
My son's tablet is locked. | how: How do I get into it | Hold the side button and the upper volume key until the logo shows, then pick Recover.
We leave the old building in June. | when: when does our kit get relocated | The vans come on the 14th, right after breakfast.
I'm buying chairs as well. | how-much: What would two extra screens set us back | Roughly 310 for the pair, delivery included.
Pia goes on parental leave on Friday. | request: can you suspend her login until she returns | Her account goes to sleep on Friday at six and wakes up when she tells us.
The newsletter clogs my inbox. | how: how do I make it stop | There's an unsubscribe line at the very bottom of each issue.
Nobody in the team understands Power BI. | request: could someone show us the ropes | Happy to: Ravi runs a beginners' hour each Wednesday and has kept six seats for you.
I left my headphones in the Oak room. | yes-no: has anybody handed them in | A black pair turned up at the front desk last night, ask for Bea.
My contract says a phone is included. | when: when do I get mine | It sits in customs; the carrier says Monday at the latest.
The server room was hot yesterday. | why: What made the aircon trip | A blocked filter, which the landlord has since cleaned.
We have an intern from May. | who: Who do I talk to about a desk for her | Seating is Carla's patch, extension 77.
Our licence runs out in August. | yes-no: will it renew by itself | It does, unless we tell them otherwise thirty days ahead.
I broke the stand of my screen. | yes-no: Will I have to pay for it | No charge, accidents are covered.
The intranet asks for a PIN. | where: Where did you hide it | Printed on the back of your badge, lower edge.
The beamer in Rome makes a noise. | yes-no: Is it about to die | The fan is on its last legs, so I've put a new one on order.
Two of us share a mailbox. | yes-no: would a third person cost more | A third one rides along for nothing.
My laptop takes ages to boot. | request: please speed it up somehow | I took six programs out of the autostart and it now comes up in twenty seconds.
I am on the train all day. | yes-no: Can I join the training from my mobile | Any browser does, phones too; the invite has the link.
Our shop closes at six. | when: by what time will the till be usable again | Should be ringing up sales by half past three.
The scan went to the wrong person. | yes-no: can you pull it back | It's been withdrawn, and she had not opened it.
I typed my PIN wrong five times. | what: what now | Give it fifteen minutes, then it lets you have another go.
Our courier needs a label. | request: Could you run one off for me | It's lying in the tray of the front desk printer.
The old archive vanished. | where: Where has it gone | It moved to the cold store under Projects > Before 2020.
The payroll run is tonight. | yes-no: Is the reboot still on | We've shoved it to Sunday so that nothing gets in your way.
The guest speaker needs the net. | request: kindly arrange access | A voucher with her name on it is at the reception.
The display at gate 4 is black. | request: get somebody out here | An engineer left the depot at ten past and should be with you within the hour.
Tim wants to test on real data. | yes-no: is he allowed to | Only with masked names; the guard for that is in the test tool.
My mails to Brazil bounce. | why: why is that | Their server has put our domain on its blacklist, we asked to be taken off.
My screen goes dark after a minute. | request: can you make that ten | Set to ten.
I deleted a calendar. | yes-no: is there any hope | Plenty, it stays in the bin for thirty days and I've fished yours out.
The new till needs a float report. | who: who builds that sort of thing | That would be Oskar in analytics.
We need 14 tablets for the fair. | yes-no: have you got that many | There are nine in the cupboard and I can borrow five from Graz.
A customer wants our data deleted. | how: how does one go about that | You fill in form D3 and legal takes it from there.
Sorry to chase. | yes-no: any movement on the parking barrier | The motor is in; the firm fits it on Thursday.
My chip card is bent. | yes-no: will it still do the job | It may for a while, but come and get a fresh one before it sticks in the reader.
I have two monitors at home. | yes-no: can the dock drive both | Up to three.
The letters come out sideways. | how: How do I turn them | Under Layout there's a switch called Landscape; flip that.
The supplier wants our VAT number. | what: what is it | DE 811 204 776.
My account gets locked each morning. | request: please find the culprit | Your old phone kept trying last year's password; I've thrown it off the list.
We expect forty guests. | yes-no: can the wifi take it | That many is no trouble for it.
The lab PC runs Windows 7. | yes-no: must it go | By the end of the year, I'm afraid.
I can't hear the callers. | request: please help | The volume had been muted on the base, it's loud and clear again.
The audit wants last year's logs. | yes-no: do we still have them | We keep seven years, so they're all there.
A pipe burst above my desk. | yes-no: Is my computer insured | Water is in the policy, so you'll be given another machine.
I'm off to Japan. | which: which plug do I take | The flat two-pin type, we have a few to lend.
The fax line crackles. | yes-no: is anybody on it | The phone company has had its people down the manhole since nine.
My mouse pad is worn. | yes-no: may I have a fresh one | Take one out of the box by our door.
Our dashboard shows zeros. | when: When will the real figures be there | Tomorrow first thing, once tonight's load has gone through.
I'm told there's a new phone policy. | where: where can I read up on it | It's pinned to the top of the staff page.
A colleague left without handing over. | yes-no: can you let me into her files | With a yes from her boss I can, and I have just asked him.
I don't trust this attachment. | yes-no: Shall I open it | Leave it shut and bin it.
The video stutters. | yes-no: is it my line or yours | Ours: the firewall was swamped till noon.
Our booth opens at nine. | who: Who's setting up the screens | Jan and Eli, from seven.
The portal rejects my photo. | why: why | It has to be smaller than 2 MB and square.
I lost the receipt for the adaptor. | yes-no: do you need it | Not for anything below fifty euros.
My bonus letter is encrypted. | what: what's the key | Your date of birth, eight digits, no dots.
The team grows by three. | request: add them to the rota please | All three show up in the rota from next week.
I keep getting Ola's calls. | request: please sort it | The two extensions were crossed and have been put right.
My stick is full. | yes-no: is there a bigger one | We've 64s and 128s in the drawer, help yourself.
The big printer smells of burning. | yes-no: Shall I pull the plug | Yes please, and keep the door shut till we're there.
I'm locked out of the wiki. | request: please let me back in | You should be able to get in now, the block is lifted.
The order form has no field for the cost centre. | where: where do I type it | There's a box called Reference, second page, halfway down.
Our plotter takes A1 only. | yes-no: is an A0 one in the budget | Not this year, sorry.
The town hall is at four. | who: who runs the stream | Nadia does.
My headset beeps. | what: what does it mean | Two beeps say that the battery is nearly flat.
I work from Crete in May. | yes-no: Will the softphone work there | It will, provided the hotel lets it through.
The newest build breaks our report. | when: when do you roll back | Tonight after ten.
We hired a photographer. | how: how does she send us 40 GB | Give her the drop link from the media page, it takes up to 100.
My old manager still gets my requests. | request: change that please | Swapped: they land with Iris from now on.
A customer phoned about a fake invoice. | what: what shall I tell him | Tell him not to pay and to forward it to abuse@example.org.
My trackball is worn out. | request: Could I have another | One is in the internal post to you.
Half the lights on the switch are amber. | yes-no: is that bad | Amber only means the slower speed, so no harm done.
The wall clock in the lobby is wrong. | yes-no: do you look after that | Facilities do, try 2020.
We got six licences. | yes-no: would ten be cheaper per head | From ten on it drops to nine euros each.
The chat history is gone. | why: why was it wiped | Everything older than ninety days is purged by rule.
I need the recording of last week's call. | request: send it over please | Here you go: files.example.org/rec/88.
My account expires Friday. | request: can you push that out to June | It runs to the 30th of June.
The forklift scanner froze. | what: what do I press | Both yellow keys together for ten seconds.
I'd like two-sided as a default. | yes-no: can that be done | Done for your whole floor.
Kiran needs the design tool. | how-much: what's the damage | 54 a month, billed to your team.
The alarm went off at 3. | who: who got the call | Our night watch, Bruno.
There's a strange device on our network. | yes-no: is it one of yours | We don't recognise it and have cut it off.
Mum's hearing aid talks to her phone. | yes-no: will the work phone do that | I honestly don't know; let me try it with Theo's tomorrow and ring you.
The ticket says resolved. | yes-no: is it really | Not quite, one server is still catching up.
The lecture hall mic is dead. | request: someone come quickly | Running over now!
Room 8 shows the wrong booking. | request: clear it please | I've taken it out.
The bill lists 12 phones. | which: which one is mine | The one ending in 417.
I lost my token on the tram. | what: what happens now | I've killed it, and a new one comes by post within two days.
We print badges on Monday. | yes-no: is there enough card stock | About 300 left, so you're fine.
`

export const notAnswered = `
The lift panel shows nothing. | yes-no: can one of you pop up and have a gander | The lift panel is maintained under the building contract of 2019.
I was overcharged in March. | request: I want my money back | We take billing very seriously and value you as a customer.
We leave the old building in June. | when: when does our kit get relocated | Relocating kit is a big job with many parts, as you can imagine.
I'm buying chairs as well. | how-much: What would two extra screens set us back | Screens are a very popular item at the moment.
The server room was hot yesterday. | why: What made the aircon trip | The aircon tripped yesterday and the room got hot.
Our licence runs out in August. | yes-no: will it renew by itself | Licences are important to keep an eye on.
My laptop takes ages to boot. | request: please speed it up somehow | Slow laptops are something we hear about a lot these days.
Our shop closes at six. | when: by what time will the till be usable again | We know the till matters to you and ask for your patience.
The payroll run is tonight. | yes-no: Is the reboot still on | Reboots are announced on the intranet as usual.
My mails to Brazil bounce. | why: why is that | Bounced mails come with a text that describes the bounce.
Sorry to chase. | yes-no: any movement on the parking barrier | Your ticket on the parking barrier is in our system.
The display at gate 4 is black. | request: get somebody out here | These displays do go black from time to time.
My account gets locked each morning. | request: please find the culprit | We are aware that accounts get locked and appreciate your understanding.
The fax line crackles. | yes-no: is anybody on it | Fax lines are quite old technology.
Our dashboard shows zeros. | when: When will the real figures be there | Thanks for flagging the zeros on the dashboard.
I keep getting Ola's calls. | request: please sort it | It must be odd to pick up somebody else's calls.
The portal rejects my photo. | why: why | The portal is used by four thousand people every day.
Our booth opens at nine. | who: Who's setting up the screens | It's great that the booth opens at nine.
I lost the receipt for the adaptor. | yes-no: do you need it | Receipts should always be kept in a safe place.
I deleted a calendar. | yes-no: is there any hope | Calendars can be deleted with a single click, so please be careful.
The printer is out of staples. | request: can you refill it | Staples are a consumable, as the name suggests.
The order form has no field for the cost centre. | where: where do I type it | Cost centres are really important for our finance people.
The newest build breaks our report. | when: when do you roll back | Rolling back is never an easy decision for a team.
I'm locked out of the wiki. | request: please let me back in | The wiki is our central place for knowledge.
Half the lights on the switch are amber. | yes-no: is that bad | Switches have many lights, and each colour has its meaning.
My account expires Friday. | request: can you push that out to June | Accounts expire for security reasons.
The town hall is at four. | who: who runs the stream | We look forward to seeing everyone at the town hall at four.
The chat history is gone. | why: why was it wiped | I can imagine how annoying it is when the history is gone.
My headset beeps. | what: what does it mean | Thanks for telling us about the beeps.
The alarm went off at 3. | who: who got the call | Alarms at night are always unpleasant.
`
