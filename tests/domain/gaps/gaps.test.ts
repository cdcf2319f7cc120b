import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Gap, GapCode } from '../../../src/domain/gaps/gap.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { aContract, aConvention, aLine, anEmployer, aPlan, aPost, without } from '../a-plan.ts';

/** The gaps of one kind, as seen on a day, without their sources. */
function gaps(code: GapCode, plan: Plan, asOf = '2026-11-23'): Gap[] {
  return recompute({ plan, asOf: day(asOf) }).gaps.filter((gap) => gap.code === code).map((gap) => without(gap, 'source'));
}

const base = { structures: [anEmployer()], posts: [aPost('p')], contracts: [aContract('p')], conventions: [aConvention('p')], funders: [{ id: 'f', name: 'Département' }] };
const full = [2025, 2026, 2027, 2028].map((year) => ({ id: String(year), year, amount: cents(4_000_000) }));

describe('shortfall', () => {
  test('is what own funds leave to find, by exercice; a past one is only worth knowing', () => {
    const ownFunds = [{ id: '2025', year: 2025, amount: cents(1_381_351) }, { id: '2026', year: 2026, amount: cents(1_882_036) }, ...full.slice(3)];
    expect(gaps('shortfall', aPlan({ ...base, ownFunds }))).toEqual([
      { code: 'shortfall', severity: 'alert', year: 2027, amount: 1_882_036, cell: { table: 'ownFunds', id: '2027', field: 'amount' } },
      { code: 'shortfall', severity: 'info', year: 2025, amount: 1, cell: { table: 'ownFunds', id: '2025', field: 'amount' } },
    ]);
  });

  test('of a commune shows when the commune has a budget of its own', () => {
    const ownFunds = [...full, { id: 'x', year: 2026, commune: '43001', amount: cents(1_882_035) }];
    expect(gaps('shortfall', aPlan({ ...base, ownFunds }))).toMatchObject([{ commune: '43001', year: 2026, amount: 1, cell: { id: 'x' } }]);
  });
});

describe('over-funding', () => {
  const line = (amount: number) => ({ ...without(aLine('l'), 'rate'), basis: 'perYear' as const, amount: cents(amount) });
  test.each([
    { amount: 1_381_352, over: [] },
    { amount: 1_381_353, over: [[2025, 1, 'info']] },
    { amount: 1_882_036, over: [[2025, 500_684, 'info']] },
    { amount: 1_882_037, over: [[2026, 1, 'warning'], [2027, 1, 'warning'], [2025, 500_685, 'info']] },
  ])('starts above what is left: $amount', ({ amount, over }) => {
    const found = gaps('overFunding', aPlan({ ...base, cofinancings: [line(amount)] }));
    expect(found.map((gap) => [gap.year, gap.amount, gap.severity])).toEqual(over);
    for (const gap of found) expect(gap.cell).toEqual({ table: 'cofinancings', id: 'l', field: 'amount' });
  });

  test('by the State alone points at the convention', () => {
    const plan = aPlan({ ...base, contracts: [aContract('p', { fte: percent(20) })] });
    expect(gaps('overFunding', plan)[0]).toMatchObject({ year: 2026, cell: { table: 'conventions', id: 'convention-p' } });
  });
});

describe('State money ending', () => {
  test('says what each exercice loses and which ends explain it', () => {
    const plan = aPlan({ ...base, conventions: [aConvention('p', { start: day('2024-09-01'), signedOn: day('2024-08-01') })] });
    expect(gaps('stateMoneyEnds', plan)).toEqual([
      { code: 'stateMoneyEnds', severity: 'warning', year: 2028, amount: 833_333, from: '2027-08-31', to: '2027-08-31', cell: { table: 'conventions', id: 'convention-p', field: 'start' } },
      { code: 'stateMoneyEnds', severity: 'warning', year: 2027, amount: 416_667, from: '2027-08-31', to: '2027-08-31', cell: { table: 'conventions', id: 'convention-p', field: 'start' } },
      { code: 'stateMoneyEnds', severity: 'warning', year: 2026, amount: 333_334, cell: { table: 'conventions', id: 'convention-p', field: 'start' } },
    ]);
  });

  test('an end on 31 December explains the next exercice, not its own', () => {
    const found = gaps('stateMoneyEnds', aPlan(base));
    expect(found.map((gap) => [gap.year, gap.amount, gap.from])).toEqual([[2028, 1_250_000, '2027-12-31'], [2026, 500_000, undefined]]);
  });

  test('cites the rule of 2027', () => {
    const gap = recompute({ plan: aPlan(base), asOf: day('2026-11-23') }).gaps.find((one) => one.code === 'stateMoneyEnds');
    expect(gap?.source).toMatchObject({ certainty: 'B', checked: '2026-11-22' });
  });
});

