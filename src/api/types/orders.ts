import type { Order } from '../declare/declaration.ts'

/** Of reports and quotes, newest first. */
export const NEWEST_REPORTED: Readonly<Record<string, Order>> = {
  REPORTED_DESC: { key: 'that.reportedTo', type: 'date', direction: 'DESC' },
}

/** Of a saga, oldest first. */
export const OLDEST_REPORTED: Readonly<Record<string, Order>> = {
  REPORTED_ASC: { key: 'that.reportedFrom', type: 'date', direction: 'ASC' },
}

/** Of claims, the one reported last first. */
export const NEWEST_CLAIM: Readonly<Record<string, Order>> = {
  LAST_REPORTED_DESC: { key: 'that.lastTo', type: 'date', direction: 'DESC' },
}

/** By the values of the enum InterestOrder. */
export const INTEREST_ORDERS: Readonly<Record<string, Order>> = {
  ...NEWEST_CLAIM,
  FIRST_REPORTED_ASC: { key: 'that.firstFrom', type: 'date', direction: 'ASC' },
  STAGE_DESC: { key: 'that.stageRank', type: 'integer', direction: 'DESC' },
  SOURCES_DESC: { key: 'that.independentSources', type: 'integer', direction: 'DESC' },
}

/** By the values of the enum PlayerOrder. `lastOn` is a partial date, so it is ordered as text: `2021-07` before `2021-07-03`. */
export const PLAYER_ORDERS: Readonly<Record<string, Order>> = {
  LAST_REPORTED_DESC: { key: 'that.lastOn', type: 'text', direction: 'DESC' },
  NAME_ASC: { key: 'that.name', type: 'text', direction: 'ASC' },
  SOURCES_DESC: { key: 'that.independentSources', type: 'integer', direction: 'DESC' },
}

/** Of articles, newest first. */
export const NEWEST_ARTICLE: Readonly<Record<string, Order>> = {
  PUBLISHED_DESC: { key: 'that.publishedTo', type: 'date', direction: 'DESC' },
}
