import { addMonths, type Day, dayAfter } from '../base/day.ts';
import { valueAt } from '../law/parameter.ts';
import type { Contract, Regime } from '../plan/plan.ts';
import type { Facts } from './facts.ts';
import type { Gap } from './gap.ts';
import { severityOf } from './runs.ts';

/** Private fixed-term contracts, with the renewals that follow them without a break, that last longer than the law allows. */
export function findFixedTermTooLong(facts: Facts): Gap[] {
  return tooLong(facts, 'fixedTermTooLong', 'privateFixedTerm', 'fixedTermLimit');
}

/** Public project contracts that last longer than the law allows. */
export function findProjectTooLong(facts: Facts): Gap[] {
  return tooLong(facts, 'projectTooLong', 'publicProject', 'projectLimit');
}

function tooLong(
  facts: Facts,
  code: 'fixedTermTooLong' | 'projectTooLong',
  regime: Regime,
  limit: 'fixedTermLimit' | 'projectLimit',
): Gap[] {
  const { ledger, asOf } = facts;
  const gaps: Gap[] = [];
  for (const { contracts, post } of ledger.entries) {
    for (const chain of chainsOf(contracts, regime)) {
      const first = (chain[0] as Contract).start as Day;
      const last = chain.at(-1) as Contract;
      const most = valueAt(ledger.law[limit], first);
      if (most === undefined) continue;
      const from = addMonths(first, most.value);
      if (last.end !== undefined && last.end < from) continue;
      gaps.push({
        code,
        severity: severityOf(from, last.end, asOf),
        post: post.id,
        from,
        ...(last.end !== undefined && { to: last.end }),
        names: [String(most.value)],
        source: most.source,
        cell: { table: 'contracts', id: last.id, field: 'end' },
      });
    }
  }
  return gaps;
}

/** Contracts of a regime on a post that follow each other without a day between them, by start. */
function chainsOf(contracts: readonly Contract[], regime: Regime): Contract[][] {
  const chains: Contract[][] = [];
  for (const contract of contracts) {
    if (contract.regime !== regime || contract.start === undefined) continue;
    const chain = chains.at(-1);
    const before = chain?.at(-1)?.end;
    if (chain !== undefined && before !== undefined && contract.start <= dayAfter(before)) chain.push(contract);
    else chains.push([contract]);
  }
  return chains;
}
