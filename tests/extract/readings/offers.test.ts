import { describe, expect, test } from 'vitest'
import { offers } from './told.ts'

const OM = 'Olympique de Marseille'
const NEWCASTLE = 'Newcastle United'

describe('bids', () => {
  test.each([
    ['Newcastle a fait une offre de 15 millions d’euros, refusée par l’OM.', '15000000 REFUSED'],
    ['L’OM a dit non à une offre de 15 M€ de Newcastle.', '15000000 REFUSED'],
    ['Newcastle a transmis une première offre de 15 M€ que l’OM a repoussée.', '15000000 REFUSED'],
    ['Newcastle a essuyé un refus pour une offre de 15 M€.', '15000000 REFUSED'],
    ['Newcastle, à en croire le Times, serait disposé à mettre 15 M€.', '15000000 PLANNED'],
    ['Newcastle, dit-on, propose 15 M€.', '15000000 MADE'],
    ['Newcastle en offre 15 millions.', '15000000 MADE'],
    ['L’OM a accepté les 15 M€ de Newcastle.', '15000000 ACCEPTED'],
    ['Newcastle et l’OM sont tombés d’accord sur un transfert de 15 M€.', '15000000 ACCEPTED'],
    ['Un accord a été trouvé entre les deux clubs, Newcastle et l’OM, autour de 15 M€.', '15000000 ACCEPTED'],
    ['Newcastle a retiré son offre de 15 M€.', '15000000 WITHDRAWN'],
    ['Newcastle va formuler une offre de 15 M€ à l’OM.', '15000000 PLANNED'],
    ['L’OM a reçu une offre de Newcastle.', 'MADE'],
    ['Newcastle mise 15 M€ sur Kamara.', '15000000 MADE'],
  ])('%s → %s', (sentence, bid) => {
    expect(offers(sentence)).toEqual([`TRANSFER ${NEWCASTLE} ${bid}`])
  })
})

describe('answers that name no bid', () => {
  test.each([
    ['Newcastle proposait dix millions, l’OM a refusé.', '10000000 REFUSED'],
    ['Newcastle a transmis une offre de 15 M€. L’OM l’a aussitôt rejetée.', '15000000 REFUSED'],
    ['Newcastle est passé à l’action : 15 M€, bonus compris. Refus de l’OM.', '15000000 REFUSED'],
    ['Newcastle a mis 15 M€ sur la table. Réponse : non.', '15000000 REFUSED'],
    ['Newcastle a mis 15 M€ sur la table. Marseille dit oui.', '15000000 ACCEPTED'],
    ['Newcastle a mis 15 M€ sur la table. Le club a refusé de commenter.', '15000000 MADE'],
    ['Newcastle a mis 15 M€ sur la table. Refus du joueur.', '15000000 MADE'],
  ])('%s → %s', (sentence, bid) => {
    expect(offers(sentence)).toEqual([`TRANSFER ${NEWCASTLE} ${bid}`])
  })
})

describe('several sums', () => {
  test.each([
    [
      'Newcastle a proposé 12 M€, puis 15.',
      [`TRANSFER ${NEWCASTLE} 12000000 MADE`, `TRANSFER ${NEWCASTLE} 15000000 MADE`],
    ],
    [
      'Newcastle propose 12 M€, loin des 20 réclamés par l’OM.',
      [`ASKING_PRICE ${OM} 20000000 MADE`, `TRANSFER ${NEWCASTLE} 12000000 MADE`],
    ],
    [
      'Newcastle proposait 28 M€, Chelsea 25.',
      [`TRANSFER Chelsea 25000000 MADE`, `TRANSFER ${NEWCASTLE} 28000000 MADE`],
    ],
    [
      'L’OM attend 25 M€, là où L’Équipe parle d’une vingtaine de millions.',
      [`ASKING_PRICE ${OM} 20000000 MADE`, `ASKING_PRICE ${OM} 25000000 MADE`],
    ],
    [
      'L’OM a balayé une offre de 13 M€, puis un prêt de Newcastle.',
      [`LOAN ${NEWCASTLE} REFUSED`, `TRANSFER ${NEWCASTLE} 13000000 REFUSED`],
    ],
  ])('%s', (sentence, told) => {
    expect(offers(sentence)).toEqual(told)
  })
})

