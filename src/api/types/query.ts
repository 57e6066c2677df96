import { ID, Resolver } from 'type-graphql'
import type { ArgumentOptions } from '../declare/fields.ts'
import { Root } from '../declare/fields.ts'
import { CONTRADICTIONS } from './contradiction.ts'
import { asOf } from './day.ts'
import { PlayerOrder } from './enums.ts'
import {
  byClubFromIt,
  byKinds,
  byPlayerFromHim,
  byPublisher,
  byReportDay,
  bySources,
  bySpan,
  byToldStages,
  narrowed,
} from './filters.ts'
import { BY_NAME, NEWEST_ARTICLE, NEWEST_REPORTED, PLAYER_ORDERS } from './orders.ts'
import { byName, PLAYER_FILTERS, PlayerFilter } from './playerFilter.ts'

const byId = { id: { type: () => ID, required: true, description: 'Its id.' } }

function byIdOrName(example: string): Record<string, ArgumentOptions> {
  return {
    id: { type: () => ID, description: 'Its id. Give this or the name.' },
    name: {
      type: () => String,
      description: `Any name the graph knows, whatever its case and accents, such as \`"${example}"\`.`,
    },
  }
}

const NODE = 'Article|Claim|Club|Person|Player|Quote|Report|Source'

/** The argument of lists of those that have a name. */
const named = (example: string): Record<'name', ArgumentOptions> => ({
  name: {
    type: () => String,
    description: `A name or its beginning, such as \`"${example}"\`; accents, case and small typos are forgiven. Reaches 1,000 of them.`,
  },
})

@Resolver()
export class Query {
  @Root.One('Node', {
    walk: `MATCH (that:${NODE} {id: $id})`,
    args: byId,
    nullable: true,
    description:
      'Whatever has this id, such as `"player:boubacar-kamara"` or `"report:9f2c…"`; null when nothing has. Ask for its fields with `... on Player`.',
  })
  node!: unknown

  @Root.List('Node', {
    walk: `UNWIND range(0, size($ids) - 1) AS _at
OPTIONAL MATCH (that:${NODE} {id: $ids[_at]})`,
    carry: ['that', '_at'],
    order: ['_at'],
    limit: 'ids',
    args: { ids: { type: () => [ID], required: true, description: 'Up to 100 ids.' } },
    nullable: 'items',
    description: 'What has these ids, in their order; null in the place of one that nothing has.',
  })
  nodes!: unknown[]

  @Root.Lookup('Player', {
    label: 'Player',
    args: byIdOrName('boubacar kamara'),
    description:
      'A player by id or by any name the graph knows. Null when none fits; an error that lists the candidates when several do.',
  })
  player!: unknown

  @Root.Lookup('Club', {
    label: 'Club',
    args: byIdOrName('OM'),
    description:
      'A club by id or by any name the graph knows. Null when none fits; an error that lists the candidates when several do.',
  })
  club!: unknown

  @Root.Lookup('Source', {
    label: 'Source',
    args: byIdOrName('la marseillaise'),
    description:
      'An outlet or a journalist by id or by any name the graph knows. Null when none fits; an error that lists the candidates when several do.',
  })
  source!: unknown

  @Root.One('Article', {
    walk: 'MATCH (that:Article {id: $id})',
    args: byId,
    nullable: true,
    description: 'An article by id, such as `"article:5d0c…"`; null when there is none.',
  })
  article!: unknown

  @Root.One('Report', {
    walk: 'MATCH (that:Report {id: $id})',
    args: byId,
    nullable: true,
    description: 'A report by id, such as `"report:9f2c…"`, a retracted one too; null when there is none.',
  })
  report!: unknown

  @Root.One('Claim', {
    walk: 'MATCH (that:Claim {id: $id})',
    args: byId,
    nullable: true,
    description: 'A claim by id, such as `"claim:362a…"`; null when there is none.',
  })
  claim!: unknown

  @Root.Connection('Player', {
    walk: 'MATCH (that:Player)',
    orders: PLAYER_ORDERS,
    args: {
      filter: {
        type: () => PlayerFilter,
        description: 'Only players for whom all of this holds, such as `{suitor: "club:ac-milan", stages: [OFFER]}`.',
      },
      orderBy: {
        type: () => PlayerOrder,
        description: 'The order, such as `NAME_ASC`.',
        default: 'LAST_REPORTED_DESC',
      },
      ...asOf,
    },
    filters: PLAYER_FILTERS,
    description: 'Players: all whom the articles name, or, as of a day, those somebody had reported on by then.',
  })
  players!: unknown

  @Root.Connection('Club', {
    walk: 'MATCH (that:Club)',
    orders: BY_NAME,
    args: named('marseil'),
    filters: [byName('Club')],
    description: 'Clubs that the articles name, by name.',
  })
  clubs!: unknown

  @Root.Connection('Source', {
    walk: 'MATCH (that:Source)',
    orders: BY_NAME,
    args: named('equipe'),
    filters: [byName('Source')],
    description: 'Outlets and journalists that the articles name, by name.',
  })
  sources!: unknown

  @Root.Connection('Article', {
    ...narrowed(byPublisher, bySpan),
    walk: 'MATCH (that:Article)',
    orders: NEWEST_ARTICLE,
    description: 'Articles, newest first. One dated only by its month is in a span that has a day of that month.',
  })
  articles!: unknown

  @Root.Connection('Report', {
    ...narrowed(byPlayerFromHim, byClubFromIt, byKinds, byToldStages, bySources, byReportDay),
    walk: 'MATCH (that:Report)',
    where: 'that.retractedAt IS NULL',
    orders: NEWEST_REPORTED,
    description: 'Reports, newest first.',
  })
  reports!: unknown

  @Root.Connection('Contradiction', {
    ...CONTRADICTIONS.all,
    description: 'Reports that cannot both hold, newest first.',
  })
  contradictions!: unknown

  @Root.Search('SearchHit', {
    as: 'Search',
    args: {
      text: {
        type: () => String,
        required: true,
        description: 'A name or its beginning, such as `"kamra"` or `"pedulla"`.',
      },
    },
    description:
      'Players, clubs, sources and articles by name, best match first; accents, case and small typos are forgiven. Reaches 1,000 hits. Cursors hold an offset and the graph’s version: once articles have come, they are refused (STALE_CURSOR), because hits may have moved.',
  })
  search!: unknown

  @Root.Part('Stats', { nullable: true, description: 'How much the graph holds, and its version.' })
  stats!: unknown
}
