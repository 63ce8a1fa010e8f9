// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { asCommand, commandIn, commandMessage, commands } from '../utils/commands'
import { doCommand } from '../utils/page/do-command'
import { createFrontCompose } from '../utils/page/front-compose'
import type { SessionActions } from '../utils/session/start-session'
import type { ComposeView } from '../utils/webmail/types'
import config from '../wxt.config'

it('are those of the manifest, with keys that differ', async () => {
  if (typeof config.manifest !== 'function') throw new Error('the manifest is made for each browser')
  const manifest = await config.manifest({
    browser: 'chrome',
    command: 'build',
    mode: 'production',
    manifestVersion: 3,
  })
  const asked = manifest.commands as unknown as Record<string, { suggested_key: { default: string } }>
  expect(Object.keys(asked)).toEqual([...commands])
  expect(new Set(Object.values(asked).map((one) => one.suggested_key.default)).size).toBe(commands.length)
})

it('carry nothing but their name', () => {
  for (const command of commands) {
    expect(commandMessage(command)).toEqual({ type: 'deskside:command', command })
    expect(commandIn(commandMessage(command))).toBe(command)
  }
})

it('are told from whatever else is heard', () => {
  for (const message of [null, undefined, 'open-panel', { command: 'open-panel' }, { type: 'deskside:page-state' }])
    expect(commandIn(message)).toBeNull()
  expect(commandIn({ type: 'deskside:command', command: 'toString' })).toBeNull()
  expect(asCommand('__proto__')).toBeNull()
})

it('do what they say', () => {
  const done: string[] = []
  const actions = {
    openByKey: () => done.push('open'),
    step: (by: number) => done.push(`step ${by}`),
    acceptFirst: () => done.push('accept'),
  } as unknown as SessionActions
  for (const command of commands) doCommand(command, actions)
  expect(done).toEqual(['open', 'step 1', 'step -1', 'accept'])
})

it('go to the draft with the focus, else to the one that had it last', () => {
  const front = createFrontCompose(document)
  expect(front.current()).toBeNull()
  const open = () => {
    const root = document.createElement('div')
    const field = document.createElement('textarea')
    root.append(field)
    document.body.append(root)
    const end = new AbortController()
    const view = { root, signal: end.signal } as unknown as ComposeView
    return { view, field, end }
  }
  const [one, two, three] = [open(), open(), open()]
  front.add(one.view)
  one.field.focus()
  front.add(two.view)
  expect(front.current()).toBe(one.view)
  one.field.blur()
  expect(front.current()).toBe(two.view)
  one.field.focus()
  one.field.blur()
  expect(front.current()).toBe(one.view)
  front.add(three.view)
  one.end.abort()
  three.end.abort()
  expect(front.current()).toBe(two.view)
})
