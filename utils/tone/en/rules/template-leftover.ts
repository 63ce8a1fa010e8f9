import type { CheckRule, Match, RuleExamples, Span, TextDocument } from '../../types'

/** What a template leaves to be filled in; read in any case, with spaces, dashes or underscores. */
const slot = String.raw`(?:(?:your|the|user'?s?|customer'?s?|client'?s?|recipient'?s?|agent'?s?|employee'?s?|manager'?s?|contact'?s?|sender'?s?|requester'?s?|first|last|full|company|team|department|product|device|ticket|order|case|invoice|phone|asset|serial|date|due|start|end|meeting|job|support|help ?desk|number|account|reference|incident)[\s_.-]*){0,3}(?:name|first ?name|last ?name|customer|client|recipient|company|organi[sz]ation|date|time|day|title|position|role|number|no|id|link|url|phone|e-?mail|address|signature|department|team|product|device|amount|reason|greeting|salutation|user|agent|sender|manager|details|tbd|tbc|todo|placeholder|xx+|\?\?+)`
const orderTo = String.raw`(?:insert|enter|add|fill ?in|put|paste|type|describe|specify|mention|replace|choose|select|your text)\b[^\]>}\n]{0,60}`
const slotOnly = new RegExp(`^\\s*(?:${slot}|${orderTo})(?:\\s*here)?\\s*$`, 'i')

/** Said about templates and commands, not left in one. */
const about =
  /\b(?:template|templates|placeholder|placeholders|variable|variables|macro|macros|merge|field|fields|token|tokens|syntax|format|pattern|replace|replacing|command|convention|named|naming|example|looks? like|such as|e\.g|tag|tags|brackets?|bracketed|type|typed|typing|enter|script|snippet|column|expression|regex|rename)\b/i
const greeting = /^[ \t]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))[ \t]+/i

/** The line around an offset. */
function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return text.slice(start, end < 0 ? text.length : end)
}

const sentenceText = ({ sentences, text }: TextDocument, at: number): string => {
  const sentence = sentences.find(({ span }) => span.start <= at && at < span.end)
  return sentence ? text.slice(sentence.span.start, sentence.span.end) : lineAt(text, at)
}

function* pieces({ prose }: TextDocument, pattern: RegExp): Iterable<{ span: Span; found: RegExpMatchArray }> {
  for (const found of prose.matchAll(pattern))
    yield { span: { start: found.index, end: found.index + found[0].length }, found }
}

