import { Int } from 'type-graphql'
import { Column, List, Part } from '../declare/fields.ts'
import { Interface, Type } from '../declare/type.ts'
import { Modality, OfferStatus, Stage } from './enums.ts'
import { byReportDay } from './filters.ts'
import { PartialDate } from './partialDate.ts'

@Interface({
  name: 'ClaimState',
  description:
    'What the reports say of a claim, by now or as of a day. It has no id, so that a cache never keeps it for another day.',
})
export abstract class ClaimState {
  @Column(() => Modality, {
    cypher: 'state.modality',
    description: 'ASSERTED if one independent report asserts it, else HEDGED if one hedges, else DENIED.',
  })
  modality!: string

  @Column(() => PartialDate, { cypher: 'state.firstOn', description: 'When it was first reported.' })
  firstReportedOn!: string

  @Column(() => PartialDate, { cypher: 'state.lastOn', description: 'When it was last reported.' })
  lastReportedOn!: string

  @Column(() => Int, {
    cypher: 'state.independentSources',
    description: 'Distinct origins; a report that only repeats another one held here does not count.',
  })
  independentSources!: number

  @Column(() => Int, { cypher: 'state.asserting', description: 'Reports that assert it.' })
  asserting!: number

  @Column(() => Int, { cypher: 'state.hedging', description: 'Reports that keep it at a distance.' })
  hedging!: number

  @Column(() => Int, { cypher: 'state.denying', description: 'Reports that deny it.' })
  denying!: number

  @Column(() => Boolean, {
    cypher: 'coalesce(state.contested, false)',
    description: 'Asserted by one origin and denied by another: see `contradictions` of the claim.',
  })
  contested!: boolean
}

/** The first report of each value of one property, oldest first. */
function firstOfEach(property: 'stage' | 'status', values: object) {
  const listed = Object.keys(values).map((value) => `'${value}'`)
  return {
    walk: `UNWIND [${listed.join(', ')}] AS _step
CALL (this, _step) {
  MATCH (this)<-[:STATES]-(_told) WHERE _told.${property} = _step
  RETURN _told AS that ORDER BY _told.reportedFrom, _told.id LIMIT 1
}`,
    filters: byReportDay.filters,
    order: ['that.reportedFrom', 'that.id'],
    limit: 10,
  }
}

@Type({ name: 'LadderStep', description: 'A stage and the report that told it first.' })
export class LadderStep {
  @Column(() => Stage, { description: 'The stage.' })
  stage!: string

  @Column(() => PartialDate, { description: 'When it was first told.' })
  reportedOn!: string

  @Part('Report', { description: 'The first report that told it.' })
  report!: unknown
}

@Type({ name: 'OfferStep', description: 'A status and the report that told it first.' })
export class OfferStep {
  @Column(() => OfferStatus, { description: 'The status.' })
  status!: string

  @Column(() => PartialDate, { description: 'When it was first told.' })
  reportedOn!: string

  @Part('Report', { description: 'The first report that told it.' })
  report!: unknown
}

@Type({ name: 'InterestState', implements: [ClaimState], description: 'How far an interest has come.' })
export class InterestState extends ClaimState {
  @Column(() => Stage, { cypher: 'state.stage', description: 'What the latest articles say, such as `NEGOTIATION`.' })
  stage!: string

  @Column(() => Stage, { cypher: 'state.furthest', description: 'The highest rung reported.' })
  furthestStage!: string

  @List('LadderStep', {
    ...firstOfEach('stage', Stage),
    description: 'Each stage reported with its first report, oldest first.',
  })
  ladder!: LadderStep[]
}

@Type({ name: 'OfferState', implements: [ClaimState], description: 'What became of an offer.' })
export class OfferState extends ClaimState {
  @Column(() => OfferStatus, {
    cypher: 'state.status',
    description: 'What the latest articles say, such as `REFUSED`.',
  })
  status!: string

  @List('OfferStep', {
    ...firstOfEach('status', OfferStatus),
    description: 'Each status reported with its first report, oldest first.',
  })
  history!: OfferStep[]
}

@Type({ name: 'ContractEndState', implements: [ClaimState], description: 'When the contract is said to end.' })
export class ContractEndState extends ClaimState {
  @Column(() => PartialDate, { cypher: 'state.endsOn', description: 'The most precise value told, such as `2022-06`.' })
  endsOn!: string
}

@Type({ name: 'TransferState', implements: [ClaimState], description: 'Whether the move is done.' })
export class TransferState extends ClaimState {
  @Column(() => Boolean, { cypher: "state.modality = 'ASSERTED'", description: 'True when the modality is ASSERTED.' })
  done!: boolean
}

@Type({ name: 'WishState', implements: [ClaimState], description: 'How the wish stands.' })
export class WishState extends ClaimState {
  @Column(() => String, {
    cypher: 'state.scope',
    nullable: true,
    description: 'Words that limit it, such as « cet hiver ».',
  })
  scope!: string | null
}
