import { mulDiv } from '../../../domain/base/cents.ts';
import { firstDayOf, lastDayOf, type Month } from '../../../domain/base/day.ts';
import { MONTH } from '../../../domain/base/thirtieths.ts';
import { employerRates, owes } from '../../../domain/cost/employer-rates.ts';
import { contractStretch } from '../../../domain/cost/occupation.ts';
import { hasTable, readPay } from '../../../domain/cost/pay.ts';
import { payslip } from '../../../domain/cost/payslip.ts';
import { type CardPart, rateCard } from '../../../domain/cost/rate-card.ts';
import type { PostEntry } from '../../../domain/funding/ledger.ts';
import type { Contribution } from '../../../domain/law/contribution.ts';
import { type Dated, valueIn } from '../../../domain/law/parameter.ts';
import type { Contract, Structure } from '../../../domain/plan/plan.ts';
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
  readonly #cards = new Map<string, readonly CardPart[]>();

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

  #cardOf(contract: Contract, employer: Structure | undefined): readonly CardPart[] {
    const { ledger } = this.#source;
    const rates = employerRates(employer);
    const isSmic = readPay(contract).kind === 'smic';
    const key = `${rates.key}/${hasTable(contract.regime)}/${isSmic}`;
    let card = this.#cards.get(key);
    if (card === undefined) {
      card = rateCard(ledger.law, ledger.span, rates, hasTable(contract.regime), isSmic);
      this.#cards.set(key, card);
    }
    return card;
  }

  get #monthColumn(): number {
    return LINES + this.#source.ledger.law.contributions.length + 1;
  }

  #post(entry: PostEntry, p: number): CostRun[][] {
    const { span, cost } = this.#source.ledger;
    return this.#source.years.map((_, y) => {
      const runs: CostRun[] = [];
      if (Number.isNaN(cost[p * span.years + y])) return runs;
      for (const contract of entry.contracts) this.#contract(entry, contract, y, runs);
      return runs;
    });
  }

  #contract(entry: PostEntry, contract: Contract, y: number, runs: CostRun[]): void {
    const { span } = this.#source.ledger;
    const card = this.#cardOf(contract, entry.employer);
    const run = contractStretch(contract);
    const origin = span.firstMonth * MONTH;
    const from = run.from - origin;
    const to = Math.min(run.to, entry.occupied.emptyFrom) - origin;
    let open: { from: number; to: number; present: number; piece: CardPart } | undefined;
    const close = () => {
      if (open !== undefined) runs.push(this.#row(entry, contract, open));
    };
    for (let place = y * 12; place < y * 12 + 12; place++) {
      const present = Math.min(to, (place + 1) * MONTH) - Math.max(from, place * MONTH);
      if (present <= 0) continue;
      const shown = Math.min(present, MONTH);
      const piece = card.find((one) => place >= one.from && place < one.to) as CardPart;
      if (open !== undefined && open.to === place && open.present === shown && open.piece === piece) open = { ...open, to: place + 1 };
      else {
        close();
        open = { from: place, to: place + 1, present: shown, piece };
      }
    }
    close();
  }

  #row(entry: PostEntry, contract: Contract, run: { from: number; to: number; present: number; piece: CardPart }): CostRun {
    const { draft } = this;
    const { span, law } = this.#source.ledger;
    const row = draft.rows;
    const month = (span.firstMonth + run.from) as Month;
    const pay = readPay(contract);
    const slip = payslip(pay, run.piece, run.present) ?? [];
    const amountOf = (id: string) => slip.find((line) => line.id === id)?.amount ?? 0;
    const place = this.#places.get(contract.id) as number;
    const here = (col: number) => draft.here(row, col);
    draft.put(row, 0, entry.post.label);
    draft.put(row, 1, Math.floor(month / 12));
    draft.put(row, 2, firstDayOf(month));
    draft.put(row, 3, lastDayOf((span.firstMonth + run.to - 1) as Month));
    draft.put(row, 4, run.to - run.from);
    draft.put(row, 5, run.present);
    const monthCost = slip.reduce((sum, line) => sum + line.amount, 0);
    if (pay.kind === 'typed') {
      draft.formula(row, FULL, `ROUND(${this.#contracts.at(place, 'monthlyCost')}*100,0)`, pay.monthlyCost);
      draft.formula(row, this.#monthColumn, `ROUND(${here(FULL)}*${here(5)}/${MONTH},0)`, monthCost);
    } else if (pay.kind !== 'unknown') {
      const smic = valueIn(law.smic, month) as Dated<number>;
      const fte = this.#contracts.at(place, 'fte');
      if (pay.kind === 'smic') draft.formula(row, FULL, this.#law.at(smic), smic.value);
      else draft.formula(row, FULL, `ROUND(${this.#contracts.at(place, 'grossPay')}*100,0)`, pay.grossPay);
      draft.formula(row, FTE, `IF(${fte}="",1000000,ROUND(${fte}*1000000,0))`, pay.fte);
      const worked = (amount: string) => `ROUND(${amount}*${here(FTE)}*${here(5)}/${1_000_000 * MONTH},0)`;
      draft.formula(row, GROSS, worked(here(FULL)), amountOf('pay'));
      this.#charges(entry, row, month, worked, run, pay.fte, amountOf);
      draft.formula(row, this.#monthColumn, `SUM(${here(GROSS)},${here(LINES)}:${here(this.#monthColumn - 1)})`, monthCost);
    }
    draft.formula(row, this.#monthColumn + 1, `${here(4)}*${here(this.#monthColumn)}`, (run.to - run.from) * monthCost);
    return { row, from: run.from, to: run.to };
  }

  #charges(
    entry: PostEntry,
    row: number,
    month: Month,
    worked: (amount: string) => string,
    run: { present: number; piece: CardPart },
    fte: number,
    amountOf: (id: string) => number,
  ): void {
    const { draft } = this;
    const { law } = this.#source.ledger;
    const here = (col: number) => draft.here(row, col);
    const employer = entry.employer;
    const structure = employer === undefined ? undefined : (this.#places.get(`s/${employer.id}`) as number);
    if (run.piece.lines?.[0]?.id === 'observed') {
      const rate = `ROUND(${this.#structures.at(structure as number, 'observedRate')}*1000000,0)`;
      draft.formula(row, this.#monthColumn - 1, `ROUND(${here(GROSS)}*${rate}/1000000,0)`, amountOf('observed'));
      return;
    }
    const pmss = valueIn(law.pmss, month) as Dated<number>;
    draft.formula(row, CEILING, worked(this.#law.at(pmss)), mulDiv(pmss.value, fte * run.present, 1_000_000 * MONTH));
    const rates = employerRates(employer);
    law.contributions.forEach((line, i) => {
      if (!owes(rates, line)) return;
      draft.formula(
        row,
        LINES + i,
        `ROUND(${base(line, here(GROSS), here(CEILING))}*${this.#rate(line, month, structure)}/1000000,0)`,
        amountOf(line.id),
      );
    });
  }

  #rate(line: Contribution, month: Month, structure: number | undefined): string {
    const table = this.#law.at(valueIn(line.rates, month) as Dated<number>);
    if (line.override === undefined || structure === undefined) return table;
    const own = this.#structures.at(structure, line.override);
    return `IF(${own}="",${table},ROUND(${own}*1000000,0))`;
  }
}

function base(line: Contribution, gross: string, ceiling: string): string {
  switch (line.base) {
    case 'gross':
      return gross;
    case 'underCeiling':
      return `MIN(${gross},${ceiling})`;
    case 'overCeiling':
      return `MAX(0,MIN(${gross},8*${ceiling})-${ceiling})`;
  }
}
