/** What may be answered to whatever was sent; 431 and 400 may come from the HTTP parser itself, without a body. */
const STATUSES = new Set([200, 204, 400, 405, 413, 415, 431, 503])
const LEAKS = /\bMATCH \(|CYPHER 5|node_modules|\.ts:\d|\bat \S+ \(|bolt:\/\/|Did you mean/

interface Body {
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message?: unknown
    readonly extensions?: { readonly code?: unknown; readonly requestId?: unknown }
  }[]
}

/** Why an answer is not what a client may count on; null when it is. */
export function fault(status: number, body: string): string | null {
  if (!STATUSES.has(status)) return `status ${status}: ${body.slice(0, 300)}`
  if (LEAKS.test(body)) return `tells too much: ${body.slice(0, 300)}`
  if (body === '' || status === 204) return null
  try {
    const { data, errors } = JSON.parse(body) as Body
    if (data === undefined && errors === undefined) return `neither data nor errors: ${body.slice(0, 300)}`
    const isWhole = errors?.every(
      ({ message, extensions }) =>
        typeof message === 'string' && typeof extensions?.code === 'string' && typeof extensions.requestId === 'string',
    )
    if (isWhole === false) return `an error without message, code or request id: ${body.slice(0, 300)}`
    return errors?.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR')
      ? `internal: ${body.slice(0, 300)}`
      : null
  } catch {
    return `no JSON: ${body.slice(0, 300)}`
  }
}
