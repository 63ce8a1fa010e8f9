import { describe, expect, it } from 'vitest'
import { spellings } from '../../utils/tone/en/spellings'

describe('the spellings of a word', () => {
  it.each([
    ["don't", ["don't", 'dont', 'do not']],
    ["can't", ["can't", 'cant', 'cannot', 'can not']],
    ["won't", ["won't", 'wont', 'will not']],
    ["you're", ["you're", 'youre', 'you are']],
    ["it's", ["it's", 'its', 'it is']],
    ["should've", ["should've", 'shouldve', 'should have', 'should of']],
  ])('%s: %j', (word, all) => expect(spellings(word)).toEqual(all))

  it.each(["we're", "we'll", "i'll", "he'll", "she'll", "i'd", "we'd", "let's"])(
    '%s without its apostrophe is another word',
    (word) => expect(spellings(word)).not.toContain(word.replace("'", '')),
  )

  it.each(['you', "o'clock", "child's", "boss's"])('%s is no contraction', (word) =>
    expect(spellings(word)).toEqual([word]),
  )
})
