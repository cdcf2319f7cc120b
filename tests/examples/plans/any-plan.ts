import fc from 'fast-check';
import type { Cents, Rate } from '../../../src/domain/base/cents.ts';
import { addDays, type Day, daysIn, monthOf, dayOf } from '../../../src/domain/base/day.ts';
import { EXTRA_COST_KINDS, EXTRA_COST_RHYTHMS } from '../../../src/domain/plan/extra-cost.ts';
import { END_INDEMNITIES, GRADE_SCALES, PENSION_SCHEMES } from '../../../src/domain/plan/pay-terms.ts';
import {
  AGREEMENTS, BASES, COFINANCING_STATES, COMMUNE_KEYS, emptyPlan, ENVELOPES, FLAT_RATES, PAY_BASES, PAYROLL_TAXES, type Plan,
  POST_STATES, PRESENCES, REGIMES, RHYTHMS, STAFF_BANDS, STRUCTURE_KINDS, TARGETS, UNSECURED_RULES, VACANCY_RULES, WORK_ACCIDENT_CODES,
} from '../../../src/domain/plan/plan.ts';

const COMMUNES = ['43112', '43234', '67482', '97411', '97302'];
const DEPARTEMENTS = ['43', '2A', '974', '976', '971', '01'];
const index = (name: string, most: number) => fc.integer({ min: 0, max: most }).map((n) => `${name}-${n}`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** Known most of the time, and absent once in a while. */
const mostly = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 9 });
const seldom = <T>(value: fc.Arbitrary<T>) => fc.oneof({ arbitrary: fc.constant(undefined), weight: 4 }, { arbitrary: value, weight: 1 });
const whole = (min: number, max: number) => fc.integer({ min, max });
const cents = (min: number, max: number) => whole(min, max) as unknown as fc.Arbitrary<Cents>;
const rate = (max: number) => whole(0, max) as unknown as fc.Arbitrary<Rate>;
const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
const day = (first: number, last: number): fc.Arbitrary<Day> =>
  fc.tuple(whole(first, last), whole(1, 12), whole(1, 31))
    .map(([year, month, date]) => dayOf(year, month, Math.min(date, daysIn(monthOf(year, month)))) as Day);

/** Any plan of up to `most` posts over 2021–2030 or less, complete or with holes, with every kind of row it can hold. */
export function anyPlan(most = 6): fc.Arbitrary<Plan> {
  return fc.record({
    firstYear: whole(2021, 2027),
    span: whole(0, 3),
    settings: fc.record({
      unsecured: one(UNSECURED_RULES), vacancy: one(VACANCY_RULES), communeKey: one(COMMUNE_KEYS),
    }, { requiredKeys: [] }),
    structures: fc.array(structure(), { minLength: 1, maxLength: 3 }),
    posts: fc.array(post(), { minLength: 1, maxLength: most }),
    contracts: fc.array(contract(most), { maxLength: most + 3 }),
    conventions: fc.array(convention(most), { maxLength: most + 1 }),
    cofinancings: fc.array(cofinancing(most), { maxLength: 7 }),
    amendments: fc.array(amendment(most), { maxLength: 5 }),
    extraCosts: fc.array(extraCost(most), { maxLength: 4 }),
    payments: fc.array(payment(most), { maxLength: 3 }),
    hypotheses: fc.array(hypothesis(), { maxLength: 4 }),
    weights: fc.array(maybe(whole(0, 900)), { minLength: 5, maxLength: 5 }),
    ownFunds: fc.array(maybe(cents(0, 9_000_000)), { minLength: 10, maxLength: 10 }),
    budgets: fc.array(fc.tuple(whole(2021, 2030), one([...COMMUNES, '75056']), mostly(cents(0, 3_000_000))), { maxLength: 4 }),
  }).map(({ firstYear, span, settings, ownFunds, budgets, weights, ...tables }) => ({
    ...emptyPlan('plan', 'Plan tiré au sort', firstYear, firstYear + span),
    settings: clean(settings),
    structures: number('s', tables.structures),
    posts: number('p', tables.posts).map((row, i) => ({ ...row, label: `CN-${i}` })),
    contracts: onPosts(number('ct', tables.contracts), tables.posts.length),
    conventions: onPosts(number('cv', tables.conventions), tables.posts.length),
    cofinancings: number('cf', tables.cofinancings),
    amendments: number('am', tables.amendments),
    extraCosts: onPosts(number('xc', tables.extraCosts), tables.posts.length),
    payments: number('pm', tables.payments),
    hypotheses: number('hy', tables.hypotheses),
    scenarios: [{ id: 'sc-0', name: '=Au fil de l’eau', changes: [] }],
    comments: [{ id: 'co-0', table: 'posts', row: 'p-0', field: 'label', text: '@vérifié', at: '2026-11-23T10:00:00.000Z', by: 'A. B.' }],
    funders: [{ id: 'f-0', name: 'Département' }, { id: 'f-1', name: '=SOMME(1;2)' }],
    communes: COMMUNES.map((id, i) => clean({ id, name: `Commune ${i}`, ...(i < 4 && { population: 317 * i }), keyWeight: weights[i] })),
    ownFunds: [
      ...ownFunds.flatMap((amount, i) => (amount === undefined ? [] : [{ id: String(2021 + i), year: 2021 + i, amount }])),
      ...budgets.map(([year, commune, amount], i) => clean({ id: `${year}:${commune}:${i}`, year, commune, amount })),
    ],
  }) as Plan);
}

