import { Float } from 'type-graphql'
import { Column } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { Bound, Period } from './enums.ts'

@Type({ name: 'Money', description: 'An amount as told; nothing is converted.' })
export class Money {
  @Column(() => Float, { description: 'Full units, such as `12000000` for « 12 M€ »; the lower bound of a range.' })
  amount!: number

  @Column(() => Float, { nullable: true, description: 'The upper bound of a range: « entre 12 et 15 millions ».' })
  amountMax!: number | null

  @Column(() => String, { description: 'ISO 4217, such as `EUR`.' })
  currency!: string

  @Column(() => Bound, { cypher: "coalesce(this.bound, 'EXACT')", description: 'How the amount is to be read.' })
  bound!: string
}

@Type({ name: 'Salary', description: 'A salary as told; nothing is converted.' })
export class Salary {
  @Column(() => Float, {
    cypher: 'this.salary',
    description: 'Full units, such as `250000`; the lower bound of a range.',
  })
  amount!: number

  @Column(() => Float, { cypher: 'this.salaryMax', nullable: true, description: 'The upper bound of a range.' })
  amountMax!: number | null

  @Column(() => String, { description: 'ISO 4217, such as `EUR`.' })
  currency!: string

  @Column(() => Period, { description: 'What it is paid for: « 250 000 euros par mois » is `MONTH`.' })
  per!: string
}
