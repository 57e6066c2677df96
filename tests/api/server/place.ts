/** Where a server of the tests listens, and what it serves beside the API. */
export const PLACE = { host: '127.0.0.1', port: 0, graphiqlFolder: 'dist/graphiql', queries: 'schema/queries' } as const
