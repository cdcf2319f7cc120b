import { mulDiv } from '../../../domain/base/cents.ts';
import { firstDayOf, lastDayOf, type Month } from '../../../domain/base/day.ts';
import { FULL_TIME, type PaidPay } from '../../../domain/cost/pay.ts';
import { lumpCost, type PayslipLine, payslip, WHOLE } from '../../../domain/cost/payslip.ts';
import { type CostRun, eachRun, lumpIn, type PricedContract } from '../../../domain/cost/priced-contract.ts';
import { COST_LEVELS } from '../../../domain/cost/rate-card.ts';
import { isPrivateFixedTerm } from '../../../domain/cost/scheme.ts';
import type { PostEntry } from '../../../domain/funding/ledger.ts';
import type { Scheme } from '../../../domain/law/contribution.ts';
import { PAY_LINES } from '../../../domain/law/pay-accounts.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import type { Charged, ChargeFormulas } from './charge-formulas.ts';
import type { CostColumn } from './cost-columns.ts';
import { Draft } from './draft.ts';
import type { IndemnitySheet } from './indemnity-sheet.ts';
import type { KeyedColumns } from './keyed-columns.ts';
import type { LawSheet } from './law-sheet.ts';
import type { OwedLines } from './owed-lines.ts';
import { type PayFormulas, paidIn, shareOf, worked } from './pay-formulas.ts';
import type { PayInputs } from './pay-inputs.ts';
import type { ReliefFormulas } from './relief-formulas.ts';
import { RowWriter } from './row-writer.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';

/** What the rows of the sheet of costs are written with. */
export interface CostParts {
  readonly columns: KeyedColumns<CostColumn>;
  readonly law: LawSheet;
  readonly inputs: PayInputs;
  readonly owed: OwedLines;
  readonly pay: PayFormulas;
  readonly charges: ChargeFormulas;
  readonly reliefs: ReliefFormulas;
  readonly indemnities: IndemnitySheet;
}

/** Months in a row of one contract that cost the same, inside one exercice, and the row that computes them. */
export interface PricedRow {
  readonly row: number;
  /** Places of the months in the span. */
  readonly from: number;
  readonly to: number;
  readonly tax: number;
}

type Row = RowWriter<CostColumn>;

/** The sheet that computes what is paid for every post: one row per run of months that cost the same, in whole cents. */
export class CostSheet {
  readonly draft: Draft;
  /** The rows of each post × exercice, row-major: they follow each other. */
  readonly rows: readonly (readonly PricedRow[])[];
  readonly #source: Source;
  readonly #parts: CostParts;

