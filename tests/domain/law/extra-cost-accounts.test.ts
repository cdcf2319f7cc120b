import { describe, expect, it } from 'vitest';
import { usualAccount } from '../../../src/domain/law/extra-cost-accounts.ts';
import { EXTRA_COST_KINDS } from '../../../src/domain/plan/extra-cost.ts';
import type { Structure } from '../../../src/domain/plan/plan.ts';

const town: Structure = { id: 's', name: 'S', kind: 'commune' };

describe('the usual account of a cost', () => {
  it.each([
    ['travel', '6251', '625'],
    ['smallEquipment', '60632', '60632'],
    ['equipment', '21838', '2183'],
    ['telecom', '6262', '626'],
    ['software', '65811', '65811'],
    ['training', '6184', '618'],
    ['rent', '6132', '613'],
    ['supplies', '6064', '6064'],
    ['communication', '6236', '623'],
    ['otherStaff', '6488', '648'],
    ['other', undefined, undefined],
  ] as const)('of the kind %s is %s, %s in the abridged chart', (kind, developed, abridged) => {
    expect(usualAccount(kind, town)).toBe(developed);
    expect(usualAccount(kind, undefined)).toBe(developed);
    expect(usualAccount(kind, { ...town, chart: 'abridged' })).toBe(abridged);
  });

  it('is none for a private employer, and before a kind is said', () => {
    for (const kind of EXTRA_COST_KINDS) expect(usualAccount(kind, { ...town, kind: 'association' })).toBeUndefined();
    expect(usualAccount(undefined, town)).toBeUndefined();
  });
});
