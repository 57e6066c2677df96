import { createUnionType } from 'type-graphql'
import { nameType } from '../declare/typeNamed.ts'
import { Quote } from './quote.ts'
import { Report } from './report.ts'

export const SagaEvent = createUnionType({
  name: 'SagaEvent',
  description: 'A step of a saga: something reported or something said.',
  types: () => [Report, Quote] as const,
})
nameType('SagaEvent', SagaEvent)
