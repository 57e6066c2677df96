export type Mood = 'INFINITIVE' | 'INDICATIVE' | 'CONDITIONAL' | 'SUBJUNCTIVE' | 'PARTICIPLE' | 'GERUND'
export type Tense = 'PRESENT' | 'IMPERFECT' | 'PAST' | 'FUTURE'

/** One way to read a verb form: « pourrait » is the conditional present of pouvoir, third person. */
export interface VerbForm {
  readonly lemma: string
  readonly mood: Mood
  readonly tense: Tense
  /** 1–3 singular, 4–6 plural; 0 for forms without person. */
  readonly person: number
}

/** Every form of a verb, as pairs of the written form and its reading. */
export type Conjugation = readonly (readonly [string, VerbForm])[]

const IMPERFECT = ['ais', 'ais', 'ait', 'ions', 'iez', 'aient']
const FUTURE = ['ai', 'as', 'a', 'ons', 'ez', 'ont']

interface Stems {
  readonly lemma: string
  readonly present: readonly string[]
  readonly imperfect: string
  readonly future: string
  readonly participle: string
  readonly subjunctive: readonly [string, string]
  readonly past: readonly [string, string]
  readonly gerund: string
}

/** « viser », with the spellings of « lancer, songer, acheter, rejeter, espérer, négocier, envoyer ». */
export function conjugateEr(lemma: string): Conjugation {
  const stem = lemma.slice(0, -2)
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem
  const strong = strongStem(stem)
  return spell({
    lemma,
    present: [`${strong}e`, `${strong}es`, `${strong}e`, `${soft}ons`, `${stem}ez`, `${strong}ent`],
    imperfect: soft,
    future:
      lemma === 'envoyer' || lemma === 'renvoyer'
        ? `${stem.slice(0, -2)}err`
        : /é[^é]+$/.test(stem)
          ? lemma
          : `${strong}er`,
    participle: `${stem}é`,
    subjunctive: [`${strong}e`, `${strong}ent`],
    past: [`${soft}a`, `${stem}èrent`],
    gerund: `${soft}ant`,
  })
}

/** « finir, finissant ». */
export function conjugateIr(lemma: string): Conjugation {
  const stem = lemma.slice(0, -1)
  return spell({
    lemma,
    present: [`${stem}s`, `${stem}s`, `${stem}t`, `${stem}ssons`, `${stem}ssez`, `${stem}ssent`],
    imperfect: `${stem}ss`,
    future: lemma,
    participle: stem,
    subjunctive: [`${stem}sse`, `${stem}ssent`],
    past: [`${stem}t`, `${stem}rent`],
    gerund: `${stem}ssant`,
  })
}

/** A row of the table of irregular verbs; the table says how a row reads. */
export function conjugateRow(row: string): Conjugation {
  const [lemma, rest] = row.split(':') as [string, string]
  const [present, imperfect, future, participle, subjunctive, past, gerund] = rest.split(';').map((part) => part.trim())
  return spell({
    lemma: lemma.trim(),
    present: present!.split(' '),
    imperfect: imperfect!,
    future: future!,
    participle: participle!,
    subjunctive: subjunctive!.split(' ') as [string, string],
    past: past!.split(' ') as [string, string],
    gerund: gerund ?? `${imperfect}ant`,
  })
}

// « achète », « rejette », « espère », « paie »
function strongStem(stem: string): string {
  if (/(?:jet|pel|uvel)$/.test(stem)) return stem + stem.at(-1)
  if (/[oua]y$/.test(stem)) return `${stem.slice(0, -1)}i`
  return stem.replace(/[eé]([^aeiouéè]|[gq]u|[bcdfgptv][lr])$/, 'è$1')
}

function spell(stems: Stems): Conjugation {
  const { lemma } = stems
  const forms: [string, VerbForm][] = []
  const add = (form: string | undefined, mood: Mood, tense: Tense, person: number) => {
    if (form && form !== '-') forms.push([form, { lemma, mood, tense, person }])
  }
  add(lemma, 'INFINITIVE', 'PRESENT', 0)
  add(stems.gerund, 'GERUND', 'PRESENT', 0)
  const bare = stems.participle.replace('dû', 'du')
  for (const form of [stems.participle, `${bare}e`, bare.endsWith('s') ? bare : `${bare}s`, `${bare}es`])
    add(form, 'PARTICIPLE', 'PAST', 0)
  for (let i = 0; i < 6; i++) {
    add(stems.present[i], 'INDICATIVE', 'PRESENT', i + 1)
    const soft = i === 3 || i === 4 ? stems.imperfect.replace(/ç$/, 'c').replace(/ge$/, 'g') : stems.imperfect
    if (stems.imperfect) add(soft + IMPERFECT[i], 'INDICATIVE', 'IMPERFECT', i + 1)
    add(stems.future + FUTURE[i], 'INDICATIVE', 'FUTURE', i + 1)
    add(stems.future + IMPERFECT[i], 'CONDITIONAL', 'PRESENT', i + 1)
  }
  add(stems.subjunctive[0], 'SUBJUNCTIVE', 'PRESENT', 3)
  add(stems.subjunctive[1], 'SUBJUNCTIVE', 'PRESENT', 6)
  add(stems.past[0], 'INDICATIVE', 'PAST', 3)
  add(stems.past[1], 'INDICATIVE', 'PAST', 6)
  return forms
}
