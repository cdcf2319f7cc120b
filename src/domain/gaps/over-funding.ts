import { cents } from '../base/cents.ts';
import { yearStretch } from '../base/span.ts';
import { CLASS_OF, type Line } from '../funding/cofinancing-line.ts';
import type { Facts } from './facts.ts';
import { severityIn } from './facts.ts';
import type { Gap, GapCell } from './gap.ts';

/** Posts that receive more than they cost in an exercice: the cell is the largest cofinancing, else the convention. */
export function findOverFunding(facts: Facts): Gap[] {
  const { span, entries } = facts.ledger;
  const gaps: Gap[] = [];
  entries.forEach((entry, p) => {
    for (let y = 0; y < span.years; y++) {
      const remainder = facts.posts.remainder[p * span.years + y] as number;
      if (!(remainder < 0)) continue;
      const cell = largestLine(facts, p, y) ?? conventionIn(facts, p, y);
      gaps.push({
        code: 'overFunding',
        severity: severityIn(facts, span.firstYear + y, 'warning'),
        post: entry.post.id,
        year: span.firstYear + y,
        amount: cents(-remainder),
        ...(cell && { cell }),
      });
    }
  });
  return gaps;
}

function largestLine(facts: Facts, post: number, y: number): GapCell | undefined {
  let best: Line | undefined;
  let most = 0;
  for (const line of facts.lines) {
    const k = line.row.target === 'plan' ? post : line.posts.indexOf(post);
    const amount = k < 0 ? 0 : (line.counted[k * facts.ledger.span.years + y] as number);
    if (amount <= most) continue;
    most = amount;
    best = line;
  }
  if (best === undefined) return undefined;
  return { table: 'cofinancings', id: best.row.id, field: CLASS_OF[best.row.basis] === 0 ? 'amount' : 'rate' };
}

function conventionIn(facts: Facts, post: number, y: number): GapCell | undefined {
  const year = yearStretch(facts.ledger.span, y);
  const terms = facts.ledger.entries[post]?.terms.find((one) => one.kind === 'terms' && one.from < year.to && one.to > year.from);
  return terms === undefined ? undefined : { table: 'conventions', id: terms.convention.id, field: 'start' };
}
