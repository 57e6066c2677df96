/** What leads from « au micro » to the name of an outlet: « de nos confrères du quotidien ». Folded. */
const to =
  "(?:de|du|d'|des|par|a|au|aux|sur|chez|pour|dans|avec|aupres de)? ?(?:la |le |l'|les |un podcast (?:de |du )|nos confreres de |nos confreres du )?(?:(?:quotidien|site|chaine|radio|journal|portail|studio|plateau|emission|magazine|media|hebdomadaire)s? (?:[a-z]+(?:ien|ais|ol|ain|and|ois|ique|if|enne|aise|ole|aine|ande|oise|ive) )?)*(?:de |du |d')?$"
const when =
  '(?:(?:ce|cette|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|apres-midi|semaine|jour|aussi|egalement|encore|longuement|longtemps|en|marge|exclusivite|dernier|derniere|passee?|par telephone|par nos soins) )*'

/**
 * An interview that was given: « au micro de », « invité mardi de », « dans un long entretien accordé à », « a accordé à ». Folded, up to the
 * name. What is told in it is told there, whatever the verb.
 */
export const givenTo = new RegExp(
  `(?:^|[\\s,(«'])(?:(?:micro|antenne|ondes|plateau) |(?:entretien|interview|confidence)s? (?:[a-z]+ ){0,5}|(?:invite|interroge|questionne|joint|sollicite|contacte|interviewe|relance|recu|accorde)e?s? ${when}|(?:(?:s'est|s'etait|se) (?:[a-z]+ment )?(?:livre|epanche|exprime|confie|explique|ouvert|lache|raconte)e?s?|vide son sac) ${when})${to}`,
)

/** What somebody says to an outlet is told there: « dans les colonnes de », « auprès de », « a confié à ». Folded, up to the name. */
export const toldTo = new RegExp(
  `(?:^|[\\s,(«'])(?:(?:colonnes|aupres|citee?|passage|podcast|propos (?:rapportes|relayes|recueillis|tenus))(?:e?s?) ${to}|(?:confirme|confie|declare|explique|affirme|assure|revele|indique|glisse|lache|raconte|dit|disait|rappele|repete|livre|epanche|avoue|jure|martele|fait savoir)(?:e?s?|it|ient)?(?:-t-il|-il|-t-elle|-elle)? ${when}(?:a|au|aux|dans|sur|chez) (?:la |le |l'|les )?(?:quotidien |site |chaine |radio |journal )?$)`,
)
