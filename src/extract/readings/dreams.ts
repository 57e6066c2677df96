import { wordsLike } from '../../french/wordClass.ts'
import type { Ref } from '../document.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { scopeOf } from './scope.ts'
import { speakerOf } from './speakerOf.ts'
import { isChampionship } from './wishes.ts'

const isDream = wordsLike(
  /^(?:reves?|souhaits?|priorite|objectif|desir|envie|voeux?|preference|favori|obsession|ambition|fantasme|but|cap|graal|choix|idee|marotte|dada)$/,
)
const isLink = wordsLike(
  /^(?:c'|ce|est|serait|sera|etait|reste|resterait|demeure|toujours|a|au|aux|en|le|la|l'|les|pour|chez|de|du|d'|un|une|se|s'|nomme|appelle|porter|maillot|couleurs|retour|avenir|signature|transfert|cela|bien|sur|numero|ultime|absolu|absolue)$/,
)
const JOINS =
  /^(?:rejoindre|jouer|signer|porter|évoluer|retourner|revenir|rentrer|finir|terminer|découvrir|aller|partir|rallier|débarquer|filer|poser|goûter|être|rester|demeurer|nommer|appeler)$/
const FAR = 9

/**
 * Wishes told by a noun and what it is: « Le rêve de Kamara : Lyon », « Son objectif ? Rejoindre la Liga », « Kamara n’a qu’un rêve, porter le
 * maillot de Lyon », « « Ma priorité, c’est Lyon » ».
 */
export const dreams: Finder = (place) => {
  const { frames, entities, document } = place
  const { tokens } = frames
  return tokens.flatMap((token, at): Found[] => {
    if (!isDream(token) || frames.ref(at)) return []
    const mark = tokens.findIndex(({ text }, i) => i > at && i - at <= FAR && /^[,:?]$/.test(text))
    const ref = mark < 0 ? null : targetBehind(place, mark)
    if (!ref) return []
    const player = holder(place, at, mark)
    if (!player) return []
    const league = ref.kind === 'LEAGUE' ? (document.register.get(ref.entities[0]!)?.name ?? null) : null
    const club = league ? null : (clubsOf(ref, entities)[0] ?? null)
    if (league ? !isChampionship(league) : !club) return []
    const scope = scopeOf(frames, ref.last)
    const said = { kind: 'WISH' as const, player, attitude: 'WANTS' as const, club, league, scope }
    return [{ said, first: at, last: ref.last, verb: null, settled: true }]
  })
}

// The club or league behind the mark, with nothing but a copula, a verb of joining or prepositions between.
function targetBehind({ frames }: Place, mark: number): Ref | null {
  const { tokens, refs, verbs } = frames
  const ref = refs.find(({ first }) => first > mark)
  if (!ref || (ref.kind !== 'CLUB' && ref.kind !== 'LEAGUE') || ref.form === 'PRONOUN' || ref.first - mark > FAR)
    return null
  const isBare = tokens[mark]!.text === ','
  for (let i = mark + 1; i < ref.first; i++) {
    const verb = verbs[frames.verb(i)]
    if (verb ? !JOINS.test(verb.lemma) || verb.negation !== null : !isLink(tokens[i])) return null
  }
  // « sa priorité, Lyon »: what the noun is said of stands before it
  const between = tokens.slice(mark + 1, ref.first)
  if (isBare && !between.some((_, i) => frames.verb(mark + 1 + i) >= 0)) return null
  // « Son rêve : Lyon en finale »
  return ref
}

/** Whose it is: « de Kamara », « son », « mon » of a player who speaks, or the subject of « a un rêve ». */
function holder(place: Place, at: number, mark: number): string | null {
  const { frames, entities, inMind } = place
  const { tokens, refs, verbs } = frames
  const named = refs.find(({ first }) => first > at && first < mark)
  if (named) return named.kind === 'PLAYER' && frames.preposition(named) === 'de' ? (named.entities[0] ?? null) : null
  const lead = tokens.slice(Math.max(0, at - 3), at).map(({ fold }) => fold)
  if (lead.some((word) => /^(?:mon|ma|mes)$/.test(word))) {
    const speaker = speakerOf(place, tokens[at]!.start)
    return speaker && entities.get(speaker)?.kind === 'PLAYER' ? speaker : null
  }
  const n = verbs.findLastIndex(({ last }) => last < at)
  const verb = verbs[n]
  if (verb && at - verb.last <= 5 && /^(?:avoir|nourrir|caresser|garder|poursuivre|conserver)$/.test(verb.lemma)) {
    const subject = frames.subject(n)
    if (!subject) return null
    return subject.entities.find((id) => entities.get(id)?.kind === 'PLAYER') ?? null
  }
  return lead.some((word) => /^(?:son|sa|ses)$/.test(word)) &&
    !refs.some(({ kind, last }) => kind === 'CLUB' && last < at)
    ? (place.playerAt(at, []) ?? inMind)
    : null
}
