import type { ClassType } from 'type-graphql'

const types = new Map<string, ClassType>()

/** Makes a class or union known by its GraphQL name. */
export function nameType(name: string, type: object): void {
  types.set(name, type as ClassType)
}

/** The class or union of a GraphQL name. Relations name their target, so that files of types need not import each other. */
export function typeNamed(name: string): ClassType {
  const type = types.get(name)
  if (!type) throw new Error(`No GraphQL type is declared under the name "${name}".`)
  return type
}
