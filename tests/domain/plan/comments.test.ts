import { describe, expect, it } from 'vitest';
import { apply, invert } from '../../../src/domain/plan/change.ts';
import { addComment, changeComment, commentedCell, commentsAt, commentsOn } from '../../../src/domain/plan/comments.ts';
import { removePosts } from '../../../src/domain/plan/rows.ts';
import { column, plan } from '../../screens/grid/plan.ts';

const grossPay = column('posts.grossPay');
const words = { text: 'Vu avec la paie', at: '2026-11-25T10:00:00Z', by: 'MD' };

describe('a comment', () => {
  it('is on the row that holds the cell: a pay is that of the contract', () => {
    const cell = commentedCell(plan, grossPay, 'a');
    expect(cell).toEqual({ table: 'contracts', row: 'k', field: 'grossPay' });
    const commented = apply(
      plan,
      addComment(plan, cell, words, () => 'n'),
    );
    expect(commentsAt(commented, grossPay, 'a')).toEqual([{ id: 'n', ...cell, ...words }]);
    expect(commentsAt(commented, grossPay, 'b')).toEqual([]);
  });

  it('needs no initials', () => {
    const [change] = addComment(plan, commentedCell(plan, grossPay, 'a'), { ...words, by: '' }, () => 'n');
    expect(change).not.toHaveProperty('row.by');
  });

  it('written before there was a contract stays on the cell once there is one', () => {
    const cell = commentedCell(plan, grossPay, 'b');
    expect(cell).toEqual({ table: 'contracts', row: 'b', field: 'grossPay' });
    const commented = apply(plan, [
      ...addComment(plan, cell, words, () => 'n'),
      { kind: 'add', table: 'contracts', row: { id: 'k2', post: 'b' } as never, at: 1 },
    ]);
    expect(commentsAt(commented, grossPay, 'b').map((one) => one.id)).toEqual(['n']);
  });

  it('may be about a figure', () => {
    const cell = { table: 'posts', row: 'a', field: 'cost.2027' } as const;
    const commented = apply(
      plan,
      addComment(plan, cell, words, () => 'n'),
    );
    expect(commentsOn(commented, cell)).toHaveLength(1);
  });

  it('stands after the older ones of the same cell, and a cell without any has none', () => {
    const cell = { table: 'posts', row: 'a', field: 'label' } as const;
    expect(commentsOn({ ...plan, comments: [] }, cell)).toEqual([]);
    const one = apply(
      plan,
      addComment(plan, cell, words, () => 'n1'),
    );
    const two = apply(
      one,
      addComment(one, cell, words, () => 'n2'),
    );
    expect(commentsOn(two, cell).map(({ id }) => id)).toEqual(['n1', 'n2']);
    expect(commentsOn(two, { ...cell, row: 'b' })).toEqual([]);
  });

  it('is settled, opened again, and said otherwise', () => {
    const comment = { id: 'n', table: 'posts', row: 'a', field: 'label', ...words } as const;
    const settled = apply({ ...plan, comments: [comment] }, changeComment(comment, 'resolved', true)).comments[0]!;
    expect(settled.resolved).toBe(true);
    expect(apply({ ...plan, comments: [settled] }, changeComment(settled, 'resolved', false)).comments[0]).toEqual(comment);
    expect(changeComment(comment, 'resolved', false)).toEqual([]);
    expect(apply({ ...plan, comments: [comment] }, changeComment(comment, 'text', 'Faux')).comments[0]?.text).toBe('Faux');
  });

  it('goes with the post of its cell and comes back with it', () => {
    const all = apply(plan, [
      ...addComment(plan, commentedCell(plan, grossPay, 'a'), words, () => 'n1'),
      ...addComment(plan, { table: 'posts', row: 'b', field: 'label' }, words, () => 'n2'),
    ]);
    const changes = removePosts(all, ['a']);
    expect(apply(all, changes).comments.map((one) => one.id)).toEqual(['n2']);
    expect(apply(apply(all, changes), invert(changes))).toEqual(all);
  });
});
