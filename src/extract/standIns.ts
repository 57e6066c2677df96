import { wordsLike } from '../french/wordClass.ts'
import type { Ref } from './document.ts'
import { type Frames, isClause, isOneOf } from './frames.ts'

const isCamp = wordsLike(
  /^(?:entourage|clan|camp|agents?|representants?|conseillers?|conseil|pere|mere|frere|famille|proches|parents|coeur)$/,
)
const isMove = wordsLike(
  /^(?:arrivee|venue|transfert|depart|signature|retour|pret|aventure|destination|perspective|idee|possibilite|option|piste|exil|interet|projet|discours|appel|appels|approche|approches|avances|cour|proposition|offre|offensive|sirenes|arguments|challenge|defi)$/,
)
const isTowards = wordsLike(/^(?:a|au|aux|vers|chez|pour|par|en|de|du|d')$/)
const FAR = 30
const NEAR = 6

type PlayerAt = (token: number, but: readonly string[]) => string | null

/**
 * Who stands behind a thing that is the subject of verb `n`, where a wish is told: « le clan de Kamara souhaite » for Kamara, « un transfert à
 * Milan ne l’enchante pas », « l’idée de jouer à Milan le séduit » for Milan; null where nobody does.
 * @param playerAt whom « son clan » means
 */
export function standIn(frames: Frames, n: number, playerAt: PlayerAt): Ref | null {
  const { tokens, verbs } = frames
  const chain = frames.chain(n)
  const verb = chain.at(-1)!
  if (!isClause(verb) || verb.inverted) return null
  for (let i = verb.first - 1; i >= 0 && verb.first - i < FAR; i--) {
    const ref = frames.ref(i)
    if (ref) {
      if (ref.kind !== 'MONEY' && ref.form !== 'PRONOUN') {
        const noun = headNoun(frames, ref)
        if (noun !== null) return ref
      }
      i = ref.first
      continue
    }
    if (isCamp(tokens[i])) {
      const before = tokens[i - 1]?.fold ?? ''
      // « Kamara, dont le clan pousse », « Son clan pousse »
      if (tokens[i - 2]?.fold === 'dont' || tokens[i - 1]?.fold === 'dont')
        return playerOnly(frames.antecedent(tokens[i - 1]!.fold === 'dont' ? i - 1 : i - 2))
      const id = /^(?:son|sa|ses)$/.test(before) && isSubjectNoun(frames, i) ? playerAt(i, []) : null
      return id ? { first: i, last: i, kind: 'PLAYER', entities: [id], form: 'NOUN' } : null
    }
    const other = frames.verb(i)
    if (other >= 0 && isClause(verbs[other]!)) return null
    if (isOneOf(tokens[i]!, ';:«»()')) return null
  }
  return null
}

function playerOnly(ref: Ref | null): Ref | null {
  return ref?.kind === 'PLAYER' ? ref : null
}

// « clan » before « de Kamara », « transfert » before « à Milan », « idée » before « de jouer à Milan »; no preposition stands before the noun
function headNoun(frames: Frames, ref: Ref): number | null {
  const { tokens } = frames
  const isHead = ref.kind === 'PLAYER' ? isCamp : ref.kind === 'CLUB' || ref.kind === 'LEAGUE' ? isMove : null
  if (!isHead) return null
  let towards = isTowards(tokens[ref.first])
  for (let i = ref.first - 1; i >= 0 && ref.first - i <= NEAR; i--) {
    const token = tokens[i]!
    if (isTowards(token)) towards = true
    if (isOneOf(token, '.,;:«»()') || frames.ref(i)) return null
    if (towards && isHead(token)) return isSubjectNoun(frames, i) ? i : null
  }
  return null
}

function isSubjectNoun({ tokens }: Frames, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const { fold } = tokens[i]!
    if (/^(?:de|d'|du|des|au|aux|par|pour|avec|dans|sur|chez|vers|contre|sans)$/.test(fold)) return false
    if (/^(?:le|la|l'|les|un|une|son|sa|ses|cette|ce|cet)$/.test(fold))
      return !/^(?:de|d'|a|par|pour|avec|dans|sur|chez|vers|contre|sans|apres|malgre)$/.test(tokens[i - 1]?.fold ?? '')
  }
  return at < 2
}
