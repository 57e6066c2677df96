import type { Frames } from '../frames.ts'
import type { Said } from '../rule.ts'
import type { Move } from './move.ts'

type Told = Extract<Said, { kind: 'TRANSFER' }>

const AT_ONCE = /^(?:aussitot|foulee|immediatement|illico|directement|sitot|instantanement)$/
const LENDS = /^(?:prêter|laisser|confier|rétrocéder|renvoyer|refiler|relouer)$/

/**
 * The second of two moves told in one breath: « acheté par l’OM au Spartak Moscou et aussitôt prêté à son ancien club », « vendu à Chelsea
 * et laissé en prêt à Lyon »: from the club that has just taken him, and his former club is the one of the first move.
 * `told` are the moves read in the sentence, `known` those that rules have read in it; `takerOf` finds the club that a move does not name.
 */
export function chained(
  frames: Frames,
  told: readonly Move[],
  known: readonly Told[],
  takerOf: (move: Move) => string | null,
): Move[] {
  const firsts = [
    ...told.flatMap((move) => {
      const { player, from, to, kind, last } = move
      return kind === 'LOAN' ? [] : [{ player, from, to: to ?? takerOf(move), last }]
    }),
    ...known.flatMap(({ player, club, other, transferKind }) =>
      transferKind === 'LOAN' ? [] : [{ player, from: club, to: other, last: 0 }],
    ),
  ]
  if (firsts.length === 0) return [...told]
  const out = [...told]
  for (const [n, verb] of frames.verbs.entries()) {
    if (!LENDS.test(verb.lemma) || verb.negation || verb.mood === 'CONDITIONAL' || verb.tense === 'FUTURE') continue
    const words = frames.tokens.slice(Math.max(0, verb.first - 3), verb.last + 6).map(({ fold }) => fold)
    const onLoan = verb.lemma === 'prêter' || words.some((word, i) => word === 'pret' && words[i - 1] === 'en')
    if (!onLoan || !(words.some((word) => AT_ONCE.test(word)) || isJoined(frames, n))) continue
    const before = firsts.filter(({ last, to }) => last < verb.first && to !== null)
    const sooner = before.findLast(({ from }) => from !== null) ?? before.at(-1)
    if (!sooner?.to) continue
    const at = out.findIndex(({ player, verb: one }) => one === n && player === sooner.player)
    const named = out[at]?.to ?? clubBehind(frames, n) ?? (goesBack(frames, verb.last) ? sooner.from : null)
    if (at >= 0) out.splice(at, 1)
    if (!named || named === sooner.to) continue
    out.push({
      player: sooner.player,
      from: sooner.to,
      to: named,
      first: verb.first,
      last: verb.last,
      verb: n,
      kind: 'LOAN',
      money: null,
    })
  }
  return out
}

// « a été vendu à Chelsea et prêté »
function isJoined({ tokens, verbs }: Frames, n: number): boolean {
  const verb = verbs[n]!
  return verb.mood === 'PARTICIPLE' && /^(?:et|puis)$/.test(tokens[verb.first - 1]?.fold ?? '')
}

function clubBehind(frames: Frames, n: number): string | null {
  const { last } = frames.verbs[n]!
  const ref = frames.refs.find(
    (one) =>
      one.kind === 'CLUB' && one.first > last && one.first - last <= 7 && /^(?:à|chez)$/.test(frames.preposition(one)),
  )
  return ref?.entities[0] ?? null
}

// « à son ancien club », « à son club formateur », « à son désormais ex-club »
function goesBack({ tokens }: Frames, last: number): boolean {
  const words = tokens.slice(last + 1, last + 12).map(({ fold }) => fold)
  const his = words.findIndex((word, i) => word === 'son' && words[i - 1] === 'a')
  return (
    his >= 0 &&
    words
      .slice(his + 1, his + 5)
      .some((word) => /^(?:ancien\w*|ex|ex-club|formateur|origine|depart|precedent|desormais)$/.test(word))
  )
}
