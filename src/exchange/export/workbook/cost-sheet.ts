import { mulDiv } from '../../../domain/base/cents.ts';
import { firstDayOf, lastDayOf, type Month } from '../../../domain/base/day.ts';
import { MONTH } from '../../../domain/base/thirtieths.ts';
import { type Presence, payslip } from '../../../domain/cost/payslip.ts';
import { eachRun, lumpIn, type PricedContract, type PricedStretch } from '../../../domain/cost/priced-contract.ts';
import type { CardPart } from '../../../domain/cost/rate-card.ts';
import type { PostEntry } from '../../../domain/funding/ledger.ts';
import type { Contribution } from '../../../domain/law/contribution.ts';
import { type Dated, valueIn } from '../../../domain/law/parameter.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import { Draft } from './draft.ts';
import type { InputSheet } from './input-sheet.ts';
import type { LawSheet } from './law-sheet.ts';
import type { Source } from './source.ts';

/** Months in a row of one contract that cost the same, and the row that computes them. */
export interface CostRun {
  readonly row: number;
  /** Places of the months in the span. */
  readonly from: number;
  readonly to: number;
  /** What all of them cost, in cents. */
  readonly total: number;
}

interface PlainRun {
  readonly from: number;
  readonly to: number;
  readonly stretch: PricedStretch;
  readonly part: CardPart;
  readonly presence: Presence;
}

const FULL = 6;
const FTE = 7;
const GROSS = 8;
const CEILING = 9;
const LINES = 10;

/** The sheet that computes the cost of every post: one row per run of months that cost the same, in whole cents. */
export class CostSheet {
  readonly draft: Draft;
  /** The runs of each post × exercice, row-major. */
  readonly runs: readonly CostRun[][];
  readonly #source: Source;
  readonly #law: LawSheet;
  readonly #contracts: InputSheet;
  readonly #structures: InputSheet;
  readonly #places: ReadonlyMap<string, number>;

