import { Int } from 'type-graphql'
import { Column, One } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'

@Type({
  name: 'Evidence',
  description:
    'The stretch of the article that carries a statement: `article.text.slice(start, end) === text`, in UTF-16 code units as JavaScript counts.',
})
export class Evidence {
  @One('Article', { walk: 'MATCH (this)-[:IN]->(that:Article)', description: 'The article it stands in.' })
  article!: unknown

  @Column(() => String, { description: 'The words, such as « Monaco avec une offre de 30 millions d’euros ».' })
  text!: string

  @Column(() => Int, { description: 'Where the words begin in `article.text`.' })
  start!: number

  @Column(() => Int, { description: 'Where the words end in `article.text`, exclusive.' })
  end!: number

  @Column(() => String, { description: 'The sentence before; empty at the beginning of the article.' })
  before!: string

  @Column(() => String, { description: 'The sentence after; empty at the end of the article.' })
  after!: string

  @Column(() => String, { description: 'Id of the rule that read it, such as `offer.amount`.' })
  rule!: string
}
