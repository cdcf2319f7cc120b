import { describe, expect, test } from 'vitest';
import { byDay, Grouped } from '../../../src/domain/plan/grouped.ts';
import type { Row } from '../../../src/domain/plan/plan.ts';
import { touched } from '../../../src/domain/plan/touched.ts';

interface Dated extends Row {
  readonly of?: string;
  readonly on?: string;
}
const row = (id: string, of?: string, on?: string): Dated => ({ id, ...(of !== undefined && { of }), ...(on !== undefined && { on }) });
const many = (count: number, suffix = '') => Array.from({ length: count }, (_, k) => row(`${k}${suffix}`, `post ${k}`));

describe('rows grouped by what they belong to', () => {
  test('stand by day, those without one last, the others of the same day as they were', () => {
    const rows = [
      row('a', 'p'),
      row('b', 'p', '2026-02-01'),
      row('c', 'p', '2026-01-01'),
      row('d', 'p', '2026-02-01'),
      row('e', 'p'),
      row('f'),
    ];
    const grouped = new Grouped<Dated>(
      (one) => one.of,
      byDay((one) => one.on),
    );
    expect(grouped.of(rows, 'p').map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a', 'e']);
    expect(grouped.of(rows, 'q')).toEqual([]);
    expect(grouped.of([], 'p')).toEqual([]);
  });

  test.each([
    {
      what: 'one moves to another group',
      after: (rows: Dated[]) => rows.with(1, row('1', 'post 0')),
      found: { 'post 0': ['0', '1'], 'post 1': [] },
    },
    { what: 'one loses its group', after: (rows: Dated[]) => rows.with(1, row('1')), found: { 'post 0': ['0'], 'post 1': [] } },
    {
      what: 'one finds a group',
      after: (rows: Dated[]) => rows.with(2000, row('free', 'post 0')),
      found: { 'post 0': ['0', 'free'], 'post 1': ['1'] },
    },
    { what: 'one is added', after: (rows: Dated[]) => [...rows, row('new', 'post 1')], found: { 'post 0': ['0'], 'post 1': ['1', 'new'] } },
    {
      what: 'more than a thousand move',
      after: (rows: Dated[]) => rows.map((one, k) => (k < 1500 ? row(one.id, 'post 0') : one)),
      found: { 'post 1': [], 'post 1600': ['1600'] },
    },
    { what: 'few are left', after: (rows: Dated[]) => rows.slice(0, 2), found: { 'post 0': ['0'], 'post 1': ['1'], 'post 2': [] } },
  ])('are what a new grouping would give when $what', ({ after, found }) => {
    const grouped = new Grouped<Dated>((one) => one.of);
    const before = [...many(2000), row('free')];
    expect(grouped.of(before, 'post 1').map(({ id }) => id)).toEqual(['1']);
    const rows = after(before);
    for (const [key, ids] of Object.entries(found)) expect(grouped.of(rows, key).map(({ id }) => id)).toEqual(ids);
    expect(grouped.of(before, 'post 1').map(({ id }) => id)).toEqual(['1']);
  });
});

test.each([
  { what: 'nothing', after: (rows: Dated[]) => rows.slice(), ids: [] },
  {
    what: 'two rows changed, not the one between',
    after: (rows: Dated[]) => rows.with(1, row('x')).with(3, row('y')),
    ids: ['1', 'x', '3', 'y'],
  },
  { what: 'a row taken away', after: (rows: Dated[]) => rows.toSpliced(2, 1), ids: ['2'] },
  { what: 'a row added', after: (rows: Dated[]) => rows.toSpliced(2, 0, row('x')), ids: ['x'] },
])('two tables differ by $what', ({ after, ids }) => {
  const before = many(5);
  expect(touched(before, after(before)).map(({ id }) => id)).toEqual(ids);
});
