import type { Rule } from '../types'
import absolutes from './rules/absolutes'
import acronyms from './rules/acronyms'
import alarmWords from './rules/alarm-words'
import apologyPile from './rules/apology-pile'
import asISaid from './rules/as-i-said'
import askedAgain from './rules/asked-again'
import bareCommands from './rules/bare-commands'
import bareNo from './rules/bare-no'
import bareUnderstanding from './rules/bare-understanding'
import belittlingEase from './rules/belittling-ease'
import calmDown from './rules/calm-down'
import cannedCourtesy from './rules/canned-courtesy'
import capsRun from './rules/caps-run'
import casualGreeting from './rules/casual-greeting'
import claimDoubt from './rules/claim-doubt'
import cliches from './rules/cliches'
import clippedReply from './rules/clipped-reply'
import closedUnchecked from './rules/closed-unchecked'
import competenceDoubt from './rules/competence-doubt'
import comprehensionJab from './rules/comprehension-jab'
import copyTheBoss from './rules/copy-the-boss'
import correctionOpener from './rules/correction-opener'
import counterAttack from './rules/counter-attack'
import defendsItself from './rules/defends-itself'
import disappointment from './rules/disappointment'
import dontKnow from './rules/dont-know'
import doubleNegative from './rules/double-negative'
import emoji from './rules/emoji'
import exasperation from './rules/exasperation'
import expertPose from './rules/expert-pose'
import failedYou from './rules/failed-you'
import feelingsDenied from './rules/feelings-denied'
import fixBeforeFeeling from './rules/fix-before-feeling'
import friendlyReminder from './rules/friendly-reminder'
import futurePlease from './rules/future-please'
import harshVerdict from './rules/harsh-verdict'
import hedgedPromise from './rules/hedged-promise'
import hollowApology from './rules/hollow-apology'
import insiderWords from './rules/insider-words'
import insult from './rules/insult'
import longSentence from './rules/long-sentence'
import loudStyle from './rules/loud-style'
import markPile from './rules/mark-pile'
import noClose from './rules/no-close'
import noGreeting from './rules/no-greeting'
import noNextStep from './rules/no-next-step'
import noThanks from './rules/no-thanks'
import notMyJob from './rules/not-my-job'
import obviousness from './rules/obviousness'
import officialese from './rules/officialese'
import ownWords from './rules/own-words'
import perMyLast from './rules/per-my-last'
import petNames from './rules/pet-names'
import pleaseAdvise from './rules/please-advise'
import pleaseFirst from './rules/please-first'
import policyWall from './rules/policy-wall'
import pressure from './rules/pressure'
import problemPile from './rules/problem-pile'
import profanity from './rules/profanity'
import readTheManual from './rules/read-the-manual'
import reproach from './rules/reproach'
import royalDistance from './rules/royal-distance'
import sarcasm from './rules/sarcasm'
import selfBelittling from './rules/self-belittling'
import shorthand from './rules/shorthand'
import shouldHave from './rules/should-have'
import skillLabel from './rules/skill-label'
import snobbery from './rules/snobbery'
import soOpener from './rules/so-opener'
import sorryButYou from './rules/sorry-but-you'
import spellingVariant from './rules/spelling-variant'
import storyDisputed from './rules/story-disputed'
import templateLeftover from './rules/template-leftover'
import threat from './rules/threat'
import tooLate from './rules/too-late'
import tooShort from './rules/too-short'
import unanswered from './rules/unanswered'
import userError from './rules/user-error'
import vagueTime from './rules/vague-time'
import whatDidYouDo from './rules/what-did-you-do'
import worksHere from './rules/works-here'
import youFault from './rules/you-fault'
import youHaveTo from './rules/you-have-to'

/** Every rule; where two weigh the same, the one that stands first speaks. */
export const catalogue: readonly Rule[] = [
  insult,
  profanity,
  threat,
  calmDown,
  copyTheBoss,
  counterAttack,
  exasperation,
  youFault,
  shouldHave,
  userError,
  failedYou,
  claimDoubt,
  feelingsDenied,
  belittlingEase,
  obviousness,
  asISaid,
  absolutes,
  bareNo,
  notMyJob,
  youHaveTo,
  hollowApology,
  bareCommands,
  sarcasm,
  sorryButYou,
  perMyLast,
  futurePlease,
  clippedReply,
  capsRun,
  markPile,
  templateLeftover,
  friendlyReminder,
  pleaseAdvise,
  policyWall,
  dontKnow,
  worksHere,
  problemPile,
  doubleNegative,
  alarmWords,
  bareUnderstanding,
  noGreeting,
  noClose,
  pleaseFirst,
  soOpener,
  noNextStep,
  vagueTime,
  closedUnchecked,
  apologyPile,
  hedgedPromise,
  selfBelittling,
  cannedCourtesy,
  cliches,
  loudStyle,
  acronyms,
  insiderWords,
  officialese,
  longSentence,
  shorthand,
  royalDistance,
  whatDidYouDo,
  tooLate,
  comprehensionJab,
  correctionOpener,
  readTheManual,
  petNames,
  skillLabel,
  expertPose,
  snobbery,
  harshVerdict,
  disappointment,
  pressure,
  competenceDoubt,
  reproach,
  fixBeforeFeeling,
  unanswered,
  storyDisputed,
  defendsItself,
  askedAgain,
  noThanks,
  tooShort,
  emoji,
  casualGreeting,
  spellingVariant,
  ownWords,
]
