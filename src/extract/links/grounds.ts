import type { Entity, Ref, Sentence } from '../document.ts'
import { regionAt } from './regions.ts'

/** Grounds and training centres by which the press calls their clubs: « revenir au Vélodrome », « à Anfield, on … ». Folded; ids of clubs. */
const GROUNDS: Readonly<Record<string, string>> = {
  anfield: 'liverpool-fc',
  melwood: 'liverpool-fc',
  'old trafford': 'manchester-united',
  carrington: 'manchester-united',
  etihad: 'manchester-city',
  'stamford bridge': 'chelsea',
  cobham: 'chelsea',
  emirates: 'arsenal',
  'white hart lane': 'tottenham-hotspur',
  'st james park': 'newcastle-united',
  "saint-james' park": 'newcastle-united',
  'goodison park': 'everton',
  'villa park': 'aston-villa',
  'selhurst park': 'crystal-palace',
  'craven cottage': 'fulham-fc',
  molineux: 'wolverhampton-wanderers',
  'elland road': 'leeds-united',
  'city ground': 'nottingham-forest',
  'upton park': 'west-ham-united',
  amex: 'brighton-and-hove-albion',
  bernabeu: 'real-madrid',
  'santiago bernabeu': 'real-madrid',
  valdebebas: 'real-madrid',
  'camp nou': 'fc-barcelone',
  wanda: 'atletico-de-madrid',
  metropolitano: 'atletico-de-madrid',
  'wanda metropolitano': 'atletico-de-madrid',
  'vicente-calderon': 'atletico-de-madrid',
  'sanchez-pizjuan': 'fc-seville',
  mestalla: 'valence-cf',
  'san mames': 'athletic-bilbao',
  milanello: 'ac-milan',
  appiano: 'inter-milan',
  'appiano gentile': 'inter-milan',
  trigoria: 'as-roma',
  castelvolturno: 'ssc-naples',
  'allianz arena': 'bayern-munich',
  'sabener strasse': 'bayern-munich',
  alvalade: 'sporting-cp',
  dragao: 'fc-porto',
  'parc des princes': 'paris-saint-germain',
  'camp des loges': 'paris-saint-germain',
  velodrome: 'olympique-de-marseille',
  commanderie: 'olympique-de-marseille',
  canebiere: 'olympique-de-marseille',
  'groupama stadium': 'olympique-lyonnais',
  decines: 'olympique-lyonnais',
  gerland: 'olympique-lyonnais',
  'louis-ii': 'as-monaco',
  turbie: 'as-monaco',
  'pierre-mauroy': 'losc-lille',
  luchin: 'losc-lille',
  bollaert: 'rc-lens',
  gaillette: 'rc-lens',
  'roazhon park': 'stade-rennais',
  piverdiere: 'stade-rennais',
  beaujoire: 'fc-nantes',
  joneliere: 'fc-nantes',
  'matmut atlantique': 'girondins-de-bordeaux',
  haillan: 'girondins-de-bordeaux',
  'chaban-delmas': 'girondins-de-bordeaux',
  'allianz riviera': 'ogc-nice',
  ray: 'ogc-nice',
  chaudron: 'as-saint-etienne',
  'geoffroy-guichard': 'as-saint-etienne',
  meinau: 'rc-strasbourg',
  mosson: 'montpellier-hsc',
  'auguste-delaune': 'stade-de-reims',
  'francis-le ble': 'stade-brestois',
  moustoir: 'fc-lorient',
  stadium: 'toulouse-fc',
  'raymond-kopa': 'angers-sco',
  'saint-symphorien': 'fc-metz',
  'abbe-deschamps': 'aj-auxerre',
  'michel-d ornano': 'sm-caen',
  'gaston-gerard': 'dijon-fco',
  roudourou: 'ea-guingamp',
  'stade oceane': 'le-havre-ac',
  bonal: 'fc-sochaux',
  licorne: 'amiens-sc',
  costieres: 'nimes-olympique',
  hainaut: 'valenciennes-fc',
  furiani: 'sc-bastia',
}

const LONGEST = 3
const LEADS =
  /^(?:a|au|aux|de|du|d'|dans|en|vers|pour|sur|chez|prefere|preferer|quitter|retrouver|rejoindre|rallier|revoir|decouvrir)$/

/**
 * Clubs that the text names and a sentence calls by their ground or region: « ne se voit pas à Craven Cottage », « retrouver la Catalogne ».
 * @param taken what other refs cover
 */
export function grounds({ tokens }: Sentence, entities: ReadonlyMap<string, Entity>, taken: readonly Ref[]): Ref[] {
  const out: Ref[] = []
  const folds = tokens.map(({ fold }) => fold)
  for (let i = 1; i < tokens.length; i++) {
    if (!tokens[i]!.capital) continue
    const article = /^(?:le|la|l'|les)$/.test(folds[i - 1]!) ? 1 : 0
    if (!LEADS.test(folds[i - 1 - article] ?? '')) continue
    const found = groundAt(folds, i) ?? regionAt(folds, i)
    const clubs = found?.clubs.filter((id) => entities.has(id)) ?? []
    const free = found && !taken.some(({ first, last }) => first <= found.last && last >= i - article)
    if (free && clubs.length === 1)
      out.push({ first: i - article, last: found.last, kind: 'CLUB', entities: clubs, form: 'NOUN' })
  }
  return out
}

function groundAt(folds: readonly string[], at: number) {
  for (let length = LONGEST; length > 0; length--) {
    const name = folds.slice(at, at + length).join(' ')
    const club = GROUNDS[name]
    if (club) return { clubs: [`club:${club}`], last: at + length - 1 }
  }
  return null
}
