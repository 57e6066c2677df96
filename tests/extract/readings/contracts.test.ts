import { describe, expect, test } from 'vitest'
import { ends } from './told.ts'

const OM = 'Olympique de Marseille'
const NEWCASTLE = 'Newcastle United'

describe('the contract he has', () => {
  test.each([
    ['Il est libre dans cinq mois.', '2022-06'],
    ['Kamara, libre en juin prochain, hésite.', '2022-06'],
    ['Le Marseillais n’a plus qu’un an de contrat.', '2023-06'],
    ['Il a encore deux ans de contrat à Marseille.', '2024-06'],
    ['Il possède encore trois ans de bail chez les Phocéens.', '2025-06'],
    ['Encore sous contrat pour deux ans et demi, Kamara ne presse pas.', '2024-06'],
    ['Kamara, à qui il reste dix-huit mois de contrat, patiente.', '2023-06'],
    ['À cinq mois de la fin de son contrat, Kamara n’a pas prolongé.', '2022-06'],
    ['À six mois du terme de son engagement, le minot hésite.', '2022-06'],
    ['Son contrat ne va pas au-delà de 2023.', '2023'],
    ['Son bail ne court que jusqu’en juin 2022.', '2022-06'],
    ['Son contrat prendra fin le 30 juin.', '2022-06-30'],
    ['Son engagement avec l’OM arrive à échéance l’été prochain.', '2022-06'],
    ['Kamara ira au bout de son bail à l’OM, en juin 2023.', '2023-06'],
    ['L’OM le tient jusqu’en juin 2024.', '2024-06'],
    ['Il est en fin de bail dans un an.', '2023-06'],
    ['Il entame la dernière année de son contrat.', '2022-06'],
    ['Lié au club jusqu’en 2023, le joueur ne partira pas.', '2023'],
    ['Kamara dispose d’un contrat jusqu’en 2024.', '2024'],
    ['Le contrat qui le lie à l’OM s’achève en juin.', '2022-06'],
    ['Il peut partir gratuitement dans six mois.', '2022-06'],
    ['L’OM pourrait le perdre gratuitement en juin.', '2022-06'],
    ['Que veut Newcastle ? Kamara, que Newcastle veut, est sous contrat jusqu’en 2024.', '2024'],
  ])('%s → %s', (sentence, end) => {
    expect(ends(sentence)).toEqual([`${OM} ${end}`])
  })
})

describe('the contract he signs', () => {
  test.each([
    ['Il s’est engagé avec Newcastle jusqu’en juin 2026.', `${NEWCASTLE} 2026-06`],
    ['Il a signé pour quatre ans à Newcastle.', `${NEWCASTLE} 2026`],
    ['Kamara a signé un contrat de quatre ans et demi avec Newcastle.', `${NEWCASTLE} 2026`],
    ['Kamara rejoint Newcastle, où il s’est lié jusqu’en 2026.', `${NEWCASTLE} 2026`],
    ['Il a paraphé à Newcastle un bail courant jusqu’en 2026.', `${NEWCASTLE} 2026`],
    ['Kamara s’est entendu avec Newcastle sur un contrat de quatre ans, jusqu’en juin 2026.', `${NEWCASTLE} 2026-06`],
    ['Il a prolongé jusqu’en 2025.', `${OM} 2025`],
    ['Le minot a étendu son bail jusqu’en 2025.', `${OM} 2025`],
    ['Kamara a signé un nouveau contrat jusqu’en 2027.', `${OM} 2027`],
  ])('%s → %s', (sentence, end) => {
    expect(ends(sentence)).toEqual([end])
  })
})

describe('no contract', () => {
  test.each([
    'Il est prêté à Nice jusqu’en juin.',
    'Il portera les couleurs de l’OM jusqu’en juin.',
    'Il est suspendu jusqu’en février.',
    'Le milieu a été formé à l’OM, où il a passé dix ans.',
    'L’OM lui offre un contrat jusqu’en 2026.',
    'Il veut prolonger jusqu’en 2025.',
    'Kamara s’est entendu avec Newcastle sur un contrat de quatre ans.',
    'Kamara a rempilé pour deux saisons de plus.',
  ])('%s', (sentence) => {
    expect(ends(sentence)).toEqual([])
  })
})

test('one end for each of two players', () => {
  expect(ends('L’OM va perdre Kamara et Duje Caleta-Car, dont les contrats s’achèvent en juin.')).toHaveLength(2)
})
