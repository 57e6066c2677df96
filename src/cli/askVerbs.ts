import type { Verb } from '../api/ask/question.ts'

/** What `mercato ask --help` says of each question. */
export const ASK: Readonly<Record<Verb, string>> = {
  wants: 'which clubs want him, how far each has come, how many independent sources say so',
  first: 'who was the first to name each club, and in which words; ties are shown',
  words: 'every report about him, oldest first, in its own words',
  price: 'what his club asked and what others bid, as it moved',
  believed: 'where things stood on a day, by what had been reported until then',
  relays: 'which reports only repeat what another source had said',
  contradictions: 'which claims about him cannot both be true, and who says each',
}
