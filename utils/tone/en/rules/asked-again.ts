import { factsOf } from '../../rewrite/facts'
import { type AskedAgain, findAskedAgain } from '../../thread/asked-again'
import { isSalutation } from '../../thread/places'
import type { CheckRule, Match, Suggestion, TextDocument, ThreadExamples } from '../../types'

const longest = 60
const small =
  /^(?:Since|At|On|This|Yesterday|Today|Asset|Serial|Service|Version|Build|Release|Error|Ticket|Room|Desk|Floor)\b/

/** What they gave, as a question that is quickly answered; null where it can't be told in their words. */
function confirming({ given: { kind, text } }: AskedAgain): string | null {
  if (kind === 'screenshot' || kind === 'log') return 'Does what you sent show all of it?'
  if (kind === 'steps') return 'Is there anything else you have tried?'
  const told = text.replace(/\s+/g, ' ').replace(small, (word) => word.toLowerCase())
  if (told.length > longest || /\b(?:i|my|me|we|our)\b/i.test(told)) return null
  if (kind !== 'time') return `You mentioned ${told}; is that still right?`
  return `${told.startsWith('since') ? 'Has it been so' : 'Was it'} ${told}, as you wrote?`
}

/** The same without the question, where something else is said, and with what they gave in its place. */
function better(asked: AskedAgain, { sentences, text }: TextDocument, incoming: string): readonly Suggestion[] {
  const { sentence } = asked
  const { span } = sentence
  const instead = (newText: string): Suggestion => ({ edits: [{ span, newText }] })
  const plain = confirming(asked) ?? '[…what they told you, and what is still open]'
  const known = `${plain} ${incoming}`.toLowerCase()
  const lost = factsOf(sentence.text).filter((fact) => !known.includes(fact.toLowerCase()))
  if (lost.length > 0) return [instead(`${plain} […what is still open about ${lost.join(', ')}]`)]
  const asksMore = /,|\b(?:and|or|as well as)\b/i.test(sentence.text.replace(/^[^,]{1,30},\s/, ''))
  if (asksMore) return [instead(`${plain} […what else you need to know]`)]
  const others = sentences.filter((other) => other !== sentence && !isSalutation(other) && other.words.length > 4)
  const isAlone = sentence.list !== null || others.length === 0 || !/\s/.test(text.charAt(span.end))
  return [instead(plain), ...(isAlone ? [] : [instead('')])]
}

function* check(document: TextDocument): Iterable<Match> {
  const { thread } = document
  if (!thread) return
  for (const asked of findAskedAgain(document, thread))
    yield {
      span: asked.sentence.span,
      said: asked.given.said,
      suggestions: better(asked, document, thread.document.text),
    }
}

const rule: CheckRule<'asked-again'> = {
  id: 'asked-again',
  category: 'listening',
  severity: 'warning',
  source: 'Disney Institute, HEARD (2013): hear; Cleveland Clinic, LAST: listen',
  check,
}
export default rule

const slow =
  "Hi,\n\nthe calendar view has been slow since Monday. I'm on build 22631 with version 16.83 of the client. I use Firefox.\n\nCould you look at it?\n\nNoor"
const badge =
  'Hello, the badge printer prints half the name only, could you have a look? It says "ribbon low" although it is new. Serial number 50J174205. I attached a screenshot. You can call me on 4417, I am in room 3.14.\n\nBo'
const scanner = "Hi, the scanner won't wake up. I restarted it twice, no change. Ticket INC0045127.\n\nIlya"

export const examples: ThreadExamples = {
  invalid: [
    { incoming: slow, text: 'Hi Noor,\n\nI can look at it this afternoon. Which version are you on?\n\nKim' },
    { incoming: slow, text: 'Hi Noor,\n\nI can look at it at two. what browser do you use?\n\nKim' },
    { incoming: slow, text: 'Hi Noor,\n\nI can look at it at two. When did it start?\n\nKim' },
    { incoming: badge, text: 'Hi Bo,\n\nI will bring a ribbon. Could you send me the serial number?\n\nKim' },
    { incoming: badge, text: 'Hi Bo,\n\nI will come today. Please send us a screenshot.\n\nKim' },
    { incoming: badge, text: 'Hi Bo,\n\nI will come by at ten. Where are you sitting?\n\nKim' },
    { incoming: badge, text: 'Hi Bo,\n\nI will look at the ribbon. What does the message say?\n\nKim' },
    { incoming: badge, text: 'Hi Bo,\n\nI would like to see it with you. What number can I reach you on?\n\nKim' },
    { incoming: scanner, text: 'Hi Ilya,\n\nI can swap it at noon. Have you tried restarting it?\n\nKim' },
    { incoming: scanner, text: 'Hi Ilya,\n\nI can swap it at noon. Can you give me the ticket number?\n\nKim' },
    {
      incoming: 'My new phone (Samsung A55, Android 15) does not get mail since Tuesday.\n\nLuke',
      text: 'Hi Luke,\n\nI can help you with that today.\n- What make and model is the phone?\n- Is it Android or iPhone?\n\nKim',
    },
    { incoming: badge, text: 'Hi Bo,\n\nCould you tell me the serial number and the colour of the lamp?\n\nKim' },
  ],
  valid: [
    {
      incoming: slow,
      text: "Hi Noor,\n\nYou're on build 22631, right? Then I know the cause and mend it at two.\n\nKim",
    },
    { incoming: slow, text: 'Hi Noor,\n\nI can look at it at two. Which version of Excel are you on?\n\nKim' },
    {
      incoming: badge,
      text: 'Hi Bo,\n\nI can bring a ribbon today. Could you send me a photo of the back of the printer?\n\nKim',
    },
    {
      incoming: badge,
      text: "Hi Bo,\n\nThe screenshot didn't come through. Could you send me the screenshot by mail? I will look at once.\n\nKim",
    },
    { incoming: badge, text: 'Hi Bo,\n\nTo be sure, could you tell me the serial number? I come at two.\n\nKim' },
    { incoming: badge, text: 'Hi Bo,\n\nI come at two. What is the serial number of the other printer?\n\nKim' },
    { incoming: badge, text: 'Hi Bo,\n\nTo reset it I need your date of birth. What number is on your badge?\n\nKim' },
    {
      incoming: scanner,
      text: 'Hi Ilya,\n\nI have put in a new driver at nine. Could you restart it once more and tell me?\n\nKim',
    },
    { incoming: scanner, text: 'Hi Ilya,\n\nI can swap it at noon. What is the serial number?\n\nKim' },
    { incoming: scanner, text: 'Hi Ilya,\n\nI can swap it at noon. Have you tried restarting the router?\n\nKim' },
    {
      incoming: 'Should I move to Windows 11 this week?\n\nAda',
      text: 'Hi Ada,\n\nYes, this week is fine. Which operating system do you have now?\n\nKim',
    },
    {
      incoming: badge,
      text: 'Hi Bo,\n\nI order a ribbon today. If it happens again, please send me a screenshot.\n\nKim',
    },
  ],
}
