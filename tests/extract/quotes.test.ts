import { describe, expect, it } from 'vitest'
import { nameOf, read } from './marks.ts'

describe('quotes', () => {
  it.each([
    ['« Je me sens bien dans ce vestiaire et je reste », a expliqué Boubacar Kamara.', 'Boubacar Kamara'],
    ['Boubacar Kamara a été clair : « Je me sens bien dans ce vestiaire. »', 'Boubacar Kamara'],
    ['Boubacar Kamara réfléchit. « Je me sens bien dans ce vestiaire », a-t-il glissé.', 'Boubacar Kamara'],
    [
      '« On verra bien en mai, a-t-il glissé. Je me sens bien dans ce vestiaire. » Boubacar Kamara – source : Zone mixte (12/03/2021)',
      'Boubacar Kamara',
    ],
    [
      "L'entraîneur olympien Jorge Sampaoli, au micro de RTL, sourit : « Kamara reste un joueur très important. »",
      'Jorge Sampaoli',
    ],
    [
      'Pablo Longoria, président de l’OM, était interrogé. « On ne va pas le laisser partir », explique le dirigeant.',
      'Pablo Longoria',
    ],
    ['Selon Boubacar Kamara, « il n’y a pas eu de contact avec Milan cet été ».', 'Boubacar Kamara'],
    [
      'Boubacar Kamara s’est confié sur son avenir. « Je veux jouer la Ligue des champions. On verra. »',
      'Boubacar Kamara',
    ],
    [
      'Boubacar Kamara salue son entraîneur Jorge Sampaoli. « C’est un joueur très important pour nous », a souligné ce dernier.',
      'Jorge Sampaoli',
    ],
    ['« C’est un joueur très important pour nous », s’est réjoui Jorge Sampaoli devant la presse.', 'Jorge Sampaoli'],
    ['« C’est un joueur très important pour nous » : Jorge Sampaoli n’a pas caché sa joie.', 'Jorge Sampaoli'],
    [
      'Jorge Sampaoli a évoqué le cas Boubacar Kamara. « C’est un joueur très important pour nous », a souligné le technicien argentin.',
      'Jorge Sampaoli',
    ],
    [
      'L’agent du joueur, Moussa Sangaré, a tout démenti au micro de RMC : « Mon joueur est très heureux à Marseille. »',
      'Moussa Sangaré',
    ],
    ['“Je n’ai jamais demandé à partir d’ici“, a tweeté Boubacar Kamara.', 'Boubacar Kamara'],
    ['« Il n’y a aucune nouveauté dans ce dossier », a évacué Jorge Sampaoli avant le match.', 'Jorge Sampaoli'],
    ['« On travaille, je n’en dirai pas plus », botte en touche le président Pablo Longoria.', 'Pablo Longoria'],
    ['« Ce sont de bien grands mots, s’agace son agent Franklin Mala. Vous connaissez le joueur. »', 'Franklin Mala'],
    [
      'Pablo Longoria parle aux médias. « Boubacar Kamara est un joueur important ici », a assuré le dirigeant.',
      'Pablo Longoria',
    ],
    [
      'Boubacar Kamara quitte l’OM. « J’ai eu Steven Gerrard au téléphone, il me veut », explique le milieu.',
      'Boubacar Kamara',
    ],
    ['Le propriétaire John W. Henry a ironisé : « Je me demande ce qu’ils fument là-bas. »', 'John W. Henry'],
    [
      'Pablo Longoria a reçu. Boubacar Kamara réfléchit. « Je veux goûter à autre chose », plaisante le Français sur RTL.',
      'Boubacar Kamara',
    ],
    [
      'L\'entraîneur Jorge Sampaoli s\'est montré hostile à une vente. "On ne va pas se tirer une balle dans le pied", avait-il lancé.',
      'Jorge Sampaoli',
    ],
    ['« C’est une maison sans toit, ce club », Jorge Sampaoli, dimanche, sur RMC.', 'Jorge Sampaoli'],
    [
      'De quoi agacer Pablo Longoria. « Il n’y a d’accord avec personne à ce jour », a tempêté le président marseillais.',
      'Pablo Longoria',
    ],
    ['« Il faudra une grosse offre pour lui », prévient dans La Provence Javier Ribalta.', 'Javier Ribalta'],
  ])('%s → %s', (text, speaker) => {
    const document = read(text)
    expect(document.quotes.map((quote) => nameOf(document, quote.speaker))).toEqual([speaker])
  })

  it('tells the place and the day of a signed quotation', () => {
    const text = '« Je me sens bien dans ce vestiaire et je reste. » Boubacar Kamara – source : Zone mixte (12/03/2021)'
    const document = read(text)
    expect(document.quotes).toMatchObject([{ saidOn: '2021-03-12', occasion: 'Zone mixte' }])
    expect(text.slice(document.quotes[0]!.start, document.quotes[0]!.end)).toBe(
      'Je me sens bien dans ce vestiaire et je reste.',
    )
  })

  it.each([
    ['2022-01-27', '« Je me sens bien dans ce vestiaire », a glissé Boubacar Kamara ce jeudi.', '2022-01-27'],
    ['2022-01-27', '« Je me sens bien dans ce vestiaire », avouait Boubacar Kamara début décembre.', '2021-12'],
    ['2022-01', '« Je me sens bien dans ce vestiaire », déclarait Boubacar Kamara le 13 janvier.', '2022-01-13'],
    ['2022-01-27', 'Mardi, Boubacar Kamara a parlé. « Je me sens bien dans ce vestiaire », a-t-il dit.', '2022-01-25'],
    ['2022-01-27', '« Je suis lié à ce club jusqu’en juin », a glissé Boubacar Kamara.', null],
  ])('on %s: %s → %s', (publishedOn, text, day) => {
    expect(read(text, publishedOn).quotes.map(({ saidOn }) => saidOn)).toEqual([day])
  })

  it.each([
    'Boubacar Kamara est « intransférable » pour Marseille.',
    '« Cela n’a pas fait très plaisir aux dirigeants », écrit L’Équipe.',
    'Boubacar Kamara est suivi par Milan. « Il y a un accord entre les deux clubs », peut-on lire dans La Provence.',
    'Boubacar Kamara est suivi par Milan. « Il y a un accord entre les deux clubs », affirme une source proche du dossier.',
  ])('is no speech of a person: %s', (text) => {
    expect(read(text).quotes).toEqual([])
  })
})
