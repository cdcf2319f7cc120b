import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { type Day, day } from '../../../src/domain/base/day.ts';
import { eclatMinimum } from '../../../src/domain/law/branch-pay.ts';
import { LAW, makeLaw } from '../../../src/domain/law/law.ts';
import { type Parameter, valueAt } from '../../../src/domain/law/parameter.ts';
import type { Contract, Plan } from '../../../src/domain/plan/plan.ts';
import { monthsOf, recompute, treasuryOf } from '../../../src/domain/recompute.ts';
import { aContract, aConvention, aLine, anEmployer, aPlan, aPost, without } from '../a-plan.ts';
import { slipOf } from '../cost/a-slip.ts';

const asOf = day('2026-11-23');
const OPENS = day('2028-01-01');

/** The law known from a day on only, with the value that was in force on it. */
function knownFrom<T>(parameter: Parameter<T>, on: Day): Parameter<T> {
  const first = valueAt(parameter, on);
  const later = parameter.values.filter(({ from }) => from > on);
  return { ...parameter, values: first === undefined ? later : [{ ...first, from: on }, ...later] };
}
const LATE = makeLaw((parameter) => knownFrom(parameter, OPENS));

/** A contract, a line or a convention of every kind on one post each, from 2026 to 2028. */
function every(contracts: readonly Contract[], parts: Partial<Plan> = {}): Plan {
  return aPlan({ firstYear: 2026, structures: [anEmployer()], posts: contracts.map(({ post }) => aPost(post)), contracts, ...parts });
}
const unknownUntil2028 = [true, true, false];
const isUnknown = (values: Float64Array, row = 0) => Array.from(values.subarray(row * 3, row * 3 + 3), Number.isNaN);

