import { createUnionType } from 'type-graphql'
import { nameType } from '../declare/typeNamed.ts'
import { Article } from './article.ts'
import { Club } from './club.ts'
import { Player } from './player.ts'
import { Journalist, Outlet } from './source.ts'

export const SearchHit = createUnionType({
  name: 'SearchHit',
  description: 'Something that has a name: a player, a club, a source or an article.',
  types: () => [Player, Club, Outlet, Journalist, Article] as const,
})
nameType('SearchHit', SearchHit)
