import { createAnalyzer } from '../../../utils/tone/analyze'
import { catalogue } from '../../../utils/tone/en'
import { credits } from '../../../utils/tone/en/credits'

/** The engine as the content script runs it. */
export const analyze = createAnalyzer(catalogue, credits)
