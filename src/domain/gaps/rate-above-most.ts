import { cents, mulDiv, type Rate } from '../base/cents.ts';
import { lastDayOfYear } from '../base/span.ts';
import type { Line } from '../funding/cofinancing-line.ts';
import { departementOf } from '../funding/convention-terms.ts';
import type { PostEntry } from '../funding/ledger.ts';
import { DENSE_DEPARTEMENTS } from '../law/european-rates.ts';
import { valueAt } from '../law/parameter.ts';
import type { Facts } from './facts.ts';
import { severityIn } from './facts.ts';
import type { Gap } from './gap.ts';
import { aimOf, funderName } from './line-aim.ts';

/** European funds that take a larger share of the cost than their programme allows where the posts stand: what is in excess. */
export function findRateAboveMost(facts: Facts): Gap[] {
  return facts.lines.filter(isEuropeanShare(facts)).flatMap((line) => excesses(facts, line));
}

function isEuropeanShare({ ledger }: Facts): (line: Line) => boolean {
  return ({ row, funder }) => row.basis === 'shareOfCost' && ledger.plan.funders[funder]?.kind === 'european';
}

function excesses(facts: Facts, line: Line): Gap[] {
  const { span, law } = facts.ledger;
  const gaps: Gap[] = [];
  const rate = line.row.rate as Rate;
  for (let y = 0; y < span.years; y++) {
    const year = span.firstYear + y;
    const most = valueAt(law.europeanMost, lastDayOfYear(year));
    if (most === undefined) continue;
    let amount = 0;
    for (const [k, p] of line.posts.entries()) {
      const allowed = most.value[zoneOf(facts, p)];
      const given = (line.counted[k * span.years + y] as number) + (line.hoped?.[k * span.years + y] ?? 0);
      if (rate > allowed) amount += mulDiv(given, rate - allowed, rate);
    }
    if (amount <= 0) continue;
    gaps.push({
      code: 'rateAboveMost',
      severity: severityIn(facts, year, 'alert'),
      year,
      amount: cents(amount),
      names: funderName(facts, line),
      ...aimOf(line),
      source: most.source,
      cell: { table: 'cofinancings', id: line.row.id, field: 'rate' },
    });
  }
  return gaps;
}

/** Where a post stands for European funds; without a département it is taken for the mainland. */
function zoneOf({ ledger }: Facts, p: number): 'dense' | 'mainland' | 'overseas' {
  const { post, employer } = ledger.entries[p] as PostEntry;
  const departement = departementOf(post, employer);
  if (departement === undefined) return 'mainland';
  if (departement.startsWith('97')) return 'overseas';
  return DENSE_DEPARTEMENTS.includes(departement) ? 'dense' : 'mainland';
}
