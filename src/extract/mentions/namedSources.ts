import { fold } from '../../french/fold.ts'
import type { NameRun } from './people.ts'
import { journalistNouns, outletNouns } from './roles.ts'

const OUTLET = new RegExp(
  `(?:^|[\\s'])(?:${[...outletNouns].join('|')})(?: (?:[a-z-]+(?:ien|ienne|ais|aise|ol|ole|ain|aine|and|ande|if|on|ois|oise|ique|enne|an|eur|al|ne|e)|en ligne))*,? $`,
)
const JOURNALIST = new RegExp(
  `(?:^|[\\s'])(?:${[...journalistNouns].join('|')})(?: [a-z-]+(?:ien|ais|ol|ain|and|ois|ique|an|ier|al|if|eur|gnol|ce|ca|que))*,? $`,
)

/** A source nobody registered: « le média Grafico Tigres », « le journaliste italien Rudy Galetti »; null when the name is none. */
export function isNamedSource(text: string, { sentence, first }: NameRun): 'OUTLET' | 'JOURNALIST' | null {
  const { start } = sentence.tokens[first]!
  const before = fold(text.slice(Math.max(sentence.start, start - 60), start))
  if (JOURNALIST.test(before)) return 'JOURNALIST'
  return OUTLET.test(before) ? 'OUTLET' : null
}
