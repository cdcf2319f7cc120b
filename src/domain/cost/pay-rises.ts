import type { Rate } from '../base/cents.ts';
import { type Day, firstDayOf, monthOf } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import type { Scheme } from '../law/contribution.ts';
import type { Law } from '../law/law.ts';
import { type Dated, type Parameter, valueAt } from '../law/parameter.ts';

/** The rises of one 1 January, in the order they are applied; none of them is zero. */
export interface PayRise {
  readonly on: Day;
  readonly year: number;
  readonly by: readonly Dated<Rate>[];
}

/** The first year a rise may be supposed for. */
const FROM = 2027;

/** The rises supposed for pays, up to the end of a span: read once for all the contracts of a plan. */
export class PayRises {
  readonly #civilGross: readonly PayRise[];
  readonly #civilIndex: readonly PayRise[];
  readonly #contractGross: readonly PayRise[];
  readonly #contractIndex: readonly PayRise[];

  constructor({ rises }: Law, span: Span) {
    this.#civilGross = risesOf(span, [rises.civilCareer, rises.pay]);
    this.#civilIndex = risesOf(span, [rises.civilCareer]);
    this.#contractGross = risesOf(span, [rises.contractCareer, rises.pay]);
    this.#contractIndex = risesOf(span, [rises.contractCareer]);
  }

  /** The rises of a pay, by date: a typed gross also takes the general rise. */
  of(scheme: Scheme | undefined, isGross: boolean): readonly PayRise[] {
    if (scheme === 'civil') return isGross ? this.#civilGross : this.#civilIndex;
    return isGross ? this.#contractGross : this.#contractIndex;
  }
}

function risesOf(span: Span, parameters: readonly Parameter<Rate>[]): PayRise[] {
  const found: PayRise[] = [];
  for (let year = FROM; year < span.firstYear + span.years; year++) {
    const on = firstDayOf(monthOf(year, 1));
    const by = parameters.flatMap((one) => valueAt(one, on) ?? []).filter(({ value }) => value !== 0);
    if (by.length > 0) found.push({ on, year, by });
  }
  return found;
}
