import type { Document } from '../document.ts'
import type { Frames } from '../frames.ts'

// « Gueye et Balerdi, prêtés par Dortmund »
/** Who moves at the verb `n`: its subject, whom a participle stands behind, or the player in mind. */
export function movers(document: Document, frames: Frames, n: number, participle: boolean): string[] {
  // « détenu par Cheick Doucouré, parti à Palace »
  const { first, last } = frames.verbs[n]!
  const beside = participle && frames.tokens[first - 1]?.text === ',' ? frames.ref(first - 2) : undefined
  if (beside?.kind === 'PLAYER' && beside.form === 'NAME' && !frames.tokens[last]!.fold.endsWith('s'))
    return [beside.entities.at(-1)!]
  // « Reine-Adélaïde est prêté à Nice et Traoré vendu 18 M€ à Villa »: the auxiliary is said once
  const bare = participle && isElided(frames, n) ? frames.ref(first - 1) : undefined
  if (bare) return [...bare.entities]
  // « débarqué d’Arsenal en 2021, puis acheté 11 M€ »
  const sooner = frames.verbs[n - 1]
  if (
    participle &&
    sooner?.mood === 'PARTICIPLE' &&
    !sooner.compound &&
    /^(?:puis|et|aussitot|avant|ensuite|,)$/.test(frames.tokens[frames.verbs[n]!.first - 1]?.fold ?? '')
  )
    return movers(document, frames, n - 1, true)
  const subject = frames.subject(n)
  if (subject?.kind === 'PLAYER' && subject.form === 'NAME' && subject.entities.length > 1) return [...subject.entities]
  const one = mover(document, frames, n, participle)
  if (!one) return []
  const verb = frames.verbs[n]!
  if (!participle || !frames.tokens[verb.last]!.fold.endsWith('s')) return [one]
  const at = frames.refs.findLastIndex(({ entities, last }) => last < verb.first && entities[0] === one)
  const before = frames.refs[at - 1]
  const joined =
    before?.kind === 'PLAYER' &&
    before.form === 'NAME' &&
    /^(?:et|,)$/.test(frames.tokens[frames.refs[at]!.first - 1]?.fold ?? '')
  return joined ? [...before.entities, one] : [one]
}

/** Whom a club has besides its players. Folded. */
const STAFF =
  /^(?:entraineur|coach|directeur|technicien|adjoint|president|dirigeant|preparateur|analyste|kine|medecin|recruteur|manager|selectionneur|actionnaire)$/

// « un nouveau directeur du recrutement, débauché à Monaco », « Arrivé de Nice cet été, l’entraîneur de Dortmund … »
function isOfStaff({ tokens, verbs }: Frames, at: number): boolean {
  const start = Math.max(0, at - 6, ...verbs.flatMap(({ last }) => (last < at ? [last + 1] : [])))
  if (tokens.slice(start, at).some(({ fold }) => STAFF.test(fold))) return true
  if (at > 4) return false
  const comma = tokens.findIndex(({ text }, i) => i > at && text === ',')
  return comma > 0 && comma - at < 9 && tokens.slice(comma + 1, comma + 4).some(({ fold }) => STAFF.test(fold))
}

function isElided(frames: Frames, n: number): boolean {
  const { first } = frames.verbs[n]!
  const ref = frames.ref(first - 1)
  if (ref?.kind !== 'PLAYER' || ref.form !== 'NAME' || !/^(?:,|et|;)$/.test(frames.tokens[ref.first - 1]?.fold ?? ''))
    return false
  // « Voilà Rashford, Dalot et Fred engagés »: of all of them
  if (ref.entities.length === 1 && /[^s]s$/.test(frames.tokens[frames.verbs[n]!.last]!.fold)) return false
  const sooner = frames.verbs.findLast(({ mood }, i) => i < n && mood !== 'PARTICIPLE')
  return sooner?.mood === 'INDICATIVE' && (sooner.passive || sooner.compound) && !sooner.negation
}

function mover(document: Document, frames: Frames, n: number, participle: boolean): string | null {
  const verb = frames.verbs[n]!
  // « une lettre envoyée à l’OM »
  if (participle && /(?:ée|ées|ue|ues)$/.test(frames.tokens[verb.last]!.lower)) return null
  const subject = frames.subject(n)
  if (participle && isOfStaff(frames, verb.first)) return null
  if (subject?.kind === 'PLAYER') return subject.entities[0]!
  if (!participle || subject?.kind === 'PERSON') return null
  // « Diouf (20 ans), lui aussi arrivé de Bâle »
  const before = frames.refs
    .filter(({ last, kind }) => last < verb.first && (kind === 'PLAYER' || kind === 'PERSON'))
    .at(-1)
  if (
    before?.kind === 'PLAYER' &&
    verb.first - before.last <= 8 &&
    frames.tokens
      .slice(before.last + 1, verb.first)
      .every(
        ({ fold, kind }) =>
          kind !== 'WORD' ||
          /^(?:ans|lui|aussi|deja|egalement|finalement|tout|juste|puis|et|un|temps|recemment|qui|est|ete|a)$/.test(
            fold,
          ),
      )
  )
    return before.entities[0]!
  // « Matuidi fut l’exception, vendu 20 M€ à la Juventus »
  const main = frames.verbs[n - 1]
  const predicate =
    main?.lemma === 'être' && main.mood === 'INDICATIVE' && !main.negation ? frames.subject(n - 1) : null
  if (
    predicate?.kind === 'PLAYER' &&
    frames.tokens[verb.first - 1]?.text === ',' &&
    verb.first - main!.last <= 6 &&
    frames.refs.every(({ kind, first }) => kind === 'MONEY' || first < main!.first || first > verb.first)
  )
    return predicate.entities[0]!
  if (verb.first < 6 && !before) {
    // « Acheté à l’Inter, Zaniolo découvrirait … », but not somebody of the clause behind
    const clause = frames.verbs.find(({ mood, first }) => first > verb.last && /^(?:INDIC|COND|SUBJ)/.test(mood))
    const behind = frames.refs.find(
      (ref) =>
        ref.first > verb.last && ref.first < (clause?.first ?? Infinity) && ref.kind === 'PLAYER' && frames.isBare(ref),
    )
    return behind?.entities[0] ?? document.inMind.get(frames.sentence) ?? null
  }
  return null
}
