import fc from 'fast-check';
import type { Cents, Rate } from '../../../src/domain/base/cents.ts';
import { type Day, daysIn, monthOf, dayOf } from '../../../src/domain/base/day.ts';
import {
  type Basis, COFINANCING_STATES, COMMUNE_KEYS, emptyPlan, type Plan, POST_STATES, REGIMES, STRUCTURE_KINDS,
  TARGETS, UNSECURED_RULES, VACANCY_RULES,
} from '../../../src/domain/plan/plan.ts';

const COMMUNES = ['43112', '43234', '2A004', '97411', '01004'];
const DEPARTEMENTS = ['43', '2A', '974', '976', '01'];
const index = (name: string, most: number) => fc.integer({ min: 0, max: most }).map((n) => `${name}-${n}`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const cents = (min: number, max: number) => fc.integer({ min, max }) as unknown as fc.Arbitrary<Cents>;
const rate = (max: number) => fc.integer({ min: 0, max }) as unknown as fc.Arbitrary<Rate>;
const day = (first: number, last: number): fc.Arbitrary<Day> =>
  fc.tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, date]) => dayOf(year, month, Math.min(date, daysIn(monthOf(year, month)))) as Day);

/** Any plan of up to `most` posts over 2023–2028 or less, complete or with holes, with every kind of line it can hold. */
export function anyPlan(most = 6): fc.Arbitrary<Plan> {
  return fc.record({
    firstYear: fc.integer({ min: 2023, max: 2025 }),
    span: fc.integer({ min: 0, max: 3 }),
    settings: fc.record({
      unsecured: fc.constantFrom(...UNSECURED_RULES), vacancy: fc.constantFrom(...VACANCY_RULES), communeKey: fc.constantFrom(...COMMUNE_KEYS),
    }, { requiredKeys: [] }),
    structures: fc.array(structure(), { minLength: 1, maxLength: 3 }),
    posts: fc.array(post(), { minLength: 1, maxLength: most }),
    contracts: fc.array(contract(most), { maxLength: most + 2 }),
    conventions: fc.array(convention(most), { maxLength: most + 1 }),
    cofinancings: fc.array(cofinancing(most), { maxLength: 7 }),
    ownFunds: fc.array(maybe(cents(0, 9_000_000)), { minLength: 6, maxLength: 6 }),
  }).map(({ firstYear, span, settings, ownFunds, ...tables }) => ({
    ...emptyPlan('plan', 'Plan tiré au sort', firstYear, firstYear + span),
    settings: clean(settings),
    structures: number('s', tables.structures),
    posts: number('p', tables.posts).map((row, i) => ({ ...row, label: `CN-${i}` })),
    contracts: number('ct', tables.contracts),
    conventions: number('cv', tables.conventions),
    cofinancings: number('cf', tables.cofinancings),
    funders: [{ id: 'f-0', name: 'Département' }, { id: 'f-1', name: '=SOMME(1;2)' }],
    communes: COMMUNES.map((id, i) => ({ id, name: `Commune ${i}`, ...(i < 4 && { population: 317 * i }) })),
    ownFunds: ownFunds.flatMap((amount, i) => (amount === undefined ? [] : [{ id: String(2023 + i), year: 2023 + i, amount }])),
  }) as Plan);
}

function structure() {
  return fc.record({
    name: fc.constantFrom('CC des Rives', '+33 association', 'Mairie'), kind: maybe(fc.constantFrom(...STRUCTURE_KINDS)),
    staffBand: maybe(fc.constantFrom('under11', 'from11', 'from20', 'from50', 'from150')), workAccidentRate: maybe(rate(40_000)),
    managementCentreRate: maybe(rate(30_000)), mobilityRate: maybe(rate(32_000)), unemployment: maybe(fc.constantFrom('self', 'insured')),
    observedRate: fc.option(rate(600_000), { nil: undefined, freq: 4 }), observedFrom: maybe(day(2023, 2027)),
  });
}

function post() {
  return fc.record({
    employer: maybe(index('s', 2)), commune: maybe(fc.constantFrom(...COMMUNES)), departement: maybe(fc.constantFrom(...DEPARTEMENTS)),
    served: maybe(fc.uniqueArray(fc.constantFrom(...COMMUNES), { maxLength: 3 }).chain((codes) =>
      fc.tuple(...codes.map((commune) => fc.record({ commune: fc.constant(commune), weight: fc.integer({ min: 0, max: 4 }) }))))),
    state: fc.option(fc.constantFrom(...POST_STATES), { nil: undefined }), stateSince: maybe(day(2023, 2028)),
    zrr: maybe(fc.boolean()), qpv: maybe(fc.boolean()),
  });
}

function contract(most: number) {
  return fc.record({
    post: index('p', most - 1), regime: maybe(fc.constantFrom('publicFixedTerm', 'publicProject', 'publicPermanent', ...REGIMES)),
    start: fc.option(day(2022, 2027), { freq: 9, nil: undefined }), end: maybe(day(2023, 2029)), payBasis: maybe(fc.constantFrom('gross', 'smic')),
    grossPay: maybe(cents(150_000, 600_000)), fte: maybe(rate(1_000_000)),
    monthlyCost: fc.option(cents(100_000, 500_000), { nil: undefined, freq: 4 }),
  });
}

function convention(most: number) {
  return fc.record({
    post: index('p', most - 1), envelope: maybe(fc.constantFrom('v1', 'v2', 'custom')), start: fc.option(day(2021, 2026), { freq: 9, nil: undefined }),
    signedOn: maybe(day(2021, 2025)), bonification: maybe(fc.boolean()),
    periods: maybe(fc.array(fc.record({ months: fc.integer({ min: 1, max: 24 }), amount: cents(0, 3_000_000) }), { minLength: 1, maxLength: 3 })),
  });
}

function cofinancing(most: number) {
  const aims = fc.constantFrom(...TARGETS).chain((target) => fc.record({
    target: fc.constant(target),
    targetId: target === 'post' ? index('p', most - 1) : target === 'commune' ? fc.constantFrom(...COMMUNES) : fc.constant(undefined),
  }));
  return fc.tuple(aims, fc.record({
    funder: maybe(index('f', 1)), basis: fc.constantFrom<Basis>('perYear', 'perMonth', 'total', 'shareOfCost', 'shareAfterState'), amount: maybe(cents(0, 2_000_000)), rate: maybe(rate(700_000)),
    start: fc.option(day(2022, 2027), { freq: 6, nil: undefined }), end: fc.option(day(2024, 2029), { freq: 6, nil: undefined }),
    cap: fc.option(cents(0, 900_000), { nil: undefined, freq: 3 }), state: fc.constantFrom('notified', ...COFINANCING_STATES), probability: maybe(rate(1_000_000)),
  })).map(([aim, line]) => ({ ...aim, ...line }));
}

function number<T extends object>(name: string, rows: readonly T[]): (T & { id: string })[] {
  return rows.map((row, i) => ({ id: `${name}-${i}`, ...clean(row) }));
}

/** The row without its undefined fields, as JSON would give it back. */
function clean<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}
