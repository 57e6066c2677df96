import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const PAGE = resolve(import.meta.dirname, '../../docs/benchmarks.md')

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number
}

/** CPU seconds a process has used, by /proc (Linux; clock ticks are hundredths). */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
}

/** Prints figures and puts them into their place of docs/benchmarks.md, `<!-- name -->…<!-- /name -->`. */
export function section(name: string, figures: string): void {
  console.log(figures)
  const page = readFileSync(PAGE, 'utf8')
  const place = new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`)
  if (!place.test(page)) throw new Error(`${PAGE}: expected the marks of the section "${name}", got none`)
  writeFileSync(
    PAGE,
    page.replace(place, () => `<!-- ${name} -->\n${figures}\n<!-- /${name} -->`),
  )
}
