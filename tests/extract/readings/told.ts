import { toFacts } from '../../../src/extract/facts/toFacts.ts'
import { extract } from '../../../src/extract/index.ts'
import { articleOf, withoutCareers } from '../marks.ts'

/** The player of every sentence, so that a table shows only what it is about. */
const KAMARA = 'Le milieu de l’OM Boubacar Kamara réfléchit.'

function facts(sentence: string) {
  const article = articleOf(`${KAMARA} ${sentence}`)
  return toFacts(article, extract(article, withoutCareers))
}

/** `Newcastle United 2026-06`, said in January 2022 of Boubacar Kamara (OM). */
export function ends(sentence: string): string[] {
  return facts(sentence)
    .contracts.map(({ club, ends: on }) => `${club} ${on}`)
    .sort()
}

/** `TRANSFER Newcastle United 15000000 REFUSED`; of a contract the salary, if told. */
export function offers(sentence: string): string[] {
  return facts(sentence)
    .offers.map(({ kind, by, amount, salary, per, status }) =>
      [kind, by, amount ?? salary, per, status].filter((one) => one != null).join(' '),
    )
    .sort()
}
