import { ID } from 'type-graphql'
import { contradictionId } from '../../graph/contradiction.ts'
import type { Order } from '../declare/declaration.ts'
import { Column, Part } from '../declare/fields.ts'
import { reading, stateByDay } from '../declare/reading.ts'
import { Type } from '../declare/type.ts'
import { asOf } from './day.ts'
import { ContradictionReason } from './enums.ts'
import { byClaimDay, type Narrowing, narrowed } from './filters.ts'

@Type({
  name: 'Contradiction',
  description:
    'Two reports that cannot both hold, such as « L’OM demande 20 millions » and « L’OM en veut 30 »: the earliest independent one of each side.',
})
export class Contradiction {
  @Column(() => ID, {
    cypher: '[_one.id, _other.id]',
    read: ([one, other]: [string, string]) => contradictionId({ one, other }),
    description: 'Made of the ids of the two reports, such as `contradiction:1f3a…`.',
  })
  id!: string

  @Column(() => ContradictionReason, { cypher: '_reason', description: 'Why they cannot both hold.' })
  reason!: string

  @Part('Report', { of: '_one', description: 'The report of one side: of an assertion and a denial, the assertion.' })
  one!: unknown

  @Part('Report', { of: '_other', description: 'The report of the other side.' })
  other!: unknown
}

/** The later of the two reports. */
const NEWEST: Readonly<Record<string, Order>> = {
  REPORTED_DESC: {
    key: 'CASE WHEN _one.reportedTo > _other.reportedTo THEN _one.reportedTo ELSE _other.reportedTo END',
    type: 'date',
    direction: 'DESC',
  },
}

const TOLD = {
  topic: '_topic',
  one: '_left',
  other: '_right',
  oneClaim: '_leftClaim',
  otherClaim: '_rightClaim',
  reason: '_reason',
}

/**
 * How claims lead to contradictions: those between two claims, by now told by edges, and assertion against denial within one.
 * @param from the variable that the walk begins with, if any
 * @param claims a clause that gives each `_claim`
 * @param side whether they are a claim's own, on either side of it
 */
function walks(from: '' | 'this', claims: string, side?: 'either') {
  const reports = 'MATCH (_one:Report {id: _left}), (_other:Report {id: _right})'
  const contested = (state: string) => `WITH ${state} WHERE ${state}.contested
  RETURN ${state}.one AS _left, ${state}.other AS _right, 'OPPOSITE' AS _reason`
  return {
    walk: `CALL (${from}) {
  ${claims}
  MATCH (_claim)-[_edge:CONTRADICTS]-${side === 'either' ? '' : '>'}(:Claim)
  RETURN _edge.one AS _left, _edge.other AS _right, _edge.reason AS _reason
  UNION ALL
  ${claims}
  ${contested('_claim')}
}
${reports}`,
    byDay: `CALL (${from}) {
  ${claims}
  WITH DISTINCT _claim.topic AS _topic${side === 'either' ? ', _claim.id AS _own' : ''}
  ${reading('contradictions', TOLD)}
  WITH * ${side === 'either' ? 'WHERE _own IN [_leftClaim, _rightClaim]' : ''}
  RETURN _left, _right, _reason
  UNION ALL
  ${claims}
  ${stateByDay('_claim', '_stood')}
  ${contested('_stood')}
}
${reports}`,
  }
}

const ROWS = {
  carry: ['_one', '_other', '_reason'],
  tie: "_one.id + ' ' + _other.id",
  orders: NEWEST,
} as const

const byPlayer: Narrowing = {
  args: {
    player: { type: () => ID, description: 'Only about this player, by id, such as `"player:boubacar-kamara"`.' },
  },
  filters: [
    {
      args: ['player'],
      where: 'EXISTS { (_one)-[:ABOUT]->(:Player {id: $player}) }',
      from: walks('', 'MATCH (:Player {id: $player})<-[:ABOUT]-(_claim:Claim)'),
    },
  ],
}

/** What connections to contradictions have in common, by what they belong to. */
export const CONTRADICTIONS = {
  ofClaim: { args: asOf, ...ROWS, ...walks('this', 'WITH this AS _claim', 'either') },
  ofPlayer: { args: asOf, ...ROWS, ...walks('this', 'MATCH (this)<-[:ABOUT]-(_claim:Claim)') },
  all: { ...narrowed(byPlayer, byClaimDay), ...ROWS, ...walks('', 'MATCH (_claim:Claim)') },
}
