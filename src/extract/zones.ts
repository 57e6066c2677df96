import { fold } from '../french/fold.ts'
import { sentences } from '../french/sentences.ts'
import { tokens } from '../french/tokens.ts'
import { verbGroups } from '../french/verbGroups.ts'
import type { Document, Sentence, Zone, ZoneKind } from './document.ts'
import {
  bullets,
  bylines,
  captions,
  clockTimes,
  creditLines,
  labels,
  menuWords,
  rubrics,
  signed,
  teaserHeads,
  teasers,
} from './zoneWords.ts'

/** Splits the page into lines that state facts and lines that do not, and the former and the latter into sentences. */
export function zones(document: Document): Document {
  const { text } = document.article
  const found = zonesOf(text)
  const cut: Sentence[] = []
  for (const zone of found)
    for (const { start, end } of sentences(text, zone.start, zone.end)) {
      const words = tokens(text, start, end)
      cut.push({ start, end, zone, index: cut.length, tokens: words, verbs: verbGroups(words) })
    }
  return { ...document, zones: found, sentences: cut }
}

/** The lines of a text with what each of them is. */
export function zonesOf(text: string): Zone[] {
  const lines: { start: number; end: number }[] = []
  let from = 0
  for (const line of text.split(/\r\n|\n|\r|\u2028/)) {
    const lead = line.length - line.trimStart().length
    if (line.trim() !== '') lines.push({ start: from + lead, end: from + line.trimEnd().length })
    from += line.length + (text.startsWith('\r\n', from + line.length) ? 2 : 1)
  }
  const out: Zone[] = []
  let section = 0
  /** Where the last line of a block of teasers ends: « À LIRE AUSSI » and the titles right below it. */
  let teased = Number.NEGATIVE_INFINITY
  for (const [paragraph, { start, end }] of lines.entries()) {
    const line = text.slice(start, Math.min(end, start + 400))
    const isTeased = start - teased <= 2 && isTitle(line, end - start)
    const kind = isTeased
      ? 'TEASER'
      : kindOf(
          line,
          end - start,
          lines[paragraph + 1] && text.slice(lines[paragraph + 1]!.start, lines[paragraph + 1]!.end),
        )
    if (isTeased || teaserHeads.test(line)) teased = end
    if (kind === 'HEADING' || (kind === 'BODY' && opensItem(line))) section++
    out.push({ start, end, kind, paragraph, section })
  }
  return out
}

// « • Habib Diallo intéresse … », « 22h47 – Jeffinho est Lyonnais. », « ESPAGNE. Marca l’affirme : … »: a story of its own
function opensItem(line: string): boolean {
  return bullets.test(line) || clockTimes.test(line) || labels.test(line)
}

// « 1. Dembélé, Cornet, Andersen : le point sur les départs »
function isTitle(line: string, length: number): boolean {
  return length < 120 && !/[.!»”"]$/.test(line)
}

// « Accueil Actus Mercato Anciens Forum Boutique Connexion »
function isMenu(line: string): boolean {
  const words = fold(line)
    .split(/[^a-z0-9-]+/)
    .filter((word) => word !== '')
  return words.length >= 4 && words.filter((word) => menuWords.has(word)).length >= 0.7 * words.length
}

function kindOf(line: string, length: number, next: string | undefined): ZoneKind {
  if (teasers.test(line)) return 'TEASER'
  if (rubrics.test(line) && length < 120) return 'RUBRIC'
  if ((length < 200 && captions.test(line)) || (length < 120 && (bylines.test(line) || creditLines.test(line))))
    return 'CAPTION'
  if (isPost(line, next) || (length < 300 && isMenu(line))) return 'CAPTION'
  // « Source : Sky Sports »
  if (/^sources?\s?:/i.test(line)) return 'BODY'
  if (length < 150 && isHeading(line)) return 'HEADING'
  return 'BODY'
}

// « Welcome to Villa! » above « — Aston Villa (@AVFCOfficial) May 23, 2022 », unless it stands in quotation marks
function isPost(line: string, next: string | undefined): boolean {
  const signed = /^[—–-]\s.{1,60}\(@\w+\)/
  return signed.test(line) || (next !== undefined && signed.test(next) && !/^[«“"]/.test(line))
}

// Short, without a final stop; « LA JUVENTUS ATTEND SON HEURE »; « Gerrard plus fort que Simeone »; « Une nouvelle proposition ? »
function isHeading(line: string): boolean {
  if (/^[—–•▶-]\s/.test(line) && /[.…]$/.test(line)) return false
  if (/[.…]\s?[»”"]?\)?$/.test(line) && !/\?\.*$/.test(line)) return false
  // « Marc Keller, président : « Il nous manquera. » (au micro de RMC) »
  if (/[.!?…]\s?[»”"]\s?\([^()]{2,60}\)$/.test(line)) return false
  // « … en demande le double. (Le Progrès) »
  if (line.length > 40 && signed.test(line.slice(-60))) return false
  if (/^[«“"].*[»”"]/.test(line) && /[–—-]\s/.test(line)) return false
  return !/[.!?…]\s+\p{Lu}.*[.…]\s/u.test(line)
}
