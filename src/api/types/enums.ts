import { registerEnumType } from 'type-graphql'

/** A GraphQL enum from its values and what each means. */
function enumType(name: string, description: string, values: Readonly<Record<string, string>>) {
  const type = Object.fromEntries(Object.keys(values).map((value) => [value, value]))
  registerEnumType(type, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(values).map(([value, meaning]) => [value, { description: meaning }]),
    ),
  })
  return type
}

export const ClaimKind = enumType('ClaimKind', 'What a claim is about.', {
  INTEREST: 'A club wants a player.',
  OFFER: 'Money or terms on the table, or a price asked.',
  CONTRACT_END: 'A contract ends.',
  TRANSFER: 'A move told as done or announced.',
  WISH: 'What the player wants.',
})

export const Stage = enumType('Stage', 'How far an interest has come. The last two stand outside the ladder.', {
  MONITORING: '« suivi de près », « dans le viseur »',
  INTERESTED: '« intéressé », « sur les rangs »',
  CONTACT: '« s’est renseigné », « a pris contact »',
  NEGOTIATION: '« discussions entamées »',
  OFFER: '« a formulé une offre »',
  AGREEMENT: '« accord trouvé »',
  WITHDRAWN: '« s’est retiré du dossier »',
  DENIED: '« aucun intérêt pour le joueur »',
})

export const Modality = enumType('Modality', 'How the words stand.', {
  ASSERTED: 'Plain: « Milan suit Kamara ».',
  HEDGED: 'Kept at a distance: the conditional (« Milan serait prêt »), « à en croire ».',
  DENIED: 'Denied: « Milan ne suit pas Kamara ».',
})

export const OfferKind = enumType('OfferKind', 'What is offered or asked.', {
  TRANSFER: 'A fee for the player.',
  LOAN: 'A loan.',
  SWAP: 'Another player in exchange.',
  CONTRACT: 'A contract for the player.',
  ASKING_PRICE: 'The price that the selling club asks.',
})

export const OfferStatus = enumType('OfferStatus', 'What became of an offer.', {
  PLANNED: '« prêt à débourser »',
  MADE: '« a offert »',
  REFUSED: '« offre refusée »',
  ACCEPTED: '« offre acceptée »',
  WITHDRAWN: '« a retiré son offre »',
})

export const Bound = enumType('Bound', 'How an amount is to be read.', {
  EXACT: '« 12 millions »',
  AT_LEAST: '« au moins 12 millions »',
  AT_MOST: '« jusqu’à 12 millions »',
  ABOUT: '« environ 12 millions »',
})

export const Period = enumType('Period', 'What a salary is paid for.', {
  YEAR: 'A year.',
  MONTH: 'A month.',
  WEEK: 'A week.',
})

export const TransferKind = enumType('TransferKind', 'How a player moves.', {
  PERMANENT: 'For good, for a fee.',
  FREE: 'For good, without a fee.',
  LOAN: 'On loan.',
  RETURN: 'Back from a loan.',
})

export const Attitude = enumType('Attitude', 'What the player thinks of it.', {
  WANTS: '« rêve de », « souhaite rejoindre »',
  OPEN: '« ne serait pas contre »',
  REFUSES: '« ne veut pas »',
})

export const SourceRole = enumType('SourceRole', 'How a source says it.', {
  ORIGIN: 'First-hand.',
  RELAY: 'It only passes on what another one says.',
})

export const ContradictionReason = enumType('ContradictionReason', 'Why two reports cannot both hold.', {
  OPPOSITE: 'Asserted and denied, or wanted and refused.',
  DIFFERENT_VALUE: 'Another amount, year or club.',
})

export const Lang = enumType('Lang', 'Language of a line made to be shown.', { FR: 'French.', EN: 'English.' })

export const InterestOrder = enumType('InterestOrder', 'Order of a list of interests; ties by id.', {
  LAST_REPORTED_DESC: 'Latest reported first.',
  FIRST_REPORTED_ASC: 'Earliest reported first.',
  STAGE_DESC: 'Farthest stage first.',
  SOURCES_DESC: 'Most independent sources first.',
})

export const PlayerOrder = enumType('PlayerOrder', 'Order of a list of players; ties by id.', {
  NAME_ASC: 'By name.',
  LAST_REPORTED_DESC: 'Latest reported about first.',
  SOURCES_DESC: 'Most independent sources first.',
})
