/** What a clause of a reply can be that answers nothing by itself. */
export type Talk =
  | 'echo' // what they said, said again
  | 'closing' // "let me know if …"
  | 'evades' // "we take this seriously", "it is on our list": talk in place of an answer
  | 'see-you' // "see you at ten"
  | 'if' // holds in a case only
  | 'offer' // "shall I …?", "Thursday at ten?"
  | 'tell-us' // "please tell us which"

/** How people say it, as patterns (see pattern.ts). */
export const talkPatterns: Readonly<Record<Talk, readonly string[]>> = {
  echo: [
    "^ (so | and | well | i'm | i am | we're | we are | really | very | so | my | our | please | again | first)? (sorry | apologies | apologise | apologize | thanks | thank | thx | cheers | noted | congratulations | lovely idea)",
    '^ (i | we) <adverb>? (understand | know | realise | realize | appreciate | gather | hear | imagine | get | can see | can imagine | can understand | can only imagine | note | read | see) (that | how | your | you | the | this | it | why | what | from)',
    '^ (you | your (mail | email | message | ticket | request | note)) (also)? (asked | ask | mention | mentioned | wrote | write | said | say | says | told | describe | described | reported | report | want | wanted | wish | would like | raised | wondered)',
    "(you're | you are | you were) (asking | wondering | having | experiencing | seeing | worried | concerned)",
    '(as | like) you (said | say | wrote | mentioned | described | noted)',
    '^ (your | the) (question | request | ticket | case | issue | mail | email | message | query | enquiry | report | incident) _{0,2} (about | regarding | concerning | has been | was | is important)',
    '(apologise | apologize | sorry) (for | about | that | to hear)',
    '^ (that | this | it) (must | sounds | sound) (be | have | like | so | really | very | awful | frustrating | annoying)',
    'frustrating|annoying|stressful|inconvenience|inconvenient|maddening|horrible',
    '(great | good | fair | excellent | valid | important) (question | questions | point)',
    '(raised | opened | logged | created) (a | an | your | the | another) _{0,1} (query | ticket | case | request | incident)',
    '(logged | dealt | handled) (with | in) (priority | the order)',
    '(in the order | respond | reply | answer) _{0,4} (received | working days | business days)',
    '(further | all) (enquiries | inquiries | queries | questions)',
    '(follow | track) (its | the | your) (progress | status)',
    '(closing | close | closed) (this | the (ticket | case | request))',
    '(assigned | logged | registered) (as | under) (ticket | case | number)',
  ],
  closing: [
    '^^ hi|hello|hey|dear|morning|hallo|hiya',
    '^^ good (morning | afternoon | evening)',
    '^^ (best | regards | cheers | yours | sincerely | thanks | ta) $',
    '(let | tell | give) (me | us) (know | a shout | a call | a ring)',
    '(feel free | hesitate | get in touch | reach out | any questions | anything else | any other | further questions | need anything | more questions | further help | further assistance)',
    '(kind | best | warm | many) (regards | wishes | thanks)',
    '(have a | enjoy) _{0,2} (day | weekend | one | evening | week | trip | holiday)',
    '(thank you | thanks) (for (contacting | reaching | writing | getting | your (patience | mail | email | message | understanding | request | report | time)))',
    '(happy | glad | here) to help',
    'look|looking forward',
    '(good luck | take care | look after yourself | keep well | stay safe | all the best | fingers crossed)',
    '^^ welcome $',
  ],
  evades: [
    '(take | takes | treat) (this | these | it | that | your | such | all | the | security | privacy | billing | _) _{0,2} (very | extremely | really)? (seriously | to heart)',
    "(we're | i'm | we are | i am | are | am) (fully | well | already | also | very | of course)? (aware | conscious)",
    '(bear with | thank you for bearing) (us | me)',
    '(appreciate | ask for | count on | thank you for | thanks for) (your | their | everyone)? (patience | understanding | cooperation | feedback)',
    '^ (noted | understood | acknowledged | point taken | fair enough | message received | duly noted)',
    '(we will | will | we shall) (have to)? see (how | what | whether | if | about it) _{0,6} $',
    '(time will tell | remains to be seen | wait and see | as and when | all in good time)',
    '(on | to) (our | my | the | their) (list | radar | roadmap | wish list | wishlist | backlog | agenda | minds)',
    '(these things | such things | things like this | this sort of thing) (do | does | can)? (happen | take time)',
    '(it | that | this) (do | does | can)? (happen | happens) $',
    '(do | does) _{1,4} from time to time',
    '(everything | all) (that)? (we | i) can',
    '(doing | do | trying | try) (our | my) (very)? (best | utmost)',
    '(working | work) (very)? (hard | tirelessly | around the clock | flat out)',
    '(value | values) (you | your) (as | business | custom | feedback | opinion | loyalty)',
    '(matters | important | popular | valuable) (a lot)? (to us | to you | to keep | for us | item | topic | part)',
    'strive|strives|endeavour|endeavor|apologise|apologize',
    'is|are (never | always | very | really | so | quite | extremely) (an easy | a hard | easy | hard | important | popular | unpleasant | annoying | busy | old | tricky | common)',
    '(tend | tends) to',
    '(many | lots of | several | a number of | various | different) (factors | reasons | possibilities | options | causes | users | people | requests | tickets | customers)',
    '(with | for | up to) (another | a different | the other | other) (team | department | group | queue | colleague)',
    '(more | very | extra | a bit | please be | being) careful',
    '(hope | hopes | trust) (this | that | it | you | we | all | everything)',
    '(it | that | this) (would | will) (all)? (get | be) (better | clear | clearer) (soon | in time)',
    '(high | higher | large | unusual | increased) (volume | volumes | number | demand)',
    '(in | into) (the | our) (system | queue)',
    '(shortly | soon) be in touch',
    '(as | like) (you | we) (know | all know | can imagine | may know | will know | are aware) $',
    '(not | never) (ideal | a good experience | great | what we want)',
    '(have | has | had) (noted | taken note | made a note | registered)',
    '(quite | very | really | such | rather | pretty) (a)? (old | popular | good | nice | common | important | interesting | big | complex | tricky | versatile | busy) (technology | item | product | job | question | topic | piece | camera | system | subject | issue | matter | thing | tool)',
    '(a lot of | plenty of | many) (information | features | ways | things | different)',
  ],
  'see-you': [
    'see|speak|talk|meet (you | to you) (soon | then | in | at | on | there | tomorrow | later | monday | tuesday | wednesday | thursday | friday)',
  ],
  if: [
    '^ (and | but | so | also | even)? (if | unless | should | in case | otherwise | whenever | once | when | until | as soon as | before | after | as long as)',
  ],
  offer: [
    '(shall | should | can | may | could) (i | we)',
    '(would | do) you (like | want | mind | prefer)',
    '(would | does | is | will) _{1,5} (suit | work | ok | okay | fine | good | convenient)',
    '(how about | what about | want me to | ok if | okay if)',
    '^^ monday|tuesday|wednesday|thursday|friday|tomorrow|today',
  ],
  'tell-us': [
    '(please | could you | can you | would you | you) (please | also | kindly | just)? (tell | send | give | provide | confirm | share | describe | specify | supply | let (me | us) | reply with | forward)',
    '(need | need to know | require) (some | more | a few | the | your | further | which | what)? (more | further)? (information | details | detail | info)',
    '(screenshot | photo | picture | that | this | it | details) (will | would) (also | really)? help',
  ],
}
