import { type HasPhrases, lazyMatcher, type PhraseHit } from '../phrases'
import type { Phrase, Word } from '../types'
import { doubt, lacks, needs } from './ask-needs'
import { duties, orders, toldNot } from './ask-orders'
import type { AskKind } from './types'

/**
 * How people begin to ask: openers before the question proper ("can you tell me …", "I was wondering if …") and requests,
 * with or without a question mark. Plain questions ("when will it …") are told by their word order: see ask-questions.ts.
 */
export interface AskShape extends HasPhrases {
  /** 'inner': that of the question inside ("can you tell me when" → when). */
  readonly kind: AskKind | 'inner'
  /**
   * Where it may stand: at the start of a clause, there with a question mark at the end, or also in the midst of words
   * without a comma. An order stands at the start of a sentence, or beside another request.
   */
  readonly place: 'clause' | 'mark' | 'anywhere' | 'order'
  /**
   * firm: always an ask. plea: help, in general ("please advise"), an ask where the mail has no firm one. need: what they
   * want or do not know, an ask where there is nothing else. lack: what did not come, the last resort.
   */
  readonly weight: 'firm' | 'plea' | 'need' | 'lack'
}

const shapes: AskShape[] = []
/** Those of a sentence that begin at the same word are tried in the order written. */
const shape =
  (kind: AskShape['kind'], place: AskShape['place'], weight: AskShape['weight'], guards: Omit<Phrase, 'match'> = {}) =>
  (...match: readonly string[]): void => {
    shapes.push({ id: `ask ${shapes.length}`, kind, place, weight, phrases: [{ match, ...guards }] })
  }

const wh = "when|what|who|whom|whose|where|which|why|how|what's|who's|where's|how's"
const question = `(by | for | at | on | in | to | from | until | since | about | exactly | roughly)? inner:(${wh}|if|whether)`
const please = '(please|pls|plz|plse|pleas|kindly)'
const asked =
  "(you (guys | all | both)? | u | ya | someone | somebody | anyone | anybody | any1 | sum1 | y'all | yall | ye | (one | any) of (you | u) | (your | the) team | it support)"
const may = "can|could|would|will|might|can't|couldn't|won't|cld|cud|wud"
const tell =
  'tell|show|explain|advise|confirm|clarify|say|let|remind|inform|update|teach|walk|talk|recommend|suggest|specify|indicate|state'
const look = 'check|see|find|look|work|ask|help|figure|establish|determine|investigate|sort|understand'
const know = 'know|ask|check|enquire|inquire|find|understand|learn|hear|confirm|see|clarify|figure|work'
const wants =
  'want|wants|like|love|need|needs|wish|keen|curious|interested|trying|hoping|looking|just|writing|emailing|mailing|here|good|great|nice|useful|helpful|important|handy|fascinated|glad|happy|pleased|grateful|eager|delighted'
const news =
  'idea|ideas|clue|thoughts|word|news|update|updates|progress|info|information|feedback|movement|suggestions|advice|development|developments|eta|estimate'
const worth =
  'great|good|nice|helpful|lovely|ideal|fantastic|amazing|wonderful|perfect|awesome|super|useful|brilliant|handy|appreciated|cool|best'
const very =
  '(really|also|just|still|urgently|would|badly|desperately|do|will|now|only|actually|might|then|currently|very|much|simply|definitely|so|though|greatly|sincerely|truly|certainly)?'
const mended =
  'back|fixed|sorted|done|working|resolved|installed|reset|restored|unlocked|added|removed|replaced|repaired|set|enabled'
const persons =
  'people|everyone|everybody|colleagues|colleague|users|staff|parents|patients|customers|clients|auditors|auditor|partners|parties|planners|lawyer|lawyers|teachers|pupils|students|trustees|board|management|department|electrician|builder|landlord|tenants|members|insurer|insurance|accountant|hr|legal|finance|boss|manager|director|wife|husband|mother|father|daughter|son|family|neighbour|neighbor'
