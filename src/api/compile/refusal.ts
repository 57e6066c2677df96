import { GraphQLError } from 'graphql'

/** Why a request is refused; clients look at the code, people at the message. */
export type RefusalCode = 'BAD_USER_INPUT' | 'AMBIGUOUS_NAME' | 'STALE_CURSOR' | 'TOO_COSTLY' | 'TOO_DEEP'

/** An error that is the client's to mend: what was expected, what came, what to do. Never masked. */
export function refusal(code: RefusalCode, message: string, extensions: Readonly<Record<string, unknown>> = {}) {
  return new GraphQLError(message, { extensions: { code, ...extensions } })
}
