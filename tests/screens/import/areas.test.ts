import { describe, expect, it } from 'vitest';
import type { AreaCount } from '../../../src/exchange/import/area.ts';
import { asChoice, chosenArea, findAreas } from '../../../src/screens/import/areas.ts';

const AREAS: readonly AreaCount[] = [
  { kind: 'france', code: '', name: '', lines: 4, posts: 9 },
  { kind: 'departement', code: '43', name: 'Haute-Loire', lines: 2, posts: 3 },
  { kind: 'epci', code: '200073419', name: 'CC des Rives du Haut Allier', lines: 1, posts: 1 },
  { kind: 'commune', code: '42218', name: 'Saint-Étienne', lines: 1, posts: 4 },
  { kind: 'commune', code: '43112', name: 'Langeac', lines: 1, posts: 1 },
  { kind: 'commune', code: '50000', name: 'Le Val-Saint-Étienne', lines: 1, posts: 5 },
];

describe('choosing an area', () => {
  it.each([
    ['commune', 'st etienne', ['42218', '50000']],
    ['commune', 'LANGEAC', ['43112']],
    ['commune', '43112', ['43112']],
    ['commune', '', ['42218', '43112', '50000']],
    ['epci', 'haut allier', ['200073419']],
    ['departement', 'loire', ['43']],
    ['departement', '43', ['43']],
    ['commune', 'nulle part', []],
  ] as const)('among %s, « %s » finds %j', (kind, text, codes) => {
    expect(findAreas(AREAS, kind, text).map((area) => area.code)).toEqual(codes);
  });

  it('holds the whole of France without a code, and nothing while none is chosen', () => {
    expect(chosenArea(AREAS, 'france', '')).toBe(AREAS[0]);
    expect(chosenArea(AREAS, 'commune', '')).toBeUndefined();
    expect(chosenArea(AREAS, 'commune', '43112')?.posts).toBe(1);
  });

  it('says the choice as an import takes it', () => {
    expect(asChoice(AREAS[0] as AreaCount)).toEqual({ kind: 'france' });
    expect(asChoice(AREAS[1] as AreaCount)).toEqual({ kind: 'departement', code: '43' });
  });
});
