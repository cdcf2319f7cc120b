import { formatNumber } from '../../texts/amounts.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import type { SheetModel } from './sheet-model.ts';

/** « 7 postes · 6,3 ETP » in the exercice looked at; posts alone while their working time is not known. */
export function totalOf({ plan, results, world }: SheetModel): string {
  const words = say(gridTexts);
  const fte = results?.fte[world.year() - results.firstYear];
  const posts = words.posts(plan.posts.length);
  return fte === undefined || Number.isNaN(fte) ? posts : `${posts} · ${words.fte(formatNumber(fte / 1_000_000))}`;
}