const over = '($ | , | please | asap | urgently | quickly | soon | now | today | out | here | me | us | accordingly)'

shape('request', 'anywhere', 'plea')(
  `${may} ${please}? ${asked} ${please}? help|assist|advise (me | us)? ${over}`,
  `(${please} ,? | and) (just | do | someone)? help|assist|advise|confirm|respond|reply|answer|explain|hurry|investigate (me | us)? ${over}`,
  `hope|hopefully (that)? you|someone|somebody can|could`,
  'keep me|us posted|updated|informed|in',
)
shape('request', 'clause', 'plea')(
  `(${please})? let me|us know (${over} | (your | the) (thoughts|opinion|view|views|feedback) | what you think | asap | either | how (you get|got|want|would|feel | it goes|went) | when|once (it|this|that|it's|its|they|they're|you've|the|everything|all | you have) _{0,3} (done|fixed|ready|sorted|complete|completed|resolved|back|finished|working|installed|available))`,
  '(i | we)? (could | really | need | desperately | do | urgently)? (need | use) (some | your | urgent)? help ($ | , | asap | urgently | please)',
  '(any | your | some)? help|advice|assistance|pointers|guidance|support|input|feedback|suggestions|ideas _{0,5} appreciated|welcome|great|helpful',
  "(i | we)? (would | i'd | we'd) _{0,1} appreciate your|any|some help|assistance|support|advice",
  'a|an|any|some|your _{1,4} would be (really | very | much | greatly)? appreciated|nice|great|helpful|welcome|good',
  'help|advise|thoughts|sos (me | please | us | here)? ($ | ,)',
)

