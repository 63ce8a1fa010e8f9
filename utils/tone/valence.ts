import type { TextDocument } from './types'

/** How the writer's own words feel on the whole, −5 to 5. */
export function measureValence(_document: TextDocument): number {
  return 0
}
