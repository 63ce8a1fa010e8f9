import type { Rule } from '../types'
import absolutes from './rules/absolutes'
import asISaid from './rules/as-i-said'
import bareCommands from './rules/bare-commands'
import bareNo from './rules/bare-no'
import belittlingEase from './rules/belittling-ease'
import calmDown from './rules/calm-down'
import capsRun from './rules/caps-run'
import claimDoubt from './rules/claim-doubt'
import clippedReply from './rules/clipped-reply'
import copyTheBoss from './rules/copy-the-boss'
import counterAttack from './rules/counter-attack'
import exasperation from './rules/exasperation'
import failedYou from './rules/failed-you'
import feelingsDenied from './rules/feelings-denied'
import friendlyReminder from './rules/friendly-reminder'
import futurePlease from './rules/future-please'
import hollowApology from './rules/hollow-apology'
import insult from './rules/insult'
import markPile from './rules/mark-pile'
import notMyJob from './rules/not-my-job'
import obviousness from './rules/obviousness'
import perMyLast from './rules/per-my-last'
import pleaseAdvise from './rules/please-advise'
import profanity from './rules/profanity'
import sarcasm from './rules/sarcasm'
import shouldHave from './rules/should-have'
import sorryButYou from './rules/sorry-but-you'
import templateLeftover from './rules/template-leftover'
import threat from './rules/threat'
import userError from './rules/user-error'
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
]
