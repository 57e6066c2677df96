import type { Token } from './token.ts'
import type { Mood, Tense, VerbForm } from './verbs/conjugate.ts'
import { clitics, determiners, groupAdverbs, groupPhrases, homographs, movers, neverVerbs } from './verbs/lexicon.ts'
import { isConjugated } from './verbs/verbs.ts'

/** « n’aurait jamais pris »: auxiliaries, negation, clitics and the verb that says what happens. */
export interface VerbGroup {
  /** Index of the first token, clitics and « ne » included. */
  readonly first: number
  /** Index of the last token: the participle of a compound tense. */
  readonly last: number
  /** Infinitive of the verb that says what happens. */
  readonly lemma: string
  /** Mood and tense of the form that carries the group: the auxiliary of a compound tense. */
  readonly mood: Mood
  readonly tense: Tense
  readonly person: number
  /** « a pris », « serait allé », « ayant été refusée ». */
  readonly compound: boolean
  /** « a été refusée », « est suivi », and a participle alone. */
  readonly passive: boolean
  readonly reflexive: boolean
  /** « pas », « plus », « jamais » …, as written without accents; null where nothing is negated. « ne … que » is none. */
  readonly negation: string | null
  /** Lower-case object pronouns before the verb. */
  readonly clitics: readonly string[]
  /** « -t-il », « dit-elle »: the subject that follows the verb. */
  readonly inverted: string | null
}

/** The verb groups of one sentence, by position. */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < tokens.length; i++) {
    const form = readAt(tokens, i)
    if (!form) continue
    const group = shared(tokens, build(tokens, i, form, groups.at(-1)?.last ?? -1), groups.at(-1))
    groups.push(group)
    i = group.last
  }
  return groups
}

// « a cédé Gouiri à Rennes et récupéré Laborde »: the second participle has the first one's auxiliary
function shared(tokens: readonly Token[], group: VerbGroup, before: VerbGroup | undefined): VerbGroup {
  const joined = /^(?:et|puis)$/.test(tokens[group.first - 1]?.lower ?? '')
  if (!joined || group.mood !== 'PARTICIPLE' || group.compound || !before?.compound) return group
  if (before.passive || before.reflexive || movers.has(before.lemma) || movers.has(group.lemma)) return group
  if (before.mood !== 'INDICATIVE' && before.mood !== 'CONDITIONAL') return group
  const behind = tokens[group.last + 1]?.lower
  if (behind === 'par' || behind === ',' || behind === undefined) return group
  return { ...group, mood: before.mood, tense: before.tense, person: before.person, compound: true, passive: false }
}

