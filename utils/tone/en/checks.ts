import { heatCheck } from '../heat'
import type { RuleInfo } from '../types'
import { catalogue } from './index'

/** Every check as it is listed where it is switched on and off; the pages get this folded, without the rules (fold.ts). */
export const checks: readonly RuleInfo[] = [...catalogue, heatCheck].map(
  ({ id, category, severity, source, onRequest }) => ({
    id,
    category,
    severity,
    source,
    ...(onRequest && { onRequest }),
  }),
)
