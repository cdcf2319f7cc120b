import { COST_LEVELS } from '../../../domain/cost/rate-card.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { columnLabel } from '../../../texts/columns.ts';
import { exportTexts } from '../../../texts/export.ts';
import { say } from '../../../texts/language.ts';
import { levelTexts } from '../../../texts/levels.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import type { BalanceSheet } from './balance-sheet.ts';
import type { CommunesSheet } from './communes-sheet.ts';
import type { CostSheet } from './cost-sheet.ts';
import { Draft, type DraftColumn } from './draft.ts';
import type { InputSheet } from './input-sheet.ts';
import type { SharesSheet } from './shares-sheet.ts';
import type { Source } from './source.ts';

/** The amounts shown for each exercice of a post or a commune. */
const SHOWN = ['cost', 'state', 'cofunding', 'remainder', 'ownFunds', 'shortfall'] as const;

/** The columns of those amounts, exercice by exercice. */
export function shownColumns(years: readonly number[]): DraftColumn[] {
  return years.flatMap((year) => SHOWN.map((id) => ({ header: `${columnLabel(id)} ${year}`, kind: 'money' as const, computed: true })));
}

/** The columns of a post: its amounts, and beside the cost how far it departs from the table of law. */
export function postColumns(years: readonly number[]): DraftColumn[] {
  const { columns } = say(exportTexts);
  return years.flatMap((year) => {
    const [cost, ...others] = shownColumns([year]) as [DraftColumn, ...DraftColumn[]];
    return [cost, { header: `${columns.level} ${year}`, kind: 'text' as const, computed: true, width: 18 }, ...others];
  });
}

/** Writes the amounts of every post on its sheet: nothing where they are not known. */
export function fillPosts(sheet: InputSheet, { results, years, plan }: Source, balance: BalanceSheet, costs: CostSheet): void {
  const words = COST_LEVELS.map((level) => say(levelTexts)[level]);
  const wordOf = (level: string) =>
    words.slice(0, -1).reduceRight((rest, word, k) => `IF(${level}<=${k},"${word}",${rest})`, `"${words.at(-1)}"`);
  plan.posts.forEach((_, p) =>
    years.forEach((_, y) => {
      const at = p * years.length + y;
      const first = sheet.after + y * (SHOWN.length + 1);
      const texts = [
        balance.cost(at),
        balance.state(at),
        balance.counted(at),
        balance.remainder(at),
        balance.ownFunds(at),
        balance.shortfall(at),
      ];
      SHOWN.forEach((id, i) => {
        const value = results.posts[id][at] as number;
        if (!Number.isNaN(value)) sheet.draft.formula(p, first + i + (i === 0 ? 0 : 1), `${texts[i]}/100`, value);
      });
      const level = costs.level(at);
      const word = words[results.levels[at] as number];
      if (level === undefined || word === undefined || Number.isNaN(results.posts.cost[at])) return;
      sheet.draft.formula(p, first + 1, wordOf(level), word);
    }),
  );
}

/** Own funds of an exercice as the plan holds them: typed for the whole, else the sum of the communes', else nothing. */
export function ownFundsKind(plan: Plan, year: number): 'whole' | 'communes' | 'none' {
  const typed = plan.ownFunds.filter((row) => row.year === year && row.amount !== undefined);
  return typed.some((row) => row.commune === undefined) ? 'whole' : typed.length > 0 ? 'communes' : 'none';
}

/** The sheet of exercices: totals, own funds typed for the whole plan, and what each funder gives. */
export class YearsSheet {
  readonly draft: Draft;
  readonly #source: Source;

  constructor(source: Source) {
    const { plan, years } = source;
    const { views, columns } = say(exportTexts);
    const money = (header: string, computed = true): DraftColumn => ({ header, kind: 'money', computed });
    this.#source = source;
    this.draft = new Draft(views.years, [
      { header: columnLabel('year'), kind: 'year' },
      ...SHOWN.map((id) => money(columnLabel(id), id !== 'ownFunds')),
      ...plan.funders.map(({ name }) => money(name)),
      { header: columns.unknown, kind: 'count', computed: true },
    ]);
    years.forEach((year, y) => {
      this.draft.put(y, 0, year);
      if (ownFundsKind(plan, year) === 'whole') this.draft.put(y, 5, source.results.plan.ownFunds[y]);
    });
  }

  /** Own funds of an exercice in euros; undefined when nothing is typed. */
  ownFunds(y: number): string | undefined {
    return ownFundsKind(this.#source.plan, this.#source.years[y] as number) === 'none' ? undefined : this.draft.at(y, 5);
  }

  /** Writes every formula, once the sheets it leans on know their cells. */
  fill(balance: BalanceSheet, shares: SharesSheet, communes: CommunesSheet): void {
    const { plan, results, years, lines } = this.#source;
    const { draft } = this;
    years.forEach((year, y) => {
      const set = (col: number, text: string, value: number) => {
        if (!Number.isNaN(value)) draft.formula(y, col, text, value);
      };
      set(1, `${balance.sum(y, 'cost')}/100`, results.plan.cost[y] as number);
      set(2, `${balance.sum(y, 'state')}/100`, results.plan.state[y] as number);
      set(3, `${balance.sum(y, 'counted')}/100`, results.plan.cofunding[y] as number);
      set(4, `${draft.here(y, 1)}-${draft.here(y, 2)}-${draft.here(y, 3)}`, results.plan.remainder[y] as number);
      if (ownFundsKind(plan, year) === 'communes') set(5, communes.budgets(y), results.plan.ownFunds[y] as number);
      set(6, `${draft.here(y, 4)}-${draft.here(y, 5)}`, results.plan.shortfall[y] as number);
      plan.funders.forEach((_, funder) => {
        const cells = lines.filter((line) => line.funder === funder).map((line) => shares.knownTotal(line, y));
        set(
          7 + funder,
          cells.length === 0 ? '0' : `(${cells.join('+')})/100`,
          results.funders.counted[funder * years.length + y] as number,
        );
      });
      draft.put(y, 7 + plan.funders.length, results.unknown.posts[y]);
    });
  }
}

/** The sheet that says how to read the others. */
export function notesSheet(lines: readonly (readonly [string, string])[]): Draft {
  const { notes, sheets } = say(workbookTexts);
  const draft = new Draft(sheets.notes, [
    { header: notes.subject, kind: 'text', width: 28 },
    { header: notes.text, kind: 'text', width: 110 },
  ]);
  lines.forEach(([subject, text], row) => {
    draft.put(row, 0, subject);
    draft.put(row, 1, text);
  });
  return draft;
}
