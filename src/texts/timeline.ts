import type { Month } from '../domain/base/day.ts';
import type { Cofinancing, Contract, Envelope } from '../domain/plan/plan.ts';
import { formatEuros, formatRate, formatWholeEuros } from './amounts.ts';
import { choiceTexts } from './choices.ts';
import { formatMonth } from './days.ts';
import { say, type Texts } from './language.ts';

/** What a bar says in short, and in full for its tooltip and for a screen reader. */
export interface BarWords {
  readonly text: string;
  readonly sentence: string;
}

/** The words of the bars of a post's timeline. */
export const barTexts: Texts<{
  readonly contract: (contract: Contract) => BarWords;
  readonly period: (rank: number, of: number, amount: number, envelope: Envelope | undefined) => BarWords;
  readonly cofinancing: (row: Cofinancing) => BarWords;
  readonly sharedBy: (row: Cofinancing) => string;
  readonly when: (sentence: string, from: End, to: End) => string;
}> = {
  fr: {
    contract: (contract) => same(contractWords(contract, 'régime à saisir', 'SMIC')),
    period: (rank, of, amount, envelope) => ({
      text: `${of === 1 ? '' : `an ${rank} · `}${formatWholeEuros(amount)}`,
      sentence: `Convention${envelopeOf(envelope)}${of === 1 ? '' : `, année ${rank}`} : ${formatEuros(amount)}`,
    }),
    cofinancing: (row) =>
      same(
        [stateOf(row)?.toLowerCase() ?? 'à préciser', amountOf(row, { year: '/an', month: '/mois', cost: 'du coût', rest: 'du reste' })]
          .filter((part) => part !== '')
          .join(' · '),
      ),
    sharedBy: (row) => (row.target === 'plan' ? ' pour tout le plan' : row.target === 'commune' ? ' pour la commune' : ''),
    when: (sentence, from, to) =>
      `${sentence} ; ${from === undefined ? 'depuis avant le plan' : `de ${formatMonth(from.month)}`} ${
        to === undefined ? 'sans terme' : `à ${formatMonth(to.month)}`
      }`,
  },
  en: {
    contract: (contract) => same(contractWords(contract, 'regime to type', 'SMIC')),
    period: (rank, of, amount, envelope) => ({
      text: `${of === 1 ? '' : `year ${rank} · `}${formatWholeEuros(amount)}`,
      sentence: `Convention${envelopeOf(envelope)}${of === 1 ? '' : `, year ${rank}`}: ${formatEuros(amount)}`,
    }),
    cofinancing: (row) =>
      same(
        [
          stateOf(row)?.toLowerCase() ?? 'to specify',
          amountOf(row, { year: '/year', month: '/month', cost: 'of the cost', rest: 'of the rest' }),
        ]
          .filter((part) => part !== '')
          .join(' · '),
      ),
    sharedBy: (row) => (row.target === 'plan' ? ' for the whole plan' : row.target === 'commune' ? ' for the commune' : ''),
    when: (sentence, from, to) =>
      `${sentence}; ${from === undefined ? 'since before the plan' : `from ${formatMonth(from.month)}`} ${
        to === undefined ? 'without an end' : `to ${formatMonth(to.month)}`
      }`,
  },
};

type End = { readonly month: Month } | undefined;

function same(text: string): BarWords {
  return { text, sentence: text };
}

function contractWords(contract: Contract, unknown: string, smic: string): string {
  const regime = contract.regime === undefined ? unknown : say(choiceTexts)['posts.regime'][contract.regime];
  const pay = contract.payBasis === 'smic' ? smic : contract.grossPay === undefined ? '' : formatEuros(contract.grossPay);
  return [regime, contract.fte === undefined ? '' : formatRate(contract.fte), pay].filter((part) => part !== '').join(', ');
}

function envelopeOf(envelope: Envelope | undefined): string {
  return envelope === undefined ? '' : ` ${say(choiceTexts)['posts.envelope'][envelope]}`;
}

function stateOf(row: Cofinancing): string | undefined {
  return row.state === undefined ? undefined : say(choiceTexts)['cofinancings.state'][row.state];
}

function amountOf(row: Cofinancing, units: Readonly<Record<'year' | 'month' | 'cost' | 'rest', string>>): string {
  switch (row.basis) {
    case 'perYear':
      return row.amount === undefined ? '' : formatWholeEuros(row.amount) + units.year;
    case 'perMonth':
      return row.amount === undefined ? '' : formatWholeEuros(row.amount) + units.month;
    case 'total':
      return row.amount === undefined ? '' : formatWholeEuros(row.amount);
    case 'shareOfCost':
      return row.rate === undefined ? '' : `${formatRate(row.rate)} ${units.cost}`;
    case 'shareAfterState':
      return row.rate === undefined ? '' : `${formatRate(row.rate)} ${units.rest}`;
    default:
      return '';
  }
}