function readAt(tokens: readonly Token[], i: number): VerbForm | null {
  const token = tokens[i]!
  if (token.kind !== 'WORD') return null
  const { forms } = token.word
  if (forms.length === 0 || neverVerbs.has(token.lower)) return null
  // « sur les traces », « les offres »: nobody is called « tu »
  if (forms.every(({ person, mood }) => person === 2 && mood === 'INDICATIVE') && !isThou(tokens, i)) return null
  // « a pris attache avec »
  if (token.lower === 'attache' && /^pr(?:is|end)/.test(tokens[i - 1]?.lower ?? '')) return null
  // « a donné signe de vie »
  if (token.lower === 'signe' && /^(?:donn|f[aeo])/.test(tokens[i - 1]?.lower ?? '')) return null
  // « met les bouchées doubles »
  if (token.lower === 'doubles' && tokens[i - 1]?.lower === 'bouchées') return null
  // « en passe de signer »
  if (token.lower === 'passe' && tokens[i - 1]?.lower === 'en' && /^d[e'’]/.test(tokens[i + 1]?.lower ?? ''))
    return null
  // « botté en touche », « mis en place »: a noun behind « en »
  if (tokens[i - 1]?.lower === 'en' && /^(?:touche|place|forme|charge|cause|marche|pointe)$/.test(token.lower))
    return null
  // « quitte à refuser Leeds »
  if (token.lower === 'quitte' && tokens[i + 1]?.lower === 'à') return null
  // « entre dans la danse », but « entre Lille et Milan »
  if (token.lower === 'entre' && !/^(?:dans|en|au)$/.test(tokens[i + 1]?.lower ?? '')) return null
  // « l’AS Roma », « A un an du terme »
  if (token.capital && token.text === token.text.toUpperCase() && (token.text.length > 1 || i === 0)) return null
  if (token.capital && i > 0 && tokens[i - 1]!.capital) return null // « Adil Rami », « Rio Mavuba »
  // « ce dernier veut », « ces derniers offrent »: behind a pronoun
  const isLatter = /^derniers?$/.test(tokens[i - 1]?.lower ?? '') && /^ces?$/.test(tokens[i - 2]?.lower ?? '')
  const before = isLatter ? '' : (tokens[i - 1]?.lower ?? '')
  const finite = forms.find(isConjugated)
  if (finite) {
    // « Lyon en offre 25 », « qui lui offre »: behind these a noun has no place
    const clitic = clitics.has(before) && (!homographs.has(token.lower) || /^(?:en|lui|y)$/.test(before))
    // « ce sera Lens »
    if (before === 'ce' && finite.lemma === 'être') return finite
    if (before && determiners.has(before) && !clitic)
      return forms.find((form) => !isConjugated(form) && form.mood !== 'PARTICIPLE') ?? null
    // « suis » is être unless an object comes before it: « je le suis »
    return forms.find((form) => isConjugated(form) && (form.lemma !== 'être' || token.lower !== 'suit')) ?? finite
  }
  // « le prêté », « un engagé », « l’attaquant »
  if (/^(?:PARTICIPLE|GERUND)$/.test(forms[0]!.mood) && determiners.has(before) && before !== 'en') return null
  return forms[0]!
}

function isThou(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at + 2).some(({ lower }) => /^(?:tu|t'|te|toi|-tu)$/.test(lower))
}

function build(tokens: readonly Token[], at: number, form: VerbForm, floor: number): VerbGroup {
  let first = at
  const objects: string[] = []
  let ne = false
  for (let i = at - 1; i > floor; i--) {
    const { lower } = tokens[i]!
    if (lower === 'ne' || lower === "n'") ne = true
    else if (clitics.has(lower)) objects.unshift(lower)
    else if (
      !(
        form.mood === 'INFINITIVE' &&
        /^(?:pas|plus|jamais)$/.test(lower) &&
        /^(?:ne|n')$/.test(tokens[i - 1]?.lower ?? '')
      )
    )
      break
    first = i
  }
  const reflexive = reflexiveIn(objects) || (objects.some(isMe) && saysI(tokens, first, form))
  let head = form
  let last = at
  let compound = false
  let passive = false
  let negation = form.mood === 'INFINITIVE' ? negationBefore(tokens, first, at) : null
  let inverted: string | null = null
  let que = false
  let auxiliary = form.lemma
  let seenBeen = false
  for (let i = at + 1; i < tokens.length && i <= last + 7; i++) {
    const token = tokens[i]!
    if (token.text.startsWith('-')) {
      inverted = token.lower.replace(/^-(?:t-)?/, '')
      last = i
      continue
    }
    if (ne && /^(?:pas|plus|jamais|guere|point|rien|aucunement|nullement)$/.test(token.fold)) {
      // « n’est plus qu’une question d’heures »
      if (token.fold === 'plus' && /^(?:que|qu')$/.test(tokens[i + 1]?.fold ?? '')) {
        que = true
        break
      }
      negation = token.fold
      if (i === last + 1) last = i
      continue
    }
    if (ne && !negation && (token.fold === 'que' || token.fold === "qu'")) que = true
    if (ne && !negation && /^(?:aucun|aucune|ni|personne)$/.test(token.fold)) negation = 'aucun'
    // « a, lui, rempilé »
    if (
      token.text === ',' &&
      /^(?:lui|elle|eux|elles)$/.test(tokens[i + 1]?.lower ?? '') &&
      tokens[i + 2]?.text === ','
    ) {
      i += 2
      continue
    }
    // « avait en outre décliné », « a, en revanche, décliné »
    if (auxiliary === 'avoir' || auxiliary === 'être') {
      const end = phraseEnd(tokens, i)
      if (end > i && insertedVerb(tokens, end, auxiliary)) {
        i = end - 1
        continue
      }
    }
    const next = participleAt(token, auxiliary)
    if (next && (auxiliary === 'avoir' || auxiliary === 'être')) {
      if (next.lemma === 'être') {
        auxiliary = 'être'
        seenBeen = true
        compound = true
        head = next
        last = i
        continue
      }
      compound = true
      passive = auxiliary === 'être' && (seenBeen || (!movers.has(next.lemma) && !reflexive))
      head = next
      last = i
      break
    }
    if (groupAdverbs.has(token.lower) || token.fold.endsWith('ment')) continue
    break
  }
  if (ne && !negation && !que) que = restricts(tokens, last)
  if (!compound && form.mood === 'PARTICIPLE') passive = !movers.has(form.lemma)
  return {
    first,
    last,
    lemma: head.lemma,
    mood: form.mood,
    tense: form.tense,
    person: form.person,
    compound,
    passive,
    reflexive,
    negation: negation ?? (ne && !que ? (negationAfter(tokens, last) ?? neither(tokens, first)) : null),
    clitics: objects,
    inverted,
  }
}

// Where a phrase that may stand inside a group ends, its commas included; the place itself where none begins.
function phraseEnd(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]!.text === ',' ? 1 : 0
  const phrase = groupPhrases
    .get(tokens[at + comma]?.fold ?? '')
    ?.find((words) => words.every((word, n) => tokens[at + comma + n]?.fold === word))
  if (!phrase) return at
  const end = at + comma + phrase.length
  return comma === 0 ? end : tokens[end]?.text === ',' ? end + 1 : at
}

function insertedVerb(tokens: readonly Token[], at: number, auxiliary: string): boolean {
  const next = tokens.slice(at, at + 3).find(({ lower }) => !groupAdverbs.has(lower) && !lower.endsWith('ment'))
  return next !== undefined && participleAt(next, auxiliary) !== null
}

function participleAt(token: Token, auxiliary: string): VerbForm | null {
  if (token.lower !== 'été' && neverVerbs.has(token.lower)) return null
  if (token.lower === 'été' && auxiliary !== 'avoir') return null
  return token.word.forms.find((form) => form.mood === 'PARTICIPLE') ?? null
}

// « ne pas vendre »
function negationBefore(tokens: readonly Token[], first: number, at: number): string | null {
  for (let i = first; i < at; i++) if (/^(?:pas|plus|jamais)$/.test(tokens[i]!.lower)) return tokens[i]!.fold
  return null
}

// « n’a fait aucune offre », « n’est en aucun cas »
function negationAfter(tokens: readonly Token[], last: number): string | null {
  for (let i = last + 1; i < tokens.length && i <= last + 4; i++) {
    const { fold } = tokens[i]!
    if (fold === 'plus' && /^(?:que|qu')$/.test(tokens[i + 1]?.fold ?? '')) return null
    if (/^(?:pas|plus|jamais|guere|rien)$/.test(fold)) return fold
    if (/^(?:aucun|aucune|ni|personne|nullement)$/.test(fold)) return 'aucun'
  }
  return null
}

// « ni lui ni son agent ne veulent », « jamais Nice n’a songé », « aucun contact n’a été noué »
function neither(tokens: readonly Token[], first: number): string | null {
  for (let i = first - 1; i >= 0 && first - i < 6; i--) {
    const { lower, text } = tokens[i]!
    if (lower === 'ni' || /^(?:aucune?|nulle?)$/.test(lower)) return 'aucun'
    if (lower === 'jamais') return lower
    if (/^[;:.«»]$/.test(text)) return null
  }
  return null
}

// « il ne lui reste qu’un an »
function restricts(tokens: readonly Token[], last: number): boolean {
  for (let i = last + 1; i < tokens.length && i <= last + 12; i++)
    if (/^(?:que|qu')$/.test(tokens[i]!.lower)) return true
  return false
}

const isMe = (word: string) => word === 'me' || word === "m'"

// « je me vois », « je veux me relancer »
function saysI(tokens: readonly Token[], first: number, { mood }: VerbForm): boolean {
  const from = mood === 'INFINITIVE' ? Math.max(0, first - 6) : first - 1
  return tokens.slice(Math.max(0, from), first).some(({ lower }) => lower === 'je' || lower === "j'")
}

function reflexiveIn(objects: readonly string[]): boolean {
  return objects.includes('se') || objects.includes("s'")
}
