import { isGreeted } from '../en/reply-parts'
import type { TextDocument } from '../types'
import { findAskedAgain } from './asked-again'
import { feelingIn } from './feeling'
import { endingPlace, hails, openingPlace } from './places'
import { questionStarter } from './question-starter'
import { findThanks } from './thanks'
import type { Duty, ThreadReading, ThreadReport } from './types'

type Met = Omit<ThreadReport, 'duties'>

/**
 * What the reply owes, in the order in which a good one gives it: seen first, then answered, then what comes next. Only
 * what the incoming mail calls for: a thank-you of two lines owes nothing.
 */
export function findDuties(thread: ThreadReading, draft: TextDocument, met: Met): readonly Duty[] {
  return [
    ...greetingOwed(thread, draft),
    ...feelingOwed(thread, draft, met),
    ...thanksOwed(thread, draft),
    ...answersOwed(draft, met),
    ...askedAgain(thread, draft),
    ...nextStepOwed(thread, met),
  ]
}

/** A greeting is owed where they gave one. */
function* greetingOwed({ document: incoming, asks, troubles }: ThreadReading, draft: TextDocument): Iterable<Duty> {
  const [first] = incoming.sentences
  if (!first || asks.length + troubles.length === 0 || !hails(first.text)) return
  const said = { start: first.span.start, end: Math.min(first.span.end, first.span.start + 40) }
  const isThere = draft.sentences.length > 0 && isGreeted(draft)
  const state = isThere ? 'done' : 'open'
  yield { kind: 'greeting', ruleId: 'no-greeting', state, said, at: null, starter: null }
}

function* feelingOwed(thread: ThreadReading, draft: TextDocument, { acknowledged }: Met): Iterable<Duty> {
  const feeling = feelingIn(thread)
  if (!feeling) return
  const { said, starter } = feeling
  const state = !acknowledged ? 'open' : acknowledged.first || !feeling.grave ? 'done' : 'maybe'
  const begun = starter && state === 'open' ? (openingPlace(draft)?.insert(starter) ?? null) : null
  yield { kind: 'feeling', ruleId: 'fix-before-feeling', state, said, at: acknowledged?.at ?? null, starter: begun }
}

function* thanksOwed({ efforts }: ThreadReading, draft: TextDocument): Iterable<Duty> {
  const [effort] = efforts
  if (!effort) return
  const at = findThanks(draft, efforts)
  const starter =
    effort.thanksFor && !at ? (openingPlace(draft)?.insert(`Thanks for ${effort.thanksFor}.`) ?? null) : null
  yield { kind: 'thanks', ruleId: 'no-thanks', state: at ? 'done' : 'open', said: effort.said, at, starter }
}

/** Only where it happens. */
function* askedAgain(thread: ThreadReading, draft: TextDocument): Iterable<Duty> {
  for (const { sentence, given } of findAskedAgain(draft, thread))
    yield {
      kind: 'asked-again',
      ruleId: 'asked-again',
      state: 'open',
      said: given.said,
      at: sentence.span,
      starter: null,
    }
}

function* answersOwed(draft: TextDocument, { answers }: Met): Iterable<Duty> {
  for (const { ask, answered, at } of answers) {
    const state = answered === null ? 'maybe' : answered ? 'done' : 'open'
    const starter = state === 'open' ? (endingPlace(draft)?.insert(questionStarter(ask)) ?? null) : null
    yield { kind: 'question', ruleId: 'unanswered', state, said: ask.said, at, starter }
  }
}

/** Where something is to be done: they asked for it, or they are in trouble. What is done already has no next step. */
function* nextStepOwed({ asks, troubles, mood }: ThreadReading, { nextStep, answers }: Met): Iterable<Duty> {
  if (troubles.length === 0 && !asks.some(({ kind }) => kind === 'request' || kind === 'when')) return
  const isSettled = mood.mood === 'calm' && answers.length > 0 && answers.every(({ answered }) => answered === true)
  if (!nextStep && isSettled) return
  const state = !nextStep ? 'open' : nextStep.who && nextStep.when ? 'done' : 'maybe'
  yield { kind: 'next-step', ruleId: 'no-next-step', state, said: null, at: nextStep?.at ?? null, starter: null }
}
