import type { Ref, Sentence } from '../document.ts'
import { prepositions } from './words.ts'

/** Whom the first words of a paragraph announce: « ❏ ØDEGAARD – Le Norvégien plaît à Arteta ». */
export function labelOf({ tokens, zone }: Sentence, named: readonly Ref[]): string | null {
  const first = named[0]
  if (zone.kind !== 'BODY' || first?.kind !== 'PLAYER' || first.first > 2 || first.entities.length > 1) return null
  const opens = tokens.slice(0, first.first).every(({ kind }) => kind !== 'WORD')
  return opens && /^[–—:|.-]$/.test(tokens[first.last + 1]?.text ?? '') && tokens.length > first.last + 2
    ? first.entities[0]!
    : null
}

/** True for a sentence that goes on about the topic, by a pronoun before any other player. */
export function goesOn({ verbs, tokens }: Sentence, refs: readonly Ref[], topic: string): boolean {
  const players = refs.filter(({ kind, form, aside }) => kind === 'PLAYER' && form !== 'PRONOUN' && !aside)
  const first = players[0]?.first ?? tokens.length
  if (
    refs.some(
      (ref) => ref.form === 'PRONOUN' && ref.kind === 'PLAYER' && ref.entities[0] === topic && ref.first < first,
    )
  )
    return true
  return verbs.some(
    (verb) =>
      verb.last < first &&
      verb.clitics.some((word) => /^(?:le|l'|lui)$/.test(word)) &&
      !/^(?:falloir|être)$/.test(verb.lemma),
  )
}

/** Puts somebody first in a list of few. */
export function raise(list: string[], id: string, most: number): void {
  const at = list.indexOf(id)
  if (at === 0) return
  if (at > 0) list.splice(at, 1)
  else if (list.length === most) list.pop()
  list.unshift(id)
}

/** « Quant à Bergvall, », « Pour Bergvall, », « S’agissant de Bergvall, » */
export function isRaised(tokens: Sentence['tokens'], { first, last }: Ref): boolean {
  if (first > 4 || tokens[last + 1]?.text !== ',') return false
  const lead = tokens
    .slice(0, first)
    .map(({ fold }) => fold)
    .join(' ')
  return /^(?:mais |et |or |enfin )?(?:quant a|pour|concernant|s' agissant de|s' agissant d'|cote|du cote de|pour ce qui est de|au sujet de|a propos de)$/.test(
    lead,
  )
}

/** « Ounahi, la révélation du Mondial », « il s’agit d’Ounahi », « un autre dossier, celui de Terrier » */
export function isIntroduced(tokens: Sentence['tokens'], { first, last }: Ref): boolean {
  const behind = tokens[last + 1]?.text === ',' && /^(?:le|la|l'|un|une)$/.test(tokens[last + 2]?.fold ?? '')
  if (/^(?:d'|de)$/.test(tokens[first - 1]?.fold ?? '') && /^agi/.test(tokens[first - 2]?.fold ?? '')) return true
  const [noun, of] = tokens.slice(Math.max(0, first - 2), first).map(({ fold }) => fold)
  return behind || (/^(?:celui|dossier|cas)$/.test(noun ?? '') && /^(?:de|d')$/.test(of ?? ''))
}

/** « Il a prolongé Marcelo »: it goes on about whom the pronoun means. */
export function isHe({ form, kind, first }: Ref): boolean {
  return form === 'PRONOUN' && kind === 'PLAYER' && first < 6
}

/** True for a ref without a preposition. */
export function isSubjectLike({ tokens }: Sentence, { first, kind, form }: Ref): boolean {
  if (kind === 'MONEY' || kind === 'BID' || form === 'ADJECTIVE' || form === 'PRONOUN' || kind === 'LEAGUE')
    return false
  let i = first - 1
  while (i >= 0 && /^(?:le|la|l'|les)$/.test(tokens[i]!.fold)) i--
  return !prepositions.has(tokens[i]?.fold ?? '') || tokens[i]!.fold === 'en'
}
