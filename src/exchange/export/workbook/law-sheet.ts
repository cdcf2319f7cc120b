import type { Day } from '../../../domain/base/day.ts';
import type { Law } from '../../../domain/law/law.ts';
import type { Dated, Parameter } from '../../../domain/law/parameter.ts';
import { parametersOf } from '../../../domain/law/scale.ts';
import type { Period } from '../../../domain/plan/plan.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import { Draft } from './draft.ts';

const MONEY = 2;
const RATE = 3;
const WHOLE = 9;

/** The sheet of dated rates and amounts, and where each value stands in it: whole cents or millionths, ready for formulas. */
export class LawSheet {
  readonly draft: Draft;
  readonly #places = new Map<Dated<unknown>, number>();

  constructor(law: Law) {
    const { lawColumns: c, sheets } = say(workbookTexts);
    this.draft = new Draft(sheets.law, [
      { header: c.parameter, kind: 'text', width: 34 },
      { header: c.from, kind: 'day' },
      { header: c.amount, kind: 'money' },
      { header: c.rate, kind: 'rate' },
      { header: c.months, kind: 'count' },
      { header: c.status, kind: 'text', width: 12 },
      { header: c.certainty, kind: 'text', width: 9 },
      { header: c.reference, kind: 'text', width: 60 },
      { header: c.checked, kind: 'day' },
      { header: c.whole, kind: 'count', computed: true },
    ]);
    for (const money of [law.smicHourly, law.pmss])
      for (const dated of money.values) this.#add(money, dated, dated.value, undefined, undefined);
    for (const { rates } of law.contributions) for (const dated of rates.values) this.#add(rates, dated, undefined, dated.value, undefined);
    for (const scale of [...parametersOf(law.v1), ...parametersOf(law.v2), law.label.publicBody]) {
      for (const dated of scale.values) for (const period of dated.value) this.#add(scale, dated, period.amount, undefined, period);
    }
    for (const dated of law.bonification.values)
      for (const amount of dated.value) this.#add(law.bonification, dated, amount, undefined, undefined);
  }

  /** The value of a parameter in whole cents or millionths; `k` is the place of an amount among those of the same day. */
  at(dated: Dated<unknown>, k = 0): string {
    return this.draft.at((this.#places.get(dated) as number) + k, WHOLE);
  }

  #add(
    parameter: Parameter<unknown>,
    dated: Dated<unknown>,
    money: number | undefined,
    share: number | undefined,
    period: Period | undefined,
  ): void {
    const { draft } = this;
    const { statuses, parameters } = say(workbookTexts);
    const row = draft.rows;
    if (!this.#places.has(dated)) this.#places.set(dated, row);
    draft.put(row, 0, parameters[parameter.id] ?? parameter.id);
    draft.put(row, 1, dated.from);
    draft.put(row, MONEY, money);
    draft.put(row, RATE, share);
    draft.put(row, 4, period?.months);
    draft.put(row, 5, statuses[dated.status]);
    draft.put(row, 6, dated.source.certainty);
    draft.put(row, 7, dated.source.reference);
    draft.put(row, 8, dated.source.checked as Day);
    if (money !== undefined) draft.formula(row, WHOLE, `ROUND(${draft.here(row, MONEY)}*100,0)`, money);
    else draft.formula(row, WHOLE, `ROUND(${draft.here(row, RATE)}*1000000,0)`, share as number);
  }
}
