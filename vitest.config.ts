import { defineConfig } from 'vitest/config'

// graphql is published twice, as .mjs and .js; without the alias the packages and we would load different ones.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

export default defineConfig({
  resolve,
  test: {
    projects: [
      { resolve, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/**/*.graph.test.ts'] } },
      {
        resolve,
        test: {
          // One managed Neo4j for all of them, so one file after the other.
          name: 'graph',
          include: ['tests/**/*.graph.test.ts'],
          globalSetup: ['tests/setup/neo4j.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
