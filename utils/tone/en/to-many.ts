import type { TextDocument } from '../types'

const many = new Set('all everyone everybody colleagues team folks users customers'.split(' '))

/** Whether the draft greets many at once ("Hi all, …"): a notice, not an answer. */
export function isToMany({ sentences }: TextDocument): boolean {
  return sentences[0]?.words.slice(0, 4).some(({ norm }) => many.has(norm)) ?? false
}
