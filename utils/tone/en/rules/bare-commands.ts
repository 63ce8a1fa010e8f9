import { compilePattern, matchAt } from '../../pattern'
import { perSentence } from '../../per-sentence'
import { wordSpan } from '../../spans'
import type { CheckRule, Match, RuleExamples, Sentence, TextDocument } from '../../types'
import { unmarked } from '../mend'
import { says } from '../says'

const command = compilePattern("^^ (then | now | next | also | first | afterwards)? ,? don't? <act>")
/** What makes it a request, an offer or a wish. */
const gentle = new Set(
  "please pls kindly could would can may feel thanks thank sorry if hope welcome mind i i'll ill i'm im we we'll enjoy care let note see".split(
    ' ',
  ),
)
/** "Here are the steps", "do the following": what comes is a recipe. */
const isRecipe = says("steps|step|following|instructions|(here's how)|(how to)|guide|recipe|way")
/** "Update on your ticket", "Test passed": a command only where a thing follows. */
const alsoNouns = new Set(
  'access back call change charge check copy delete download form format file hand install leave load lock login look mail make map mark message move name order phone pick place plan plug post press print pull push record release repair replace reply report request reset return review scan schedule search set share shut start state stay stop store supply support switch talk tap test transfer try turn type update upgrade upload use visit wait watch'.split(
    ' ',
  ),
)
const thing = compilePattern('<article>|it|them|all|on|off|up|down|each|both|with|to|again|out|(in $)')

const commands = perSentence(({ words, ending }): boolean => {
  if (ending === 'question' || words.length > 20) return false
  const hit = matchAt(command, words, 0)
  if (!hit) return false
  // "… the folder 2. Select …": steps numbered in running text.
  if (/^\d{1,2}$/.test(words.at(-1)?.norm ?? '')) return false
  if (words.some(({ norm }) => gentle.has(norm))) return false
  if (
    /^(?:call|give|drop|message|phone|contact)$/.test(words[0]?.norm ?? '') &&
    /^(?:me|us)$/.test(words[1]?.norm ?? '')
  )
    return false
  const verb = words[hit.to - 1]?.norm ?? ''
  return !alsoNouns.has(verb) || matchAt(thing, words, hit.to) !== null
})

const isCommand = (sentence: Sentence): boolean => sentence.list === null && commands(sentence)

function announces(sentence: Sentence | undefined): boolean {
  if (!sentence) return false
  if (sentence.text.endsWith(':')) return true
  return isRecipe(sentence)
}

/** "could you please open Settings, click Accounts, then choose Add?" */
function asOneRequest(document: TextDocument, run: readonly Sentence[]): Match['suggestions'] {
  const first = run[0] as Sentence
  const last = run.at(-1) as Sentence
  const parts = run.map((sentence) => {
    const bare = unmarked(sentence.text).replace(/^(?:then|now|next|also|first|afterwards)\b,?\s*/i, '')
    return {
      text: bare.charAt(0).toLowerCase() + bare.slice(1),
      plain: sentence.words.every(({ gap }) => !/[,;:–—]/.test(gap)),
    }
  })
  if (parts.some(({ text }) => /^(?:don'?t|do not)\b/i.test(text))) {
    const word = wordSpan(first, 0)
    return [{ edits: [{ span: word, newText: `Please ${document.text.slice(word.start, word.end).toLowerCase()}` }] }]
  }
  if (run.length > 3 || parts.some(({ plain }) => !plain)) {
    return [{ edits: [{ span: { start: first.span.start, end: first.span.start }, newText: 'Here are the steps: ' }] }]
  }
  const steps = parts.map(({ text }) => text)
  const newText = `Could you please ${steps.slice(0, -1).join(', ')}, then ${steps.at(-1)}?`
  return [{ edits: [{ span: { start: first.span.start, end: last.span.end }, newText }] }]
}

/** Two or more orders in a row, with nothing to soften them and no list around them. */
const rule: CheckRule<'bare-commands'> = {
  id: 'bare-commands',
  category: 'curtness',
  severity: 'hint',
  source: 'Yeomans, Kantor & Tingley 2018, The politeness package',
  *check(document) {
    let run: Sentence[] = []
    for (const sentence of [...document.sentences, null]) {
      const goesOn = sentence && isCommand(sentence) && (run[0]?.paragraph ?? sentence.paragraph) === sentence.paragraph
      if (goesOn) {
        run.push(sentence)
        continue
      }
      const [first] = run
      if (first && run.length > 1 && !announces(document.sentences[first.index - 1])) {
        const span = { start: first.span.start, end: (run.at(-1) as Sentence).span.end }
        yield { span, suggestions: asOneRequest(document, run) ?? [] }
      }
      run = sentence && isCommand(sentence) ? [sentence] : []
    }
  },
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    'Open Settings. Click Accounts.',
    'Hi Ida,\n\nClose the browser. Delete the cache. Start it again.\n\nRob',
    'Restart the dock. Then plug the cable in again.',
    'The scanner is back. Turn it off and on. Run the test page.',
    "Send the serial number. Don't call the vendor.",
    'log off. log in again. test the drive',
    "Send me the logs. Restart the server. Tell me when it's done.",
    'Got it. Fill in the form. Return it by Friday.',
    'The drive is mapped now. Check the folder on the left. Reply with the result.',
    'Log out. Log in again after a minute.',
    'Reboot. Try again.',
  ],
  valid: [
    '1. Open Settings.\n2. Click Accounts.\n3. Choose Add.',
    'Please close the browser and open it again. Let me know how it goes.',
    'Here are the steps for the new phone. Open the portal. Scan the code.',
    'Restart the dock once; that clears the fault.',
    'Could you open Settings, then click Accounts?',
    'Feel free to call. Have a good weekend.',
    'Let me know if it comes back. Thank you for the quick test.',
    '- Open the portal\n- Choose your team\n- Press Join',
    'Take care, and enjoy the new desk. Call me if the screen stays dark.',
    'Update in progress. Order in transit. Back at three.',
  ],
}
