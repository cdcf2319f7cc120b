import { formatCount } from './amounts.ts';
import type { Texts } from './language.ts';

type By = 'employer' | 'commune' | 'epci' | 'departement' | 'funder' | 'state';

/** The words of rows gathered in groups. */
export const groupTexts: Texts<{
  readonly menu: string;
  readonly none: string;
  readonly by: Readonly<Record<By, string>>;
  /** « Grouper par employeur » */
  readonly groupBy: (by: By) => string;
  readonly ungroup: string;
  /** What is said once rows are gathered. */
  readonly grouped: (by: By, groups: number) => string;
  readonly without: Readonly<Record<By, string>>;
  readonly wholePlan: string;
  readonly departement: (code: string) => string;
  readonly epci: (code: string) => string;
  readonly fold: (name: string) => string;
  readonly unfold: (name: string) => string;
  readonly foldAll: string;
  readonly unfoldAll: string;
  /** Rows whose amount is not known are not in the subtotal. */
  readonly unknown: (rows: number) => string;
  readonly mixed: string;
}> = {
  fr: {
    menu: 'Grouper',
    none: 'Aucun groupe',
    by: {
      employer: 'Employeur',
      commune: 'Commune',
      epci: 'EPCI',
      departement: 'Département',
      funder: 'Financeur',
      state: 'Avancement',
    },
    groupBy: (by) =>
      `Grouper par ${{ employer: 'employeur', commune: 'commune', epci: 'EPCI', departement: 'département', funder: 'financeur', state: 'avancement' }[by]}`,
    ungroup: 'Ne plus grouper',
    grouped: (by, groups) =>
      `Lignes groupées par ${{ employer: 'employeur', commune: 'commune', epci: 'EPCI', departement: 'département', funder: 'financeur', state: 'avancement' }[by]}\u00a0: ${formatCount(groups)}\u00a0${groups < 2 ? 'groupe' : 'groupes'}.`,
    without: {
      employer: 'Sans employeur',
      commune: 'Commune non renseignée',
      epci: 'EPCI non renseigné',
      departement: 'Département non renseigné',
      funder: 'Sans financeur',
      state: 'Sans avancement',
    },
    wholePlan: 'Tout le plan',
    departement: (code) => `Département ${code}`,
    epci: (code) => `EPCI ${code}`,
    fold: (name) => `Replier ${name}`,
    unfold: (name) => `Déplier ${name}`,
    foldAll: 'Replier tous les groupes',
    unfoldAll: 'Déplier tous les groupes',
    unknown: (rows) =>
      rows < 2
        ? 'Sous-total sans 1\u00a0ligne dont le montant n’est pas connu.'
        : `Sous-total sans ${formatCount(rows)}\u00a0lignes dont le montant n’est pas connu.`,
    mixed:
      'Ces montants ne s’additionnent pas\u00a0: leur base ou leur période diffère. Les colonnes « Compté » additionnent ce que chacun apporte.',
  },
  en: {
    menu: 'Group',
    none: 'No group',
    by: { employer: 'Employer', commune: 'Commune', epci: 'EPCI', departement: 'Département', funder: 'Funder', state: 'Progress' },
    groupBy: (by) =>
      `Group by ${{ employer: 'employer', commune: 'commune', epci: 'EPCI', departement: 'département', funder: 'funder', state: 'progress' }[by]}`,
    ungroup: 'Do not group',
    grouped: (by, groups) =>
      `Rows grouped by ${{ employer: 'employer', commune: 'commune', epci: 'EPCI', departement: 'département', funder: 'funder', state: 'progress' }[by]}: ${formatCount(groups)} ${groups === 1 ? 'group' : 'groups'}.`,
    without: {
      employer: 'No employer',
      commune: 'No commune given',
      epci: 'No EPCI given',
      departement: 'No département given',
      funder: 'No funder',
      state: 'No progress given',
    },
    wholePlan: 'The whole plan',
    departement: (code) => `Département ${code}`,
    epci: (code) => `EPCI ${code}`,
    fold: (name) => `Fold ${name}`,
    unfold: (name) => `Unfold ${name}`,
    foldAll: 'Fold all groups',
    unfoldAll: 'Unfold all groups',
    unknown: (rows) =>
      rows === 1
        ? 'Subtotal without 1 row whose amount is not known.'
        : `Subtotal without ${formatCount(rows)} rows whose amount is not known.`,
    mixed: 'These amounts do not add up: their basis or their period differs. The “Counted” columns add up what each brings.',
  },
};