shape(
  'request',
  'anywhere',
  'firm',
)(`(i | we)? (was | am | were | i'm | just)? (just)? wondering|wondered if|whether ${asked} can|could|would|might|want`)
shape('inner', 'anywhere', 'firm')(
  `${may} ${please}? ${asked} _{0,2} ${tell} _{0,3} ${question}`,
  `${may} ${please}? ${asked} _{0,2} ${look} _{0,4} inner:(${wh})`,
  `may|can|could|might i|we _{0,1} ask|know|enquire|inquire|check|find _{0,1} ${question}`,
  `do|does|did|would|might|wouldn't you|u|anyone|anybody|someone|somebody (here | else | happen to)? know|remember|recall _{0,2} ${question}`,
  `do|does|did|have you|anyone|anybody|someone have|got any|an|some|a ${news} (on | about | as | of)? to? ${question}`,
  `i|we|i'm|im|we're|i've (am | was | were | have)? (just | also | still)? been? wondering _{0,1} ${question}`,
  `i|we (just | also | do)? wonder ${question}`,
  `(i | we)? (am | i'm | im)? (just | also)? curious (as to | to know | about)? ${question}`,
  `(i'm | i am | we're | we are | just | was | only) (just | also | only)? asking|checking ${question}`,
  `my|our (boss | manager | director | team | head | colleague | colleagues | users | client | clients | customer | customers | staff | wife | husband | people) (is | are | keeps | keep)? asking|asks|ask ${question}`,
  `(someone | somebody | anyone) (please | just)? ${tell} (me | us | to me)? ${question}`,
  `${please} (do | just | also | then)? ${tell} _{0,4} ${question}`,
  `${please} (do | just | also | then)? ${look} _{0,3} inner:(${wh})`,
  `to ask (you | about)? ${question}`,
  `(if | maybe | perhaps) (you | someone | somebody) (can | could) _{0,2} ${tell} _{0,3} ${question}`,
)
shape('inner', 'anywhere', 'firm', {
  notAfter: ["not|never|no|tried|failed|unable|used|called|don't|didn't|are|is|was|were|they"],
})(
  `(i | we | i'd | we'd | i'm | we're)? (would | will | am | are)? (be | really | just | also)? (${wants} to | wanna) _{0,1} ${know} (out | you | about | with you)? is? ${question}`,
  `i|we|just|also|only (just | also | only)? wanted|needed to _{0,1} ${know} (out | you | about | with you)? ${question}`,
  `(are | all | keep) (all | now | already | also)? asking (me | us)? ${question}`,
  `(asked | told | wants) me|us to ask you? ${question}`,
  `has|have asked me|us to _{0,1} ${look} (out | you)? ${question}`,
  `asked me|us (also)? to _{0,1} (find out | ${know} | ${look}) (roughly | exactly | out)? ${question}`,
  `been asked (by _{1,5})? to _{0,1} (find out | report | establish | tell _{1,3} | ${know}) _{0,4} ${question}`,
  `(like | love | want | wants | wish | demand | expect | appreciate | appreciated | thankful | grateful | glad | pleased) also? (to | too)? also? (know | learn | hear | (be (told | informed | advised | shown))) (also)? ${question}`,
  `${persons} (now | also | all | then | have | has)? ask|asks|asked|wonder|wonders|wondered (me | us | now | also | furthermore | moreover | again)? ${question}`,
  `(very | be | am | are | i'm | also)? interested in ${question}`,
)
shape('inner', 'clause', 'firm')(
  `what|all|the (bit | part | thing | only thing)? (that | which)? i|we|i'd|we'd|i'm _{0,4} is ${question}`,
  `(what (matters | counts | interests) _{0,6} | my|our|the|another|one _{0,2} question|query|doubt|thing _{0,4}) is|was ,? inner:(${wh}|if|whether)`,
  `inner:(${wh}|if|whether) _{1,14} would be _{0,2} (to (know|hear|have) | helpful|useful|good|great|nice)`,
  `wanted|needed to _{0,1} ${know} (out | you)? ${question}`,
)
shape('inner', 'order', 'firm')(`${tell} (me | us | everyone)? (know | through | about | exactly)? ${question}`)
shape('inner', 'clause', 'firm')(
  `(was | just | also | been)? (just)? wondering _{0,1} ${question}`,
  `(anyone | anybody) (here | else)? (know | remember | have any idea) ${question}`,
  `(${please})? let me|us|everyone know _{0,3} ${question}`,
  `lmk ${question}`,
  `any ${news} (on | of | about | as to | at all | yet)? ${question}`,
)
shape(
  'request',
  'anywhere',
  'firm',
)('would|are|will you|someone|anyone be? (so (kind|good) | able|willing|kind|prepared to)')
shape('yes-no', 'anywhere', 'firm')(
  `wondered if|whether (you | someone | anyone | somebody) know|knew|had|have`,
  'wondered if|whether i|we can|could|might|may|should',
  'wondered if|whether (there is|was|might | it is|was|would _{0,1} possible|ok|okay)',
  `will|would ${asked} be|have|need|know|prefer|say|recommend|advise|expect|happen|charge|object|support|still`,
  'can|could anyone|anybody else? see|use|access|read|log|get|join|open',
  `${may} ${please}? ${asked} (${please} | also | just)? confirm|verify|check (for me)? that|if|whether`,
)
shape('request', 'anywhere', 'firm')(
  `${may} ${please}? ${asked} _`,
  `(would | will | do) you mind`,
  '(if | maybe | perhaps) (you | someone | somebody) (could | can (please | kindly | help | send | let | fix | reset | call))',
  "(you | someone | somebody) (couldn't | could possibly|perhaps|maybe)",
)
shape('request', 'anywhere', 'firm', {
  notBefore: [
    '$',
    "as|i|we|it|the|and|or|but|so|to|for|in|on|at|with|because|since|if|when|what|why|how|where|who|is|are|was|my|our|this|that|thanks|thank|thx|let's|not|no|yes|again|only",
    'can|could|would|will|may|any|does|did|should|someone|somebody|anyone',
    'do you|i|we',
  ],
})(`${please} ,? (also | just | urgently | asap | then | both | at least)?`)

