import { describe, expect, it } from 'vitest'
import { moved } from './moved.ts'

describe('moves that a noun takes as known', () => {
  it.each([
    [
      'Le marché anglais, déjà bousculé avec la signature d’Idrissa Gueye à Everton, s’emballe.',
      'Idrissa Gueye: ? > Everton PERMANENT',
    ],
    [
      'Lors du transfert d’Idrissa Gueye de Lille à Everton, les Dogues ont empoché 12 M€.',
      'Idrissa Gueye: LOSC Lille > Everton PERMANENT',
    ],
    ['La vente de Seko Fofana à Al-Nassr, en 2018, a tout changé.', 'Seko Fofana: ? > Al-Nassr PERMANENT'],
    ['Le prêt de Seko Fofana à Rennes l’été dernier a déçu.', 'Seko Fofana: ? > Stade Rennais LOAN'],
    ['Autre coup de l’été : l’arrivée d’Idrissa Gueye à Everton, en prêt.', 'Idrissa Gueye: ? > Everton LOAN'],
    [
      'On peut citer les arrivées de Seko Fofana (28 ans) à Rennes et d’Idrissa Gueye à Everton.',
      'Idrissa Gueye: ? > Everton PERMANENT|Seko Fofana: ? > Stade Rennais PERMANENT',
    ],
    [
      'Lens a enregistré trois arrivées (Seko Fofana, Ignace Ganago et Andy Diouf).',
      'Andy Diouf: ? > RC Lens PERMANENT|Ignace Ganago: ? > RC Lens PERMANENT|Seko Fofana: ? > RC Lens PERMANENT',
    ],
    ['Pour Idrissa Gueye, Everton a versé une indemnité de 8 M€.', 'Idrissa Gueye: ? > Everton PERMANENT'],
    [
      'Idrissa Gueye, pour lequel Everton a payé 8 M€ à Lille, s’impose.',
      'Idrissa Gueye: LOSC Lille > Everton PERMANENT',
    ],
    [
      'Idrissa Gueye, le milieu le plus cher du club, qu’Everton a recruté cet été, brille.',
      'Idrissa Gueye: ? > Everton PERMANENT',
    ],
    [
      'Idrissa Gueye, anciennement à Lille, qu’Everton a recruté cet été, brille.',
      'Idrissa Gueye: ? > Everton PERMANENT',
    ],
    ['Idrissa Gueye portera bien les couleurs d’Everton.', 'Idrissa Gueye: ? > Everton PERMANENT'],
    ['Idrissa Gueye est de retour au sein d’Everton.', 'Idrissa Gueye: ? > Everton RETURN'],
    [
      'Idrissa Gueye a été officialisé mardi à Everton, en provenance de Lille.',
      'Idrissa Gueye: LOSC Lille > Everton PERMANENT',
    ],
  ])('%s', (text, expected) => {
    expect(moved(text).join('|')).toBe(expected)
  })

  it.each([
    'Everton négocie le transfert d’Idrissa Gueye avec Lille.',
    'Avec l’arrivée possible d’Idrissa Gueye à Everton, tout changerait.',
    'Avec le départ d’Idrissa Gueye pour Everton, qui n’est plus qu’une question d’heures, Lille cherche.',
    'Idrissa Gueye aurait accepté d’être prêté à Everton.',
    'Everton a étudié plusieurs pistes : l’arrivée d’Idrissa Gueye plaît.',
    'Everton veut trois recrues (Seko Fofana, Ignace Ganago et Andy Diouf).',
    'Everton a proposé 8 M€ pour Idrissa Gueye.',
    'Everton n’a pas payé 8 M€ pour Idrissa Gueye.',
  ])('none: %s', (text) => {
    expect(moved(text)).toEqual([])
  })
})

describe('moves as the news tells them', () => {
  it.each([
    ['Comme Everton vient de s’offrir Idrissa Gueye pour 8 M€, Lille attend.', 'Idrissa Gueye: ? > Everton PERMANENT'],
    ['Everton voit revenir Idrissa Gueye.', 'Idrissa Gueye: ? > Everton PERMANENT'],
    ['Everton a convaincu Lille de lui prêter Idrissa Gueye.', 'Idrissa Gueye: LOSC Lille > Everton LOAN'],
    [
      'Everton a présenté Idrissa Gueye et Seko Fofana, ses recrues de l’été.',
      'Idrissa Gueye: ? > Everton PERMANENT|Seko Fofana: ? > Everton PERMANENT',
    ],
    [
      'Le président attendait Idrissa Gueye et Seko Fofana, les recrues d’Everton.',
      'Idrissa Gueye: ? > Everton PERMANENT|Seko Fofana: ? > Everton PERMANENT',
    ],
    ['Idrissa Gueye s’en va à Everton contre 8 M€.', 'Idrissa Gueye: ? > Everton PERMANENT'],
    [
      'Seko Fofana a été prêté à Rennes et Idrissa Gueye, le Sénégalais, à Everton.',
      'Idrissa Gueye: ? > Everton LOAN|Seko Fofana: ? > Stade Rennais LOAN',
    ],
    ['Le départ d’Idrissa Gueye pour Everton est devenu officiel.', 'Idrissa Gueye: ? > Everton PERMANENT'],
    ['Idrissa Gueye est redevenu un joueur d’Everton.', 'Idrissa Gueye: ? > Everton PERMANENT'],
    ['Idrissa Gueye avait coûté 8 M€ à Everton.', 'Idrissa Gueye: ? > Everton PERMANENT'],
    ['Secoué par Idrissa Gueye et son arrivée à Everton, le marché s’affole.', 'Idrissa Gueye: ? > Everton PERMANENT'],
    ['Idrissa Gueye, c’est officiel, jouera à Everton.', 'Idrissa Gueye: ? > Everton PERMANENT'],
    ['Everton tient sa première recrue : Idrissa Gueye.', 'Idrissa Gueye: ? > Everton PERMANENT'],
  ])('%s', (text, expected) => {
    expect(moved(text).join('|')).toBe(expected)
  })

  it.each([
    'Idrissa Gueye va être transféré à Everton.',
    'Une lettre envoyée à Everton par Idrissa Gueye fait parler.',
    'Everton aurait convaincu Lille de lui prêter Idrissa Gueye.',
    'Idrissa Gueye jouera à Everton si Lille le laisse partir.',
  ])('none: %s', (text) => {
    expect(moved(text)).toEqual([])
  })
})
