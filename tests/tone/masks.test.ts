import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../utils/tone/analyze'
import { createDocument } from '../../utils/tone/document'
import { catalogue } from '../../utils/tone/en/index'
import { masked } from '../../utils/tone/masks/index'
import type { MaskKind } from '../../utils/tone/types'

/** The prose with each masked run shown as one ▒. */
const shown = (text: string): string => createDocument(text).prose.replaceAll(new RegExp(`${masked}+`, 'g'), '▒')
const pieces = (text: string, kind: MaskKind): string[] =>
  createDocument(text)
    .masks.filter((mask) => mask.kind === kind)
    .map(({ span }) => text.slice(span.start, span.end))
/** The own words left, line by line. */
const own = (text: string): string[] =>
  createDocument(text)
    .prose.replaceAll(masked, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

describe('the mail being answered', () => {
  it.each([
    ['On Mon, 3 Jun 2024 at 10:00, Ana Silva <ana@example.com> wrote:'],
    ['On 03/06/2024 10:00, Ana wrote:'],
    ['On Jun 3, 2024, at 10:00 AM, Ana Silva\n<ana@example.com> wrote:'],
    ['On Mon, 3 Jun 2024 at 10:00, Ana Maria Silva de Oliveira <ana@example.com>\nwrote:'],
    ['Am 03.06.2024 um 10:00 schrieb Ana Silva:'],
    ['Ana Silva <ana@example.com> schrieb am Mo., 3. Juni 2024, 10:00:'],
    ['Le lun. 3 juin 2024 à 10:00, Ana <ana@example.com> a écrit :'],
    ['El lun, 3 jun 2024 a las 10:00, Ana (<ana@example.com>) escribió:'],
    ['Em seg., 3 de jun. de 2024 às 10:00, Ana <ana@example.com> escreveu:'],
    ['Il giorno lun 3 giu 2024 alle ore 10:00 Ana <ana@example.com> ha scritto:'],
    ['Op ma 3 jun 2024 om 10:00 schreef Ana <ana@example.com>:'],
    ['2024年6月3日(月) 10:00 Ana <ana@example.com>:'],
    ['-----Original Message-----'],
    ['-----Ursprüngliche Nachricht-----'],
    ['---------- Forwarded message ---------'],
    ['-------- Message d’origine --------'],
    ['Begin forwarded message:'],
    [
      '________________________________\nFrom: Ana Silva <ana@example.com>\nSent: Monday, 3 June 2024 10:00\nTo: Help Desk\nSubject: Printer',
    ],
    ['From: Ana\nDate: 3 June 2024\nTo: Ben; Cem;\n  Dana\nSubject: Printer'],
    ['*From:* Ana\n*Sent:* Monday\n*To:* Ben\n*Subject:* Printer'],
    ['Von: Ana Silva\nGesendet: Montag, 3. Juni 2024\nAn: Help Desk\nBetreff: Drucker'],
    ['De : Ana Silva\nEnvoyé : lundi 3 juin 2024\nÀ : Support\nObjet : Imprimante'],
    ['De: Ana Silva\nEnviado el: lunes, 3 de junio\nPara: Soporte\nAsunto: Impresora'],
    ['Da: Ana Silva\nInviato: lunedì 3 giugno\nA: Supporto\nOggetto: Stampante'],
    ['Van: Ana Silva\nVerzonden: maandag\nAan: Support\nOnderwerp: Printer'],
    ['Ana Silva wrote on 3/6/2024 at 10:00:'],
    ['Am Montag, dem 03.06.2024 um 10:00 +0200 schrieb Ana Silva:'],
    ['El lun, 3 jun 2024 a las 10:00, Ana Silva\n(<ana@example.com>) escribió:'],
    ['Den mån 3 juni 2024 kl 10:00 skrev Ana Silva <ana@example.com>:'],
    ['ma 3. kesäk. 2024 klo 10.00 Ana Silva (ana@example.com) kirjoitti:'],
    ['W dniu pon., 3 cze 2024 o 10:00 Ana Silva <ana@example.com> napisał(a):'],
    ['пн, 3 июн. 2024 г. в 10:00, Ana Silva <ana@example.com>:'],
    ['于2024年6月3日周一 10:00写道：'],
    ['-----Ursprungligt meddelande-----'],
    ['-----Oprindelig meddelelse-----'],
    ['-----Opprinnelig melding-----'],
    ['-----Wiadomość oryginalna-----'],
    ['-----Исходное сообщение-----'],
    ['-----原始邮件-----'],
    ['----- Forwarded by Ana Silva/Corp on 03/06/2024 10:00 -----'],
    ['Anfang der weitergeleiteten Nachricht:'],
    ['Début du message transféré :'],
    ['##- Please type your reply above this line -##'],
    ['--- Reply above this line ---'],
    ['**From:** Ana\n**Sent:** Monday\n**To:** Ben\n**Subject:** Printer'],
    ['Från: Ana\nSkickat: måndag\nTill: Ben\nÄmne: Skrivare'],
    ['Od: Ana\nWysłano: poniedziałek\nDo: Ben\nTemat: Drukarka'],
    ['От: Ana\nОтправлено: 3 июня\nКому: Ben\nТема: Принтер'],
    ['发件人: Ana\n发送时间: 2024\n收件人: Ben\n主题: 打印机'],
    ['差出人: Ana\n送信日時: 2024\n宛先: Ben\n件名: プリンター'],
  ])('ends the own words at %j', (header) => {
    expect(
      own(`Hi Ana,\nIt works.\n\n${header}\n\nYou never listen.\nStupid printer!`).filter((line) => !/^_+$/.test(line)),
    ).toEqual(['Hi Ana,', 'It works.'])
  })

  it('is every > line, and own words between and below stay', () => {
    const text =
      'Hi Ana,\n\nOn Mon, 3 Jun 2024 at 10:00, Ana <ana@example.com> wrote:\n> It broke.\n>\nYou broke it.\n> > And then?\n>again\nBye\n'
    expect(own(text)).toEqual(['Hi Ana,', 'You broke it.', 'Bye'])
    expect(own('On 3 June Ana Silva wrote:\n> no\nYes')).toEqual(['Yes'])
  })

  it.each([
    ['On Monday you wrote:\nI cannot print.\nThat is odd.'],
    ['You wrote that on 3 June at 10:00:\nit failed'],
    ['From: now on you must call.\nTo: be sure'],
    ['Please bring these 3 things on 10:00:\na cable'],
    ['----- Step 2 -----\nRestart it.'],
    ['It took from 9 to 10.\nFrom here on it is easy.'],
    ['Karl wrote on Monday:\nthe printer is dead.'],
    ['Please put your reply above this line in the form.'],
  ])('is not %j', (text) => {
    expect(pieces(text, 'quote')).toEqual([])
  })
})

describe('signatures', () => {
  it.each([
    ['-- \nAna Silva\nKiller of bugs.\nYou never call.'],
    ['--\nAna Silva\n+49 30 1234567'],
    ['Best regards,\nAna Silva\nIT Support Engineer\nContoso GmbH | Tel: +49 30 1234567\nwww.contoso.example'],
    ['Kind regards\n\nAna Silva\nService Desk\n12 Kill Street, Dead Horse Bay\nT: 020 7946 0000'],
    ['Thanks,\nK'],
    ['Kind regards,\nBen Okafor | IT Support | Ext. 4412'],
    ['Cheers!\nAna'],
    ['Many thanks,\n\n- Ana'],
    ['Mit freundlichen Grüßen\nAna Silva'],
    ['Best,\nAna van der Berg\nSent from my iPhone'],
    ['Thanks & regards,\nAna Silva'],
    ['Many thanks and kind regards,\nAna Silva\nCustomer Support'],
    ['Regards,\n\nAna Silva (she/her)\nService Desk Analyst\nIT Operations – Stupid Corp\nOffice: 555-0100 x 123'],
    ['Best wishes from Berlin\nAna'],
    ['Cheers mate,\nAna'],
    ['Freundliche Grüße\nAna Silva\nIT-Support'],
    ['Bien cordialement,\nAna Silva\nService informatique\nTél. : 01 23 45 67 89'],
    ['Un saludo,\nAna'],
    [
      'Best regards,\nAna Silva\nSenior Engineer | Contoso Ltd\n12 Kill Street, Dead Horse Bay, NY 10001\nT +1 (212) 555-0100 | M +1 (917) 555-0101',
    ],
  ])('are cut off: %j', (signature) => {
    const closing = /^(?:--|Sent)/.test(signature) ? [] : [signature.split('\n')[0]]
    const left = own(`It works again.\n\n${signature}`)
    expect(left[0]).toBe('It works again.')
    // "Mit freundlichen Grüßen" is unclear beside English words and so counts as English.
    expect(left.slice(1)).toEqual(closing)
    expect(pieces(`It works again.\n\n${signature}`, 'signature')).not.toEqual([])
  })

  it.each([
    ['Sent from my iPhone'],
    ['Get Outlook for iOS'],
    ['Sent from Mail for Windows'],
    ['Von meinem iPhone gesendet'],
    ['Envoyé de mon iPhone'],
    ['Enviado desde mi iPhone'],
    ['Inviato da iPhone'],
    ['Verzonden vanaf mijn iPad'],
    ['Skickat från min iPhone'],
    ['Sendt fra min iPhone'],
    ['Get Outlook for Android'],
  ])('are what a phone adds: %j', (line) => {
    expect(own(`You never call.\n\n${line}`)).toEqual(['You never call.'])
    expect(pieces(`You never call.\n\n${line}`, 'signature')).toEqual([line])
  })

  it('are contact lines at the end without a closing, too', () => {
    expect(own('It works.\n\nAna Silva\nIT Support\nTel. 030 1234567')).toEqual(['It works.'])
  })

  it('above a quoted tail are found as well', () => {
    const text = 'It works.\n\nBest,\nAna\n\nOn Mon, 3 Jun 2024 at 10:00, Ben <ben@example.com> wrote:\n> hm'
    expect(own(text)).toEqual(['It works.', 'Best,'])
  })

  it.each([
    ["I don't know\n--\nreally"],
    ['Thanks.\nRestart the printer now.'],
    ['Thanks for the details.\nYou should have called.'],
    ['Call Ana Silva.\nYou can reach her at 030 1234567 until five.'],
    ['Whatever'],
    ['Sent from my desk, this will take a while, so do not wait for me and go home already, all of you.'],
  ])('are not %j', (text) => {
    expect(pieces(text, 'signature')).toEqual([])
  })
})

describe('legal footers', () => {
  it.each([
    [
      'This e-mail and any attachments are confidential and intended solely for the addressee. If you received it in error, delete it.',
    ],
    [
      'This message may contain privileged or confidential information. Any unauthorised disclosure is prohibited. You must not copy it.',
    ],
    ['CONFIDENTIALITY NOTICE: You must destroy it!'],
    ['If you are not the intended recipient you must not use, copy or\ndisclose it to anyone. You have been warned.'],
    ['Please consider the environment before printing this e-mail.'],
    [
      'CAUTION: This email originated from outside of the organization. Do not click links from people you hardly know.',
    ],
    ['[EXTERNAL EMAIL] DO NOT CLICK links or attachments unless you recognize the sender.'],
    ['NOTICE: This communication may contain privileged or other confidential information.'],
    ['IMPORTANT: The contents of this email are confidential to the people it was sent to.'],
    ['Registered in England and Wales No. 1234567. Registered office: 1 Kill Street, London.'],
    ['Contoso GmbH, Sitz: Berlin, HRB 12345, Geschäftsführer: Ana Silva'],
    ['This email has been scanned for viruses by Stupid Scanner.'],
    ['Virus-free. www.scanner.example'],
    ['You received this message because you are subscribed to the group "idiots".'],
    ['Views expressed in this mail are those of the sender.'],
  ])('are cut off: %j', (footer) => {
    expect(own(`You never listen.\n\n${footer}`)).toEqual(['You never listen.'])
    expect(pieces(`You never listen.\n${footer}`, 'disclaimer')).toEqual([footer])
  })

  it.each([
    ['Please delete this message, it is a virus. Never open attachments from strangers.'],
    ['Please keep this e-mail confidential. I sent it in error.'],
    ['The file in the attachment is confidential.'],
    ['The mail says that it came from outside. Do not click it, please.'],
    ['Please do not click links in it.'],
  ])('are not %j', (text) => {
    expect(pieces(text, 'disclaimer')).toEqual([])
  })
})

describe('code, logs and commands', () => {
  it.each([
    ['C:\\> sfc /scannow'],
    ['C:\\Users\\ana>kill you all'],
    ['PS C:\\> Stop-Process -Name idiot'],
    ['ana@host:~/app$ rm -rf stupid'],
    ['$ sudo kill -9 1234'],
    ['2024-06-03 10:00:01 ERROR You must die'],
    ['2024-06-03T10:00:01.123Z [main] FATAL you failed'],
    ['06/03/2024 10:00:01 AM you failed'],
    ['[10:00:01] you failed to connect'],
    ['Jun  3 10:00:01 host sshd[123]: you failed'],
    ['[ERROR] you failed'],
    ['ERROR: you failed to provide a token'],
    ['java.lang.NullPointerException: you failed'],
    ['TypeError: you is not a function'],
    ['    at com.example.Foo.bar(Foo.java:10)'],
    ['Traceback (most recent call last):'],
    ['  File "you.py", line 3, in fail'],
    ['Caused by: stupid user'],
    ['Get-Process explorer | Stop-Process'],
    ['SELECT stupid FROM users WHERE you = 1'],
    ['if (x == null) { return stupid; }'],
    ['const you = { never: "listen" };'],
    ['var you = 1;'],
    ['def fail(you):'],
    ['<setting name="stupid" value="you"/>'],
    ['<error>You never listen</error>'],
    ['ipconfig /flushdns'],
    ['ping -t 10.0.0.1'],
    ['shutdown /r /t 0'],
    ['git push --force origin main'],
    ['4d 5a 90 00 03 00 00 00'],
    ['```\nyou never listen\nidiot\n```'],
    ['PS /home/ana> Stop-Process idiot'],
    ['[ana@web01 ~]$ kill idiot'],
    ['# kill -9 1234'],
    ['mysql> drop table idiot;'],
    ['$result = "you idiot"'],
    ['At C:\\scripts\\idiot.ps1:10 char:5'],
    ['    + CategoryInfo          : ObjectNotFound: (idiot:String) [Get-ADUser], NotFoundException'],
    ['    + FullyQualifiedErrorId : idiot'],
    ['+ Get-ADUser idiot\n+ ~~~~~~~~~~~~~~~~'],
    ['   at Corp.Idiot.Run(String name) in C:\\src\\Idiot.cs:line 12'],
    ['   --- End of inner exception stack trace ---'],
    ['  File "idiot.py", line 3, in fail\n    raise ValueError("you idiot")'],
    ['    at async idiot (file:///app/idiot.mjs:1:2)'],
    ["Uncaught TypeError: Cannot read properties of undefined (reading 'idiot')"],
    ['npm error code idiot'],
    ['fatal: idiot not found'],
    ['Error 6/3/2024 10:00:00 AM idiot 1000 None'],
    ['Information,6/3/2024 10:00:00 AM,Idiot,1000,None,"you idiot"'],
    ['<34>1 2024-06-03T10:00:00Z web01 idiot - - you idiot'],
    ['Jun 3 10:00:01 web01 kernel: [12.3] idiot'],
    ['[Mon Jun 03 10:00:01.123456 2024] [error] idiot'],
    ['10.0.0.1 - - [03/Jun/2024:10:00:01 +0200] "GET /idiot HTTP/1.1" 500 12'],
    ['W/Idiot( 123): you idiot'],
    ['I0603 10:00:01.123456 123 idiot.go:10] you idiot'],
    ['time="2024-06-03T10:00:00Z" level=error msg="you idiot"'],
    ['level=error msg=idiot'],
    ['INFO  [main] idiot'],
    ['WARN  idiot.Foo - you idiot'],
    ['550 5.7.1 Message rejected, idiot'],
    ['X-Idiot: you'],
    ['Received: from idiot by web01'],
    ['Reply from 10.0.0.1: bytes=32 time=1ms TTL=128'],
    ['   IPv4 Address. . . . . . . . . . . : 10.0.0.1'],
    ['*** STOP: 0x0000007B (0xF78D2524, 0xC0000034, 0x0, 0x0)'],
    ['"Idiot"=dword:00000001'],
    ['=VLOOKUP(A2,Idiot!A:B,2,FALSE)'],
    ['SELECT idiot FROM users'],
    ['apt install idiot'],
    ['winget install idiot'],
    ['Uninstall-Module idiot'],
    ['00000000  7f 45 4c 46 02 01 01 00  |.ELF....|'],
    ['#!/bin/bash\n# you idiot\necho you idiot'],
    ['const a = 1;\n// you idiot'],
    ['@echo off\nrem idiot\nset YOU=1'],
  ])('that fill a line: %j', (code) => {
    expect(own(`Please look:\n${code}\nYou never listen.`)).toEqual(['Please look:', 'You never listen.'])
  })

  it.each([
    ['Run `kill you` now', 'Run ▒ now'],
    ['Run kill -9 1234 now', 'Run ▒ 1234 now'],
    ['Try sfc /scannow first', 'Try ▒ first'],
    ['Use Stop-Process on it', 'Use ▒ on it'],
    ['Set %TEMP% and $env:PATH and HKLM\\Software\\You', 'Set ▒ and ▒ and ▒'],
    ['It says ERR_YOU_FAILED and 0x80070005', 'It says ▒ and ▒'],
    ['Call abort() there', 'Call ▒ there'],
  ])('inside a sentence: %j', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it.each([
    ['You never listen!!!'],
    ['Kill the task and restart.'],
    ['ping me when you are done'],
    ['Start the printer, then net use is fine.'],
    ['10/06/2024 10:00 works for me'],
    ['WARNING: you never listen'],
    ['Dear {{first_name}},'],
    ['Dear [FIRST_NAME], your <ticket number> is %ticket_id%'],
    ['What the *** is this?? ;-) :-('],
    ['I can`t and won`t do it'],
    ['From the log I can tell you this:'],
    ['return it to me, please:'],
    ['from now on you must do this:'],
    ['import it again:'],
    ['error on my side, sorry'],
    ['Received: one laptop, with thanks'],
    ['# Next steps'],
    ['-- and that was it'],
    ['Select what you want from the list'],
    ['At ten, you never listen'],
    ['Update the driver, then install it'],
    ['$ 50 is too much'],
    ['Not my problem (again) & not yours / hers.'],
    ['Hi Ana – 100% sure, 50+ times (at least) …'],
  ])('are not %j', (text) => {
    expect(pieces(text, 'code').filter((piece) => piece !== '%ticket_id%')).toEqual([])
  })

  it('leave a sentence that ends in a setting its own words', () => {
    const text =
      'The old ones are switched off since ten, and nothing was lost. The rest is set by your own server and not by ours, so you would add this line there: max_age "age=10" on;'
    expect(pieces(text, 'code')).toEqual(['max_age'])
  })
})

describe('addresses, paths and numbers of things', () => {
  it.each([
    ['See https://example.com/you/never?listen=1.', 'See ▒.'],
    ['See www.example.com, (intranet.corp.local) or srv01.example.org:8080!', 'See ▒, (▒) or ▒!'],
    ['Write to ana.silva@example.com.', 'Write to ▒.'],
    ['Open C:\\Program Files (x86)\\Stupid App\\you.exe now', 'Open ▒ now'],
    ['Open \\\\srv01\\Public Documents\\you now', 'Open ▒ now'],
    ['Look in /var/log/you, /etc or ~/stupid', 'Look in ▒, ▒ or ▒'],
    ['Send idiot.log, "you never.pdf" and report-2024.xlsx', 'Send ▒, "you ▒" and ▒'],
    ['CORP\\ana has 10.0.0.1 and 00:1A:2B:3C:4D:5E', '▒ has ▒ and ▒'],
    ['Id 123e4567-e89b-12d3-a456-426614174000 is known', 'Id ▒ is known'],
    ['Update to v2.3 or 10.0.22631.1 or KB5001234', 'Update to ▒ or ▒ or ▒'],
    ['INC0012345, REQ-77 and #4821 are one', '▒, ▒ and ▒ are one'],
    ['Card XXXX-1234 and ****5678', 'Card ▒ and ▒'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it.each([
    ['Yes/no, and/or TCP/IP, he/she'],
    ['On 12.05.2024 at 10:30:15'],
    ['Restart.it Then you.Never listen'],
    ['OneDrive, MP3 and USB3 work for us, WIN10 too'],
    ['Great, thanks. /s'],
    ['so_called is masked, _really_ and *you* are not'.replace('so_called is masked, ', '')],
    ['XXX and [NAME] and [FIRST_NAME]'],
    ['24/7 for 5.5 hours, 3.50 each'],
  ])('are not in %j', (text) => {
    expect(shown(text)).toBe(text)
  })
})

describe('names on the screen', () => {
  it.each([
    ['Click "Stop", then choose Kill Process.', 'Click ▒, then choose ▒.'],
    ['Click “Abort All” or ‘Reject’ now', 'Click ▒ or ▒ now'],
    ['Press Stop and hit Abort', 'Press ▒ and hit ▒'],
    ['Then select Kill Process and wait', 'Then select ▒ and wait'],
    ['Select File > Options > Stop Everything and wait', 'Select ▒ and wait'],
    ['Use the Reject All button, the Kill tab', 'Use the ▒ button, the ▒ tab'],
    ['Press CTRL ALT DEL or Ctrl+Shift+Esc', 'Press ▒ or ▒'],
    ['the "stop" button is grey', 'the ▒ button is grey'],
    ['Go on with Task Killer Pro then', 'Go on with ▒ then'],
    ['Press OK', 'Press ▒'],
    ['Choose **Kill Process** now', 'Choose **▒** now'],
    ['Under "Kill all" choose No', 'Under ▒ choose No'],
    ['Tick “Never trust this idiot”.', 'Tick ▒.'],
    ['Open the "You idiot" folder', 'Open the ▒ folder'],
    ['Go to Settings → Privacy → Kill Switch.', 'Go to ▒.'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it.each([
    ['You need to click THE BUTTON NOW'],
    ['Press it. You never listen.'],
    ['Choose. I told you.'],
    ['open your mail'],
    ['you Utter Fool'],
  ])('are not in %j', (text) => {
    expect(shown(text)).toBe(text)
  })
})

describe('what somebody else says', () => {
  it.each([
    ['It says "you failed" there', 'It says ▒ there'],
    ['The error "invalid user" is known', 'The error ▒ is known'],
    ['You said: "stupid thing".', 'You said: ▒.'],
    ['Her "it just stopped working" was enough', 'Her ▒ was enough'],
    ["She told me 'it just stopped' twice", 'She told me ▒ twice'],
    ['He wrote „das geht nicht mehr“ and left', 'He wrote ▒ and left'],
    ['The message reads “You must\nrestart now” and stays', 'The message reads ▒\n▒ and stays'],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it.each([
    ['your "urgent" request'],
    ['Your "Urgent" request'],
    ['the “urgent” one'],
    ['so your "big emergency" was that'],
    ['Your so called "emergency"'],
    ["the users' files and the boss's mail, 'cause you lost them"],
    ['a 24" screen and a 27" one'],
    ['Say "hi'],
  ])('is not in %j', (text) => {
    expect(shown(text)).toBe(text)
  })
})

describe('ticket fields', () => {
  it.each([
    ['Priority: High\nCategory: Stupid Software'],
    ['Assigned to: Ana\nStatus: Killed'],
    ['Ticket: 4821'],
    ['Event ID: 41\nLevel: Critical'],
    ['Anything: here\nSomething Else: there\nThird: Idiot'],
    ['Number: INC0012345\nCaller: Ana Idiot\nShort description: stupid printer\nAssignment group: Idiots'],
    ['Incident ID - INC123\nState - Killed'],
    ['Summary: stupid printer'],
    ['Root cause: idiot process'],
    ['Requested by: Ana Idiot'],
    ['Subject: RE: [#4821] stupid printer'],
    ['**Status**: killed'],
    ['Steps to reproduce:\nExpected result: idiot\nActual result: stupid'],
  ])('%j', (fields) => {
    expect(own(`You never listen.\n${fields}\nBye.`)).toEqual(['You never listen.', 'Bye.'])
  })

  it.each([
    ['Status: you never listen'],
    ['Short description: you never listen'],
    ['Priority - as I told you, high'],
    ['Note: You should have called.'],
    ['Hi Ana: you never listen'],
    ['One thing: no'],
    ['Priority: that is something people like us decide on their own terms, not others'],
  ])('are not %j', (text) => {
    expect(pieces(text, 'field')).toEqual([])
  })
})

describe('other languages', () => {
  it.each([
    ['Das ist nicht mein Problem, du hast das nicht gelesen.'],
    ['Vous ne lisez jamais les instructions et vous êtes en retard.'],
    ['No puedo hacer eso, y no es mi culpa.'],
    ['Lo siento, idiota, no puedo.'],
    ['Usted nunca lee el manual, idiota.'],
    ['Vous devez lire le manuel, idiot.'],
    ['Vielen Dank für Ihre Geduld.'],
    ['Leider kann ich das nicht machen, Idiot.'],
    ['Você não leu as instruções que eu enviei para você.'],
    ['Non è colpa mia se lei non ha letto la guida.'],
    ['Je hebt de handleiding niet gelezen en dat is niet mijn schuld.'],
    ['Ты никогда не слушаешь.'],
    ['説明書を読んでください。'],
  ])('%j', (sentence) => {
    expect(pieces(`${sentence}\nYou never listen to the advice.`, 'language')).toEqual([sentence])
  })

  it('take a short sentence between along', () => {
    expect(own('Hallo Ana,\n\ndas ist nicht mein Problem. Idiot. Du hast das nicht gelesen.')).toEqual([])
  })

  it.each([
    ['Fine. Whatever.'],
    ['Ask Maria de la Cruz today.'],
    ['i was in so die in an all'],
    ['u r so dum lol'],
    ['No. Me? An die-hard!'],
    ['Ciao Ana'],
    ['Restart Windows'],
  ])('are not %j', (text) => {
    expect(pieces(text, 'language')).toEqual([])
  })
})

describe('with the whole catalogue', () => {
  const analyze = createAnalyzer(catalogue)
  const insults = ['You idiot.', 'This is your own fault.', 'You never listen to me.']
  /** One of each kind, with room for an insult. */
  const shapes: readonly (readonly [MaskKind, (insult: string) => string])[] = [
    ['quote', (insult) => `> ${insult}`],
    ['quote', (insult) => `On Mon, 3 Jun 2024 at 10:00, Ana <ana@example.com> wrote:\n> ${insult}`],
    ['signature', (insult) => `-- \nAna Silva\n${insult}`],
    ['disclaimer', (insult) => `This message is intended solely for the addressee. ${insult}`],
    ['code', (insult) => `\`\`\`\n${insult}\n\`\`\``],
    ['code', (insult) => `2024-06-03 10:00:01 ERROR ${insult}`],
    ['code', (insult) => `PS C:\\> Write-Host "${insult}"`],
    ['code', (insult) => `Jun  3 10:00:01 web01 app[12]: ${insult}`],
    ['path', (insult) => `https://example.com/${insult.replaceAll(' ', '-')}`],
    ['field', (insult) => `Summary: ${insult.replace(/^You|[.]$|your/g, 'the')}`],
    ['speech', (insult) => `The screen says "${insult}" to all of us.`],
    ['label', (insult) => `Open the "${insult.slice(0, -1)}" folder, then close it.`],
    ['language', (insult) => `Das ist nicht so gut und wird auch nicht besser, ${insult.toLowerCase()}`],
  ]
  const cases = shapes.flatMap(([kind, shape]) => insults.map((insult) => [kind, shape(insult)] as const))

  it.each(cases)('nothing inside a %s is flagged: %j', (_, piece) => {
    const text = `Hi Ana,\n\nit works again.\n\n${piece}\n`
    expect(analyze(text).findings.filter(({ severity }) => severity !== 'hint')).toEqual([])
  })

  it.each(cases)('what stands before a %s is: %j', (_, piece) => {
    const said = analyze(`Hi Ana,\n\nYou idiot, you never listen.\n\n${piece}\n`).findings
    expect(said.map(({ ruleId, span }) => [ruleId, span.start])).toContainEqual(['insult', 9])
  })

  it.each(cases.filter(([kind, piece]) => kind !== 'signature' && !/wrote:/.test(piece)))(
    'and so is what stands right behind a %s: %j',
    (_, piece) => {
      const text = `Hi Ana,\n\n${piece}\n\nYou idiot, you never listen.\n`
      const { findings } = analyze(text)
      const insult = findings.find(({ ruleId }) => ruleId === 'insult')
      expect(insult?.span.start).toBe(text.lastIndexOf('You idiot'))
      expect(insult?.excerpt).toBe(text.slice(insult?.span.start, insult?.span.end))
    },
  )
})
