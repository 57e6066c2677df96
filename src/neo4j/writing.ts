/**
 * How long a transaction that writes may take. Servers limit transactions to seconds, for the sake of readers; many articles, or
 * planning every derivation on a busy machine, take longer.
 */
export const WRITING = { timeout: 600_000 } as const
