/** Words around a sum that say whose it is and what became of it; `*` ends a stem. Folded. */
export const sumCues = {
  PAST: `achete*|arrach*|chipe*|debauch*|denich*|rachete*|recrute|recrutes|recrutee|vendu*|cede|cedee|cedes|transfere*|paye|payes|payee|debarque|arrive|arrivee|venu|venue|depense*|empoche*|amende|budget|deficit|chiffre d'affaires|droits|dette*|renfloue*|prime*|rapporte|encaiss*|chute*`,
  ASK: `reclam*|demand*|exig*|attend|attendrait|attendait|attendent|attendraient|attendaient|veut|voudrait|voulait|veulent|voulaient|espere|esperait|espererait|esperent|prix|tarif|fixe|fixee|bon de sortie|bons de sortie|a moins de|en dessous de|coute|couterait|coutera|recevoir|recuperer|etiquet*|a partir de|suffir*|ticket|exigence*|gourmand*|somme demandee|laisserait convaincre|laisserait partir|laissera partir|laisserait filer|entendre parler|inutile d'|inutile de|ouvr* la porte|laisserait tenter|laisserait seduire|place la barre|fixe la barre|met la barre|ou rien`,
  PRICE: `bon de sortie|bons de sortie|ticket de sortie|prix de depart|prix de vente|prix fixe|prix demande|prix reclame|prix de sortie|exigence*|pretentions|pas pour moins de|pas a moins de`,
  ESTIMATE: `evalu*|estim*|valoris*`,
  MUST: `comptez|compter|il faudra|il faudrait|il faut|faudra|faudrait`,
  AGREED: `accord|d'accord|entente|accepte*|valide*|dit oui|donne son feu vert|feu vert|topa|tope|s'entend*|entendus|entendu|conclu*`,
  REFUSED: `refus*|repouss*|rejet*|recal*|retoqu*|declin*|ecarte*|balay*|dit non|fin de non-recevoir|juge* insuffisante|jugee trop|jugee insuffisante|insuffisant*|econduit*|rembarr*|sans succes|sans plus de succes|en vain`,
  PLANNED: `pret a|prets a|prete a|dispose* a|s'apprete*|prepar*|envisag*|comptent|compte|etudi*|pourrait|pourraient|devrait|songe a|va|vont|transmettra|proposera|reviendr*`,
  MADE: `veut pas depasser|depassera pas|ne depasse pas|plafonn*|recu de reponse|sans reponse|lettre morte|la premiere , de|la premiere , d'|la premiere , a|la seconde , de|la seconde , a|la precedente , de|la derniere , de|propos*|offr*|offert*|mis|mettre|mettait|met|mettrait|mettraient|pose|posee|poser|table|soumis*|transmis*|transmettre|cheque|enveloppe|hauteur|depose*|formul*|monte*|monter|tent*|avance*|debourser|lacher|investir|miser|aligner|sortir|aller jusqu'|payer|regler|verser|surench*|ameliore*|adress*|presente|parle de|parlent de|parlait de|parle maintenant de|evoqu*|chiffr*|barre|releve*|mouture|derniere carte|offensive|montant|atteign*|s'eleve*|tentative|approche|revenus avec|revient avec|debarque avec|deboule|passe a l'action|passe a l'attaque|degain*|chequier|assaut`,
  SALARY: `salaire|met le paquet|mis le paquet|mettre le paquet|couvert d'or|pont d'or|emoluments|remuneration|percevr*|touchera|toucherait|toucher|gagnera*|gagner|emargera*|bail|contrat|salarial*|percevoir|assure*|garant*|offr*|propos*`,
  PRESENT_SALARY: `touche|touchait|percoit|percevait|gagne|gagnait|emarge|emargeait|reclam*|demand*|exig*|actuel|actuellement|actuelle|malgre un salaire|salaire estime`,
  VALUE: `transfermarkt|cies|valeur marchande|sa valeur|valeur estimee|cote de`,
  OPTION: `option|obligation|clause|revente|location`,
} as const
