import { duration, many, weekday } from './amounts'
import type { SignPhrases } from './mood-signs'

/** What people make and would hate to lose. */
export const works =
  'work|file|files|data|thesis|dissertation|essay|paper|photos|pictures|report|reports|document|documents|presentation|draft|drafts|project|projects|notes|emails|mails|mailbox|inbox|contacts|folder|folders|spreadsheet|spreadsheets|research|results|recordings|calendar|everything|manuscript|chapter|chapters|coursework|assignment|figures|designs|drawings|database|records|slides|bookmarks'
/** What stands in the diary and does not wait. */
export const events =
  'deadline|exam|exams|audit|presentation|demo|interview|flight|payroll|hearing|board|viva|defence|defense|launch|submission|tender|trial|inspection|lecture|pitch|surgery|conference|webinar|deposition|appraisal|closing|assignment|invoices|invoice|keynote|workshop|meeting|training|class|exhibition|wedding|release|pitch|filing|return'
const soon = `today|tomorrow|tonight|(this (morning | afternoon | evening))|(in (an | one | half an | the | ${many}) (hour | hours | minutes | mins | morning | afternoon))|(at (noon | midnight | _))|${weekday}|(on (${weekday}))|(first thing)`
const group =
  'people|staff|colleagues|employees|agents|teachers|nurses|doctors|students|workers|developers|drivers|team|office|department|floor|class|shop|warehouse|company|everyone|everybody|us|users|branch|ward|clinic|reception'
const idle =
  "can't|(unable to)|(not able to)|(sitting (idle | around | here | there | on) )|idle|(standing (around | idle | still))|(twiddling)|(sent home)|(doing nothing)|(nothing to do)|(at a standstill)|(stuck)|(waiting)|(can do nothing)"

