import type { PhraseMatch, Wording } from '../types'
import { askInstead, concernAbout, inPlace, lowered, partsOf, pronounOf, topicOf } from './concern'
import { verbOf } from './verbs'

/** Doubts about the reader, as what they are good for: an offer to explain, a question, a request, a concern. */

const concern = 'I have some concerns about this; could we talk about them?'
const again = 'could you have another look at this?'
const spaced = (text: string): string => (text === '' ? '' : ` ${text}`)

/** "How it works", "to use filters": said as an offer to explain it. */
function explained(what: string): (Wording | null)[] {
  const how = /^(?:how|what|why|where|when|which|that|the|this|your|our|my)\b/i.test(what)
  const shown = /^how to\b/i.test(what)
  if (!how || /^(?:the difference|that you)\b/i.test(what)) return [null]
  return [
    { text: `would it help if I ${shown ? 'showed you' : 'explained'} ${what}?`, manner: 'warm' },
    { text: `I can ${shown ? 'show you' : 'explain'} ${what}`, manner: 'direct' },
  ]
}

const grasped =
  /\b(?:know|knows|understand|understood|grasp|get|comprehend|realise|realize|appreciate|(?:no|a|the (?:slightest|faintest)|any) (?:clue|idea|concept|grasp|understanding)(?: of| about)?) (\S.*)$/i
const cared =
  /\b(?:care about|bother about|take|value|respect|(?:no|zero|little) (?:respect|regard|consideration) for) (\S.*)$/i
const evenDone =
  /\b(?:do|did|have|are|will|would|can) you (?:\w+ly |even )*(know|understand|care|read|realise|realize|think|try|tried|listen|listening|look|looked|check|checked|bother|test|tested|trying|thought|consider|considered)\b(.*)$/i

/** Questions that want no answer. */
export function honestly(match: PhraseMatch): readonly Wording[] {
  const { object, tail } = partsOf(match.text)
  const ways = [...askedEven(object), ...askedAbility(object), ...askedScorn(object)]
  const good = ways.filter((way) => way !== null)
  return inPlace(match, tail, good.length > 0 ? good : ['could you tell me how you see this?'])
}

function askedEven(text: string): (Wording | null)[] {
  const [, verb = '', rest = ''] = evenDone.exec(text) ?? []
  if (verb === '') return [believed(text)]
  if (/^(?:care|bother|listen|listening)$/i.test(verb))
    return [/^ about \S/.test(rest) ? `could we talk about${rest.slice(6)}?` : 'could you tell me how you see this?']
  if (/^th\w+$/i.test(verb) && rest === '') return ['could you tell me what you had in mind?']
  if (/^try(?:ing)?$/i.test(verb) && rest === '') return ['could you tell me how far you are?']
  if (/^(?:know|understand|realise|realize)$/i.test(verb)) return explained(rest.trim())
  return [believed(text) ?? text.replace(/\b(?:even|really|honestly|seriously) /gi, '').concat('?')]
}

/** "Do you really expect me to fix it": the writer doubts it, and may say so. */
function believed(text: string): string | null {
  const [, verb = '', rest = ''] =
    /\byou (?:even |really|honestly|seriously|actually|truly) ?(think|expect|believe) (\S.*)$/i.exec(text) ?? []
  if (verb === '') return null
  const mine = /^(me|us) to (\S.*)$/i.exec(rest)
  if (mine) return `I'm not sure ${mine[1] === 'us' ? 'we' : 'I'} can ${mine[2]}`
  return verb === 'expect' ? null : `I'm not sure ${rest}`
}

function askedAbility(text: string): (string | null)[] {
  const able = /\b(?:capable of|incapable of) (\S.*)$/i.exec(text)?.[1]
  const even =
    /^(?:can|could|can['’]?t|couldn['’]?t) you (?:not )?(?:even |at least )*(do|manage|get|read|follow) (.*)$/i.exec(
      text,
    )
  const [, verb = '', all = ''] =
    /^(?:do|must) (?:i|we) (?:\w+ )?have to (do|explain|spell|check|fix)\b(.*)$/i.exec(text) ?? []
  return [
    able ? `can I help you with ${able}?` : null,
    /\b(?:competent|qualified|cut out|up to)\b/i.test(text) ? 'would some help with this be useful?' : null,
    even
      ? /^(?:anything|one thing|something)/i.test(even[2] ?? '')
        ? 'is there something I can help with?'
        : `could you ${even[1]}${spaced((even[2] ?? '').replace(/^(?:even )?(?:a|the) simpl(?:e|est) /i, 'the ').replace(/^simple /i, ''))}?`
      : null,
    /^(?:explain|spell)$/i.test(verb) ? 'would it help if I explained it another way?' : null,
    verb !== '' && /everything| all\b/i.test(all) ? 'could you take on a part of this?' : null,
    verb !== '' ? again : null,
  ]
}

