import { foldedBetween } from '../../french/fold.ts'
import type { Document, Ref, Sentence } from '../document.ts'
import { tiesBefore, tiesBehind } from './clubTies.ts'
import { locator } from './locator.ts'
import { dealtIn, ownedIn, pairedIn, possessedIn } from './ownership.ts'
import type { Registered } from './registered.ts'
import { playerNouns } from './roles.ts'
import { sectionTopics } from './topics.ts'

/** How strongly the text ties each player to each club, by their ids; what speaks against a club counts below nothing. */
export function clubVotes(document: Document, known: readonly Registered[]): Map<string, Map<string, number>> {
  const { text } = document.article
  const topics = sectionTopics(document)
  const nations = new Set(
    known.flatMap(({ start, use, entry }) => (use === 'SINGULAR' && entry.kind === 'NATION' ? [start] : [])),
  )
  const votes = new Map<string, Map<string, number>>()
  const vote = (player: string | undefined, club: string, weight: number) => {
    if (!player) return
    const own = votes.get(player) ?? new Map<string, number>()
    own.set(club, (own.get(club) ?? 0) + weight)
    votes.set(player, own)
  }
  for (const sentence of document.sentences) {
    if (sentence.zone.kind === 'CAPTION' || sentence.zone.kind === 'TEASER') continue
    const refs = document.refs.get(sentence) ?? []
    const here = refs.filter(({ kind, form }) => kind === 'PLAYER' && form === 'NAME')
    const mind = onlyBefore(document, sentence) ?? topics.get(sentence.zone.section)
    for (const { player, club, weight } of [
      ...ownedIn(sentence, refs, mind),
      ...pairedIn(sentence, refs),
      ...dealtIn(sentence, refs, mind),
      ...possessedIn(sentence, refs),
    ])
      vote(player, club, weight)
    for (const ref of refs) {
      if (ref.kind !== 'CLUB') continue
      const club = ref.entities[0]!
      const { start, end } = { start: sentence.tokens[ref.first]!.start, end: sentence.tokens[ref.last]!.end }
      const before = foldedBetween(text, Math.max(sentence.start, start - 60), start)
      const behind = foldedBetween(text, end, Math.min(sentence.end, end + 60))
      const player = playerOf(document, sentence, here, ref, topics.get(sentence.zone.section))
      const asked = here.length === 0 ? (onlyBefore(document, sentence) ?? player) : player
      for (const [shape, weight] of tiesBefore) if (shape.test(before)) vote(player, club, weight)
      // « Manchester United recalé »: it refuses nobody
      const turnedDown = /^ \p{L}+ée?s?(?!\p{L})/u.test(text.slice(end, end + 20))
      for (const [shape, weight] of turnedDown ? [] : tiesBehind) if (shape.test(behind)) vote(asked, club, weight)
      // « un accord avec le Dynamo Moscou pour Valbuena »
      const dealt = / avec (?:le |la |l'|les )?$/.test(before) && /^ pour /.test(behind)
      if (dealt && here.some(({ first }) => first === ref.last + 2)) vote(player, club, 2)
      if (/\((?:\d\d ans, )?$/.test(before) && /^[,)]/.test(text.slice(end))) {
        // « Savanier (Montpellier) », « Savanier (30 ans, Montpellier) »
        const open = sentence.tokens.findLastIndex(({ text: mark }, i) => mark === '(' && i < ref.first)
        const named = here.find(({ last }) => last === open - 1)
        vote(named?.entities[0], club, 6)
      }
      if (describesPlayer(sentence, ref, nations)) vote(described(document, sentence, here, ref) ?? player, club, 3)
    }
  }
  demonyms(document, known, topics, vote)
  return votes
}

// « le Monégasque Youssouf Fofana », « le Lensois »: somebody of a club that the text names otherwise, too
function demonyms(
  document: Document,
  known: readonly Registered[],
  topics: ReadonlyMap<number, string | undefined>,
  vote: (player: string | undefined, club: string, weight: number) => void,
): void {
  const { text } = document.article
  const at = locator(document.sentences)
  const named = new Set(known.flatMap(({ entry, use }) => (use === 'NAME' || use === 'ADJECTIVE' ? [entry.id] : [])))
  for (const form of known) {
    if (form.use !== 'SINGULAR' || form.entry.kind !== 'CLUB') continue
    const sentence = at(form.start, form.end)?.sentence
    const old = /(?:ancien|ex)[ -]$/i.test(text.slice(Math.max(0, form.start - 8), form.start))
    if (!sentence || old) continue
    const here = (document.refs.get(sentence) ?? []).filter(({ kind }) => kind === 'PLAYER')
    const next = here.find((ref) => sentence.tokens[ref.first]!.start === form.end + 1)
    if (next) vote(next.entities[0], form.entry.id, 6)
    else {
      const before = here.filter(({ last }) => sentence.tokens[last]!.end < form.start).at(-1)
      const whose = before?.entities[0] ?? topics.get(sentence.zone.section)
      // « Nice veut Savanier. Le Montpelliérain … »: unless he is only from there
      vote(whose, form.entry.id, named.has(form.entry.id) ? 2 : 1)
    }
  }
}

/** Of whom a club is said: the last one named before it in its sentence, whom the sentence turns to behind it, the one its section is about. */
function playerOf(
  document: Document,
  sentence: Sentence,
  here: readonly Ref[],
  ref: Ref,
  topic: string | undefined,
): string | undefined {
  const before = here.filter(({ last }) => last < ref.first).at(-1)
  if (before) return before.entities[0]
  // « Guingamp a recalé une offre de Troyes pour Pierrot »
  const target = here.find(({ first }) => first > ref.last && sentence.tokens[first - 1]!.fold === 'pour')
  if (target) return target.entities[0]
  // « Lié à l’OM jusqu’en 2022, Kamara réfléchit »
  const behind = here.find(({ first }) => first > ref.last)
  if (behind && sentence.tokens.slice(ref.last, behind.first).some(({ text }) => text === ','))
    return behind.entities[0]
  if (behind && behind.first - ref.last <= 6) return behind.entities[0]
  return topic ?? lastPlayer(document, sentence)
}

// « Kane arrive en tête de la liste. Levy, le patron de Tottenham, en réclame 100 M€ »: the only player of the sentence before
function onlyBefore(document: Document, { index, zone }: Sentence): string | undefined {
  const before = document.sentences[index - 1]
  if (!before || before.zone.paragraph !== zone.paragraph) return undefined
  const named = new Set(
    (document.refs.get(before) ?? []).filter(({ kind }) => kind === 'PLAYER').map(({ entities }) => entities[0]),
  )
  return named.size === 1 ? [...named][0] : undefined
}

// « le milieu de l’OM Kamara », « Reste Gueye. Le milieu d’Everton »
function described(document: Document, sentence: Sentence, here: readonly Ref[], ref: Ref): string | undefined {
  // « la pépite de Palmeiras, Danilo »
  const comma = sentence.tokens[ref.last + 1]?.text === ',' ? 1 : 0
  const next = here.find(({ first }) => first === ref.last + 1 + comma)
  const before = here.filter(({ last }) => last < ref.first).at(-1)
  return (next ?? before)?.entities[0] ?? lastPlayer(document, sentence, sentence.zone.paragraph)
}

function lastPlayer(document: Document, sentence: Sentence, paragraph?: number): string | undefined {
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i < 12; i--) {
    const { zone } = document.sentences[i]!
    if (zone.section !== sentence.zone.section || (paragraph !== undefined && zone.paragraph !== paragraph))
      return undefined
    const named = (document.refs.get(document.sentences[i]!) ?? []).filter(({ kind }) => kind === 'PLAYER').at(-1)
    if (named) return named.entities[0]
  }
  return undefined
}

// « le milieu défensif de l’OM », « l’attaquant lillois », « l’Américain d’Arsenal »
function describesPlayer(sentence: Sentence, ref: Ref, nations: ReadonlySet<number>): boolean {
  const { tokens } = sentence
  let i = ref.first - 1
  if (ref.form !== 'ADJECTIVE') {
    while (i >= 0 && /^(?:l'|la|le|les)$/.test(tokens[i]!.fold)) i--
    if (!/^(?:de|du|des|d')$/.test(tokens[i]?.fold ?? '')) return false
    i--
    if (nations.has(tokens[i]?.start ?? -1)) return true
  }
  for (let back = 0; back < 4 && i >= 0; back++, i--) {
    const { fold: word } = tokens[i]!
    if (playerNouns.has(word))
      // « la marche arrière du Barça » is no right back of theirs
      return (
        !/^(?:un|une|ancien|ex|futur|des|deux|marche|machine|en)$/.test(tokens[i - 1]?.fold ?? '') && word !== 'natif'
      )
    if (/^(?:[.,;:]|la|le|les|l'|un|une|a|au)$/.test(word)) return false
  }
  return false
}
