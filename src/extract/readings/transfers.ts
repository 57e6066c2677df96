import type { Frames } from '../frames.ts'
import type { Draft } from '../rule.ts'
import { type Context, clubsOf, type Filled } from '../slots.ts'

// « librement », « sans indemnité », « en fin de contrat »
export function isFree({ frames }: Context, { first, last }: Filled): boolean {
  if (isUnattached(frames)) return true
  const words = frames.tokens
    .slice(Math.max(0, first - 4), nextName(frames, last))
    .map(({ fold }) => fold)
    .join(' ')
  return /\b(?:libre|librement|gratuitement|gratuit|sans indemnite|zero indemnite|agent libre|fin de contrat|sans contrepartie)\b/.test(
    words,
  )
}

// « Sans club depuis son départ de Lyon, Mollet s’est engagé avec Schalke »
function isUnattached({ tokens, refs }: Frames): boolean {
  const men = new Set(
    refs.filter(({ kind, form }) => kind === 'PLAYER' && form === 'NAME').flatMap((ref) => ref.entities),
  )
  const at = tokens.findIndex(({ fold }) => fold === 'sans')
  return men.size <= 1 && at >= 0 && /^(?:club|contrat|employeur|equipe)$/.test(tokens[at + 1]?.fold ?? '')
}

/** « rejoint Newcastle sous forme de prêt », « a obtenu le prêt de Kamara »; « prêt à » is no loan. */
export function isLoan({ frames }: Context, { first, last }: Filled): boolean {
  const words = frames.tokens.slice(first, nextName(frames, last)).map(({ fold }) => fold)
  return words.some(
    (word, i) => word === 'preter' || (word === 'pret' && LEADS.test(words[i - 1] ?? '') && words[i + 1] !== 'a'),
  )
}

const LEADS = /^(?:en|de|le|un|d')$/

// « vendu à Everton, Gueye a filé libre »: what is said of the next man, or by the next verb, is not said of him
function nextName({ refs, verbs }: Frames, last: number): number {
  const next = refs.find((ref) => ref.first > last && ref.kind === 'PLAYER' && ref.form === 'NAME')
  const verb = verbs.find(({ first, lemma }) => first > last && /^(?:prêter|laisser|confier|renvoyer)$/.test(lemma))
  return Math.min(last + 8, next?.first ?? last + 8, verb?.first ?? last + 8)
}

/** « Jordan Veretout a filé à Lyon, Jonathan Clauss à Nice et Ismaïla Sarr à Crystal Palace »: the verb is said once. */
export function gapped(frames: Frames, entities: Context['entities'], drafts: readonly Draft[]): Draft[] {
  const model = drafts.find(({ said }) => said.kind === 'TRANSFER')
  if (model?.said.kind !== 'TRANSFER') return []
  const { club: from, other: to } = model.said
  const told = frames.refs.filter(
    ({ kind, first, last }) => kind === 'CLUB' && first >= model.first && last <= model.last,
  )
  const isFrom = told.some((ref) => from !== null && ref.entities[0] === from && frames.preposition(ref) === 'à')
  const isBare = told.some((ref) => ref.entities[0] === to && frames.preposition(ref) === '' && ref.last === model.last)
  const out: Draft[] = []
  for (const [i, ref] of frames.refs.entries()) {
    const apposed = isApposed(frames, i + 1)
    const next = frames.refs[apposed ? i + 2 : i + 1]
    const before = frames.tokens[ref.first - 1]?.fold ?? ''
    if (
      ref.first <= model.last ||
      ref.kind !== 'PLAYER' ||
      isApposed(frames, i) ||
      !next ||
      !/^(?:,|et|puis)$/.test(before) ||
      next.first - (apposed ? frames.refs[i + 1]!.last : ref.last) > (isInserted(frames, ref.last, next.first) ? 9 : 4)
    )
      continue
    // « a présenté Raphinha et Martin, arraché à Strasbourg »: a verb of his own
    if (frames.verbs.some(({ first }) => first > ref.last && first < next.first)) continue
    const side = frames.preposition(next)
    // « a rejoint Everton et Payet Vasco »
    if (side !== 'à' && !(side === '' && isBare && next.first - ref.last <= 2)) continue
    const own = entities.get(ref.entities[0]!)?.club ?? model.said.club
    for (const told of clubsOf(next, entities)) {
      // « a recruté Gueye à Everton et Payet à West Ham »: where each came from
      const other = isFrom ? model.said.other : told
      const club = isFrom ? told : own === other ? null : own
      out.push({
        ...model,
        first: ref.first,
        last: next.last,
        said: { ...model.said, player: ref.entities[0]!, other, club, money: null },
      })
    }
  }
  return out
}

// « …, et Bruma, genou en vrac, à Gaziantep »
function isInserted({ tokens }: Frames, last: number, next: number): boolean {
  return tokens[last + 1]?.text === ',' && tokens[next - 2]?.text === ','
}

// « Idrissa Gueye, le Sénégalais, à Everton »
function isApposed({ refs, tokens }: Frames, i: number): boolean {
  const [name, noun] = [refs[i - 1], refs[i]]
  return (
    name?.kind === 'PLAYER' &&
    name.form === 'NAME' &&
    noun?.kind === 'PLAYER' &&
    noun.form === 'NOUN' &&
    tokens[name.last + 1]?.text === ',' &&
    noun.first - name.last <= 3
  )
}
