import { type Cents, cents } from '../base/cents.ts';
import { addMonths, type Day, dayBefore } from '../base/day.ts';
import type { Source } from '../base/source.ts';
import { endOf, MONTH, type Stretch, startOf } from '../base/thirtieths.ts';
import type { Law } from '../law/law.ts';
import { type Dated, valueAt } from '../law/parameter.ts';
import { parametersOf, type Scale } from '../law/scale.ts';
import { type Convention, isPublic, type Period, type Post, type Structure } from '../plan/plan.ts';

/** A stretch in which a convention earns an amount linearly. */
export interface TermPeriod extends Stretch {
  readonly amount: Cents;
}

/** What a convention earns and when, in thirtieths. */
export interface KnownTerms extends Stretch {
  readonly kind: 'terms';
  readonly convention: Convention;
  readonly periods: readonly TermPeriod[];
  /** The last civil day, whether the convention was ended before its term or not. */
  readonly lastDay: Day;
  readonly source?: Source;
}

/** A convention that may earn something inside a stretch, and the fields that must be known before anybody can say what. */
export interface UnknownTerms extends Stretch {
  readonly kind: 'unknown';
  readonly convention: Convention;
  readonly missing: readonly TermField[];
}

/** The terms of a convention, as far as they are known. */
export type Terms = KnownTerms | UnknownTerms;

/** Fields a convention waits for: its own, `employer` on its post, `kind` on its employer. */
export type TermField = 'envelope' | 'start' | 'signedOn' | 'periods' | 'employer' | 'kind';

/** Reads the terms of a convention: typed periods first, else the scale in force the day it was signed (or starts). */
export function readTerms(law: Law, convention: Convention, post: Post, employer: Structure | undefined): Terms {
  const { envelope, start, periods } = convention;
  const missing: TermField[] = [];
  if (start === undefined) missing.push('start');
  let scaled: Dated<readonly Period[]> | undefined;
  if (periods === undefined) {
    if (envelope === undefined) missing.push('envelope');
    else if (envelope === 'custom') missing.push('periods');
    else if (employer === undefined) missing.push('employer');
    else if (employer.kind === undefined) missing.push('kind');
    else if (start !== undefined) {
      scaled = scaleOf(law, convention, start, isPublic(employer.kind), departementOf(post, employer));
      if (scaled === undefined) missing.push('signedOn');
    }
  }
  const earned = periods ?? scaled?.value;
  if (start === undefined || earned === undefined || missing.length > 0) {
    return { kind: 'unknown', convention, missing, ...mayRun(law, convention) };
  }
  const laid: TermPeriod[] = [];
  let from = startOf(start);
  for (const period of earned) {
    const to = from + period.months * MONTH;
    laid.push({ from, to, amount: period.amount });
    from = to;
  }
  const term = dayBefore(addMonths(start, lengthOf(earned)));
  const { endsOn } = convention;
  const ended = endsOn !== undefined && endsOn < term;
  return {
    kind: 'terms',
    convention,
    periods: laid,
    from: startOf(start),
    // Ended early, a convention earns nothing more; what it has earned stays what its whole periods say.
    to: ended ? Math.max(startOf(start), endOf(endsOn)) : from,
    lastDay: ended ? endsOn : term,
    ...(scaled && { source: scaled.source }),
  };
}

/** When a convention of unknown terms may run: from its start, as long as the longest of its scale; at any time without a start. */
function mayRun(law: Law, { envelope, start }: Convention): Stretch {
  if (start === undefined) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const from = startOf(start);
  if (envelope === undefined || envelope === 'custom') return { from, to: Number.POSITIVE_INFINITY };
  const lengths = parametersOf(law[envelope]).flatMap(({ values }) => values.map(({ value }) => lengthOf(value)));
  return { from, to: from + Math.max(...lengths) * MONTH };
}

function lengthOf(periods: readonly Period[]): number {
  return periods.reduce((months, period) => months + period.months, 0);
}

/** The département of a post: its own, else that of its commune, else that of its employer's seat; undefined when none is known. */
export function departementOf(post: Post, employer: Structure | undefined): string | undefined {
  const code = post.commune ?? employer?.commune;
  return post.departement ?? (code === undefined ? undefined : code.slice(0, code.startsWith('97') ? 3 : 2));
}

function scaleOf(
  law: Law,
  convention: Convention,
  start: Day,
  publicBody: boolean,
  departement: string | undefined,
): Dated<readonly Period[]> | undefined {
  const on = convention.signedOn ?? start;
  const scale = law[convention.envelope as 'v1' | 'v2' | 'label'];
  const found = valueAt(parameterOf(scale, publicBody, departement), on);
  if (found === undefined || convention.envelope !== 'v2' || !publicBody || convention.bonification !== true) return found;
  const extra = valueAt(law.bonification, on)?.value;
  if (extra === undefined) return undefined;
  const value = found.value.map((period, year) => ({ ...period, amount: cents(period.amount + (extra[year] as Cents)) }));
  return { ...found, value };
}

function parameterOf(scale: Scale, publicBody: boolean, departement: string | undefined): Scale['publicBody'] {
  if (!publicBody) return scale.privateBody;
  const zone = departement === undefined ? undefined : scale.overseas.find((one) => one.departements.includes(departement));
  return zone === undefined ? scale.publicBody : zone.periods;
}
