import type { PhraseMatch, Wording } from '../types'
import { concernAbout, inPlace, lowered, partsOf, pronounOf } from './concern'
import { verbOf } from './verbs'

/** What pressure wants, asked for. */

/** For what nobody can do on demand. */
export const help = 'could we talk about what would help?'
const soon = 'as soon as you can'
/** "Immediately" and its kin; a time that was named stays. */
const atOnce =
  / ?\b(?:immediately|instantly|promptly|pronto|swiftly|urgently|asap|at once|right now|right away|straight away|this (?:instant|minute|second)|without (?:any )?(?:further |more )?delay|as soon as possible|now)\b/i
/** Said to press, not to tell. */
export const padding = /^(?:and |so |then |just |please |now |kindly )+/i
const madeOf = / ?\b(?:this time|for once|once and for all|already)\b/gi

/** "right now" → "as soon as you can". */
const unhurried = (text: string): string => {
  const calm = text.replace(madeOf, '').replace(atOnce, ` ${soon}`).trim()
  return calm.replace(new RegExp(`(${soon})(?:,? ${soon})+`), '$1')
}

/** An order, and the clause behind it. */
export interface Order {
  readonly text: string
  readonly tail: string
}
/** The whole span as an order: without what only presses, and the next clause apart. */
export function orderOf({ text }: PhraseMatch): Order {
  const { object, tail } = partsOf(text.replace(padding, ''))
  return { text: object, tail }
}

const wish = /^(?:i|we) (?:\w+ly |really |just |still )?(?:need|want|expect|require|demand|await|urge) (\S.*)$/i
const must =
  /^(?:you|your \w+(?: \w+)?) (?:\w+ly |really |just )?(?:must|should|need to|needs to|have to|has to|are required to|are expected to|is expected to|better) (?:\w+ly |really |just )?(\S.*)$/i
const results = /^(?:nothing less|better|results|(?:your |an |a )?(?:\w+ )?improvement)\b/i
const beDone = /^(this|it|everything|your .+?) (?:must|needs to|need to|has to|have to) be (\S.*)$/i
const required =
  /^(?:immediate |urgent |prompt |swift |significant |drastic |your )?(?:\w+ )?(action|attention|improvement|response|cooperation|compliance|input|presence|attendance) (?:is|are) (?:\w+ly )?(?:required|needed|necessary|expected|mandatory|essential|imperative|crucial)(.*)$/i
const wanted: Readonly<Record<string, string>> = {
  action: 'could you look at this',
  attention: 'could you look at this',
  improvement: '',
  response: 'could you let me have your response',
  cooperation: 'could we work on this together',
  compliance: 'could you follow this',
  input: 'could you let me have your input',
  presence: 'could you be there',
  attendance: 'could you be there',
}
/** What nobody can do on demand: "improve", "be better", "get a grip". */
const vague =
  /^(?:do better|be (?:more|better|less)|improve|try harder|work (?:on|harder)|step up|step (?:\w+ )?up|rethink|reconsider|get (?:a grip|moving|your (?:act|head|priorities)|it together)|pull your|focus|learn|pick up|(?:get|take) (?:more|better|responsibility|ownership)|grow up|start (?:taking|being|doing|acting))\b/i
const grasp =
  /^(?:understand|realise|realize|learn|get into your head) (?:that )?(?=(?:we|i|the|this|it|our|there|how|what|why)\b)(\S.*)$/i

/** Wishes, musts and bare orders, as requests. */
export function requested(match: PhraseMatch): readonly Wording[] {
  const { text, tail } = orderOf(match)
  const fallback = `I would be glad to have […what, by when, and why]`
  const asked = requestOf(text)
  const kept = mustKept(text)
  return [
    ...inPlace(match, tail, [...asked, kept]),
    ...(asked.length > 0 ? [] : inPlace(match, tail, [help])),
    fallback,
  ]
}

const object =
  /^((?:a|an|the|your|my|our|any|every|all|this|these|those) (?:[\p{L}-]+ )??(?:[\p{L}\p{N}-]+))((?: (?:within|by|in|on|at|before|to|from|with|for|of) .*)?)$/iu
/** "You have to report a stolen phone" → "a stolen phone has to be reported": where a must has to stay one. */
function mustKept(text: string): string | null {
  const [, verb = '', what = ''] = /^(\w+) (\S.*)$/.exec(must.exec(text)?.[1] ?? '') ?? []
  const [, thing, more = ''] = object.exec(what) ?? []
  const done = verbOf(verb)?.participle
  return thing && done ? `${thing} ${pronounOf(thing) === 'them' ? 'have' : 'has'} to be ${done}${more}` : null
}

function requestOf(text: string): string[] {
  const wished = wish.exec(text)?.[1]
  if (wished) return wishOf(wished)
  const done = beDone.exec(text)
  if (done) return [`could ${lowered(done[1] ?? '')} be ${unhurried(done[2] ?? '')}?`]
  const needed = required.exec(text)
  if (needed) return [neededOf(text, needed[1] ?? '', needed[2] ?? '')]
  const yours = /^your \S/i.test(text) ? /^(your .+?) (?:must|should|needs?|has|have)\b/i.exec(text)?.[1] : undefined
  if (yours) return [concernAbout(yours)]
  return orderedOf(must.exec(text)?.[1] ?? text)
}

