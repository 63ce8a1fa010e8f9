// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ThreadHead, type ThreadHeadProps } from '../../components/ThreadHead'
import { expectAccessible } from './accessible'
import { t } from './english'

afterEach(cleanup)

const onRead = vi.fn<ThreadHeadProps['onRead']>()
const head: ThreadHeadProps = { sender: 'Ana', sentAt: '10:42', reading: true, mood: 'calm', signs: [], t, onRead }
/** Without the marks that keep foreign words in their direction. */
const shown = () => document.body.textContent?.replace(/[\u2068\u2069]/g, '') ?? ''
const quotes = () => [...document.querySelectorAll('q')].map((quote) => quote.textContent)

describe('the head', () => {
  it.each([
    ['Ana', '10:42', 'Replying to Ana, 10:42'],
    ['Ana', null, 'Replying to Ana'],
    [null, '10:42', 'Replying to this mail, 10:42'],
    [null, null, 'Replying to this mail'],
  ])('of a mail from %s at %s says %s, and no more of a calm one', (sender, sentAt, words) => {
    render(<ThreadHead {...head} sender={sender} sentAt={sentAt} signs={['again']} />)
    expect(shown()).toBe(words)
  })

  it('keeps a name that runs the other way apart from the time', () => {
    render(<ThreadHead {...head} sender="آنا" />)
    expect(document.body.textContent).toBe('Replying to \u2068آنا\u2069, \u206810:42\u2069')
  })

  it.each([
    ['worried', 'Reads as worried', 'Say first what is safe and what happens next.'],
    ['frustrated', 'Reads as frustrated', 'Say first that you saw what it cost them, then the fix.'],
    ['angry', 'Reads as angry', 'Name what went wrong for them before anything else, then one step with a time.'],
  ] as const)('of a %s mail says so with its words, and how it is met', async (mood, name, hint) => {
    const { container } = render(<ThreadHead {...head} mood={mood} signs={['still', 'fed\n  up', 'still']} />)
    expect(screen.getByText(name)).toBeTruthy()
    expect(screen.getByText(hint)).toBeTruthy()
    expect(quotes()).toEqual(['still', 'fed up'])
    await expectAccessible(container)
  })

  it('quotes at most four signs, long ones cut between words', () => {
    const long = `I have been waiting for an answer ${'since Monday morning '.repeat(4)}`
    render(<ThreadHead {...head} mood="angry" signs={[long, 'one', 'two', 'three', 'four']} />)
    expect(quotes()).toEqual(['I have been waiting for an answer since Monday morning…', 'one', 'two', 'three'])
  })
})

describe('reading', () => {
  it('can be switched off for all drafts', async () => {
    render(<ThreadHead {...head} />)
    await userEvent.click(screen.getByRole('button', { name: 'Stop reading the mails I answer' }))
    expect(onRead).toHaveBeenLastCalledWith(false)
  })

  it('says when it is off, names no mood, and offers the way back', async () => {
    const { container } = render(<ThreadHead {...head} reading={false} mood="angry" signs={['still']} />)
    expect(screen.getByText('The mails you answer are not read, only your drafts.')).toBeTruthy()
    expect(shown()).not.toContain('Reads as')
    await expectAccessible(container)
    await userEvent.click(screen.getByRole('button', { name: 'Read them too' }))
    expect(onRead).toHaveBeenLastCalledWith(true)
  })

  it('keeps the focus on its button', async () => {
    function Live() {
      const [reading, setReading] = useState(true)
      return <ThreadHead {...head} reading={reading} onRead={setReading} />
    }
    render(<Live />)
    screen.getByRole('button').focus()
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Read them too' }))
    await userEvent.keyboard(' ')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Stop reading/ }))
  })
})
