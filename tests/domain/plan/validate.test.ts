import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../../src/domain/plan/plan.ts';
import { danglingReferences, validatePlan } from '../../../src/domain/plan/validate.ts';
import sample from '../../../src/screens/files/sample.json';

const broken = (patch: object) => validatePlan({ ...emptyPlan('p', 'Plan', 2025, 2026), ...patch });

describe('the shape of a plan', () => {
  it('holds for the sample plan, which names no absent row', () => {
    const valid = validatePlan(sample);
    expect(valid.ok).toBe(true);
    if (valid.ok) expect(danglingReferences(valid.value)).toEqual([]);
  });

  it('lets through the fields it does not know', () => {
    expect(broken({ later: [{ a: null }], posts: [{ id: 'a', label: 'A', later: [1, { b: 2 }] }] }).ok).toBe(true);
  });

  it.each([
    { patch: { posts: 3 }, place: 'posts', expected: 'array', read: '3' },
    { patch: { name: undefined }, place: 'name', expected: 'text', read: '' },
    { patch: { lastYear: 2024 }, place: 'lastYear', expected: '2025…2039', read: '2024' },
    { patch: { lastYear: 2040 }, place: 'lastYear', expected: '2025…2039', read: '2040' },
    { patch: { settings: { vacancy: 'maybe' } }, place: 'settings.vacancy', expected: 'suspended | maintained', read: '"maybe"' },
    { patch: { posts: [{ id: 'a' }] }, place: 'posts[0].label', expected: 'text', read: '' },
    {
      patch: {
        posts: [
          { id: 'a', label: 'A' },
          { id: 'a', label: 'B' },
        ],
      },
      place: 'posts[1].id',
      expected: 'unique id',
      read: '"a"',
    },
    { patch: { contracts: [{ id: 'c', post: 'a', grossPay: 1900.5 }] }, place: 'contracts[0].grossPay', expected: 'cents', read: '1900.5' },
    {
      patch: { contracts: [{ id: 'c', post: 'a', start: '2025-02-30' }] },
      place: 'contracts[0].start',
      expected: 'day',
      read: '"2025-02-30"',
    },
    {
      patch: { posts: [{ id: 'a', label: 'A', served: [{ commune: '43112' }] }] },
      place: 'posts[0].served',
      expected: 'served',
      read: '[{"commune":"43112"}]',
    },
    {
      patch: { posts: [JSON.parse('{"id":"a","label":"A","__proto__":{"polluted":1}}')] },
      place: 'plan.posts[0]',
      expected: 'no field named __proto__',
      read: '"__proto__"',
    },
  ])('refuses $place when it is not $expected', ({ patch, ...fault }) => {
    expect(broken(patch)).toEqual({ ok: false, refusal: [fault] });
  });

  it('names the rows that point nowhere without refusing them', () => {
    const valid = broken({ contracts: [{ id: 'c', post: 'gone' }] });
    expect(valid.ok && danglingReferences(valid.value)).toEqual([{ table: 'contracts', id: 'c', field: 'post', read: 'gone' }]);
  });
});
