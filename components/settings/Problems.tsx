import type { MessageKey, Translate } from '../../utils/i18n'
import type { Imported, Problem } from '../../utils/settings/transfer'
import { leftOutName, moreName } from '../words'

type Words = Readonly<Record<Problem['problem'], MessageKey>>

const words: Words = {
  'too-big': 'file_too_big',
  'not-json': 'file_not_json',
  'not-settings': 'file_not_settings',
  newer: 'file_newer',
  'wrong-type': 'problem_wrong_type',
  'bad-value': 'problem_bad_value',
  'too-long': 'problem_too_long',
  unknown: 'problem_unknown',
}

/** What is wrong with a file, and with which of its fields: these by the names that stand in the file. */
export function Problems({ imported: { problems, more }, t }: { readonly imported: Imported; readonly t: Translate }) {
  const whole = problems.filter(({ field }) => field === '')
  const fields = problems.filter(({ field }) => field !== '')
  return (
    <div role="alert">
      {whole.map(({ problem }) => (
        <p key={problem} class="fault">
          {t(words[problem])}
        </p>
      ))}
      {fields.length > 0 && (
        <div class="fault">
          <p>{leftOutName(t, fields.length + more)}</p>
          <ul>
            {fields.map(({ field, problem }) => (
              <li key={field} dir="auto">
                {t(words[problem], field)}
              </li>
            ))}
            {more > 0 && <li>{moreName(t, more)}</li>}
          </ul>
        </div>
      )}
    </div>
  )
}
