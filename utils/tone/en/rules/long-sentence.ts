import { isPause } from '../../pattern'
import { perSentence } from '../../per-sentence'
import { moveMatch } from '../../spans'
import type { CheckRule, Match, RuleExamples, Sentence, TextDocument, Word } from '../../types'
import { verbOf } from '../verbs'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Long for anybody, and long where it also winds; more than `table` without an end is no sentence. */
const longest = 35
const winding = 25
const table = 60
/** A block of so many words or sentences with so many things to do wants numbers. */
const wall = { words: 120, sentences: 6, actions: 3 }
/** More of them in one draft say nothing new. */
const most = 2

const subjects = set('i we you it they he she this that there')
/** What hangs one clause on another; before a split it may span both sides. */
const binding = set(
  'if when unless whether because although though while whereas since after before until once as either',
)
const leading = set('then please next now first second third finally lastly and afterwards')

/** As the reader feels it: a number or what is masked counts for nothing, an item between commas ("a dock, two screens") for one. */
function lengthOf(words: readonly Word[]): number {
  let length = 0
  let part = 0
  for (const { norm, gap } of words) {
    if (isPause(gap)) {
      length += part > 3 ? part : 1
      part = 0
    }
    if (!/[\d\uFFFC]/.test(norm)) part += 1
  }
  return length + part
}

/** "and it …", "because …", "which …" each add a clause. */
const clausesIn = (words: readonly Word[]): number =>
  words.filter(
    ({ norm }, at) =>
      at === 0 ||
      (norm !== 'as' && binding.has(norm)) ||
      /^(?:which|who|whose)$/.test(norm) ||
      (/^(?:and|but|or|so)$/.test(norm) && subjects.has(words[at + 1]?.norm ?? '')),
  ).length

function isLong(words: readonly Word[]): boolean {
  if (words.length <= winding) return false
  const length = lengthOf(words)
  return length > longest || (length > winding && clausesIn(words) >= 3)
}

/** A full stop for ", and it …" or "; it …", where both sides can stand alone and are short enough then. */
function split({ words, ending, text }: Sentence): Match | null {
  if (ending === 'question') return null
  for (let at = 1; at < words.length - 4; at += 1) {
    const before = words[at - 1] as Word
    if (binding.has(before.norm)) return null
    const { norm, gap } = words[at] as Word
    const link = /^[,;] $/.test(gap) && /^(?:and|but)$/.test(norm) ? norm : ''
    const subject = words[link ? at + 1 : at] as Word
    if ((link === '' && gap !== '; ') || !subjects.has(subject.norm)) continue
    if (isLong(words.slice(0, at)) || isLong(words.slice(link ? at + 1 : at))) continue
    const next = `${link === 'but' ? 'but ' : ''}${text.slice(subject.start, subject.end)}`
    const newText = `. ${next.charAt(0).toUpperCase()}${next.slice(1)}`
    return {
      span: { start: before.start, end: subject.end },
      suggestions: [{ edits: [{ span: { start: before.end, end: subject.end }, newText }] }],
    }
  }
  return null
}

/** Rows pasted in: names and figures, or no end in sight. */
const isTable = ({ words, text, ending }: Sentence): boolean =>
  words.filter(({ start }) => /[\p{Lu}\d]/u.test(text.charAt(start))).length * 3 > words.length ||
  words.length > (ending === 'none' ? table : 2 * table)

const readLong = perSentence((sentence): Match | null =>
  isLong(sentence.words) && !isTable(sentence) ? (split(sentence) ?? { span: opening(sentence) }) : null,
)

/** The first words: they stay the same while the rest is written. */
const opening = ({ words }: Sentence): { start: number; end: number } => ({
  start: (words[0] as Word).start,
  end: (words[Math.min(3, words.length - 1)] as Word).end,
})

/** How many things the reader is told to do: "Open …", "Then click …"; in such a sentence each "and choose" too. */
const countActions = perSentence(({ words }): number => {
  const isAct = (at: number): boolean => {
    const norm = words[at]?.norm ?? ''
    return verbOf(norm)?.base === norm
  }
  const first = words.findIndex(({ norm }) => !leading.has(norm))
  if (!isAct(first)) return 0
  return words.filter(({ norm }, at) => at === first || (at > first && leading.has(norm) && isAct(at + 1))).length
})

