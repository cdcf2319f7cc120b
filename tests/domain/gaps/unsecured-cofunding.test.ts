import { expect, test } from 'vitest';
import { percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { aLine, aPlan } from '../a-plan.ts';
import { base, gapsOf } from './gaps-of.ts';

test.each(['apart', 'counted', 'byProbability'] as const)(
  'unsecured money shows by line and exercice, even when the plan has it %s',
  (unsecured) => {
    const line = aLine('l', { state: 'considered', start: day('2026-01-01'), end: day('2026-12-31'), probability: percent(40) });
    const plan = aPlan({
      ...base,
      settings: { unsecured },
      cofinancings: [line, aLine('m', { state: 'notified' }), aLine('n', { state: 'refused' })],
    });
    expect(gapsOf('unsecuredCofunding', plan)).toEqual([
      {
        code: 'unsecuredCofunding',
        severity: 'warning',
        year: 2026,
        amount: 313_204,
        names: ['Département'],
        cell: { table: 'cofinancings', id: 'l', field: 'state' },
      },
    ]);
  },
);

test.each([
  [{ target: 'post', targetId: 'p' } as const, { post: 'p' }],
  [{ target: 'commune', targetId: '43001' } as const, { commune: '43001' }],
  [{ target: 'plan' } as const, {}],
])('money for %j names whom it is for', (aim, named) => {
  const line = aLine('l', { ...aim, state: 'requested', start: day('2026-01-01'), end: day('2026-12-31') });
  const [gap] = gapsOf('unsecuredCofunding', aPlan({ ...base, cofinancings: [line] }));
  expect({ post: gap?.post, commune: gap?.commune }).toEqual({ post: undefined, commune: undefined, ...named });
});
