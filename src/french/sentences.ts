export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A possible sentence end: the stop, closing marks behind it, and where the next sentence would begin. */
interface Cut {
  readonly stop: number
  readonly next: number
}

// A sentence longer than this is no sentence: it is cut at a space, so that one line of a megabyte stays readable work.
const LONGEST = 2_000

const STOP = /[.!?…]+[\s\u00a0\u202f]*[»”"]?\)?/g

/** Each repair looks at a cut and says whether it is none. A new exception is one function and one line here. */
const repairs: readonly ((text: string, cut: Cut) => boolean)[] = [
  notBeforeLowerCase,
  notAfterTitle,
  notAfterInitial,
  notInsideNumber,
  notInsideAddress,
  notBeforeSum,
]

/** Sentences of the text between `start` and `end`: without the spaces around them, in order. */
export function sentences(text: string, start = 0, end = text.length): Stretch[] {
  const out: Stretch[] = []
  let from = start
  STOP.lastIndex = start
  for (let match = STOP.exec(text); match && match.index < end; match = STOP.exec(text)) {
    const cut = { stop: match.index, next: Math.min(match.index + match[0].length, end) }
    if (repairs.some((isNone) => isNone(text, cut))) continue
    push(out, text, from, cut.next)
    from = cut.next
  }
  push(out, text, from, end)
  return out
}

function push(out: Stretch[], text: string, from: number, to: number): void {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST)
    const cut = space > start ? space : start + LONGEST
    out.push({ start, end: cut })
    start = cut + 1
  }
  if (end > start) out.push({ start, end })
}

// « Il a dit oui ! », a-t-il ajouté.
function notBeforeLowerCase(text: string, { next }: Cut): boolean {
  return /^[\s\u00a0\u202f]*[,;:\p{Ll}]/u.test(text.slice(next, next + 4))
}

// « M. Longoria », « St. Pauli »
function notAfterTitle(text: string, { stop }: Cut): boolean {
  return (
    text[stop] === '.' &&
    /(?:^|[\s('’«])(?:MM?|Mme|Dr|Me|St|Ste|vs|cf|n)$/.test(text.slice(Math.max(0, stop - 5), stop))
  )
}

// « J.-M. Aulas », « F.C. »
function notAfterInitial(text: string, { stop, next }: Cut): boolean {
  return (
    text[stop] === '.' &&
    /(?:^|[\s('’«.-])\p{Lu}$/u.test(text.slice(Math.max(0, stop - 2), stop)) &&
    /^\s*(?:-?\p{Lu})/u.test(text.slice(next, next + 3))
  )
}

// « 1.300 », « 2.5 M€ »
function notInsideNumber(text: string, { stop, next }: Cut): boolean {
  return text[stop] === '.' && next === stop + 1 && /\d/.test(text[stop - 1] ?? '') && /\d/.test(text[next] ?? '')
}

// « le10sport.com », « @OM.Officiel »: a stop without a space counts only before a capital, a quote or a bracket.
function notInsideAddress(text: string, { stop, next }: Cut): boolean {
  return next === stop + 1 && next < text.length && !/[\s\u00a0\u202f«“"(\p{Lu}À]/u.test(text[next]!)
}

// « la bagatelle de… 70 millions »
function notBeforeSum(text: string, { stop, next }: Cut): boolean {
  return /^(?:…|\.\.\.)$/.test(text.slice(stop, next).trim()) && /^\s*\d/.test(text.slice(next, next + 3))
}
