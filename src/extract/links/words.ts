/** Determiners that point at something already named. Folded. */
export const definite: ReadonlySet<string> = new Set(
  "le la l' les ce cet cette ces son sa ses leur leurs notre du au des aux".split(' '),
)

/** Adjectives that may stand between the determiner and the noun. Folded. */
export const before: ReadonlySet<string> = new Set(
  'jeune ancien ancienne futur future ex principal principale nouveau nouvelle premier premiere autre seconde second grand petit meme desormais deux trois talentueux puissant puissante riche prestigieux fameux celebre actuel tres bien informe vieux gros promu relegue voisin rival leader'.split(
    ' ',
  ),
)

/** Nouns through which one looks at the player behind them: « le profil de Kamara plaît à Milan ». Folded. */
export const transparent: ReadonlySet<string> = new Set(
  'interet option perspective discours possibilite hypothese avances profil profils nom noms cas dossier piste situation services signature talent venue arrivee projet challenge entourage clan camp performances prestations qualites progression eclosion polyvalence explosion recrutement'.split(
    ' ',
  ),
)

/** Prepositions. Folded; the contracted ones hold an article. */
export const prepositions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    de: 'de',
    "d'": 'de',
    du: 'de',
    des: 'de',
    a: 'à',
    au: 'à',
    aux: 'à',
    par: 'par',
    pour: 'pour',
    avec: 'avec',
    chez: 'chez',
    contre: 'contre',
    sur: 'sur',
    sous: 'sous',
    dans: 'dans',
    en: 'en',
    vers: 'vers',
    selon: 'selon',
    entre: 'entre',
    devant: 'devant',
    face: 'face',
    depuis: 'depuis',
    sans: 'sans',
    comme: 'comme',
    outre: 'outre',
    malgre: 'malgré',
    envers: 'envers',
    concernant: 'concernant',
    via: 'via',
  }),
)

/** Whether a folded word is a preposition, with its article or as patterns tell it. */
export function isPreposition(word: string): boolean {
  return prepositions.has(word) || word === 'à'
}

/** Nouns of a bid, with the kind that the word alone tells. Folded. */
export const bidNouns: ReadonlyMap<string, 'TRANSFER' | 'LOAN' | 'CONTRACT'> = new Map([
  ['offre', 'TRANSFER'],
  ['offres', 'TRANSFER'],
  ['proposition', 'TRANSFER'],
  ['propositions', 'TRANSFER'],
  ['offensive', 'TRANSFER'],
  ['pret', 'LOAN'],
  ['location', 'LOAN'],
  ['contrat', 'CONTRACT'],
  ['bail', 'CONTRACT'],
  ['prolongation', 'CONTRACT'],
  ['extension', 'CONTRACT'],
  ['revalorisation', 'CONTRACT'],
  ['mouture', 'TRANSFER'],
  ['banderille', 'TRANSFER'],
  ['demande', 'TRANSFER'],
  ['approche', 'TRANSFER'],
  ['tentative', 'TRANSFER'],
  ['sienne', 'TRANSFER'],
])

/** Pronouns that may be a subject. Folded. */
export const subjectPronouns: ReadonlySet<string> = new Set([
  'il',
  'elle',
  'ils',
  'elles',
  'celui-ci',
  'celle-ci',
  'ceux-ci',
])
