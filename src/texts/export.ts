import type { ReportView } from '../domain/report/table.ts';
import type { Texts } from './language.ts';

/** The words of exported files that the screen does not have. */
export const exportTexts: Texts<{
  /** The name of each table: sheet of the workbook, title of the page. */
  readonly views: Readonly<Record<ReportView, string>>;
  /** Columns that only exports show, by column id. */
  readonly columns: Readonly<Record<'from' | 'to' | 'days' | 'fte' | 'unknown' | 'level', string>>;
  readonly yes: string;
  readonly no: string;
  readonly noCommune: string;
  readonly fictitious: string;
  /** Under the title of a page: the revision and the day the plan was read on. */
  readonly subtitle: (revision: number, day: string) => string;
}> = {
  fr: {
    views: {
      posts: 'Postes',
      cofinancings: 'Cofinancements',
      extraCosts: 'Frais',
      communes: 'Communes',
      years: 'Exercices',
      gaps: 'Écarts',
      structures: 'Employeurs',
    },
    columns: {
      from: 'Du',
      to: 'Au',
      days: 'Jours restants',
      fte: 'ETP',
      unknown: 'Postes incomplets, hors total',
      level: 'Niveau du coût',
    },
    yes: 'oui',
    no: 'non',
    noCommune: 'Commune non renseignée',
    fictitious: 'Exemple fictif',
    subtitle: (revision, day) => `Révision ${revision} · situation au ${day} · montants en euros`,
  },
  en: {
    views: {
      posts: 'Posts',
      cofinancings: 'Cofinancings',
      extraCosts: 'Other costs',
      communes: 'Communes',
      years: 'Years',
      gaps: 'Gaps',
      structures: 'Employers',
    },
    columns: { from: 'From', to: 'To', days: 'Days left', fte: 'FTE', unknown: 'Incomplete posts, left out', level: 'Level of cost' },
    yes: 'yes',
    no: 'no',
    noCommune: 'Commune not given',
    fictitious: 'Fictitious example',
    subtitle: (revision, day) => `Revision ${revision} · as of ${day} · amounts in euros`,
  },
};
