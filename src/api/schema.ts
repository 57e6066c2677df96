import 'reflect-metadata'
import { type GraphQLSchema, isAbstractType, isObjectType, lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { type Answered, TYPE } from './compile/read.ts'
import { answerRoot } from './resolve.ts'
import './types/person.ts'
import './types/sagaEvent.ts'
import './types/searchHit.ts'
import './types/interest.ts'
import './types/offer.ts'
import './types/contractEnd.ts'
import './types/transfer.ts'
import './types/wish.ts'
import './types/money.ts'
import './types/evidence.ts'
import './types/claimState.ts'
import './types/stats.ts'
import { Query } from './types/query.ts'

const GENERATED = '# Generated from the classes in src/api/types by `printApiSchema()`. Do not edit.'
const QUERY =
  'Where every question begins. Root fields are nullable: one that fails does not void the others. Example: `{ player(name: "Boubacar Kamara") { interests { nodes { suitor { name } } } } }`'

let built: GraphQLSchema | undefined

/** The executable schema. Built once: it holds no state. */
export function apiSchema(): GraphQLSchema {
  built ??= build()
  return built
}

/** The text of `schema/schema.graphql`: sorted, line 1 says that it is generated. */
export function printApiSchema(): string {
  return `${GENERATED}\n\n${printSchema(lexicographicSortSchema(apiSchema()))}\n`
}

function build(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: [Query], validate: false })
  const query = schema.getQueryType()!
  query.description = QUERY
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (isAbstractType(type)) type.resolveType = (value: Answered) => value[TYPE]
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      // The statement has answered everything below the root: what is left is a look-up by response key.
      field.resolve =
        type === query ? answerRoot : (answered: Answered, _args, _context, { path }) => answered[path.key]
    }
  }
  return schema
}
