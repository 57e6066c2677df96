import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Observer } from './seen.ts'

export interface Metrics {
  readonly contentType: string
  readonly observe: Observer
  /** In the text format of Prometheus. */
  text(): Promise<string>
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]
const ROWS = [1, 10, 50, 100, 500, 1_000, 2_500, 5_000]

/**
 * Figures of the server. Only operations of these names have figures of their own: clients choose names, and each name costs
 * memory here and at the collector.
 */
export function metrics(operations: ReadonlySet<string>, inFlight: () => number): Metrics {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const requests = new Counter({
    name: 'mercato_requests_total',
    help: 'Answers of /graphql by operation and HTTP status.',
    labelNames: ['operation', 'status'],
    registers,
  })
  const duration = new Histogram({
    name: 'mercato_request_seconds',
    help: 'From the whole request to the answer.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  })
  const database = new Histogram({
    name: 'mercato_database_seconds',
    help: 'Of that, waiting for Neo4j.',
    buckets: SECONDS,
    registers,
  })
  const cost = new Histogram({
    name: 'mercato_cost_rows',
    help: 'Rows that a request may touch (extensions.cost).',
    buckets: ROWS,
    registers,
  })
  const errors = new Counter({
    name: 'mercato_errors_total',
    help: 'Errors in answers by code.',
    labelNames: ['code'],
    registers,
  })
  const version = new Gauge({
    name: 'mercato_graph_version',
    help: 'Version of the graph that was read last.',
    registers,
  })
  new Gauge({
    name: 'mercato_requests_in_flight',
    help: 'Requests being worked on.',
    registers,
    collect() {
      this.set(inFlight())
    },
  })

  return {
    contentType: register.contentType,
    text: () => register.metrics(),
    observe: (seen) => {
      const operation = seen.operation !== null && operations.has(seen.operation) ? seen.operation : 'other'
      requests.inc({ operation, status: String(seen.status) })
      duration.observe({ operation }, seen.seconds)
      if (seen.databaseSeconds > 0) database.observe(seen.databaseSeconds)
      if (seen.cost !== null) cost.observe(seen.cost)
      for (const code of seen.codes) errors.inc({ code })
      if (seen.version !== null) version.set(seen.version)
    },
  }
}
