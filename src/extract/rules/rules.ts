import type { Rule } from '../rule.ts'
import * as acceptances from './acceptances.ts'
import * as across from './across.ts'
import * as acting from './acting.ts'
import * as agreements from './agreements.ts'
import * as answeredIdeas from './answeredIdeas.ts'
import * as answeredWishes from './answeredWishes.ts'
import * as approaches from './approaches.ts'
import * as bids from './bids.ts'
import * as collapses from './collapses.ts'
import * as contracts from './contracts.ts'
import * as courtship from './courtship.ts'
import * as deals from './deals.ts'
import * as denials from './denials.ts'
import * as fedUp from './fedUp.ts'
import * as gazes from './gazes.ts'
import * as givingUp from './givingUp.ts'
import * as interests from './interests.ts'
import * as leads from './leads.ts'
import * as leavings from './leavings.ts'
import * as liking from './liking.ts'
import * as lists from './lists.ts'
import * as longings from './longings.ts'
import * as offers from './offers.ts'
import * as ownWishes from './ownWishes.ts'
import * as prices from './prices.ts'
import * as races from './races.ts'
import * as rebuffs from './rebuffs.ts'
import * as recruits from './recruits.ts'
import * as refusals from './refusals.ts'
import * as renewals from './renewals.ts'
import * as settlings from './settlings.ts'
import * as signatures from './signatures.ts'
import * as spurnings from './spurnings.ts'
import * as stays from './stays.ts'
import * as suitors from './suitors.ts'
import * as sums from './sums.ts'
import * as talks from './talks.ts'
import * as temptations from './temptations.ts'
import * as thereWishes from './thereWishes.ts'
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
  gazes,
  courtship,
  lists,
  leads,
  races,
  approaches,
  talks,
  givingUp,
  denials,
  deals,
  agreements,
  collapses,
  suitors,
  across,
  offers,
  bids,
  refusals,
  acceptances,
  prices,
  renewals,
  contracts,
  sums,
  transfers,
  signatures,
  settlings,
  recruits,
  rebuffs,
  wishes,
  ownWishes,
  wishHeart,
  temptations,
  leavings,
  stays,
  longings,
  spurnings,
  fedUp,
  toldWishes,
  thereWishes,
  answeredWishes,
  answeredIdeas,
  acting,
].flatMap(byName)

/** In the order of their names, which is a module's own order in Node and not in every test runner. */
function byName(file: Readonly<Record<string, Rule>>): Rule[] {
  return Object.entries(file)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rule]) => rule)
}
