import { firstDayOf, monthOf, yearOfDay } from '../../domain/base/day.ts';
import { isHypothesis, type Source } from '../../domain/base/source.ts';
import { lastDayOfYear } from '../../domain/base/span.ts';
import { type Dated, type Parameter, valueAt } from '../../domain/law/parameter.ts';
import type { Period, Plan } from '../../domain/plan/plan.ts';
import { type Supposed, supposedRow } from '../../domain/plan/suppose.ts';
import { fold } from '../../domain/territory/fold.ts';
import { hypothesesTexts } from '../../texts/hypotheses.ts';
import { say } from '../../texts/language.ts';
import { formatLawNumber, type LawUnit, unitOf } from '../../texts/law-units.ts';
import { formatLawValue } from '../../texts/law-values.ts';
import { choicesOf, defaultOf } from '../../texts/setting-choices.ts';
import type { LawLine } from './law-lines.ts';

/** What one cell of the sheet shows and takes. */
export interface LawCell {
  readonly text: string;
  readonly value?: number;
  /** How a number typed here is read; undefined where nothing is typed. */
  readonly unit?: LawUnit;
  readonly target?: Supposed;
  readonly changed: boolean;
  readonly source?: Source;
  /** What stands here by default, in words; undefined when nothing does. */
  readonly byDefault?: string;
  readonly defaultValue?: number;
  /** Why nothing can be typed here. */
  readonly why?: 'official' | 'unknown' | 'scale' | 'setting' | 'information' | 'perEmployer';
}

/** The cell of a line in an exercice: the value in force at its end; a line that does not depend on exercices has one cell. */
export function lawCell(line: LawLine, year: number, plan: Plan): LawCell {
  switch (line.kind) {
    case 'years':
      return yearCell(line.parameter, line.byDefault, year, plan);
    case 'period':
      return periodCell(line, plan);
    case 'setting':
      return settingCell(line, plan);
    case 'information':
      return { text: line.text, changed: false, source: line.source, why: line.why };
  }
}

function yearCell(parameter: Parameter<unknown>, byDefault: Parameter<unknown>, year: number, plan: Plan): LawCell {
  const { id } = parameter;
  const now = valueAt(parameter, lastDayOfYear(year));
  const usual = valueAt(byDefault, lastDayOfYear(year));
  const target = { parameter: id, year };
  if (now === undefined) return { text: '', changed: false, why: 'unknown' };
  const defaults = { byDefault: formatLawValue(id, usual?.value), ...(typeof usual?.value === 'number' && { defaultValue: usual.value }) };
  const shown = { text: formatLawValue(id, now.value), source: now.source, ...defaults };
  const read = supposedRow(plan, { parameter: id, reading: true }) !== undefined;
  // A value typed holds from 1 January: an official one in force then, or later in the year, does not give way.
  const supposable = now.status === 'hypothesis' && valueAt(parameter, firstDayOf(monthOf(year, 1)))?.status === 'hypothesis';
  if (typeof now.value !== 'number') {
    const why = now.status === 'official' ? 'official' : id === 'unusedMoney' ? 'setting' : 'scale';
    return { ...shown, changed: read, why };
  }
  if (!supposable) return { ...shown, value: now.value, changed: read, why: 'official' };
  return { ...shown, value: now.value, unit: unitOf(id), target, changed: read || supposedRow(plan, target) !== undefined };
}

function periodCell({ parameter, byDefault, period }: Extract<LawLine, { kind: 'period' }>, plan: Plan): LawCell {
  const now = parameter.values.at(-1) as Dated<unknown>;
  const value = amountIn(now, period) as number;
  const usual = amountIn(byDefault.values.at(-1) as Dated<unknown>, period);
  const target = { parameter: parameter.id, period };
  const read = supposedRow(plan, { parameter: parameter.id, reading: true }) !== undefined;
  const shown = {
    text: formatLawNumber('money', value),
    value,
    source: now.source,
    ...(usual !== undefined && { byDefault: formatLawNumber('money', usual), defaultValue: usual }),
  };
  if (now.status === 'official') return { ...shown, changed: read, why: 'official' };
  return { ...shown, unit: 'money', target, changed: read || supposedRow(plan, target) !== undefined };
}

function amountIn({ value }: Dated<unknown>, period: number): number | undefined {
  const one = (value as readonly (number | Period)[])[period - 1];
  return typeof one === 'object' ? one.amount : one;
}

function settingCell({ setting, source }: Extract<LawLine, { kind: 'setting' }>, plan: Plan): LawCell {
  const usual = defaultOf(setting);
  const value = plan.settings[setting] ?? usual;
  const changed = plan.settings[setting] !== undefined && plan.settings[setting] !== usual;
  const own = say(hypothesesTexts);
  const choices = choicesOf(setting);
  if (choices.length === 0) {
    const shown = typeof value === 'number' ? { text: formatLawNumber('inhabitants', value), value } : { text: own.notSaid };
    return { ...shown, unit: 'inhabitants', changed, source, byDefault: own.noDefault };
  }
  const text = (of: string | number | undefined): string => choices.find((one) => one.value === of)?.text ?? '';
  return { text: text(value), changed, source, byDefault: text(usual) };
}

/** True when something of the line was changed in this plan, in any exercice. */
export function isChanged(line: LawLine, plan: Plan): boolean {
  return yearsOf(line, plan).some((year) => lawCell(line, year, plan).changed);
}

/** True when a value in force in the exercices of the plan is secondary, disputed or was not found: to be confirmed. */
export function isToConfirm(line: LawLine, plan: Plan): boolean {
  return yearsOf(line, plan).some((year) => {
    const certainty = lawCell(line, year, plan).source?.certainty;
    return certainty !== undefined && certainty !== 'I' && isHypothesis(certainty);
  });
}

/** True when a name or a source of the line holds every word searched, accents and case aside. */
export function matches(line: LawLine, search: string, plan: Plan): boolean {
  const words = fold(search).split(' ');
  const text = fold(
    `${line.label} ${say(hypothesesTexts).families[line.family]} ${yearsOf(line, plan)
      .map((year) => lawCell(line, year, plan).source?.reference ?? '')
      .join(' ')}`,
  );
  return words.every((word) => text.includes(word));
}

/** Values that begin inside an exercice, after the first: what a cell cannot say. */
export function turnsIn(parameter: Parameter<unknown>, year: number): readonly Dated<unknown>[] {
  return parameter.values.filter(({ from }) => yearOfDay(from) === year);
}

/** The exercices a line is looked at in: all those of the plan, or one when it does not depend on them. */
function yearsOf(line: LawLine, { firstYear, lastYear }: Plan): number[] {
  return line.kind === 'years' ? Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at) : [firstYear];
}