const neededOf = (text: string, what: string, more: string): string => {
  const asked = wanted[what.toLowerCase()]
  const hurried = /^(?:immediate|urgent|prompt|swift)/i.test(text) ? ` ${soon}` : ''
  return asked ? `${asked}${unhurried(`${more}${hurried}`) && ` ${unhurried(`${more}${hurried}`)}`}?` : help
}

function wishOf(wished: string): string[] {
  const act = /^(?:(?:that )?you|your \w+(?= to )) (?:to )?(?!will|are|have|can|would|could|should)(\S.*)$/i.exec(
    wished,
  )?.[1]
  if (act) return orderedOf(/^(?:at|in|on|here|there|back) ?/i.test(act) ? `be ${act}` : act)
  if (results.test(wished)) return [help]
  const matter = / explanation (?:for|of|about) (.+)$/i.exec(wished)?.[1]
  if (/\bexplanation\b/i.test(wished))
    return [matter ? `could you explain ${matter}?` : 'could you tell me what happened?']
  if (/\bapology\b/i.test(wished)) return ['an apology would mean a lot to me']
  if (/\bcooperation\b/i.test(wished)) return ['could we work on this together?']
  if (/\battention\b/i.test(wished)) return [`could you look at this?`]
  if (/^answers?\b/i.test(wished))
    return [`could I have an answer${unhurried(wished.replace(/^answers?/i, '')).replace(/^(?=\S)/, ' ')}?`]
  const thing = unhurried(
    wished.replace(/^(?:a |an |your )?(?:full|immediate|prompt|proper) (reply|response|answer)/i, 'your $1'),
  )
  return [
    / to \w+/.test(thing) && /^(?:it|this|that|everything|the|them|these|those)\b/i.test(thing)
      ? `could we get ${thing}?`
      : `could I have ${thing}?`,
  ]
}

/** "Send me the key by noon" → "could you send me the key by noon?" */
export function orderedOf(order: string): string[] {
  const text = order.replace(padding, '')
  const told = grasp.exec(text)?.[1]
  if (told) return [`it may help to know that ${told}`]
  if (vague.test(text)) return [help]
  const [, verb = '', rest = ''] = /^(\w+)(\b.*)$/s.exec(text) ?? []
  if (/^(?:ensure|see)$/i.test(verb)) return [`could you make sure${unhurried(rest).replace(/^(?=\S)/, ' ')}?`]
  const stopped = /^(?:stop|avoid|quit)$/i.test(verb) ? stopOf(rest.trim()) : null
  if (stopped) return [stopped]
  return /^[a-z]+$/i.test(verb) ? [`could you ${verb.toLowerCase()}${unhurried(rest).replace(/^(?=\S)/, ' ')}?`] : []
}

const scolded =
  /^(?:making (?:\w+ )?excuses|complaining|pretending|acting|blaming|arguing|whining|moaning|wasting|stalling|procrastinating|slacking|dragging|messing|being)\b/i
/** "Stop acting like a moron and give me the tag": what is wanted is what stands behind the "and". */
function stopOf(rest: string): string {
  const then = / and (\w+)( .*|$)/i.exec(rest)
  if (!scolded.test(rest)) return `could you stop ${unhurried(rest)}?`
  if (then && verbOf(then[1] ?? '')?.base === then[1]?.toLowerCase())
    return `could you ${then[1]}${unhurried(then[2] ?? '').replace(/^(?=\S)/, ' ')}?`
  return /^wasting (?:my|our|everyone's) time/i.test(rest) ? 'could we focus on the next step?' : help
}

/** Slogans and threats of the sort "failure is not an option", and what they mean. */
const slogans: readonly [RegExp, Wording[]][] = [
  [/not an option/i, ['it is important that this works']],
  [/ticking|running out/i, ['time is short']],
  [/excuses|exceptions|arguments|delays|discussion|debate|buts|end of|full stop/i, ['']],
  [/hurry|speed|pace|moving/i, ['could you tell me when it will be ready?']],
  [/get (?:to work|on with)/i, ['could you start on it?']],
]
/** Orders to go faster, to do better, to be quiet. */
export function unpressed(match: PhraseMatch): readonly Wording[] {
  const { text, tail } = orderOf(match)
  const slogan = slogans.find(([sense]) => sense.test(match.text))?.[1]
  const inner =
    must.exec(text)?.[1] ??
    /^(?:i|we) \w+ you to (\S.*)$/i.exec(text)?.[1] ??
    text.replace(/^it's time (?:for you )?to /i, '')
  if (/^(?:stop|quit) /i.test(inner)) return inPlace(match, tail, orderedOf(inner))
  if (/^(?:i|we) (?:don['’]t|do not)/i.test(text)) return inPlace(match, tail, ['', help])
  if (slogan) return inPlace(match, tail, [...slogan, slogan[0] === '' ? help : null])
  const figure = /^(?:figure|sort|work) (it|this|that)( out)?\b/i.exec(inner)
  if (figure) return inPlace(match, tail, [`could you have a look at ${figure[1]}?`, orderedOf(inner)[0] ?? null])
  return inPlace(match, tail, orderedOf(inner))
}

/** "I demand to know who did it". */
export function demanded({ captures, ...match }: PhraseMatch): readonly Wording[] {
  const { object, tail } = partsOf(match.text.replace(/^i (?:\w+ly )?demand /i, ''))
  const known = /^to know (\S.*)$/i.exec(object)?.[1]
  return inPlace({ captures, ...match }, tail, known ? [`could you tell me ${known}?`] : wishOf(object))
}
