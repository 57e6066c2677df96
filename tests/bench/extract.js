// npm run bench:extract: how fast and in how much memory articles are read; writes the figures into docs/benchmarks.md.
// A benchmark, no test: the figures are those of the machine, which the page names.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setup } from '../../scripts/setup.js'

setup()
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const PAGE = join(ROOT, 'docs/benchmarks.md')
const { extract } = await import('../../dist/extract/index.js')
const { loadRegister } = await import('../../dist/register/load.js')
const { readArticle } = await import('../../dist/article/readArticle.js')
const { article } = await import('../../dist/article/article.js')
const { keepHeapSmall } = await import('../../dist/cli/smallHeap.js')

const samples = ['seeds/articles', 'tests/gold'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readArticle(readFileSync(join(ROOT, folder, file)), file)),
)
const words = samples.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)

// CPU time of this process: what other processes do to the clock does not count.
function cpuMs(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const round = (value, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits })

if (process.argv[2] === 'memory') {
  keepHeapSmall()
  const register = loadRegister(join(ROOT, 'seeds/register'))
  let readings = 0
  for (let i = 0; i < 10_000; i++) readings += extract(samples[i % samples.length], register).readings.length
  console.log(JSON.stringify({ readings, megabytes: process.resourceUsage().maxRSS / 1024 }))
  process.exit()
}

const register = loadRegister(join(ROOT, 'seeds/register'))
const all = () => {
  for (const sample of samples) extract(sample, register)
}
for (let i = 0; i < 5; i++) all()
const reading = median(Array.from({ length: 9 }, () => cpuMs(all)))

const segmenter = new Intl.Segmenter('fr', { granularity: 'word' })
const split = () => {
  let count = 0
  for (const { text } of samples) for (const { isWordLike } of segmenter.segment(text)) count += isWordLike ? 1 : 0
  return count
}
split()
const segmenting = median(Array.from({ length: 9 }, () => cpuMs(split)))

const [long] = samples.toSorted((a, b) => b.text.length - a.text.length)
const growth = [1, 10, 100].map((times) => {
  const text = `${long.text.trimEnd()}\n`.repeat(times)
  const one = article({ ...long, text })
  const ms = median(Array.from({ length: times === 100 ? 3 : 9 }, () => cpuMs(() => extract(one, register))))
  return { times, characters: text.length, ms }
})

const cold = (args) => {
  const runs = Array.from({ length: 7 }, () => {
    const started = performance.now()
    const { status } = spawnSync(process.execPath, [join(ROOT, 'bin/mercato.js'), ...args], { stdio: 'ignore' })
    if (status !== 0) throw new Error(`mercato ${args.join(' ')} failed`)
    return performance.now() - started
  })
  return Math.min(...runs)
}
const one = cold(['extract', join(ROOT, 'seeds/articles/kamara-2021-07-monaco.txt'), '--json'])
const nothing = cold(['--version'])

const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'memory'], { encoding: 'utf8' })
const { megabytes } = JSON.parse(child.stdout)

const perSecond = (words / 400 / reading) * 1000
const rows = [
  ['articles of 400 words a second, one core, warm', round(perSecond), '1,000'],
  ['the same text split into words by `Intl.Segmenter`', round((words / 400 / segmenting) * 1000), ''],
  ['reading costs, in word splittings', `${round(reading / segmenting, 1)} ×`, ''],
  ['`mercato extract ONE`, cold', `${round(one)} ms`, '600 ms'],
  ['of that the bare program (`mercato --version`)', `${round(nothing)} ms`, ''],
  ['10,000 articles in one process, most memory held', `${round(megabytes)} MB`, '300 MB'],
  ...growth.map(({ times, characters, ms }) => [
    `the longest sample ${times} × (${round(characters / 1000)} k characters)`,
    `${round(ms, 1)} ms, ${round((1000 * ms) / characters, 2)} µs a character`,
    times === 1 ? '' : 'as above',
  ]),
]
const figures = [
  `Node ${process.versions.node}, ${cpus()[0].model.trim()}, ${samples.length} samples, ${round(words / samples.length)} words on average.`,
  '',
  '| | | goal |',
  '| --- | --- | --- |',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n')
console.log(figures)
const page = readFileSync(PAGE, 'utf8')
const section = /<!-- extract -->[\s\S]*?<!-- \/extract -->/
if (!section.test(page)) throw new Error(`${PAGE}: expected the marks of the section "extract", got none`)
writeFileSync(
  PAGE,
  page.replace(section, () => `<!-- extract -->\n${figures}\n<!-- /extract -->`),
)
