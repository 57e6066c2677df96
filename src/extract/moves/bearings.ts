import type { Frames } from '../frames.ts'
import { isFree, isLoan, type Move, UNSURE } from './move.ts'

const BEARING = /^(?:direction|destination|cap)$/
/** What one does who leaves. Folded. */
const GONE =
  /^(?:voiles|valises?|bagages?|cartons|malles?|quitte|parti|part|plie|pliees?|bouclees?|envole|file|vendu|cede|prete|transfere|adieu|ciao|exit|fini|termine)$/

/**
 * « Il a mis les voiles, direction Everton », « Gueye plie bagage. Destination Everton », « Adieu l’OM, bonjour Everton »: where he heads
 * who is told to have left.
 */
export function byBearing(frames: Frames, inMind: string | undefined, wordsBefore: () => readonly string[]): Move[] {
  const { tokens, refs } = frames
  if (tokens.some(({ text, fold }) => text === '?' || UNSURE.test(fold) || /^(?:si|veut|voudrait|reve)$/.test(fold)))
    return []
  const hello = tokens.findIndex(({ fold }) => /^(?:bonjour|hello|place|bienvenue)$/.test(fold))
  const bye = tokens.findIndex(({ fold }) => /^(?:adieu|ciao|exit|fini|bye|finie)$/.test(fold))
  const out = hello > bye && bye >= 0 ? greeted(frames, bye, hello, inMind) : []
  for (let i = 0; i < tokens.length; i++) {
    if (!BEARING.test(tokens[i]!.fold) || !(i === 0 || /^[,:(–-]$/.test(tokens[i - 1]!.text))) continue
    const club = refs.find(
      ({ kind, first }) => kind === 'CLUB' && first > i && first - i <= (tokens[i]!.fold === 'cap' ? 3 : 2),
    )
    const before = i === 0 ? wordsBefore() : tokens.slice(Math.max(0, i - 10), i).map(({ fold }) => fold)
    if (!club || !before.some((word) => GONE.test(word)) || before.some((word) => UNSURE.test(word))) continue
    const named = refs.find(({ kind, form }) => kind === 'PLAYER' && form !== 'PRONOUN')
    const player = named?.entities[0] ?? inMind
    if (
      !player ||
      refs.some(({ kind, form, entities }) => kind === 'PLAYER' && form === 'NAME' && entities[0] !== player)
    )
      continue
    const kind = isLoan(frames, club.last) ? 'LOAN' : isFree(frames, i, club.last) ? 'FREE' : 'PERMANENT'
    out.push({ player, from: null, to: club.entities[0]!, first: i, last: club.last, verb: null, kind, money: null })
  }
  return out
}

// « Adieu l’OM, bonjour Newcastle »
function greeted({ refs, tokens }: Frames, bye: number, hello: number, inMind: string | undefined): Move[] {
  const clubAt = (at: number) => refs.find(({ kind, first }) => kind === 'CLUB' && first > at && first - at <= 3)
  const [from, to] = [clubAt(bye), clubAt(hello)]
  const named = refs.find(({ kind, form }) => kind === 'PLAYER' && form !== 'PRONOUN')
  const player = named?.entities[0] ?? inMind
  if (!from || !to || !player || from.first > hello || from.entities[0] === to.entities[0]) return []
  const kind = tokens.some(({ fold }) => fold === 'pret') ? 'LOAN' : 'PERMANENT'
  const ends = { first: bye, last: to.last, verb: null }
  return [{ player, from: from.entities[0]!, to: to.entities[0]!, ...ends, kind, money: null }]
}
