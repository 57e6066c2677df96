import type { Zone } from '../document.ts'
import type { Span } from '../reading.ts'

/** Fewer words are emphasis, no speech. */
const FEWEST = 5
/** How many lines a quotation may go on when its own line does not close it. */
const LINES = 4
const OPEN = '«“"‟'

/** The direct speech of each body line that begins some, in order: what stands between the marks, trimmed. It may end in a later line. */
export function quotations(text: string, zones: readonly Zone[]): ReadonlyMap<Zone, readonly Span[]> {
  const out = new Map<Zone, Span[]>()
  let from = 0
  for (const [n, zone] of zones.entries()) {
    if (zone.kind !== 'BODY') continue
    const { spans, open } = inLine(text, Math.max(from, zone.start), zone.end)
    if (open >= 0) {
      const end = endBehind(text, open, zones.slice(n + 1, n + 1 + LINES))
      const last = words(text, open + 1, end ?? zone.end)
      if (last) spans.push(last)
      if (end !== null) from = end + 1
    }
    if (spans.length > 0) out.set(zone, spans)
  }
  return out
}

/** The speech that a line opens and closes, and where it opens some that it does not close; less than 0 where there is none. */
function inLine(text: string, start: number, end: number): { spans: Span[]; open: number } {
  const spans: Span[] = []
  const spare = spareClosers(text, start, end)
  let open = -1
  let depth = 0
  for (let i = start; i < end; i++) {
    const sign = text[i]!
    if (open < 0) {
      if (OPEN.includes(sign)) open = i
      continue
    }
    if (depth > 0 && sign === '»') {
      depth--
      continue
    }
    if (depth > 0 || !closes(text, open, i, end)) {
      if (sign !== '«') continue
      // « … « … » … » holds another; « … « … » is two, of which the first was left open
      if (spare[i - start]! > 0) depth++
      else open = i
      continue
    }
    const span = words(text, open + 1, i)
    if (span) spans.push(span)
    open = -1
  }
  return { spans, open }
}

/** How many guillemets close more than open, from each place of a line to its end. */
function spareClosers(text: string, start: number, end: number): Int32Array {
  const out = new Int32Array(end - start + 1)
  for (let i = end - 1; i >= start; i--)
    out[i - start] = out[i - start + 1]! + (text[i] === '»' ? 1 : text[i] === '«' ? -1 : 0)
  return out
}

// Guillemets close guillemets where they come; else any mark does: « … “ and “ … ".
function closes(text: string, from: number, at: number, end: number): boolean {
  if (text[at] === '»') return true
  if (!'”"“'.includes(text[at]!)) return false
  if (text[from] !== '«') return true
  const next = text.indexOf('»', at)
  const other = text.indexOf('«', at)
  return text[at] !== '"' && (next < 0 || next >= end || (other >= 0 && other < next))
}

/** Where speech that goes on over lines is closed: by its own mark, before any other opens; null when no line near does it. */
function endBehind(text: string, open: number, lines: readonly Zone[]): number | null {
  const closer = text[open] === '«' ? '»' : text[open] === '"' ? '"' : '”'
  for (const { kind, start, end } of lines) {
    if (kind !== 'BODY' || OPEN.includes(text[start]!)) return null
    for (let i = start; i < end; i++) {
      if (text[i] === closer) return isEnd(text, i, end) ? i : null
      if (OPEN.includes(text[i]!)) return null
    }
  }
  return null
}

// « … j’aimerais y jouer. ", but no « son "projet" »
function isEnd(text: string, at: number, end: number): boolean {
  return text[at] !== '"' || at + 1 >= end || /[\s,.)]/.test(text[at + 1]!)
}

/** The speech between two marks; null when it is too short to be any. */
function words(text: string, from: number, to: number): Span | null {
  const inner = text.slice(from, to)
  const count = inner.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
  if (count < FEWEST) return null
  const start = from + inner.length - inner.trimStart().length
  return { start, end: start + inner.trim().length }
}
