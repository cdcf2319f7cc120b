import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Contract, Structure } from '../../../src/domain/plan/plan.ts';
import { aContract, aLine, anEmployer, aPlan, aPost } from '../a-plan.ts';
import { base, gapsOf } from './gaps-of.ts';

const association = (fields: Partial<Structure> = {}) => anEmployer({ kind: 'association', staffBand: 'under11', ...fields });
const withContracts = (contracts: readonly Contract[], structure: Structure = association()) =>
  aPlan({ ...base, structures: [structure], contracts, conventions: [] });
const permanent = (grossPay: number, fields: Partial<Contract> = {}) =>
  aContract('p', { regime: 'privatePermanent', grossPay: cents(grossPay), ...fields });

describe('a private pay under its minimum', () => {
  test.each([
    { what: 'at the SMIC of each month', plan: withContracts([permanent(186_702, { end: day('2026-12-31') })]), found: [] },
    {
      what: 'a cent under the SMIC from June 2026',
      plan: withContracts([permanent(186_701, { end: day('2026-12-31') })]),
      found: [{ from: '2026-06-01', amount: 7, variant: 'smic', severity: 'alert' }],
    },
    {
      what: 'half time, half of what is missing',
      plan: withContracts([permanent(186_501, { fte: percent(50), end: day('2026-12-31') })]),
      found: [{ from: '2026-06-01', amount: 704 }],
    },
    {
      what: 'lifted by monthly allowances',
      plan: withContracts([permanent(180_000, { premium: cents(10_000), end: day('2026-12-31') })]),
      found: [],
    },
    { what: 'under the supposed SMIC of 2027', plan: withContracts([permanent(186_702)]), found: [{ from: '2027-01-01' }] },
    {
      what: 'under the minimum of its ECLAT group',
      plan: withContracts([permanent(200_000, { group: 'C', end: day('2025-12-31') })], association({ agreement: 'eclat' })),
      found: [{ from: '2025-01-01', variant: 'branch', amount: 12 * 2_599, severity: 'info' }],
    },
    {
      what: 'over it',
      plan: withContracts([permanent(202_599, { group: 'C', end: day('2025-12-31') })], association({ agreement: 'eclat' })),
      found: [],
    },
    {
      what: 'of no known group',
      plan: withContracts([permanent(200_000, { end: day('2025-12-31') })], association({ agreement: 'eclat' })),
      found: [],
    },
    {
      what: 'under the ALISFA base',
      plan: withContracts([permanent(184_000, { end: day('2025-12-31') })], association({ agreement: 'alisfa' })),
      found: [{ variant: 'branch', amount: 12 * 167 }],
    },
    {
      what: 'an apprentice, who is paid less by law',
      plan: withContracts([aContract('p', { regime: 'apprentice', payBasis: 'smic', smicShare: percent(53) })]),
      found: [],
    },
    {
      what: 'a share of the SMIC',
      plan: withContracts([permanent(0, { payBasis: 'smic', smicShare: percent(90), end: day('2025-12-31') })]),
      found: [{ amount: 12 * 18_018 }],
    },
    {
      what: 'a public contract, brought up to the SMIC',
      plan: withContracts([aContract('p', { grossPay: cents(100_000) })], anEmployer()),
      found: [],
    },
  ])('$what', ({ plan, found }) => {
    expect(gapsOf('payBelowMinimum', plan)).toMatchObject(found);
  });
});

describe('contracts that last too long', () => {
  const fixed = (start: string, end?: string, id = 'a') =>
    permanent(220_000, { id, regime: 'privateFixedTerm', start: day(start), ...(end !== undefined && { end: day(end) }) });
  test.each([
    { what: 'eighteen months to the day', contracts: [fixed('2025-01-01', '2026-06-30')], found: [] },
    {
      what: 'one day more',
      contracts: [fixed('2025-01-01', '2026-07-01')],
      found: [{ from: '2026-07-01', to: '2026-07-01', severity: 'info' }],
    },
    {
      what: 'with a renewal that follows',
      contracts: [fixed('2025-01-01', '2026-01-31'), fixed('2026-02-01', '2026-12-31', 'b')],
      found: [{ from: '2026-07-01', to: '2026-12-31', severity: 'alert', cell: { id: 'b' } }],
    },
    { what: 'with a break', contracts: [fixed('2025-01-01', '2026-01-31'), fixed('2026-02-02', '2026-12-31', 'b')], found: [] },
    { what: 'without an end', contracts: [fixed('2026-01-01')], found: [{ from: '2027-07-01', severity: 'warning' }] },
  ])('a private fixed term: $what', ({ contracts, found }) => {
    expect(gapsOf('fixedTermTooLong', withContracts(contracts))).toMatchObject(found);
  });

  test.each([
    { end: '2030-12-31', found: [] },
    { end: '2031-01-01', found: [{ from: '2031-01-01', severity: 'warning' }] },
  ])('a project contract from 2025 to $end', ({ end, found }) => {
    const plan = withContracts([aContract('p', { end: day(end) })], anEmployer());
    expect(gapsOf('projectTooLong', plan)).toMatchObject(found);
  });
});

