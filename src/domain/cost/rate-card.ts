import type { Rate } from '../base/cents.ts';
import { firstDayOf, type Month } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import type { ContributionBase } from '../law/contribution.ts';
import type { Law } from '../law/law.ts';
import { valueIn } from '../law/parameter.ts';
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

/** The rates an employer pays over a span, by the table when `table`, by its observed rate from its day on. */
export function rateCard(law: Law, span: Span, employer: EmployerRates, table: boolean): CardPart[] {
  const parts: CardPart[] = [];
  let last = '';
  for (let place = 0; place < span.months; place++) {
    const month = (span.firstMonth + place) as Month;
    const smic = valueIn(law.smic, month)?.value ?? Number.NaN;
    const pmss = valueIn(law.pmss, month)?.value ?? Number.NaN;
    const lines = linesIn(law, month, employer, table);
    const key = `${smic}|${pmss}|${lines === undefined ? '' : lines.map((line) => `${line.id}${line.rate}`).join()}`;
    const open = parts.at(-1);
    if (open !== undefined && key === last) parts[parts.length - 1] = { ...open, to: place + 1 };
    else parts.push({ from: place, to: place + 1, smic, pmss, lines });
    last = key;
  }
  return parts;
}

function linesIn(law: Law, month: Month, employer: EmployerRates, table: boolean): CardLine[] | undefined {
  const { observedRate, observedFrom } = employer;
  if (observedRate !== undefined && (observedFrom === undefined || observedFrom <= firstDayOf(month))) {
    return [{ id: 'observed', base: 'gross', rate: observedRate }];
  }
  if (!table) return undefined;
  const lines: CardLine[] = [];
  for (const line of law.contributions) {
    if (!owes(employer, line)) continue;
    const typed = line.override === undefined ? undefined : employer.overrides[line.override];
    const known = typed ?? valueIn(line.rates, month)?.value;
    if (known === undefined) return undefined;
    if (known !== 0) lines.push({ id: line.id, base: line.base, rate: known });
  }
  return lines;
}