/** Nothing we know could stand here, so there is nothing to offer: only the writer can fill it in. */
function* check(document: TextDocument): Iterable<Match> {
  const { prose } = document
  const explains = (at: number, own: string): boolean => about.test(sentenceText(document, at).replace(own, ' '))

  // Our own fill-in; "[…]" is a cut in a quotation.
  for (const { span } of pieces(document, /\[…(?!\s*\])[^\]\n]{0,160}\]?/g)) yield { span }

  for (const { span, found } of pieces(document, /\[([^[\]\n…]{1,80})\](?!\(|:\s*http)/g)) {
    const inner = found[1] ?? ''
    if (slotOnly.test(inner) && !explains(span.start, found[0])) yield { span }
  }
  for (const { span, found } of pieces(document, /<([^<>\n@/="]{3,80})>/g)) {
    const inner = found[1] ?? ''
    // One word in angle brackets may be a tag of a page, or an address.
    const named = /[\s_]/.test(inner.trim()) || /^(?:name|firstname|lastname|customer|recipient|insert)$/i.test(inner)
    if (named && slotOnly.test(inner) && !explains(span.start, found[0])) yield { span }
  }
  for (const { span, found } of pieces(
    document,
    /\{\{\s*[\w .|:'"-]{1,60}\s*\}\}|\$\{\s*(?:[\w]+[._])?(?:first|last|full|user|customer)?_?name\s*\}|\{%[^%\n]{1,80}%\}|\*\|[A-Z_]{2,20}\|\*|%%[A-Za-z_ ]{2,30}%%|##[A-Z_]{3,30}##/g,
  )) {
    if (!explains(span.start, found[0])) yield { span }
  }
  // A greeting with a hole where the name belongs: "Hi {name}," "Dear XXX,".
  for (const { span, found } of pieces(
    document,
    /^[ \t]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))[ \t]+([{[<(%$]\s*[\w .-]{1,40}\s*[}\])>%]|X{2,}|_{2,}|NAME|FIRSTNAME)(?=\s*[,!:.]|\s*$)/gim,
  )) {
    const hole = found[1] ?? ''
    const start = span.end - hole.length
    if (!/^\{\{/.test(hole) && !slotOnlyBracket(hole)) yield { span: { start, end: span.end } }
  }
  for (const { span } of pieces(document, /(?<![\p{L}\p{N}#*_./:\\@$-]|0x)X{3,}(?![\p{L}\p{N}#*_/\\@$-]|\.\w)/gu)) {
    if (isBlankedOut(document, span)) continue
    if (greeting.test(lineAt(prose, span.start)) && /^[ \t]*\S+[ \t]+X+/.test(lineAt(prose, span.start))) continue
    yield { span }
  }
  for (const { span } of pieces(
    document,
    /(?<![p{L}p{N}])(?:TODO|FIXME|TBD|XX)\b ?[:-] ?(?:add|insert|check|fill|ask|write|attach|find|fix|update|remove|confirm|link|describe|finish|include|paste|mention|look up|replace|verify)\b[^.!?\n]{0,80}/g,
  )) {
    yield { span }
  }
  for (const { span } of pieces(
    document,
    /\((?:insert|add|put|paste|fill in|enter|TODO|FIXME)\b[^()\n]{0,60}\bhere\)|\binsert (?:link|name|date|number|text|reason|screenshot|details) here\b|\blorem ipsum\b/gi,
  )) {
    if (!explains(span.start, prose.slice(span.start, span.end))) yield { span }
  }
  for (const { span } of pieces(document, /^[ \t]*(?:Your Name|YOUR NAME|First Last|Firstname Lastname)[ \t]*$/gm))
    yield { span }
}

/** Yielded already as a bracket with a slot's name in it. */
function slotOnlyBracket(hole: string): boolean {
  const inner = /^[[<](.*)[\]>]$/.exec(hole)?.[1]
  return (
    inner !== undefined &&
    slotOnly.test(inner) &&
    (hole.startsWith('[') ||
      /[\s_]/.test(inner.trim()) ||
      /^(?:name|firstname|lastname|customer|recipient|insert)$/i.test(inner))
  )
}

/** A number made unreadable ("S/N XXX-1234"), or a pattern spelled out ("PC-XXXX", "starts with XXX"). */
function isBlankedOut(document: TextDocument, { start }: Span): boolean {
  const before = document.prose.slice(Math.max(0, start - 40), start)
  if (
    /\b(?:s\/?n|serial|tag|model|version|pin|passwords?|passcode|card|code|key|ending(?: in)?|size|iban|imei|sort|account)\b[^.!?\n]{0,20}$/i.test(
      before,
    )
  )
    return true
  const sentence = sentenceText(document, start)
  if (
    /\b(?:format|pattern|digits?|characters?|starts?|ends?|begins?|masked|hidden|blanked|redacted|anonymi[sz]ed|placeholder|replace|Roman|size|film|rated)\b/i.test(
      sentence,
    )
  )
    return true
  // Kisses at the end of a mail.
  return /^X+[\s!]*$/.test(document.prose.slice(start).trim())
}

const rule: CheckRule<'template-leftover'> = {
  id: 'template-leftover',
  category: 'leftover',
  severity: 'error',
  source: 'peroty.com, on personable replies; Second-Chance (Mdot0), reasons to take a mail back',
  check,
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Hi [NAME],\n\nyour new phone is here.',
    'Dear {{first_name}}, thank you for your order.',
    'Your ticket was raised on <insert date> and is with the network team.',
    'We expect the part by XXX.',
    'Dear [Customer],\n\nThe line is up again.',
    'Kind regards,\n[Your Name]',
    'I can drop it off on […day and time].',
    'Hello {name}, your mailbox has moved.',
    'TODO: add the link to the form',
    'The guide is here (insert link here), with pictures.',
    'Please call [Manager Name] on [Phone Number] for a loan laptop.',
    'Hi XXX,\nthe scanner is back.',
  ],
  valid: [
    'The serial number on the lid is S/N XXX-1234.',
    'The card that ends in ****1234 has been replaced.',
    '[EXTERNAL] is added to every mail from outside, so that is nothing to worry about.',
    'I have merged it into [Ticket #48213].',
    'The steps are in the [VPN guide](https://intranet.example/vpn).',
    'The limits are in the notes below [1].',
    'In the template, {{first_name}} is replaced by the name in the list.',
    'Type \\\\fileserver\\[username] into the bar and press Enter.',
    'The PC names follow the pattern LON-XXXX.',
    'The log says "disk 2 […] was removed", so the tray is loose.',
    'The date of the move is still TBD; I will write as soon as I know.',
    'Your to-do list in the planner is back.',
    'Add the part in <b> tags to make it bold.',
    'See you on Friday, have fun at the fair! XXX',
    'Please use array[0] and $HOME as in the script above.',
  ],
}
