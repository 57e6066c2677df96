import 'reflect-metadata'
import { buildSchemaSync, ID, Resolver } from 'type-graphql'
import { expect, test } from 'vitest'
import { Column, Connection, Root } from '../../src/api/declare/fields.ts'
import { Type } from '../../src/api/declare/type.ts'
import { cypherOf } from './compile/cypherOf.ts'

@Type({ name: 'Stadium', label: 'Stadium', description: 'Where they play.' })
class Stadium {
  @Column(() => String, { description: 'Its name.' })
  name!: string

  // The whole of a new relation: type, arguments, order, page and the way that leads there.
  @Connection('Stadium', {
    walk: 'MATCH (this)-[:NEAR]-(that:Stadium)',
    orders: { NAME_ASC: { key: 'that.name', type: 'text', direction: 'ASC' } },
    description: 'Others in town.',
  })
  neighbours!: Stadium[]
}

@Resolver()
class Stadiums {
  @Root.One('Stadium', {
    walk: 'MATCH (that:Stadium {id: $id})',
    args: { id: { type: () => ID, required: true, description: 'Its id.' } },
    nullable: true,
    description: 'A stadium.',
  })
  stadium!: Stadium
}

test('a relation is added in one place: schema, arguments and statement come from its declaration', () => {
  const schema = buildSchemaSync({ resolvers: [Stadiums], validate: false })
  const query = '{ stadium(id: "velodrome") { name neighbours(first: 2) { nodes { name } pageInfo { hasNextPage } } } }'
  expect(cypherOf(query, {}, schema)).toMatchInlineSnapshot(`
    "
    CYPHER 5
    RETURN [
      COLLECT {
        MATCH (n1:Stadium {id: $p1})
        RETURN [
          n1.name,
          COLLECT {
            MATCH (n1)-[:NEAR]-(n2:Stadium)
            WITH n2 ORDER BY n2.name, n2.id LIMIT $p2
            RETURN [[n2.name]]
          }
        ] LIMIT 1
      }
    ] AS answer
    p1 = "velodrome"
    p2 = 3n
    "
  `)
})
