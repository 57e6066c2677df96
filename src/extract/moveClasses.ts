/** The classes of `classes.ts` that only words of moves name. */
export const moveClasses = {
  /** What a recruit does with a shirt on the day he is shown. */
  show: ['brandir', 'exhiber', 'arborer fièrement', 'déployer', 'recevoir', 'dévoiler'],
  /** The way into a house. */
  door: [
    'pousser porte|portes',
    'franchir porte|portes|seuil',
    'passer porte|seuil',
    'entrer dans|par vestiaire|maison',
  ],
  /** What is set down where one comes to live. */
  pitch: [
    'planter tente|drapeau|fanion|crampons',
    'poser baluchon|pénates|malle|barda|cartons|besace|bardas',
    'déposer baluchon|pénates|malle|barda|cartons|besace|balluchon',
    'installer pénates|quartiers|cartons',
    'établir pénates|quartiers|camp',
    'défaire valises|cartons|malle',
    'déballer valises|cartons|affaires',
    'jeter son ancre',
    'trouver son bonheur',
  ],
  /** To go on with one's career elsewhere. */
  goOn: ['poursuivre', 'continuer', 'prolonger', 'relancer', 'finir', 'terminer', 'achever'],
  /** To leave for another as lovers do. */
  jilt: ['plaquer', 'planter', 'larguer', 'tromper', 'trahir', 'laisser tomber', 'laisser en plan'],
  /** To take in who has nowhere to go. */
  shelter: ['recueillir', 'repêcher', 'embaucher', 'harponner', 'embarquer', 'incorporer', 'hameçonner'],
  /** To take somebody off another's hands. */
  relieve: ['soulager', 'débarrasser', 'priver', 'déposséder', 'amputer'],
  /** To leave somebody with others for a time. */
  lodge: ['louer', 'parquer', 'caser', 'garer', 'déposer', 'stationner', 'exiler', 'confier'],
  /** To go back to those one belongs to. */
  comeHome: ['réintégrer effectif|vestiaire|rangs de', 'regagner rangs|vestiaire de'],
  /** To have somebody for a time. */
  host: ['héberger', 'loger', 'abriter'],
} as const satisfies Readonly<Record<string, readonly string[]>>
