import type { Document, Ref, Sentence } from '../document.ts'
import { type Frames, framesOf } from '../frames.ts'

const homes = new WeakMap<Document['refs'], string | null>()

/** The club the article is about: that of the rubric or before the title's colon, else the one named twice as often as any other. */
export function homeClub(document: Document): string | null {
  const known = homes.get(document.refs)
  if (known !== undefined) return known
  const found = findHome(document)
  homes.set(document.refs, found)
  return found
}

function findHome({ sentences, refs }: Document): string | null {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    const clubs = (refs.get(sentence) ?? []).filter(({ kind }) => kind === 'CLUB')
    if (sentence.zone.kind === 'RUBRIC' || (sentence.zone.kind === 'HEADING' && sentence.zone.paragraph < 3))
      for (const ref of clubs)
        if (sentence.zone.kind === 'RUBRIC' || /^[:.–|-]$/.test(sentence.tokens[ref.last + 1]?.text ?? ''))
          return ref.entities[0]!
    if (sentence.zone.kind !== 'BODY') continue
    for (const ref of clubs) counts.set(ref.entities[0]!, (counts.get(ref.entities[0]!) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}

/** The club that the heading over a sentence opens with: « DIJON : 7/10 », « Caen – une défense à refaire »; null where none does. */
export function sectionClub({ sentences, refs }: Document, sentence: Sentence): string | null {
  const heading = sentences.findLast(
    ({ zone, index }) => zone.kind === 'HEADING' && index < sentence.index && zone.section <= sentence.zone.section,
  )
  if (!heading || heading.zone.paragraph < 1) return null
  const [first, ...others] = (refs.get(heading) ?? []).filter(({ kind }) => kind === 'CLUB' || kind === 'PLAYER')
  const next = first && heading.tokens[first.last + 1]
  const alone = others.length === 0 && (!next || /^[:.–|(-]$/.test(next.text))
  return first?.kind === 'CLUB' && first.first <= 1 && alone ? first.entities[0]! : null
}

// « Debuchy (6,2 M€, Lille) »
function isBracketed({ tokens }: Frames, { first }: Ref): boolean {
  for (let i = first - 1; i >= 0 && first - i < 8; i--) {
    if (tokens[i]!.text === '(') return true
    if (tokens[i]!.text === ')') return false
  }
  return false
}

/** The one club that does something in the sentence before, or in the one before that; null where none or several do. */
export function clubBefore(document: Document, sentence: Sentence, but: string | null = null): string | null {
  for (let back = 1; back <= 2; back++) {
    const sooner = document.sentences[sentence.index - back]
    if (sooner?.zone.kind !== 'BODY' || sooner.zone.section !== sentence.zone.section) return null
    const frames = framesOf(sooner, document.refs.get(sooner) ?? [])
    const told = frames.refs.filter((ref) => ref.kind === 'CLUB' && ref.form !== 'PRONOUN' && !isBracketed(frames, ref))
    const acting = told.filter(
      (ref) =>
        frames.isBare(ref) || ref.form === 'ADJECTIVE' || (frames.preposition(ref) === 'par' && !isGiver(frames, ref)),
    )
    const clubs = new Set(acting.flatMap(({ entities }) => entities))
    if (but) clubs.delete(but)
    if (clubs.size > 0) return clubs.size === 1 ? [...clubs][0]! : null
  }
  return null
}

// « prêté par Troyes »
function isGiver({ verbs }: Frames, { first }: Ref): boolean {
  const verb = verbs.findLast(({ last }) => last < first)
  return verb !== undefined && /^(?:prêter|céder|vendre|libérer|former)$/.test(verb.lemma)
}
