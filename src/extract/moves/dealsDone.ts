import type { Document } from '../document.ts'
import { type Frames, framesOf } from '../frames.ts'
import type { Draft } from '../rule.ts'
import { isFree, isLoan, moneyNear } from './move.ts'

const TELLS = /^(?:annoncer|officialiser|communiquer|confirmer)$/
const BY_WORD = /^(?:verbalement|moralement|oralement)$/

/**
 * An agreement that its clubs have made known is a move: « Palmeiras et le Real sont parvenus à un accord pour Endrick, ont annoncé les
 * deux clubs ». And « s’est engagé verbalement avec l’Atlético » is an agreement.
 */
export function withDealsDone(document: Document, drafts: readonly Draft[]): Draft[] {
  const own = new Map(document.entities.map(({ id, club }) => [id, club]))
  return drafts.flatMap((draft): Draft[] => {
    const { said, sentence, chain } = draft
    if (said.kind === 'TRANSFER')
      return said.other && isByWord(draft)
        ? [{ ...draft, said: { kind: 'INTEREST', club: said.other, player: said.player, stage: 'AGREEMENT' } }]
        : [draft]
    if (said.kind !== 'INTEREST' || said.stage !== 'AGREEMENT') return [draft]
    const verb = chain.at(-1)
    if (verb && (verb.mood !== 'INDICATIVE' || verb.negation || verb.tense === 'FUTURE')) return [draft]
    const frames = framesOf(sentence, document.refs.get(sentence) ?? [])
    if (!isMadeKnown(frames, draft.last)) return [draft]
    const club = own.get(said.player) ?? null
    const kind = isLoan(frames, draft.first) ? 'LOAN' : isFree(frames, draft.first, draft.last) ? 'FREE' : 'PERMANENT'
    const money = moneyNear(frames, draft.first, draft.last)
    return [
      {
        ...draft,
        said: {
          kind: 'TRANSFER',
          player: said.player,
          transferKind: kind,
          club: club === said.club ? null : club,
          other: said.club,
          money: money
            ? {
                amount: money.amount,
                amountMax: money.amountMax,
                currency: money.currency,
                bound: money.bound,
              }
            : null,
          movedOn: null,
          when: 'NOW',
        },
      },
    ]
  })
}

function isByWord({ chain, sentence }: Draft): boolean {
  const verb = chain[0]
  return verb !== undefined && sentence.tokens.slice(verb.first, verb.last + 3).some(({ fold }) => BY_WORD.test(fold))
}

// « …, ont annoncé jeudi les deux clubs », « …, a officialisé le club breton »
function isMadeKnown({ tokens, verbs, refs }: Frames, from: number): boolean {
  return verbs.some((verb) => {
    if (!TELLS.test(verb.lemma) || !verb.compound || verb.mood !== 'INDICATIVE' || verb.negation || verb.first < from)
      return false
    const both = tokens
      .slice(verb.last + 1, verb.last + 7)
      .some(({ fold }, i, all) => /^(?:clubs|parties|formations)$/.test(fold) && all[i - 1]?.fold === 'deux')
    const club = refs.find(({ kind, first }) => kind === 'CLUB' && first > verb.last && first - verb.last <= 4)
    return tokens[verb.first - 1]?.text === ',' && (both || club !== undefined)
  })
}
