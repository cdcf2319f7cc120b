import { cents, percent } from '../../src/domain/base/cents.ts';
import { day } from '../../src/domain/base/day.ts';
import { type Cofinancing, type Contract, type Convention, emptyPlan, type Plan, type Post } from '../../src/domain/plan/plan.ts';

/** A plan of `posts` invented posts over 10 exercices with 6 cofinancings, the same for the same number: what benchmarks run on. */
export function inventedPlan(posts: number): Plan {
  const next = seeded(posts);
  const communes = Math.max(3, Math.ceil(posts / 3));
  const rows: Post[] = [];
  const contracts: Contract[] = [];
  const conventions: Convention[] = [];
  for (let p = 0; p < posts; p++) {
    const own = next(communes);
    const served = [...new Set([own, next(communes), next(communes)])].slice(0, 1 + next(3));
    rows.push({
      id: `p${p}`,
      label: `CN-${p}`,
      employer: next(4) === 0 ? 'association' : 'epci',
      commune: `c${own}`,
      departement: '43',
      state: 'occupied',
      ...(served.length > 1 && { served: served.map((commune) => ({ commune: `c${commune}`, weight: 1 + next(3) })) }),
    });
    const year = 2021 + next(4);
    const month = String(1 + next(12)).padStart(2, '0');
    contracts.push({
      id: `k${p}`,
      post: `p${p}`,
      regime: 'publicProject',
      start: day(`${year}-${month}-${next(2) === 0 ? '01' : '15'}`),
      payBasis: 'gross',
      grossPay: cents(186_702 + next(60_000)),
      fte: percent(next(5) === 0 ? 80 : 100),
      ...(next(3) > 0 && { end: day(`${year + 4}-06-30`) }),
    });
    conventions.push({
      id: `v${p}`,
      post: `p${p}`,
      envelope: year < 2023 ? 'v1' : 'v2',
      start: day(`${year}-${month}-01`),
      bonification: next(3) === 0,
    });
  }
  return {
    ...emptyPlan('bench', 'Bench', 2021, 2030),
    structures: [
      { id: 'epci', name: 'EPCI', kind: 'epci', staffBand: 'from50' },
      { id: 'association', name: 'Association', kind: 'association' },
    ],
    posts: rows,
    contracts,
    conventions,
    communes: Array.from({ length: communes }, (_, c) => ({ id: `c${c}`, name: `Commune ${c}`, population: 100 + next(5000) })),
    funders: Array.from({ length: 6 }, (_, f) => ({ id: `f${f}`, name: `Funder ${f}` })),
    cofinancings: cofinancings(posts),
    ownFunds: Array.from({ length: 10 }, (_, y) => ({ id: String(2021 + y), year: 2021 + y, amount: cents(posts * 1_000_000) })),
  };
}

function cofinancings(posts: number): Cofinancing[] {
  const whole = { target: 'plan', state: 'notified' } as const;
  return [
    { id: 'l0', funder: 'f0', ...whole, basis: 'perYear', amount: cents(posts * 120_000) },
    { id: 'l1', funder: 'f1', ...whole, basis: 'perMonth', amount: cents(posts * 5_000), start: day('2023-03-15'), end: day('2027-06-30') },
    { id: 'l2', funder: 'f2', ...whole, basis: 'shareOfCost', rate: percent(10), cap: cents(posts * 250_000) },
    { id: 'l3', funder: 'f3', ...whole, basis: 'shareAfterState', rate: percent(25) },
    {
      id: 'l4',
      funder: 'f4',
      target: 'commune',
      targetId: 'c1',
      basis: 'total',
      amount: cents(9_000_000),
      start: day('2022-01-01'),
      end: day('2026-12-31'),
      state: 'paid',
    },
    { id: 'l5', funder: 'f5', target: 'post', targetId: 'p0', basis: 'perYear', amount: cents(400_000), state: 'requested' },
  ];
}

/** Whole numbers from 0 to `limit − 1`, always the same series for the same seed. */
function seeded(seed: number): (limit: number) => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % limit;
  };
}
