import type { Ref, Sentence } from '../document.ts'
import { positionTail } from '../mentions/roles.ts'
import type { Scene } from './scene.ts'

/** What stands behind the noun of a group: « de l’OM », « olympien », « italien », « de 22 ans ». */
export interface Tail {
  readonly last: number
  readonly club: string | null
  readonly person: string | null
  readonly countries: readonly string[]
}

/** What belongs to the noun at token `noun`. */
export function tailAt(scene: Scene, sentence: Sentence, noun: number, refs: readonly Ref[]): Tail {
  const { tokens } = sentence
  let last = noun
  let club: string | null = null
  let person: string | null = null
  let countries: readonly string[] = []
  for (let i = noun + 1; i < tokens.length && i - noun < 12; i++) {
    const { fold, kind } = tokens[i]!
    const adjective = refs.find((ref) => ref.first === i && ref.form === 'ADJECTIVE')
    const form = scene.formsAt.get(tokens[i]!.start)
    const nation = form?.use === 'ADJECTIVE' && form.entry.kind === 'NATION' ? form : null
    if (adjective) {
      club ??= adjective.kind === 'CLUB' ? adjective.entities[0]! : null
      last = adjective.last
      i = last
    } else if (nation?.entry.kind === 'NATION') {
      countries = nation.entry.countries
      last = i
    } else if (positionTail.has(fold) && !/^(?:de|a)$/.test(fold)) last = i
    else if (/^(?:de|du|d'|des)$/.test(fold)) {
      const article = /^(?:l'|la|le|les)$/.test(tokens[i + 1]?.fold ?? '') ? 2 : 1
      const owner = refs.find((ref) => ref.first === i + article || ref.first === i + 1)
      if (tokens[i + 1]?.kind === 'NUMBER' && /^ans$/.test(tokens[i + 2]?.fold ?? '')) {
        last = i + 2
        i = last
      } else if (positionTail.has(tokens[i + 1]?.fold ?? '') && fold === 'de') {
        last = i + 1
        i = last
      } else if (owner && (owner.kind === 'CLUB' || owner.kind === 'PERSON') && !club && !person) {
        if (owner.kind === 'CLUB') club = owner.entities[0]!
        else person = owner.entities[0]!
        last = owner.last
        i = last
      } else break
    } else if (/^(?:forme|formee)$/.test(fold) && /^(?:au|a)$/.test(tokens[i + 1]?.fold ?? '')) {
      last = i + (tokens[i + 2]?.fold === 'club' ? 2 : 0)
      break
    } else if (
      kind === 'MARK' ||
      !/^(?:sportif|francilien|actuel|vendeur|acheteur|formateur|local|regional|international|polyvalent|vedette|star|prodige|titulaire|remplacant|emblematique|historique|u\d\d)$/.test(
        fold,
      )
    )
      break
    else last = i
  }
  return { last, club, person, countries }
}
