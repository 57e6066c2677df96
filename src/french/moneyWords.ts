/** Words before an amount that say how exact it is. The first that fits wins. */
export const bounds: readonly (readonly [RegExp, 'AT_LEAST' | 'AT_MOST' | 'ABOUT'])[] = [
  [
    /(?:au moins|au minimum|un minimum de|minimum|plus de|pas moins de|à partir de|dépassant|supérieure? à)\s(?:de\s)?$/i,
    'AT_LEAST',
  ],
  [/(?:jusqu['’]à|au maximum|moins de|maximum|pas plus de)\s$/i, 'AT_MOST'],
  [
    /(?:environ|près de|proche de|autour de|autour des|aux alentours de|de l['’]ordre de|avoisinant|avoisine|avoisinait|quelque|à peu près|presque)\s(?:les\s)?$/i,
    'ABOUT',
  ],
]

/** What stands for a currency behind an amount. « M€ » and « millions » are read before these. */
export const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|euros?\b|eur\b|d['’]\s?€|d['’]euros?\b)/i, 'EUR'],
  [/^(?:de )?livres turques/i, 'TRY'],
  [/^(?:£|(?:de )?livres(?: sterling)?\b)/i, 'GBP'],
  [/^(?:\$|(?:de )?dollars\b)/i, 'USD'],
  [/^(?:(?:de )?francs suisses\b|CHF\b)/i, 'CHF'],
  [/^(?:de )?(?:reais|réaux)\b/i, 'BRL'],
  [/^(?:de )?dirhams\b/i, 'AED'],
  [/^(?:de )?(?:riyals|rials)\b/i, 'SAR'],
  [/^(?:de )?roubles\b/i, 'RUB'],
  [/^(?:de )?yuans\b/i, 'CNY'],
  [/^(?:de )?yens\b/i, 'JPY'],
]

/** « par an », « mensuels », « /semaine » behind an amount. */
export const periods: readonly (readonly [RegExp, 'YEAR' | 'MONTH' | 'WEEK'])[] = [
  [
    /^(?:[^.;:!?]{0,14}?(?:(?:par|chaque) (?:an|saison|année)\b|\/\s?an\b|annuels?\b|annuelle)|(?: brut| net| fixes?)?s? l['’](?:an|année)\b(?! (?:derni|pass|proch)))/i,
    'YEAR',
  ],
  [
    /^[^.;:!?]{0,14}?(?:(?:par|chaque) mois\b|\/\s?mois\b|mensuels?\b|mensuelle)|^(?: brut| net| fixes?)?s? le mois\b(?! (?:d|pr))/i,
    'MONTH',
  ],
  [
    /^[^.;:!?]{0,14}?(?:(?:par|chaque) semaine\b|\/\s?semaine\b|hebdomadaires?\b)|^(?: brut| net| fixes?)?s? la semaine\b(?! (?:d|p))/i,
    'WEEK',
  ],
]
