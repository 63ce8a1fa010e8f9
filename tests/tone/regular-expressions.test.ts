import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from 'scslre'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'

const folder = new URL('../../utils/tone', import.meta.url).pathname

/** Every regular expression written in the engine, and the file it stands in. */
function writtenExpressions(): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.set(node.text, name)
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest))
  }
  return found
}

/** Those that are put together while `load` runs. */
async function madeExpressions(load: () => Promise<void>): Promise<string[]> {
  const made = new Set<string>()
  const Plain = RegExp
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args, self) {
      const expression: RegExp = Reflect.construct(target, args, self)
      made.add(String(expression))
      return expression
    },
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = Plain
  }
  return [...made]
}

/** The pieces of a regular expression over which the same text may be read many times. */
function weaknesses(written: string): string[] {
  const end = written.lastIndexOf('/')
  const { reports } = analyse({ source: written.slice(1, end), flags: written.slice(end + 1) })
  return reports.map((report) =>
    report.type === 'Trade' ? `${report.startQuant.raw} beside ${report.endQuant.raw}` : report.quant.raw,
  )
}

describe('the regular expressions of the engine', () => {
  const expressions = writtenExpressions()
  const isWritten = (expression: string): boolean => expressions.has(expression)
  let made: readonly string[] = []
  beforeAll(async () => {
    // Imported here and not above, so that none is made before anybody looks.
    made = await madeExpressions(async () => {
      const [{ createAnalyzer }, { catalogue }, { credits }] = await Promise.all([
        import('../../utils/tone/analyze'),
        import('../../utils/tone/en/index'),
        import('../../utils/tone/en/credits'),
      ])
      createAnalyzer(catalogue, credits)('Hi Ana,\n\nclick OK and run ping -t, please.\n\nBest,\nTom')
    })
    for (const expression of made) if (!isWritten(expression)) expressions.set(expression, 'put together')
  })

  it('are all found', () => {
    expect([...expressions.values()].filter((where) => where !== 'put together').length).toBeGreaterThan(300)
    expect([...expressions.values()].filter((where) => where === 'put together').length).toBeGreaterThan(10)
  })

  it.each(['/\\s+$/', '/^(?:a+)+$/', '/^\\s*-?\\s*x/', '/a.*b.*c$/'])('would be told from %s', (slow) => {
    expect(weaknesses(slow)).not.toEqual([])
  })

  it('take time linear in the text', () => {
    const weak = [...expressions].flatMap(([expression, where]) =>
      weaknesses(expression).map((weakness) => `${where}: ${weakness} in ${expression}`),
    )
    expect(weak).toEqual([])
  })
})
