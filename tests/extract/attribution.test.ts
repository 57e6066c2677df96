import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf, nameOf, read, withoutCareers } from './marks.ts'

/** The credits of every interest the text states, by club: `Newcastle United: Marca/ORIGIN`. */
function credits(text: string): string[] {
  const document = read(text)
  return document.drafts.flatMap(({ said, sources }) =>
    said.kind === 'INTEREST'
      ? [
          `${nameOf(document, said.club)}: ${sources.map(({ source, role }) => `${nameOf(document, source)}/${role}`).join(', ')}`,
        ]
      : [],
  )
}

describe('attribution', () => {
  it.each([
    ['Selon Marca, Newcastle suit Boubacar Kamara.', ['Newcastle United: Marca/ORIGIN']],
    ['Newcastle suit Boubacar Kamara, d’après La Marseillaise.', ['Newcastle United: La Marseillaise/ORIGIN']],
    ['Newcastle suit Boubacar Kamara, révèle L’Équipe.', ["Newcastle United: L'Équipe/ORIGIN"]],
    ['Comme l’indiquait RMC Sport, Newcastle suit Boubacar Kamara.', ['Newcastle United: RMC Sport/ORIGIN']],
    ['Fabrizio Romano assure que Newcastle suit Boubacar Kamara.', ['Newcastle United: Fabrizio Romano/ORIGIN']],
    [
      'Selon Marca, relayé par L’Équipe, Newcastle suit Boubacar Kamara.',
      ["Newcastle United: Marca/ORIGIN, L'Équipe/RELAY"],
    ],
    [
      'Newcastle suit Boubacar Kamara, mais Chelsea, selon Marca, courtise Boubacar Kamara.',
      ['Newcastle United: ', 'Chelsea: Marca/ORIGIN'],
    ],
    ['Nos confrères de L’Équipe annoncent que Milan suit Boubacar Kamara.', ["AC Milan: L'Équipe/ORIGIN"]],
    ['Au micro de RMC, Pablo Longoria a révélé que Milan suivait Boubacar Kamara.', ['AC Milan: RMC Sport/ORIGIN']],
    ['Une source proche a confirmé à L’Équipe que Milan suit Boubacar Kamara.', ["AC Milan: L'Équipe/ORIGIN"]],
    [
      'Le journaliste de RMC Fabrice Hawkins précise que Milan suit Boubacar Kamara.',
      ['AC Milan: Fabrice Hawkins/ORIGIN, RMC Sport/ORIGIN'],
    ],
    [
      'L’Équipe affirme que Milan suit Boubacar Kamara, RMC Sport assure que Newcastle courtise Boubacar Kamara.',
      ["AC Milan: L'Équipe/ORIGIN", 'Newcastle United: RMC Sport/ORIGIN'],
    ],
    ['Milan suit Boubacar Kamara. C’est ce que rapporte L’Équipe.', ["AC Milan: L'Équipe/ORIGIN"]],
    ['Milan suit Boubacar Kamara. Une information dévoilée par L’Équipe.', ["AC Milan: L'Équipe/ORIGIN"]],
    ['Milan suit Boubacar Kamara. Fabrizio Romano l’a annoncé.', ['AC Milan: Fabrizio Romano/ORIGIN']],
    ['Selon Matteo Bertolini, Milan suit Boubacar Kamara.', ['AC Milan: Matteo Bertolini/ORIGIN']],
    ['Lyon, 3 jan 2022 (AFP) - Milan suit Boubacar Kamara, a appris l’AFP.', ['AC Milan: ']],
    ['Newcastle suit Boubacar Kamara.', ['Newcastle United: ']],
    ['Newcastle suit Boubacar Kamara, contrairement à ce qu’avançait Marca.', ['Newcastle United: ']],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected)
  })

  it('carries a source over an unbroken conditional, and no further', () => {
    expect(
      credits(
        'Selon Marca, Newcastle suivrait Boubacar Kamara. Chelsea aurait pris contact avec Boubacar Kamara. Arsenal suit Boubacar Kamara.',
      ),
    ).toEqual(['Newcastle United: Marca/ORIGIN', 'Chelsea: Marca/ORIGIN', 'Arsenal: '])
  })

  it('credits a source with a contract that is new', () => {
    const document = read(
      'Selon Marca, Boubacar Kamara, le milieu de l’OM, a signé un contrat jusqu’en 2026 avec l’OM.',
    )
    const ends = document.drafts.filter(({ said }) => said.kind === 'CONTRACT_END')
    expect(ends.map(({ sources }) => sources.map(({ source }) => nameOf(document, source)))).toEqual([['Marca']])
  })

  it.each([
    ['Zapping Onze Mondial : le top 10 des buteurs\nSelon Marca, Newcastle suit Boubacar Kamara.', ['Marca']],
    ['Newcastle suit Boubacar Kamara.\nSource : Sky Sports / Photos : RMC Sport', ['Sky Sports']],
    ['Si c’est le cas, Newcastle suivra Boubacar Kamara.', []],
    ['Selon le tabloïd The Daily Mirror, Newcastle suit Boubacar Kamara.', ['Daily Mirror']],
  ])('lists as sources whom the body names: %s', (text, expected) => {
    const { mentions } = extract(articleOf(text), withoutCareers)
    const press = mentions.filter(({ kind }) => kind === 'OUTLET' || kind === 'JOURNALIST')
    expect(press.map(({ name }) => name)).toEqual(expected)
  })

  it('keeps the words of an unnamed source and credits nobody', () => {
    const [draft] = read('La presse italienne affirme que Newcastle suit Boubacar Kamara.').drafts
    expect(draft).toMatchObject({ sources: [], vagueSource: 'La presse italienne' })
  })

  it('does not credit a source with what everybody knows', () => {
    const document = read('Selon Marca, Newcastle suit Boubacar Kamara, le milieu de l’OM, sous contrat jusqu’en 2022.')
    expect(document.drafts.filter(({ said }) => said.kind === 'CONTRACT_END').map(({ sources }) => sources)).toEqual([
      [],
    ])
  })
})
