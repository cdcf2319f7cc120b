import { expect, test } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import type { PlanCommune, Settings } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { aContract, anEmployer, aPlan, aPost } from '../a-plan.ts';

const served = [
  { commune: '43001', weight: 3 },
  { commune: '43002', weight: 1 },
];
const communes: PlanCommune[] = [
  { id: '43001', name: 'Agnat', population: 4_000, keyWeight: 1 },
  { id: '43002', name: 'Allègre', population: 1_000, keyWeight: 9 },
];

/** What each commune bears of a post of 1 000 € a month in 2025. */
function borne(settings: Settings, known = communes): number[] {
  const contracts = [aContract('p', { monthlyCost: cents(100_000) })];
  const plan = aPlan({ lastYear: 2025, structures: [anEmployer()], posts: [aPost('p', { served })], contracts, communes: known, settings });
  return Array.from(recompute({ plan, asOf: day('2026-11-23') }).communes.remainder);
}

test.each<[string, Settings, number[]]>([
  ['the weights of the post, by default', {}, [900_000, 300_000]],
  ['the weights of the post', { communeKey: 'weights' }, [900_000, 300_000]],
  ['equal parts', { communeKey: 'equal' }, [600_000, 600_000]],
  ['populations', { communeKey: 'population' }, [960_000, 240_000]],
  ['a typed key', { communeKey: 'typed' }, [120_000, 1_080_000]],
])('the remainder of a post is shared by %s', (_, settings, parts) => {
  expect(borne(settings)).toEqual(parts);
});

test('a population or a weight that is not known makes equal parts', () => {
  const unknown = [communes[0] as PlanCommune, { id: '43002', name: 'Allègre' }];
  expect(borne({ communeKey: 'population' }, unknown)).toEqual([600_000, 600_000]);
  expect(borne({ communeKey: 'typed' }, unknown)).toEqual([600_000, 600_000]);
});
