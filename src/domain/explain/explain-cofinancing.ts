import { type Cents, RATE_SCALE, type Rate } from '../base/cents.ts';
import { CLASS_OF, isShare, type Line } from '../funding/cofinancing-line.ts';
import { isKnown, type Ledger } from '../funding/ledger.ts';
import type { GapCell } from '../gaps/gap.ts';
import { type ExplainedValue, type Explanation, leaf, made } from './explanation.ts';

/** What all cofinancings give a post in an exercice: those that count, or those hoped for. */
export function explainCofunding(
  ledger: Ledger,
  lines: readonly Line[],
  p: number,
  y: number,
  what: 'cofunding' | 'unsecured',
): Explanation {
  const parts = lines.flatMap((line) => {
    const node = explainLine(ledger, lines, line, p, y, what);
    return node === undefined || node.amount === 0 ? [] : [node];
  });
  return made(what, 'sum', parts);
}

/** What one cofinancing gives a post in an exercice, with its part of the whole amount; undefined when it does not pay for the post. */
export function explainLine(
  ledger: Ledger,
  lines: readonly Line[],
  line: Line,
  p: number,
  y: number,
  what: 'cofunding' | 'unsecured' = 'cofunding',
): Explanation | undefined {
  const { years } = ledger.span;
  const k = line.posts.indexOf(p);
  if (k < 0) return undefined;
  const counted = line.counted[k * years + y] as number;
  const hoped = line.hoped?.[k * years + y] ?? 0;
  const amount = what === 'cofunding' ? counted : hoped;
  const { row } = line;
  const field = isShare(row.basis) ? 'rate' : 'amount';
  const cell: GapCell = { table: 'cofinancings', id: row.id, field };
  const values = [...basisValues(ledger, lines, line, p, y, cell), ...wholeValues(ledger, line, k, y, counted + hoped)];
  if (row.cap !== undefined) values.push({ name: 'cap', kind: 'money', value: row.cap, cell: { ...cell, field: 'cap' } });
  if (line.counts !== RATE_SCALE && line.counts !== 0)
    values.push({ name: 'probability', kind: 'rate', value: line.counts, cell: { ...cell, field: 'probability' } });
  const how = isShare(row.basis) ? 'product' : row.target === 'post' ? 'typed' : 'split';
  return leaf('cofinancing', how, amount, { name: row.funder, values, cell });
}

/** What the line says, and what it is taken of: the cost of the post, what the lines before it have left, or the amount typed. */
function basisValues(ledger: Ledger, lines: readonly Line[], line: Line, p: number, y: number, cell: GapCell): ExplainedValue[] {
  const { row } = line;
  const at = p * ledger.span.years + y;
  const basis: ExplainedValue = { name: 'basis', kind: 'text', value: row.basis, cell: { ...cell, field: 'basis' } };
  if (!isShare(row.basis)) {
    const typed: ExplainedValue = { name: 'amount', kind: 'money', value: row.amount as Cents, cell };
    return row.basis === 'perHour'
      ? [basis, typed, { name: 'hours', kind: 'count', value: row.hours as number, cell: { ...cell, field: 'hours' } }]
      : [basis, typed];
  }
  const rate: ExplainedValue = { name: 'rate', kind: 'rate', value: row.rate as Rate, cell };
  const cost: ExplainedValue = { name: 'cost', kind: 'money', value: ledger.cost[at] as number };
  if (row.basis !== 'shareAfterState') return [basis, rate, cost];
  return [basis, rate, { name: 'leftBefore', kind: 'money', value: leftBefore(ledger, lines, line, p, y) }];
}

/** What the State and the lines served before this one have left of the cost of a post. */
function leftBefore({ cost, state, span }: Ledger, lines: readonly Line[], line: Line, p: number, y: number): number {
  const at = p * span.years + y;
  const rank = CLASS_OF[line.row.basis];
  let left = (cost[at] as number) - (state[at] as number);
  for (const other of lines) {
    const k = other.posts.indexOf(p);
    const before = CLASS_OF[other.row.basis] < rank || (CLASS_OF[other.row.basis] === rank && other.place < line.place);
    if (before && k >= 0) left -= other.counted[k * span.years + y] as number;
  }
  return left;
}

/** For a line shared between posts: its whole amount in the exercice, and how many posts share it. */
function wholeValues(ledger: Ledger, line: Line, k: number, y: number, own: number): ExplainedValue[] {
  const { years } = ledger.span;
  if (line.posts.length < 2) return [];
  let whole = 0;
  let sharing = 0;
  for (let other = 0; other < line.posts.length; other++) {
    whole += (line.counted[other * years + y] as number) + (line.hoped?.[other * years + y] ?? 0);
    if (other === k || isKnown(ledger, (line.posts[other] as number) * years + y)) sharing++;
  }
  return [
    { name: 'wholeAmount', kind: 'money', value: whole },
    { name: 'sharingPosts', kind: 'count', value: sharing },
    { name: 'ownPart', kind: 'money', value: own },
  ];
}