describe('contract and convention', () => {
  test('a contract without end outlives its convention: from the next day, at its whole cost', () => {
    expect(gaps('contractOutlivesConvention', aPlan(base))).toEqual([{
      code: 'contractOutlivesConvention', severity: 'warning', post: 'p', from: '2028-01-01', amount: 3_132_036,
      cell: { table: 'contracts', id: 'contract-p', field: 'end' },
    }]);
  });

  test.each([
    { end: '2027-12-31', found: [] },
    { end: '2028-01-01', found: [{ from: '2028-01-01', to: '2028-01-01', amount: 8_698 }] },
    { end: '2028-01-15', found: [{ from: '2028-01-01', to: '2028-01-15', amount: 130_503 }] },
  ])('a contract that ends on $end', ({ end, found }) => {
    expect(gaps('contractOutlivesConvention', aPlan({ ...base, contracts: [aContract('p', { end: day(end) })] }))).toMatchObject(found);
  });

  test('once the convention has ended it is an alert', () => {
    expect(gaps('contractOutlivesConvention', aPlan(base), '2027-12-31')[0]?.severity).toBe('warning');
    expect(gaps('contractOutlivesConvention', aPlan(base), '2028-01-01')[0]?.severity).toBe('alert');
  });

  test('of unknown cost has no amount, not zero', () => {
    const found = gaps('contractOutlivesConvention', aPlan({ ...base, contracts: [aContract('p', { regime: 'privatePermanent' })] }));
    expect(found).toHaveLength(1);
    expect(found[0]).not.toHaveProperty('amount');
  });

  test.each([
    { end: '2027-12-31', found: [] },
    { end: '2027-12-30', found: [] },
    { end: '2027-12-29', found: [{ from: '2027-12-30', to: '2027-12-31', amount: 3_472 }] },
    { end: '2026-12-31', found: [{ from: '2027-01-01', to: '2027-12-31', amount: 1_250_000, severity: 'warning' }] },
    { end: '2026-11-22', found: [{ from: '2026-11-23', to: '2027-12-31', amount: 1_381_944, severity: 'alert' }] },
  ])('a convention that outlives a contract ended on $end loses money', ({ end, found }) => {
    expect(gaps('conventionOutlivesContract', aPlan({ ...base, contracts: [aContract('p', { end: day(end) })] }))).toMatchObject(found);
  });

  test('nothing is lost when the plan maintains the money', () => {
    const plan = aPlan({ ...base, contracts: [aContract('p', { end: day('2026-06-30') })], settings: { vacancy: 'maintained' } });
    expect(gaps('conventionOutlivesContract', plan)).toEqual([]);
  });
});

describe('vacancy clock', () => {
  const vacant = (since: string) => aPlan({ ...base, posts: [aPost('p', { state: 'vacant', stateSince: day(since) })] });
  test.each([
    { since: '2026-07-06', asOf: '2026-11-23', to: '2027-01-06', days: 44, severity: 'warning' },
    { since: '2026-07-06', asOf: '2027-01-06', to: '2027-01-06', days: 0, severity: 'warning' },
    { since: '2026-07-06', asOf: '2027-01-07', to: '2027-01-06', days: -1, severity: 'alert' },
    { since: '2025-05-14', asOf: '2025-06-01', to: '2025-11-14', days: 166, severity: 'warning' },
    { since: '2025-05-13', asOf: '2025-06-01', to: '2025-08-13', days: 73, severity: 'warning' },
    { since: '2026-08-31', asOf: '2026-11-23', to: '2027-02-28', days: 97, severity: 'warning' },
  ])('since $since, on $asOf: $days days left', ({ since, asOf, to, days, severity }) => {
    expect(gaps('vacancyRunning', vacant(since), asOf)).toMatchObject([{ post: 'p', from: since, to, days, severity }]);
  });

  test('says what money is at stake', () => {
    expect(gaps('vacancyRunning', vacant('2026-07-01'))[0]?.amount).toBe(1_875_000);
  });

  test('does not run once the convention has ended, nor for a returned post', () => {
    expect(gaps('vacancyRunning', vacant('2028-01-01'), '2028-02-01')).toEqual([]);
    expect(gaps('vacancyRunning', aPlan({ ...base, posts: [aPost('p', { state: 'returned', stateSince: day('2026-07-01') })] }))).toEqual([]);
  });
});

