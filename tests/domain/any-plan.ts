import fc from 'fast-check';
import { cents, rate } from '../../src/domain/base/cents.ts';
import { addDays, day } from '../../src/domain/base/day.ts';
import { EXTRA_COST_KINDS, EXTRA_COST_RHYTHMS } from '../../src/domain/plan/extra-cost.ts';
import { ECLAT_GROUPS, END_INDEMNITIES, GRADE_SCALES, PENSION_SCHEMES } from '../../src/domain/plan/pay-terms.ts';
import {
  AGREEMENTS,
  BASES,
  BONIFICATION_ZONES,
  CHARGES_PAID,
  COFINANCING_STATES,
  COMMUNE_KEYS,
  type Cofinancing,
  ENVELOPES,
  emptyPlan,
  FLAT_RATES,
  PAY_BASES,
  PAYROLL_TAXES,
  type Plan,
  PRESENCES,
  REGIMES,
  RHYTHMS,
  STAFF_BANDS,
  STRUCTURE_KINDS,
  TARGETS,
  UNSECURED_RULES,
  VACANCY_RULES,
  WORK_ACCIDENT_CODES,
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
  regime: fc.option(fc.constantFrom(...REGIMES), { nil: undefined, freq: 9 }),
  start: maybe(anyDay),
  end: maybe(anyDay),
  payBasis: fc.constantFrom('gross', 'gross', ...PAY_BASES),
  grossPay: maybe(fc.integer({ min: 100_000, max: 700_000 })),
  smicShare: fc.option(fc.integer({ min: 270_000, max: 1_200_000 }), { nil: undefined, freq: 1 }),
  index: maybe(fc.integer({ min: 300, max: 900 })),
  scale: maybe(fc.constantFrom(...GRADE_SCALES)),
  step: maybe(fc.integer({ min: 1, max: 14 })),
  stepSince: fc.option(anyDay, { nil: undefined, freq: 1 }),
  bonusPoints: fc.option(fc.nat(30), { nil: undefined, freq: 1 }),
  children: fc.option(fc.nat(5), { nil: undefined, freq: 1 }),
  residenceRate: fc.option(fc.constantFrom(10_000, 30_000), { nil: undefined, freq: 1 }),
  premium: fc.option(fc.nat(60_000), { nil: undefined, freq: 1 }),
  fte: maybe(fc.constantFrom(500_000, 800_000)),
  pension: fc.option(fc.constantFrom(...PENSION_SCHEMES), { nil: undefined, freq: 1 }),
  endIndemnity: fc.option(fc.constantFrom(...END_INDEMNITIES), { nil: undefined, freq: 1 }),
  group: fc.option(fc.constantFrom(...ECLAT_GROUPS), { nil: undefined, freq: 1 }),
  trainingStart: fc.option(anyDay, { nil: undefined, freq: 1 }),
  trainingEnd: fc.option(anyDay, { nil: undefined, freq: 1 }),
  monthlyCost: fc.option(money, { nil: undefined, freq: 1 }),
});
const amendment = fc.record({
  contract: fc.nat(5),
  from: maybe(anyDay),
  fte: fc.option(fc.constantFrom(500_000, 800_000, 1_000_000), { nil: undefined, freq: 1 }),
  grossPay: fc.option(fc.integer({ min: 100_000, max: 700_000 }), { nil: undefined, freq: 1 }),
  index: fc.option(fc.integer({ min: 300, max: 900 }), { nil: undefined, freq: 1 }),
  step: fc.option(fc.integer({ min: 1, max: 14 }), { nil: undefined, freq: 1 }),
  premium: fc.option(fc.nat(60_000), { nil: undefined, freq: 1 }),
  monthlyCost: fc.option(money, { nil: undefined, freq: 1 }),
});
const extraCost = fc.record({
  post: fc.nat(3),
  kind: fc.constantFrom(...EXTRA_COST_KINDS),
  amount: maybe(fc.nat(300_000)),
  rhythm: maybe(fc.constantFrom(...EXTRA_COST_RHYTHMS)),
  start: maybe(anyDay),
  end: maybe(anyDay),
});
const payment = fc.record({
  of: fc.constantFrom('v0', 'v1', 'l0', 'l1'),
  tranche: maybe(fc.integer({ min: 1, max: 3 })),
  on: maybe(anyDay),
  amount: maybe(money),
});
const hypothesis = fc.oneof(
  fc.record({
    parameter: fc.constantFrom('smicRise', 'pointRise', 'payRise', 'civilCareerRise', 'priceRise', 'payrollTaxRise'),
    year: fc.integer({ min: 2026, max: 2028 }),
    value: fc.integer({ min: 0, max: 60_000 }),
  }),
  fc.record({
    parameter: fc.constantFrom('health', 'managementCentre', 'cnracl', 'unknown'),
    year: fc.constant(2027),
    value: fc.integer({ min: 0, max: 300_000 }),
  }),
  fc.record({ parameter: fc.constantFrom('v2Private', 'v2Public'), period: fc.integer({ min: 1, max: 3 }), value: money }),
);
const employer = fc.record({
  kind: maybe(fc.constantFrom(...STRUCTURE_KINDS)),
  commune: maybe(fc.constantFrom('43001', '67482', '97105')),
  staffBand: maybe(fc.constantFrom(...STAFF_BANDS)),
  agreement: fc.option(fc.constantFrom(...AGREEMENTS), { nil: undefined, freq: 1 }),
  workAccidentCode: fc.option(fc.constantFrom(...WORK_ACCIDENT_CODES), { nil: undefined, freq: 1 }),
  workAccidentRate: fc.option(fc.nat(40_000), { nil: undefined, freq: 1 }),
  mobilityRate: fc.option(fc.nat(32_000), { nil: undefined, freq: 1 }),
  healthMonthly: fc.option(fc.nat(6_000), { nil: undefined, freq: 1 }),
  unemployment: maybe(fc.constantFrom('self', 'insured')),
  payrollTax: maybe(fc.constantFrom(...PAYROLL_TAXES)),
  presence: maybe(fc.constantFrom(...PRESENCES)),
  observedRate: fc.option(fc.integer({ min: 100_000, max: 600_000 }), { nil: undefined, freq: 1 }),
  observedFrom: fc.option(anyDay, { nil: undefined, freq: 1 }),
});
const convention = fc.record({
  post: fc.nat(3),
  envelope: fc.constantFrom(...ENVELOPES),
  start: maybe(anyDay),
  signedOn: maybe(anyDay),
  bonification: fc.boolean(),
  endsOn: fc.option(anyDay, { nil: undefined, freq: 1 }),
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
  hours: maybe(fc.nat(900)),
  flatRate: fc.option(fc.constantFrom(...FLAT_RATES), { nil: undefined, freq: 1 }),
  rhythm: maybe(fc.constantFrom(...RHYTHMS)),
  lag: fc.option(fc.nat(14), { nil: undefined, freq: 1 }),
});

