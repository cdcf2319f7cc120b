import type { PostEntry } from '../funding/ledger.ts';
import { type Contract, isPublic } from '../plan/plan.ts';
import type { Facts } from './facts.ts';
import type { Gap, GapCell } from './gap.ts';

/**
 * Posts whose rows contradict each other: said to be occupied without a contract on the day, vacant or returned although a
 * contract starts later (it is then not counted), or under a regime that its employer cannot use.
 */
export function findStatesDisagree({ ledger, asOf }: Facts): Gap[] {
  return ledger.entries.flatMap((entry) => {
    const { post, contracts } = entry;
    const gaps: Gap[] = [];
    const add = (variant: string, cell: GapCell): void => {
      gaps.push({ code: 'statesDisagree', severity: 'warning', post: post.id, variant, cell });
    };
    const dated = contracts.filter(({ start }) => start !== undefined);
    const runs = ({ start, end }: Contract): boolean => (start as string) <= asOf && (end === undefined || end >= asOf);
    if (post.state === 'occupied' && dated.length > 0 && dated.length === contracts.length && !dated.some(runs)) {
      add('occupied', { table: 'posts', id: post.id, field: 'state' });
    }
    const since = post.state === 'vacant' || post.state === 'returned' ? post.stateSince : undefined;
    const later = since === undefined ? undefined : dated.find(({ start }) => (start as string) >= since);
    if (later !== undefined) add('emptied', { table: 'contracts', id: later.id, field: 'start' });
    const strange = contracts.find((contract) => isStrange(entry, contract));
    if (strange !== undefined) add('regime', { table: 'contracts', id: strange.id, field: 'regime' });
    return gaps;
  });
}

function isStrange({ employer }: PostEntry, { regime }: Contract): boolean {
  if (employer?.kind === undefined || regime === undefined || regime === 'aided' || regime === 'apprentice') return false;
  const isPrivate = regime === 'privatePermanent' || regime === 'privateFixedTerm';
  // An industrial and commercial body is public and has private contracts.
  return isPublic(employer.kind) ? isPrivate && employer.kind !== 'otherPublic' && employer.kind !== 'gip' : !isPrivate;
}
