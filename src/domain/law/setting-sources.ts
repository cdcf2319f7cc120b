import { day } from '../base/day.ts';
import type { Certainty, Source } from '../base/source.ts';
import type { Settings } from '../plan/plan.ts';

/** Why each setting of a plan is a choice: what is known of the rule, and how sure it is. */
export const SETTING_SOURCES: Readonly<Record<keyof Settings, Source>> = {
  unsecured: source('K', 'Art. L1612-4 CGCT : recettes évaluées de façon sincère ; ce qui n’est pas notifié n’est pas une recette'),
  vacancy: source(
    'I',
    'Aucune formule écrite : les données de l’État tiennent des mois utilisés et un « avoir » par poste, ce qui suggère un prorata',
  ),
  communeKey: source('I', 'Aucune règle nationale : la clé se convient entre communes'),
  bonificationZones: source('X', 'QPV ou ZRR selon l’APVF et La Gazette ; effet du passage de ZRR à FRR en juillet 2024 non trouvé'),
  chargesPaid: source('I', 'Échéances de la DSN : le 5 ou le 15 du mois suivant selon l’effectif ; par défaut, avec la paie'),
  trancheMonth: source('?', 'Échéancier des versements de l’État non trouvé : décembre, par hypothèse'),
  inhabitantsPerPost: source('I', 'Ratio choisi par l’agent : aucun texte n’en fixe'),
};

function source(certainty: Certainty, reference: string): Source {
  return { certainty, reference, checked: day('2026-11-22') };
}
