import { nameOf, read } from './marks.ts'

/** The moves that a text tells, as « player: from > to kind », each once, those told with less left out. */
export function moved(text: string): string[] {
  const document = read(text)
  const told = document.drafts.flatMap(({ said }) => (said.kind === 'TRANSFER' ? [said] : []))
  const name = (id: string | null) => (id ? nameOf(document, id) : '?')
  const richest = told.filter(
    (said) =>
      said.club || !told.some((other) => other.player === said.player && other.other === said.other && other.club),
  )
  return [
    ...new Set(
      richest.map(
        ({ player, club, other, transferKind }) => `${name(player)}: ${name(club)} > ${name(other)} ${transferKind}`,
      ),
    ),
  ].sort()
}
