/** READ: its misses were looked at while rules were written; UNREAD: it was only ever scored. */
export type Half = 'READ' | 'UNREAD'

/** The half of an article, by its name alone: UNREAD as long as it begins with `unseen-`, which goes when somebody looks at its misses. */
export function halfOf(article: string): Half {
  return article.startsWith('unseen-') ? 'UNREAD' : 'READ'
}