  constructor(source: Source, law: LawSheet, contracts: InputSheet, structures: InputSheet) {
    const { costColumns: c, sheets, parameters } = say(workbookTexts);
    const { contributions } = source.ledger.law;
    const computed = (header: string) => ({ header, kind: 'cents' as const, computed: true });
    this.draft = new Draft(
      sheets.cost,
      [
        { header: c.post, kind: 'text' },
        { header: c.year, kind: 'year' },
        { header: c.from, kind: 'day' },
        { header: c.to, kind: 'day' },
        { header: c.months, kind: 'count' },
        { header: c.thirtieths, kind: 'count' },
        computed(c.fullTime),
        computed(c.fte),
        computed(c.gross),
        computed(c.ceiling),
        ...contributions.map(({ id }) => computed(parameters[id] ?? id)),
        computed(c.observed),
        computed(c.month),
        computed(c.cost),
      ],
      2,
    );
    this.#source = source;
    this.#law = law;
    this.#contracts = contracts;
    this.#structures = structures;
    this.#places = new Map([
      ...source.plan.contracts.map((row, i) => [row.id, i] as const),
      ...source.plan.structures.map((row, i) => [`s/${row.id}`, i] as const),
    ]);
    this.runs = source.ledger.entries.flatMap((entry, p) => this.#post(entry, p));
  }

  /** The cost of one month of a run, in cents. */
  month(run: CostRun): string {
    return this.draft.at(run.row, this.#monthColumn);
  }

  /** The cost of a post in an exercice, in cents: the runs of a post and exercice follow each other. */
  cost(runs: readonly CostRun[]): string {
    const [first, last] = [runs[0], runs.at(-1)];
    return first === undefined || last === undefined ? '0' : `SUM(${this.draft.range(this.#monthColumn + 1, first.row, last.row)})`;
  }

  get #monthColumn(): number {
    return LINES + this.#source.ledger.law.contributions.length + 1;
  }

  #post(entry: PostEntry, p: number): CostRun[][] {
    const { span, cost } = this.#source.ledger;
    return this.#source.years.map((_, y) => {
      const runs: CostRun[] = [];
      if (Number.isNaN(cost[p * span.years + y])) return runs;
      entry.priced.forEach((contract, k) => this.#contract(entry, contract, k, y, runs));
      const extra = this.#source.ledger.cost[p * span.years + y] as number;
      const paid = runs.reduce((sum, run) => sum + run.total, 0);
      if (extra !== paid) runs.push(this.#value(entry, y * 12, y * 12 + 12, extra - paid, 1));
      return runs;
    });
  }

  #contract(entry: PostEntry, contract: PricedContract, k: number, y: number, runs: CostRun[]): void {
    const { span } = this.#source.ledger;
    eachRun(contract, span, entry.occupied.emptyFrom, entry.emptyDay, 0, (from, to, cost, _, stretch, part, presence) => {
      const first = Math.max(from, y * 12);
      const end = Math.min(to, y * 12 + 12);
      if (first >= end) return;
      const plain = isPlain(stretch, part, presence);
      runs.push(
        plain ? this.#row(entry, k, { from: first, to: end, stretch, part, presence }) : this.#value(entry, first, end, cost, end - first),
      );
    });
    const lump = lumpIn(contract, span, entry.occupied.emptyFrom);
    if (lump !== undefined && Math.floor(lump.place / 12) === y) runs.push(this.#value(entry, lump.place, lump.place + 1, lump.cost, 1));
  }

  /** Months whose cost is written as a value. */
  #value(entry: PostEntry, from: number, to: number, cost: number, months: number): CostRun {
    const { draft } = this;
    const row = draft.rows;
    const month = (this.#source.ledger.span.firstMonth + from) as Month;
    draft.put(row, 0, entry.post.label);
    draft.put(row, 1, Math.floor(month / 12));
    draft.put(row, 2, firstDayOf(month));
    draft.put(row, 3, lastDayOf((this.#source.ledger.span.firstMonth + to - 1) as Month));
    draft.put(row, 4, months);
    draft.put(row, this.#monthColumn, cost);
    draft.formula(row, this.#monthColumn + 1, `${draft.here(row, 4)}*${draft.here(row, this.#monthColumn)}`, months * cost);
    return { row, from, to, total: months * cost };
  }

  #row(entry: PostEntry, k: number, run: PlainRun): CostRun {
    const { draft } = this;
    const { span, law } = this.#source.ledger;
    const { stretch, part, presence } = run;
    const { pay } = stretch;
    const row = draft.rows;
    const month = (span.firstMonth + run.from) as Month;
    const slip = payslip(pay, part, presence) ?? [];
    const amountOf = (id: string) => slip.find((line) => line.id === id)?.amount ?? 0;
    const place = this.#places.get(entry.contracts[k]?.id ?? '') as number;
    const here = (col: number) => draft.here(row, col);
    draft.put(row, 0, entry.post.label);
    draft.put(row, 1, Math.floor(month / 12));
    draft.put(row, 2, firstDayOf(month));
    draft.put(row, 3, lastDayOf((span.firstMonth + run.to - 1) as Month));
    draft.put(row, 4, run.to - run.from);
    draft.put(row, 5, presence.days);
    const monthCost = slip.reduce((sum, line) => sum + line.amount, 0);
    if (pay.kind === 'typed') {
      draft.formula(row, FULL, `ROUND(${this.#contracts.at(place, 'monthlyCost')}*100,0)`, pay.monthlyCost);
      draft.formula(row, this.#monthColumn, `ROUND(${here(FULL)}*${here(5)}/${MONTH},0)`, monthCost);
    } else if (pay.kind !== 'unknown') {
      const hourly = valueIn(law.smicHourly, month) as Dated<number>;
      const fte = this.#contracts.at(place, 'fte');
      if (pay.basis === 'smic') draft.formula(row, FULL, `ROUND(${this.#law.at(hourly)}*1820/12,0)`, part.smic);
      else draft.formula(row, FULL, `ROUND(${this.#contracts.at(place, 'grossPay')}*100,0)`, pay.amount);
      draft.formula(row, FTE, `IF(${fte}="",1000000,ROUND(${fte}*1000000,0))`, pay.fte);
      const worked = (amount: string) => `ROUND(${amount}*${here(FTE)}*${here(5)}/${1_000_000 * MONTH},0)`;
      draft.formula(row, GROSS, worked(here(FULL)), amountOf('pay'));
      this.#charges(entry, row, month, worked, run, pay.fte, amountOf);
      draft.formula(row, this.#monthColumn, `SUM(${here(GROSS)},${here(LINES)}:${here(this.#monthColumn - 1)})`, monthCost);
    }
    draft.formula(row, this.#monthColumn + 1, `${here(4)}*${here(this.#monthColumn)}`, (run.to - run.from) * monthCost);
    return { row, from: run.from, to: run.to, total: (run.to - run.from) * monthCost };
  }

  #charges(
    entry: PostEntry,
    row: number,
    month: Month,
    worked: (amount: string) => string,
    { part, presence }: PlainRun,
    fte: number,
    amountOf: (id: string) => number,
  ): void {
    const { draft } = this;
    const { law } = this.#source.ledger;
    const here = (col: number) => draft.here(row, col);
    const employer = entry.employer;
    const structure = employer === undefined ? undefined : (this.#places.get(`s/${employer.id}`) as number);
    if (part.lines?.[0]?.id === 'observed') {
      const rate = `ROUND(${this.#structures.at(structure as number, 'observedRate')}*1000000,0)`;
      draft.formula(row, this.#monthColumn - 1, `ROUND(${here(GROSS)}*${rate}/1000000,0)`, amountOf('observed'));
      return;
    }
    const pmss = valueIn(law.pmss, month) as Dated<number>;
    draft.formula(row, CEILING, worked(this.#law.at(pmss)), mulDiv(pmss.value, fte * presence.days, 1_000_000 * MONTH));
    law.contributions.forEach((line, i) => {
      if (part.lines?.some(({ id }) => id === line.id) !== true) return;
      draft.formula(
        row,
        LINES + i,
        `ROUND(${base(line, here(GROSS), here(CEILING))}*${this.#rate(line, month, structure)}/1000000,0)`,
        amountOf(line.id),
      );
    });
  }

  #rate(line: Contribution, month: Month, structure: number | undefined): string {
    const risk = this.#source.ledger.law.workAccidents['751BA'];
    const table = this.#law.at(valueIn(line.id === 'workAccident' ? risk : line.rates, month) as Dated<number>);
    if (line.override === undefined || structure === undefined) return table;
    const own = this.#structures.at(structure, line.override);
    return `IF(${own}="",${table},ROUND(${own}*1000000,0))`;
  }
}

function base(line: Contribution, gross: string, ceiling: string): string {
  switch (line.on.general) {
    case 'underCeiling':
    case 'pensionableUnderCeiling':
      return `MIN(${gross},${ceiling})`;
    case 'overCeiling':
    case 'pensionableOverCeiling':
      return `MAX(0,MIN(${gross},8*${ceiling})-${ceiling})`;
    default:
      return gross;
  }
}

/** Months that the formulas of this sheet compute: a public contract paid a gross or the SMIC, or a cost typed by hand. */
function isPlain({ pay, scheme, rows }: PricedStretch, part: CardPart, presence: Presence): boolean {
  if (rows.length > 1 || presence.of !== MONTH) return false;
  if (pay.kind === 'typed') return true;
  if (pay.kind === 'unknown' || pay.basis === 'index' || scheme !== 'general' || pay.rise !== 1_000_000) return false;
  if (pay.premium !== 0 || pay.bonusPoints !== 0 || pay.residenceRate !== 0 || (pay.basis === 'smic' && pay.amount !== 1_000_000))
    return false;
  const { provident, health, other } = part.agent;
  return provident === 0 && health === 0 && other === 0 && (pay.basis === 'smic' || pay.amount >= part.smic);
}
