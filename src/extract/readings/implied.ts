import type { Entity } from '../document.ts'
import type { Draft, Said } from '../rule.ts'

/** Interests that other readings imply: whoever bids for another club's player wants him, and so does the club whose advances he answers. */
export function withImplied(drafts: readonly Draft[], entities: ReadonlyMap<string, Entity>): Draft[] {
  const known = new Set(
    drafts.flatMap(({ said }) =>
      said.kind === 'INTEREST'
        ? [`${said.club}|${said.player}`]
        : said.kind === 'TRANSFER'
          ? [`${said.other}|${said.player}`, `${said.club}|${said.player}`]
          : [],
    ),
  )
  return drafts.flatMap((draft) => {
    const { said } = draft
    if (isOfSuitor(draft, drafts, entities) || isDone(draft, drafts)) return []
    if (said.kind === 'WISH') return [draft, ...wanter(draft, known, entities)]
    if (said.kind !== 'OFFER' || !said.club || known.has(`${said.club}|${said.player}`)) return [draft]
    const own = entities.get(said.player)?.club ?? null
    if (said.club === own || !isBid(said, own)) return [draft]
    const stage = said.status === 'ACCEPTED' ? 'AGREEMENT' : 'OFFER'
    return [draft, { ...draft, said: { kind: 'INTEREST', club: said.club, player: said.player, stage } }]
  })
}

/** Rules by which a player answers a club that wants him. */
const ANSWERS = /^wish\.(?:refuse|rebuff|told-refusal|want-any|tempted|lured|open|told-open)$/

// « a dit non à Newcastle », « ouvert à Newcastle »: whom he answers had wanted him
function wanter(draft: Draft, known: ReadonlySet<string>, entities: ReadonlyMap<string, Entity>): Draft[] {
  const { said, rule } = draft
  if (isOfMove(draft)) return []
  if (said.kind !== 'WISH' || !said.club || said.attitude === 'WANTS' || !ANSWERS.test(rule)) return []
  const own = entities.get(said.player)?.club ?? null
  if (said.club === own || known.has(`${said.club}|${said.player}`)) return []
  return [
    {
      ...draft,
      said: { kind: 'INTEREST', club: said.club, player: said.player, stage: 'INTERESTED' },
      settled: true,
    },
  ]
}

// « ouvert à un retour à Nice »: nobody there has asked for him
function isOfMove({ said, sentence, first, last }: Draft): boolean {
  if (said.kind !== 'WISH' || said.attitude !== 'OPEN') return false
  const words = sentence.tokens.slice(first, last + 1).map(({ fold }) => fold)
  return words.some((word) => MOVE.test(word)) && !words.some((word) => COURT.test(word))
}

const MOVE = /^(?:departs?|retour|transfert|signature|arrivee|venue|idee|perspective|possibilite|hypothese)$/
const COURT =
  /^(?:interet|avances|offres?|projet|approches?|proposition|propositions|appel|sirenes|sollicitations?|discours)$/

const OWN =
  /^wish\.(?:leave|away|restless|presses|ask-to-leave|stay|refuse-to-renew|wont-renew|fed-up|get-away|wont-go-on|goes-on|told-leave|told-stay)$/

// « Il veut partir » of a man whose club nobody told: not away from the club that wants him
function isOfSuitor({ rule, said }: Draft, drafts: readonly Draft[], entities: ReadonlyMap<string, Entity>): boolean {
  if (
    said.kind !== 'WISH' ||
    said.attitude !== 'REFUSES' ||
    !OWN.test(rule) ||
    entities.get(said.player)?.club === said.club
  )
    return false
  return drafts.some(
    ({ said: other }) => other.kind === 'INTEREST' && other.player === said.player && other.club === said.club,
  )
}

// « a choisi Milan », of a man who has moved there: the move itself tells no wish
function isDone({ said, rule, chain }: Draft, drafts: readonly Draft[]): boolean {
  if (
    said.kind !== 'WISH' ||
    said.attitude === 'REFUSES' ||
    !/^wish\.(?:prefer|heart|chose|calls|lured|told-want|open|tempted)$/.test(rule)
  )
    return false
  const [verb] = chain
  if (!verb || !(verb.compound || verb.mood === 'PARTICIPLE') || !DECIDED.test(verb.lemma)) return false
  return drafts.some(
    ({ said: one }) =>
      one.kind === 'TRANSFER' && one.player === said.player && one.other === said.club && one.when === 'NOW',
  )
}

const DECIDED =
  /^(?:choisir|opter|trancher|dire|accepter|donner|jeter|porter|arrêter|fixer|valider|céder|laisser|convaincre|séduire)$/

function isBid({ offerKind, other }: Extract<Said, { kind: 'OFFER' }>, own: string | null): boolean {
  if (offerKind === 'CONTRACT') return own !== null
  return offerKind !== 'ASKING_PRICE' && (own !== null || other !== null)
}
