import type { PartialDate } from '../article/date.ts'
import { hash } from '../article/ids.ts'
import type { ClaimKind } from '../extract/reading.ts'
import { transferWindow } from './window.ts'

/** A report with its refs resolved to entity ids: what decides which claim it states. */
export interface Statement {
  readonly kind: ClaimKind
  readonly player: string
  readonly club: string | null
  readonly other: string | null
  readonly offerKind: string | null
  readonly amount: number | null
  readonly currency: string | null
  readonly salary: number | null
  readonly per: string | null
  readonly ends: PartialDate | null
  readonly transferKind: string | null
  readonly when: string | null
  readonly movedOn: PartialDate | null
  readonly attitude: string | null
  readonly league: string | null
  readonly reportedOn: PartialDate
}

/** What is disputed, and the topic's value told: two claims of one topic with different keys contradict each other. */
export interface TopicAndKey {
  readonly topic: string
  readonly key: string
}

/** `?` for what is not told. */
const UNTOLD = '?'

/** Topic and key of a statement, as the table « Topics and keys » of docs/model.md has them. */
export function topicAndKey(s: Statement): TopicAndKey {
  const club = s.club ?? UNTOLD
  switch (s.kind) {
    case 'INTEREST':
      return { topic: `INTEREST|${club}|${s.player}`, key: '' }
    case 'OFFER':
      return { topic: `OFFER|${s.offerKind}|${club}|${s.player}|${transferWindow(s.reportedOn)}`, key: price(s) }
    case 'CONTRACT_END':
      return { topic: `CONTRACT_END|${club}|${s.player}`, key: s.ends?.slice(0, 4) ?? UNTOLD }
    case 'TRANSFER':
      return { topic: `TRANSFER|${s.player}|${moveWindow(s)}`, key: `${s.other ?? UNTOLD} ${move(s.transferKind)}` }
    case 'WISH':
      return { topic: `WISH|${s.player}|${s.club ?? s.league ?? UNTOLD}`, key: s.attitude ?? UNTOLD }
  }
}

/** `claim:` and a hash of topic and key. */
export function claimId({ topic, key }: TopicAndKey): string {
  return `claim:${hash([topic, key])}`
}

function price(s: Statement): string {
  if (s.amount !== null) return `${s.amount} ${s.currency ?? UNTOLD}`
  if (s.salary !== null) return `${s.salary} ${s.currency ?? UNTOLD}/${s.per ?? UNTOLD}`
  return UNTOLD
}

/** A past move of unknown month belongs to no window. */
function moveWindow(s: Statement): string {
  if (s.when !== 'PAST') return transferWindow(s.reportedOn)
  return s.movedOn !== null && s.movedOn.length >= 7 ? transferWindow(s.movedOn) : 'past'
}

function move(kind: string | null): string {
  return kind === 'LOAN' ? 'loan' : kind === 'RETURN' ? 'return' : 'move'
}
