import { describe, expect, it } from 'vitest'
import { dayMeant, juneNear, seasonEnd, timesIn } from '../../src/french/dates.ts'

describe('dates', () => {
  it.each([
    ['en juin 2022', '2021-07', '2022-06'],
    ['jusqu’en 2026', '2021-07', '2026'],
    ['le 30 juin 2022', '2021-07', '2022-06-30'],
    ['le 30 juin', '2022-03-24', '2022-06-30'],
    ['en juin', '2021-10', '2022-06'],
    ['en juin prochain', '2021-07', '2022-06'],
    ['au mois de juin', '2022-01', '2022-06'],
    ['en avril dernier', '2021-07', '2021-04'],
    ['(22/04/2021)', '2021-07', '2021-04-22'],
    ['à la fin de la saison', '2021-10', '2022-06'],
    ['l’été prochain', '2021-06', '2022-06'],
    ['un an de contrat', '2021-07', '2022-06'],
    ['encore trois ans de contrat', '2022-07', '2025-06'],
    ['dix-huit mois', '2022-03', '2023-06'],
    ['douze mois', '2021-06', '2022-06'],
    ['un an et demi', '2022-01', '2023-06'],
  ])('%s, said in %s → %s', (words, on, date) => {
    expect(timesIn(words, on).map((time) => time.date)).toEqual([date])
  })

  it.each(['il a marqué 10 buts', 'le 31/02/2021', 'le 45/04/2021', 'maison'])('is no date: %s', (words) => {
    expect(timesIn(words, '2021-07').filter(({ date }) => date.length === 10)).toEqual([])
  })

  it.each([
    ['mardi soir', '2022-01-29', '2022-01-25'],
    ['hier', '2022-03-01', '2022-02-28'],
    ['aujourd’hui', '2022-01-29', '2022-01-29'],
    ['dimanche', '2012-05-24', '2012-05-20'],
    ['mardi soir', '2022-01', null],
    ['un jour', '2022-01-29', null],
  ])('%s, said on %s, is %s', (words, on, day) => {
    expect(dayMeant(words, on)).toBe(day)
  })

  it.each([
    ['2021-10', '2022-06'],
    ['2022-06', '2022-06'],
    ['2022-07-01', '2023-06'],
  ])('the season of %s ends in %s', (on, end) => {
    expect(seasonEnd(on)).toBe(end)
  })

  it.each([
    ['2021-07', 12, '2022-06'],
    ['2022-07', 36, '2025-06'],
    ['2022-03', 18, '2023-06'],
    ['2022-01', 24, '2024-06'],
  ] as const)('the June nearest to %s and %i months is %s', (on, months, june) => {
    expect(juneNear(on, months)).toBe(june)
  })
})