describe('before the first value of the law that a cost rests on', () => {
  test.each<[string, Contract]>([
    ['a gross pay', aContract('p')],
    ['a share of the SMIC', { ...without(aContract('p'), 'grossPay'), payBasis: 'smic' } as Contract],
    ['an index', { ...without(aContract('p'), 'grossPay'), payBasis: 'index', index: 400, regime: 'civilServant' } as Contract],
    [
      'a scale and step',
      { ...without(aContract('p'), 'grossPay'), payBasis: 'grade', scale: 'C1', step: 3, regime: 'civilServant' } as Contract,
    ],
    ['the pay of an aided job', aContract('p', { regime: 'aided' })],
    ['an apprentice', aContract('p', { regime: 'apprentice' })],
  ])('the cost of %s is not known, and is known from then on', (_, contract) => {
    const { posts } = recompute({ plan: every([contract]), law: LATE, asOf });
    expect(isUnknown(posts.cost)).toEqual(unknownUntil2028);
    expect(isUnknown(posts.remainder)).toEqual(unknownUntil2028);
  });

  test('a private pay is neither under a minimum nor over an allowance that nobody knows', () => {
    const contracts = ['p', 'q', 'r', 's'].map((id) => aContract(id, { regime: 'privatePermanent', grossPay: cents(600_000), group: 'C' }));
    const employer = anEmployer({ kind: 'association', agreement: 'eclat' });
    const { posts, gaps } = recompute({ plan: every(contracts, { structures: [employer] }), law: LATE, asOf });
    expect(isUnknown(posts.cost)).toEqual(unknownUntil2028);
    expect(gaps.filter(({ code }) => code === 'payBelowMinimum')).toEqual([]);
    const alisfa = every(contracts, { structures: [anEmployer({ kind: 'association', agreement: 'alisfa' })] });
    expect(recompute({ plan: alisfa, law: LATE, asOf }).gaps.filter(({ code }) => code === 'payBelowMinimum')).toEqual([]);
    expect(eclatMinimum(LATE.eclatPoints, LATE.eclatCoefficients, 'C', day('2027-12-31'))).toBeUndefined();
    expect(eclatMinimum(LAW.eclatPoints, LATE.eclatCoefficients, 'C', day('2027-12-31'))).toBeUndefined();
  });

  test('a typed monthly cost is known all the same, and so are the prices of extra costs, which then do not rise', () => {
    const contract = aContract('p', { monthlyCost: cents(300_000) });
    const extraCosts = [{ id: 'x', post: 'p', amount: cents(10_000), rhythm: 'monthly', start: day('2026-01-01') }] as const;
    const { posts } = recompute({ plan: every([contract], { extraCosts }), law: LATE, asOf });
    // In 2028 prices rise by 1.5 %, from 100.00 € a month.
    expect(Array.from(posts.cost)).toEqual([12 * 310_000, 12 * 310_000, 12 * (300_000 + 10_150)]);
  });

  test('a European line has no flat rate and no most allowed, and money comes without a delay', () => {
    const contract = aContract('p', { monthlyCost: cents(300_000) });
    const plan = every([contract], {
      funders: [{ id: 'f', name: 'FSE+', kind: 'european' }],
      cofinancings: [aLine('l', { flatRate: 'indirect7', rate: percent(90), end: day('2027-12-31') })],
    });
    const { posts, gaps, received } = recompute({ plan, law: LATE, asOf });
    expect(Array.from(posts.cofunding)).toEqual([3_240_000, 3_240_000, 0]);
    expect(Array.from(received.cofunding)).toEqual([3_240_000, 3_240_000, 0]);
    expect(gaps.filter(({ code }) => code === 'rateAboveMost')).toEqual([]);
    expect(treasuryOf({ plan, law: LATE }).cofunding[11]).toBe(3_240_000);
  });

  test('the aid of an aided job counts the months whose SMIC is known', () => {
    const contract = aContract('p', { regime: 'aided', monthlyCost: cents(300_000) });
    const plan = every([contract], {
      funders: [{ id: 'f', name: 'État' }],
      cofinancings: [aLine('l', { basis: 'shareOfSmic', rate: percent(50) })],
    });
    expect(Array.from(recompute({ plan, law: LATE, asOf }).posts.cofunding).map((amount) => amount > 0)).toEqual([false, false, true]);
  });

  test('hours sold are held against no limit', () => {
    const contract = aContract('p', { monthlyCost: cents(300_000) });
    const sold = { ...without(aLine('l'), 'rate'), basis: 'perHour', amount: cents(5_000), hours: 1_600 } as const;
    const plan = every([contract], { funders: [{ id: 'f', name: 'CAF' }], cofinancings: [sold] });
    const of = (law: typeof LAW) =>
      recompute({ plan, law, asOf })
        .gaps.filter(({ code }) => code === 'soldTimeExceeded')
        .map(({ year }) => year);
    expect([of(LATE), of(LAW)]).toEqual([[2028], [2026, 2027, 2028]]);
  });

  test('a convention signed then waits for the day it was signed, and a bonification too', () => {
    const contract = aContract('p', { monthlyCost: cents(300_000) });
    const states = (law: typeof LAW) => {
      const plan = every([contract], {
        conventions: [aConvention('p', { signedOn: day('2026-01-05'), start: day('2026-02-01'), bonification: true })],
      });
      const { posts, gaps } = recompute({ plan, law, asOf });
      const missing = gaps.filter(({ code, cell }) => code === 'missingData' && cell?.table === 'conventions').map(({ names }) => names);
      return [Number.isNaN(posts.state[0] as number), missing];
    };
    expect(states(LATE)).toEqual([true, [['signedOn']]]);
    expect(states({ ...LAW, bonification: LATE.bonification })).toEqual([true, [['signedOn']]]);
    expect(states(LAW)).toEqual([false, []]);
  });

  test('an indemnity is due on no contract that ends before the SMIC it is held against', () => {
    const contract = aContract('p', { regime: 'publicFixedTerm', start: day('2026-03-01'), end: day('2019-08-31') });
    expect(Array.from(recompute({ plan: every([contract]), asOf }).posts.cost)).toEqual([0, 0, 0]);
  });

  test('an end-of-contract indemnity that the officer says is due is not known while a part of the pay is not', () => {
    const half = {
      ...without(aContract('p'), 'grossPay'),
      regime: 'publicFixedTerm',
      endIndemnity: 'due',
      start: day('2026-07-01'),
    } as Contract;
    const amendments = [{ id: 'a', contract: 'contract-p', from: day('2027-01-01'), grossPay: cents(190_000) }];
    const { cost } = monthsOf({ plan: every([{ ...half, end: day('2027-06-30') }], { amendments }) }, 'p');
    expect(Array.from(cost.slice(10, 19), Number.isNaN)).toEqual([true, true, false, false, false, false, false, true, false]);
    expect(isUnknown(recompute({ plan: every([{ ...half, end: day('2027-06-30') }], { amendments }), asOf }).posts.cost)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('nor while none of it is', () => {
    const contract = {
      ...without(aContract('p'), 'grossPay'),
      regime: 'publicFixedTerm',
      endIndemnity: 'due',
      end: day('2026-06-30'),
    } as Contract;
    const { cost } = monthsOf({ plan: every([contract]) }, 'p');
    expect(Array.from(cost.slice(4, 8))).toEqual([Number.NaN, Number.NaN, 0, 0]);
  });
});

test('a rate that changes inside a month counts from the month after', () => {
  const from = day('2026-07-15');
  const last = valueAt(LAW.pmss, from);
  if (last === undefined) throw new Error('no ceiling');
  const law = {
    ...LAW,
    pmss: {
      ...LAW.pmss,
      values: [
        { ...last, from: day('2021-01-01') },
        { ...last, from, value: cents(100_000) },
      ],
    },
  };
  const capped = (on: string) => slipOf(aContract('p'), anEmployer(), on, { law })?.find(({ id }) => id === 'pensionCapped')?.base;
  expect([capped('2026-07-01'), capped('2026-07-31'), capped('2026-08-01')]).toEqual([190_000, 190_000, 100_000]);
});
