import { ID } from 'type-graphql'
import type { Filter } from '../declare/declaration.ts'
import type { ArgumentOptions } from '../declare/fields.ts'
import { ClaimKind, InterestOrder, OfferKind, SourceRole, Stage } from './enums.ts'

/** An argument that narrows a list, with the condition it adds. */
interface Narrowing {
  readonly args: Readonly<Record<string, ArgumentOptions>>
  readonly filter: Filter
}

export const byKinds: Narrowing = {
  args: { kinds: { type: () => [ClaimKind], description: 'Only these kinds, such as `[INTEREST, OFFER]`.' } },
  filter: { args: ['kinds'], where: 'that.kind IN $kinds' },
}

export const byStages: Narrowing = {
  args: { stages: { type: () => [Stage], description: 'Only at these stages, such as `[OFFER, AGREEMENT]`.' } },
  filter: { args: ['stages'], where: 'that.stage IN $stages' },
}

export const byOfferKinds: Narrowing = {
  args: { kinds: { type: () => [OfferKind], description: 'Only these kinds, such as `[ASKING_PRICE]`.' } },
  filter: { args: ['kinds'], where: 'that.offerKind IN $kinds' },
}

export const bySources: Narrowing = {
  args: {
    sources: {
      type: () => [ID],
      description: 'Only what these sources report, by id, such as `["outlet:la-marseillaise"]`.',
    },
  },
  filter: {
    args: ['sources'],
    where: 'EXISTS { (that)-[:REPORTED_BY]->(_source:Source) WHERE _source.id IN $sources }',
  },
}

export const byPlayer: Narrowing = {
  args: {
    player: { type: () => ID, description: 'Only about this player, by id, such as `"player:boubacar-kamara"`.' },
  },
  filter: { args: ['player'], where: 'EXISTS { (that)-[:ABOUT]->(:Player {id: $player}) }' },
}

export const byClub: Narrowing = {
  args: {
    club: { type: () => ID, description: 'Only where this club acts or is meant, by id, such as `"club:ac-milan"`.' },
  },
  filter: { args: ['club'], where: 'EXISTS { (that)-[:STATES]->(:Claim)-[:BY|TO]->(:Club {id: $club}) }' },
}

export const byRole: Narrowing = {
  args: { role: { type: () => SourceRole, description: 'Only what it says first-hand, or only what it passes on.' } },
  filter: { args: ['role'], where: 'edge.role = $role' },
}

const orderedInterests: Pick<Narrowing, 'args'> = {
  args: {
    orderBy: { type: () => InterestOrder, description: 'The order of the list.', default: 'LAST_REPORTED_DESC' },
  },
}

/** The arguments and filters of several narrowings, for a declaration to spread. */
export function narrowed(...narrowings: readonly Narrowing[]) {
  return {
    args: Object.assign({}, ...narrowings.map(({ args }) => args)) as Narrowing['args'],
    filters: narrowings.map(({ filter }) => filter),
  }
}

/** What lists of interests take. */
export function interestArguments() {
  const { args, filters } = narrowed(byStages)
  return { args: { ...args, ...orderedInterests.args }, filters }
}
