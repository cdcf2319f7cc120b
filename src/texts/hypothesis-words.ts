import { PARAMETERS } from '../domain/law/law.ts';
import type { Hypothesis } from '../domain/plan/hypothesis.ts';
import type { Period } from '../domain/plan/plan.ts';
import { hypothesesTexts } from './hypotheses.ts';
import { say } from './language.ts';
import { formatLawNumber, unitOf } from './law-units.ts';
import { isParameter, parameterLabel } from './parameters.ts';

/** What a hypothesis is called, as its sheet calls it: its parameter, and the exercice or the period that it holds in. */
export function hypothesisName({ parameter, year, period }: Hypothesis): string {
  const name = isParameter(parameter) ? parameterLabel(parameter) : parameter;
  if (period !== undefined) return say(hypothesesTexts).period(name, period, monthsOf(parameter, period));
  return year === undefined ? name : `${name} · ${year}`;
}

/** The value of a hypothesis, or the reading that it takes of its rule, as its sheet shows it. */
export function hypothesisValue({ parameter, period }: Hypothesis, field: string, value: number): string {
  if (field === 'reading') return parameterOf(parameter)?.alternatives?.[value - 1]?.reading ?? String(value);
  return formatLawNumber(period === undefined ? unitOf(parameter) : 'money', value);
}

/** How many months a period of a scale covers; undefined when the scale is a list of amounts. */
function monthsOf(parameter: string, period: number): number | undefined {
  const scale = parameterOf(parameter)?.values.at(-1)?.value;
  const one = Array.isArray(scale) ? (scale[period - 1] as number | Period | undefined) : undefined;
  return typeof one === 'object' ? one.months : undefined;
}

function parameterOf(id: string) {
  return PARAMETERS.find((one) => one.id === id);
}
