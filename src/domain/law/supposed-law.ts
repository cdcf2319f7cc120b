import { firstDayOf, monthOf } from '../base/day.ts';
import type { Hypothesis } from '../plan/hypothesis.ts';
import { LAW, type Law, makeLaw } from './law.ts';
import { type Dated, type Parameter, valueAt } from './parameter.ts';

const made = new WeakMap<readonly Hypothesis[], Law>();

/**
 * The law with what a plan supposes laid over it, made once for the same rows. A typed value takes the place of a hypothesis
 * only, another reading that of all the values of its rule: a row that aims at an official value, at an unknown parameter or
 * reading, or holds no value changes nothing.
 */
export function supposedLaw(rows: readonly Hypothesis[]): Law {
  if (rows.length === 0) return LAW;
  let law = made.get(rows);
  if (law === undefined) {
    law = makeLaw((parameter) => laid(parameter, rows));
    made.set(rows, law);
  }
  return law;
}

/** Every parameter of the law by id, with what a plan supposes laid over it. */
export function supposedParameters(rows: readonly Hypothesis[]): ReadonlyMap<string, Parameter<unknown>> {
  const found = new Map<string, Parameter<unknown>>();
  makeLaw((parameter) => {
    const one = laid(parameter, rows);
    found.set(one.id, one as Parameter<unknown>);
    return one;
  });
  return found;
}

function laid<T>(parameter: Parameter<T>, rows: readonly Hypothesis[]): Parameter<T> {
  const all = rows.filter((row) => row.parameter === parameter.id);
  if (all.length === 0) return parameter;
  const read = readAs(parameter, all.findLast((row) => row.reading !== undefined)?.reading);
  return typedOver(
    read,
    all.filter((row) => row.value !== undefined),
  );
}

/** The parameter under another of its readings, which holds from its first day on as a hypothesis. */
function readAs<T>(parameter: Parameter<T>, reading: number | undefined): Parameter<T> {
  const [first] = parameter.values;
  const chosen = reading === undefined ? undefined : parameter.alternatives?.[reading - 1];
  if (first === undefined || chosen?.value === undefined) return parameter;
  const source = { ...first.source, reference: chosen.reading, certainty: 'X' } as const;
  return { ...parameter, values: [{ from: first.from, value: chosen.value, status: 'hypothesis', source }] };
}

function typedOver<T>(parameter: Parameter<T>, own: readonly Hypothesis[]): Parameter<T> {
  if (own.length === 0) return parameter;
  const byYear = new Map(own.filter((row) => row.year !== undefined).map((row) => [row.year as number, row.value as number]));
  const byPeriod = new Map(own.filter((row) => row.period !== undefined).map((row) => [row.period as number, row.value as number]));
  const values = parameter.values.map((dated) => (byPeriod.size === 0 ? dated : withPeriods(dated, byPeriod)));
  return { ...parameter, values: byYear.size === 0 ? values : withYears({ ...parameter, values }, byYear) };
}

/** Exercices supposed: their value holds from 1 January, and the default comes back the year after. */
function withYears<T>(parameter: Parameter<T>, byYear: ReadonlyMap<number, number>): Dated<T>[] {
  const values = parameter.values.filter(({ from, status }) => status !== 'hypothesis' || !byYear.has(Number(from.slice(0, 4))));
  for (const [year, value] of byYear) {
    const from = firstDayOf(monthOf(year, 1));
    const before = valueAt(parameter, from);
    if (before?.status !== 'hypothesis' || typeof before.value !== 'number') {
      // An official value, or one that is not a number, does not give way: what was taken out for it comes back.
      values.push(...parameter.values.filter((dated) => dated.status === 'hypothesis' && dated.from.startsWith(`${year}-`)));
      continue;
    }
    values.push({ from, value: value as T, status: 'hypothesis', source: { ...before.source, reference: SUPPOSED } });
    const next = firstDayOf(monthOf(year + 1, 1));
    if (!byYear.has(year + 1) && !parameter.values.some((dated) => dated.from === next)) {
      values.push({ ...(valueAt(parameter, next) as Dated<T>), from: next });
    }
  }
  return values.sort((a, b) => (a.from < b.from ? -1 : 1));
}

const SUPPOSED = 'Hypothèse saisie dans le plan';

/** A scale whose periods, or a list of amounts whose places, are supposed to hold other amounts. */
function withPeriods<T>(dated: Dated<T>, byPeriod: ReadonlyMap<number, number>): Dated<T> {
  if (!Array.isArray(dated.value) || dated.status !== 'hypothesis') return dated;
  const value = (dated.value as readonly unknown[]).map((one, k) => {
    const amount = byPeriod.get(k + 1);
    if (amount === undefined) return one;
    return typeof one === 'number' ? amount : { ...(one as object), amount };
  });
  return { ...dated, value: value as T, status: 'hypothesis', source: { ...dated.source, reference: SUPPOSED } };
}
