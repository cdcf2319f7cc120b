import { cents } from '../base/cents.ts';
import { spanStretch } from '../base/span.ts';
import { accrualIn } from '../funding/accrual.ts';
import { valueAt } from '../law/parameter.ts';
import type { Facts } from './facts.ts';
import type { Gap } from './gap.ts';

/** State conventions signed (or, without a day of signature, begun) after the last day on which one could be: the money that will not come. */
export function findConventionImpossible(facts: Facts): Gap[] {
  const { span, entries, law } = facts.ledger;
  const gaps: Gap[] = [];
  for (const entry of entries) {
    for (const terms of entry.terms) {
      const { envelope, signedOn, start, id } = terms.convention;
      const on = signedOn ?? start;
      if (on === undefined || (envelope !== 'v1' && envelope !== 'v2')) continue;
      const last = valueAt(law.lastSigning, on);
      if (last === undefined || on <= last.value) continue;
      const whole = spanStretch(span);
      const amount = terms.kind === 'terms' ? accrualIn(terms.periods, whole, entry.occupied, 'maintained', terms.to).earned : 0;
      gaps.push({
        code: 'conventionImpossible',
        severity: 'alert',
        post: entry.post.id,
        from: on,
        to: last.value,
        variant: signedOn === undefined ? 'begun' : 'signed',
        ...(amount > 0 && { amount: cents(amount) }),
        source: last.source,
        cell: { table: 'conventions', id, field: signedOn === undefined ? 'start' : 'signedOn' },
      });
    }
  }
  return gaps;
}
