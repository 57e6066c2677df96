/** Regions, rivers and such by which the press calls their clubs: « le club de la Saxe », « signer dans l’Hérault ». Folded, without articles; ids of clubs. */
const REGIONS: Readonly<Record<string, string>> = {
  saxe: 'rb-leipzig',
  baviere: 'bayern-munich',
  souabe: 'vfb-stuttgart fc-augsbourg',
  ruhr: 'borussia-dortmund schalke-04 vfl-bochum',
  hesse: 'eintracht-francfort',
  rhenanie: 'bayer-leverkusen fc-cologne borussia-monchengladbach fsv-mayence-05',
  'basse-saxe': 'vfl-wolfsburg',
  hampshire: 'southampton-fc portsmouth-fc',
  tyne: 'newcastle-united',
  tyneside: 'newcastle-united',
  mersey: 'liverpool-fc everton',
  merseyside: 'liverpool-fc everton',
  midlands: 'aston-villa wolverhampton-wanderers leicester-city nottingham-forest west-bromwich-albion',
  yorkshire: 'leeds-united sheffield-united hull-city middlesbrough-fc',
  sussex: 'brighton-and-hove-albion',
  dorset: 'afc-bournemouth',
  nord: 'losc-lille',
  artois: 'rc-lens',
  'pas-de-calais': 'rc-lens',
  hainaut: 'valenciennes-fc',
  rhone: 'olympique-lyonnais',
  alsace: 'rc-strasbourg',
  bretagne: 'stade-rennais fc-lorient stade-brestois ea-guingamp',
  morbihan: 'fc-lorient',
  finistere: 'stade-brestois',
  'cotes-d armor': 'ea-guingamp',
  forez: 'as-saint-etienne',
  loire: 'as-saint-etienne',
  herault: 'montpellier-hsc',
  gard: 'nimes-olympique',
  'cote d azur': 'ogc-nice as-monaco',
  azur: 'ogc-nice',
  principaute: 'as-monaco',
  provence: 'olympique-de-marseille',
  canebiere: 'olympique-de-marseille',
  gironde: 'girondins-de-bordeaux',
  'haute-garonne': 'toulouse-fc',
  champagne: 'stade-de-reims estac-troyes',
  marne: 'stade-de-reims',
  aube: 'estac-troyes',
  yonne: 'aj-auxerre',
  bourgogne: 'dijon-fco aj-auxerre',
  auvergne: 'clermont-foot-63',
  normandie: 'le-havre-ac sm-caen',
  calvados: 'sm-caen',
  lorraine: 'fc-metz as-nancy-lorraine',
  moselle: 'fc-metz',
  anjou: 'angers-sco',
  'loire-atlantique': 'fc-nantes',
  doubs: 'fc-sochaux',
  picardie: 'amiens-sc',
  corse: 'sc-bastia ac-ajaccio',
  catalogne: 'fc-barcelone espanyol-barcelone',
  andalousie: 'fc-seville betis-seville malaga-cf cadix-cf ud-almeria grenade-cf',
  galice: 'celta-vigo deportivo-la-corogne',
  navarre: 'ca-osasuna',
  'pays basque': 'athletic-bilbao real-sociedad',
  lombardie: 'ac-milan inter-milan atalanta-bergame',
  piemont: 'juventus torino-fc',
  campanie: 'ssc-naples',
  toscane: 'fiorentina',
  emilie: 'bologne-fc sassuolo parme',
  frioul: 'udinese',
  sardaigne: 'cagliari',
  pouilles: 'us-lecce',
  ligurie: 'genoa sampdoria',
}

const LONGEST = 2

/**
 * The ids of the clubs that a region behind « de », « du », « dans » or « en » stands for, where its name begins at a token, and its last token;
 * null when it is none.
 */
export function regionAt(
  folds: readonly string[],
  at: number,
): { readonly clubs: readonly string[]; readonly last: number } | null {
  const from = /^(?:la|le|l'|les)$/.test(folds[at] ?? '') ? at + 1 : at
  for (let length = LONGEST; length > 0; length--) {
    const name = folds
      .slice(from, from + length)
      .join(' ')
      .replaceAll("'", '')
    const clubs = REGIONS[name]
    if (clubs) return { clubs: clubs.split(' ').map((id) => `club:${id}`), last: from + length - 1 }
  }
  return null
}
