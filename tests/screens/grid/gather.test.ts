import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../../../src/screens/grid/gather.ts';
import type { SheetRow } from '../../../src/screens/grid/sheet-model.ts';
import { subtotal } from '../../../src/screens/grid/subtotal.ts';

const rowsOf = (keys: readonly string[]): SheetRow[] => keys.map((key, index) => ({ id: `${key}${index}`, index, figures: index }));
const byFirst = { keyOf: ({ id }: SheetRow) => id.replace(/\d+$/, ''), labelOf: (key: string) => key, compare: undefined };

describe('rows gathered', () => {
  it('stand under their names in the order of a French dictionary, what has no name last', () => {
    const groups = gather(rowsOf(['é', '', 'a', 'É', 'f', 'a']), byFirst);
    expect(groups.map(({ key, members }) => [key, members.map(({ id }) => id)])).toEqual([
      ['a', ['a2', 'a5']],
      ['é', ['é0']],
      ['É', ['É3']],
      ['f', ['f4']],
      ['', ['1']],
    ]);
  });

  it('are each in one group and one only, and the subtotals add up to the total to the cent', () => {
    const amounts = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', ''), fc.option(fc.integer({ min: -1e12, max: 1e12 }), { nil: undefined })),
    );
    fc.assert(
      fc.property(amounts, (held) => {
        const rows = rowsOf(held.map(([key]) => key));
        const amountOf = ({ figures }: { readonly figures: number }) => held[figures]?.[1];
        const groups = gather(rows, byFirst);
        expect(groups.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(rows.map(({ id }) => id).sort());
        const sums = groups.map(({ members }) => subtotal(members, amountOf));
        const total = subtotal(rows, amountOf);
        expect(sums.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(total.amount ?? 0);
        expect(sums.reduce((sum, { unknown }) => sum + unknown, 0)).toBe(total.unknown);
      }),
    );
  });

  it('stay in the order given where the comparison finds them equal', () => {
    const [group] = gather(rowsOf(['a', 'a', 'a']), { ...byFirst, compare: () => 0 });
    expect(group?.members.map(({ id }) => id)).toEqual(['a0', 'a1', 'a2']);
  });
});
