import { perSentence } from './per-sentence'
import { createMatcher, type HasPhrases, type Matcher, matchHit, type PhraseHit } from './phrases'
import { moveMatch } from './spans'
import { toMatch } from './suggest'
import type { ByDraft, BySentence, CreditRule, Match, Rule, Sentence, TextDocument } from './types'

/** What finds something in a draft: a rule or a credit. */
export type Finder = Rule | CreditRule

export interface Found<Owner> {
  readonly finder: Owner
  readonly match: Match
  /** Which of all phrases it was; −1 where logic found it. */
  readonly order: number
}

/** What one sentence shows, wherever it stands. */
interface Learnt<Owner> {
  readonly hits: readonly PhraseHit<Owner & HasPhrases>[]
  /** Their spans count from the sentence's start. */
  readonly matches: readonly Found<Owner>[]
  readonly failed: readonly Owner[]
}

export interface Find<Owner> {
  (document: TextDocument, disabled: ReadonlySet<string>, failed: Set<string>): Found<Owner>[]
  /** Compiles what is left until `isOver`; whether all is done. */
  readonly prepare: (isOver: () => boolean) => boolean
}

/**
 * All `finders` as one pass over the sentences and a look at the whole; what was learnt of a sentence is remembered with
 * it. Those named in `disabled` are passed over, those that throw are noted in `failed`. In the order of the sentences.
 */
export function compileFinders<Owner extends Finder>(finders: readonly Owner[]): Find<Owner> {
  const broken = new Set<Owner>()
  const findHits = createMatcher(finders.filter(hasPhrases), (owner) => broken.add(owner))
  const drafts = finders.filter(isByDraft)
  const learn = rememberSentences(findHits, finders)
  function find(document: TextDocument, disabled: ReadonlySet<string>, failed: Set<string>): Found<Owner>[] {
    const found: Found<Owner>[] = []
    const guarded = (finder: Owner, work: () => void): void => {
      if (disabled.has(finder.id)) return
      try {
        work()
      } catch {
        failed.add(finder.id)
      }
    }
    for (const sentence of document.sentences) {
      const learnt = learn(sentence)
      for (const hit of learnt.hits)
        guarded(hit.owner, () => {
          const match = matchHit(hit, document, sentence)
          if (match) found.push({ finder: hit.owner, match: toMatch(hit.phrase, match), order: hit.order })
        })
      for (const one of learnt.matches)
        if (!disabled.has(one.finder.id)) found.push({ ...one, match: moveMatch(one.match, sentence.span.start) })
      for (const finder of learnt.failed) if (!disabled.has(finder.id)) failed.add(finder.id)
    }
    for (const finder of drafts)
      guarded(finder, () => {
        for (const match of finder.check(document)) found.push({ finder, match, order: -1 })
      })
    for (const finder of broken) if (!disabled.has(finder.id)) failed.add(finder.id)
    return found
  }
  return Object.assign(find, { prepare: findHits.prepare })
}

const hasPhrases = <Owner extends Finder>(finder: Owner): finder is Owner & HasPhrases => 'phrases' in finder
const isByDraft = <Owner extends Finder>(finder: Owner): finder is Owner & ByDraft => 'check' in finder
const isBySentence = <Owner extends Finder>(finder: Owner): finder is Owner & BySentence => 'checkSentence' in finder

function rememberSentences<Owner extends Finder>(
  findHits: Matcher<Owner & HasPhrases>,
  finders: readonly Owner[],
): (sentence: Sentence) => Learnt<Owner> {
  const bySentence = finders.filter(isBySentence)
  return perSentence((sentence) => {
    const matches: Found<Owner>[] = []
    const failed: Owner[] = []
    for (const finder of bySentence) {
      try {
        for (const match of finder.checkSentence(sentence)) matches.push({ finder, match, order: -1 })
      } catch {
        failed.push(finder)
      }
    }
    return { hits: findHits(sentence.words), matches, failed }
  })
}
