import type { Gap } from '../gaps/gap.ts';
import { lookup } from '../plan/lookup.ts';
import type { Plan } from '../plan/plan.ts';
import type { Results } from '../results.ts';
import { FIGURES, figureCells, figureColumns, known, postCells, postColumns, years } from './figures.ts';
import { communeName, inputCells, inputColumns } from './inputs.ts';
import type { ReportCell, ReportColumn, ReportTable, ReportView } from './table.ts';

/** A view of a plan and its results as a neutral table, rows in plan order. The results must be those of the plan. */
export function report(view: ReportView, plan: Plan, results: Results): ReportTable {
  return { view, ...VIEWS[view](plan, results) };
}

type Made = Omit<ReportTable, 'view'>;

const VIEWS: Readonly<Record<ReportView, (plan: Plan, results: Results) => Made>> = {
  posts: (plan, results) => ({
    columns: [...inputColumns('posts'), ...postColumns(results)],
    rows: plan.posts.map((post, i) => [...inputCells(plan, 'posts', post.id), ...postCells(results, i)]),
  }),
  cofinancings: (plan, results) => {
    const counted = countedByLine(plan, results);
    return {
      columns: [...inputColumns('cofinancings'), ...years(results).map((year) => ({ id: 'counted', kind: 'money' as const, year }))],
      rows: plan.cofinancings.map((line, i) => [...inputCells(plan, 'cofinancings', line.id), ...(counted[i] as number[]).map(known)]),
    };
  },
  extraCosts: (plan) => ({
    columns: inputColumns('extraCosts'),
    rows: plan.extraCosts.map((row) => inputCells(plan, 'extraCosts', row.id)),
  }),
  communes: (plan, results) => ({
    columns: [{ id: 'name', kind: 'text' }, ...inputColumns('communes'), ...figureColumns(results)],
    rows: results.communeIds.map((id, i) => [
      id === '' ? undefined : communeName(plan, id),
      ...inputCells(plan, 'communes', id),
      ...figureCells(results.communes, i, results),
    ]),
  }),
  years: (plan, results) => ({
    columns: [
      { id: 'year', kind: 'year' },
      ...FIGURES.map((id) => ({ id, kind: 'money' as const })),
      ...plan.funders.map((funder): ReportColumn => ({ id: `funder.${funder.id}`, kind: 'money', name: funder.name })),
      { id: 'receivedState', kind: 'money' },
      { id: 'receivedCofunding', kind: 'money' },
      { id: 'fte', kind: 'fte' },
      { id: 'training', kind: 'fte' },
      { id: 'unknown', kind: 'count' },
    ],
    rows: years(results).map((year, y) => [
      year,
      ...FIGURES.map((id) => known(results.plan[id][y])),
      ...plan.funders.map((_, i) => known(results.funders.counted[i * results.years + y])),
      known(results.received.state[y]),
      known(results.received.cofunding[y]),
      results.fte[y],
      results.training[y],
      results.unknown.posts[y],
    ]),
  }),
  gaps: (plan, results) => ({
    columns: GAP_COLUMNS,
    rows: results.gaps.map((gap) => gapCells(plan, gap)),
  }),
  structures: (plan) => ({
    columns: inputColumns('structures'),
    rows: plan.structures.map((structure) => inputCells(plan, 'structures', structure.id)),
  }),
};

/** What each cofinancing gives in all in each exercice, in plan order. */
export function countedByLine(plan: Plan, results: Results): number[][] {
  const sums = plan.cofinancings.map(() => new Array<number>(results.years).fill(0));
  results.shares.line.forEach((line, k) => {
    const sum = sums[line] as number[];
    for (let y = 0; y < results.years; y++) sum[y] = (sum[y] as number) + (results.shares.amounts[k * results.years + y] as number);
  });
  return sums;
}

const GAP_COLUMNS: readonly ReportColumn[] = [
  { id: 'severity', kind: 'severity' },
  { id: 'gap', kind: 'gap' },
  { id: 'posts.label', kind: 'text' },
  { id: 'posts.commune', kind: 'text' },
  { id: 'year', kind: 'year' },
  { id: 'amount', kind: 'money' },
  { id: 'from', kind: 'day' },
  { id: 'to', kind: 'day' },
  { id: 'days', kind: 'count' },
  { id: 'rule', kind: 'text' },
];

function gapCells(plan: Plan, gap: Gap): ReportCell[] {
  const post = gap.post === undefined ? undefined : (lookup(plan).posts.get(gap.post)?.label ?? gap.post);
  const commune = gap.commune === undefined ? undefined : communeName(plan, gap.commune);
  return [gap.severity, gap, post, commune, gap.year, gap.amount, gap.from, gap.to, gap.days, gap.source?.reference];
}
