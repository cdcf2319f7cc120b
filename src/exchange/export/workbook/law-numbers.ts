import type { ReducedRate } from '../../../domain/law/contribution.ts';
import type { FamilySupplement } from '../../../domain/law/family-supplement.ts';
import type { Reduction } from '../../../domain/law/general-reduction.ts';
import type { GradeStep } from '../../../domain/law/grade-grids.ts';
import type { PayrollTaxScale } from '../../../domain/law/payroll-tax.ts';
import type { Period } from '../../../domain/plan/plan.ts';
import { say } from '../../../texts/language.ts';
import { lawPartTexts } from '../../../texts/law-parts.ts';
import type { DraftKind } from './draft.ts';

/** One number of a value of law: `value` as the engine holds it, which is `scale` times what a cell shows; no scale, no rounding. */
export interface LawNumber {
  readonly key: string;
  readonly name: string;
  readonly kind: Extract<DraftKind, 'money' | 'rate' | 'number'>;
  readonly value: number;
  readonly scale: number | undefined;
  /** Of a period of a State scale. */
  readonly months?: number;
}

const EUROS = new Set(['smicHourly', 'pmss', 'alisfaBase']);
const SCALES: Readonly<Record<string, number>> = { indexPoint: 10_000 };
const PLAIN = new Set(['minimumIndex', 'vacancyLimit', 'fixedTermLimit', 'projectLimit', 'workingHours']);

/** The kind of the plain numbers of a parameter: those of a list are amounts, which only State scales are. */
export function kindOfNumber(id: string, isListed: boolean): LawNumber['kind'] {
  if (isListed || EUROS.has(id)) return 'money';
  return SCALES[id] !== undefined || PLAIN.has(id) ? 'number' : 'rate';
}

/** How many units of the engine one of what a cell shows holds, for a plain number of a parameter. */
export function scaleOfNumber(id: string, isListed: boolean): number {
  const kind = kindOfNumber(id, isListed);
  return kind === 'money' ? 100 : kind === 'rate' ? 1_000_000 : (SCALES[id] ?? 1);
}

/** The numbers that the formulas of a workbook read in a value of law; none where it is not made of numbers. */
export function lawNumbers(id: string, value: unknown): LawNumber[] {
  if (typeof value === 'number') {
    return [{ key: '', name: '', kind: kindOfNumber(id, false), value, scale: scaleOfNumber(id, false) }];
  }
  if (Array.isArray(value)) return value.map((one, k) => listed(one as number | Period | GradeStep, k + 1));
  if (id.startsWith('reduction')) return ofReduction(value as Reduction);
  if (id.startsWith('reduced')) return ofReduced(value as ReducedRate);
  if (id === 'payrollTax') return ofScale(value as PayrollTaxScale);
  return id === 'familySupplement' ? ofFamily(value as FamilySupplement) : [];
}

function listed(one: number | Period | GradeStep, rank: number): LawNumber {
  const parts = say(lawPartTexts);
  const key = String(rank);
  if (typeof one === 'number') return money(key, parts.period(rank), one);
  return 'amount' in one ? { ...money(key, parts.period(rank), one.amount), months: one.months } : count(key, parts.step(rank), one.index);
}

function ofReduction(reduction: Reduction): LawNumber[] {
  const parts = say(lawPartTexts);
  return [
    count('most', parts.most, reduction.most, 10_000),
    { ...count('upTo', parts.upTo, reduction.upTo), scale: undefined },
    ...(reduction.form === 'curved'
      ? [count('floor', parts.floor, reduction.floor, 10_000), count('slope', parts.slope, reduction.slope, 10_000)]
      : []),
  ];
}

function ofReduced(reduced: ReducedRate): LawNumber[] {
  const parts = say(lawPartTexts);
  return [
    share('rate', parts.rate, reduced.rate),
    count('upTo', parts.upTo, reduced.upTo, 100),
    ...(reduced.hourlySmic === undefined ? [] : [money('frozenSmic', parts.frozenSmic, reduced.hourlySmic)]),
  ];
}

function ofScale(scale: PayrollTaxScale): LawNumber[] {
  const parts = say(lawPartTexts);
  return [
    money('first', parts.first, scale.first),
    money('second', parts.second, scale.second),
    ...scale.rates.map((rate, k) => share(`rate${k + 1}`, parts.bracket(k + 1), rate)),
    money('allowance', parts.allowance, scale.allowance),
  ];
}

function ofFamily(family: FamilySupplement): LawNumber[] {
  const parts = say(lawPartTexts);
  return [
    ...family.fixed.map((amount, k) => money(`fixed${k + 1}`, `${parts.child(k + 1)}, ${parts.fixed}`, amount)),
    ...family.shares.map((rate, k) => share(`share${k + 1}`, `${parts.child(k + 1)}, ${parts.share}`, rate)),
    money('nextFixed', parts.nextFixed, family.nextFixed),
    share('nextShare', parts.nextShare, family.nextShare),
    count('leastIndex', parts.leastIndex, family.leastIndex),
    count('mostIndex', parts.mostIndex, family.mostIndex),
  ];
}

function money(key: string, name: string, value: number): LawNumber {
  return { key, name, kind: 'money', value, scale: 100 };
}

function share(key: string, name: string, value: number): LawNumber {
  return { key, name, kind: 'rate', value, scale: 1_000_000 };
}

function count(key: string, name: string, value: number, scale = 1): LawNumber {
  return { key, name, kind: 'number', value, scale };
}
