import type { Rule } from '../types'
import absolutes from './rules/absolutes'
import asISaid from './rules/as-i-said'
import bareCommands from './rules/bare-commands'
import bareNo from './rules/bare-no'
import belittlingEase from './rules/belittling-ease'
import claimDoubt from './rules/claim-doubt'
import failedYou from './rules/failed-you'
import feelingsDenied from './rules/feelings-denied'
import hollowApology from './rules/hollow-apology'
import notMyJob from './rules/not-my-job'
import obviousness from './rules/obviousness'
import shouldHave from './rules/should-have'
import userError from './rules/user-error'
import youFault from './rules/you-fault'
import youHaveTo from './rules/you-have-to'

/** Every rule; where two weigh the same, the one that stands first speaks. */
export const catalogue: readonly Rule[] = [
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
]
