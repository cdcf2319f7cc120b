import type { Rate } from '../base/cents.ts';
import { dateOf, firstDayOf, type Month, monthOfDay } from '../base/day.ts';
import type { Contribution, ContributionBase, Scheme } from '../law/contribution.ts';
import type { FamilySupplement } from '../law/family-supplement.ts';
import type { Reduction } from '../law/general-reduction.ts';
import type { Law } from '../law/law.ts';
import { type Dated, type Parameter, valueAt } from '../law/parameter.ts';
import type { PayrollTaxScale } from '../law/payroll-tax.ts';
import { monthlySmic } from '../law/smic.ts';
import type { WorkAccidentCode } from '../plan/plan.ts';

/** A contribution of a scheme with its rate at a time; `dated` is undefined when the law has none then. */
export interface LawLine {
  readonly line: Contribution;
  readonly base: ContributionBase;
  readonly dated: Dated<Rate> | undefined;
  readonly reduced: { readonly rate: Rate; readonly upTo: number } | undefined;
}

/** Months in a row in which nothing changes in what the law says of a scheme; the next part, or nothing, ends it. */
export interface LawPart {
  readonly from: Month;
  readonly hourlySmic: number;
  readonly smic: number;
  readonly pmss: number;
  readonly point: number;
  readonly leastIndex: number;
  readonly family: FamilySupplement | undefined;
  readonly lines: readonly LawLine[];
  readonly workAccidents: Readonly<Record<WorkAccidentCode, Dated<Rate> | undefined>>;
  readonly reductionSmall: Reduction | undefined;
  readonly reductionLarge: Reduction | undefined;
  readonly payrollTax: Dated<PayrollTaxScale> | undefined;
  readonly payrollTaxOverseas: Dated<Rate> | undefined;
  readonly payrollTaxGuyaneMayotte: Dated<Rate> | undefined;
}

const made = new WeakMap<Law, Map<Scheme | undefined, readonly LawPart[]>>();

/** What the law says of a scheme through time, made once for each law: payroll never changes rate inside a month. */
export function lawCourse(law: Law, scheme: Scheme | undefined): readonly LawPart[] {
  let courses = made.get(law);
  if (courses === undefined) {
    courses = new Map();
    made.set(law, courses);
  }
  let course = courses.get(scheme);
  if (course === undefined) {
    course = startsOf(law, scheme).map((from) => partFrom(law, scheme, from));
    courses.set(scheme, course);
  }
  return course;
}

/** The part of a course that a month falls in; before the first one, a part in which the law says nothing. */
export function lawPartIn(course: readonly LawPart[], month: Month): LawPart {
  return course.findLast((part) => part.from <= month) as LawPart;
}

/** True for the schemes of private law. */
export function isPrivateScheme(scheme: Scheme | undefined): boolean {
  return scheme === 'private' || scheme === 'aidedPrivate' || scheme === 'apprenticePrivate';
}

/** Everything dated that may change a month of a scheme. */
function parametersOf(law: Law, scheme: Scheme | undefined): Parameter<unknown>[] {
  const found: Parameter<unknown>[] = [law.smicHourly, law.pmss, law.indexPoint, law.minimumIndex, law.familySupplement];
  if (scheme === undefined) return found;
  for (const line of law.contributions) {
    if (line.on[scheme] === undefined) continue;
    found.push(...(line.id === 'workAccident' ? Object.values(law.workAccidents) : [line.rates]));
    if (line.reduced !== undefined) found.push(line.reduced);
  }
  if (isPrivateScheme(scheme)) found.push(law.reductionSmall, law.payrollTax, law.payrollTaxOverseas, law.payrollTaxGuyaneMayotte);
  return found;
}

/** The months in which something may change: the first one comes before anything is known. */
function startsOf(law: Law, scheme: Scheme | undefined): Month[] {
  const months = new Set<Month>([0 as Month]);
  for (const { values } of parametersOf(law, scheme)) {
    for (const { from } of values) months.add((monthOfDay(from) + (dateOf(from) > 1 ? 1 : 0)) as Month);
  }
  return [...months].sort((a, b) => a - b);
}

function partFrom(law: Law, scheme: Scheme | undefined, from: Month): LawPart {
  const on = firstDayOf(from);
  const at = <T>(parameter: Parameter<T>): Dated<T> | undefined => (from === 0 ? undefined : valueAt(parameter, on));
  const hourlySmic = at(law.smicHourly)?.value ?? Number.NaN;
  const isPrivate = isPrivateScheme(scheme);
  const risks = Object.entries(law.workAccidents).map(([code, rates]) => [code, at(rates)]);
  return {
    from,
    hourlySmic,
    smic: Number.isNaN(hourlySmic) ? Number.NaN : monthlySmic(hourlySmic),
    pmss: at(law.pmss)?.value ?? Number.NaN,
    point: at(law.indexPoint)?.value ?? Number.NaN,
    leastIndex: at(law.minimumIndex)?.value ?? 0,
    family: at(law.familySupplement)?.value,
    lines: law.contributions.flatMap((line) => {
      const base = scheme === undefined ? undefined : line.on[scheme];
      return base === undefined ? [] : [{ line, base, dated: at(line.rates), reduced: reducedIn(line, at, hourlySmic) }];
    }),
    workAccidents: Object.fromEntries(risks) as LawPart['workAccidents'],
    reductionSmall: isPrivate ? at(law.reductionSmall)?.value : undefined,
    reductionLarge: isPrivate ? at(law.reductionLarge)?.value : undefined,
    payrollTax: isPrivate ? at(law.payrollTax) : undefined,
    payrollTaxOverseas: isPrivate ? at(law.payrollTaxOverseas) : undefined,
    payrollTaxGuyaneMayotte: isPrivate ? at(law.payrollTaxGuyaneMayotte) : undefined,
  };
}

function reducedIn(
  { reduced }: Contribution,
  at: <T>(parameter: Parameter<T>) => Dated<T> | undefined,
  smicNow: number,
): LawLine['reduced'] {
  const found = reduced === undefined ? undefined : at(reduced)?.value;
  if (found === undefined || found.upTo === 0) return undefined;
  return { rate: found.rate, upTo: Math.floor((monthlySmic(found.hourlySmic ?? smicNow) * found.upTo) / 100) };
}
