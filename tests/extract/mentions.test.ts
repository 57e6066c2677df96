import { describe, expect, it } from 'vitest'
import { read } from './marks.ts'

/** Everybody and everything a text names: `PLAYER Boubacar Kamara`. */
function named(text: string): string[] {
  return read(text)
    .entities.filter(({ kind }) => kind !== 'LEAGUE')
    .map(({ kind, name }) => `${kind} ${name}`)
    .sort()
}

describe('mentions', () => {
  it.each([
    ['Boubacar Kamara quitte Marseille.', ['CLUB Olympique de Marseille', 'PLAYER Boubacar Kamara']],
    ['Kamara ou Rongier ? Boubacar Kamara réfléchit.', ['PLAYER Boubacar Kamara', 'PLAYER Rongier']],
    [
      'Campos, le directeur sportif du PSG, patiente. Luis Campos a le temps.',
      ['CLUB Paris Saint-Germain', 'PERSON Luis Campos'],
    ],
    ['Le président de l’OM, Pablo Longoria, patiente.', ['CLUB Olympique de Marseille', 'PERSON Pablo Longoria']],
    ['L’équipe de Christophe Galtier patiente.', ['PERSON Christophe Galtier']],
    ['Le journaliste italien Enzo Bucchioni patiente.', ['JOURNALIST Enzo Bucchioni']],
    ['Milan Skriniar patiente.', ['PLAYER Milan Skriniar']],
    ['José Mourinho et Mourinho seul patientent.', ['PERSON José Mourinho']],
    ['Le défenseur Thiago Motta patiente.', ['PLAYER Thiago Motta']],
    ['Frenkie de Jong patiente.', ['PLAYER Frenkie de Jong']],
    ['Wissam Ben Yedder patiente, Ben Yedder aussi.', ['PLAYER Wissam Ben Yedder']],
    ['L’agent d’Edinson Cavani patiente.', ['PLAYER Edinson Cavani']],
    ['Le fonds Doyen Sports patiente.', []],
    [
      'L’attaquant et capitaine de Strasbourg Emanuel Emegha patiente.',
      ['CLUB RC Strasbourg', 'PLAYER Emanuel Emegha'],
    ],
    ['Milan se rabat sur Hernanes, transféré cet été.', ['CLUB AC Milan', 'PLAYER Hernanes']],
    ['L’effectif de Stefano Bertolini patiente.', ['PERSON Stefano Bertolini']],
    ['Une information confirmée par le Bristol Post.', ['OUTLET Bristol Post']],
    ['L’Union Saint-Gilloise patiente, l’Équipe de France aussi.', ['CLUB Union Saint-Gilloise']],
    ['Pour AS, rien ne bouge.', ['OUTLET AS']],
    ['Rien ne bouge, si l’on en croit Sport.', ['OUTLET Sport']],
    ['L’Olympique lyonnais patiente, le Stade brestois aussi.', ['CLUB Olympique Lyonnais', 'CLUB Stade Brestois']],
    ['Boubacar Kamara vaut 93 ME, et non 88 ME.', ['PLAYER Boubacar Kamara']],
    ['Xeka, en fin de contrat, patiente.', ['PLAYER Xeka']],
    ['Selon Record, rien ne bouge.', ['OUTLET Record']],
    ['C’est un record pour le club.', []],
    ['Boubacar Kamara, natif de Marseille, patiente.', ['PLAYER Boubacar Kamara']],
    ['Les Phocéens patientent.', ['CLUB Olympique de Marseille']],
    ['Hormis Sandro Bellini, tous patientent. Sandro Bellini aussi.', ['PLAYER Sandro Bellini']],
    ['Depuis que l’investisseur Bruno Keller paie, le club patiente.', ['PERSON Bruno Keller']],
    ['Le conseiller du joueur, Bruno Keller, patiente.', ['PERSON Bruno Keller']],
    ['Le tendon d’Achille a lâché.', []],
    ['Ils avaient (Enzo) Bellini, qui patiente. Bellini attend.', ['PLAYER Enzo Bellini']],
    ['Alexandre Bellini patiente. C’est Alex qui décide.', ['PLAYER Alexandre Bellini']],
    ['Rien ne bouge, rapporte le Abendblatt.', ['OUTLET Abendblatt']],
    ['Rien ne bouge, sourit le Corse.', []],
    ['D’après le site britannique, Sandro Bellini patiente.', ['PLAYER Sandro Bellini']],
    ['Il a été convaincu, confie le Parisien de naissance.', []],
    ['Le Monégasque Youssouf Fofana patiente.', ['CLUB AS Monaco', 'PLAYER Youssouf Fofana']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  it.each([
    [
      'Luis Campos, le directeur sportif du PSG, patiente.',
      'Luis Campos',
      { role: 'SPORTING_DIRECTOR', club: 'club:paris-saint-germain' },
    ],
    [
      'Le milieu défensif de l’OM Boubacar Kamara patiente.',
      'Boubacar Kamara',
      { role: null, club: 'club:olympique-de-marseille' },
    ],
    ['Boubacar Kamara (OM) patiente.', 'Boubacar Kamara', { club: 'club:olympique-de-marseille' }],
    ['Le milieu défensif Boubacar Kamara patiente.', 'Boubacar Kamara', { position: 'milieu défensif' }],
  ])('%s: what is told of %s', (text, name, expected) => {
    expect(read(text).entities.find((entity) => entity.name === name)).toMatchObject(expected)
  })
})
