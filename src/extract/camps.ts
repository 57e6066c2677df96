import { wordsLike } from '../french/wordClass.ts'
import type { Entity } from './document.ts'
import { type Frames, isOneOf } from './frames.ts'

/** One sentence as far as the camp of a player must be found in it. */
interface Around {
  readonly frames: Frames
  readonly entities: ReadonlyMap<string, Entity>
  playerAt(token: number, but: readonly string[]): string | null
}

const isCamp = wordsLike(
  /^(?:agents?|entourage|clan|representants?|conseill(?:er|ers|ere)|famille|parents|pere|mere|frere|avocats?|proches|camp|mandataires?|intermediaires?)$/,
)
const isOf = wordsLike(/^(?:de|d'|du)$/)
const isOwn = wordsLike(/^(?:son|sa|ses)$/)

/**
 * The player whose agent, family or camp does the verb `n`: « L’agent de Kamara discute avec Milan », « son entourage a rencontré Milan »;
 * null when somebody else does it.
 */
export function playerOfCamp(around: Around, n: number): string | null {
  const { frames, entities } = around
  const { tokens, verbs } = frames
  const verb = verbs[n]!
  const chain = frames.chain(n)
  const { first } = chain.at(-1) ?? verb
  const at = campBefore(frames, first)
  if (at === null) return null
  const behind = tokens[at + 1]
  const name = frames.refs.find((ref) => ref.first > at && ref.first - at <= 5 && ref.last < first)
  if (name?.kind === 'PLAYER' && name.form !== 'PRONOUN') {
    // « le clan Kamara », « l’agent de Kamara », « l’agent du joueur »
    if (isOf(behind) || name.first === at + 1) return name.entities[0] ?? null
    return null
  }
  // « l’agent de Newcastle »: nobody’s of a player
  if (isOf(behind) && name && entities.get(name.entities[0] ?? '')?.kind !== 'PERSON') return null
  return isOwn(tokens[at - 1]) || isOf(behind) ? around.playerAt(at, []) : null
}

// The noun of the camp that is the subject of the verb that begins at `first`
function campBefore(frames: Frames, first: number): number | null {
  const { tokens } = frames
  for (let i = first - 1; i >= 0 && first - i < 14; i--) {
    const token = tokens[i]!
    if (isCamp(token)) return isSubject(frames, i) ? i : null
    if (frames.verb(i) >= 0 || isOneOf(token, '.;:«»')) return null
    const ref = frames.ref(i)
    if (ref && ref.kind === 'CLUB' && ref.form === 'NAME' && !isAside(frames, i)) return null
  }
  return null
}

// « a contacté son agent »: an object; « pour son agent »: neither
function isSubject(frames: Frames, at: number): boolean {
  const { tokens } = frames
  const i = /^(?:le|la|l'|les|son|sa|ses|un|des)$/.test(tokens[at - 1]?.fold ?? '') ? at - 2 : at - 1
  if (i < 0) return true
  return isOneOf(tokens[i]!, ',.:;«') || /^(?:et|mais|que|qu'|si|alors)$/.test(tokens[i]!.fold)
}

function isAside({ tokens }: Frames, at: number): boolean {
  for (let i = at; i >= 0 && at - i < 8; i--) if (tokens[i]!.text === '(') return true
  return false
}
