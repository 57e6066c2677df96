import type { Order, Owned } from '../declare/declaration.ts'
import { isOut } from './day.ts'

type Orders = Readonly<Record<string, Order>>

/** Of reports and quotes, newest first. */
export const NEWEST_REPORTED: Orders = {
  REPORTED_DESC: { key: 'that.reportedTo', type: 'date', direction: 'DESC', hasTies: true },
}

/** Of a saga, oldest first. */
export const OLDEST_REPORTED: Orders = {
  REPORTED_ASC: { key: 'that.reportedFrom', type: 'date', direction: 'ASC' },
}

/** Of claims, the one reported last first. */
export const NEWEST_CLAIM: Orders = {
  LAST_REPORTED_DESC: { key: 'state.lastTo', type: 'date', direction: 'DESC', hasTies: true },
}

/** How the newest claims of a kind are listed of a player (`playerId`) or a club: by the migration of owners. */
function ownedClaims(owner: 'playerId' | 'byId' | 'toId', kind: string): Owned {
  return {
    walk: 'MATCH (that:Claim)',
    by: [
      [`that.${owner}`, 'this.id'],
      ['that.kind', `'${kind}'`],
    ],
  }
}

/** Of the claims of a kind that a player or a club has, the one reported last first. */
export function newestOf(owner: 'playerId' | 'byId' | 'toId', kind: string): Orders {
  return { LAST_REPORTED_DESC: { ...NEWEST_CLAIM.LAST_REPORTED_DESC!, owned: ownedClaims(owner, kind) } }
}

/** Of the reports of a source, newest first. */
export const NEWEST_REPORTED_BY: Orders = {
  REPORTED_DESC: {
    ...NEWEST_REPORTED.REPORTED_DESC!,
    owned: {
      walk: 'MATCH ()<-[edge:REPORTED_BY]-(that:Report)',
      by: [['edge.sourceId', 'this.id']],
      key: 'edge.on',
      tie: 'edge.reportId',
    },
  },
}

/** By the values of the enum InterestOrder. */
export const INTEREST_ORDERS: Orders = {
  ...NEWEST_CLAIM,
  FIRST_REPORTED_ASC: { key: 'state.firstFrom', type: 'date', direction: 'ASC' },
  STAGE_DESC: { key: 'state.stageRank', type: 'integer', direction: 'DESC' },
  SOURCES_DESC: { key: 'state.independentSources', type: 'integer', direction: 'DESC' },
}

/** By the values of the enum PlayerOrder. `lastOn` is a partial date, so it is ordered as text: `2021-07` before `2021-07-03`. */
export const PLAYER_ORDERS: Orders = {
  LAST_REPORTED_DESC: {
    key: 'that.lastOn',
    byDay: `COLLECT {
  MATCH (that)<-[:DENOTES]-(:Mention)-[:IN]->(_article:Article) WHERE _article.publishedFrom <= date($asOf)
  RETURN _article.publishedOn ORDER BY _article.publishedTo DESC, _article.publishedFrom DESC LIMIT 1
}[0]`,
    type: 'text',
    direction: 'DESC',
    hasTies: true,
  },
  NAME_ASC: { key: 'that.name', type: 'text', direction: 'ASC' },
  SOURCES_DESC: {
    key: 'that.independentSources',
    byDay: `size(COLLECT {
  MATCH (that)<-[:ABOUT]-(_report:Report)-[:IN]->(_article:Article)
  WHERE ${isOut('_report')} AND NOT EXISTS { (_report)-[:RELAYS]->(_held:Report) WHERE ${isOut('_held')} }
  UNWIND CASE
    WHEN size(_report.sourceRefs) = 0 AND _report.vagueSource IS NULL AND NOT EXISTS { (_report)-[:REPORTED_BY]->() } THEN [_article.id]
    ELSE COLLECT { MATCH (_report)-[_by:REPORTED_BY]->(_source:Source) WHERE _by.role = 'ORIGIN' RETURN _source.id }
  END AS _origin
  RETURN DISTINCT _origin
})`,
    type: 'integer',
    direction: 'DESC',
    hasTies: true,
  },
}

/** By name. */
export const BY_NAME: Orders = {
  NAME_ASC: { key: 'that.name', type: 'text', direction: 'ASC' },
}

/** Of articles, newest first. */
export const NEWEST_ARTICLE: Orders = {
  PUBLISHED_DESC: { key: 'that.publishedTo', type: 'date', direction: 'DESC', hasTies: true },
}