describe('loans and swaps', () => {
  test.each([
    ['Newcastle a proposé un prêt avec option d’achat.', 'LOAN', 'MADE'],
    ['Newcastle propose un prêt payant de 2 M€ avec obligation d’achat de 15 M€.', 'LOAN', '2000000 MADE'],
    ['L’OM a refusé un prêt de Newcastle.', 'LOAN', 'REFUSED'],
    ['Newcastle a demandé le prêt de Kamara, l’OM a refusé.', 'LOAN', 'REFUSED'],
    ['Newcastle et l’OM se sont mis d’accord sur un prêt payant de 2 M€.', 'LOAN', '2000000 ACCEPTED'],
    ['Newcastle a proposé Miguel Almirón et 10 M€ en échange de Kamara.', 'SWAP', '10000000 MADE'],
    ['Newcastle souhaite inclure Miguel Almirón dans la transaction.', 'SWAP', 'PLANNED'],
    ['Newcastle a proposé un échange avec Miguel Almirón, refusé par l’OM.', 'SWAP', 'REFUSED'],
    ['Newcastle a offert 10 M€ plus Miguel Almirón pour Kamara.', 'SWAP', '10000000 MADE'],
  ])('%s → %s %s', (sentence, kind, told) => {
    expect(offers(sentence)).toEqual([`${kind} ${NEWCASTLE} ${told}`])
  })
})

describe('prices', () => {
  test.each([
    ['L’OM en réclame 20 millions.'],
    ['L’OM ne le lâchera pas à moins de 20 M€.'],
    ['Le club phocéen ne veut rien entendre en dessous de 20 M€.'],
    ['Son prix a été fixé à 20 M€.'],
    ['Il faudra débourser au moins 20 M€ pour convaincre l’OM.'],
    ['Pablo Longoria, le président de l’OM, espère en tirer 20 M€.'],
    ['Kamara, dont l’OM demande 20 M€, pourrait partir.'],
    ['L’OM l’a étiqueté à 20 M€.'],
    ['L’OM n’ouvrira la porte qu’à partir de 20 M€.'],
    ['L’OM pourrait le céder contre 20 M€.'],
  ])('%s', (sentence) => {
    expect(offers(sentence)).toEqual([`ASKING_PRICE ${OM} 20000000 MADE`])
  })
})

describe('terms for the player', () => {
  test.each([
    ['L’OM lui offre un contrat jusqu’en 2026.', `${OM} MADE`],
    ['L’OM a proposé au joueur une prolongation de trois ans.', `${OM} MADE`],
    ['L’OM lui a proposé de prolonger jusqu’en 2026, mais le joueur a décliné.', `${OM} REFUSED`],
    ['Kamara a décliné la prolongation que lui proposait l’OM.', `${OM} REFUSED`],
    ['Il a refusé toutes les offres de prolongation de sa direction.', `${OM} REFUSED`],
    ['Une prolongation de contrat lui a été proposée.', `${OM} MADE`],
    ['L’OM s’apprête à lui offrir un contrat de cinq ans.', `${OM} PLANNED`],
    ['Kamara vient de prolonger son contrat.', `${OM} ACCEPTED`],
    ['Kamara a, lui, rempilé.', `${OM} ACCEPTED`],
    ['Newcastle lui propose quatre ans de contrat.', `${NEWCASTLE} MADE`],
    ['Kamara a repoussé la proposition de Newcastle.', `${NEWCASTLE} REFUSED`],
    ['Newcastle lui offrirait 5 M€ par an.', `${NEWCASTLE} 5000000 YEAR MADE`],
    ['Kamara a donné son accord à Newcastle pour un contrat de quatre ans.', `${NEWCASTLE} ACCEPTED`],
    [
      'Newcastle et Kamara se sont entendus sur un bail de quatre ans et un salaire de 6 M€ par an.',
      `${NEWCASTLE} 6000000 YEAR ACCEPTED`,
    ],
    ['Un contrat de cinq ans l’attend à Newcastle.', `${NEWCASTLE} MADE`],
    ['À Newcastle, il toucherait 4 millions d’euros par saison.', `${NEWCASTLE} 4000000 YEAR MADE`],
    ['Newcastle est prêt à lui offrir un salaire de 100 000 livres par semaine.', `${NEWCASTLE} 100000 WEEK PLANNED`],
    ['Newcastle lui garantit entre 5 et 6 M€ annuels.', `${NEWCASTLE} 5000000 YEAR MADE`],
  ])('%s → %s', (sentence, told) => {
    expect(offers(sentence)).toEqual([`CONTRACT ${told}`])
  })
})

