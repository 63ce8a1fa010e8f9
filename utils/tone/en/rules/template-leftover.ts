import { keepsFacts } from '../../rewrite/fact-lock'
import type { Match, RuleExamples, Sentence, SentenceRule, Span } from '../../types'

/** What a template leaves to be filled in; read in any case, with spaces, dashes or underscores. */
const slot = String.raw`(?:[a-z']+[\s_.-]+){0,2}(?:(?:first|last|user|full|company)? ?name|customer|client|recipient|company|organi[sz]ation|date|time|day|title|position|role|number|no|id|link|url|phone|e-?mail|address|signature|department|team|product|device|amount|reason|greeting|salutation|user|agent|sender|manager|details|tb[dc]|todo|placeholder|xx+|\?\?+)`
const orderTo = String.raw`(?:insert|enter|add|fill ?in|put|paste|type|describe|specify|mention|replace|choose|select|your text)\b[^\]>}\n]{0,60}`
const slotOnly = new RegExp(`^\\s*(?:${slot}|${orderTo})(?:\\s*here)?\\s*$`, 'i')

/** Said about templates and commands, not left in one. */
const about =
  /\b(?:templates?|placeholders?|variables?|macros?|merge|fields?|tokens?|syntax|format|pattern|replac(?:e|ing)|commands?|convention|nam(?:ed|ing)|example|looks? like|such as|e\.g|tags?|bracket(?:s|ed)?|typ(?:e|ed|ing)|enter|script|snippet|column|expression|regex|rename)\b/i

/** "first_name", "customer.name" as words. */
const asWords = (name: string): string => name.replace(/[._-]+/g, ' ').trim()
const isSlot = (name: string): boolean => slotOnly.test(asWords(name))
/** One small word in brackets is a part of a command ("copy [name]") before it is a gap. */
const isPlainWord = (name: string): boolean => /^\p{Ll}+$/u.test(name)
const personalTag = /^(?:name|firstname|lastname|customer|recipient|insert)$/i

interface Shape {
  readonly pattern: RegExp
  /** Whether what stands there is a gap; `name` is the pattern's group. */
  readonly isGap?: (name: string, sentence: Sentence, span: Span) => boolean
  /** Left over whatever the sentence speaks of. */
  readonly always?: boolean
}

