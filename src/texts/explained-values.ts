import { isHypothesis, type Source } from '../domain/base/source.ts';
import type { ExplainedValue, ValueName } from '../domain/explain/explanation.ts';
import type { Basis } from '../domain/plan/plan.ts';
import { formatCount, formatEuros, formatNumber, formatShare } from './amounts.ts';
import { choiceTexts } from './choices.ts';
import { formatDay } from './days.ts';
import { say, type Texts } from './language.ts';

const names: Texts<Readonly<Record<ValueName, string>>> = {
  fr: {
    allowance: 'Abattement annuel',
    amount: 'Montant',
    base: 'Base d’un mois',
    basis: 'Mode de calcul',
    bonusPoints: 'Points de NBI',
    budget: 'Fonds propres inscrits',
    cap: 'Plafond par exercice',
    coefficient: 'Coefficient',
    cost: 'Coût du poste',
    days: 'Jours comptés',
    daysOf: 'sur',
    employerTax: 'Taxe de l’employeur avant abattement',
    fte: 'Quotité',
    grossPay: 'Brut mensuel à temps plein',
    hours: 'Heures par an',
    indemnityRate: 'Taux de l’indemnité',
    index: 'Indice majoré',
    leftBefore: 'Reste avant ce cofinancement',
    monthlyCost: 'Coût mensuel saisi',
    months: 'Mois',
    ownPart: 'Part de ce poste',
    ownTax: 'Taxe de ce poste avant abattement',
    perMonth: 'Par mois',
    periodAmount: 'Montant de la période',
    planRemainder: 'Reste à charge du plan',
    point: 'Valeur annuelle du point',
    premium: 'Primes mensuelles',
    probability: 'Probabilité',
    rate: 'Taux',
    remainder: 'Reste à charge du poste',
    rise: 'Hausse',
    sharingPosts: 'Postes qui se partagent',
    smic: 'SMIC mensuel',
    smicShare: 'Part du SMIC',
    thirtieths: 'Trentièmes de la période dans l’exercice',
    thirtiethsHeld: 'Trentièmes occupés dans l’exercice',
    thirtiethsOf: 'Trentièmes de la période entière',
    weight: 'Poids de la commune',
    weightOf: 'Somme des poids',
    wholeAmount: 'Montant à partager dans l’exercice',
  },
  en: {
    allowance: 'Yearly allowance',
    amount: 'Amount',
    base: 'Base of a month',
    basis: 'How it is computed',
    bonusPoints: 'Bonus points (NBI)',
    budget: 'Own funds budgeted',
    cap: 'Cap by year',
    coefficient: 'Coefficient',
    cost: 'Cost of the post',
    days: 'Days counted',
    daysOf: 'out of',
    employerTax: 'Tax of the employer before the allowance',
    fte: 'Share of full time',
    grossPay: 'Monthly gross at full time',
    hours: 'Hours a year',
    indemnityRate: 'Rate of the indemnity',
    index: 'Index',
    leftBefore: 'Left before this cofinancing',
    monthlyCost: 'Typed monthly cost',
    months: 'Months',
    ownPart: 'Part of this post',
    ownTax: 'Tax of this post before the allowance',
    perMonth: 'By month',
    periodAmount: 'Amount of the period',
    planRemainder: 'Remainder of the plan',
    point: 'Yearly value of the point',
    premium: 'Monthly allowances',
    probability: 'Probability',
    rate: 'Rate',
    remainder: 'Remainder of the post',
    rise: 'Rise',
    sharingPosts: 'Posts that share it',
    smic: 'Monthly SMIC',
    smicShare: 'Share of the SMIC',
    thirtieths: 'Thirtieths of the period in the year',
    thirtiethsHeld: 'Occupied thirtieths in the year',
    thirtiethsOf: 'Thirtieths of the whole period',
    weight: 'Weight of the commune',
    weightOf: 'Sum of the weights',
    wholeAmount: 'Amount to share in the year',
  },
};

const sources: Texts<{
  readonly official: string;
  readonly hypothesis: string;
  readonly line: (status: string, certainty: string, on: string) => string;
}> = {
  fr: {
    official: 'Officiel',
    hypothesis: 'Hypothèse',
    line: (status, certainty, on) => `${status} · certitude ${certainty} · vérifié le ${on}`,
  },
  en: {
    official: 'Official',
    hypothesis: 'Hypothesis',
    line: (status, certainty, on) => `${status} · certainty ${certainty} · checked on ${on}`,
  },
};

/** What a value of an explanation is, and how it reads: « Taux », « 2,11 % ». */
export function describeValue(value: ExplainedValue): { readonly label: string; readonly text: string } {
  return { label: say(names)[value.name], text: formatValue(value) };
}

/** A value as it reads: an amount in euros, a rate in per cent with all its digits, a count. */
export function formatValue({ name, kind, value }: ExplainedValue): string {
  if (typeof value === 'string') return name === 'basis' ? say(choiceTexts)['cofinancings.basis'][value as Basis] : value;
  if (Number.isNaN(value)) return '—';
  switch (kind) {
    case 'money':
      return formatEuros(value);
    case 'rate':
      return formatShare(value / 1_000_000, 4);
    case 'coefficient':
      return name === 'point' ? `${formatNumber(value / 10_000, 4)} €` : formatNumber(value / 1_000_000, 4);
    case 'count':
    case 'day':
    case 'text':
      return formatCount(value);
  }
}

/** How sure a source is, in a line: « Officiel · certitude B · vérifié le 22/11/2026 ». */
export function describeSource({ certainty, checked }: Source): string {
  const words = say(sources);
  return words.line(isHypothesis(certainty) ? words.hypothesis : words.official, certainty, formatDay(checked));
}
