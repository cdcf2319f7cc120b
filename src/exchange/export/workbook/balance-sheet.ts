import { ownFundsOf } from '../../../domain/funding/own-funds.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import { divide } from './division.ts';
import { Draft } from './draft.ts';
import { MOST_DIVIDED } from './shares-sheet.ts';
import type { Source } from './source.ts';

const COST = 0;
const STATE = 1;
const COUNTED = 2;
const REMAINDER = 3;
const WEIGHT = 4;
const REST = 5;
const OWN = 6;
const SHORTFALL = 7;
const PER_YEAR = 8;

/** The formulas that a post × exercice is balanced from, in cents. */
export interface BalanceParts {
  cost(at: number): string;
  state(at: number): string;
  counted(at: number): string;
  /** Own funds of an exercice; undefined when nothing was typed. */
  ownFunds(y: number): string | undefined;
}

/** The sheet that balances every post: cost − State − cofinancings = remainder, then its part of own funds. Whole cents. */
export class BalanceSheet {
  readonly draft: Draft;
  readonly #source: Source;

  constructor(source: Source) {
    const { balanceColumns: c, sheets } = say(workbookTexts);
    this.#source = source;
    const headers = [c.cost, c.state, c.counted, c.remainder, c.weight, c.rest, c.ownFunds, c.shortfall];
    this.draft = new Draft(sheets.balance, [
      { header: c.post, kind: 'text' },
      ...source.years.flatMap((year) => headers.map((header) => ({ header: `${header} ${year}`, kind: 'cents' as const, computed: true }))),
    ]);
    source.plan.posts.forEach(({ label }, p) => this.draft.put(p, 0, label));
  }

  cost(at: number): string {
    return this.#at(at, COST);
  }
  state(at: number): string {
    return this.#at(at, STATE);
  }
  counted(at: number): string {
    return this.#at(at, COUNTED);
  }
  remainder(at: number): string {
    return this.#at(at, REMAINDER);
  }
  ownFunds(at: number): string {
    return this.#at(at, OWN);
  }
  shortfall(at: number): string {
    return this.#at(at, SHORTFALL);
  }

  /** The amounts of an exercice of the posts that are known, added up. */
  sum(y: number, of: 'cost' | 'state' | 'counted' | 'remainder'): string {
    const last = Math.max(0, this.#source.plan.posts.length - 1);
    const col = column(y, { cost: COST, state: STATE, counted: COUNTED, remainder: REMAINDER }[of]);
    const range = this.draft.range(col, 0, last);
    if (this.#source.results.unknown.posts[y] === 0 || of === 'remainder') return `SUM(${range})`;
    // Posts that are not known carry -1 as their rest of division.
    return `(SUM(${range})-SUMIF(${this.draft.range(column(y, REST), 0, last)},-1,${range}))`;
  }

  /** Writes every formula, once the sheets it leans on know their cells. */
  fill(parts: BalanceParts): void {
    const { plan, results, years } = this.#source;
    years.forEach((year, y) => {
      const known: number[] = [];
      plan.posts.forEach((_, p) => {
        const at = p * years.length + y;
        const { cost, state, cofunding, remainder } = results.posts;
        if (!Number.isNaN(state[at])) this.#set(at, STATE, parts.state(at), state[at] as number);
        if (!Number.isNaN(cost[at])) this.#set(at, COST, parts.cost(at), cost[at] as number);
        this.#set(at, COUNTED, parts.counted(at), cofunding[at] as number);
        if (Number.isNaN(remainder[at])) {
          this.draft.put(p, column(y, REST), -1);
          return;
        }
        known.push(p);
        const here = (which: number) => this.draft.here(p, column(y, which));
        this.#set(at, REMAINDER, `${here(COST)}-${here(STATE)}-${here(COUNTED)}`, remainder[at] as number);
      });
      this.#shareOwnFunds(y, known, parts.ownFunds(y), ownFundsOf(plan, year));
    });
  }

  #shareOwnFunds(y: number, known: readonly number[], text: string | undefined, amount: number): void {
    const { plan, results, years } = this.#source;
    const { draft } = this;
    const { remainder, ownFunds, shortfall } = results.posts;
    const at = (p: number) => p * years.length + y;
    if (text !== undefined && known.length > MOST_DIVIDED) for (const p of known) draft.put(p, column(y, OWN), ownFunds[at(p)]);
    else if (text !== undefined && known.length > 0) {
      const positive = known.map((p) => Math.max(0, remainder[at(p)] as number));
      const none = positive.every((value) => value === 0);
      const weights = none ? positive.map(() => 1) : positive;
      const all = `SUMIF(${draft.range(column(y, REMAINDER), 0, plan.posts.length - 1)},">0")`;
      known.forEach((p, i) => {
        const own = draft.here(p, column(y, REMAINDER));
        draft.formula(p, column(y, WEIGHT), `IF(${all}=0,1,MAX(0,${own}))`, weights[i] as number);
      });
      divide(
        {
          draft,
          rows: known,
          weight: column(y, WEIGHT),
          rest: column(y, REST),
          part: column(y, OWN),
          amount: text,
          total: `SUM(${draft.range(column(y, WEIGHT), 0, plan.posts.length - 1)})`,
        },
        amount,
        weights,
      );
    }
    for (const p of known) {
      const own = text === undefined ? '' : `-${draft.here(p, column(y, OWN))}`;
      this.#set(at(p), SHORTFALL, `${draft.here(p, column(y, REMAINDER))}${own}`, shortfall[at(p)] as number);
    }
  }

  #set(at: number, which: number, text: string, value: number): void {
    const { years } = this.#source;
    this.draft.formula(Math.floor(at / years.length), column(at % years.length, which), text, value);
  }

  #at(at: number, which: number): string {
    const { years } = this.#source;
    return this.draft.at(Math.floor(at / years.length), column(at % years.length, which));
  }
}

function column(y: number, which: number): number {
  return 1 + y * PER_YEAR + which;
}
