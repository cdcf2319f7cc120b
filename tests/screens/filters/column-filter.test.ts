import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnFilter, isIdle, testOf } from '../../../src/screens/filters/column-filter.ts';
import { readRange } from '../../../src/screens/filters/read-range.ts';
import { valuesIn } from '../../../src/screens/filters/value-list.ts';
import type { Reading } from '../../../src/screens/grid/reading.ts';
import type { SheetRow } from '../../../src/screens/grid/sheet-model.ts';
import { formatMoney } from '../../../src/texts/amounts.ts';

const TEXT = { kind: 'text', show: String } as const;
const MONEY = { kind: 'money', show: (raw: unknown) => formatMoney(raw as number) } as const;

describe('a filter of a column', () => {
  it.each<[string, ColumnFilter, Pick<Reading, 'kind' | 'show'>, unknown, boolean]>([
    [
      'a text that contains, accents and hyphens aside',
      { kind: 'text', test: 'contains', text: 'lavoute chil' },
      TEXT,
      'Lavoûte-Chilhac',
      true,
    ],
    ['a text that lacks', { kind: 'text', test: 'lacks', text: 'LAVOUTE' }, TEXT, 'Lavoûte-Chilhac', false],
    ['a text that starts', { kind: 'text', test: 'starts', text: 'saint' }, TEXT, 'Saint-Denis', true],
    ['a text that ends', { kind: 'text', test: 'ends', text: 'denis' }, TEXT, 'Saint-Denis', true],
    ['a text that is', { kind: 'text', test: 'equals', text: 'SAINT DENIS' }, TEXT, 'Saint-Denis', true],
    ['an empty cell lacks everything', { kind: 'text', test: 'lacks', text: 'a' }, TEXT, undefined, true],
    ['a bound is in the range', { kind: 'range', from: 100, to: 200 }, MONEY, 200, true],
    ['a cent beyond is not', { kind: 'range', from: 100, to: 200 }, MONEY, 201, false],
    ['an unknown amount is in no range', { kind: 'range', from: 0 }, MONEY, Number.NaN, false],
    ['an empty cell is in no range', { kind: 'range', to: 100 }, MONEY, undefined, false],
    ['zero is not empty', { kind: 'empty' }, MONEY, 0, false],
    ['unknown is empty', { kind: 'empty' }, MONEY, Number.NaN, true],
    ['no is not empty', { kind: 'filled' }, TEXT, false, true],
    ['a value of the list', { kind: 'values', values: ['Langeac', ''] }, TEXT, 'Langeac', true],
    ['the empty value of the list', { kind: 'values', values: ['Langeac', ''] }, TEXT, undefined, true],
    ['a value left out of the list', { kind: 'values', values: ['Langeac', ''] }, TEXT, 'Saugues', false],
  ])('%s', (_, filter, reading, raw, passes) => {
    expect(testOf(filter, reading)(raw)).toBe(passes);
  });

  it('splits the cells between empty and filled, whatever they hold', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(undefined), fc.constant(Number.NaN)), (raw) => {
        expect(testOf({ kind: 'empty' }, TEXT)(raw)).toBe(!testOf({ kind: 'filled' }, TEXT)(raw));
      }),
    );
  });

  it('is none when it says nothing', () => {
    expect(isIdle({ kind: 'text', test: 'contains', text: '  ' })).toBe(true);
    expect(isIdle({ kind: 'range' })).toBe(true);
    expect(isIdle({ kind: 'empty' })).toBe(false);
  });
});

describe('the bounds of a range', () => {
  it.each([
    ['money', '2 000', '2.100,00 €', { from: 200_000, to: 210_000 }],
    ['money', '', '5', { to: 500 }],
    ['day', '1/1/27', '31/12/2027', { from: '2027-01-01', to: '2027-12-31' }],
    ['rate', '80 %', '', { from: 800_000 }],
  ] as const)('read in %s: from « %s » to « %s »', (kind, from, to, range) => {
    expect(readRange(kind, from, to)).toEqual({ ok: true, value: { kind: 'range', ...range } });
  });

  it.each([
    ['beaucoup', '5', { code: 'badBound', text: 'beaucoup' }],
    ['5', '4', { code: 'upsideDown' }],
  ] as const)('are refused: from « %s » to « %s »', (from, to, refusal) => {
    expect(readRange('money', from, to)).toEqual({ ok: false, refusal });
  });
});

describe('the values of a column', () => {
  it('come with their counts, the empty one first, then in the order of a French dictionary', async () => {
    const held = ['Saugues', undefined, 'Écurie', 'eau', 'Saugues', ''];
    const rows: SheetRow[] = held.map((_, index) => ({ id: String(index), index, figures: -1 }));
    const reading = { ...TEXT, id: 'x', label: 'x', input: undefined, raw: (row: SheetRow) => held[row.index] } satisfies Reading;
    expect(await valuesIn(rows, reading, () => false)).toEqual([
      { text: '', count: 2 },
      { text: 'eau', count: 1 },
      { text: 'Écurie', count: 1 },
      { text: 'Saugues', count: 2 },
    ]);
  });
});