function structure() {
  return fc.record({
    name: one(['CC des Rives', '+33 association', 'Mairie']), kind: mostly(one([...STRUCTURE_KINDS, 'association' as const])),
    commune: maybe(one(COMMUNES)), staffBand: maybe(one(STAFF_BANDS)), agreement: maybe(one(AGREEMENTS)),
    workAccidentCode: maybe(one(WORK_ACCIDENT_CODES)), workAccidentRate: seldom(rate(40_000)), managementCentreRate: seldom(rate(30_000)),
    mobilityRate: maybe(rate(32_000)), insuranceRate: maybe(rate(70_000)), unemployment: maybe(one(['self', 'insured'] as const)),
    providentMonthly: seldom(cents(0, 5_000)), healthMonthly: seldom(cents(0, 6_000)), otherMonthly: seldom(cents(0, 3_000)),
    payrollTax: maybe(one(PAYROLL_TAXES)), presence: maybe(one(PRESENCES)),
    observedRate: seldom(rate(600_000)), observedFrom: maybe(day(2021, 2028)),
  });
}

function post() {
  return fc.record({
    employer: mostly(index('s', 2)), commune: maybe(one(COMMUNES)), departement: maybe(one(DEPARTEMENTS)),
    served: maybe(fc.uniqueArray(one(COMMUNES), { maxLength: 3 }).chain((codes) =>
      fc.tuple(...codes.map((commune) => fc.record({ commune: fc.constant(commune), weight: whole(0, 4) }))))),
    state: maybe(one(POST_STATES)), stateSince: maybe(day(2021, 2030)), zrr: maybe(fc.boolean()), qpv: maybe(fc.boolean()),
  });
}

const payFields = {
  grossPay: maybe(cents(90_000, 900_000)), smicShare: maybe(rate(1_000_000)), index: maybe(whole(300, 900)), premium: seldom(cents(0, 90_000)),
};

function contract(most: number) {
  const runs = fc.tuple(mostly(day(2020, 2029)), maybe(fc.oneof(whole(20, 380), whole(20, 1500))))
    .map(([start, length]) => ({ start, end: start === undefined || length === undefined ? undefined : addDays(start, length) }));
  return fc.tuple(runs, fc.record({
    ...payFields, grossPay: mostly(payFields.grossPay), post: index('p', most - 1), regime: mostly(one(REGIMES)), payBasis: mostly(one(PAY_BASES)),
    scale: mostly(one(GRADE_SCALES)), step: mostly(whole(1, 13)), stepSince: seldom(day(2020, 2028)), bonusPoints: seldom(whole(0, 40)),
    children: maybe(whole(0, 6)), residenceRate: seldom(one([0, 10_000, 30_000] as Rate[])), fte: maybe(fc.oneof(rate(1_000_000), one([500_000, 800_000] as Rate[]))),
    pension: seldom(one(PENSION_SCHEMES)), endIndemnity: seldom(one(END_INDEMNITIES)), monthlyCost: seldom(seldom(cents(100_000, 500_000))),
  })).map(([run, row]) => ({ ...run, ...row }));
}

