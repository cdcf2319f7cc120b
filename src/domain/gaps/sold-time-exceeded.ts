import { mulDiv, RATE_SCALE } from '../base/cents.ts';
import { lastDayOfYear, yearStretch } from '../base/span.ts';
import { overlap } from '../base/thirtieths.ts';
import { workingTime } from '../cost/working-time.ts';
import type { Line } from '../funding/cofinancing-line.ts';
import type { PostEntry } from '../funding/ledger.ts';
import { valueAt } from '../law/parameter.ts';
import type { Facts } from './facts.ts';
import { severityIn } from './facts.ts';
import type { Gap } from './gap.ts';
import { aimOf } from './line-aim.ts';

/** Hours sold to partners beyond the share of working time that may be sold, by post, commune or plan they are sold for. */
export function findSoldTimeExceeded(facts: Facts): Gap[] {
  const groups = new Map<string, Line[]>();
  for (const line of facts.lines) {
    if (line.row.basis !== 'perHour') continue;
    const key = `${line.row.target}/${line.row.targetId ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((lines) => exceeded(facts, lines));
}

function exceeded(facts: Facts, lines: readonly Line[]): Gap[] {
  const { span, entries, law } = facts.ledger;
  const [first] = lines as readonly [Line, ...Line[]];
  const posts = Array.from(first.posts, (p) => entries[p] as PostEntry);
  const { fte } = workingTime(posts, span);
  const gaps: Gap[] = [];
  for (let y = 0; y < span.years; y++) {
    const year = span.firstYear + y;
    const running = lines.filter((line) => overlap(line.period, yearStretch(span, y)) > 0);
    const sold = running.reduce((hours, { row }) => hours + (row.hours as number), 0);
    const whole = valueAt(law.workingHours, lastDayOfYear(year))?.value;
    const share = valueAt(law.soldTime, lastDayOfYear(year));
    if (sold === 0 || whole === undefined || share === undefined) continue;
    const allowed = Math.floor((whole * (fte[y] as number) * share.value) / RATE_SCALE / RATE_SCALE);
    if (sold <= allowed) continue;
    const { row } = running.at(-1) as Line;
    gaps.push({
      code: 'soldTimeExceeded',
      severity: severityIn(facts, year, 'warning'),
      year,
      amount: mulDiv(row.amount as number, sold - allowed, 1),
      names: [String(sold), String(allowed)],
      ...aimOf(first),
      source: share.source,
      cell: { table: 'cofinancings', id: row.id, field: 'hours' },
    });
  }
  return gaps;
}
