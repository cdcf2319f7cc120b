import { monthOfDay, yearOfDay } from '../domain/base/day.ts';
import type { Explanation } from '../domain/explain/explanation.ts';
import { lookup } from '../domain/plan/lookup.ts';
import type { Envelope, Plan, Regime } from '../domain/plan/plan.ts';
import { choiceTexts } from './choices.ts';
import { formatDay, formatMonth } from './days.ts';
import { say, type Texts } from './language.ts';
import { payslipLabel } from './parameters.ts';

const words: Texts<{
  readonly what: Readonly<Record<Exclude<Explanation['what'], 'payslipLine' | 'months'>, string>>;
  readonly years: (from: number, to: number) => string;
  readonly months: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly unnamed: string;
}> = {
  fr: {
    what: {
      cost: 'Coût employeur',
      state: 'Aide de l’État',
      cofunding: 'Cofinanceurs',
      unsecured: 'Cofinancements non notifiés',
      remainder: 'Reste à charge',
      ownFunds: 'Fonds propres',
      shortfall: 'À financer',
      unused: 'Avoir de l’État',
      plan: 'Plan',
      post: 'Poste',
      contract: 'Contrat',
      endOfContract: 'Fin de contrat',
      payrollTaxPastAllowance: 'Taxe sur les salaires au-delà de l’abattement',
      extraCost: 'Autre coût',
      convention: 'Convention',
      period: 'Période',
      due: 'Dû pour la période',
      earned: 'Acquis',
      cofinancing: 'Cofinancement',
      communePart: 'Part de la commune',
      budget: 'Inscrit au budget',
      unknown: 'Non connu',
    },
    years: (from, to) => (from === to ? String(from) : `${from} à ${to}`),
    months: (from, to) => (from === to ? from : `${from} à ${to}`),
    since: (from) => `depuis le ${from}`,
    fromTo: (from, to) => `${from} au ${to}`,
    unnamed: 'Financeur à nommer',
  },
  en: {
    what: {
      cost: 'Employer cost',
      state: 'State money',
      cofunding: 'Cofunders',
      unsecured: 'Cofinancing not notified',
      remainder: 'Remainder',
      ownFunds: 'Own funds',
      shortfall: 'To be funded',
      unused: 'State money not earned',
      plan: 'Plan',
      post: 'Post',
      contract: 'Contract',
      endOfContract: 'End of contract',
      payrollTaxPastAllowance: 'Tax on salaries past the allowance',
      extraCost: 'Other cost',
      convention: 'Convention',
      period: 'Period',
      due: 'Due for the period',
      earned: 'Earned',
      cofinancing: 'Cofinancing',
      communePart: 'Part of the commune',
      budget: 'Budgeted',
      unknown: 'Not known',
    },
    years: (from, to) => (from === to ? String(from) : `${from} to ${to}`),
    months: (from, to) => (from === to ? from : `${from} to ${to}`),
    since: (from) => `since ${from}`,
    fromTo: (from, to) => `${from} to ${to}`,
    unnamed: 'Funder to name',
  },
};

/** What a node of an explanation is about: « Vieillesse déplafonnée », « Contrat · CDD », with the name of its post or funder. */
export function explanationLabel(node: Explanation, plan: Plan): string {
  const { what, name = '' } = node;
  if (what === 'payslipLine') return payslipLabel(name);
  if (what === 'months') return explanationPeriod(node);
  const found = lookup(plan);
  const kind = say(words).what[what];
  switch (what) {
    case 'post':
      return found.posts.get(name)?.label ?? kind;
    case 'communePart':
      return `${kind} · ${found.posts.get(name)?.label ?? name}`;
    case 'contract':
      return name === '' ? kind : `${kind} · ${say(choiceTexts)['posts.regime'][name as Regime]}`;
    case 'convention':
      return `${kind} · ${say(choiceTexts)['posts.envelope'][name as Envelope]}`;
    case 'period':
      return `${kind} ${name}`;
    case 'cofinancing':
      return found.funders.get(name)?.name ?? say(words).unnamed;
    case 'cofunding':
      return name === '' ? kind : (found.funders.get(name)?.name ?? kind);
    case 'extraCost':
      return name === '' ? kind : `${kind} · ${extraCostName(name)}`;
    default:
      return kind;
  }
}

/** The days or months a node speaks of: « 2027 », « janvier 2026 à mai 2026 », « 01/03/2024 au 28/02/2027 »; empty when it has none. */
export function explanationPeriod({ what, from, to }: Explanation): string {
  const own = say(words);
  if (from === undefined) return '';
  if (to === undefined) return own.since(formatDay(from));
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return own.years(yearOfDay(from), yearOfDay(to));
  if (what === 'months' || what === 'period') return own.months(formatMonth(monthOfDay(from)), formatMonth(monthOfDay(to)));
  return own.fromTo(formatDay(from), formatDay(to));
}

function extraCostName(name: string): string {
  const kinds: Readonly<Record<string, string>> = say(choiceTexts)['extraCosts.kind'];
  return kinds[name] ?? name;
}
