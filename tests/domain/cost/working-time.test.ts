import { expect, test } from 'vitest';
import { percent } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { Contract } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { aContract, anEmployer, aPlan, aPost, without } from '../a-plan.ts';

const time = (fields: Partial<Contract>, vacantSince?: string) => {
  const post = aPost('p', vacantSince === undefined ? {} : { state: 'vacant', stateSince: day(vacantSince) });
  const plan = aPlan({ lastYear: 2026, structures: [anEmployer()], posts: [post], contracts: [aContract('p', fields)] });
  const { fte, training } = recompute({ plan, asOf: day('2026-11-23') });
  return [Array.from(fte), Array.from(training)];
};

// In millionths of a full-time year: a month at full time is 83 333.
test.each([
  { what: 'full time', found: time({}), fte: [1_000_000, 1_000_000], training: [0, 0] },
  { what: 'half time for six months', found: time({ fte: percent(50), end: day('2025-06-30') }), fte: [250_000, 0], training: [0, 0] },
  {
    what: 'trained from February to April',
    found: time({ trainingStart: day('2025-02-01'), trainingEnd: day('2025-04-30') }),
    fte: [1_000_000, 1_000_000],
    training: [250_000, 0],
  },
  {
    what: 'trained over two exercices, at half time',
    found: time({ fte: percent(50), trainingStart: day('2025-12-01'), trainingEnd: day('2026-01-15') }),
    fte: [500_000, 500_000],
    training: [41_667, 20_833],
  },
  { what: 'trained for a day', found: time({ trainingStart: day('2025-02-03') }), fte: [1_000_000, 1_000_000], training: [2_778, 0] },
  {
    what: 'vacant in the middle of the training',
    found: time({ trainingStart: day('2025-02-01'), trainingEnd: day('2025-04-30') }, '2025-03-01'),
    fte: [166_667, 0],
    training: [83_333, 0],
  },
])('a post works $fte, and spends $training in training: $what', ({ found, fte, training }) => {
  expect(found).toEqual([fte, training]);
});

test('an undated contract works nobody knows when', () => {
  const contracts = [without(aContract('p'), 'start')];
  const plan = aPlan({ structures: [anEmployer()], posts: [aPost('p')], contracts });
  expect(Array.from(recompute({ plan, asOf: day('2026-11-23') }).fte)).toEqual([0, 0, 0, 0]);
});
