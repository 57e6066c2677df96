import { Extensions, InterfaceType, ObjectType } from 'type-graphql'
import { nameType } from './typeNamed.ts'

/** A class of a GraphQL interface. */
type InterfaceClass = abstract new (...args: never[]) => object

interface InterfaceOptions {
  readonly name: string
  readonly description: string
  readonly implements?: InterfaceClass[]
}

interface TypeOptions extends InterfaceOptions {
  /** The label by which a node of this type is known. */
  readonly label?: string
}

/** A GraphQL object type. */
export function Type({ label, ...options }: TypeOptions): ClassDecorator {
  return (target) => {
    ObjectType(options.name, { ...typeGraphql(options), simpleResolvers: true })(target)
    if (label) Extensions({ label })(target)
    nameType(options.name, target)
  }
}

/** A GraphQL interface. */
export function Interface(options: InterfaceOptions): ClassDecorator {
  return (target) => {
    InterfaceType(options.name, typeGraphql(options))(target)
    nameType(options.name, target)
  }
}

function typeGraphql(options: InterfaceOptions): { description: string; implements?: InterfaceClass[] } {
  return { description: options.description, ...(options.implements && { implements: options.implements }) }
}