const shapes: readonly Shape[] = [
  // Our own fill-in; "[…]" is a cut in a quotation.
  { pattern: /\[…(?!\s*\])[^\]\n]{0,160}\]?/g, always: true },
  // A greeting with a hole where the name belongs: "Hi {name}," "Dear XXX,".
  {
    pattern:
      /(?<=^[ \t]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))[ \t]{1,3})(?:[{[<(%$]{1,2}[\w\s.-]{1,44}[}\])>%]{1,2}|X{2,}|_{2,}|NAME|FIRSTNAME)(?=\s*[,!:.]|\s*$)/gim,
    always: true,
    isGap: (_, { prose }, { start, end }) => !/^x+$/.test(prose.slice(start, end)),
  },
  // [Your Name], [insert link]; not array[0], a link's text, or id="[name]"
  {
    pattern: /(?<![\w"'=\])])\[([^[\]\n…]{1,80})\](?!\(|:\s*http)/g,
    isGap: (name) => isSlot(name) && !isPlainWord(name),
  },
  // <insert date>; a single word may be a tag of a page, or an address; "<web link>" is a link made plain.
  {
    pattern: /(?<![\w(,])<([^<>\n@/="]{3,80})>/g,
    isGap: (name) =>
      (/[\s_]/.test(name.trim()) || personalTag.test(name)) && isSlot(name) && !/^(?!insert|your)\w+ link$/i.test(name),
  },
  { pattern: /\{\{([\w\s.-]{1,64})\}\}|\$\{([\w\s.]{1,64})\}/g, isGap: isSlot },
  {
    pattern: /\*\|([A-Z_]{2,20})\|\*|%%([A-Za-z_ ]{2,30})%%|##([A-Z_]{3,30})##/g,
    isGap: (name) => /name|date|link|mail/i.test(name),
  },
  {
    pattern: /(?<![\p{L}\p{N}#*_./:\\@$-]|0x)X{3,}(?![\p{L}\p{N}#*_/\\@$-]|\.\w)/gu,
    isGap: (_, sentence, span) => !isBlankedOut(sentence, span),
  },
  // Notes of the writer to themselves
  {
    pattern: /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD) ?[:-] ?\p{Ll}{3,}[^.!?\n]{0,80}/gu,
    always: true,
  },
  { pattern: /\((?:insert|add|put|paste|fill in|enter|TODO|FIXME)\b[^()\n]{0,60}\bhere\)/gi },
  { pattern: /\binsert (?:link|name|date|number|text|reason|screenshot|details) here\b|\blorem ipsum\b/gi },
  { pattern: /^[ \t]*(?:Your Name|YOUR NAME|First Last|Firstname Lastname)[ \t]*$/gm, always: true },
]

/** Without one of these there is nothing to look for. */
const signs = /[[{<(*%#_]|[A-Z]{3}|\bhere\b|First|Name|ipsum/

/** A greeting does without the name; nothing else that we know could stand in a gap: only the writer can fill it in. */
function greeting({ prose, text }: Sentence, { start, end }: Span): Match | null {
  const hello = /(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?=[ \t]{1,3}$)/i.exec(prose.slice(0, start))
  if (
    !hello ||
    !/^\s*(?:[,!:.\n]|$)/.test(prose.slice(end)) ||
    prose.slice(prose.lastIndexOf('\n', hello.index) + 1, hello.index).trim() !== ''
  )
    return null
  const span = { start: hello.index, end }
  const newText = hello[0].replace(/^dear/i, (dear) => (dear === 'dear' ? 'hello' : 'Hello'))
  return keepsFacts(text.slice(span.start, end), newText)
    ? { span, suggestions: [{ edits: [{ span, newText }] }] }
    : null
}

function* checkSentence(sentence: Sentence): Iterable<Match> {
  const { prose, text } = sentence
  if (!signs.test(prose)) return
  const seen: Span[] = []
  for (const { pattern, isGap, always } of shapes) {
    for (const found of prose.matchAll(pattern)) {
      const span = { start: found.index, end: found.index + found[0].length }
      const name = found.slice(1).find((group) => group !== undefined) ?? ''
      if (isGap && !isGap(name, sentence, span)) continue
      if (!always && about.test(text.replace(found[0], ' '))) continue
      if (seen.some(({ start, end }) => start < span.end && span.start < end)) continue
      seen.push(span)
      yield greeting(sentence, span) ?? { span }
    }
  }
}

const numberBefore =
  /\b(?:s\/?n|serial|tag|model|version|pin|passwords?|passcode|card|code|key|ending(?: in)?|size|iban|imei|sort|account)\b[^.!?\n]{0,20}$/i
const spelling =
  /\b(?:format|pattern|digits?|characters?|starts?|ends?|begins?|masked|hidden|blanked|redacted|anonymi[sz]ed|placeholder|replace|Roman|size|film|rated)\b/i
/** "on XXX" lacks a word; "have fun XXX" is kissed goodbye. */
const lacking =
  /(?:\b(?:on|by|at|to|is|are|was|the|a|for|from|of|in|with|room|number|until|before|after|and|or|your|our|call)|[:#])\s*$/i

/** A number made unreadable ("S/N XXX-1234"), a pattern spelled out ("starts with XXX"), or kisses at the end. */
function isBlankedOut({ prose, text }: Sentence, { start }: Span): boolean {
  return (
    numberBefore.test(prose.slice(Math.max(0, start - 40), start)) ||
    spelling.test(text) ||
    (/^X+[\s!]*$/.test(prose.slice(start)) && !lacking.test(prose.slice(0, start)))
  )
}

const rule: SentenceRule<'template-leftover'> = {
  id: 'template-leftover',
  category: 'leftover',
  severity: 'error',
  source: 'peroty.com, on personable replies; Second-Chance (Mdot0), reasons to take a mail back',
  checkSentence,
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
    'The courier rings at the back door on XXX\n\nRegards, Ola',
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
    'It prints {{else}} and datacenters[id] as they are, which is fine.',
    'See you on Friday, have fun at the fair! XXX',
    'Enjoy the long weekend XXX',
    'Please use array[0] and $HOME as in the script above.',
  ],
}
