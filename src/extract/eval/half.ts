import { createHash } from 'node:crypto'

/** READ: its misses were looked at while rules were written; UNREAD: it was only ever scored. */
export type Half = 'READ' | 'UNREAD'

/** The half of an article, by its name alone: READ when the SHA-256 of the name begins with an even hexadecimal digit. */
export function halfOf(article: string): Half {
  const digit = createHash('sha256').update(article).digest('hex').charAt(0)
  return Number.parseInt(digit, 16) % 2 === 0 ? 'READ' : 'UNREAD'
}
