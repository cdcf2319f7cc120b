import { describe, expect, test } from 'vitest';
import { cents, percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { aContract, aLine, anEmployer, aPlan, aPost, without } from '../a-plan.ts';
import { base, gapsOf } from './gaps-of.ts';

describe('missing data', () => {
  const missing = (plan: Plan) => gapsOf('missingData', plan).map((gap) => [gap.cell?.table, gap.cell?.id, gap.names, gap.severity]);
  test.each([
    { what: 'nothing', parts: {}, found: [] },
    { what: 'a post without contract', parts: { contracts: [] }, found: [['posts', 'p', ['regime', 'start', 'grossPay'], 'warning']] },
    {
      what: 'a post without employer or commune',
      parts: { posts: [without(aPost('p'), 'employer', 'commune')] },
      found: [['posts', 'p', ['employer', 'commune'], 'warning']],
    },
    {
      what: 'a vacancy without a day',
      parts: { posts: [aPost('p', { state: 'vacant' })] },
      found: [['posts', 'p', ['stateSince'], 'warning']],
    },
    {
      what: 'a contract that says nothing',
      parts: { contracts: [{ id: 'k', post: 'p' }] },
      found: [['contracts', 'k', ['start', 'regime', 'grossPay'], 'warning']],
    },
    {
      what: 'an index pay without its index',
      parts: { contracts: [aContract('p', { regime: 'civilServant', payBasis: 'index' })] },
      found: [['contracts', 'contract-p', ['index'], 'warning']],
    },
    {
      what: 'a pay by scale without its step',
      parts: { contracts: [aContract('p', { regime: 'civilServant', payBasis: 'grade', scale: 'B1' })] },
      found: [['contracts', 'contract-p', ['step'], 'warning']],
    },
    { what: 'a private contract', parts: { contracts: [aContract('p', { regime: 'privatePermanent' })] }, found: [] },
    {
      what: 'a contract that says nothing but a typed cost',
      parts: { contracts: [{ id: 'k', post: 'p', start: day('2025-01-01'), monthlyCost: cents(1) }] },
      found: [],
    },
    {
      what: 'a convention that says nothing',
      parts: { conventions: [{ id: 'v', post: 'p' }] },
      found: [['conventions', 'v', ['start', 'envelope'], 'warning']],
    },
    {
      what: 'an employer of unknown kind',
      parts: { structures: [without(anEmployer(), 'kind')] },
      found: [['structures', 'cc', ['kind'], 'warning']],
    },
    {
      what: 'an empty cofinancing',
      parts: { cofinancings: [{ id: 'l' }] },
      found: [['cofinancings', 'l', ['funder', 'target', 'basis'], 'warning']],
    },
    {
      what: 'a total without dates',
      parts: { cofinancings: [aLine('l', { basis: 'total' })] },
      found: [['cofinancings', 'l', ['amount', 'start', 'end'], 'warning']],
    },
    {
      what: 'money for a commune without post',
      parts: { cofinancings: [aLine('l', { target: 'commune', targetId: '99999' })] },
      found: [['cofinancings', 'l', ['targetId'], 'warning']],
    },
    {
      what: 'money for a commune that is not named',
      parts: { cofinancings: [aLine('l', { target: 'commune' })] },
      found: [['cofinancings', 'l', ['targetId'], 'warning']],
    },
    {
      what: 'a contract without a regime, whose employer is not known',
      parts: { posts: [without(aPost('p'), 'employer')], contracts: [without(aContract('p'), 'regime')], conventions: [] },
      found: [
        ['contracts', 'contract-p', ['regime'], 'warning'],
        ['posts', 'p', ['employer'], 'info'],
      ],
    },
    {
      what: 'a contract without a regime, under a rate observed always',
      parts: { structures: [anEmployer({ observedRate: percent(42) })], contracts: [without(aContract('p'), 'regime')] },
      found: [],
    },
    {
      what: 'a contract without a regime, under a rate observed since before it',
      parts: {
        structures: [anEmployer({ observedRate: percent(42), observedFrom: day('2025-01-01') })],
        contracts: [without(aContract('p'), 'regime')],
      },
      found: [],
    },
    {
      what: 'a contract without a regime, under a rate observed since after its start',
      parts: {
        structures: [anEmployer({ observedRate: percent(42), observedFrom: day('2025-01-02') })],
        contracts: [without(aContract('p'), 'regime')],
      },
      found: [['contracts', 'contract-p', ['regime'], 'warning']],
    },
    {
      what: 'a contract without a regime nor a start, under a rate observed since a day',
      parts: {
        structures: [anEmployer({ observedRate: percent(42), observedFrom: day('2025-01-01') })],
        contracts: [without(aContract('p'), 'regime', 'start')],
      },
      found: [['contracts', 'contract-p', ['start', 'regime'], 'warning']],
    },
    { what: 'a refused line that says nothing', parts: { cofinancings: [{ id: 'l', state: 'refused' as const }] }, found: [] },
    {
      what: 'a share without its rate',
      parts: { cofinancings: [without(aLine('l'), 'rate')] },
      found: [['cofinancings', 'l', ['rate'], 'warning']],
    },
    {
      what: 'a line of a funder that is gone',
      parts: { cofinancings: [aLine('l', { funder: 'gone' })] },
      found: [['cofinancings', 'l', ['funder'], 'warning']],
    },
    {
      what: 'a line without a state',
      parts: { cofinancings: [without(aLine('l'), 'state')] },
      found: [['cofinancings', 'l', ['state'], 'info']],
    },
    {
      what: 'a probability',
      parts: { cofinancings: [aLine('l', { state: 'requested' })], settings: { unsecured: 'byProbability' as const } },
      found: [['cofinancings', 'l', ['probability'], 'info']],
    },
  ])('$what', ({ parts, found }) => {
    expect(missing(aPlan({ ...base, ...parts }))).toEqual(found);
  });
});
