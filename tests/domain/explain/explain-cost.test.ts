import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { type Explanation, leavesOf } from '../../../src/domain/explain/explanation.ts';
import type { Contract, Plan } from '../../../src/domain/plan/plan.ts';
import { explained, recompute } from '../../../src/domain/recompute.ts';
import { aContract, anEmployer, aPlan, aPost, without } from '../a-plan.ts';

/** The explanation of the cost of a post in 2026, which adds up to the figure of the sheet. */
function explainedCost(parts: Partial<Plan>): Explanation {
  const plan = aPlan({ lastYear: 2026, structures: [anEmployer()], posts: [aPost('p')], ...parts });
  const tree = explained({ plan }, { post: 'p', year: 2026, line: 'cost' }) as Explanation;
  const figure = recompute({ plan, asOf: day('2026-11-23') }).posts.cost[1] as number;
  expect(tree.amount).toBe(figure);
  if (!Number.isNaN(figure)) expect(leavesOf(tree)).toBe(figure);
  return tree;
}

function nodes(tree: Explanation): Explanation[] {
  return [tree, ...tree.parts.flatMap(nodes)];
}
const line = (tree: Explanation, id: string) => nodes(tree).find(({ what, name }) => what === 'payslipLine' && name === id);
const cell = (table: string, id: string, field: string) => ({ table, id, field });

describe('a line of pay says what it was made with, and leads to the cell of it', () => {
  const of = (fields: Partial<Contract>) =>
    explainedCost({ contracts: [{ ...without(aContract('p'), 'grossPay'), ...fields } as Contract] });
  const k = 'contract-p';
  test.each<{ what: string; tree: Explanation; id: string; values: object[] }>([
    {
      what: 'a share of the SMIC',
      tree: of({ payBasis: 'smic', smicShare: percent(80) }),
      id: 'pay',
      values: [
        { name: 'smic', value: 182_303, cell: cell('contracts', k, 'payBasis') },
        { name: 'smicShare', value: 800_000, cell: cell('contracts', k, 'smicShare') },
      ],
    },
    { what: 'the SMIC itself', tree: of({ payBasis: 'smic' }), id: 'pay', values: [{ name: 'smic', value: 182_303 }] },
    {
      what: 'an index and the value of the point',
      tree: of({ regime: 'civilServant', payBasis: 'index', index: 400 }),
      id: 'pay',
      values: [{ name: 'index', value: 400, cell: cell('contracts', k, 'index') }, { name: 'point' }],
    },
    {
      what: 'the index of a step',
      tree: of({ regime: 'civilServant', payBasis: 'grade', scale: 'C2', step: 8 }),
      id: 'pay',
      values: [{ name: 'index', cell: cell('contracts', k, 'step') }, { name: 'point' }],
    },
    {
      what: 'points of NBI',
      tree: of({ regime: 'civilServant', payBasis: 'index', index: 400, bonusPoints: 15 }),
      id: 'bonusPoints',
      values: [{ name: 'bonusPoints', value: 15, cell: cell('contracts', k, 'bonusPoints') }],
    },
    {
      what: 'an allowance',
      tree: of({ payBasis: 'gross', grossPay: cents(190_000), premium: cents(15_000) }),
      id: 'premium',
      values: [{ name: 'premium', value: 15_000, cell: cell('contracts', k, 'premium') }],
    },
    {
      what: 'the SMIC that a low pay is brought up to',
      tree: of({ payBasis: 'gross', grossPay: cents(150_000) }),
      id: 'differential',
      values: [{ name: 'smic', value: 182_303 }],
    },
    {
      what: 'what each agent costs beside the pay',
      tree: explainedCost({ contracts: [aContract('p')], structures: [anEmployer({ otherMonthly: cents(2_000) })] }),
      id: 'agentOther',
      values: [{ name: 'amount', value: 2_000 }],
    },
    {
      what: 'a typed monthly cost',
      tree: of({ monthlyCost: cents(300_000) }),
      id: 'typed',
      values: [{ name: 'monthlyCost', value: 300_000, cell: cell('contracts', k, 'monthlyCost') }],
    },
    {
      what: 'the coefficient of the general reduction',
      tree: explainedCost({
        contracts: [aContract('p', { regime: 'privatePermanent' })],
        structures: [anEmployer({ kind: 'association' })],
      }),
      id: 'generalReduction',
      values: [
        { name: 'base', value: 190_000 },
        { name: 'coefficient', kind: 'coefficient' },
      ],
    },
  ])('$what', ({ tree, id, values }) => {
    const found = line(tree, id)?.values ?? [];
    expect(found.slice(0, values.length)).toMatchObject(values);
    expect(found.slice(values.length).map(({ name }) => name)).toEqual(['perMonth', 'months']);
  });

  test('a typed cost is typed, a pay follows a scale and a contribution is a product', () => {
    expect(line(of({ monthlyCost: cents(300_000) }), 'typed')?.how).toBe('typed');
    const tree = of({ payBasis: 'gross', grossPay: cents(190_000) });
    expect([line(tree, 'pay')?.how, line(tree, 'health')?.how]).toEqual(['scale', 'product']);
  });
});

