import type { InterestReading, Modality, Stage } from '../reading.ts'
import type { Group } from './groups.ts'

const LADDER: readonly Stage[] = ['MONITORING', 'INTERESTED', 'CONTACT', 'NEGOTIATION', 'OFFER', 'AGREEMENT']

/** A later « n’est plus intéressé » and a denial at the end win over the ladder. */
export function furthest(group: Group<InterestReading>): Stage {
  // « a fait une offre, vite refusée, et a abandonné la piste »: what starts before the withdrawal ends is no later word
  const isOver = group.some(
    ({ stage, end }) =>
      stage === 'WITHDRAWN' &&
      group.every((later) => later.start < end || later.stage === 'WITHDRAWN' || later.stage === 'INTERESTED'),
  )
  if (isOver) return 'WITHDRAWN'
  if (group.at(-1)!.stage === 'DENIED') return 'DENIED'
  const rung = Math.max(...group.map(({ stage }) => LADDER.indexOf(stage)))
  return rung >= 0 ? LADDER[rung]! : group.some(({ stage }) => stage === 'WITHDRAWN') ? 'WITHDRAWN' : 'DENIED'
}

/** The surest way in which something is told. */
export function surest(readings: readonly { readonly modality: Modality }[]): Modality {
  return readings.some(({ modality }) => modality === 'ASSERTED')
    ? 'ASSERTED'
    : readings.some(({ modality }) => modality === 'HEDGED')
      ? 'HEDGED'
      : 'DENIED'
}
