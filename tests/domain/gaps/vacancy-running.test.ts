import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/base/day.ts';
import { aPlan, aPost } from '../a-plan.ts';
import { base, gapsOf } from './gaps-of.ts';

describe('vacancy clock', () => {
  const vacant = (since: string) => aPlan({ ...base, posts: [aPost('p', { state: 'vacant', stateSince: day(since) })] });
  test.each([
    { since: '2026-07-06', asOf: '2026-11-23', to: '2027-01-06', days: 44, severity: 'warning' },
    { since: '2026-07-06', asOf: '2027-01-06', to: '2027-01-06', days: 0, severity: 'warning' },
    { since: '2025-05-14', asOf: '2025-06-01', to: '2025-11-14', days: 166, severity: 'warning' },
    { since: '2025-05-13', asOf: '2025-06-01', to: '2025-08-13', days: 73, severity: 'warning' },
    { since: '2026-08-31', asOf: '2026-11-23', to: '2027-02-28', days: 97, severity: 'warning' },
  ])('since $since, on $asOf: $days days left', ({ since, asOf, to, days, severity }) => {
    expect(gapsOf('vacancyRunning', vacant(since), asOf)).toMatchObject([{ post: 'p', from: since, to, days, severity }]);
  });

  test('the day after the limit, the post is past it', () => {
    expect(gapsOf('vacancyRunning', vacant('2026-07-06'), '2027-01-07')).toEqual([]);
    expect(gapsOf('vacancyPastLimit', vacant('2026-07-06'), '2027-01-06')).toEqual([]);
    const past = { post: 'p', from: '2026-07-06', to: '2027-01-06', days: -1, severity: 'alert' };
    expect(gapsOf('vacancyPastLimit', vacant('2026-07-06'), '2027-01-07')).toMatchObject([past]);
  });

  test('without a known limit says no deadline', () => {
    const early = aPlan({ ...base, firstYear: 2022, posts: [aPost('p', { state: 'vacant', stateSince: day('2022-06-01') })] });
    expect(gapsOf('vacancyRunning', early)[0]).not.toHaveProperty('to');
  });

  test('says what money is at stake', () => {
    expect(gapsOf('vacancyRunning', vacant('2026-07-01'))[0]?.amount).toBe(1_875_000);
  });

  test('does not run once the convention has ended, nor for a returned post', () => {
    expect(gapsOf('vacancyRunning', vacant('2028-01-01'), '2028-02-01')).toEqual([]);
    expect(gapsOf('vacancyRunning', aPlan({ ...base, posts: [aPost('p', { state: 'returned', stateSince: day('2026-07-01') })] }))).toEqual(
      [],
    );
  });
});
