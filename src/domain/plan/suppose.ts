import { type Change, setField, setPlanField, type Value } from './change.ts';
import type { Hypothesis } from './hypothesis.ts';
import type { Plan, Settings } from './plan.ts';

/** What is supposed of a parameter: its value in an exercice, the amount of one of its periods, or which of its readings holds. */
export type Supposed =
  | { readonly parameter: string; readonly year: number }
  | { readonly parameter: string; readonly period: number }
  | { readonly parameter: string; readonly reading: true };

/** The row of the plan that supposes something, if there is one. */
export function supposedRow(plan: Plan, what: Supposed): Hypothesis | undefined {
  return plan.hypotheses.find((row) => {
    if (row.parameter !== what.parameter) return false;
    if ('reading' in what) return row.reading !== undefined;
    return 'year' in what ? row.year === what.year && row.value !== undefined : row.period === what.period && row.value !== undefined;
  });
}

/** The changes that suppose a value, or come back to the default without one. */
export function suppose(plan: Plan, what: Supposed, value: number | undefined, newId: () => string): Change[] {
  const row = supposedRow(plan, what);
  if (value === undefined) return row === undefined ? [] : [{ kind: 'remove', table: 'hypotheses', row, at: plan.hypotheses.indexOf(row) }];
  const field = 'reading' in what ? 'reading' : 'value';
  if (row !== undefined) return setField('hypotheses', row, field, value);
  const { parameter } = what;
  const place = 'year' in what ? { year: what.year } : 'period' in what ? { period: what.period } : {};
  const added: Hypothesis = { id: newId(), parameter, ...place, [field]: value };
  return [{ kind: 'add', table: 'hypotheses', row: added, at: plan.hypotheses.length }];
}

/** The changes that take away all that is supposed of a parameter. */
export function backToDefault(plan: Plan, parameter: string): Change[] {
  return plan.hypotheses
    .map((row, at): Change => ({ kind: 'remove', table: 'hypotheses', row, at }))
    .filter((change) => change.kind === 'remove' && (change.row as Hypothesis).parameter === parameter)
    .reverse();
}

/** The change that gives a setting of the plan a value, or its default without one. */
export function setSetting<K extends keyof Settings>(plan: Plan, key: K, value: Settings[K] | undefined): Change[] {
  const settings: Record<string, Value> = { ...plan.settings } as Record<string, Value>;
  if (value === undefined) delete settings[key];
  else settings[key] = value;
  return setPlanField(plan, 'settings', settings);
}