const scorned: readonly [RegExp, string][] = [
  [/^what .*\bthinking/i, 'could you tell me what you had in mind?'],
  [/^what .*\b(?:saying|talking)/i, 'could you tell me more about what you mean?'],
  [/^what .*\bwaiting/i, 'is there something you are waiting for?'],
  [/^what .*\bpaid/i, ''],
  [/^what .*\btrying/i, 'could you tell me what you are trying to do?'],
  [/^what .*\b(?:doing|playing)/i, 'could you tell me what you are doing?'],
  [/^(?:is this|is that) /i, again],
  [/^how (?:hard|difficult)/i, 'can I help you with it?'],
]
function askedScorn(text: string): string[] {
  const [, verb = '', rest = ''] =
    /^how (?:hard|difficult) (?:can|could) (?:it|that|this) (?:possibly |really )?be to ([a-z]+)(\b.*)$/i.exec(text) ??
    []
  if (verb !== '') return [`could you ${verb.toLowerCase()}${rest}?`]
  const [, wanted = ''] = /^is (?:it|that|this) .*\b(?:to ask|ask|to expect|expect) (\S.*)$/i.exec(text) ?? []
  const act = /^(?:you to|that you|to|of you to) (\S.*)$/i.exec(wanted)?.[1]
  if (act) return [`could you ${act}?`]
  if (wanted) return [`could I have ${wanted.replace(/^for /i, '')}?`]
  if (/^is (?:it|that|this) .*ask/i.test(text)) return [again]
  return scorned
    .filter(([sense]) => sense.test(text))
    .map(([, way]) => way)
    .slice(0, 1)
}

/** What somebody is, not what they do: no good to be named. */
const inborn =
  /^your (?:\w+ )?(?:ability|abilities|commitment|competence|credibility|dedication|honesty|integrity|intelligence|intentions|judge?ment|motivation|motives|professionalism|qualifications|skills|understanding|attitude)(?: (?:to|for|in|with|on|about|of) (\S.*))?$/i
const doubted =
  /\b(?:question|doubt|wonder about|doubts about|questioning|doubting|trust|rely on|depend on|count on|(?:concerned|worried|skeptical|sceptical|convinced|unconvinced|confident) (?:about|by|with|of|in)) ((?:your|the) \S.*)$/i

