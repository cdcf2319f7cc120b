import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/base/day.ts';
import type { Value } from '../../../src/domain/plan/change.ts';
import type { ColumnKind } from '../../../src/domain/plan/columns.ts';
import { continued, repeated } from '../../../src/screens/grid/fill/series.ts';

describe('a series goes on', () => {
  it.each<[ColumnKind, Value[], Value[]]>([
    ['day', ['2026-01-01'], ['2026-01-02', '2026-01-03']],
    ['day', ['2026-01-01', '2026-01-08'], ['2026-01-15', '2026-01-22']],
    ['day', ['2026-01-01', '2026-02-01'], ['2026-03-01', '2026-04-01']],
    ['day', ['2026-01-31', '2026-02-28'], ['2026-03-31', '2026-04-30']],
    ['day', ['2026-01-31', '2026-03-31'], ['2026-05-31', '2026-07-31']],
    ['day', ['2026-09-01', '2027-09-01'], ['2028-09-01', '2029-09-01']],
    ['day', ['2024-02-29', '2025-02-28'], ['2026-02-28', '2027-02-28']],
    ['money', [190000], [190100, 190200]],
    ['money', [100000, 150000], [200000, 250000]],
    ['rate', [500000, 600000], [700000, 800000]],
    ['count', [3, 2], [1, 0]],
    ['year', [2026], [2027, 2028]],
    ['text', ['CN-07'], ['CN-08', 'CN-09']],
    ['text', ['CN-08', 'CN-10'], ['CN-12', 'CN-14']],
    ['text', ['000123'], ['000124', '000125']],
    ['text', ['Poste 9'], ['Poste 10', 'Poste 11']],
    ['text', ['2026'], ['2027', '2028']],
    ['text', ['janvier'], ['février', 'mars']],
    ['text', ['Novembre 2026'], ['Décembre 2026', 'Janvier 2027']],
    ['text', ['nov. 26'], ['déc. 26', 'janv. 27']],
    ['text', ['MARS', 'JUIN'], ['SEPTEMBRE', 'DÉCEMBRE']],
    ['text', ['Langeac', 'Brioude'], ['Langeac', 'Brioude']],
    ['choice', ['occupied', 'vacant'], ['occupied', 'vacant']],
    ['flag', [true], [true, true]],
    ['money', [100, 300, 400], [100, 300]],
  ])('%s %j: %j', (kind, values, next) => {
    expect(continued(kind, values, 2)).toEqual(next);
  });

  it.each<[ColumnKind, Value[], Value[]]>([
    ['day', ['2026-03-01', '2026-04-01'], ['2026-02-01', '2026-01-01']],
    ['year', [2026], [2025, 2024]],
    ['text', ['CN-03'], ['CN-02', 'CN-01']],
    ['text', ['janvier 2026'], ['décembre 2025', 'novembre 2025']],
  ])('and back: %s %j after %j', (kind, values, before) => {
    expect(continued(kind, values, 2, true)).toEqual(before);
  });

  it('repeats a list that has holes, holes included', () => {
    expect(continued('money', [100, undefined], 3)).toEqual([100, undefined, 100]);
    expect(repeated([1, 2, 3], 4, true)).toEqual([3, 2, 1, 3]);
  });

  it('carries on what it made itself', () => {
    const days = fc.integer({ min: 0, max: 36_000 }).map((count) => day(new Date(count * 86_400_000).toISOString().slice(0, 10)));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (first, step) => {
        const [second] = continued('day', [first, first], 1);
        expect(second).toBe(first);
        const made = [first, ...continued('day', [first], step)] as Value[];
        expect(continued('day', made, 1)[0]).toBe(continued('day', [first], step + 1).at(-1));
      }),
    );
  });
});
