/** What stands for an ask where nothing firmer does: what people lack, do not know, or hold that must be. */

const what = 'who|how|where|which|what|when|why|whether|if'
const dunno =
  "(not _{0,1} (sure|clear|certain) | (no | haven't a|the) (idea|clue) | don't (really | quite)? (know|remember|understand|see|get) | can't (figure | work | find | see | remember | tell | understand) | cannot (work | find) | unsure | unclear | dunno | confused | lost | stuck | puzzled)"
/** "How to …", "whether I should …", "what the code is": of what was, "no idea what happened", nobody need speak. */
const about = `(to (me | us))? (yet)? (out | about | on | as to | of)? (inner:whether _ | inner:(${what}) (_{0,2} to | _{0,2} i|we|one (should|can|could|need|must|am|are|have|had|would|do) | (i|we|my|our) | (the|this|that|it|there) _{0,4} (is|are|should|will|would|needs|means|says|keeps|does|covers|works|works|goes)))`
export const doubt = `(am | are | is | have | really | still | just | but | it's | it is | i'm)? ${dunno} ${about}`

const soon = '(before|by|until|asap|now|today|soon|again|properly|please|as|on|at|for|in|first|urgently|$)'
export const needs: readonly string[] = [
  "(he | she | they | he'll | she'll | they'll | who) (will | also | would | all | both)? (also)? (need|needs|require|requires) (access|a|an|the|some|his|her|their|new)",
  "(i | we)? (am | are | i'm | im | we're | i was)? looking for (a|an|some|help|advice|the|one|two|another)",
  "(i'm | im | we're | am | are | is | only | just) after (a|an|some|help|advice|the|one|two|another)",
  "(i'd | we'd | i'll | we'll | i would | we would | i will | we will) (also | still)? need|require (a|an|the|my|your|access|some|it|this)",
  '(i | we) (still | really | urgently | also)? need to be able',
  '(am | are | is)? in need of',
  '(the|my|our) _{1,5} could (really)? do with',
  "(i'm | we're | i am | we are)? (looking | wanting | keen | planning) to <act>|buy|get|borrow|upgrade|switch|book",
  '(our | my | the) _{1,3} would (like|love|prefer|appreciate|need)',
  `(this|it|my|our|the|that) _{0,4} ((needs to | has to | must | have to | need to) (really | not | never | all)? be (back|here|ready|there|working|done|<done>|fixed|sorted|repaired|resolved|reversed|refunded|corrected|credited) | should (not | all)? be (<done>|fixed|sorted|repaired|refunded|corrected|credited)) _{0,1} ${soon}`,
  '(this|that|it) has|needs to (stop|end|work|go|change)',
  '(my|our|the|this|that|it) _{0,3} needs|wants (a|an (new|replacement|reset|reboot|restart|service|clean|look|bigger|longer|second|spare) | new|some|changing|replacing|fixing|adjusting|unlocking|resetting|updating|cleaning|refilling|moving|sorting|repairing|charging|looking)',
  "(i | we) don't want (the|this|that|my|our|any|it|anyone|anybody|you | to (be|get|receive|have|use|change|lose|pay))",
]
/** What did not come, or is asked after in general. */
export const lacks: readonly string[] = [
  'would (like|love) to (know|see|have|get) _',
  "(i'm | we're | i am | we are)? still (waiting | awaiting) (for | on)? _",
  'awaiting|waiting (for | on)? (your|an|a|some|someone|further) _',
  "(i | we) (still don't have | still haven't (got|had|received|seen|heard|been) | haven't (got|received|heard) _{1,6} yet|back)",
  "(still)? (hasn't|haven't|not|never) (been)? (arrived|come|appeared|delivered|shipped | turned up | shown up | come through)",
  "(just | still | also | i'm | we're | i am | we are | only)? (chasing | following up | checking (in | up) | circling back) (on | about | with)? (this|that|my|our|the|it|a|up|you|whether)",
  '(gentle | friendly | kind | polite | quick)? (reminder | nudge) ($ | on | about | for | to | that)',
  'bumping|nudging this|it|my|the',
  "(can't | unable to) (find|locate) (the|a|an|any|my|it)",
  "(just | i'm | we're | only | wanted to)? (checking | check | confirming | make sure) (that | if | whether) _",
]
