import type { Plan } from '../../../domain/plan/plan.ts';
import { communeName } from '../../../domain/report/inputs.ts';
import type { Figures } from '../../../domain/results.ts';
import { columnLabel } from '../../../texts/columns.ts';
import { exportTexts } from '../../../texts/export.ts';
import { say } from '../../../texts/language.ts';
import { workbookTexts } from '../../../texts/workbook.ts';
import type { BalanceSheet } from './balance-sheet.ts';
import type { CommunePartsSheet } from './commune-parts-sheet.ts';
import { Draft, type DraftColumn } from './draft.ts';
import type { SharesSheet } from './shares-sheet.ts';
import type { Source } from './source.ts';

/** The amounts shown for each exercice of a post or a commune. */
const SHOWN = ['cost', 'state', 'cofunding', 'remainder', 'ownFunds', 'shortfall'] as const;

/** The columns of those amounts, exercice by exercice. */
export function shownColumns(years: readonly number[]): DraftColumn[] {
  return years.flatMap((year) => SHOWN.map((id) => ({ header: `${columnLabel(id)} ${year}`, kind: 'money' as const, computed: true })));
}

/** Writes the amounts of every post on its sheet, from column `from` on: nothing where they are not known. */
export function fillPosts(draft: Draft, from: number, source: Source, balance: BalanceSheet): void {
  const { results, years, plan } = source;
  plan.posts.forEach((_, p) =>
    years.forEach((_, y) => {
      const at = p * years.length + y;
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
        if (!Number.isNaN(value)) draft.formula(p, from + y * SHOWN.length + i, `${texts[i]}/100`, value);
      });
    }),
  );
}

/** The sheet of communes, own funds typed for a commune among its inputs. */
export class CommunesSheet {
  readonly draft: Draft;
  readonly #source: Source;

  constructor(source: Source, parts: CommunePartsSheet) {
    const { plan, results, years, communes } = source;
    this.#source = source;
    this.draft = new Draft(say(exportTexts).views.communes, [
      { header: columnLabel('name'), kind: 'text' },
      { header: columnLabel('communes.population'), kind: 'count' },
      ...shownColumns(years),
    ]);
    communes.ids.forEach((id, place) => {
      this.draft.put(place, 0, id === '' ? say(exportTexts).noCommune : communeName(plan, id));
      this.draft.put(place, 1, plan.communes.find((commune) => commune.id === id)?.population);
      years.forEach((_, y) => {
        const at = place * years.length + y;
        const value = (figure: keyof Figures) => results.communes[figure][at] as number;
        if (!Number.isNaN(value('ownFunds'))) this.draft.put(place, this.#column(y, 4), value('ownFunds'));
        if (Number.isNaN(value('cost'))) return;
        const here = (i: number) => this.draft.here(place, this.#column(y, i));
        const set = (i: number, text: string, figure: keyof Figures) => this.draft.formula(place, this.#column(y, i), text, value(figure));
        set(0, `${here(1)}+${here(2)}+${here(3)}`, 'cost');
        set(1, `${parts.sum(place, y, 'state')}/100`, 'state');
        set(2, `${parts.sum(place, y, 'counted')}/100`, 'cofunding');
        set(3, `${parts.sum(place, y, 'remainder')}/100`, 'remainder');
        set(5, `${here(3)}-${here(4)}`, 'shortfall');
      });
    });
  }

  /** Own funds typed for communes in an exercice, added up, in euros. */
  ownFunds(y: number): string {
    return `SUM(${this.draft.range(this.#column(y, 4), 0, Math.max(0, this.#source.communes.ids.length - 1))})`;
  }

  #column(y: number, i: number): number {
    return 2 + y * SHOWN.length + i;
  }
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
      if (ownFundsKind(plan, year) === 'communes') set(5, communes.ownFunds(y), results.plan.ownFunds[y] as number);
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
