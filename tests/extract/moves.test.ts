import { describe, expect, it } from 'vitest'
import { nameOf, read } from './marks.ts'

/** The moves of a text, as « player: from > to kind ». */
function moved(text: string, publishedOn = '2022-01'): string[] {
  const document = read(text, publishedOn)
  const out = document.drafts.flatMap(({ said }) =>
    said.kind === 'TRANSFER'
      ? [
          `${nameOf(document, said.player)}: ${said.club ? nameOf(document, said.club) : '?'} > ${said.other ? nameOf(document, said.other) : '?'} ${said.transferKind}`,
        ]
      : [],
  )
  return [...new Set(out)].sort()
}

describe('moves', () => {
  it.each([
    ['Andy Diouf, arrivé libre du FC Bâle, plaît à tous.', 'Mercato RC Lens : le point', 'Andy Diouf: FC Bâle > RC Lens FREE'],
    ['Loïs Openda a été vendu à Leipzig pour 40 millions d’euros.', '', 'Loïs Openda: ? > RB Leipzig PERMANENT'],
    ['Loïs Openda, cédé par Lens à Leipzig, a marqué.', '', 'Loïs Openda: RC Lens > RB Leipzig PERMANENT'],
    ['Mauro Icardi (29 ans), prêté par le PSG à Galatasaray, a marqué.', '', 'Mauro Icardi: Paris Saint-Germain > Galatasaray LOAN'],
    ['Recruté 20 millions d’euros à Flamengo, Gerson est le milieu de l’OM.', '', 'Gerson: Flamengo > Olympique de Marseille PERMANENT'],
    ['Boubacar Kamara s’est engagé mardi avec Aston Villa pour cinq ans.', '', 'Boubacar Kamara: ? > Aston Villa PERMANENT'],
    ['Boubacar Kamara (22 ans) s’est engagé avec Aston Villa, en provenance de l’OM.', '', 'Boubacar Kamara: Olympique de Marseille > Aston Villa PERMANENT'],
    ['Un an après avoir quitté l’OM pour Crystal Palace, Steve Mandanda revient sur ce choix.', '', 'Steve Mandanda: Olympique de Marseille > Crystal Palace PERMANENT'],
    ['Le Stade Rennais est heureux d’annoncer la venue de Gaëtan Laborde.', '', 'Gaëtan Laborde: ? > Stade Rennais PERMANENT'],
    ['Brighton a officialisé la vente de Moisés Caicedo à Chelsea.', '', 'Moisés Caicedo: Brighton & Hove Albion > Chelsea PERMANENT'],
    ['Après les arrivées de Lovro Majer (Dinamo Zagreb) et Loïc Badé (Lens, prêt), le Stade Rennais souffle.', '', 'Loïc Badé: RC Lens > Stade Rennais LOAN|Lovro Majer: Dinamo Zagreb > Stade Rennais PERMANENT'],
    ['Passé par Getafe en prêt, Mason Greenwood (Manchester United) a convaincu.', '', ''],
    ['Mason Greenwood reste sur une saison en prêt à Getafe.', '', 'Mason Greenwood: ? > Getafe LOAN'],
    ['Milan a arraché Mike Maignan à Lille pour 13 millions d’euros.', '', 'Mike Maignan: LOSC Lille > AC Milan PERMANENT'],
    ['Mike Maignan a signé à Milan, Renato Sanches a rejoint le PSG et Jonathan Bamba file à Vigo.', '', ''],
    ['Boubacar Kamara est officiellement un joueur d’Aston Villa.', '', 'Boubacar Kamara: ? > Aston Villa PERMANENT'],
    ['Boubacar Kamara portera le maillot d’Aston Villa la saison prochaine.', '', 'Boubacar Kamara: ? > Aston Villa PERMANENT'],
    ['Iliman Ndiaye, prêté à Everton, reviendra. Pape Gueye est de retour de prêt à l’OM.', '', ''],
    ['De retour de son prêt à Séville, Pape Gueye s’entraîne avec l’OM.', '', ''],
    ['Le club a acheté Leandro Paredes 40 millions d’euros au Zénith Saint-Pétersbourg.', 'Mercato PSG : le point', ''],
    ['Depuis le départ de Mike Maignan à Milan, Lille cherche un gardien.', '', ''],
    ['Depuis la vente de Mike Maignan à Milan pour 13 millions d’euros, Lille respire.', '', ''],
    ['L’arrivée de Leandro Paredes en provenance du Zénith a changé la donne au PSG.', '', ''],
    ['Lens a fait signer Elye Wahi pour 30 millions d’euros.', '', ''],
    ['Il avait quitté Lille pour Aston Villa. Idrissa Gueye y repense.', '', ''],
    ['Idrissa Gueye est passé de Lille à Aston Villa en 2015.', '', ''],
    ['Idrissa Gueye a quitté Lille pour Aston Villa en 2015.', '', ''],
    ['Idrissa Gueye a été acheté 9 millions d’euros par Everton à Aston Villa.', '', ''],
    ['Transféré à Everton pour 9 millions d’euros, Idrissa Gueye a brillé.', '', ''],
    ['Everton s’est offert Idrissa Gueye contre 9 millions d’euros.', '', ''],
    ['Idrissa Gueye a débarqué à Everton il y a trois ans.', '', ''],
    ['Idrissa Gueye, qui a rejoint Everton en 2016, attend.', '', ''],
    ['Idrissa Gueye (ex-Everton) et Chris Wood, venu de Burnley, ont été recrutés par Newcastle.', '', ''],
    ['Le transfert d’Idrissa Gueye à Everton est bouclé.', '', ''],
    ['Officiel : Idrissa Gueye rejoint Everton.', '', ''],
    ['C’est désormais officiel, Idrissa Gueye rejoint Everton.', '', ''],
    ['Idrissa Gueye signe un contrat de trois ans avec Everton.', '', ''],
    ['Idrissa Gueye a paraphé un contrat de trois ans avec Everton.', '', ''],
    ['Everton a levé l’option d’achat d’Idrissa Gueye.', '', ''],
    ['Idrissa Gueye a été officiellement présenté par Everton.', '', ''],
  ])('%s', (text, title, wanted) => {
    expect(moved(title ? `${title}\n\n${text}` : text)).toEqual(wanted.split('|').filter(Boolean))
  })
})
