import type { Document, Sentence } from '../document.ts'
import type { Draft } from '../rule.ts'

/** What tells that a move costs nothing, of words folded and joined by spaces. */
const FOR_NOTHING: readonly RegExp[] = [
  /\bsans (?:indemnites?|contrepartie|bourse delier|(?:rien )?(?:debourser|verser|payer|depenser)|(?:le )?moindre (?:euro|centime|indemnite))\b/,
  /\b(?:pas (?:un|une|le moindre)|le moindre|zero|aucun|aucune) (?:seule? )?(?:cent|centime|centimes|euro|sou|kopeck|penny|livre|radis|indemnite|denier)\b/,
  /\b(?:gratuitement|gratis|a l' oeil|pour rien du tout|pour des prunes|indemnite de formation|agent libre)\b/,
]
/** What tells that he belonged to nobody. */
const FREE_MAN: readonly RegExp[] = [
  /\b(?:sans|retrouve un|cherchait un) (?:club|employeur|contrat|vestiaire|equipe|attache|emploi|point de chute)\b/,
  /\b(?:libre|delie|degage|libere) de (?:tout|son|toute) (?:contrat|engagement|bail|obligation)\b|\blibres? comme l' air\b/,
  /\bau chomage\b|\bn' apparten\w+ plus a personne\b|\bchomeur\b/,
  /\blibere (?:par|de)\b|\b(?:resilie|resiliation|rompu)\b.{0,30}\b(?:contrat|bail|engagement)\b|\bsans club\b/,
  /\b(?:contrat|bail|engagement) (?:\S+ ){0,3}(?:expire|echu|arrive a (?:son )?(?:terme|echeance|expiration)|termine|acheve)\b/,
]

const OPEN = /\b(?:si|aurait|serait|pourrait|pourra|risque|sauf|sinon|avant de|faute de|pour ne pas)\b/

/**
 * Moves of which the words around tell that nobody is paid: « Sans club depuis juin, il remet le maillot de Rennes », « … et Dortmund ne
 * touchera pas un centime ». The words stand in the sentence of the move or in one beside it that speaks of the same man alone.
 */
export function withGratis(document: Document, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { said, sentence } = draft
    if (said.kind !== 'TRANSFER' || said.transferKind !== 'PERMANENT' || said.when !== 'NOW' || said.money) return draft
    const { sentences } = document
    const near = [sentence, sentences[sentence.index - 1], sentences[sentence.index + 1]]
    const told = near.some(
      (one) => one && isNear(document, one, sentence, said.player) && isFree(one, one === sentence),
    )
    return told ? { ...draft, said: { ...said, transferKind: 'FREE' } } : draft
  })
}

function isFree({ tokens }: Sentence, here: boolean): boolean {
  const line = tokens.map(({ fold }) => fold).join(' ')
  if (OPEN.test(line) && !here) return false
  return [...FOR_NOTHING, ...FREE_MAN].some((one) => one.test(line))
}

function isNear({ refs }: Document, one: Sentence, told: Sentence, player: string): boolean {
  if (one.zone.section !== told.zone.section || one.zone.kind !== 'BODY') return false
  return (refs.get(one) ?? []).every(
    ({ kind, form, entities }) => kind !== 'PLAYER' || form === 'PRONOUN' || entities[0] === player,
  )
}
