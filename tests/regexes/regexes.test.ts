import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { composed, literals } from './literals.ts'
import { waivers } from './waivers.ts'

// Its own JavaScript, not the Java or native program that it would look for.
process.env.RECHECK_BACKEND = 'pure'
const { checkSync } = await import('recheck')

/** What recheck has found to be linear, so that only new expressions take its time; `npm run regexes` adds those. */
const SAFE = 'tests/fixtures/safe-regexes.json'
const BUDGET = 25_000

const all = new Map(
  [...literals('src'), ...(await composed('src'))].map((regex) => [`/${regex.source}/${regex.flags}`, regex]),
)
const waiverOf = (source: string) => waivers.find(({ begins }) => source.startsWith(begins))
const known = new Set<string>(JSON.parse(readFileSync(SAFE, 'utf8')))

test('every regular expression is linear, or cannot be given much to read', { timeout: 600_000 }, () => {
  expect(all.size).toBeGreaterThan(250)
  const safe: string[] = []
  const slow: string[] = []
  for (const [text, { source, flags, file }] of all) {
    if (waiverOf(source)) continue
    if (known.has(text)) {
      safe.push(text)
      continue
    }
    const verdict = checkSync(source, flags, { timeout: BUDGET })
    if (verdict.status === 'safe') safe.push(text)
    else if (verdict.status === 'vulnerable')
      slow.push(`${file}: ${text} is ${verdict.complexity.summary}, such as for ${verdict.attack.pattern}`)
    else slow.push(`${file}: ${text} cannot be judged (${verdict.error.kind})`)
  }
  if (process.env.REGEXES === 'write') writeFileSync(SAFE, `${JSON.stringify(safe.sort(), null, 1)}\n`)
  expect(slow, 'rewrite them, or bound what they read and say so in tests/regexes/waivers.ts').toEqual([])
})

test('no waiver is left over', () => {
  const sources = [...all.values()].map(({ source }) => source)
  expect(waivers.filter(({ begins }) => !sources.some((source) => source.startsWith(begins)))).toEqual([])
})

test.each(waivers.filter(({ attack }) => attack !== undefined))(
  'within $bound characters nothing is slow: $begins',
  ({ begins, bound, attack }) => {
    const { source, flags } = [...all.values()].find((regex) => regex.source.startsWith(begins))!
    const regex = new RegExp(source, flags)
    const text = `${attack!.repeat(bound!).slice(0, bound! - 1)}\0`
    regex.test(text)
    const started = performance.now()
    for (let i = 0; i < 10; i++) {
      regex.lastIndex = 0
      regex.test(text)
    }
    expect((performance.now() - started) / 10).toBeLessThan(10)
  },
)
