import { mulDiv } from '../../../domain/base/cents.ts';
import { firstDayOf, lastDayOf, type Month } from '../../../domain/base/day.ts';
import { MONTH, monthStretch, overlap } from '../../../domain/base/thirtieths.ts';
import { finalIndemnity, type IndemnityRate, monthlyIndemnity } from '../../../domain/cost/end-indemnity.ts';
import { type PayslipLine, payslip, WHOLE } from '../../../domain/cost/payslip.ts';
import type { PricedStretch } from '../../../domain/cost/priced-contract.ts';
import { partIn } from '../../../domain/cost/rate-card.ts';
import type { PostEntry } from '../../../domain/funding/ledger.ts';
import type { Contract } from '../../../domain/plan/plan.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import { Draft, type DraftColumn } from './draft.ts';
import { KeyedColumns } from './keyed-columns.ts';
import type { LawSheet } from './law-sheet.ts';
import type { OwedLines } from './owed-lines.ts';
import type { PayColumn } from './pay-columns.ts';
import { type PayFormulas, paidIn, shareOf } from './pay-formulas.ts';
import type { PayInputs } from './pay-inputs.ts';
import { RowWriter } from './row-writer.ts';
import type { Source } from './source.ts';

type Column = PayColumn | 'post' | 'from' | 'to' | 'months' | 'gross' | 'held' | 'paid';

/** Months in a row that pay the same, of which the same thirtieths are inside the contract. */
interface Months {
  readonly stretch: PricedStretch;
  readonly from: Month;
  to: Month;
  readonly held: number;
  readonly slip: readonly PayslipLine[];
}

/** The sheet that adds up what a contract has paid from its first to its last day, for the indemnity due at its end; months outside of the plan too. */
export class IndemnitySheet {
  readonly draft: Draft;
  readonly #source: Source;
  readonly #columns: KeyedColumns<Column>;
  readonly #law: LawSheet;
  readonly #inputs: PayInputs;
  readonly #pay: PayFormulas;
  readonly #owed: OwedLines;

  constructor(
    source: Source,
    columns: readonly (readonly [PayColumn, DraftColumn, boolean])[],
    { law, inputs, pay, owed }: { readonly law: LawSheet; readonly inputs: PayInputs; readonly pay: PayFormulas; readonly owed: OwedLines },
  ) {
    const { costColumns: c, sheets } = say(workbookTexts);
    const computed = (header: string): DraftColumn => ({ header, kind: 'cents', computed: true });
    this.#columns = new KeyedColumns<Column>([
      ['post', { header: c.post, kind: 'text' }],
      ['from', { header: c.from, kind: 'day' }],
      ['to', { header: c.to, kind: 'day' }],
      ['months', { header: c.months, kind: 'count' }],
      ...columns,
      ['gross', computed(c.wholeGross)],
      ['held', { header: c.held, kind: 'count' }],
      ['paid', computed(c.paid)],
    ]);
    this.draft = new Draft(sheets.indemnities, this.#columns.columns, 2);
    this.#source = source;
    this.#law = law;
    this.#inputs = inputs;
    this.#pay = pay;
    this.#owed = owed;
  }

  /** The rate of the indemnity that a contract pays month after month; undefined when it pays none. */
  monthly(entry: PostEntry, k: number): string | undefined {
    const dated = monthlyIndemnity(this.#source.ledger.law, entry.contracts[k] as Contract, entry.contracts);
    return dated === undefined ? undefined : this.#rate(dated);
  }

  /** The indemnity due at the end of a contract: its rate of everything that was paid, row by row. */
  final(entry: PostEntry, k: number, amount: number): string {
    const course = entry.priced[k]?.course ?? [];
    const due = finalIndemnity(this.#source.ledger.law, entry.contracts[k] as Contract, entry.contracts, course);
    const first = this.draft.rows;
    for (const months of this.#months(entry, course)) this.#row(entry, months);
    if (due === undefined || this.draft.rows === first) return String(amount);
    return shareOf(`SUM(${this.draft.range(this.#columns.at('paid'), first, this.draft.rows - 1)})`, this.#rate(due));
  }

  #rate(dated: IndemnityRate): string {
    const { publicEndIndemnity, privateEndIndemnity, reducedEndIndemnity } = this.#source.ledger.law;
    const rates = [reducedEndIndemnity, publicEndIndemnity, privateEndIndemnity];
    return this.#law.at(rates.find(({ values }) => values.includes(dated)) ?? reducedEndIndemnity, dated);
  }

  #months(entry: PostEntry, course: readonly PricedStretch[]): Months[] {
    const { law } = this.#source.ledger;
    const rates = this.#owed.ratesOf(entry.employer);
    const found: Months[] = [];
    for (const stretch of course) {
      let before: { readonly key: string; readonly months: Months } | undefined;
      for (let month = Math.floor(stretch.from / MONTH) as Month; month * MONTH < stretch.to; month = (month + 1) as Month) {
        const part = partIn(law, month, rates, { scheme: stretch.scheme, fixedTerm: false, endIndemnity: 0 as never });
        const slip = (payslip(stretch.pay, { from: 0, to: 0, ...part }, WHOLE) ?? []).filter(({ line }) => line === undefined);
        const held = overlap(stretch, monthStretch(month));
        // A year at a time: a supposed rise may move the pay at each of them.
        const key = `${Math.floor(month / 12)}/${held}/${part.smic}/${part.point}/${part.leastIndex}/${JSON.stringify(part.family)}`;
        if (before?.key === key) before.months.to = month;
        else {
          before = { key, months: { stretch, from: month, to: month, held, slip } };
          found.push(before.months);
        }
      }
    }
    return found;
  }

  #row(entry: PostEntry, { stretch, from, to, held, slip }: Months): void {
    const row = new RowWriter<Column>(this.draft, this.#columns);
    const { pay } = stretch;
    row.put('post', entry.post.label);
    row.put('from', firstDayOf(from));
    row.put('to', lastDayOf(to));
    row.put('months', to - from + 1);
    let gross = 0;
    if (pay.kind === 'typed') {
      gross = pay.monthlyCost;
      row.formula('gross', this.#inputs.cents(stretch, 'monthlyCost'), gross);
    } else if (pay.kind === 'paid') {
      this.#pay.write(row, { stretch: { ...stretch, pay }, month: from, presence: WHOLE, slip });
      gross = slip.filter(({ id }) => PAID.has(id)).reduce((sum, { amount }) => sum + amount, 0);
      row.formula('gross', paidIn(row), gross);
    }
    row.put('held', held);
    row.formula(
      'paid',
      `${row.cell('months')}*ROUND(${row.of('gross')}*${row.cell('held')}/${MONTH},0)`,
      (to - from + 1) * mulDiv(gross, held, MONTH),
    );
  }
}

/** The lines of a payslip that are paid to the agent. */
const PAID = new Set(['pay', 'bonusPoints', 'differential', 'familySupplement', 'residence', 'premium']);
