/** What follows a quotation without telling its speaker: « », puis … », « », alors que … ». Folded. */
export const connects =
  /^(?:et|mais|ou|puis|qui|que|dont|comme|alors|avant|apres|tout|meme|ainsi|ce|cette|cela|le|la|les|un|une|l'|pour|afin|car|si|quand|tandis|tant|malgre)$/
/** Words of speech with which the verb table does not help: « se félicite », « tweete ». Folded. */
export const speaks =
  /^(?:lanc|souffl|tonn|ironis|tweet|savour|jubil|regrett|felicit|enthousiasm|pest|predit|predis|avou|lach|gliss|confi|racont|martel|promett|pos|insist|resum|sourit|souri|plaid|repond|repliqu|assen|s'amus|temoign|declar|dit|disait|expliqu|repet|concl|ajout|poursui|admet|reconnai|assur|jur|clam|ecri|rejoui|felicite|exclam|emport|etonn|agac|inquiet|justifi|defend|nuanc|developp|balanc|analys|detaill|reagi|enchain|rencher|assen|confess|temper|prevenu|previen|averti|deplor|appreci|soupir|murmur|rigol|plaisant|annonc|confirm|affirm|indiqu|precis|soulign|rappel|estim|juge|comment|decrypt|argument|encens|salu|vant|evoqu|critiqu|tacl|fulmin|grond|grinc|decret|avanc|rassur|certifi|pronostiqu|lament|dement|epilogu|s.enorgueill|savoir$|entendre$|comprendre$|dixit)/
