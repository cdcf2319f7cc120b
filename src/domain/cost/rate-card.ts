import type { Rate } from '../base/cents.ts';
import { type Day, dateOf, firstDayOf, type Month, monthOfDay } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import type { ContributionBase } from '../law/contribution.ts';
import type { Law } from '../law/law.ts';
import { valueAt } from '../law/parameter.ts';
import { type EmployerRates, owes } from './employer-rates.ts';

/** A line of a rate card: which contribution, on what, at which rate. `observed` is the employer's overall rate. */
export interface CardLine {
  readonly id: string;
  readonly base: ContributionBase;
  readonly rate: Rate;
}

/** Months in a row with the same rates: charges are computed once for all of them. NaN: the law has no value there. */
export interface CardPart {
  /** Places in the span: `from` included, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly smic: number;
  readonly pmss: number;
  /** Undefined when nothing says what the charges are. */
  readonly lines: readonly CardLine[] | undefined;
}

/**
 * The rates an employer pays over a span, by the table when `table`, by its observed rate from its day on. The SMIC is in it
 * when asked for: a card without it has fewer parts.
 */
export function rateCard(law: Law, span: Span, employer: EmployerRates, table: boolean, withSmic: boolean): CardPart[] {
  const starts = startsOf(law, span, employer, withSmic);
  return starts.map((from, k) => {
    const on = firstDayOf((span.firstMonth + from) as Month);
    return {
      from,
      to: starts[k + 1] ?? span.months,
      smic: withSmic ? (valueAt(law.smic, on)?.value ?? Number.NaN) : Number.NaN,
      pmss: valueAt(law.pmss, on)?.value ?? Number.NaN,
      lines: linesOn(law, on, employer, table),
    };
  });
}

/** The places of the span in which some rate may change, the first month always among them. */
function startsOf(law: Law, span: Span, employer: EmployerRates, withSmic: boolean): number[] {
  const days = [law.pmss, ...(withSmic ? [law.smic] : []), ...law.contributions.map((line) => line.rates)].flatMap((parameter) =>
    parameter.values.map((dated) => dated.from),
  );
  if (employer.observedFrom !== undefined) days.push(employer.observedFrom);
  const places = days.map((from) => monthOfDay(from) + (dateOf(from) > 1 ? 1 : 0) - span.firstMonth);
  return [...new Set([0, ...places])].filter((place) => place >= 0 && place < span.months).sort((a, b) => a - b);
}

function linesOn(law: Law, on: Day, employer: EmployerRates, table: boolean): CardLine[] | undefined {
  const { observedRate, observedFrom } = employer;
  if (observedRate !== undefined && (observedFrom === undefined || observedFrom <= on)) {
    return [{ id: 'observed', base: 'gross', rate: observedRate }];
  }
  if (!table) return undefined;
  const lines: CardLine[] = [];
  for (const line of law.contributions) {
    if (!owes(employer, line)) continue;
    const typed = line.override === undefined ? undefined : employer.overrides[line.override];
    const known = typed ?? valueAt(line.rates, on)?.value;
    if (known === undefined) return undefined;
    if (known !== 0) lines.push({ id: line.id, base: line.base, rate: known });
  }
  return lines;
}
