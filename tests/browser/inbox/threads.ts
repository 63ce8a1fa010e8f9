export interface Person {
  readonly name: string
  readonly address: string
}

export interface Message {
  readonly from: Person
  readonly to: readonly Person[]
  readonly sentAt: Date
  readonly lines: readonly string[]
}

/** A conversation of the practice inbox; every word and person in it is made up. */
export interface Thread {
  readonly id: string
  readonly subject: string
  /** Oldest first; the last one waits for an answer. */
  readonly messages: readonly Message[]
}

export const me: Person = { name: 'Kim Sorensen', address: 'kim@servicedesk.example' }
export const signature = ['Kim Sorensen', 'Service Desk', 'Extension 4100']

const rosa: Person = { name: 'Rosa Whitfield', address: 'rosa.whitfield@northgate.example' }
const omar: Person = { name: 'Omar Haddad', address: 'omar.haddad@northgate.example' }
const june: Person = { name: 'June Okafor', address: 'june.okafor@northgate.example' }
const petr: Person = { name: 'Petr Novak', address: 'petr.novak@northgate.example' }
const nadia: Person = { name: 'Nadia Farouk', address: 'nadia.farouk@northgate.example' }
const tomas: Person = { name: 'Tomas Lind', address: 'tomas.lind@northgate.example' }
const elin: Person = { name: 'Elin Berg', address: 'elin.berg@northgate.example' }

function message(from: Person, to: Person | readonly Person[], sentAt: string, ...lines: string[]): Message {
  return { from, to: 'name' in to ? [to] : to, sentAt: new Date(sentAt), lines }
}

export const threads: readonly Thread[] = [
  {
    id: 'printer',
    subject: 'Board pack will not print, meeting at 10',
    messages: [
      message(
        rosa,
        [me, june],
        '2026-09-14T08:41:00',
        'Hi,',
        'The big printer on the third floor just says "held" and I have twelve board packs to hand out at ten.',
        'I pressed everything there is to press. Could somebody please come up, or tell me what to do? I am getting nervous.',
        'Rosa',
      ),
    ],
  },
  {
    id: 'locked-out',
    subject: 'Locked out since 7am AGAIN',
    messages: [
      message(
        omar,
        me,
        '2026-09-14T07:12:00',
        'I came in early to finish payroll and your system has locked me out. Again!!',
        'I do not have a second phone, so do not send me another code. Eighty people get paid late if this drags on.',
        'What is the earliest time I can work?',
      ),
    ],
  },
  {
    id: 'lost-file',
    subject: 'My thesis folder is gone',
    messages: [
      message(
        june,
        me,
        '2026-09-13T21:55:00',
        'Hello,',
        'I moved my folder to the shared drive on Friday as the guide says, and tonight it is empty. Three years of work.',
        'Is there a copy somewhere? Did I do something wrong? I really do not know whom else to ask.',
        'June',
      ),
    ],
  },
  {
    id: 'vpn',
    subject: 'VPN drops every ten minutes (third time I write)',
    messages: [
      message(
        petr,
        me,
        '2026-09-08T09:03:00',
        'Good morning,',
        'Since the update the VPN drops every ten minutes. The client says "tunnel lost". Can you have a look?',
        'Petr',
      ),
      message(
        me,
        petr,
        '2026-09-08T15:30:00',
        'Hi Petr,',
        'Please install the client again from the portal and restart the laptop.',
        'Kim',
      ),
      message(
        petr,
        me,
        '2026-09-14T10:20:00',
        'I have installed it again, twice, and restarted as I was told. It still drops, now in the middle of customer calls.',
        'This is the third time I write about the same thing. Could someone please read what I wrote the first time?',
        'When will it work, and what do I tell my customers until then?',
      ),
    ],
  },
  {
    id: 'monitor',
    subject: 'Second monitor for the new desk',
    messages: [
      message(
        elin,
        me,
        '2026-09-11T13:08:00',
        'Hi Kim,',
        'Our new colleague starts on the 28th and would like a second monitor. No hurry at all.',
        'Thank you for setting up the desk so quickly!',
        'Elin',
      ),
    ],
  },
  {
    id: 'scanner',
    subject: 'Scanner on floor 2 loses pages',
    messages: [
      message(
        nadia,
        me,
        '2026-09-14T08:05:00',
        'Hello,',
        'Every second page is missing from what I scan. Is that a known problem?',
        'Nadia',
      ),
      message(me, nadia, '2026-09-14T08:30:00', 'Hi Nadia,', 'Please clean the glass and try again.', 'Kim'),
      message(
        nadia,
        [me, tomas],
        '2026-09-14T10:42:00',
        'I cleaned the glass twice, and it is worse than before. I am fed up with this machine!',
        'The audit starts on Thursday, and I am afraid that I will have nothing to show.',
        'Can you send somebody up? And who pays for the extra copies?',
      ),
      message(tomas, [me, nadia], '2026-09-14T10:58:00', 'It ate one of my contracts, too.', 'Tomas'),
      message(nadia, me, '2026-09-14T13:20:00', 'The paper tray is empty as well.', 'Nadia'),
    ],
  },
]

/** The thread with this id; the first one where there is none. */
export function threadById(id: string | null): Thread {
  const [first] = threads
  if (!first) throw new Error('the practice inbox is empty')
  return threads.find((thread) => thread.id === id) ?? first
}

/** The message with this index; the last one, which a reply answers as a rule, where none is given. */
export function messageAt(thread: Thread, index: number = thread.messages.length - 1): Message {
  const found = thread.messages[index]
  if (!found) throw new Error(`thread ${thread.id} holds no message ${index}`)
  return found
}

/** The time of day as a webmail prints it in this language. */
export function timeText(date: Date, language: string): string {
  return date.toLocaleString(language, { timeStyle: 'short' })
}

/** The date as a webmail prints it in this language. */
export function dateText(date: Date, language: string): string {
  return date.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })
}
