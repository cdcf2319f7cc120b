import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, invert } from '../../../src/domain/plan/change.ts';
import { columnsOf } from '../../../src/domain/plan/columns.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { BlockWriter, type CellEntry, type Writing } from '../../../src/screens/grid/block/block-writer.ts';
import { changesOf, type Entry } from '../../../src/screens/grid/entry.ts';
import { newRows } from '../../../src/screens/grid/new-rows.ts';
import { column, plan } from './plan.ts';

const text = (typed: string): Entry => ({ kind: 'text', text: typed });
const cell = (id: string, typed: string): CellEntry => ({ column: column(id), entry: text(typed) });

function counter(): () => string {
  let last = 0;
  return () => `n${++last}`;
}

function written(sheet: 'posts' | 'cofinancings', rows: Readonly<Record<string, readonly CellEntry[]>>, more: Partial<Writing> = {}) {
  const writer = new BlockWriter(plan, sheet, { origin: 'pasted', newId: counter(), ...more });
  for (const [row, cells] of Object.entries(rows)) writer.write(row, cells);
  return { writer, after: apply(plan, writer.changes) };
}

describe('a block written', () => {
  it('gives the same plan as its cells written one after the other', () => {
    const columns = columnsOf('posts').filter(({ field }) => !['start', 'end', 'commune'].includes(field));
    const entry = fc.constantFrom(
      '',
      '1 900,50',
      '80 %',
      'abc',
      'V2',
      'vacant',
      'oui',
      '31/08/2026',
      'CC du Haut-Allier',
      'Ville de Brioude',
      '12',
      '=3*4',
    );
    const cells = fc.array(fc.record({ row: fc.constantFrom('a', 'b'), column: fc.constantFrom(...columns), entry: entry.map(text) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(cells, (all) => {
        const writer = new BlockWriter(plan, 'posts', { origin: 'pasted', newId: counter() });
        const newId = counter();
        let one: Plan = plan;
        let refused = 0;
        for (const row of ['a', 'b']) {
          const ofRow = all.filter((each) => each.row === row);
          writer.write(row, ofRow);
          for (const { column: of, entry: given } of ofRow) {
            const result = changesOf(one, of, row, given, newId, { origin: 'pasted' });
            if (result.ok) one = apply(one, result.value);
            else refused++;
          }
        }
        expect(apply(plan, writer.changes)).toEqual(one);
        expect(writer.refused).toHaveLength(refused);
        expect(writer.taken).toHaveLength(all.length - refused);
        expect(apply(one, invert(writer.changes))).toEqual(plan);
      }),
      { numRuns: 500 },
    );
  });

  it('changes a field once, and marks each field with where it comes from', () => {
    const { writer, after } = written('posts', {
      a: [cell('posts.grossPay', '2000'), cell('posts.fte', '50 %'), cell('posts.grossPay', '2100')],
    });
    expect(writer.changes.map((change) => (change.kind === 'set' ? change.field : change.kind)).sort()).toEqual([
      'fte',
      'grossPay',
      'origin',
    ]);
    expect(after.contracts[0]).toMatchObject({ grossPay: 210000, fte: 500000, origin: { grossPay: 'pasted', fte: 'pasted' } });
  });

  it('makes one contract for all the cells of a post that had none', () => {
    const { writer, after } = written('posts', {
      b: [cell('posts.regime', 'CDD projet'), cell('posts.grossPay', '1800'), cell('posts.regime', 'titulaire')],
    });
    expect(writer.changes.filter((change) => change.kind === 'add')).toHaveLength(1);
    expect(after.contracts.at(-1)).toMatchObject({ post: 'b', regime: 'civilServant', grossPay: 180000 });
  });

  it('creates an employer once, however many rows name it and however they write it', () => {
    const { after } = written('posts', {
      a: [cell('posts.employer', 'Ville de Brioude')],
      b: [cell('posts.employer', 'VILLE DE BRIOUDE')],
    });
    expect(after.structures).toHaveLength(plan.structures.length + 1);
    expect(after.posts[0]?.employer).toBe(after.posts[1]?.employer);
  });

  it('moves a period as a whole, whichever of its days comes first', () => {
    const later = [cell('posts.start', '01/01/2030'), cell('posts.end', '31/12/2031')];
    const earlier = [cell('posts.end', '31/12/2020'), cell('posts.start', '01/01/2020')];
    for (const cells of [later, [...later].reverse(), earlier, [...earlier].reverse()]) {
      expect(written('posts', { a: cells }).writer.refused).toEqual([]);
    }
    expect(written('posts', { a: [cell('posts.end', '31/12/2020')] }).writer.refused[0]?.refusal).toBe('endBeforeStart');
  });

  it('leaves a refused cell as it is, with what was read and why', () => {
    const { writer, after } = written('posts', { a: [cell('posts.grossPay', 'abc'), cell('posts.fte', '60 %')] });
    expect(writer.refused).toEqual([{ row: 'a', column: column('posts.grossPay'), text: 'abc', refusal: 'notAnAmount' }]);
    expect(after.contracts[0]).toMatchObject({ grossPay: 190000, fte: 600000 });
  });

  it('aims a cofinancing and names its target in the same block', () => {
    const { writer, after } = written('cofinancings', {
      z: [cell('cofinancings.target', 'Un poste'), cell('cofinancings.targetId', 'cn-02')],
    });
    expect(writer.refused).toEqual([]);
    expect(after.cofinancings[2]).toMatchObject({ target: 'post', targetId: 'b' });
  });

  it('says that a kind of funder needs its funder first', () => {
    const { writer } = written('cofinancings', { z: [cell('cofinancings.funderKind', 'Région')] });
    expect(writer.refused[0]?.refusal).toBe('noFunder');
    expect(
      written('cofinancings', { z: [cell('cofinancings.funder', 'Région AURA'), cell('cofinancings.funderKind', 'Région')] }).writer
        .refused,
    ).toEqual([]);
  });

  it('takes the communes found in the reference, and says which were not', () => {
    const brioude = { code: '43040', name: 'Brioude', departement: '43' };
    const communes = new Map([
      ['Brioude', { ok: true, value: brioude }],
      ['Saint-Denis', { ok: false, refusal: 'severalCommunes' }],
    ] as const);
    const { writer, after } = written(
      'posts',
      { a: [cell('posts.commune', 'Brioude')], b: [cell('posts.commune', 'Saint-Denis')] },
      { communes },
    );
    expect(after.posts[0]?.commune).toBe('43040');
    expect(after.communes.at(-1)).toMatchObject({ id: '43040', name: 'Brioude' });
    expect(writer.refused).toMatchObject([{ row: 'b', text: 'Saint-Denis', refusal: 'severalCommunes' }]);
  });

  it('finds a commune of the plan by a code that lost its zero', () => {
    const ain: Plan = { ...plan, communes: [...plan.communes, { id: '01053', name: 'Bourg-en-Bresse' }] };
    const writer = new BlockWriter(ain, 'posts', { origin: 'pasted', newId: counter() });
    writer.write('b', [cell('posts.commune', '1053')]);
    expect(apply(ain, writer.changes).posts[1]?.commune).toBe('01053');
  });

  it('adds rows with their cells, after those that are there', () => {
    const newId = counter();
    const writer = new BlockWriter(plan, 'posts', { origin: 'pasted', newId });
    for (const { table, row } of newRows(plan, 'posts', 2, newId))
      writer.add(table, row, [cell('posts.grossPay', '1700'), cell('posts.employer', 'Ville de Brioude')]);
    const after = apply(plan, writer.changes);
    expect(after.posts.map((post) => post.label)).toEqual(['CN-01', 'CN-02', 'CN-03', 'CN-04']);
    expect(after.contracts.slice(-2).map((contract) => contract.post)).toEqual(after.posts.slice(-2).map((post) => post.id));
    expect(after.structures).toHaveLength(3);
    expect(apply(after, invert(writer.changes))).toEqual(plan);
  });
});
