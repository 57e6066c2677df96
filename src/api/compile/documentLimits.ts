import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'
import { LIMITS } from './limits.ts'

/** A validation rule: a document may not repeat itself without end. Counts what no page size bounds. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  let aliases = 0
  let directives = 0
  return {
    Field: ({ alias }) => {
      if (alias) aliases += 1
    },
    Directive: () => {
      directives += 1
    },
    Document: {
      leave: () => {
        if (aliases > LIMITS.aliases) context.reportError(tooMany('aliases', LIMITS.aliases, aliases))
        if (directives > LIMITS.directives) context.reportError(tooMany('directives', LIMITS.directives, directives))
      },
    },
  }
}

function tooMany(what: string, most: number, came: number): GraphQLError {
  return new GraphQLError(`Expected at most ${most} ${what} in a document, got ${came}. Ask in several requests.`)
}
