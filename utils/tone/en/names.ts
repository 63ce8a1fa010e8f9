import { masked } from '../masks/index'
import type { Sentence } from '../types'

/** Words with a capital, or after "hi", that are nobody's name. */
const nobody = new Set(
  `there all team everyone everybody anyone anybody someone somebody nobody folks guys people friend friends sir madam
  ma'am customer customers user users investor investors trader traders participant participants alumni girls boys ladies gentlemen
  sweethearts speaker speakers subscriber subscribers student students lawyers shareholder employee employees passengers god company committee members
  manager colleague colleagues client clients member members support helpdesk helpline desk
  service services it hr admin admins staff office department again both you dude man mate buddy pal genius idiot
  sunshine sweetheart honey love wait look listen hold stop yes no yep nope ok okay sure please thanks thank thx sorry
  just good well great so and or but to the this that these those here now then also still only not what who which how
  when where why if since because your our my his her their its i i'm i've i'll i'd we we're we've we'll he she they
  one two three monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday happy glad
  windows outlook office word excel teams onedrive sharepoint chrome edge firefox safari adobe acrobat zoom google
  gmail microsoft apple android iphone linux java citrix vpn wifi internet python sql defender authenticator intune
  azure skype slack jira wizard assistant setup printer computer laptop server system error`.split(/\s+/),
)

/** Titles and joints that belong to a name without being one. */
export const nameParts = new Set('mr mrs ms miss dr prof mx and &'.split(' '))

const mayBeCapital = (code: number): boolean => (code >= 65 && code <= 90) || code > 127

/** Whether the word could be somebody's name: it has a capital and is no common word or product; two capitals are masked. */
export function isName({ text, words }: Sentence, at: number): boolean {
  const word = words[at]
  if (!word || !mayBeCapital(text.charCodeAt(word.start)) || nobody.has(word.norm)) return false
  const written = text.slice(word.start, word.end)
  if (word.norm.startsWith(masked)) return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(written)
  return /^\p{Lu}\p{Ll}/u.test(written) && !/(?:ly|ing|['’]\p{L}{1,2})$/u.test(written)
}

/** Whether a word after "hi", in any case, could be a name. */
export const couldBeName = (norm: string): boolean => /^\p{L}{2,}$/u.test(norm) && !nobody.has(norm)
