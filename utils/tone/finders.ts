import { perSentence } from './per-sentence'
import { compilePhrases, type HasPhrases, matchHit, type PhraseHit } from './phrases'
import { moveMatch } from './spans'
import { toMatch } from './suggest'
import type { ByDraft, BySentence, CreditRule, Match, Rule, Sentence, TextDocument, Word } from './types'

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

/**
 * All `finders` as one pass over the sentences and a look at the whole; what was learnt of a sentence is remembered with
 * it. Those named in `disabled` are passed over, those that throw are noted in `failed`. In the order of the sentences.
 */
export function compileFinders<Owner extends Finder>(
  finders: readonly Owner[],
): (document: TextDocument, disabled: ReadonlySet<string>, failed: Set<string>) => Found<Owner>[] {
  const { findHits, broken } = compileEach(finders.filter(hasPhrases))
  const drafts = finders.filter(isByDraft)
  const learn = rememberSentences(findHits, finders)
  return (document, disabled, failed) => {
    const found: Found<Owner>[] = []
    const guarded = (finder: Owner, work: () => void): void => {
      if (disabled.has(finder.id)) return
      try {
        work()
      } catch {
        failed.add(finder.id)
      }
    }
    for (const finder of broken) if (!disabled.has(finder.id)) failed.add(finder.id)
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
    return found
  }
}

const hasPhrases = <Owner extends Finder>(finder: Owner): finder is Owner & HasPhrases => 'phrases' in finder
const isByDraft = <Owner extends Finder>(finder: Owner): finder is Owner & ByDraft => 'check' in finder
const isBySentence = <Owner extends Finder>(finder: Owner): finder is Owner & BySentence => 'checkSentence' in finder

function rememberSentences<Owner extends Finder>(
  findHits: (words: readonly Word[]) => readonly PhraseHit<Owner & HasPhrases>[],
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

/** Compiles all phrases together; only when one of them cannot be read, owner by owner, to leave that one out. */
function compileEach<Owner extends HasPhrases>(
  owners: readonly Owner[],
): { findHits: (words: readonly Word[]) => readonly PhraseHit<Owner>[]; broken: readonly Owner[] } {
  try {
    return { findHits: compilePhrases(owners), broken: [] }
  } catch {
    const readable = (owner: Owner): boolean => {
      try {
        compilePhrases([owner])
        return true
      } catch {
        return false
      }
    }
    const broken = owners.filter((owner) => !readable(owner))
    return { findHits: compilePhrases(owners.filter((owner) => !broken.includes(owner))), broken }
  }
}
