import { perSentence } from '../../per-sentence'
import { moveMatch } from '../../spans'
import type { CheckRule, Match, RuleExamples, Sentence, TextDocument, Word } from '../../types'

/** What the letters mean to the reader. Only these are spoken of: other capitals may be a name or a code. */
const glosses = new Map(
  `2FA: the second check when you sign in
ACL: the list of who may open it
AD: the directory of our accounts
API: the way two programs talk
BIOS: the menu before Windows starts
DHCP: what gives each device its address
DLP: the check on confidential data
DMARC: the check on who sent a mail
DNS: the address book of the internet
EDR: the security program on your laptop
GPO: a setting sent to many computers
LDAP: the directory of our accounts
MDM: the system that looks after phones and laptops
MFA: the code on your phone
NAS: the shared drive
NDR: the note that a mail came back
OTP: the one-time code
OU: a group of accounts
PSU: the power supply
RCA: the report on the cause
RDP: the connection to another computer
RMA: sending it back to the maker
SAML: the link between your sign-ins
SCCM: the tool that installs our programs
SFTP: the safe way to send files
SLA: the time agreed for an answer
SMTP: the service that sends mail
SPF: the check on who sent a mail
SSID: the name of the Wi-Fi
SSO: one sign-in for everything
TLS: the lock on the connection
UAC: the question Windows asks before a change
UPN: your sign-in name
VDI: a desktop that runs in the data centre
VLAN: a separate part of the network
VM: a computer inside a computer
VPN: the safe line to the office network`
    .split('\n')
    .map((line) => line.split(': ') as [letters: string, gloss: string]),
)
/** A mail with more is from one technician to another. */
const most = 3

interface Use {
  readonly letters: string
  readonly match: Match
}
interface Reading {
  readonly uses: readonly Use[]
  /** "MFA (the code …)", "multi-factor authentication (MFA)", "MFA stands for …" */
  readonly glossed: readonly string[]
}

const explains =
  /^\s*(?:\(|[,:–—-]+\s*(?:the|a|an|your|our|that is|i\.e|meaning|short)\b|(?:is|means|stands|was) (?:the|a|an|your|our|short|for)\b)/i
/** After the letters these carry on the sentence; any other word makes one name with them: "the VPN client". */
const carriesOn =
  /^(?:\W|$|\s(?:a|after|an|and|are|as|at|because|before|but|by|can|for|from|has|if|in|into|is|it|on|once|or|so|still|the|to|today|was|we|when|while|will|with|works|you)\b)/i

const nothing: Reading = { uses: [], glossed: [] }

const read = perSentence((sentence): Reading => {
  const { words, text } = sentence
  if (!/[A-Z\d][A-Z]/.test(text)) return nothing
  const uses: Use[] = []
  const glossed: string[] = []
  words.forEach(({ start, end, gap, norm }, at) => {
    if (norm.length > 5 || text.charCodeAt(end - 1) > 90) return
    const letters = text.slice(start, end)
    const gloss = glosses.get(letters)
    if (!gloss) return
    const after = text.slice(end, end + 24)
    if (gap.includes('(') || explains.test(after) || isSpelt(words.slice(0, at), letters)) glossed.push(letters)
    else if (!isTitle(sentence) && !/[-/_>]$/.test(gap) && !/^\s?[-/_]?\p{Lu}/u.test(after))
      uses.push({ letters, match: explain(text, start, end, gloss) })
  })
  return { uses, glossed }
})

/** "Multi-factor authentication, MFA for short"; two letters stand side by side too often. */
const isSpelt = (before: readonly Word[], letters: string): boolean =>
  letters.length > 2 &&
  before
    .map(({ norm }) => norm.charAt(0))
    .join('')
    .includes(letters.toLowerCase())

/** "VPN access": a heading, a line in a list of things, or all in capitals. */
const isTitle = ({ words, ending, text }: Sentence): boolean =>
  (ending === 'none' && words.length < 5) || !/\p{Ll}/u.test(text)

function explain(text: string, start: number, end: number, gloss: string): Match {
  const span = { start, end }
  const said = carriesOn.test(text.slice(end, end + 12)) ? gloss : gloss.replace(/^(?:the|an?) /, '')
  const opened = text.lastIndexOf('(', start) > text.lastIndexOf(')', start)
  if (opened) return { span }
  return { span, suggestions: [{ edits: [{ span, newText: `${text.slice(start, end)} (${said})` }] }] }
}

function* check({ sentences }: TextDocument): Iterable<Match> {
  const first = new Map<string, Match>()
  const known = new Set<string>()
  for (const sentence of sentences) {
    const reading = read(sentence)
    if (reading === nothing) continue
    const { uses, glossed } = reading
    for (const letters of glossed) known.add(letters)
    for (const { letters, match } of uses)
      if (!first.has(letters)) first.set(letters, moveMatch(match, sentence.span.start))
  }
  if (first.size > most) return
  for (const [letters, match] of first) if (!known.has(letters)) yield match
}

const rule: CheckRule<'acronyms'> = {
  id: 'acronyms',
  category: 'plain-language',
  severity: 'hint',
  spares: 'technicians',
  source: 'Microsoft Style Guide, Acronyms; cybertechbiz.com, 7 sins of tech support',
  check,
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Please turn on MFA before Friday.',
    'The DNS was slow this morning; it is back to normal.',
    'I have put your laptop into another OU, so the printer should show up.',
    'Hi Bea,\n\nyou can sign in with SSO from Monday on.\n\nLee',
    'Your account in AD was locked, and I have opened it again.',
    'Could you start the VPN client and try once more?',
    'We keep to the SLA, so you’ll hear from me by four.',
    'the RCA will be with you on thursday',
    'Your phone isn’t in MDM yet. I’ll add it today.',
    'The new desk phones sit on a VLAN of their own.',
    'We switched 2FA on for the whole finance team.',
  ],
  valid: [
    'MFA (the code on your phone) goes live on Friday.',
    'Multi-factor authentication (MFA) goes live on Friday; you set MFA up once.',
    'We use single sign-on, SSO for short, from Monday on.',
    'The AD Connect page shows two greens, which is what we want.',
    'VPN access\n\nYou can ask for it in the portal, and it takes about a day.',
    'Please save it as PDF and copy it to the USB stick.',
    'OK, FYI: your PC is ready, and I will bring it ASAP.',
    'I pressed the power button, and the ad on the screen went away.',
    'Ana from HR has your badge.',
    'The ZQX team will call you about the crate.',
    'An SLA is the time we promise to answer in, and ours is four hours.',
    'Ticket DNS-4312 is closed, and the page opens again.',
    'The VLAN, DHCP, DNS and SMTP logs are attached for your team, and the ACL is clean.',
    'Click "VPN settings" and choose the second line.',
  ],
}
