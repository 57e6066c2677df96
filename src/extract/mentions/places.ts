/** Words before a city that leave it a city: « natif de Marseille », « en vacances à Monaco »; « c’est à Monaco qu’il signe » is the club. */
export const cityBefore =
  /(?<!\p{L})(?:natifs?|native|originaire|n[ée]e?s?|ville|maire|basée?s?|situé|sise?|implantée?|aéroport|vacances|hôtel|stage|enfance|tribunal|quartiers?|banlieue|région|villa|appartement|famille|restaurant|centre-ville|gare|port|sud|nord|(?<![cC]['’])est(?!\spassée?s?\s)|ouest|habite|vit|vivre|séjour|escale|soirée|week-end|mariage|clinique|hôpital|diario|jornal|folha|estado|diário)\s(?:installée? |située? |passée?s? )?(?:de |d['’]|à |en |du )(?:l['’])?$|(?<!\p{L})depuis $/iu

/** Second words of cities that begin like a club: « Porto Alegre ». */
export const cityBehind = /^ (?:Alegre|Vecchio|Novo|Rico|Madryn)(?!\p{L})/u

/** Demonyms of regions, which tell where a man is from rather than his club. Folded. */
export const regional =
  /^(?:alsacien|breton|basque|corse|catalan|normand|provencal|nordiste|picard|lorrain|bourguignon|champenois|auvergnat|andalou|galicien|lombard|piemontais|toscan|bavarois|saxon|sarde|sicilien|vendeen|savoyard|ch'?ti)e?$/

/** Leagues whose club an unclear name means when no other is named in the text, the likelier first. */
export const strongLeagues: readonly ReadonlySet<string>[] = [
  new Set(['Ligue 1', 'Premier League', 'Liga', 'Serie A', 'Bundesliga', 'Liga Portugal']),
  new Set(['Ligue 2']),
  // « Al-Ittihad offre 100 millions »: of Djeddah, and not of Alexandria or Tripoli
  new Set(['Saudi Pro League', 'Süper Lig', 'Eredivisie', 'MLS', 'Championship', 'Brasileirão']),
]

/** Clubs that a name or a demonym shared with smaller ones means when none of them is named: « les Parisiens ». */
export const foremost: ReadonlySet<string> = new Set(['club:paris-saint-germain'])

/** Clubs that a nickname shared with others means when none of them is named: « les Reds », « les Blues », « les Merengues ». */
export const nicknamesFirst: ReadonlySet<string> = new Set(
  `arsenal chelsea liverpool-fc manchester-united manchester-city tottenham-hotspur newcastle-united aston-villa juventus inter-milan ac-milan ssc-naples as-roma
  lazio fc-barcelone real-madrid atletico-de-madrid bayern-munich borussia-dortmund benfica fc-porto sporting-cp paris-saint-germain olympique-de-marseille
  olympique-lyonnais as-monaco losc-lille rc-lens as-saint-etienne fc-nantes ogc-nice girondins-de-bordeaux`
    .split(/\s+/)
    .map((id) => `club:${id}`),
)
