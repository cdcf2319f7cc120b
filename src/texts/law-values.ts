import type { Rate } from '../domain/base/cents.ts';
import { type Day, parseDay } from '../domain/base/day.ts';
import { formatEuros, formatNumber, formatRate } from './amounts.ts';
import { formatDay } from './days.ts';
import { say, type Texts } from './language.ts';
import { formatLawNumber, unitOf } from './law-units.ts';

const words: Texts<{
  readonly yes: string;
  readonly no: string;
  readonly scale: string;
  readonly steps: (count: number) => string;
  readonly parts: Readonly<Record<string, string>>;
  readonly rank: (rank: number) => string;
}> = {
  fr: {
    yes: 'Oui',
    no: 'Non',
    scale: 'barème',
    steps: (count) => `${count} échelons`,
    parts: {
      fixed: 'part fixe par enfant',
      shares: 'part proportionnelle par enfant',
      nextFixed: 'enfant suivant, part fixe',
      nextShare: 'enfant suivant, part proportionnelle',
      leastIndex: 'indice plancher',
      mostIndex: 'indice plafond',
      rate: 'taux',
      upTo: 'jusqu’à (SMIC)',
      hourlySmic: 'SMIC horaire de référence',
      most: 'coefficient maximal',
      floor: 'coefficient minimal',
      slope: 'pente',
      first: 'premier seuil',
      second: 'second seuil',
      rates: 'taux par tranche',
      allowance: 'abattement',
      exempt: 'franchise',
      relief: 'décote jusqu’à',
      dense: 'Île-de-France et ancienne Rhône-Alpes',
      mainland: 'ailleurs dans l’hexagone',
      overseas: 'outre-mer',
    },
    rank: (rank) => `groupe ${rank}`,
  },
  en: {
    yes: 'Yes',
    no: 'No',
    scale: 'scale',
    steps: (count) => `${count} steps`,
    parts: {
      fixed: 'fixed part by child',
      shares: 'proportional part by child',
      nextFixed: 'next child, fixed part',
      nextShare: 'next child, proportional part',
      leastIndex: 'least index',
      mostIndex: 'most index',
      rate: 'rate',
      upTo: 'up to (SMIC)',
      hourlySmic: 'hourly SMIC of reference',
      most: 'greatest coefficient',
      floor: 'least coefficient',
      slope: 'slope',
      first: 'first threshold',
      second: 'second threshold',
      rates: 'rate by bracket',
      allowance: 'allowance',
      exempt: 'not due up to',
      relief: 'relief up to',
      dense: 'Île-de-France and former Rhône-Alpes',
      mainland: 'elsewhere on the mainland',
      overseas: 'overseas',
    },
    rank: (rank) => `group ${rank}`,
  },
};

const RATES = new Set(['shares', 'nextShare', 'rate', 'rates', 'dense', 'mainland', 'overseas']);
const MONEY = new Set(['fixed', 'nextFixed', 'hourlySmic', 'first', 'second', 'allowance', 'exempt', 'relief']);
const COEFFICIENTS = new Set(['most', 'floor', 'slope']);

/** A value of law as it reads in a narrow cell: a scale says only that it is one. */
export function formatLawValue(parameter: string, value: unknown): string {
  const own = say(words);
  if (value === undefined) return '';
  if (typeof value === 'number') return formatLawNumber(unitOf(parameter), value);
  if (typeof value === 'boolean') return value ? own.yes : own.no;
  if (typeof value === 'string') return parseDay(value) === undefined ? value : formatDay(value as Day);
  return parameter.startsWith('grid.') && Array.isArray(value) ? own.steps(value.length) : own.scale;
}

/** All that a value of law says, in one line. */
export function tellLawValue(parameter: string, value: unknown): string {
  if (Array.isArray(value)) {
    const indexes = value.map((one) => (typeof one === 'object' && one !== null && 'index' in one ? String(one.index) : ''));
    return indexes.every((one) => one !== '') ? indexes.join(' · ') : formatLawValue(parameter, value);
  }
  if (typeof value !== 'object' || value === null) return formatLawValue(parameter, value);
  return Object.entries(value)
    .filter(([key]) => key !== 'form')
    .map(
      ([key, part]) =>
        `${nameOf(parameter, key)} ${[part]
          .flat()
          .map((one) => partText(parameter, key, one as number))
          .join(' / ')}`,
    )
    .join(' · ');
}

function nameOf(parameter: string, key: string): string {
  // The points and coefficients of a branch have the names of its groups.
  if (parameter.startsWith('eclat')) return key.length === 1 ? key : say(words).rank(key === 'first' ? 1 : 2);
  return say(words).parts[key] ?? key;
}

function partText(parameter: string, key: string, value: number): string {
  if (parameter === 'eclatPoints') return formatEuros(value);
  if (parameter === 'eclatCoefficients') return formatNumber(value);
  if (RATES.has(key)) return formatRate(value as Rate);
  if (MONEY.has(key)) return formatEuros(value);
  if (COEFFICIENTS.has(key)) return formatNumber(value / 10_000, 4);
  return formatNumber(parameter.startsWith('reduced') && key === 'upTo' ? value / 100 : value, 2);
}