describe('months are told apart', () => {
  test('with the days worked of a month and the share of full time', () => {
    const tree = explainedCost({ contracts: [aContract('p', { fte: percent(80), start: day('2026-03-16'), end: day('2026-04-30') })] });
    const months = nodes(tree).filter(({ what }) => what === 'months');
    expect(months.map(({ from, to, values }) => [from, to, values.map(({ name, value }) => `${name} ${value}`)])).toEqual([
      ['2026-03-01', '2026-03-31', ['months 1', 'days 15', 'daysOf 30', 'fte 800000']],
      ['2026-04-01', '2026-04-30', ['months 1', 'fte 800000']],
    ]);
    expect(line(tree, 'pay')?.values.map(({ name }) => name)).toEqual(['grossPay']);
  });

  test('contract by contract, those of another exercice left out, and one without a regime without a name', () => {
    const tree = explainedCost({
      structures: [anEmployer({ observedRate: percent(40) })],
      contracts: [
        aContract('p', { id: 'before', end: day('2025-12-31') }),
        without(aContract('p', { id: 'now', start: day('2026-01-01') }), 'regime'),
      ],
    });
    expect(tree.parts).toMatchObject([{ what: 'contract', name: '', cell: { id: 'now' } }]);
  });
});

describe('the indemnity paid at the end of a contract', () => {
  const short = aContract('p', { regime: 'publicFixedTerm', start: day('2025-09-01'), end: day('2026-02-28') });

  test('is told with its rate and its source, then the contributions on it, in the exercice of the end alone', () => {
    const tree = explainedCost({ contracts: [short] });
    const [lump] = nodes(tree).filter(({ what }) => what === 'endOfContract');
    // A tenth of six months at 1 900 €.
    expect(lump).toMatchObject({ from: '2026-02-28', cell: { field: 'endIndemnity' } });
    expect(lump?.parts[0]).toMatchObject({
      name: 'endIndemnity',
      how: 'scale',
      amount: 114_000,
      values: [{ name: 'indemnityRate', value: 100_000 }],
    });
    expect(lump?.parts.find(({ name }) => name === 'health')).toMatchObject({
      how: 'product',
      amount: 14_820,
      values: [{ value: 114_000 }, { name: 'rate' }],
    });
    const before = explained(
      { plan: aPlan({ structures: [anEmployer()], posts: [aPost('p')], contracts: [short] }) },
      { post: 'p', year: 2025, line: 'cost' },
    );
    expect(nodes(before as Explanation).filter(({ what }) => what === 'endOfContract')).toEqual([]);
  });
});

test('what is paid beside the pay has the name it was given, else its kind, else none; what is not paid is not told', () => {
  const extraCosts = [
    { id: 'a', post: 'p', label: 'Train', kind: 'travel', amount: cents(1_000), rhythm: 'monthly' },
    { id: 'b', post: 'p', kind: 'telecom', amount: cents(2_000), rhythm: 'yearly' },
    { id: 'c', post: 'p', amount: cents(3_000), rhythm: 'yearly' },
    { id: 'd', post: 'p', amount: cents(4_000), rhythm: 'once', start: day('2025-02-01') },
    { id: 'e', post: 'p', rhythm: 'yearly' },
  ] as const;
  const tree = explainedCost({ contracts: [aContract('p')], extraCosts });
  expect(tree.parts.filter(({ what }) => what === 'extraCost').map(({ name, amount }) => [name, amount])).toEqual([
    ['Train', 12_000],
    ['telecom', 2_000],
    ['', 3_000],
  ]);
});

test('an unknown cost leads to the contract, or to the post that has none', () => {
  expect(explainedCost({ contracts: [] })).toMatchObject({ how: 'unknown', cell: cell('posts', 'p', 'label') });
  expect(explainedCost({ contracts: [without(aContract('p'), 'grossPay')] }).cell).toEqual(cell('contracts', 'contract-p', 'grossPay'));
});
