import english from 'sentiment/languages/en/index.js'
import { masked } from './sentences'
import type { TextDocument } from './types'

/** How the writer's own words feel on the whole. */
export interface Valence {
  /** −5 to 5; 0 where no word has a value. */
  readonly mean: number
  /** How many words had a value. */
  readonly count: number
}

/**
 * Words that say what a machine does or how a mail is built, and nothing of the writer's mood: AFINN hears anger in
 * "kill the task" and joy in "support". An apology is no bad feeling either.
 */
const withoutMood = new Set(
  `abort aborted aborts access admin alert alerts alone attack attacks attacked await avoid avoided avoids backed ban
  banned block blocked blocking blocks breach broke broken cancel cancelled cancelling cancels certain chance change charge charged
  clash clean cleaner clear cleared clearly clears collision combat commit commits committed committing compelled conflict conflicting
  conflicts corrupt corrupted corrupts crash cut cuts cutting damage damaged dead deadlock deadlocked dear death defect
  defective defects defer delay delayed demand demo denial denied denies deny detached died dirty disabling discard discarded
  discarding discards disconnected disorder disrupt disrupted disrupting disruption disruptions disruptive drag dragged drags drop
  dropped dump dumped dumps emergency empty ensure ensuring erroneous error errors escape escaped escapes escaping exclude excluded exempt
  expand expands exploit exploits expose exposed exposes extend extends fail failed failing fails failure failures false
  fatal fault favorite favorites favourite favourites fire fired fit fix forced forget forgot forgotten free fresh ghost grant granted
  granting grants gray grey gross hack hacked hang hard help helping helps hid hide hides hiding highlight hung ill
  illegal important inactive increase increased infect infected infection infections inhibit inoperative interrupt interrupted interrupts
  invalid isolated issue issues join kill killed killing kills lag lagging lags lapse lapsed launched leak leaked leave like limit limitation limited
  limits loose lost lowest mandatory master matter matters miss missed missing negative no obsolete odd offline orphan outage
  outages overload overloaded panic pardon pay please poison postpone postponed pressure prevent prevented preventing prevents
  problem problems prohibit prohibits protect protected protects question questioned reach reached reaches reaching recommend
  recommended reject rejected rejecting rejection rejects reset resolve restore restored restores restoring restrict restricted
  restricting restriction restrictions restrictive restricts retained risk risks safe safely save saved saves sandbox secure secured
  secures sentence sentences severe share shared shares slash slashes slave solid spam stable stall stalled stop stopped stopping
  stops straight strike strong super support supported supporting supports suspend suspended suspends terminate terminated
  top tops trap trapped traps true trust trusted trusts unable unavailable unsafe unsecured unsupported unsure urgent validate
  validated validates validating violation violations vulnerability vulnerable want warm warn warned warning warnings warns
  withdrawal yes zombie apologise apologize apologised apologized apologies apology sorry inconvenience regret`
    .trim()
    .split(/\s+/),
)

/** AFINN-165 over the writer's own words, with the package's own rule for negation. */
export function measureValence(document: TextDocument): Valence {
  let sum = 0
  let count = 0
  for (const { words } of document.sentences) {
    const tokens = words.map(({ norm }) => norm)
    tokens.forEach((token, at) => {
      const value =
        token !== masked && Object.hasOwn(english.labels, token) && !withoutMood.has(token)
          ? english.labels[token]
          : undefined
      if (value === undefined) return
      sum += english.scoringStrategy.apply(tokens, at, value)
      count += 1
    })
  }
  return { mean: count === 0 ? 0 : Math.round((sum / count) * 100) / 100, count }
}
