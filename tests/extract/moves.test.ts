import { describe, expect, it } from 'vitest'
import { moved } from './moved.ts'

describe('moves', () => {
  it.each([
    [
      'Mercato RC Lens : le point\n\nAndy Diouf, arrivé libre du FC Bâle, plaît à tous.',
      'Andy Diouf: FC Bâle > RC Lens FREE',
    ],
    [
      'Lens a cédé Ignace Ganago à Nantes et récupéré Andy Diouf.',
      'Andy Diouf: ? > RC Lens PERMANENT|Ignace Ganago: RC Lens > FC Nantes PERMANENT',
    ],
    ['Lens a vu Seko Fofana filer à Al-Nassr.', 'Seko Fofana: RC Lens > Al-Nassr PERMANENT'],
    ['Lens a laissé filer Seko Fofana à Al-Nassr.', 'Seko Fofana: RC Lens > Al-Nassr PERMANENT'],
    ['Seko Fofana, nouvelle recrue d’Al-Nassr, a été présenté.', 'Seko Fofana: ? > Al-Nassr PERMANENT'],
    [
      'Idrissa Gueye, arrivé d’Everton l’été dernier, brille à l’OM.',
      'Idrissa Gueye: Everton > Olympique de Marseille PERMANENT',
    ],
    ['Idrissa Gueye a rejoint Everton sous forme de prêt.', 'Idrissa Gueye: ? > Everton LOAN'],
    ['Idrissa Gueye est de retour à Everton.', 'Idrissa Gueye: ? > Everton RETURN'],
    [
      'L’OM a recruté Idrissa Gueye à Everton et Dimitri Payet à West Ham.',
      'Dimitri Payet: West Ham United > Olympique de Marseille PERMANENT|Idrissa Gueye: Everton > Olympique de Marseille PERMANENT',
    ],
    ['Seko Fofana vient de signer à Al-Nassr.', 'Seko Fofana: ? > Al-Nassr PERMANENT'],
    ['Mercato Lens\n\nDépart : Seko Fofana (Al-Nassr).', 'Seko Fofana: ? > Al-Nassr PERMANENT'],
    ['Loïs Openda, cédé par Lens à Leipzig, a marqué.', 'Loïs Openda: RC Lens > RB Leipzig PERMANENT'],
    [
      'Mauro Icardi (29 ans), prêté par le PSG à Galatasaray, a marqué.',
      'Mauro Icardi: Paris Saint-Germain > Galatasaray LOAN',
    ],
    [
      'Boubacar Kamara (22 ans) s’est engagé mardi avec Aston Villa pour cinq ans.',
      'Boubacar Kamara: ? > Aston Villa PERMANENT',
    ],
    [
      'Boubacar Kamara s’est engagé avec Aston Villa, en provenance de l’OM.',
      'Boubacar Kamara: Olympique de Marseille > Aston Villa PERMANENT',
    ],
    [
      'Un an après avoir quitté l’OM pour Crystal Palace, Steve Mandanda revient sur ce choix.',
      'Steve Mandanda: Olympique de Marseille > Crystal Palace PERMANENT',
    ],
    [
      'Le Stade Rennais est heureux d’annoncer la venue de Gaëtan Laborde.',
      'Gaëtan Laborde: ? > Stade Rennais PERMANENT',
    ],
    [
      'Brighton a officialisé la vente de Moisés Caicedo à Chelsea.',
      'Moisés Caicedo: Brighton & Hove Albion > Chelsea PERMANENT',
    ],
    [
      'Après les arrivées de Lovro Majer (Dinamo Zagreb) et Loïc Badé (Lens, prêt), le Stade Rennais souffle.',
      'Lovro Majer: Dinamo Zagreb > Stade Rennais PERMANENT|Loïc Badé: RC Lens > Stade Rennais LOAN',
    ],
    ['Mason Greenwood reste sur une saison en prêt à Getafe.', 'Mason Greenwood: ? > Getafe CF LOAN'],
    ['Boubacar Kamara est officiellement un joueur d’Aston Villa.', 'Boubacar Kamara: ? > Aston Villa PERMANENT'],
    [
      'Depuis la vente de Mike Maignan à Milan pour 13 millions d’euros, le LOSC respire.',
      'Mike Maignan: LOSC Lille > AC Milan PERMANENT',
    ],
    ['Le transfert d’Idrissa Gueye à Everton est bouclé.', 'Idrissa Gueye: ? > Everton PERMANENT'],
    [
      'Idrissa Gueye, acheté 9 millions d’euros à Aston Villa en 2016, quitte Everton.',
      'Idrissa Gueye: Aston Villa > Everton PERMANENT',
    ],
    ['Idrissa Gueye a atterri à Everton sous la forme d’un prêt.', 'Idrissa Gueye: ? > Everton LOAN'],
    [
      'Pape Gueye et Leonardo Balerdi, prêtés par Dortmund à l’OM, ont convaincu.',
      'Leonardo Balerdi: Borussia Dortmund > Olympique de Marseille LOAN|Pape Gueye: Borussia Dortmund > Olympique de Marseille LOAN',
    ],
  ])('%s', (text, wanted) => {
    expect(moved(text)).toEqual(wanted.split('|'))
  })

  it.each([
    'Idrissa Gueye joue à Everton.',
    'Idrissa Gueye pourrait être prêté à Everton.',
    'Idrissa Gueye a signé un nouveau contrat avec Everton.',
    'Everton attend de pouvoir valider la venue d’Idrissa Gueye, en provenance d’Aston Villa.',
    'Everton vise Lovro Majer (Dinamo Zagreb) et Loïc Badé (Lens), les deux cibles prioritaires pour ses futures arrivées.',
    'Everton n’a pas confirmé l’arrivée d’Idrissa Gueye.',
  ])('tells no move: %s', (text) => {
    expect(moved(text)).toEqual([])
  })
})
