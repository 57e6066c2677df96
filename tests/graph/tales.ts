/** What one player's articles tell and what must follow: the rules of docs/model.md, one after the other. */
export const TALES: readonly {
  readonly says: string
  readonly told: readonly string[]
  readonly expected: Readonly<Record<string, readonly string[]>>
}[] = [
  // Relays and origins
  {
    says: 'a report that credits a source relays that source’s own report, and is not counted beside it',
    told: ['2021-07-03 L’Équipe: AC Milan bids 12 M€', '2021-07-05 RMC Sport: AC Milan bids 12 M€, says L’Équipe'],
    expected: {
      relays: ['2021-07-05 12 M€, faite → 2021-07-03 12 M€, faite of L’Équipe'],
      claims: ['12 M€, faite: ASSERTED, 1 of 2'],
      sources: ['1, last 2021-07-05'],
    },
  },
  {
    says: 'own voice relays nothing, nor does a credit to a source whose words are not held',
    told: [
      '2021-07-03 L’Équipe: AC Milan bids 12 M€',
      '2021-07-05 RMC Sport: AC Milan bids 12 M€',
      '2021-07-05 nobody: AC Milan bids 12 M€, says SportItalia',
    ],
    expected: { relays: [], claims: ['12 M€, faite: ASSERTED, 3 of 3'] },
  },
  {
    says: 'what comes later is not repeated before; a month may hold the day',
    told: [
      '2021-07-02 RMC Sport: AC Milan at CONTACT, says L’Équipe',
      '2021-07 SportItalia: AC Milan at CONTACT, says L’Équipe',
      '2021-07-05 L’Équipe: AC Milan at CONTACT',
    ],
    expected: {
      relays: ['2021-07 contact → 2021-07-05 contact of L’Équipe'],
      wants: ['AC Milan CONTACT, at most CONTACT, ASSERTED, 1 of 3'],
    },
  },
  {
    says: 'of several own reports the one of the same claim is repeated, then the nearest',
    told: [
      '2021-07-01 L’Équipe: AC Milan bids 10 M€',
      '2021-07-02 L’Équipe: AC Milan bids 12 M€',
      '2021-07-03 L’Équipe: AC Milan bids 15 M€',
      '2021-07-05 RMC Sport: AC Milan bids 10 M€, says L’Équipe / AC Milan bids 14 M€, says L’Équipe',
    ],
    expected: {
      relays: [
        '2021-07-05 10 M€, faite → 2021-07-01 10 M€, faite of L’Équipe',
        '2021-07-05 14 M€, faite → 2021-07-03 15 M€, faite of L’Équipe',
      ],
    },
  },
  {
    says: 'an article without publisher speaks for itself alone; one that credits only an unnamed source adds no origin',
    told: [
      '2021-07-01 nobody: AC Milan at CONTACT / AC Milan at INTERESTED',
      '2021-07-02 nobody: AC Milan at CONTACT',
      '2021-07-03 nobody: AC Milan at CONTACT, says the Italian press',
    ],
    expected: { wants: ['AC Milan CONTACT, at most CONTACT, ASSERTED, 2 of 4'] },
  },
  {
    says: 'the mood is that of the reports that repeat none; of all, when all repeat',
    told: [
      '2021-07-01 L’Équipe: AC Milan at CONTACT (hedged)',
      '2021-07-02 RMC Sport: AC Milan at CONTACT, says L’Équipe',
      '2021-07-01 L’Équipe: AS Monaco bids 10 M€ (hedged)',
      '2021-07-02 RMC Sport: AS Monaco bids 12 M€, says L’Équipe',
    ],
    expected: {
      claims: ['contact: HEDGED, 1 of 2', '10 M€, faite: HEDGED, 1 of 1', '12 M€, faite: ASSERTED, 0 of 1'],
    },
  },
  // Interest
  {
    says: 'the stage is what the latest articles tell, the furthest what was ever told',
    told: [
      '2021-07-01 L’Équipe: AC Milan at OFFER',
      '2021-07-05 L’Équipe: AC Milan at CONTACT / AC Milan at INTERESTED',
      '2021-07-05 RMC Sport: AC Milan at MONITORING',
    ],
    expected: { wants: ['AC Milan CONTACT, at most OFFER, ASSERTED, 2 of 4'] },
  },
  {
    says: 'in one article a withdrawal goes before the rungs; another article of that day goes before both',
    told: [
      '2021-07-05 L’Équipe: AC Milan at WITHDRAWN / AC Milan at OFFER / AS Monaco at WITHDRAWN / AS Monaco at OFFER',
      '2021-07-05 RMC Sport: AS Monaco at MONITORING',
    ],
    expected: {
      wants: [
        'AC Milan WITHDRAWN, at most OFFER, ASSERTED, 1 of 2',
        'AS Monaco MONITORING, at most OFFER, ASSERTED, 2 of 3',
      ],
    },
  },
  {
    says: 'asserted by one and denied by another is contested; a source that changes its mind is not',
    told: [
      '2021-07-01 L’Équipe: AC Milan at OFFER / AS Monaco at OFFER',
      '2021-07-05 RMC Sport: AC Milan at DENIED (denied)',
      '2021-07-05 L’Équipe: AS Monaco at DENIED (denied)',
    ],
    expected: {
      claims: ['démenti: ASSERTED, 2 of 2, contested', 'démenti: ASSERTED, 1 of 2'],
      opposed: ['2021-07-01 ASSERTED against 2021-07-05 DENIED'],
    },
  },
  // Offers
  {
    says: 'a status is the furthest that the latest articles tell; another amount is another claim',
    told: [
      '2021-07-01 L’Équipe: AC Milan bids 12 M€ PLANNED',
      '2021-07-03 L’Équipe: AC Milan bids 12 M€ MADE',
      '2021-07-05 L’Équipe: AC Milan bids 12 M€ MADE / AC Milan bids 12 M€ REFUSED / AC Milan bids 15–18 M€ PLANNED',
    ],
    expected: {
      claims: ['12 M€, refusée: ASSERTED, 1 of 4', '15 M€–18 M€, en préparation: ASSERTED, 1 of 1'],
      contradictions: [],
    },
  },
  {
    says: 'bounds, ranges and salaries are those of the latest report that tells them',
    told: [
      '2021-07-01 L’Équipe: Olympique de Marseille asks at least 20 M€ / Olympique de Marseille pays 300–350 k€ a month',
      '2021-07-05 L’Équipe: Olympique de Marseille asks 20 M€ / Olympique de Marseille pays 300 k€ a month',
    ],
    expected: {
      claims: ['prix demandé 20 M€: ASSERTED, 1 of 2', 'contrat 300 k€–350 k€ par mois, faite: ASSERTED, 1 of 2'],
    },
  },
  {
    says: 'two sources with two prices contradict each other: the earliest independent report of each',
    told: [
      '2021-07-01 L’Équipe: Olympique de Marseille asks 20 M€',
      '2021-07-02 SportItalia: Olympique de Marseille asks 25 M€, says RMC Sport',
      '2021-07-03 RMC Sport: Olympique de Marseille asks 25 M€ (hedged)',
    ],
    expected: {
      contradictions: ['2021-07-01 prix demandé 20 M€ ≠ 2021-07-02 prix demandé 25 M€, DIFFERENT_VALUE'],
    },
  },
  {
    says: 'what one source or one article tells both contradicts nothing: a new price, a second bid',
    told: [
      '2021-07-01 L’Équipe: Olympique de Marseille asks 20 M€',
      '2021-07-03 L’Équipe: Olympique de Marseille asks 25 M€',
      '2021-07-05 RMC Sport: AC Milan bids 10 M€, says SportItalia / AC Milan bids 12 M€, says L’Équipe',
    ],
    expected: { contradictions: [] },
  },
  {
    says: 'an untold, a denied or another currency’s amount contradicts nothing, nor do prices of two windows',
    told: [
      '2021-07-01 L’Équipe: AC Milan bids 12 M€',
      '2021-07-03 RMC Sport: AC Milan bids ? M€',
      '2021-07-03 SportItalia: AC Milan bids 15 M€ (denied)',
      '2021-07-05 La Provence: AC Milan bids 10 M£',
      '2022-01 RMC Sport: AC Milan bids 5 M€',
    ],
    expected: { contradictions: [] },
  },
  {
    says: 'the echo of a price of an earlier window is no contradiction of the new one; the price told anew is',
    told: [
      '2021-07-01 L’Équipe: Olympique de Marseille asks 20 M€',
      '2022-01-01 RMC Sport: Olympique de Marseille asks 10 M€',
      '2022-01 SportItalia: Olympique de Marseille asks 20 M€, says L’Équipe',
      '2021-07-01 L’Équipe: AS Monaco asks 20 M€',
      '2022-01-01 RMC Sport: AS Monaco asks 10 M€',
      '2022-01 L’Équipe: AS Monaco asks 20 M€',
    ],
    expected: {
      contradictions: ['2022-01-01 prix demandé 10 M€ ≠ 2022-01 prix demandé 20 M€, DIFFERENT_VALUE'],
    },
  },
  // Contract ends
  {
    says: 'a year and a month of it agree, the more precise is shown; of two years the newest window’s, then the better told',
    told: [
      '2021-07-01 L’Équipe: contract with Olympique de Marseille until 2022-06',
      '2021-07-05 RMC Sport: contract with Olympique de Marseille until 2022',
      '2021-07-05 SportItalia: contract with Olympique de Marseille until 2023',
    ],
    expected: {
      contractEnds: ['Olympique de Marseille 2022-06, 2 of 2'],
      playsFor: ['…2022-06 Olympique de Marseille'],
      contradictions: ['2021-07-01 fin de contrat 2022-06 ≠ 2021-07-05 fin de contrat 2023, DIFFERENT_VALUE'],
    },
  },
  {
    says: 'contract ends told in different windows do not contradict each other',
    told: [
      '2021-07-01 L’Équipe: contract with Olympique de Marseille until 2022',
      '2022-01 RMC Sport: contract with Olympique de Marseille until 2024',
    ],
    expected: { contractEnds: ['Olympique de Marseille 2024, 1 of 1'], contradictions: [] },
  },
  // Wishes
  {
    says: 'wanting and refusing one club contradict each other, wanting and being open do not, nor do wishes of other scope',
    told: [
      '2021-07-01 L’Équipe: wants AC Milan / wants AS Monaco / wants Olympique de Marseille',
      '2021-07-05 RMC Sport: refuses AC Milan / is open to AS Monaco / refuses Olympique de Marseille « cet hiver »',
    ],
    expected: { contradictions: ['2021-07-01 veut ≠ 2021-07-05 refuse, OPPOSITE'] },
  },
  // Transfers and stays
  {
    says: 'a done move ends one stay and begins another',
    told: [
      '2021-07-01 L’Équipe: contract with Olympique de Marseille until 2022-06',
      '2021-07-05 L’Équipe: goes from Olympique de Marseille to AC Milan for 12 M€',
      '2022-01 L’Équipe: goes from AC Milan to AS Monaco on loan in 2022-01-20',
    ],
    expected: {
      playsFor: ['…2021-07-05 Olympique de Marseille', '2021-07-05…2022-01-20 AC Milan', '2022-01-20… AS Monaco'],
      claims: [
        'fin de contrat 2022-06: ASSERTED, 1 of 1',
        'transfert 12 M€: ASSERTED, 1 of 1',
        'prêt: ASSERTED, 1 of 1',
      ],
    },
  },
  {
    says: 'a move told as past, hedged or denied sets no club; he plays where his contract runs',
    told: [
      '2021-07-01 L’Équipe: contract with Olympique de Marseille until 2022-06',
      '2021-07-05 L’Équipe: went to AC Milan in 2019-01',
      '2021-07-05 RMC Sport: goes to AS Monaco (hedged) / goes to AC Milan (denied)',
    ],
    expected: { playsFor: ['…2022-06 Olympique de Marseille'] },
  },
  {
    says: 'of two clubs told for one window the better told counts; the other is contradicted',
    told: [
      '2021-07-01 L’Équipe: goes to AC Milan free',
      '2021-07-03 RMC Sport: goes to AC Milan free',
      '2021-07-05 SportItalia: goes to AS Monaco',
    ],
    expected: {
      playsFor: ['2021-07-01… AC Milan'],
      contradictions: ['2021-07-01 transfert libre ≠ 2021-07-05 transfert, DIFFERENT_VALUE'],
    },
  },
  {
    says: 'a return and the move that follows it both hold; moves of no known month contradict nothing',
    told: [
      '2021-07-01 L’Équipe: goes from AS Monaco to Olympique de Marseille back / went to AS Monaco in 2019',
      '2021-07-05 RMC Sport: goes from Olympique de Marseille to AC Milan / went to AC Milan in 2018',
    ],
    expected: {
      contradictions: [],
      playsFor: ['…2021-07-01 AS Monaco', '2021-07-01…2021-07-05 Olympique de Marseille', '2021-07-05… AC Milan'],
    },
  },
  {
    says: 'topics and keys: a past move stands in its own window',
    told: ['2021-07-05 L’Équipe: went to AC Milan in 2019-01 / went to AS Monaco in 2018'],
    expected: {
      values: [
        'TRANSFER|player:joueur-22|2019-W = club:ac-milan move',
        'TRANSFER|player:joueur-22|past = club:as-monaco move',
      ],
    },
  },
]
