import { cents } from '../base/cents.ts';
import { valueAt } from '../law/parameter.ts';
import { isPublic, type Post, type Settings } from '../plan/plan.ts';
import type { Facts } from './facts.ts';
import type { Gap } from './gap.ts';

/** Bonifications claimed for a post that stands outside the zones which open a right to them, or of which nobody says where it stands. */
export function findBonificationOutsideZone({ ledger }: Facts): Gap[] {
  const gaps: Gap[] = [];
  for (const { post, terms, employer } of ledger.entries) {
    for (const { convention } of terms) {
      const { bonification, envelope, periods, signedOn, start, id } = convention;
      const on = signedOn ?? start;
      if (bonification !== true || envelope !== 'v2' || periods !== undefined || on === undefined) continue;
      const claimed = valueAt(ledger.law.bonification, on);
      if (claimed === undefined) continue;
      const isPrivate = employer?.kind !== undefined && !isPublic(employer.kind);
      const inside = isInZone(post, ledger.plan.settings.bonificationZones ?? 'qpvOrZrr');
      if (inside === true && !isPrivate) continue;
      const amount = claimed.value.reduce((sum, one) => sum + one, 0);
      gaps.push({
        code: 'bonificationOutsideZone',
        severity: inside === undefined && !isPrivate ? 'info' : 'warning',
        post: post.id,
        variant: isPrivate ? 'private' : inside === undefined ? 'unknown' : 'outside',
        // A private employer is never paid it: nothing is at stake.
        ...(!isPrivate && { amount: cents(amount) }),
        source: claimed.source,
        cell: { table: 'conventions', id, field: 'bonification' },
      });
    }
  }
  return gaps;
}

/** True inside, false outside, undefined when the post does not say. */
function isInZone({ qpv, zrr }: Post, zones: NonNullable<Settings['bonificationZones']>): boolean | undefined {
  if (qpv === true || (zones === 'qpvOrZrr' && zrr === true)) return true;
  const told = zones === 'qpv' ? qpv !== undefined : qpv !== undefined && zrr !== undefined;
  return told ? false : undefined;
}
