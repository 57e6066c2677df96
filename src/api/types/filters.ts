import { ID } from 'type-graphql'
import type { Filter, Start } from '../declare/declaration.ts'
import type { ArgumentOptions } from '../declare/fields.ts'
import { asOf, Day, isOut } from './day.ts'
import { ClaimKind, InterestOrder, OfferKind, SourceRole, Stage } from './enums.ts'
import { PartialDate } from './partialDate.ts'

/** Arguments that narrow a list, with the conditions they add. */
export interface Narrowing {
  readonly args: Readonly<Record<string, ArgumentOptions>>
  readonly filters: readonly Filter[]
}

/** One optional argument and its condition. */
function narrowing(name: string, argument: ArgumentOptions, where: string): Narrowing {
  return { args: { [name]: argument }, filters: [{ args: [name], where }] }
}

function beginning({ args, filters }: Narrowing, from: Start): Narrowing {
  return { args, filters: filters.map((filter) => ({ ...filter, from })) }
}

export const byKinds = narrowing(
  'kinds',
  { type: () => [ClaimKind], description: 'Only these kinds, such as `[INTEREST, OFFER]`.' },
  'that.kind IN $kinds',
)

const stages = { type: () => [Stage], description: 'Only at these stages, such as `[OFFER, AGREEMENT]`.' }

/** Of reports: the stage that each tells. */
export const byToldStages = narrowing('stages', stages, 'that.stage IN $stages')

/** Of interests: the stage at which each stands. */
const byStages = narrowing('stages', stages, 'state.stage IN $stages')

export const byOfferKinds = narrowing(
  'kinds',
  { type: () => [OfferKind], description: 'Only these kinds, such as `[ASKING_PRICE]`.' },
  'that.offerKind IN $kinds',
)

export const byEnd = narrowing(
  'endsBefore',
  {
    type: () => PartialDate,
    description:
      'Only contracts that end before this, such as `"2023"`; an end told only as a year counts by its first day.',
  },
  'state.endsOn < $endsBefore',
)

export const bySources = narrowing(
  'sources',
  { type: () => [ID], description: 'Only what these sources report, by id, such as `["outlet:la-marseillaise"]`.' },
  'EXISTS { (that)-[:REPORTED_BY]->(_source:Source) WHERE _source.id IN $sources }',
)

export const byPlayer = narrowing(
  'player',
  { type: () => ID, description: 'Only about this player, by id, such as `"player:boubacar-kamara"`.' },
  'EXISTS { (that)-[:ABOUT]->(:Player {id: $player}) }',
)

export const byClub = narrowing(
  'club',
  { type: () => ID, description: 'Only where this club acts or is meant, by id, such as `"club:ac-milan"`.' },
  'EXISTS { (that)-[:STATES]->(:Claim)-[:BY|TO]->(:Club {id: $club}) }',
)

/** The same where no other walk leads to him: it begins with him. */
export const byPlayerFromHim = beginning(byPlayer, {
  walk: 'MATCH (:Player {id: $player})<-[:ABOUT]-(that:Report)',
})

export const byClubFromIt = beginning(byClub, {
  walk: 'MATCH (_club:Club {id: $club})<-[_side:BY|TO]-(_claim:Claim)<-[:STATES]-(that:Report)',
  // A claim by a club to itself would come twice.
  where: "NOT (type(_side) = 'TO' AND EXISTS { (_claim)-[:BY]->(_club) })",
})

export const byRole = narrowing(
  'role',
  {
    type: () => SourceRole,
    description: 'Only what it says first-hand (`ORIGIN`), or only what it passes on (`RELAY`).',
  },
  'edge.role = $role',
)

export const byPublisher = narrowing(
  'publisher',
  { type: () => ID, description: 'Only of this outlet, by id, such as `"outlet:la-provence"`.' },
  'EXISTS { (that)-[:PUBLISHED_BY]->(:Outlet {id: $publisher}) }',
)

export const bySpan: Narrowing = {
  args: {
    from: { type: () => Day, description: 'Only what was published on this day or later, such as `"2021-07-01"`.' },
    to: { type: () => Day, description: 'Only what was published on this day or earlier, such as `"2021-07-31"`.' },
  },
  filters: [
    { args: ['from'], where: 'that.publishedTo >= date($from)' },
    { args: ['to'], where: 'that.publishedFrom <= date($to)' },
  ],
}

/** Of reports and quotes: those that were out by the day. */
export const byReportDay: Narrowing = { args: asOf, filters: [{ args: ['asOf'], where: isOut('that') }] }

/** Of claims: those that somebody had reported by the day; what is not is left out by the sort key, which they lack. */
export const byClaimDay: Narrowing = { args: asOf, filters: [] }

const ordered: Narrowing = {
  args: {
    orderBy: {
      type: () => InterestOrder,
      description: 'The order, such as `STAGE_DESC`.',
      default: 'LAST_REPORTED_DESC',
    },
  },
  filters: [],
}

/** The arguments and filters of several narrowings, for a declaration to spread. */
export function narrowed(...narrowings: readonly Narrowing[]): Narrowing {
  return {
    args: Object.assign({}, ...narrowings.map(({ args }) => args)) as Narrowing['args'],
    filters: narrowings.flatMap(({ filters }) => filters),
  }
}

/** What lists of interests take. */
export const ofInterests = narrowed(byStages, ordered, byClaimDay)
