import { expect, it } from 'vitest'
import { plainRequest } from '../../../utils/tone/rewrite/plain-request'

it.each([
  ['Could you restart it?', 'Please restart it.'],
  ['could you please read the notes?', 'please read the notes.'],
  ['could you send me the number on the lid, please?', 'please send me the number on the lid.'],
  ["I don't see the log yet; could you attach it?", "I don't see the log yet; please attach it."],
  [
    'Could you please open Settings, click Accounts, then choose Add?',
    'Please open Settings, click Accounts, then choose Add.',
  ],
  ['The path has moved, so could you use the new one?', 'The path has moved, so please use the new one.'],
  ['Could you open report.docx? It is the one from May.', 'Please open report.docx. It is the one from May.'],
  ['Could you tell me what you see?', 'Please tell me what you see.'],
])('%s', (gentle, plain) => {
  expect(plainRequest(gentle)).toBe(plain)
  expect(plainRequest(plain)).toBe(plain)
})

it.each([
  'Could you hear the fan?',
  'Could you not open it?',
  'It would help if you could restart it.',
  'Which of them could you open?',
  'Could you restart it',
  'Can you see it now?',
  'Please restart it.',
])('lets be: %s', (text) => {
  expect(plainRequest(text)).toBe(text)
})
