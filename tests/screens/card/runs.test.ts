import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../src/screens/card/runs.ts';

describe('runs of months', () => {
  it('joins months that differ by cents only', () => {
    expect(runsOf([112_000, 112_001, 112_000, 132_600], 200)).toEqual([
      { from: 0, to: 3, average: 336_001 / 3 },
      { from: 3, to: 4, average: 132_600 },
    ]);
  });

  it('keeps unknown months apart from zero ones', () => {
    expect(runsOf([Number.NaN, Number.NaN, 0, 0], 200)).toEqual([
      { from: 0, to: 2, average: Number.NaN },
      { from: 2, to: 4, average: 0 },
    ]);
  });

  it('compares with the first month of the run, so that a slow drift is cut', () => {
    expect(runsOf([0, 150, 300], 200).map((run) => [run.from, run.to])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });

  it('makes no run of no month', () => {
    expect(runsOf([], 200)).toEqual([]);
  });
});
