import type { CreditRule } from '../types'
import cause from './credits/cause'
import checkedResult from './credits/checked-result'
import choiceOffered from './credits/choice-offered'
import exactFact from './credits/exact-fact'
import feelingNamed from './credits/feeling-named'
import greetingByName from './credits/greeting-by-name'
import iOwnIt from './credits/i-own-it'
import invitation from './credits/invitation'
import numberedSteps from './credits/numbered-steps'
import owner from './credits/owner'
import praiseOfEffort from './credits/praise-of-effort'
import problemRestated from './credits/problem-restated'
import thanksFor from './credits/thanks-for'
import timeGiven from './credits/time-given'
import weTogether from './credits/we-together'

/** Every credit, in the order a reply usually earns them. */
export const credits: readonly CreditRule[] = [
  greetingByName,
  thanksFor,
  problemRestated,
  feelingNamed,
  praiseOfEffort,
  cause,
  iOwnIt,
  owner,
  exactFact,
  numberedSteps,
  timeGiven,
  checkedResult,
  choiceOffered,
  weTogether,
  invitation,
]
