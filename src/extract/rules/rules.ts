import type { Rule } from '../rule.ts'
import * as across from './across.ts'
import * as contracts from './contracts.ts'
import * as deals from './deals.ts'
import * as interests from './interests.ts'
import * as leavings from './leavings.ts'
import * as liking from './liking.ts'
import * as offers from './offers.ts'
import * as ownWishes from './ownWishes.ts'
import * as rebuffs from './rebuffs.ts'
import * as recruits from './recruits.ts'
import * as signatures from './signatures.ts'
import * as stays from './stays.ts'
import * as suitors from './suitors.ts'
import * as sums from './sums.ts'
import * as temptations from './temptations.ts'
import * as toldWishes from './toldWishes.ts'
import * as transfers from './transfers.ts'
import * as watching from './watching.ts'
import * as wishes from './wishes.ts'
import * as wishHeart from './wishHeart.ts'

/** Every rule, by kind of claim. `mercato rules` lists them; what one says is proved by its examples. Quotes are read by quotes.ts. */
export const allRules: readonly Rule[] = [
  watching,
  liking,
  interests,
  deals,
  suitors,
  across,
  offers,
  contracts,
  sums,
  transfers,
  signatures,
  recruits,
  rebuffs,
  wishes,
  ownWishes,
  wishHeart,
  temptations,
  leavings,
  stays,
  toldWishes,
].flatMap(byName)

/** In the order of their names, which is a module's own order in Node and not in every test runner. */
function byName(file: Readonly<Record<string, Rule>>): Rule[] {
  return Object.entries(file)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rule]) => rule)
}