/** Plans of up to four posts with whatever an officer could have typed, left out or contradicted. */
export const anyPlan = fc
  .record({
    posts: fc.array(post, { minLength: 1, maxLength: 4 }),
    contracts: fc.array(contract, { maxLength: 6 }),
    conventions: fc.array(convention, { maxLength: 4 }),
    lines: fc.array(line, { maxLength: 6 }),
    employers: fc.tuple(employer, employer),
    amendments: fc.array(amendment, { maxLength: 3 }),
    extraCosts: fc.array(extraCost, { maxLength: 3 }),
    payments: fc.array(payment, { maxLength: 3 }),
    hypotheses: fc.array(hypothesis, { maxLength: 3 }),
    ownFunds: fc.array(maybe(money), { minLength: YEARS, maxLength: YEARS }),
    communeFunds: fc.array(maybe(money), { maxLength: YEARS }),
    settings: fc.record({
      unsecured: fc.constantFrom(...UNSECURED_RULES),
      vacancy: fc.constantFrom(...VACANCY_RULES),
      communeKey: fc.constantFrom(...COMMUNE_KEYS),
      bonificationZones: fc.constantFrom(...BONIFICATION_ZONES),
      chargesPaid: fc.constantFrom(...CHARGES_PAID),
    }),
  })
  .map((raw): Plan => {
    const known = <T extends object>(row: T): T => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
    const posts = raw.posts.map((row, p) => known({ ...row, id: `p${p}`, label: `P${p}` }));
    const of = (index: number) => `p${index % posts.length}`;
    return {
      ...emptyPlan('plan', 'Plan', 2024, 2024 + YEARS - 1),
      settings: raw.settings,
      structures: [known({ ...raw.employers[0], id: 's0', name: 'A' }), known({ ...raw.employers[1], id: 's1', name: 'B' })],
      posts,
      contracts: raw.contracts.map((row, k) => known({ ...row, id: `k${k}`, post: of(row.post) })),
      conventions: raw.conventions.map((row, k) => known({ ...row, id: `v${k}`, post: of(row.post) })),
      funders: [
        { id: 'f0', name: 'F', kind: 'european' },
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
        { id: 'c0', name: 'C0', population: 1000, keyWeight: 3 },
        { id: 'c1', name: 'C1', population: 333, keyWeight: 1 },
        { id: 'c2', name: 'C2' },
      ],
      amendments: raw.amendments.map((row, k) => known({ ...row, id: `m${k}`, contract: `k${row.contract}` })),
      extraCosts: raw.extraCosts.map((row, k) => known({ ...row, id: `x${k}`, post: of(row.post) })),
      payments: raw.payments.map(({ of: paid, ...row }, k) =>
        known({ ...row, id: `y${k}`, [paid.startsWith('v') ? 'convention' : 'cofinancing']: paid }),
      ),
      hypotheses: raw.hypotheses.map((row, k) => ({ ...row, id: `h${k}` })),
      ownFunds: [
        ...raw.ownFunds.map((amount, y) => known({ id: String(2024 + y), year: 2024 + y, amount })),
        ...raw.communeFunds.map((amount, y) => known({ id: `${2024 + y}:c0`, year: 2024 + y, commune: 'c0', amount })),
      ],
    } as unknown as Plan;
  });
