import { type LineMasks, lineFact } from './lines'

/**
 * The mail being answered: `>` lines, and the tail under "On … wrote:", "-----Original Message-----" or a block of
 * From / Sent / To / Subject, in the words the usual mail programs write. Own words between and below `>` lines stay.
 */
export function markQuotes(lines: LineMasks): void {
  const count = lines.lines.length
  for (let at = 0; at < count; at += 1) {
    if (isQuoted(lines, at)) {
      lines.take(at, at + 1, 'quote')
      continue
    }
    if (startsTail(lines, at)) {
      lines.take(at, count, 'quote')
      return
    }
    const header = attributionAt(lines, at)
    if (!header) continue
    const next = nextFilled(lines, at + 1)
    if (isQuoted(lines, next)) lines.take(header.from, at + 1, 'quote')
    else if (header.dated) lines.take(header.from, count, 'quote')
  }
}

const head = (lines: LineMasks, at: number): string => lines.lines[at]?.head ?? ''

const startsQuoted = lineFact((head) => /^\s{0,3}>/.test(head), 'odd')
const isQuoted = (lines: LineMasks, at: number): boolean => startsQuoted(lines.lines[at])

function nextFilled(lines: LineMasks, from: number): number {
  let at = from
  while (lines.lines[at]?.blank) at += 1
  return at
}

const wrote =
  /(?:^|[\s,>])(?:wrote|writes|schrieb|geschrieben|écrit|escribió|escribio|escreveu|ha scritto|scrisse|schreef|skrev|kirjoitti|napisał|napsal|пишет|написал|yazdı)(?=[\s,:(]|$)/iu
const opener = /^\s*(?:on|am|le|el|em|il|op|den)\s/iu
const address = /[<(][^<>()\s@]{1,80}@[^<>()\s]{1,120}[>)]/
/** "Ana Silva wrote on 3/6/2024 at 10:00:", "于2024年6月3日周一 10:00写道：" */
const named = /^\s*\p{Lu}[^,:]{1,60} (?:wrote|schrieb)(?: on| am)? [^:]{0,20}\d|写道[:：]\s*$/u
const time = /\d{1,2}\s?[:.h]\s?\d{2}/
const year = /(?:^|\D)(?:19|20)\d{2}(?!\d)/

const endsInColon = lineFact((head) => /[:：]$/.test(head.trimEnd()), 'odd')

/** "On Mon, 3 Jun 2024 at 10:00, Ana <ana@example.com> wrote:", on one line or wrapped over two or three. */
function attributionAt(lines: LineMasks, at: number): { from: number; dated: boolean } | null {
  if (!endsInColon(lines.lines[at])) return null
  let joined = ''
  for (let from = at; from > at - 3 && lines.isOwn(from) && head(lines, from).length < 300; from -= 1) {
    joined = `${head(lines, from).trim()} ${joined}`
    const addressed = address.test(joined) && time.test(joined)
    const says = wrote.test(joined) && /\d/.test(joined) && (opener.test(joined) || address.test(joined))
    const told = named.test(joined) && time.test(joined) && year.test(joined)
    if (!addressed && !says && !told) continue
    // A wrapped header starts a line earlier than its verb.
    const wrapped = from > 0 && !opener.test(head(lines, from)) && opener.test(head(lines, from - 1))
    const own = /(?:^|\s)you (?:wrote|said)/i.test(joined)
    const start = wrapped && lines.isOwn(from - 1) && /\d/.test(head(lines, from - 1)) ? from - 1 : from
    return { from: start, dated: addressed || (!own && (time.test(joined) || year.test(joined))) }
  }
  return null
}

const ruleOfDashes = /^\s*-{3,}\s?([^-].{2,60}?)\s?-{3,}\s*$/
const forwardWords =
  /original|forward|message|e-?mail|nachricht|weitergeleitet|transféré|mensaje|reenviado|mensagem|messaggio|bericht|meddelande|meddelelse|melding|viesti|wiadomość|zpráva|сообщение|邮件|郵件|メッセージ|ileti/iu
const from = /^\s*\*{0,2}(?:from|von|de|da|van|från|fra|od|lähettäjä|от|发件人|寄件者|差出人|kimden)\s?[:：]/iu
const otherHeader =
  /^\s*\*{0,2}(?:sent|date|to|cc|subject|reply-to|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|fecha|para|asunto|data|assunto|inviato|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne|wysłano|do|temat|odesláno|komu|předmět|lähetetty|vastaanottaja|aihe|отправлено|дата|кому|тема|发送时间|收件人|主题|送信日時|宛先|件名|gönderilme|gönderildi|kime|konu)\s?[:：]/iu

const forwardStart =
  /^\s*(?:(?:begin|start) (?:of )?forwarded message|anfang der weitergeleiteten nachricht|début du message transféré|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht)\s?:?\s*$/i
/** What a ticket system asks of those who answer it. */
const replyAbove = /^[^\p{L}]*(?:please )?(?:type |write )?(?:your )?reply above this line[^\p{L}]*$/iu

const isDivider = lineFact(
  (head) =>
    (head.includes('---') && forwardWords.test(ruleOfDashes.exec(head)?.[1] ?? '')) ||
    forwardStart.test(head) ||
    replyAbove.test(head),
  'odd',
)
const isFrom = lineFact((head) => from.test(head), 'odd')
const isOtherHeader = lineFact((head) => otherHeader.test(head), 'odd')

function startsTail(lines: LineMasks, at: number): boolean {
  if (isDivider(lines.lines[at])) return true
  if (!isFrom(lines.lines[at])) return false
  let others = 0
  for (let below = at + 1; below < at + 9; below += 1) if (isOtherHeader(lines.lines[below])) others += 1
  return others >= 2
}
