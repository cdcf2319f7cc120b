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
    {
      patch: { posts: [{ id: 'a', label: 'A', origin: { label: 3 } }] },
      place: 'posts[0].origin',
      expected: 'origin',
      read: '{"label":3}',
    },
    { patch: { posts: [{ id: 'a', label: 'A', origin: 'typed' }] }, place: 'posts[0].origin', expected: 'origin', read: '"typed"' },
    { patch: { contracts: [{ id: 'c', post: 3 }] }, place: 'contracts[0].post', expected: 'text', read: '3' },
    { patch: { posts: ['a'] }, place: 'posts[0]', expected: 'object', read: '"a"' },
    { patch: { settings: 'none' }, place: 'settings', expected: 'object', read: '"none"' },
    { patch: { firstYear: 'soon' }, place: 'firstYear', expected: 'year', read: '"soon"' },
    { patch: { lastYear: 20_260 }, place: 'lastYear', expected: 'year', read: '20260' },
    {
      patch: { hypotheses: [{ id: 'h', parameter: 'smicRise', value: 0.5 }] },
      place: 'hypotheses[0].value',
      expected: 'number',
      read: '0.5',
    },
    {
      patch: { conventions: [{ id: 'v', post: 'a', periods: [{ months: -1, amount: 1 }] }] },
      place: 'conventions[0].periods',
      expected: 'periods',
      read: '[{"months":-1,"amount":1}]',
    },
    {
      patch: { conventions: [{ id: 'v', post: 'a', periods: [{ months: 1, amount: 0.5 }] }] },
      place: 'conventions[0].periods',
      expected: 'periods',
      read: '[{"months":1,"amount":0.5}]',
    },
    { patch: { name: () => 1 }, place: 'name', expected: 'text', read: '() => 1' },
    { patch: { name: new Array(40).fill(1) }, place: 'name', expected: 'text', read: `[${'1,'.repeat(29)}…` },
  ])('refuses $place when it is not $expected', ({ patch, ...fault }) => {
    expect(broken(patch)).toEqual({ ok: false, refusal: [fault] });
  });

  it('refuses what is no object at all', () => {
    expect(validatePlan([])).toEqual({ ok: false, refusal: [{ place: 'plan', expected: 'object', read: '[]' }] });
    expect(validatePlan(null).ok).toBe(false);
    expect(validatePlan(undefined)).toEqual({ ok: false, refusal: [{ place: 'plan', expected: 'object', read: '' }] });
  });

  it('says the first twenty faults only', () => {
    const posts = Array.from({ length: 30 }, (_, k) => ({ id: `p${k}` }));
    const refused = broken({ posts });
    expect(!refused.ok && refused.refusal.map(({ place }) => place)).toEqual(posts.slice(0, 20).map((_, k) => `posts[${k}].label`));
  });

  it.each([
    [{ kind: 'set', table: 'posts', id: 'a', field: 'label', from: 'A', to: 'B' }, true],
    [{ kind: 'set', table: 'posts', id: 'a' }, false],
    [{ kind: 'set', table: 'posts', field: 'label' }, false],
    [{ kind: 'set', id: 'a', field: 'label' }, false],
    [{ kind: 'add', table: 'posts', row: { id: 'a', label: 'A' }, at: 0 }, true],
    [{ kind: 'remove', table: 'posts', row: { id: 'a', label: 'A' }, at: 3 }, true],
    [{ kind: 'add', table: 'posts', row: 'a', at: 0 }, false],
    [{ kind: 'add', table: 'posts', row: { label: 'A' }, at: 0 }, false],
    [{ kind: 'remove', table: 'posts', row: { id: 'a' }, at: -1 }, false],
    [{ kind: 'move', table: 'posts', row: { id: 'a' }, at: 0 }, false],
    ['set', false],
  ])('holds a scenario that changes %j: %s', (change, holds) => {
    expect(broken({ scenarios: [{ id: 's', name: 'S', changes: [change] }] }).ok).toBe(holds);
  });

  it('names the rows that point nowhere without refusing them', () => {
    const valid = broken({ contracts: [{ id: 'c', post: 'gone' }] });
    expect(valid.ok && danglingReferences(valid.value)).toEqual([{ table: 'contracts', id: 'c', field: 'post', read: 'gone' }]);
  });
});
