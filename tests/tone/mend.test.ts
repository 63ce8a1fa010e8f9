import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../utils/tone/analyze'
import { ask, askForMissing, isPlural, stillOpen, wasDone } from '../../utils/tone/en/mend'
import { verbOf } from '../../utils/tone/en/verbs'
import type { PhraseRule } from '../../utils/tone/types'

describe('verbs', () => {
  it.each([
    ['submitted', 'submit'],
    ['CHOSEN', 'choose'],
    ['tried', 'try'],
    ['read', 'read'],
    ['closed', 'close'],
  ])('%s comes from %s', (form, base) => expect(verbOf(form)?.base).toBe(base))

  it('knows no verb it was not given', () => expect(verbOf('receive')).toBeNull())
})

describe('kinder wordings', () => {
  it('asks for what can still be done', () =>
    expect(ask('sent', ' the log by Friday.')).toBe('could you send the log by Friday?'))

  it.each([
    [' the log.', "I don't see the log yet; could you attach it?"],
    [' the photos to the ticket!', "I don't see the photos yet; could you attach them to the ticket?"],
    [' a picture', "I don't see a picture yet; could you attach one?"],
  ])('misses%s', (rest, wanted) => expect(askForMissing('attach', rest)).toBe(wanted))

  it('misses only what can be sent along', () => {
    expect(askForMissing('restart', ' the dock.')).toBeNull()
    expect(askForMissing('send', ' it.')).toBeNull()
  })

  it.each(['the logs', 'them', 'both', 'the details'])('%s are several', (object) =>
    expect(isPlural(object)).toBe(true),
  )
  it.each(['the access', 'the status', 'the analysis', 'it', 'the log'])('%s is one', (object) =>
    expect(isPlural(object)).toBe(false),
  )

  it('names the thing, not the person', () => {
    expect(stillOpen('them', 'checked')).toBe("they haven't been checked yet")
    expect(wasDone('the wrong codes', 'entered')).toBe('the wrong codes were entered')
  })
})

describe('a phrase that reaches to the end of its sentence', () => {
  const rule: PhraseRule = {
    id: 'test',
    category: 'refusal',
    severity: 'warning',
    source: 'test',
    phrases: [
      {
        match: 'you need to',
        reach: 'sentence',
        suggest: ({ captures }) => `could you${captures.rest?.replace('.', '?')}`,
      },
    ],
  }

  it('takes in the rest and the closing mark, and no more', () => {
    const [finding] = createAnalyzer([rule])('Hi. You need to close it. Thanks.').findings
    expect(finding?.excerpt).toBe('You need to close it.')
    expect(finding?.suggestions[0]?.edits[0].newText).toBe('Could you close it?')
  })
})
