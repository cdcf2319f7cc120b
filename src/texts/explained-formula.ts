import type { ExplainedValue, Explanation, ValueName } from '../domain/explain/explanation.ts';
import { formatCount, formatEuros } from './amounts.ts';
import { describeValue, formatValue } from './explained-values.ts';
import { say, type Texts } from './language.ts';

const words: Texts<{
  readonly months: (count: number) => string;
  readonly partOfMonth: (days: number, of: number) => string;
  readonly sum: (count: number) => string;
  readonly difference: string;
  readonly typed: string;
  readonly unknown: string;
  readonly thirtieths: string;
  readonly part: (weight: number, of: number) => string;
  readonly shared: (amount: string, posts: number) => string;
  readonly ofCost: (rate: string, cost: string) => string;
  readonly ofLeft: (rate: string, left: string) => string;
  readonly lessAllowance: (tax: string, allowance: string) => string;
}> = {
  fr: {
    months: (count) => `${count} mois`,
    partOfMonth: (days, of) => `${days} ${of === 30 ? 'trentièmes' : 'jours'} sur ${of}`,
    sum: (count) => (count < 2 ? '' : `somme de ${formatCount(count)} montants`),
    difference: 'le premier montant moins les suivants',
    typed: 'saisi',
    unknown: 'non connu : une donnée manque',
    thirtieths: 'trentièmes',
    part: (weight, of) => `part ${weight} sur ${of}`,
    shared: (amount, posts) => `${amount} partagés entre ${formatCount(posts)} postes, selon leur coût`,
    ofCost: (rate, cost) => `${rate} du coût, ${cost}`,
    ofLeft: (rate, left) => `${rate} du reste, ${left}`,
    lessAllowance: (tax, allowance) => `${tax} moins l’abattement de ${allowance}, selon la taxe de chaque poste`,
  },
  en: {
    months: (count) => (count === 1 ? '1 month' : `${count} months`),
    partOfMonth: (days, of) => `${days} ${of === 30 ? 'thirtieths' : 'days'} of ${of}`,
    sum: (count) => (count < 2 ? '' : `sum of ${formatCount(count)} amounts`),
    difference: 'the first amount less the others',
    typed: 'typed',
    unknown: 'not known: something is missing',
    thirtieths: 'thirtieths',
    part: (weight, of) => `part ${weight} of ${of}`,
    shared: (amount, posts) => `${amount} shared between ${formatCount(posts)} posts, by their cost`,
    ofCost: (rate, cost) => `${rate} of the cost, ${cost}`,
    ofLeft: (rate, left) => `${rate} of what is left, ${left}`,
    lessAllowance: (tax, allowance) => `${tax} less the allowance of ${allowance}, by the tax of each post`,
  },
};

/** How a node was made, in one line: « 1 900,00 € × 2,11 % × 5 mois »; empty when its parts say it all. */
export function explanationFormula(node: Explanation): string {
  const own = say(words);
  if (Number.isNaN(node.amount)) return own.unknown;
  const find = (name: ValueName): ExplainedValue | undefined => node.values.find((value) => value.name === name);
  const text = (name: ValueName): string | undefined => {
    const value = find(name);
    return value === undefined ? undefined : formatValue(value);
  };
  const count = (name: ValueName): number | undefined => find(name)?.value as number | undefined;
  const months = count('months');
  const timesMonths = months === undefined ? undefined : own.months(months);
  switch (node.how) {
    case 'unknown':
      return own.unknown;
    case 'sum':
      return own.sum(node.parts.length);
    case 'difference':
      return own.difference;
    case 'times':
      return joined(' · ', [timesMonths, partOfMonth(count('days'), count('daysOf')), named(find('fte'))]);
    case 'product':
      return node.what === 'cofinancing'
        ? ofCofinancing()
        : joined(' × ', [text('base'), text('rate') ?? text('coefficient'), timesMonths]);
    case 'scale':
      return joined(' × ', [text('perMonth') ?? joined(' · ', node.values.map(named)), timesMonths]);
    case 'accrual':
      return `${text('periodAmount')} × ${text('thirtiethsHeld') ?? text('thirtieths')} / ${text('thirtiethsOf')} ${own.thirtieths}`;
    case 'split':
      return ofSplit();
    case 'typed':
      return node.what === 'cofinancing'
        ? joined(' · ', [text('amount'), text('basis')?.toLowerCase()])
        : joined(' × ', [text('perMonth') ?? text('monthlyCost') ?? own.typed, timesMonths]);
  }

  function ofCofinancing(): string {
    const rate = text('rate') ?? '';
    const left = text('leftBefore');
    if (left !== undefined) return own.ofLeft(rate, left);
    return find('basis')?.value === 'shareOfCost'
      ? own.ofCost(rate, text('cost') ?? '')
      : joined(' · ', [rate, text('basis')?.toLowerCase()]);
  }

  function ofSplit(): string {
    if (node.what === 'communePart') return own.part(count('weight') ?? 0, count('weightOf') ?? 0);
    if (node.what === 'payrollTaxPastAllowance') return own.lessAllowance(text('employerTax') ?? '', text('allowance') ?? '');
    const whole = text('wholeAmount');
    if (whole !== undefined) return own.shared(whole, count('sharingPosts') ?? 0);
    const budget = text('budget');
    return budget === undefined
      ? joined(' · ', [text('amount'), text('basis')?.toLowerCase()])
      : `${budget} × ${text('remainder')} / ${text('planRemainder')}`;
  }

  function partOfMonth(days: number | undefined, of: number | undefined): string | undefined {
    return days === undefined || of === undefined ? undefined : own.partOfMonth(days, of);
  }
}

/** The amount of a node as it counts in the one above it: what is taken from it bears a minus; a dash when it is not known. */
export function explanationAmount({ amount, sign }: Explanation): string {
  return Number.isNaN(amount) ? '—' : formatEuros(sign * amount);
}

function named(value: ExplainedValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  const { label, text } = describeValue(value);
  return `${label.charAt(0).toLowerCase()}${label.slice(1)} ${text}`;
}

function joined(by: string, parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(by);
}
