import type { NameRun } from './nameRuns.ts'
import { playerNouns, positionTail } from './roles.ts'

const POSITIONS = new Set(
  'milieu defenseur attaquant ailier buteur gardien portier lateral stoppeur meneur sentinelle piston arriere avant-centre recuperateur'.split(
    ' ',
  ),
)

/** The position written before a name: « milieu défensif » in « le milieu défensif Boubacar Kamara »; null when there is none. */
export function positionBefore({ sentence, first }: NameRun): string | null {
  let i = first - 1
  while (i >= 0 && first - i < 6 && positionTail.has(sentence.tokens[i]!.fold)) i--
  const noun = sentence.tokens[i]
  if (!noun || !playerNouns.has(noun.fold) || !POSITIONS.has(noun.fold)) return null
  return sentence.tokens
    .slice(i, first)
    .map(({ text }) => text)
    .join(' ')
}