/** "I question your commitment to the move". */
export function concerned(match: PhraseMatch): readonly Wording[] {
  const { object, tail } = partsOf(match.text)
  const about = doubted.exec(object)?.[1] ?? ''
  const [person, field] = inborn.exec(about) ?? []
  const [, has, can, rest = ''] =
    /\bdoubt (?:that |whether |if )?you(?:['’]?(?:ve)| (have)| (can|could|will|would|are|know|read))?\b(.*)$/i.exec(
      object,
    ) ?? []
  const read =
    has || /\bdoubt (?:\w+ )?you['’]?ve\b/i.test(object)
      ? `have you${rest}?`
      : can
        ? /^(?:can|could)$/i.test(can)
          ? `could we talk about how to${rest}?`
          : `I'm not sure whether you ${can}${rest}`
        : null
  const task = /\b(?:trust|rely on|depend on|count on) you to (\S.*)$/i.exec(object)?.[1]
  const why = /\b(?:question|doubt|wonder|doubting|questioning) ((?:whether|if|why|how) \S.*)$/i.exec(object)?.[1]
  return inPlace(match, tail, [
    read,
    task ? `could we talk about how to ${task}?` : null,
    why && /^(?:why|how)/i.test(why) ? `I'd like to understand ${why}` : null,
    person ? (/^(?:the|our|my|this|these) /i.test(field ?? '') ? concernAbout(field ?? '') : concern) : null,
    about && !person ? concernAbout(about) : null,
    read || task || about ? null : concern,
  ])
}

const surely = /^(?:clearly|obviously|evidently|apparently|frankly),? /i
/** Doubts that something is known, cared for or done. */
export function unknowing(match: PhraseMatch): readonly Wording[] {
  const { object, tail } = partsOf(match.text.replace(surely, ''))
  const [, verb = '', rest = ''] =
    /\byou (?:\w+ly |just |really |still )*(?:didn['’]?t|did not|haven['’]?t|have not|don['’]?t|do not|never|can['’]?t|won['’]?t) (?:\w+ly |even |seem to |appear to |bother to |care to )*([a-z]+)\b(.*)$/i.exec(
      object,
    ) ?? []
  const known = grasped.exec(object)?.[1]
  const dear = cared.exec(object)?.[1]?.replace(/ seriously$/i, '')
  const thought =
    /\b(?:seem|appear|seems|clear|obvious|looks)\b.*? you(?:['’]?re)? ?(?:seem to )?(?:think|believe)|\byou (?:seem|appear) to (?:think|believe)\b/i.test(
      object,
    )
  const forgot = /\b(?:forgot|forgotten) (?:that )?(\S.*)$/i.exec(object)?.[1]
  const topic = topicOf(match)
  const isAct = verbOf(verb)?.base === verb.toLowerCase() && !/^(?:listen|take|know)$/i.test(verb)
  const read = /\bbother(?:ed)? to ([a-z]+)\b(.*)$/i.exec(object)
  const ways = [
    thought ? 'I may see this differently; could we talk about it?' : null,
    ...(known && !thought ? explained(known) : []),
    known && /^(?:realise|realize|appreciate|understand|know)? ?that\b/i.test(known)
      ? `it may help to know ${known}`
      : null,
    dear && !/^(?:it|$)/.test(dear)
      ? `could we talk about ${/^(?:my|our|other people's) time$/i.test(dear) ? 'how we use ' : ''}${lowered(dear)}?`
      : null,
    dear && / seriously$/i.test(object)
      ? `${lowered(dear)} ${pronounOf(dear) === 'them' ? 'have' : 'has'} to be taken seriously; could we talk about it?`
      : null,
    forgot && /^to /i.test(forgot)
      ? askInstead(forgot.split(' ')[1] ?? '', spaced(forgot.split(' ').slice(2).join(' ')))
      : null,
    forgot && !/^to /i.test(forgot) && / (?:is|are|was|has|can|must|will|closes?|needs?) /i.test(forgot)
      ? forgot
      : null,
    read ? askInstead(read[1] ?? '', read[2] ?? '') : null,
    isAct && !known && !read ? askInstead(verb, rest) : null,
    /\b(?:listen|attention)\b/i.test(object) ? 'I may not have said this clearly; could we talk about it?' : null,
  ]
  const good = ways.filter((way) => way !== null)
  return [
    ...inPlace(match, tail, good.length > 0 ? good : [topic ? concernAbout(topic) : null]),
    ...(good.length === 0 && !topic && match.sentence.words.length - match.from <= 14
      ? inPlace(match, tail, [concern])
      : []),
    'what I noticed is […what happened]',
  ]
}

/** "You're not cut out for the role", "if you can't do it, I'll find someone who can". */
export function unable(match: PhraseMatch): readonly Wording[] {
  const condition =
    /^(if you (?:can['’]?t|cannot|can not|are unable to|aren['’]?t able to|are incapable of) .*?),? (?:i|we|find|hire|i['’]ll|we['’]ll)\b/i.exec(
      match.text,
    )?.[1]
  if (condition) return inPlace(match, '', [`${condition}, let me know, and I'll look for help`])
  const { object, tail } = partsOf(match.text)
  const role =
    /\b(?:cut out|fit|qualified|suited|equipped|unfit|unqualified|the right person) (?:for|to do) (\S.*)$/i.exec(
      object,
    )?.[1]
  const act = /\b(?:capable of|incapable of) (\S.*)$/i.exec(object)?.[1]
  const deed = /\bable to (?:do|handle|manage) (\S.*)$/i.exec(object)?.[1]
  return inPlace(match, tail, [
    role ? concernAbout(role) : null,
    act ? `can I help you with ${act}?` : null,
    deed ? `can I help you with ${deed}?` : null,
    'would some help with this be useful?',
  ])
}