shape(
  'what',
  'anywhere',
  'firm',
)(
  "(i | we)? (am | was | i'm | im | just)? (just)? wondering about",
  `(i | we)? (just | also | would | i'd)? (wanted | want | like) to (just | also)? ask|know|check|enquire|inquire|hear about|more`,
)
shape('when', 'clause', 'firm')('(any | the)? (rough)? eta ($ | , $ | please | on | for | yet | now)')
shape(
  'request',
  'clause',
  'firm',
)(
  'any|small|slight chance|hope|possibility (of | that)? (you | someone | somebody | a | an | more | some | another | getting | having | it | this | we | i)',
)
shape(
  'yes-no',
  'mark',
  'firm',
)(
  'any chance|luck|way|sign|joy|reason|other|more|option|options|issues|problems|known',
  'anyone|anybody else? know|knows|got|had|have|having|seen|seeing|using',
)
shape('yes-no', 'clause', 'firm')('(possible | ok | okay | safe | alright | fine) (for _{0,3})? to', 'mind if i|we')
shape('what', 'anywhere', 'firm', {
  notAfter: ['are|is|be|have|had|for|of|with|without|to|by|on|in|receive|get|give|no|not|need|provide|welcome'],
})('any idea|ideas|news|updates|thoughts|suggestions ($ | , | please | yet | cheers | thanks)')
shape('what', 'mark', 'firm')(`any ${news}|response|reply`)
shape('what', 'clause', 'firm')(`any ${news} (on|about|yet|regarding|re|from|with)`, 'what|how about')
shape('request', 'clause', 'firm')(
  'request|needed|wanted|required , _',
  'requesting _',
  'request you|your|to _',
  `do? let me|us know (your|the|a|an) _`,
)
shape('how', 'order', 'firm')('how to')
shape('request', 'anywhere', 'firm', { notAfter: ['nobody|noone|who|that|i|you|it|we|he|she|they|one'] })(
  'can|could (please | kindly)? help me|us',
)
shape('request', 'anywhere', 'firm')("why don't you|we")

