import { columnFor } from '../domain/plan/columns.ts';
import type { TableName } from '../domain/plan/plan.ts';
import { columnLabel, isColumn } from './columns.ts';
import { say, type Texts } from './language.ts';

/** What one row of each table is, as a word that begins a line. */
export const rowWords: Texts<Readonly<Record<TableName, string>>> = {
  fr: {
    structures: 'Employeur',
    posts: 'Poste',
    contracts: 'Contrat',
    conventions: 'Convention',
    funders: 'Financeur',
    cofinancings: 'Cofinancement',
    communes: 'Commune',
    ownFunds: 'Fonds propres',
    amendments: 'Avenant',
    extraCosts: 'Autre coût',
    payments: 'Versement',
    hypotheses: 'Hypothèse',
    scenarios: 'Scénario',
    comments: 'Commentaire',
  },
  en: {
    structures: 'Employer',
    posts: 'Post',
    contracts: 'Contract',
    conventions: 'Convention',
    funders: 'Funder',
    cofinancings: 'Cofinancing',
    communes: 'Commune',
    ownFunds: 'Own funds',
    amendments: 'Amendment',
    extraCosts: 'Other cost',
    payments: 'Payment',
    hypotheses: 'Hypothesis',
    scenarios: 'Scenario',
    comments: 'Comment',
  },
};

/** Fields that no column of a sheet shows, by `table.field`; fields of several tables by their own name. */
const words: Texts<Readonly<Record<string, string>>> = {
  fr: {
    name: 'Nom',
    origin: 'Origine',
    departement: 'Département',
    year: 'Exercice',
    post: 'Poste',
    'plan.holder': 'Qui porte le plan',
    'plan.firstYear': 'Premier exercice',
    'plan.lastYear': 'Dernier exercice',
    'plan.fictitious': 'Exemple fictif',
    'plan.settings': 'Réglages',
    'posts.served': 'Communes desservies',
    'conventions.periods': 'Périodes',
    'communes.epci': 'EPCI (SIREN)',
    'communes.epciName': 'EPCI',
    'ownFunds.commune': 'Commune',
    'amendments.contract': 'Contrat',
    'payments.convention': 'Convention',
    'payments.cofinancing': 'Cofinancement',
    'hypotheses.parameter': 'Paramètre',
    'hypotheses.period': 'Période',
    'hypotheses.value': 'Valeur',
    'scenarios.changes': 'Changements',
    'scenarios.note': 'Note',
    'comments.table': 'Feuille',
    'comments.row': 'Ligne',
    'comments.field': 'Colonne',
    'comments.text': 'Texte',
    'comments.at': 'Date',
    'comments.by': 'Auteur',
    'comments.resolved': 'Réglé',
  },
  en: {
    name: 'Name',
    origin: 'Origin',
    departement: 'Département',
    year: 'Year',
    post: 'Post',
    'plan.holder': 'Who holds the plan',
    'plan.firstYear': 'First year',
    'plan.lastYear': 'Last year',
    'plan.fictitious': 'Fictitious example',
    'plan.settings': 'Settings',
    'posts.served': 'Communes served',
    'conventions.periods': 'Periods',
    'communes.epci': 'EPCI (SIREN)',
    'communes.epciName': 'EPCI',
    'ownFunds.commune': 'Commune',
    'amendments.contract': 'Contract',
    'payments.convention': 'Convention',
    'payments.cofinancing': 'Cofinancing',
    'hypotheses.parameter': 'Parameter',
    'hypotheses.period': 'Period',
    'hypotheses.value': 'Value',
    'scenarios.changes': 'Changes',
    'scenarios.note': 'Note',
    'comments.table': 'Sheet',
    'comments.row': 'Row',
    'comments.field': 'Column',
    'comments.text': 'Text',
    'comments.at': 'Date',
    'comments.by': 'Author',
    'comments.resolved': 'Resolved',
  },
};

/** What a field of a table is called: as its column is, a computed one included, else by words of its own; an unknown field keeps its name. */
export function fieldLabel(table: TableName | 'plan', field: string): string {
  const column = table === 'plan' ? undefined : columnFor(table, field);
  if (column !== undefined) return columnLabel(column.id);
  const known = say(words);
  return known[`${table}.${field}`] ?? known[field] ?? (isColumn(field) ? columnLabel(field) : field);
}