  constructor(source: Source, parts: CostParts) {
    this.draft = new Draft(say(workbookTexts).sheets.cost, parts.columns.columns, 2);
    this.#source = source;
    this.#parts = parts;
    this.rows = source.ledger.entries.flatMap((entry) => source.years.map((_, y) => this.#year(entry, y)));
  }

  /** The pay and charges of a post in an exercice, in cents. */
  pay(at: number): string {
    return this.#sum('cost', at);
  }

  /** The tax on salaries that a post bears in an exercice before any allowance; undefined when it bears none. */
  tax(at: number): Term | undefined {
    const taxed = (this.rows[at] as readonly PricedRow[]).some(({ tax }) => tax !== 0);
    return taxed ? { text: this.#sum('taxes', at), value: this.#source.ledger.tax[at] as number } : undefined;
  }

  /** The cost, or the tax, of one month of a row, in cents. */
  month({ row }: PricedRow, what: 'month' | 'tax' = 'month'): string {
    return this.draft.at(row, this.#parts.columns.at(what));
  }

  /** How far the cost of a post departs from the table of law in an exercice, as its place in the list of levels; undefined when nothing is paid. */
  level(at: number): string | undefined {
    const [first, last] = this.#ends(at);
    return first === undefined ? undefined : `MAX(${this.draft.range(this.#parts.columns.at('level'), first.row, (last ?? first).row)})`;
  }

  #sum(column: 'cost' | 'taxes', at: number): string {
    const [first, last] = this.#ends(at);
    return first === undefined ? '0' : `SUM(${this.draft.range(this.#parts.columns.at(column), first.row, (last ?? first).row)})`;
  }

  #ends(at: number): readonly (PricedRow | undefined)[] {
    const rows = this.rows[at] as readonly PricedRow[];
    return [rows[0], rows.at(-1)];
  }

  #year(entry: PostEntry, y: number): PricedRow[] {
    const { span } = this.#source.ledger;
    const { emptyFrom } = entry.occupied;
    const found: PricedRow[] = [];
    entry.priced.forEach((contract, k) => {
      eachRun(contract, span, emptyFrom, entry.emptyDay, 0, (from, to, cost, tax, stretch, part, presence) => {
        const run = { stretch, part, presence, cost, tax, from: Math.max(from, y * 12), to: Math.min(to, y * 12 + 12) };
        if (run.to > run.from && !(Number.isNaN(cost) && tax === 0)) found.push(this.#run(entry, k, run));
      });
      const lump = lumpIn(contract, span, emptyFrom);
      if (lump !== undefined && !Number.isNaN(lump.cost) && Math.floor(lump.place / 12) === y)
        found.push(this.#lump(entry, k, contract, lump.place));
    });
    return found;
  }

  #run(entry: PostEntry, k: number, run: CostRun): PricedRow {
    const row = this.#open(entry, run.from, run.to);
    const { stretch, part, presence, cost, tax } = run;
    const { pay } = stretch;
    const slip = payslip(pay, part, presence) ?? [];
    if (Number.isNaN(cost)) row.put('tax', tax);
    else if (pay.kind === 'typed') {
      row.put('days', presence.days);
      row.put('of', presence.of);
      const typed = this.#parts.inputs.cents(stretch, 'monthlyCost');
      row.formula('typed', `ROUND(${typed}*${row.cell('days')}/${row.cell('of')},0)`, cost);
      row.put('level', COST_LEVELS.indexOf('typedCost'));
    } else if (pay.kind === 'paid') this.#paid(row, entry, k, run, pay, slip);
    this.#close(row, run.to - run.from, cost, tax);
    return { row: row.row, from: run.from, to: run.to, tax };
  }

  #paid(row: Row, entry: PostEntry, k: number, run: CostRun, pay: PaidPay, slip: readonly PayslipLine[]): void {
    const { pay: paid, charges, reliefs, owed, law } = this.#parts;
    const { part, presence, stretch, tax } = run;
    const { employer } = entry;
    const month = (this.#source.ledger.span.firstMonth + run.from) as Month;
    const on = firstDayOf(month);
    paid.write(row, { stretch: { ...stretch, pay }, month, presence, slip });
    const gross = this.#gross(row, entry, k, slip, run);
    row.formula(
      'ceiling',
      worked(row, law.on(this.#source.ledger.law.pmss, on)),
      mulDiv(part.pmss, pay.fte * presence.days, FULL_TIME * presence.of),
    );
    if (part.level === 'observedRate') {
      charges.observed(row, { employer, scheme: stretch.scheme, on, slip });
      row.put('level', COST_LEVELS.indexOf('observedRate'));
    } else if (stretch.scheme !== undefined) {
      const charged = { employer, scheme: stretch.scheme, part, on, slip, fixedTerm: isPrivateFixedTerm(entry.contracts[k]?.regime) };
      charges.contributions(row, charged);
      reliefs.reduction(row, charged, owed.ratesOf(employer).from50, presence, pay.fte);
      charges.agentAmounts(row, charged);
      const counts = tax !== 0 || owed.ratesOf(employer).payrollTax === 'allowance';
      reliefs.payrollTax(row, charged, mulDiv(12 * gross, presence.of, presence.days), tax, counts);
      row.formula('level', charges.level(charged), COST_LEVELS.indexOf(part.level));
    }
  }

  #gross(row: Row, entry: PostEntry, k: number, slip: readonly PayslipLine[], { part }: CostRun): number {
    const gross = slip.reduce((sum, { id, amount }) => sum + ((PAY_LINES as readonly string[]).includes(id) ? amount : 0), 0);
    const rate = part.endIndemnity === 0 ? undefined : this.#parts.indemnities.monthly(entry, k);
    if (rate === undefined) {
      row.formula('gross', paidIn(row), gross);
      return gross;
    }
    const indemnity = slip.find(({ id }) => id === 'endIndemnity')?.amount ?? 0;
    row.formula('monthly', paidIn(row), gross - indemnity);
    row.formula('endIndemnity', shareOf(row.of('monthly'), rate), indemnity);
    row.formula('gross', `${row.of('monthly')}+${row.of('endIndemnity')}`, gross);
    return gross;
  }

  /** What a contract pays once at its end, and the contributions on it, under a ceiling of its own. */
  #lump(entry: PostEntry, k: number, { lump }: PricedContract, place: number): PricedRow {
    const { indemnities, charges, law } = this.#parts;
    const { amount, part } = lump as NonNullable<PricedContract['lump']>;
    const row = this.#open(entry, place, place + 1);
    const on = firstDayOf((this.#source.ledger.span.firstMonth + place) as Month);
    const slip: PayslipLine[] = [];
    const cost = lumpCost(amount, part, slip);
    row.put('days', WHOLE.days);
    row.put('of', WHOLE.of);
    row.formula('fte', String(FULL_TIME), FULL_TIME);
    row.formula('gross', indemnities.final(entry, k, amount), amount);
    row.formula('ceiling', law.on(this.#source.ledger.law.pmss, on), part.pmss);
    const charged: Charged = { employer: entry.employer, scheme: part.scheme as Scheme, fixedTerm: false, part, on, slip };
    if (part.level === 'observedRate') charges.observed(row, charged);
    else charges.contributions(row, charged);
    this.#close(row, 1, cost, 0);
    return { row: row.row, from: place, to: place + 1, tax: 0 };
  }

  #open(entry: PostEntry, from: number, to: number): Row {
    const row = new RowWriter<CostColumn>(this.draft, this.#parts.columns);
    const month = (this.#source.ledger.span.firstMonth + from) as Month;
    row.put('post', entry.post.label);
    row.put('year', Math.floor(month / 12));
    row.put('from', firstDayOf(month));
    row.put('to', lastDayOf((this.#source.ledger.span.firstMonth + to - 1) as Month));
    row.put('months', to - from);
    return row;
  }

  #close(row: Row, months: number, cost: number, tax: number): void {
    const { columns } = this.#parts;
    if (!Number.isNaN(cost)) {
      const last = this.draft.here(row.row, columns.at('month') - 1);
      row.formula('month', `SUM(${row.cell('gross')}:${last})`, cost);
      row.formula('cost', `${row.cell('months')}*${row.of('month')}`, months * cost);
    }
    if (tax !== 0 || row.has('tax')) row.formula('taxes', `${row.cell('months')}*${row.cell('tax')}`, months * tax);
  }
}
