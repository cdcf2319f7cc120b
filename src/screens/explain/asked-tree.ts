import { firstDayOf, lastDayOf, monthOf } from '../../domain/base/day.ts';
import { type Explanation, made, type What } from '../../domain/explain/explanation.ts';
import type { Session } from '../session.ts';
import type { Figure } from './figure.ts';

/** The tree of a figure; one of several exercices is the sum of theirs. Undefined when there is no such figure. */
export async function askTree(session: Pick<Session, 'explain'>, { to, ...asked }: Figure): Promise<Explanation | undefined> {
  if (to === undefined) return session.explain(asked);
  const years = Array.from({ length: to - asked.year + 1 }, (_, k) => asked.year + k);
  const trees = await Promise.all(years.map((year) => session.explain({ ...asked, year })));
  const parts = trees.flatMap((tree, k) => (tree === undefined || Number.isNaN(tree.amount) ? [] : [inYear(tree, years[k] as number)]));
  // What an exercice has left over does not pay for another.
  const kept = asked.line === 'shortfall' ? parts.filter(({ amount }) => amount > 0) : parts;
  return made((parts[0]?.what ?? 'unknown') satisfies What, 'sum', kept);
}

function inYear(tree: Explanation, year: number): Explanation {
  return { ...tree, from: firstDayOf(monthOf(year, 1)), to: lastDayOf(monthOf(year, 12)) };
}
