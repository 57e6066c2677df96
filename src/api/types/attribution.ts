import { Column, Part } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { SourceRole } from './enums.ts'

@Type({ name: 'Attribution', description: 'A source credited with a report or a quote.' })
export class Attribution {
  @Part('Source', { description: 'Who is credited.' })
  source!: unknown

  @Column(() => SourceRole, { cypher: 'edge.role', description: 'Whether it says it first-hand.' })
  role!: string
}

/** How a report or a quote leads to its attributions. */
export const ATTRIBUTIONS = {
  walk: 'MATCH (this)-[edge:REPORTED_BY]->(that)',
  order: ['edge.role', 'that.id'],
  limit: 20,
} as const
