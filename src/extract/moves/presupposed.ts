import type { Frames } from '../frames.ts'

/** Words before a noun of a move that take it as known: « lors de la signature de Gueye », « avec l’arrivée de Gueye ». Folded. */
const KNOWN = /^(?:avec|dans|record|lors|moment|officialisation|dixit|notamment|dont|comme|citer)$/
/** Words that leave a move open, before its noun or behind it. Folded. */
const OPEN =
  /^(?:possibles?|eventuel\w*|potentiel\w*|futur\w*|prochain\w*|imminent\w*|hypothe\w*|probables?|rumeurs?|pistes?|negoci\w*|discut\w*|envisag\w*|souhait\w*|veut|veulent|voul\w*|voudr\w*|esper\w*|etudi\w*|prepar\w*|bloqu\w*|refus\w*|evoqu\w*|finalis\w*|conclure|boucler|valider|accord|vue|interess\w*|cibl\w*|songe\w*|rever?|reve|priorite|reflech\w*|espoir|projet|favorable|oppos\w*|question|propos\w*|demand\w*|reclam\w*|pas|jamais|plan)$/
const SOON = /^(?:imminent\w*|probable\w*|attendu\w*|espere\w*|possible|proche|envisage\w*|capot\w*|avort\w*|echou\w*)$/
const LISTING =
  /^(?:coups?|operations?|transferts?|mouvements?|recrues?|surprises?|surprenante?s?|departs?|arrivees?|renforts?|officiel|officielle)$/

/**
 * Whether the noun of a move at `noun` is told as something that has happened although no verb says so: behind « lors de », « avec »,
 * behind a colon that closes « autre coup », or with a year gone by. `end` is the last token of its group, `year` the article's.
 */
export function isPresupposed({ tokens, verbs, refs }: Frames, noun: number, end: number, year: number): boolean {
  const determiner = tokens[noun - 1]?.fold ?? ''
  if (!/^(?:le|la|l'|les|son|sa|ses|leurs?|du|des)$/.test(determiner)) return false
  const lead = tokens.slice(Math.max(0, noun - 9), noun).map(({ fold }) => fold)
  const group = tokens.slice(noun, end + 1).map(({ fold }) => fold)
  if (lead.some((word, at) => word === 'si' || (word === 'cas' && lead[at - 1] === 'en'))) return false
  if (lead.slice(-2).some((word) => /^(?:pour|contre|avant|sans)$/.test(word))) return false
  if (lead.some((word) => OPEN.test(word)) || group.slice(0, 3).some((word) => OPEN.test(word))) return false
  const behind = tokens.slice(end + 1, end + 15).map(({ fold }) => fold)
  // « avec le départ de Gueye pour Everton, qui n’est plus qu’une question d’heures »
  if (behind.some((word, at) => SOON.test(word) || (word === 'question' && behind[at + 1] === "d'"))) return false
  const open = verbs.some(
    ({ mood, tense, first }) =>
      (mood === 'CONDITIONAL' || tense === 'FUTURE') && Math.abs(first - noun) < 14 && !isApart(tokens, first, noun),
  )
  if (
    hasYear(
      group,
      tokens.slice(end + 1, end + 9).map(({ fold }) => fold),
      year,
    )
  )
    return true
  if (open) return false
  if (lead.slice(-3).some((word) => KNOWN.test(word))) return true
  // « les 87 millions du transfert de Gueye », « le gros coup est le prêt de Gueye »
  if (determiner === 'du' && refs.some(({ kind, last }) => kind === 'MONEY' && last === noun - 2)) return true
  if (/^(?:est|reste|fut)$/.test(lead.at(-2) ?? '') && lead.some((word) => LISTING.test(word))) return true
  // « ébranlé par Gueye et son arrivée à Everton »
  if (/^(?:son|sa)$/.test(determiner) && lead.at(-2) === 'et') return true
  // « le départ de Gueye à Everton contre 8 M€ »
  const sum = refs.find(({ kind, first, money }) => kind === 'MONEY' && first > end && first - end < 8 && !money?.per)
  if (sum && /^(?:contre|pour|moyennant)$/.test(tokens[sum.first - 1]?.fold ?? '')) return true
  const colon = lead.lastIndexOf(':')
  return colon >= 0 && lead.length - colon <= 3 && lead.slice(0, colon).some((word) => LISTING.test(word))
}

// « en 2017 », « l’été dernier », « il y a deux ans »
function hasYear(group: readonly string[], behind: readonly string[], year: number): boolean {
  const words = [...group, ...behind]
  return words.some((word, i) => {
    const told = /^(19|20)\d\d$/.test(word) ? Number(word) : null
    if (told !== null)
      return told < year && /^(?:en|janvier|juin|juillet|aout|ete|hiver|\/|l')$/.test(words[i - 1] ?? '')
    if (word === 'il' && words[i + 1] === 'y' && words[i + 2] === 'a') return true
    return (
      /^(?:dernier|derniere|passe|passee)$/.test(word) &&
      /^(?:ete|hiver|janvier|saison|an|annee|mois)$/.test(words[i - 1] ?? '')
    )
  })
}

function isApart(tokens: Frames['tokens'], one: number, other: number): boolean {
  return tokens.slice(Math.min(one, other), Math.max(one, other)).some(({ text }) => /^[;:,]$/.test(text))
}