test.each(['apart', 'counted', 'byProbability'] as const)('unsecured money shows by line and exercice, even when the plan has it %s', (unsecured) => {
  const line = aLine('l', { state: 'considered', start: day('2026-01-01'), end: day('2026-12-31'), probability: percent(40) });
  const plan = aPlan({ ...base, settings: { unsecured }, cofinancings: [line, aLine('m', { state: 'notified' }), aLine('n', { state: 'refused' })] });
  expect(gaps('unsecuredCofunding', plan)).toEqual([{
    code: 'unsecuredCofunding', severity: 'warning', year: 2026, amount: 313_204, names: ['Département'], cell: { table: 'cofinancings', id: 'l', field: 'state' },
  }]);
});

describe('missing data', () => {
  const missing = (plan: Plan) => gaps('missingData', plan).map((gap) => [gap.cell?.table, gap.cell?.id, gap.names, gap.severity]);
  test.each([
    { what: 'nothing', parts: {}, found: [] },
    { what: 'a post without contract', parts: { contracts: [] }, found: [['posts', 'p', ['regime', 'start', 'grossPay'], 'warning']] },
    { what: 'a post without employer or commune', parts: { posts: [without(aPost('p'), 'employer', 'commune')] }, found: [['posts', 'p', ['employer', 'commune'], 'info']] },
    { what: 'a vacancy without a day', parts: { posts: [aPost('p', { state: 'vacant' })] }, found: [['posts', 'p', ['stateSince'], 'warning']] },
    { what: 'a contract that says nothing', parts: { contracts: [{ id: 'k', post: 'p' }] }, found: [['contracts', 'k', ['start', 'regime', 'grossPay'], 'warning']] },
    { what: 'a private contract', parts: { contracts: [aContract('p', { regime: 'privatePermanent' })] }, found: [['contracts', 'contract-p', ['monthlyCost'], 'warning']] },
    { what: 'a private contract typed', parts: { contracts: [aContract('p', { regime: 'privatePermanent', monthlyCost: cents(1) })] }, found: [] },
    { what: 'a convention that says nothing', parts: { conventions: [{ id: 'v', post: 'p' }] }, found: [['conventions', 'v', ['start', 'envelope'], 'warning']] },
    { what: 'an employer of unknown kind', parts: { structures: [without(anEmployer(), 'kind')] }, found: [['structures', 'cc', ['kind'], 'warning']] },
    { what: 'an empty cofinancing', parts: { cofinancings: [{ id: 'l' }] }, found: [['cofinancings', 'l', ['funder', 'target', 'basis'], 'warning']] },
    { what: 'a total without dates', parts: { cofinancings: [aLine('l', { basis: 'total' })] }, found: [['cofinancings', 'l', ['amount', 'start', 'end'], 'warning']] },
    { what: 'money for a commune without post', parts: { cofinancings: [aLine('l', { target: 'commune', targetId: '99999' })] }, found: [['cofinancings', 'l', ['targetId'], 'warning']] },
    { what: 'a refused line that says nothing', parts: { cofinancings: [{ id: 'l', state: 'refused' as const }] }, found: [] },
    { what: 'a line without a state', parts: { cofinancings: [without(aLine('l'), 'state')] }, found: [['cofinancings', 'l', ['state'], 'info']] },
    { what: 'a probability', parts: { cofinancings: [aLine('l', { state: 'requested' })], settings: { unsecured: 'byProbability' as const } }, found: [['cofinancings', 'l', ['probability'], 'info']] },
  ])('$what', ({ parts, found }) => {
    expect(missing(aPlan({ ...base, ...parts }))).toEqual(found);
  });
});

test('the gravest come first, then the largest amounts', () => {
  const found = recompute({ plan: aPlan({ ...base, contracts: [aContract('p'), { id: 'k', post: 'p' }] }), asOf: day('2026-11-23') }).gaps;
  const rank = { alert: 0, warning: 1, info: 2 };
  const keys = found.map((gap) => [rank[gap.severity], -(gap.amount ?? -1)] as const);
  expect(keys).toEqual(keys.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
  expect(found.length).toBeGreaterThan(2);
});
