import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/base/day.ts';
import { apply } from '../../../src/domain/plan/change.ts';
import { readCell } from '../../../src/domain/plan/columns.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { changesOf, communeTyped, type Entry, isTwoCodes } from '../../../src/screens/grid/entry.ts';
import { column, plan } from './plan.ts';

const newId = () => 'fresh';
const text = (typed: string): Entry => ({ kind: 'text', text: typed });

function entered(id: string, row: string, entry: Entry): Plan {
  const result = changesOf(plan, column(id), row, entry, newId);
  if (!result.ok) throw new Error(result.refusal);
  return apply(plan, result.value);
}

function refusal(id: string, row: string, entry: Entry): string | undefined {
  const result = changesOf(plan, column(id), row, entry, newId);
  return result.ok ? undefined : result.refusal;
}

describe('an entry', () => {
  it('writes the value read from the text', () => {
    expect(readCell(entered('posts.grossPay', 'a', text('2 050,00')), column('posts.grossPay'), 'a')).toBe(205000);
  });

  it('changes nothing when the cell already holds it', () => {
    expect(changesOf(plan, column('posts.grossPay'), 'a', text('1900'), newId)).toEqual({ ok: true, value: [] });
  });

  it('empties a cell', () => {
    expect(entered('posts.commune', 'a', text('')).posts[0]).not.toHaveProperty('commune');
  });

  it('makes a hypothesis a typed value', () => {
    expect(entered('posts.commune', 'a', { kind: 'value', value: '97411' }).posts[0]?.origin).toEqual({ commune: 'typed' });
  });

  it('is refused with its reason, and then changes nothing', () => {
    expect(refusal('posts.grossPay', 'a', text('abc'))).toBe('notAnAmount');
    expect(refusal('posts.label', 'a', text(''))).toBe('needed');
  });
});

describe('a period', () => {
  const line: Plan = {
    ...plan,
    cofinancings: [{ id: 'x', start: day('2027-01-01'), end: day('2027-12-31') }],
  };
  const refusalIn = (of: Plan, id: string, row: string, typed: string): string | undefined => {
    const result = changesOf(of, column(id), row, text(typed), newId);
    return result.ok ? undefined : result.refusal;
  };

  it('does not end before it starts, nor start after it ends', () => {
    expect(refusalIn(plan, 'posts.end', 'a', '31/12/2024')).toBe('endBeforeStart');
    expect(refusalIn(line, 'cofinancings.end', 'x', '31/12/2026')).toBe('endBeforeStart');
    expect(refusalIn(line, 'cofinancings.start', 'x', '01/01/2028')).toBe('startAfterEnd');
  });

  it('may last one day, and lose its end', () => {
    expect(refusalIn(plan, 'posts.end', 'a', '01/01/2025')).toBeUndefined();
    expect(refusalIn(line, 'cofinancings.start', 'x', '31/12/2027')).toBeUndefined();
    expect(refusalIn(line, 'cofinancings.end', 'x', '')).toBeUndefined();
  });

  it('starts with the first of its days that is typed', () => {
    expect(refusalIn(plan, 'posts.end', 'b', '31/12/2020')).toBeUndefined();
  });
});

describe('an employer or a funder', () => {
  it('has a name that can be read', () => {
    expect(refusal('posts.employer', 'b', text('C'.repeat(201)))).toBe('tooLong');
  });

  it('is found by its name, accents and case aside', () => {
    const after = entered('posts.employer', 'b', text('association CLIC'));
    expect(after.posts[1]?.employer).toBe('t');
    expect(after.structures).toHaveLength(2);
  });

  it('is created in the same step when nobody has that name', () => {
    const after = entered('posts.employer', 'b', text('Ville de Brioude'));
    expect(after.structures.at(-1)).toEqual({ id: 'fresh', name: 'Ville de Brioude' });
    expect(after.posts[1]?.employer).toBe('fresh');
    expect(entered('cofinancings.funder', 'z', text('CAF')).cofinancings[2]?.funder).toBe('fresh');
  });
});

describe('a commune', () => {
  const found = [
    { code: '97411', name: 'Saint-Denis', departement: '974' },
    { code: '93066', name: 'Saint-Denis', departement: '93' },
    { code: '93079', name: 'Villetaneuse', departement: '93' },
  ];

  it('is copied into the plan with its post, once', () => {
    const commune = { code: '43040', name: 'Brioude', departement: '43', population: 6700 };
    const after = entered('posts.commune', 'b', { kind: 'commune', commune });
    expect(after.communes.at(-1)).toEqual({ id: '43040', name: 'Brioude', departement: '43', population: 6700 });
    expect(after.posts[1]?.commune).toBe('43040');
    expect(entered('posts.commune', 'b', { kind: 'commune', commune: { code: '43112', name: 'Langeac' } }).communes).toHaveLength(2);
  });

  it('typed by its code is the one of the plan, typed by its name is looked for in the reference', () => {
    expect(entered('posts.commune', 'b', text('43112')).posts[1]?.commune).toBe('43112');
    expect(refusal('posts.commune', 'b', text('Saint-Denis'))).toBe('searching');
  });

  it('is taken when the name is the only one, and asked when several answer', () => {
    expect(communeTyped(found, 'villetaneuse')).toEqual({ ok: true, value: found[2] });
    expect(communeTyped(found, '93066')).toEqual({ ok: true, value: found[1] });
    expect(communeTyped(found, 'Saint Denis')).toEqual({ ok: false, refusal: 'severalCommunes' });
    expect(communeTyped([], 'Saint Denis')).toEqual({ ok: false, refusal: 'noSuchCommune' });
  });

  it('typed by five digits that are the code of one and the postal code of others is asked', () => {
    const huiron = { code: '51300', name: 'Huiron', departement: '51' };
    const vitry = { code: '51649', name: 'Vitry-le-François', departement: '51' };
    expect(isTwoCodes([huiron, vitry], '51300')).toBe(true);
    expect(isTwoCodes([huiron], '51300')).toBe(false);
    expect(isTwoCodes(found, 'Saint-Denis (93066)')).toBe(false);
    expect(communeTyped([vitry, huiron], '51649')).toEqual({ ok: true, value: vitry });
  });
});

describe('what a cofinancing aims at', () => {
  it('is a post by its label when it aims at a post', () => {
    expect(entered('cofinancings.targetId', 'x', text('cn-02')).cofinancings[0]?.targetId).toBe('b');
    expect(refusal('cofinancings.targetId', 'x', text('CN-99'))).toBe('noSuchPost');
  });

  it('is a commune when it aims at a commune, and nothing when it aims at the plan', () => {
    expect(entered('cofinancings.targetId', 'y', text('97411')).cofinancings[1]?.targetId).toBe('97411');
    expect(refusal('cofinancings.targetId', 'z', text('CN-01'))).toBe('noTarget');
  });
});
