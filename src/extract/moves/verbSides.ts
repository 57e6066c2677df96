export type Side = 'FROM' | 'TO'
export type Sides = Readonly<Partial<Record<string, Side>>>

const GOES: Sides = { de: 'FROM', à: 'TO', chez: 'TO', vers: 'TO', pour: 'TO', avec: 'TO', par: 'TO' }
const TAKEN: Sides = { de: 'FROM', à: 'FROM', chez: 'FROM', par: 'TO' }
const GIVEN: Sides = { de: 'FROM', par: 'FROM', à: 'TO', chez: 'TO', vers: 'TO', pour: 'TO' }

/** On which side of a move a club is, by the preposition before it, where the subject moves. By lemma. */
export const ACTIVE: Readonly<Record<string, Sides>> = {
  arriver: GOES,
  débarquer: GOES,
  venir: { de: 'FROM' },
  revenir: { de: 'FROM', à: 'TO' },
  rentrer: { de: 'FROM', à: 'TO' },
  retourner: { de: 'FROM', à: 'TO' },
  partir: GOES,
  lier: { à: 'TO', avec: 'TO' },
  aller: { de: 'FROM', à: 'TO', chez: 'TO' },
  filer: GOES,
  signer: { ...GOES, de: undefined },
  engager: { ...GOES, de: undefined },
  atterrir: GOES,
  parapher: { avec: 'TO', à: 'TO', chez: 'TO' },
  envoler: GOES,
  exiler: GOES,
  passer: { de: 'FROM', à: 'TO' },
  rejoindre: { '': 'TO' },
  rallier: { '': 'TO' },
  quitter: { '': 'FROM', pour: 'TO', à: 'TO' },
  déserter: { '': 'FROM', pour: 'TO' },
  délaisser: { '': 'FROM', pour: 'TO' },
  fuir: { '': 'FROM', pour: 'TO' },
}
/** The same where the subject is moved: « vendu à Naples », « recruté à Naples par Lens ». By lemma. */
export const PASSIVE: Readonly<Record<string, Sides>> = {
  présenter: { par: 'TO' },
  officialiser: { par: 'TO' },
  payer: { à: 'FROM', par: 'TO' },
  facturer: { par: 'FROM' },
  // « pris à Reims », but « pris par le doute »
  prendre: { à: 'FROM', chez: 'FROM' },
  rappeler: { par: 'TO' },
  ...Object.fromEntries(
    'recruter acheter racheter acquérir enrôler chiper arracher débaucher rapatrier attirer dénicher piocher rafler subtiliser emprunter engager signer piquer déloger dégoter dégotter récupérer souffler chaparder soutirer ravir prélever repêcher extirper ramener reprendre'
      .split(' ')
      .map((lemma) => [lemma, TAKEN]),
  ),
  ...Object.fromEntries(
    'vendre revendre céder transférer prêter envoyer exfiltrer expédier lâcher confier refiler'
      .split(' ')
      .map((lemma) => [lemma, GIVEN]),
  ),
}
