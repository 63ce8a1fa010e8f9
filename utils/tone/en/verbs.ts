/** The three forms a rewrite needs: "choose", "chose", "chosen". */
export interface VerbForms {
  readonly base: string
  readonly past: string
  readonly participle: string
}

/**
 * What people at a help desk ask of each other: base, or base/past, or base/past/participle where it is irregular or
 * doubles a letter. Only deliberate acts: nobody chooses to receive, see or lose something.
 */
const expected = `
  add answer approve attach attend authorize authorise back bother bring/brought call check clear click close collect complete
  confirm connect consult contact copy describe enable enclose ensure enter explain fill finish follow forward
  give/gave/given include inform insert install keep/kept listen log/logged login look mail mention name note notify open
  order phone plan/planned plug/plugged post prepare press print provide put/put read/read reboot record register
  reinstall reload remember renew reply report resend/resent reset/reset respond restart restore resubmit/resubmitted
  return review run/ran/run save say/said scan schedule search select send/sent set/set share show/showed/shown shut/shut
  sign specify state submit/submitted supply sync tell/told test tick turn update upgrade upload verify wait write/wrote/written
`
/** Acts too, but "you didn't change it" is no reproach. */
const free = `
  accept agree allow ask assign browse cancel change charge choose/chose/chosen clean configure consider create delete
  dial disable disconnect do/did/done download drag edit eject email empty encrypt export file fix force format free go/went/gone
  hand hold/held import invite join leave/left list load lock make/made manage map/mapped mark message move navigate pair
  paste pay/paid pick place pull push raise reconnect refresh release remove rename reopen replace request resize scroll
  speak/spoke/spoken start stay stop/stopped store switch take/took/taken talk tap/tapped toggle touch transfer/transferred
  try type uninstall unlock unplug/unplugged use visit watch
`

/** Acts that are a fault by themselves. */
const mistaken = `
  botch break/broke/broken confuse corrupt damage erase forget/forgot/forgotten infect mess misconfigure misplace
  misread/misread misspell mistype misunderstand/misunderstood/misunderstood mix overlook overwrite/overwrote/overwritten
  ruin screw skip/skipped wipe wreck
`

function read(list: string): readonly VerbForms[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [base = '', past = regularPast(base), participle = past] = entry.split('/')
      return { base, past, participle }
    })
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${base}ed`
}

/** Acts whose omission can be held against somebody: "you didn't read it". */
export const duties = read(expected)
/** All deliberate acts: what a reader may be asked to do. */
export const deeds = [...duties, ...read(free)]
/** Faults by the word alone: "broke", "forgot", "wiped". */
export const faults = read(mistaken)

const byForm = new Map<string, VerbForms>()
for (const verb of [...faults, ...deeds])
  for (const form of [verb.participle, verb.past, verb.base]) byForm.set(form, verb)

/** The verb that `word` is a form of, in any case; null where it is not in the list. */
export function verbOf(word: string): VerbForms | null {
  return byForm.get(word.toLowerCase()) ?? null
}
