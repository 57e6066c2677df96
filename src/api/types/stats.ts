import { Int } from 'type-graphql'
import { Column } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { PartialDate } from './partialDate.ts'

@Type({ name: 'Stats', description: 'How much the graph holds.' })
export class Stats {
  @Column(() => Int, { cypher: 'COUNT { (:Article) }', description: 'Articles.' })
  articles!: number

  @Column(() => Int, { cypher: 'COUNT { (:Player) }', description: 'Players that somebody reports about.' })
  players!: number

  @Column(() => Int, { cypher: 'COUNT { (:Club) }', description: 'Clubs, those of the register included.' })
  clubs!: number

  @Column(() => Int, {
    cypher: 'COUNT { (:Source) }',
    description: 'Outlets and journalists, those of the register included.',
  })
  sources!: number

  @Column(() => Int, {
    cypher: 'COUNT { (_report:Report) WHERE _report.retractedAt IS NULL }',
    description: 'Reports that stand.',
  })
  reports!: number

  @Column(() => Int, { cypher: 'COUNT { (:Claim) }', description: 'Claims: what the reports state, each matter once.' })
  claims!: number

  @Column(() => Int, {
    cypher: 'COUNT { (_quote:Quote) WHERE _quote.retractedAt IS NULL }',
    description: 'Quotes that stand.',
  })
  quotes!: number

  @Column(() => PartialDate, {
    cypher: `COLLECT {
  MATCH (_article:Article) WHERE _article.publishedFrom IS NOT NULL
  RETURN _article.publishedOn ORDER BY _article.publishedFrom LIMIT 1
}[0]`,
    nullable: true,
    description: 'Date of the oldest article.',
  })
  firstOn!: string | null

  @Column(() => PartialDate, {
    cypher: `COLLECT {
  MATCH (_article:Article) WHERE _article.publishedTo IS NOT NULL
  RETURN _article.publishedOn ORDER BY _article.publishedTo DESC LIMIT 1
}[0]`,
    nullable: true,
    description: 'Date of the newest article.',
  })
  lastOn!: string | null

  @Column(() => Int, {
    cypher: 'coalesce(COLLECT { MATCH (_graph:Graph) RETURN _graph.version }[0], 0)',
    description:
      'The version of the graph: it grows with everything that is written, and equal versions are equal graphs.',
  })
  version!: number
}