/** Blocks of running text: lists and single lines are none. */
function* blocks({ sentences, text }: TextDocument): Iterable<readonly Sentence[]> {
  let block: Sentence[] = []
  for (const sentence of sentences) {
    const last = block.at(-1)
    const joined = last && sentence.list === null && !text.slice(last.span.end, sentence.span.start).includes('\n')
    if (last && !joined) {
      yield block
      block = []
    }
    block.push(sentence)
  }
  if (block.length > 0) yield block
}

function isWall(block: readonly Sentence[]): boolean {
  const sum = (count: (sentence: Sentence) => number): number => block.reduce((all, one) => all + count(one), 0)
  return (
    (block.length >= wall.sentences || sum(({ words }) => words.length) >= wall.words) &&
    sum(countActions) >= wall.actions
  )
}

function* check(document: TextDocument): Iterable<Match> {
  let found = 0
  for (const block of blocks(document)) {
    if (found < most && isWall(block)) {
      const step = block.find((sentence) => countActions(sentence) > 0) as Sentence
      yield moveMatch({ span: opening(step) }, step.span.start)
      found += 1
    }
    for (const sentence of block) {
      const long = readLong(sentence)
      if (!long || sentence.list !== null || found === most) continue
      yield moveMatch(long, sentence.span.start)
      found += 1
    }
  }
}

const rule: CheckRule<'long-sentence'> = {
  id: 'long-sentence',
  category: 'plain-language',
  severity: 'hint',
  source: 'plainlanguage.gov, Write short sentences; Computer Service and Repair (Goodheart-Willcox)',
  check,
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'I have looked at the log from this morning and found that the old profile still points to the server in the basement, and it tries that one first every time you open the calendar from the train.',
    'The new badge opens the side door from six in the morning until ten at night on every working day, but it does not open the store room behind the kitchen or the garage on the lower floor until facilities have added you.',
    'Because the mailbox was moved over night and the phone still asks the old server, which is off now, it shows no mail until you remove the account and add it again.',
    'Hi Rose,\n\nthe vendor has written that the part is on its way from the warehouse in the north; it should be here on Wednesday at the latest, together with the two longer cables and the adapter that you had asked for in your first mail.\n\nKim',
    'we moved the whole finance share to the new storage on sunday evening and a few of the old shortcuts on the desktops in your room still lead to the drive that has since been taken out of the rack for good',
    'If the light on the front stays orange after a minute, which it should not, then hold the small button on the back until it blinks twice, because that makes the box look for the network again.',
    'Open the portal. Sign in with your badge number. Choose the second tile from the left. Type the name of the room. Pick a time that suits everyone. Press the green button at the end.',
    'Here is how to get the scanner going again. First unplug the cable on the back. Wait a minute. Then plug it in again and press the round button. The lamp turns green. After that it is ready.',
    'The reason your calendar and the one of your team looked different all week long is that the copy on your phone was made before the summer break and had never been told about the changes that people made in June.',
  ],
  valid: [
    'I have looked at the log. The old profile pointed to the wrong server.',
    'You will get a dock, two screens, a keyboard, a mouse, a headset, a webcam, a stand, a lamp, a bag, a lock, an adapter, two cables, a power strip, and a letter with your first PIN by courier on Monday.',
    'The link is https://intranet.example.com/help/desk/articles/how-to-connect-the-dock and it has a picture of each step, so you can follow along at your own pace.',
    '1. Open the portal.\n2. Sign in.\n3. Choose the tile.\n4. Type the name.\n5. Pick a time.\n6. Press the button.',
    'I checked the cable, swapped the dock and restarted the screen, and now the picture is steady.',
    'Hi Ana, thanks for the photo of the label; it shows me that the part is still under warranty, so the vendor swaps it for free next week.',
    'The part came in today. I put it in. The laptop starts in ten seconds. The fan is quiet. I also cleaned the keys. You can pick it up now.',
    'Open the tray and take out the sheet. It sits under the roller. You can then close the tray again.',
    '- The badge opens the side door from six in the morning until ten at night on every working day, but not the store room behind the kitchen or the garage on the lower floor until facilities have added you to their list.',
    'We can meet at two, or at four if that is easier for you, and I bring the new headset along.',
  ],
}
