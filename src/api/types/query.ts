import { ID, Resolver } from 'type-graphql'
import type { ArgumentOptions } from '../declare/fields.ts'
import { Root } from '../declare/fields.ts'
import { PlayerOrder } from './enums.ts'
import { byClub, byKinds, byPlayer, bySources, byStages, narrowed } from './filters.ts'
import { NEWEST_REPORTED, PLAYER_ORDERS } from './orders.ts'
import { PLAYER_FILTERS, PlayerFilter } from './playerFilter.ts'

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

@Resolver()
export class Query {
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
    description: 'An article by id; null when there is none.',
  })
  article!: unknown

  @Root.One('Report', {
    walk: 'MATCH (that:Report {id: $id})',
    args: byId,
    nullable: true,
    description: 'A report by id, a retracted one too; null when there is none.',
  })
  report!: unknown

  @Root.One('Claim', {
    walk: 'MATCH (that:Claim {id: $id})',
    args: byId,
    nullable: true,
    description: 'A claim by id; null when there is none.',
  })
  claim!: unknown

  @Root.Connection('Player', {
    walk: 'MATCH (that:Player)',
    orders: PLAYER_ORDERS,
    args: {
      filter: { type: () => PlayerFilter, description: 'Only players for whom all of this holds.' },
      orderBy: { type: () => PlayerOrder, description: 'The order of the list.', default: 'LAST_REPORTED_DESC' },
    },
    filters: PLAYER_FILTERS,
    description: 'Players.',
  })
  players!: unknown

  @Root.Connection('Report', {
    ...narrowed(byKinds, byStages, byPlayer, byClub, bySources),
    walk: 'MATCH (that:Report)',
    where: 'that.retractedAt IS NULL',
    orders: NEWEST_REPORTED,
    description: 'Reports, newest first.',
  })
  reports!: unknown

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
      'Players, clubs, sources and articles by name, best match first; accents, case and small typos are forgiven. Reaches 1,000 hits; a page may be short where a hit is neither. Cursors are offsets: new data may shift them.',
  })
  search!: unknown

  @Root.Part('Stats', { nullable: true, description: 'How much the graph holds.' })
  stats!: unknown
}
