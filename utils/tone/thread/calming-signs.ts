import type { HasPhrases } from '../phrases'

export interface CalmingPhrases extends HasPhrases {
  /** How much of the heat it takes away. */
  readonly relief: number
}

/** What shows that the writer is at ease: no hurry, thanks, a small thing. */
export const calmingSigns: readonly CalmingPhrases[] = [
  {
    id: 'at ease',
    relief: 1,
    phrases: [
      {
        match: [
          'no (great | big | real | particular | immediate | mad)? (hurry | rush | urgency | pressure | panic | drama | worries | stress | problem at all | big deal | complaints | harm)',
          "(not | isn't | nothing) (at all | super | particularly | very | too | that | really | terribly)? (urgent | in a hurry | critical | important | a big deal | a huge deal | the end of the world | a problem | pressing | serious | a rush)",
          '(when | whenever | once | if) (you | someone | anyone | you all) (have | has | get | gets | find | got) (a | some | the | any)? (spare | free | quiet)? (chance | minute | moment | time | second | mo | sec)',
          "(when | whenever) (you're | you are) (free | next | around | passing | less busy | back)",
          'whenever (suits | works | is convenient | convenient | you like | it suits | you can)',
          'at your (convenience | leisure)',
          '(just | was | am | was just | am just | only) (wondering | curious | checking | asking)',
          '(a | one | just | another)? (quick | small | little | tiny | minor | silly) (question | one | thing | query | request | favour | favor | issue | problem | heads)',
          '(heads up | for your information | fyi | for info)',
          'love|loving (the | my | it | this | our | how)',
          '(works | working | runs) (great | well | perfectly | beautifully | like a (charm | dream))',
          '(all | otherwise | everything (else)?) (is | works)? (good | great | fine | perfect) (otherwise | apart)?',
          '(fixed | solved | sorted | resolved | working) (now | itself)',
          '(you | it | that) (saved | made) my (day | life | week | bacon)',
          '(lifesaver | life saver | legend | star | haha | lol | hehe)',
          '(a bit of | minor | small | slight | tiny | little) (annoyance | nuisance | niggle | inconvenience)',
        ],
      },
    ],
  },
  {
    id: 'thankful',
    relief: 0.4,
    phrases: [
      {
        match: [
          '(many | thank you so | thanks so | so | very) (much | many) (for | in advance)?',
          'many thanks',
          '(with thanks | in advance)',
          'is it possible',
          '(much | really | greatly | always | very much) (appreciated | appreciate)',
          'appreciate (your | the | all | it | any | how)',
          '(thanks | thank you | thx) (again | everyone | so much)? for (your | the | all | being | helping | fixing | sorting | such | looking | getting | coming | taking | everything)',
          "(you're | you've been | you guys are | you are | you have been) (a | so | very | the | such | all | really)? (helpful | best | great | kind | patient | wonderful | brilliant)",
          "hope (you're | you are | all is | this finds | you had | you have) _{0,4} (well | good | great | nice | weekend)",
          'sorry (to | for) (bother | bothering | trouble | be a | pester | nag | ask | the (bother | trouble | hassle | silly | stupid | dumb | mix | many) | so many | all the)',
          "(i'm | we're | be | more than)? (glad | happy) to (wait | help | try | hop | do | provide | come | send | test | answer)",
          'have (a | an) (great | nice | good | lovely | wonderful)',
          "(would be | that'd be) (great | lovely | nice | wonderful | helpful | perfect)",
          "(would you mind | if possible | if that's ok)",
          '(probably | maybe | could be | may be | might be) (just)? (me | user error | my (own)? (fault | mistake))',
          "(i | we) (know | understand | realise | realize) you('re | are) (all | very | probably)? (busy | swamped | doing)",
        ],
      },
    ],
  },
]

/** Praise; beside heat it is mock praise. */
export const praise: HasPhrases = {
  id: 'praise',
  phrases: [
    {
      match: [
        '(great | wonderful | excellent | fantastic | brilliant | amazing | stellar | outstanding | superb | lovely | top | first class | impressive | good | nice) (service | support | job | work | help | customer service | teamwork | communication | response time | going | one)',
        '(well done | congratulations | congrats | bravo | kudos | hats off)',
        '(very | so | really) (helpful | impressive | efficient | reassuring | professional)',
      ],
      notAfter: ['not|never', 'a', 'usually|normally'],
      unless: ['usually|normally|so far|(in the past)', 'for your|the|all help|work'],
    },
  ],
}
