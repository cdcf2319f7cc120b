import { describe, expect, test } from 'vitest';
import { byFamily, FAMILIES, familyOf } from '../../../src/domain/law/families.ts';
import { fneEnvelopes } from '../../../src/domain/law/fne-envelopes.ts';
import { PARAMETERS } from '../../../src/domain/law/law.ts';

describe('the families of the law', () => {
  test.each([
    ['smicRise', 'rises'],
    ['v1Public', 'state'],
    ['v2Antilles', 'state'],
    ['bonification', 'state'],
    ['grid.C1', 'pay'],
    ['smicHourly', 'pay'],
    ['health', 'contributions'],
    ['payrollTax', 'reductions'],
    ['privateEndIndemnity', 'endings'],
    ['alisfaBase', 'branch'],
    ['indirect7', 'european'],
    ['soldTime', 'limits'],
    ['receiptLag', 'cash'],
  ])('%s is one of « %s »', (id, family) => {
    expect(familyOf(id)).toBe(family);
  });

  test('hold every parameter once, what officers change first coming first', () => {
    const listed = byFamily();
    expect(listed.map(({ family }) => family)).toEqual([...FAMILIES]);
    expect(listed[0]?.parameters.slice(0, 4).map(({ id }) => id)).toEqual(['smicRise', 'pointRise', 'payRise', 'civilCareerRise']);
    const ids = listed.flatMap(({ parameters }) => parameters.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(PARAMETERS.map(({ id }) => id).toSorted());
    for (const { parameters } of listed) expect(parameters.length).toBeGreaterThan(0);
  });
});

test.each([
  ['43', 4_100_000],
  ['2B', 4_100_000],
  ['974', 5_740_000],
  ['98', undefined],
  ['', undefined],
])('the envelopes of the département %j begin with %s', (departement, first) => {
  const found = fneEnvelopes(departement);
  expect(found[0]?.amount).toBe(first);
  expect(found).toHaveLength(first === undefined ? 0 : 2);
});