function amendment(most: number) {
  return fc.record({
    ...payFields, contract: index('ct', most + 2), from: mostly(day(2021, 2030)), fte: maybe(rate(1_000_000)), step: seldom(whole(1, 13)),
    monthlyCost: seldom(cents(100_000, 500_000)),
  });
}

function extraCost(most: number) {
  return fc.record({
    post: index('p', most - 1), kind: maybe(one(EXTRA_COST_KINDS)), label: maybe(one(['Voiture', '-10 tablettes'])), amount: mostly(cents(0, 700_000)),
    rhythm: mostly(one(EXTRA_COST_RHYTHMS)), start: maybe(day(2021, 2030)), end: maybe(day(2021, 2030)),
  });
}

function payment(most: number) {
  return fc.record({
    convention: maybe(index('cv', most)), cofinancing: maybe(index('cf', 6)), tranche: maybe(whole(1, 3)), on: maybe(day(2021, 2030)),
    amount: maybe(cents(0, 2_000_000)),
  });
}

/** Values supposed for parameters of every form: rises, amounts, rates, a number, the periods of a scale; some of them cannot be. */
function hypothesis() {
  const rises = one(['smicRise', 'pmssRise', 'pointRise', 'payrollTaxRise', 'payRise', 'civilCareerRise', 'contractCareerRise', 'priceRise']);
  return fc.oneof(
    fc.record({ parameter: rises, year: whole(2025, 2030), value: mostly(whole(0, 60_000)) }),
    fc.record({ parameter: one(['smicHourly', 'pmss']), year: whole(2025, 2030), value: whole(1_150, 1_900) }),
    fc.record({ parameter: one(['managementCentre', 'ircantecA', 'health', 'insurance', 'cnracl']), year: whole(2022, 2030), value: whole(0, 90_000) }),
    fc.record({ parameter: fc.constant('minimumIndex'), year: whole(2025, 2030), value: whole(360, 400) }),
    fc.record({ parameter: fc.constant('indexPoint'), year: whole(2026, 2030), value: whole(580_000, 700_000) }),
    fc.record({ parameter: one(['v2Private', 'v2Antilles', 'v1Private', 'bonification']), period: whole(1, 3), value: whole(0, 2_500_000) }),
    fc.record({ parameter: one(['reductionSmall', 'unknown']), year: whole(2026, 2030), value: whole(0, 9) }),
  );
}

function convention(most: number) {
  return fc.record({
    post: index('p', most - 1), envelope: mostly(one(ENVELOPES)), start: mostly(day(2021, 2028)), signedOn: maybe(day(2021, 2028)),
    bonification: maybe(fc.boolean()), endsOn: seldom(day(2021, 2030)),
    periods: seldom(fc.array(fc.record({ months: whole(1, 24), amount: cents(0, 3_000_000) }), { minLength: 1, maxLength: 3 })),
  });
}

function cofinancing(most: number) {
  const aims = one(TARGETS).chain((target) => fc.record({
    target: fc.constant(target),
    targetId: target === 'post' ? index('p', most - 1) : target === 'commune' ? one(COMMUNES) : fc.constant(undefined),
  }));
  return fc.tuple(aims, fc.record({
    funder: mostly(index('f', 1)), basis: one(BASES), amount: mostly(cents(0, 2_000_000)), rate: mostly(rate(700_000)), hours: mostly(whole(0, 900)),
    start: maybe(day(2020, 2029)), end: maybe(day(2022, 2031)), cap: seldom(cents(0, 900_000)),
    state: fc.constantFrom('notified', 'paid', ...COFINANCING_STATES), probability: maybe(rate(1_000_000)), flatRate: maybe(one(FLAT_RATES)),
    rhythm: maybe(one(RHYTHMS)), lag: maybe(whole(0, 8)),
  })).map(([aim, line]) => ({ ...aim, ...line }));
}

/** The rows, each on a post of the plan but for one in seven, whose post may be nowhere. */
function onPosts<R extends { readonly post: string }>(rows: readonly R[], posts: number): R[] {
  const place = (row: R) => Number(row.post.slice(2));
  return rows.map((row, i) => (i % 7 === 6 ? row : { ...row, post: `p-${place(row) % posts}` }));
}

function number<T extends object>(name: string, rows: readonly T[]): (T & { id: string })[] {
  return rows.map((row, i) => ({ id: `${name}-${i}`, ...clean(row) }));
}

/** The row without its undefined fields, as JSON would give it back. */
function clean<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}
