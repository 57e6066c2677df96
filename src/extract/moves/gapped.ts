import type { Frames } from '../frames.ts'
import type { Move } from './move.ts'

/** « vu filer Silva à Manchester (65 M£), Bakayoko à Chelsea », « … et Bruma, genou en vrac, à Gaziantep », « arrive de Mirandés et Dönnum du Standard »: the verb is said once */
export function gapped(frames: Frames, move: Move): Move[] {
  const { tokens } = frames
  const out: Move[] = []
  let end = endOf(frames, move.last)
  for (const [i, ref] of frames.refs.entries()) {
    if (ref.first <= end) continue
    const club = frames.refs.slice(i + 1).find(({ form }) => form !== 'PRONOUN')
    const joined = ref.first - end <= 3 && /^(?:,|et|puis)$/.test(frames.tokens[ref.first - 1]?.fold ?? '')
    const far = tokens[ref.last + 1]?.text === ',' && tokens[(club?.first ?? 0) - 2]?.text === ',' ? 9 : 3
    if (ref.kind !== 'PLAYER' || ref.form !== 'NAME' || !joined || club?.kind !== 'CLUB' || club.first - ref.last > far)
      break
    // « Guilavogui est prêté par Wolfsburg et Marcelo débarque de Lyon »: a verb of his own
    if (frames.verbs.some(({ first }) => first > ref.last && first < club.first)) break
    const preposition = frames.preposition(club)
    const isAt = /^(?:à|chez)$/.test(preposition)
    const taken = isAt && isTakenAt(frames, move)
    const goes = move.to !== null && isAt && !taken
    if (!goes && !taken && !(move.to === null && move.from && preposition === 'de')) break
    const id = club.entities[0]!
    for (const player of ref.entities)
      out.push({
        ...move,
        player,
        from: goes ? move.from : id,
        to: goes ? id : taken ? move.to : null,
        first: ref.first,
        last: club.last,
        money: null,
      })
    end = endOf(frames, club.last)
  }
  return out
}

// « a recruté Gueye à Everton et Payet à West Ham »
function isTakenAt(frames: Frames, { from, last }: Move): boolean {
  const club = frames.refs.find((ref) => ref.last === last)
  return from !== null && club?.entities[0] === from && /^(?:à|chez)$/.test(frames.preposition(club))
}

// Behind a sum or brackets that belong to a club: « à Manchester United (65 M£) », « de Mirandés pour 500 000 euros »
function endOf({ tokens, refs }: Frames, last: number): number {
  if (tokens[last + 1]?.text === '(') {
    const close = tokens.findIndex(({ text }, n) => n > last && text === ')')
    if (close > 0 && close - last < 10) return close
  }
  const sum = refs.find(({ kind, first }) => kind === 'MONEY' && first > last && first - last <= 2)
  return sum?.last ?? last
}

/** « Gignac et Ayew, partis libres, le premier chez les Tigres, le second à Swansea » */
export function distributed(
  { tokens, refs, verbs }: Frames,
  n: number,
  players: readonly string[],
): { player: string; to: string }[] {
  if (players.length !== 2) return []
  const at = (words: RegExp) => tokens.findIndex(({ fold }, i) => i > verbs[n]!.last && words.test(fold))
  const club = (from: number) =>
    from < 0
      ? undefined
      : refs.find(({ kind, first }) => kind === 'CLUB' && first > from && first - from <= 4)?.entities[0]
  const [one, other] = [club(at(/^premier$/)), club(at(/^(?:second|deuxieme)$/))]
  return one && other
    ? [
        { player: players[0]!, to: one },
        { player: players[1]!, to: other },
      ]
    : []
}
