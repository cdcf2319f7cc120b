import fc from 'fast-check';
import { cents, rate } from '../../src/domain/base/cents.ts';
import { addDays, day } from '../../src/domain/base/day.ts';
import {
  BASES,
  COFINANCING_STATES,
  COMMUNE_KEYS,
  type Cofinancing,
  emptyPlan,
  type Plan,
  REGIMES,
  STRUCTURE_KINDS,
  TARGETS,
  UNSECURED_RULES,
  VACANCY_RULES,
} from '../../src/domain/plan/plan.ts';

/** How many exercices every such plan has. */
export const YEARS = 4;
const money = fc.integer({ min: 0, max: 4_000_000 }).map(cents);
const anyDay = fc.integer({ min: 0, max: 2400 }).map((count) => addDays(day('2023-06-01'), count));
const commune = fc.constantFrom('c0', 'c1', 'c2', 'c3');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });

const post = fc.record({
  employer: fc.constantFrom('s0', 's1'),
  commune: maybe(commune),
  state: fc.constantFrom('occupied', 'occupied', 'vacant', 'returned'),
  stateSince: maybe(anyDay),
  served: maybe(
    fc.uniqueArray(fc.record({ commune, weight: fc.integer({ min: 0, max: 5 }) }), { maxLength: 4, selector: (one) => one.commune }),
  ),
});
const contract = fc.record({
  post: fc.nat(3),
  regime: fc.constantFrom(...REGIMES),
  start: maybe(anyDay),
  end: maybe(anyDay),
  payBasis: fc.constantFrom('gross', 'gross', 'smic'),
  grossPay: maybe(fc.integer({ min: 100_000, max: 700_000 })),
  fte: maybe(fc.constantFrom(500_000, 800_000)),
  monthlyCost: fc.option(money, { nil: undefined, freq: 1 }),
});
const convention = fc.record({
  post: fc.nat(3),
  envelope: fc.constantFrom('v1', 'v2', 'custom'),
  start: maybe(anyDay),
  signedOn: maybe(anyDay),
  bonification: fc.boolean(),
  periods: fc.option(fc.array(fc.record({ months: fc.integer({ min: 1, max: 30 }), amount: money }), { maxLength: 3 }), {
    nil: undefined,
    freq: 1,
  }),
});
const line = fc.record({
  funder: fc.constantFrom('f0', 'f1'),
  target: fc.constantFrom(...TARGETS),
  at: fc.nat(3),
  basis: fc.constantFrom(...BASES),
  amount: money,
  rate: fc.integer({ min: 0, max: 1_000_000 }).map(rate),
  start: maybe(anyDay),
  end: maybe(anyDay),
  cap: maybe(money),
  state: fc.constantFrom(...COFINANCING_STATES),
  probability: maybe(fc.integer({ min: 0, max: 1_000_000 }).map(rate)),
});

/** Plans of up to four posts with whatever an officer could have typed, left out or contradicted. */
export const anyPlan = fc
  .record({
    posts: fc.array(post, { minLength: 1, maxLength: 4 }),
    contracts: fc.array(contract, { maxLength: 6 }),
    conventions: fc.array(convention, { maxLength: 4 }),
    lines: fc.array(line, { maxLength: 6 }),
    kinds: fc.tuple(fc.constantFrom(...STRUCTURE_KINDS), fc.constantFrom(...STRUCTURE_KINDS)),
    observed: maybe(fc.integer({ min: 100_000, max: 600_000 })),
    ownFunds: fc.array(maybe(money), { minLength: YEARS, maxLength: YEARS }),
    communeFunds: fc.array(maybe(money), { maxLength: YEARS }),
    settings: fc.record({
      unsecured: fc.constantFrom(...UNSECURED_RULES),
      vacancy: fc.constantFrom(...VACANCY_RULES),
      communeKey: fc.constantFrom(...COMMUNE_KEYS),
    }),
  })
  .map((raw): Plan => {
    const known = <T extends object>(row: T): T => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
    const posts = raw.posts.map((row, p) => known({ ...row, id: `p${p}`, label: `P${p}` }));
    const of = (index: number) => `p${index % posts.length}`;
    return {
      ...emptyPlan('plan', 'Plan', 2024, 2024 + YEARS - 1),
      settings: raw.settings,
      structures: [
        { id: 's0', name: 'A', kind: raw.kinds[0] },
        known({ id: 's1', name: 'B', kind: raw.kinds[1], observedRate: raw.observed }),
      ],
      posts,
      contracts: raw.contracts.map((row, k) => known({ ...row, id: `k${k}`, post: of(row.post) })),
      conventions: raw.conventions.map((row, k) => known({ ...row, id: `v${k}`, post: of(row.post) })),
      funders: [
        { id: 'f0', name: 'F' },
        { id: 'f1', name: 'G' },
      ],
      cofinancings: raw.lines.map(
        ({ at, ...row }, k) =>
          known({
            ...row,
            id: `l${k}`,
            targetId: row.target === 'post' ? of(at) : row.target === 'commune' ? `c${at}` : undefined,
          }) as Cofinancing,
      ),
      communes: [
        { id: 'c0', name: 'C0', population: 1000 },
        { id: 'c1', name: 'C1', population: 333 },
        { id: 'c2', name: 'C2' },
      ],
      ownFunds: [
        ...raw.ownFunds.map((amount, y) => known({ id: String(2024 + y), year: 2024 + y, amount })),
        ...raw.communeFunds.map((amount, y) => known({ id: `${2024 + y}:c0`, year: 2024 + y, commune: 'c0', amount })),
      ],
    } as unknown as Plan;
  });