shape('request', 'clause', 'firm')(
  `(i | we) ${very} ${very} need|require (access | a|an|another|new|more|some|someone|somebody|you|two|three|four|five|six|assistance|support|advice | your help|assistance|support|advice|input | help with|to|on|from|getting|setting)`,
  `(i | we) ${very} ${very} need (it|this|that|them|these | my|our|the|this|that|these|those _{1,4}) (to be | to get)? (${mended}|by|before|now|today|asap|urgently)`,
  `(i | we) _{0,2} need to (request | order | book | arrange | get|have (access | someone|somebody|new|another | my|our|this|that|it|the _{0,4} (${mended})))`,
  `need (access | a|an|another|new|some|someone|somebody | you to | (your | urgent | some)? help with|to|on|from)`,
  `(i | we) ${very} need _{0,2} (more|extra|additional|new|spare)`,
  '(my|our|the|a|his|her|this|new|everyone|everybody|one) _{0,4} needs|need (access|admin | a (new|laptop|licence|license|login|account|badge|phone|password|mailbox|monitor|screen|desk))',
  "(all | what | everything | the only thing) (that)? i|we|i'd|we'd|i'm|we're (am | really | would | do)? (asking for | asking | need | want | like | love | after | expect) (now | today)? is ,? a|an|the|my|our|your|to|for|that|some|someone|somebody|one|two|it|this|access|proper|answers",
  "(i | we | i'm | we're | i'd | we'd) (am | are | would)? (also | hereby)? (writing to | like to | like)? (request | requesting) (a|an|access|for|the|that|to|your|some|new|help|permission | _ access)",
  `(i | we) ${very} want (my|our|a|an|the|this|that|these|those|it|someone|somebody|you|answers|access|proper | out of | to (request|order|speak|talk|cancel|return))`,
  `(i'd | we'd | id | i would | we would | would | i should) ${very} (like|love|appreciate|prefer|welcome) (mine|ours|your|a|an|one|the|my|our|access|some|someone|somebody|this|that|these|it|two|three|more|another|you|if|any|help | to (request|order|book|change|cancel|return|upgrade|borrow|speak|talk|arrange|schedule|receive|apply|replace|hear))`,
  `(it | that)? (would | it'd | will | could | might)? (also | really)? be _{0,1} (${worth} | a (huge | big | great | real)? help|relief | kind) (of you | if | to have | to get | to be)`,
  `(i | we)? (would | i'd | we'd | should)? (be | am)? ${very} ${very} grateful|obliged|thankful|glad|happy|delighted (too | also)? (if you|someone|somebody|it|this|the|my|our|i|we | for|of a|an|any|some)`,
  '(much | very | highly | greatly)? appreciated if',
  '(it | that)? would (really | greatly | also)? (help|appreciate) (me | us | a lot | it)? (if | to (have|get|know|see))',
  "(i | we)? (was | were | am | i'm | we're | had)? (just | really | also)? hoping|hoped (that)? (you | someone | somebody | it | for | to (get|have|hear))",
  '(i | we) (fully | would | do | now | also)? (expect | demand | insist on) (a|an|someone|somebody|this|it|you|my|that|immediate|full) _{0,3} (answer|reply|response|update|call|refund|fix|replacement|explanation|plan|solution|credit|to|apology|resolved|fixed)',
  '(i | we) expect (my | our) _{1,3} (back|by|before|today|to)',
  `(i | we) ${very} need to know _`,
  '(i | we) expect to (hear|be|have|get|receive)',
  '(i | we) _{0,2} could (really)? (do with | use (a|an|some|another|more|one|help))',
  "(i'd | we'd | i would | we would) (much)? rather (you | have|get|keep|use | it | someone)",
  "(i | we) wouldn't (mind (a|an|some|another|having|getting|one|if) | say no to)",
  "(refund | cancel | fix | sort) _{0,5} or else? (i am | we are | i'm|im|we're) (off|leaving|going|gone|out|cancelling)",
  '(any | the | a | an | another | one | some) _{1,10} would (really | also | already)? (help | be (very | much | most)? (appreciated|good|great|nice|helpful|useful|lovely|brilliant|handy|ideal|perfect))',
  '(also | plus | and | oh) ,? (the|my|our|his|her|their|room|one|printer) _{0,6} (still)? needs|need|requires _',
)
shape('request', 'clause', 'firm')(
  ...duties,
  '(perhaps | maybe) _{0,5} (you | someone | somebody | one of you | anyone) (could | can | might)',
  '(i | we) (kindly | hereby | would | must | humbly | also)? (also | kindly)? (ask | urge | beg | request) (also | kindly)? (you | that | for)',
  '(i | we) (also | kindly)? (ask | request) (also | kindly)? to _',
  "(i'm | we're | i am | we are) (only | just | hereby)? asking (that | for | you)",
  '(it is | you are) (kindly | hereby)? requested',
)
shape('request', 'anywhere', 'firm', { notAfter: ['that|before|if|when|until|as|how|where|so|whether|once|after'] })(
  '(feel free to | you can (now | also | then)?) (close|cancel|delete|remove|kill|wipe|reuse|reassign|decommission) (it|this|that|them|the|my|these)',
)
shape('request', 'order', 'firm', { unless: toldNot })(...orders)

shape('inner', 'clause', 'need')(doubt)
shape('inner', 'anywhere', 'need')(`i|we|i'm|im|we're|i've ${doubt}`)
shape('request', 'clause', 'need')(
  `(i | we) ${very} ${very} need (my|our|the|this|that|it|these|those|them|help)`,
  `(i'd | we'd | id | i would | we would | i should) ${very} (like|love|want) to`,
  ...needs,
)
shape('request', 'order', 'need', { notBefore: ['to (run|go|leave|say|think|vent)|i|less'] })('need _')
shape('request', 'anywhere', 'lack')(...lacks)

/** What stands in a sentence of all these, by place. */
export const shapesIn: (words: readonly Word[]) => readonly PhraseHit<AskShape>[] = lazyMatcher(shapes)
