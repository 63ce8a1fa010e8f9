import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { parseLayer } from '../../utils/settings/parse'
import config from '../../wxt.config'
import { policyIn, readPolicyFiles } from '../policy-files'

const files = readPolicyFiles()
const { policy } = policyIn(files.chromium)

describe('the policy files of the README', () => {
  it('hold nothing that we or the browsers would leave out', () => {
    const { settings, locked, reason, pack, ...more } = policy
    const { name, ...packed } = pack as { name: string }
    const wrong: string[] = []
    for (const layer of [settings, locked, packed]) parseLayer(layer, (field) => wrong.push(field))
    expect([typeof reason, typeof name, more, wrong]).toEqual(['string', 'string', {}, []])
  })

  it('name Deskside as Firefox knows it', async () => {
    const manifest = await (config.manifest as (env: { browser: string }) => object)({ browser: 'firefox' })
    expect(manifest).toMatchObject({ browser_specific_settings: { gecko: { id: policyIn(files.firefox).id } } })
  })

  it('say the same for Firefox, in the registry and on a Mac', () => {
    expect(policyIn(files.firefox).policy).toEqual(policy)
    const { Chrome, Edge, Firefox } = registry(files.reg)
    expect([Chrome, Edge]).toEqual([policy, policy])
    expect(Firefox).toEqual({ 'deskside@deskside.extension': policy })
    const [root] = new new Window().DOMParser()
      .parseFromString(files.plist, 'text/xml')
      .querySelectorAll('plist > dict')
    expect(root && plist(root as unknown as Element)).toEqual(policy)
  })
})

/** The values below each browser's key; what is JSON is read. */
function registry(file: string): Record<string, Record<string, unknown>> {
  const [, ...keys] = file.split(/^\[/m)
  return Object.fromEntries(
    keys.map((key) => {
      const [, name = ''] = /\\Policies\\\w+\\(\w+)\\3rdparty\\/.exec(key) ?? []
      const values = [...key.matchAll(/^(".+?")=(".*")$/gm)].map(([, called = '', value = '']) => {
        const text = JSON.parse(value) as string
        return [JSON.parse(called), text.startsWith('{') ? JSON.parse(text) : text]
      })
      return [name, Object.fromEntries(values)]
    }),
  )
}

function plist(element: Element): unknown {
  const children = [...element.children]
  const text = element.textContent ?? ''
  switch (element.tagName) {
    case 'dict':
      return Object.fromEntries(
        children.flatMap((child, at) =>
          at % 2 === 0 ? [[child.textContent, plist(children[at + 1] as Element)]] : [],
        ),
      )
    case 'array':
      return children.map(plist)
    default:
      return element.tagName === 'integer' ? Number(text) : text
  }
}
