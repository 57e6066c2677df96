import { defineConfig } from 'vitest/config'

// graphql is published twice, as .mjs and .js; without the alias the packages and we would load different ones.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

// Starting a Neo4j takes seconds, on a busy machine half a minute; some tests start several.
const patient = { testTimeout: 240_000, hookTimeout: 240_000 }

// Servers of tests live too short for Java's second compiler, which would only keep the cores from them.
const env = { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' }

export default defineConfig({
  resolve,
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          // Whole corpora and random texts take their time on a busy machine.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/**/*.{graph,slow,torture}.test.ts'],
        },
      },
      {
        // On one managed Neo4j that they share, so one file after the other.
        resolve,
        test: {
          name: 'graph',
          include: ['tests/**/*.graph.test.ts'],
          globalSetup: ['tests/setup/neo4j.ts'],
          fileParallelism: false,
          env,
          ...patient,
        },
      },
      {
        // What starts and kills servers of its own, or takes longer than a daily run should: npm run test:slow, and in CI.
        resolve,
        test: {
          name: 'slow',
          include: ['tests/**/*.slow.test.ts'],
          globalSetup: ['tests/setup/neo4j.ts'],
          fileParallelism: false,
          env,
          ...patient,
        },
      },
      {
        // Long proofs, each on a server of its own that it hurts: npm run test:torture.
        resolve,
        test: { name: 'torture', include: ['tests/torture/*.torture.test.ts'], fileParallelism: false, ...patient },
      },
    ],
  },
})
