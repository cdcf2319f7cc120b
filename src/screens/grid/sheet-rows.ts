import type { Gap } from '../../domain/gaps/gap.ts';
import type { Plan, Row } from '../../domain/plan/plan.ts';
import type { Results } from '../../domain/results.ts';
import type { Sheet } from '../view.ts';

/** The ids of the rows of a sheet, in order: plan rows, exercices, communes served, or gaps. */
export function rowIds(sheet: Sheet, plan: Plan, results: Results | undefined): readonly string[] {
  switch (sheet) {
    case 'posts':
    case 'cofinancings':
    case 'extraCosts':
    case 'structures':
      return (plan[sheet] as readonly Row[]).map((row) => row.id);
    case 'years':
      return Array.from({ length: plan.lastYear - plan.firstYear + 1 }, (_, at) => String(plan.firstYear + at));
    case 'communes':
      return communeIds(plan, results);
    case 'gaps':
      return gapIds(results?.gaps ?? []);
  }
}

/** For each row of a sheet, the row of the results that holds its figures; −1 when there is none. */
export function figureRows(sheet: Sheet, plan: Plan, results: Results): ReadonlyMap<string, number> {
  if (sheet === 'communes') return places(results.communeIds);
  if (sheet === 'years') {
    return new Map(Array.from({ length: results.years }, (_, at) => [String(results.firstYear + at), at]));
  }
  return places(rowIds(sheet, plan, results));
}

/** True when results can belong to this plan: they have as many posts. */
export function fits(plan: Plan, results: Results): boolean {
  return results.posts.cost.length === plan.posts.length * results.years;
}

/** Ids of gaps that stay the same while a gap stays: what it is about, not its rank. */
function gapIds(gaps: readonly Gap[]): string[] {
  const seen = new Map<string, number>();
  return gaps.map((gap) => {
    const about = [gap.code, gap.post, gap.commune, gap.year, gap.cell?.id, gap.cell?.field].join('|');
    const rank = seen.get(about) ?? 0;
    seen.set(about, rank + 1);
    return `${about}|${rank}`;
  });
}

function communeIds(plan: Plan, results: Results | undefined): string[] {
  const served = results?.communeIds ?? [];
  const known = new Set(served);
  return [...served, ...plan.communes.filter((row) => !known.has(row.id)).map((row) => row.id)];
}

function places(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, place) => [id, place]));
}
