import type { Entity } from '../document.ts'
import type { Draft, Said } from '../rule.ts'

/** Interests that other readings imply: whoever bids for another club's player wants him; « Benfica aussi » does what the club before does. */
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
    if (said.kind !== 'OFFER' || !said.club || known.has(`${said.club}|${said.player}`)) return [draft]
    const own = entities.get(said.player)?.club ?? null
    if (said.club === own || !isBid(said, own)) return [draft]
    const stage = said.status === 'ACCEPTED' ? 'AGREEMENT' : 'OFFER'
    return [draft, { ...draft, said: { kind: 'INTEREST', club: said.club, player: said.player, stage } }]
  })
}

function isBid({ offerKind, other }: Extract<Said, { kind: 'OFFER' }>, own: string | null): boolean {
  if (offerKind === 'CONTRACT') return own !== null
  return offerKind !== 'ASKING_PRICE' && (own !== null || other !== null)
}
