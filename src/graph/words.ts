/** French words of the captions that people see in Neo4j Browser (« 12 M€, refusée »): data, passed to `derive/labels`. */
export const LABEL_WORDS = {
  stage: {
    MONITORING: 'suivi',
    INTERESTED: 'intérêt',
    CONTACT: 'contact',
    NEGOTIATION: 'discussions',
    OFFER: 'offre',
    AGREEMENT: 'accord',
    WITHDRAWN: 'retrait',
    DENIED: 'démenti',
  },
  offerKind: {
    TRANSFER: 'offre',
    LOAN: 'prêt',
    SWAP: 'échange',
    CONTRACT: 'contrat',
    ASKING_PRICE: 'prix demandé',
  },
  status: {
    PLANNED: 'en préparation',
    MADE: 'faite',
    REFUSED: 'refusée',
    ACCEPTED: 'acceptée',
    WITHDRAWN: 'retirée',
  },
  transferKind: { PERMANENT: 'transfert', FREE: 'transfert libre', LOAN: 'prêt', RETURN: 'retour' },
  attitude: { WANTS: 'veut', OPEN: 'ouvert', REFUSES: 'refuse' },
  bound: { AT_LEAST: 'au moins ', AT_MOST: 'au plus ', ABOUT: 'environ ' },
  per: { YEAR: ' par an', MONTH: ' par mois', WEEK: ' par semaine' },
  currency: { EUR: '€', GBP: '£', USD: '$' },
  contractEnd: 'fin de contrat',
} as const
