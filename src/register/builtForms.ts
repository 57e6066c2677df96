import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkTables } from './check.ts'
import { readEntries } from './entries.ts'
import { fingerprint } from './fingerprint.ts'
import type { Form } from './form.ts'
import { readForms } from './forms.ts'
import type { Entry } from './register.ts'
import { readTables } from './tables.ts'

/** The forms of a register without mistakes, as the build leaves them beside the program: checking and reading them takes half of a cold start. */
interface Built {
  /** Of the tables they are the forms of. */
  readonly fingerprint: string
  readonly forms: readonly (Omit<Form, 'entry'> & { readonly entry: string })[]
}

const BESIDE = fileURLToPath(new URL('forms.json', import.meta.url))

/** Leaves the forms of a folder in a file; none when the tables have mistakes, which `loadRegister` tells. */
export function writeForms(folder: string, file = BESIDE): void {
  const tables = readTables(folder, [])
  if (checkTables(tables).length > 0) return
  const entries = new Map(readEntries(tables).map((entry) => [entry.id, entry]))
  const forms = readForms(tables, (id) => entries.get(id)!)
  const built: Built = {
    fingerprint: fingerprint(folder),
    forms: forms.map((form) => ({ ...form, entry: form.entry.id })),
  }
  writeFileSync(file, JSON.stringify(built))
}

/** The forms left for just these tables, to which `get` gives their entries; null where there are none, or of other tables. */
export function builtForms(folder: string, file = BESIDE): ((get: (id: string) => Entry) => Form[]) | null {
  if (!existsSync(file)) return null
  const built: Built = JSON.parse(readFileSync(file, 'utf8'))
  if (built.fingerprint !== fingerprint(folder)) return null
  return (get) => built.forms.map((form) => ({ ...form, entry: get(form.entry) }))
}