/** What shows worry: said outright, by what is at stake, by what is due. */
export const worrySigns: readonly SignPhrases[] = [
  {
    id: 'afraid',
    kind: 'worry',
    worry: 1.2,
    phrases: [
      {
        match: [
          'worried|nervous|anxious|scared|terrified|frightened|panicking|panicked|distressed|alarmed|uneasy|overwhelmed|desperate|desperately|paranoid|apprehensive|dreading|petrified|stressed|stressing|freaked|(freaking out)|(freak out)',
          'worries me|us',
          'worrying|scary|frightening|alarming|stressful|terrifying|unsettling|unnerving|nerve',
          '(in | into | a | start | starting | starts | started | beginning) (a | to)? (bit of a | mild | total | complete | slight)? panic',
          'afraid|scared (to | of | (that | i)? (i | it | this | my | we | someone | the)? (may | might | could | will | lost | broke | deleted | have (lost | broken | deleted)))',
          '(heart | stomach) (sank | dropped | stopped | skipped | is (racing | pounding))',
          "(can't | couldn't | won't | not) sleep|sleeping",
          '(losing | lost) sleep',
          '(close to | in | nearly in | burst into | on the verge of) tears',
          '(could | want to | going to | about to | nearly) cry',
          "(don't | no idea | not sure | unsure | do not) (know)? what (else)? (to do | i should do | to try next)",
          'please hurry',
          '(please | pls) (please | pls)',
          "(hope | hoping | not sure | unsure | wonder | wondering | think | thought | afraid | fear | know) (if | whether | that)? (i | we | i've) (haven't | didn't | may have | might have | could have | have | did | must have)? (done | do | did | broken | broke | break | deleted | delete | lost | messed | ruined | caused | made | mess) (something | anything | it | this | everything | the | up | my | our)",
          'did i (just)? (do (something | anything) | break | delete | mess | ruin | cause | lose)',
          "(done | did | do) something (wrong | stupid | bad | silly | terrible | i shouldn't)",
          "(i'll | going to | will | might | could | i'm | be) (get | be | getting)? (fired | sacked)",
          '(in | into) (serious | big | real | so much | deep | a lot of)? trouble',
          '(boss | manager | supervisor) (is going to | will | is) (kill | murder | furious)',
          `^ (is | are) (all | everything | my | our | the) (of)? _{0,4} (gone | safe | lost | deleted | recoverable | at risk | stolen | compromised | exposed | corrupted)`,
          '(will | do | am | would | can | could) (i | we) (going to | to)? lose',
          "(can't | cannot | not) (really)? afford (to | this | it | that)",
          '(please | pls) (just)? (tell me | say) (it | that | they | my | there | you | nothing | everything | this)',
          '(been | was | got | getting | be) (hacked | scammed | compromised | stolen | phished | blackmailed | infected)',
          '(only | last) (copy | copies)',
          '(no | without (a | any)?) (other)? (backup | backups | copy)',
          "(haven't | didn't | never | don't) (have a | made a | make a | back | backed | have any)  (up | backup | copy | it)",
          '(time | clock) is (running | ticking)',
          'running out of time',
          'matter of (life | hours | minutes)',
          'lost everything',
          'horrified|devastated|gutted|disaster|catastrophe|catastrophic|disastrous',
        ],
        notAfter: [
          'not (<adverb>)?',
          "don't (be | get | worry)?",
          'no longer',
          "isn't|aren't|wasn't",
          'never',
          'natural',
          'avoid',
        ],
        unless: [
          'disaster recovery|plan|area|test',
          'kernel|log|button|bar|mode|room|error panic',
          'panic log|button|mode|message|screen|error|dump|in',
        ],
      },
      {
        match: ['concerned|concerning'],
        notAfter: ['far as|(as) (i | we | it)? (am | is | are)?', 'people|all|those|everyone', 'not'],
        notBefore: ['the|my|our|your|this|a|an|with|only|parties|staff|people'],
      },
    ],
  },
  {
    id: 'uneasy',
    kind: 'worry',
    worry: 0.6,
    phrases: [
      {
        match: [
          'urgent|urgently|emergency|asap|(as soon as (possible | you can | humanly))|(right away)|(time critical)|(time sensitive)|(high priority)|(top priority)',
          'help $',
          '(please | pls | really need (your | some | to)?) help (me | us)?',
          'what (should | can | do) i do',
          '(can | could) (it | they | these | this | anything | everything | my | the) _{0,3} be (recovered | restored | saved | rescued | retrieved)',
          '(get | getting) (it | them | everything | my | our | the) _{0,3} back',
          '(my | all my) fault',
          '(suspicious | phishing | scam | hacked | ransomware | malware)',
          'i (think | just | have | accidentally | stupidly | also)? (i)? (clicked | opened | entered | typed | gave | put) (on)? (the | a | my | it | that | in)? (link | attachment | password | details | bank | card)',
          'accidentally|(by (mistake | accident))',
          'embarrassed|embarrassing|ashamed|stupidly',
          "(i'm | am | getting | a bit) (confused | lost | unsure | stuck)",
          'really (need | hope) (this | it | to | you | that)',
          'depends|depend on (it | this)',
          'strange|odd|weird|funny',
        ],
        notAfter: ['not (<adverb>)?', "isn't", 'nothing', 'in an'],
        notBefore: [
          'contact|contacts|exit|light|phone|number|change|maintenance|room|department|services|generator|procedure|stop|update|updates|button|drill|plan',
        ],
      },
    ],
  },
  {
    id: 'at stake',
    kind: 'loss',
    heat: 0.6,
    worry: 1,
    phrases: [
      {
        match: [
          `(lost | losing | lose | deleted | wiped | erased | overwritten | overwrote | destroyed | ruined | loses) (all | my | our | everything | the | a | an | about | over | almost | nearly | half | ${many}|(all of)) (of | my | our | the | whole | entire | morning's | last | day's | week's)? _{0,3} (${works}|money|customers|orders|order|sales|sale|business|hours|hour|morning|day|days|afternoon|week|weeks|months|years|minutes|clients|client|customer|bookings|revenue|stock)`,
          `(all | my | our | years of | months of | weeks of | hours of | the whole) (my | our | of)? _{0,3} ${works} (<be> | have | has | just | all | suddenly)? (now | all | just | completely | suddenly | been)? (gone | vanished | disappeared | lost | missing | wiped | deleted | corrupt | corrupted | empty)`,
          `everything (<be> | has | just | i)? (<adverb>)? (_{0,3})? (gone | vanished | disappeared | lost | wiped | deleted)`,
          `(lost | losing | loses | lose | cost | costs | costing) (us | me | the company | the business | our) `,
          '(lost | losing) (money | sales | business | customers | revenue | orders | clients | bookings | everything)',
          `(${many}|whole|entire|all|every|half|nobody|(no one)|everybody|everyone|none) (of | in | the | our | my | on)? (_{0,3})? (${group})? (here | in the office | on (my | our | the) (team | floor) | <be>)? (are | is | have | <adverb> | now | been)? ${idle}`,
          `(my | our | the) (whole | entire)? (${group}) (are | is | have been | has been)? (<adverb>)? ${idle}`,
          "(can't | unable to | not able to | stops (me | us) from | can not | couldn't | keeps (me | us) from | stopping (me | us) from) (do | doing | get | getting)? (my | any | anything | our | the | a)? (work | working | job | jobs | teach | serve | invoice | bill | ship | sell | trade | done)",
          '(take | accept | process) (any)? (payments | orders | bookings | cards)',
          "(haven't | hasn't) been able to (work | do | get)",
          '(customers | clients | patients | guests | callers | visitors | suppliers | passengers | parents) _{0,3} (hang | hanging | hung | complaining | complain | complained | waiting | leaving | walking | walked | angry | furious | screaming | shouting | queueing | queuing | asking | cancelling | standing | chasing | upset | annoyed)',
          '(missed | missing | miss) (the | my | a | our | an | her | his) _{0,3} (deadline | meeting | call | interview | train | flight | exam | appointment | payment | presentation | submission | order | shipment)',
          '(another | a whole | an entire | half a | the whole | the entire | a full) (day | morning | afternoon | week | weekend | hour) (lost | wasted | gone | down)',
          '(boss | director | customer | client | manager) is (<adverb>)? (furious | angry | livid | asking | unhappy | not happy | breathing | on my back)',
        ],
        notAfter: ["hasn't|haven't|didn't", 'if', 'not', 'without', 'to avoid', 'before', "don't want to"],
        unless: ['lost the|my signal|password|badge|key|keys|dongle|remote|cable'],
      },
    ],
  },
  {
    id: 'time thrown away',
    kind: 'loss',
    heat: 1.4,
    worry: 0.5,
    phrases: [
      {
        match: [
          `(wasted | wasting | waste | lost | losing) _{0,3} ${duration}`,
          `(spent | spend | spending) (all | the | my | our | over | nearly | almost | about | more than | half | another | a | an | most of)? (whole | entire | the | of | a | an)? (${many})? (whole)? minutes|hour|hours|day|days|morning|afternoon|evening|night|weekend|week|weeks (of _{1,3})? (on | trying | with | doing | re | fighting | in | waiting | redoing | retyping | just | listening | explaining)`,
          '(on hold (for)? | hold for) (over | nearly | almost | about | more than)? _{0,1} (minutes | hour | hours | mins)',
        ],
        notAfter: ["don't want to", 'if', 'without', 'happily', 'not'],
      },
    ],
  },
  {
    id: 'due',
    kind: 'deadline',
    heat: 0.2,
    worry: 0.5,
    phrases: [
      {
        match: [
          `(${events}) _{0,4} (${soon})`,
          `(due | deadline | leaves | boards) _{0,3} (${soon})`,
          `(${soon}) _{0,4} (${events})`,
          `(before | for | until | till) (my | the | our) _{0,2} (${events})`,
          `(have to | need to | must | has to | needs to | got to | supposed to | am to) <adverb>? (submit | send | hand | file | present | deliver | leave | go out | be in | finish | be (submitted | sent | handed | paid | filed | ready)) _{0,7} (${soon} | by)`,
          `(i'm | we're | i | we | my _ | goes | leaves) <adverb>? (present | presenting | flying | fly | leave | leaving | live) _{0,4} (${soon})`,
        ],
        notAfter: ['after', 'no'],
      },
    ],
  },
]
