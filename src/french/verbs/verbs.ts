import { conjugateEr, conjugateIr, conjugateRow, type VerbForm } from './conjugate.ts'
import { irregular, regularEr, regularIr } from './table.ts'

const forms = new Map<string, VerbForm[]>()

for (const conjugation of [
  ...irregular.trim().split('\n').map(conjugateRow),
  ...regularIr.map(conjugateIr),
  ...regularEr.map(conjugateEr),
])
  for (const [form, reading] of conjugation) {
    const known = forms.get(form)
    if (!known) forms.set(form, [reading])
    // « offre » is indicative before it is subjunctive: the first mood of a lemma stands for the others.
    else if (
      !known.some(
        (other) =>
          other.lemma === reading.lemma &&
          (other.mood === reading.mood || isConjugated(other) === isConjugated(reading)),
      )
    )
      known.push(reading)
  }

const NONE: readonly VerbForm[] = []

/** Every way to read a lower-case word (accents kept) as a verb form, the more usual verbs first; empty when it is none. */
export function verbForms(lower: string): readonly VerbForm[] {
  return forms.get(lower) ?? NONE
}

/** True for forms that carry a sentence: « a », « pourrait », « fût ». */
export function isConjugated({ mood }: VerbForm): boolean {
  return mood === 'INDICATIVE' || mood === 'CONDITIONAL' || mood === 'SUBJUNCTIVE'
}