describe('bids that are only wished for', () => {
  test.each([
    'Il faudrait une offre de 30 M€ pour que l’OM ouvre la porte.',
    'L’OM a fait savoir à Newcastle qu’il lui fallait une offre de 30 M€ pour lâcher son milieu.',
    'L’OM attend une offre de 30 M€ pour le laisser partir.',
    'Seule une offre de 30 M€ pourrait faire changer d’avis l’OM.',
    'À moins d’une offre de 30 M€, l’OM ne le laissera pas partir.',
    'Une offre de 30 M€ suffirait à convaincre l’OM.',
    'L’OM s’attend à recevoir une offre de 30 M€.',
    'L’OM aimerait obtenir pas moins de 30 M€ en cas de départ.',
  ])('%s', (sentence) => {
    expect(offers(sentence)).toEqual([`ASKING_PRICE ${OM} 30000000 MADE`])
  })
})

describe('what became of a bid', () => {
  test.each([
    ['L’OM a annoncé avoir refusé une offre de 20 M€ de Newcastle.', `TRANSFER ${NEWCASTLE} 20000000 REFUSED`],
    [
      '20 M€ offerts par Newcastle et refusés par l’OM pour Kamara, voilà le bilan.',
      `TRANSFER ${NEWCASTLE} 20000000 REFUSED`,
    ],
    ['L’OM a fermé la porte à une offre de 20 M€ de Newcastle.', `TRANSFER ${NEWCASTLE} 20000000 REFUSED`],
    ['L’OM acceptera l’offre de Newcastle, de 20 M€.', `TRANSFER ${NEWCASTLE} 20000000 PLANNED`],
    ['Newcastle a vu sa banderille de 20 M€ repoussée.', `TRANSFER ${NEWCASTLE} 20000000 REFUSED`],
    ['Newcastle le veut. Une offre de 10 M€ par an a été faite au joueur.', `CONTRACT ${NEWCASTLE} 10000000 YEAR MADE`],
    [
      'Kamara va rejoindre Newcastle. Le prix de l’opération avoisinerait les 20 M€.',
      `TRANSFER ${NEWCASTLE} 20000000 ACCEPTED`,
    ],
    ['Kamara va rejoindre Newcastle, où il signerait pour cinq ans.', `CONTRACT ${NEWCASTLE} ACCEPTED`],
    ['L’OM a prolongé le contrat de Boubacar Kamara d’une saison.', `CONTRACT ${OM} ACCEPTED`],
  ])('%s → %s', (sentence, told) => {
    expect(offers(sentence)).toEqual([told])
  })
})

describe('no offer', () => {
  test.each([
    'Newcastle étudie la piste d’un prêt de Kamara.',
    'Une option d’achat complète le tout : la presse la chiffre à 30 M€.',
    'Newcastle verserait 5 M€ à la signature.',
    'Newcastle promet une prime à la signature de 10 M€.',
    'Newcastle a payé 20 M€ pour Kamara.',
    'Aucune offre n’est arrivée pour Kamara.',
    'Newcastle n’a pas formulé d’offre.',
    'L’OM négocie une prolongation avec Kamara.',
    'Il touche aujourd’hui 200 000 euros par mois.',
    'Kamara réclame un salaire de 400 000 euros mensuels à l’OM.',
    'Sa valeur est estimée à 20 M€ par Transfermarkt.',
    'L’OM l’avait acheté 8 M€ à Nice.',
    'Il veut prolonger jusqu’en 2025.',
  ])('%s', (sentence) => {
    expect(offers(sentence)).toEqual([])
  })
})
