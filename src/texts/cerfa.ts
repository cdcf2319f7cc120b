import type { FunderKind } from '../domain/plan/plan.ts';
import { formatCount } from './amounts.ts';
import { say, type Texts } from './language.ts';

/** The lines of funders of the Cerfa 12156 budget, by kind. */
export const cerfaFunders: Texts<Readonly<Record<FunderKind, string>>> = {
  fr: {
    state: 'État (ministère à préciser)',
    region: 'Région(s)',
    departement: 'Département(s)',
    epci: 'Intercommunalité(s), EPCI',
    commune: 'Commune(s)',
    socialBody: 'Organismes sociaux (CAF, MSA…)',
    european: 'Fonds européens (FSE+, FEDER…)',
    employmentAgency: 'Agence de services et de paiement (emplois aidés)',
    otherPublic: 'Autres établissements publics',
    private: 'Aides privées, fondations',
    ownRevenue: 'Cotisations, dons, ventes',
  },
  en: {
    state: 'State (ministry to name)',
    region: 'Région(s)',
    departement: 'Département(s)',
    epci: 'Groups of communes, EPCI',
    commune: 'Commune(s)',
    socialBody: 'Social bodies (CAF, MSA…)',
    european: 'European funds (ESF+, ERDF…)',
    employmentAgency: 'Payment agency (aided jobs)',
    otherPublic: 'Other public bodies',
    private: 'Private support, foundations',
    ownRevenue: 'Fees, gifts, sales',
  },
};

/** The gesture that adds them. */
export const cerfaTexts: Texts<{
  readonly add: string;
  readonly help: string;
  readonly added: (lines: number) => string;
  readonly complete: string;
}> = {
  fr: {
    add: 'Ajouter les financeurs du Cerfa',
    help: 'Une ligne pour chaque nature de financeur du Cerfa 12156 que le plan n’a pas encore, dans son ordre.',
    added: (lines) =>
      `${formatCount(lines)} ${lines < 2 ? 'ligne ajoutée' : 'lignes ajoutées'} : saisissez les montants, supprimez les lignes inutiles.`,
    complete: 'Chaque ligne du Cerfa a déjà un financeur.',
  },
  en: {
    add: 'Add the funders of the Cerfa',
    help: 'One row for each kind of funder of the Cerfa 12156 that the plan does not have yet, in its order.',
    added: (lines) => `${formatCount(lines)} ${lines === 1 ? 'row' : 'rows'} added: type the amounts, delete the rows you do not need.`,
    complete: 'Each line of the Cerfa has a funder already.',
  },
};

/** The kind of funder that a line of the Cerfa names, in either language; undefined for any other name. */
export function cerfaKind(name: string): FunderKind | undefined {
  for (const names of [cerfaFunders.fr, cerfaFunders.en]) {
    for (const [kind, one] of Object.entries(names)) if (one === name) return kind as FunderKind;
  }
  return undefined;
}

/** The line of the Cerfa of a kind of funder. */
export function cerfaName(kind: FunderKind): string {
  return say(cerfaFunders)[kind];
}