describe('hours sold beyond a third of the working time', () => {
  const sold = (hours: number, fields = {}) =>
    aPlan({
      ...base,
      cofinancings: [aLine('l', { basis: 'perHour', amount: cents(4_000), hours, target: 'post', targetId: 'p', ...fields })],
    });
  test.each([
    { what: 'a third', plan: sold(535, { end: day('2025-12-31') }), found: [] },
    {
      what: 'one hour more',
      plan: sold(536, { end: day('2025-12-31') }),
      found: [{ year: 2025, post: 'p', amount: 4_000, names: ['536', '535'], severity: 'info' }],
    },
    {
      what: 'for the whole plan',
      plan: sold(600, { target: 'plan', start: day('2027-01-01'), end: day('2027-06-30') }),
      found: [{ year: 2027, amount: 65 * 4_000 }],
    },
  ])('$what', ({ plan, found }) => {
    expect(gapsOf('soldTimeExceeded', plan)).toMatchObject(found);
  });

  test('hours sold for the whole plan are held against all its posts', () => {
    const line = aLine('l', { basis: 'perHour', amount: cents(1_000), hours: 1_100 });
    const posts = [...base.posts, aPost('q')];
    const of = (contracts: Contract[]) =>
      gapsOf('soldTimeExceeded', aPlan({ ...base, lastYear: 2025, posts, contracts, cofinancings: [line] }));
    // A full-time post may sell 535 hours.
    expect(of([aContract('p'), aContract('q')])).toMatchObject([{ names: ['1100', '1071'] }]);
  });

  test('half time sells half, and two lines on one post add up', () => {
    const line = (id: string) => aLine(id, { basis: 'perHour', amount: cents(1_000), hours: 150, target: 'post', targetId: 'p' });
    const plan = aPlan({
      ...base,
      lastYear: 2025,
      contracts: [aContract('p', { fte: percent(50) })],
      cofinancings: [line('a'), line('b')],
    });
    expect(gapsOf('soldTimeExceeded', plan)).toMatchObject([{ names: ['300', '267'] }]);
  });
});

describe('rows that contradict each other', () => {
  test.each([
    { what: 'occupied, and a contract runs', parts: {}, found: [] },
    {
      what: 'occupied, and the contract has ended',
      parts: { contracts: [aContract('p', { end: day('2026-11-22') })] },
      found: ['occupied'],
    },
    {
      what: 'occupied, and the contract is to come',
      parts: { contracts: [aContract('p', { start: day('2026-11-24') })] },
      found: ['occupied'],
    },
    {
      what: 'vacant, and a contract starts later',
      parts: {
        posts: [aPost('p', { state: 'vacant' as const, stateSince: day('2026-07-01') })],
        contracts: [aContract('p', { end: day('2026-06-30') }), aContract('p', { id: 'b', start: day('2026-10-01') })],
      },
      found: ['emptied'],
    },
    {
      what: 'a commune with a private contract',
      parts: { contracts: [aContract('p', { regime: 'privatePermanent' as const })] },
      found: ['regime'],
    },
    {
      what: 'an association with a civil servant',
      parts: { structures: [association()], contracts: [aContract('p', { regime: 'civilServant' as const })] },
      found: ['regime'],
    },
    {
      what: 'another public body with a private contract',
      parts: { structures: [anEmployer({ kind: 'otherPublic' })], contracts: [aContract('p', { regime: 'privatePermanent' as const })] },
      found: [],
    },
  ])('$what', ({ parts, found }) => {
    expect(gapsOf('statesDisagree', aPlan({ ...base, ...parts })).map(({ variant }) => variant)).toEqual(found);
  });
});
