import { beforeAll, describe, expect, it } from 'vitest';
import { createTerritory } from '../../../src/domain/territory/create-territory.ts';
import { fold, foldPlace } from '../../../src/domain/territory/fold.ts';
import { communesNamed, searchCommunes } from '../../../src/domain/territory/search.ts';
import type { Territory } from '../../../src/domain/territory/territory.ts';
import { openTerritory } from '../../../src/exchange/territory.ts';

let territory: Territory;
beforeAll(async () => {
  territory = await openTerritory();
});

describe('comparing labels and names', () => {
  it.each([
    ["Investissement financier estimatif total de l'Etat", 'investissement financier estimatif total de l etat'],
    ['Investissement financier estimatif total de l’État', 'investissement financier estimatif total de l etat'],
    ['\u00a0 Date de convention* ', 'date de convention'],
    ['De\u0301partement', 'departement'],
    ['CŒUR DE VILLE', 'coeur de ville'],
    ['', ''],
  ])('reads « %s » as « %s »', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('opens St and Ste', () => {
    expect(foldPlace('ST-ETIENNE')).toBe(foldPlace('Saint-Étienne'));
    expect(foldPlace('Ste Colombe')).toBe(foldPlace('Sainte-Colombe'));
    expect(foldPlace('Stains')).toBe('stains');
  });
});

describe('searching a commune', () => {
  it.each([
    ['langeac', '43112'],
    ['LANGEAC', '43112'],
    ['st etienne', '42218'],
    ['43112', '43112'],
    ['2a004', '2A004'],
    ['75111', '75056'],
    ['Écouflant', '49129'],
    ['ecouflant', '49129'],
    ["l'hay-les-roses", '94038'],
  ])('finds %s first as %s', (text, code) => {
    expect(searchCommunes(territory, text, 10)[0]?.code).toBe(code);
  });

  it('gives every commune of a shared name', () => {
    const found = searchCommunes(territory, 'sainte colombe', 50).filter((commune) => commune.name === 'Sainte-Colombe');
    expect(found).toHaveLength(communesNamed(territory, 'Sainte-Colombe').length);
    expect(found.length).toBeGreaterThan(10);
  });

  it('gives the commune of an INSEE code first, then every commune of the same postal code', () => {
    const [first, ...others] = searchCommunes(territory, '51300', 100);
    expect(first?.code).toBe(territory.commune('51300')?.code ?? territory.successor('51300')?.code);
    expect(others.length).toBeGreaterThan(40);
    expect(others.every((commune) => commune.postalCodes.includes('51300'))).toBe(true);
  });

  it('gives the largest of a name first, those without a population last and by code', () => {
    const commune = (code: string, population?: number) => ({
      code,
      name: 'Saint-Denis',
      departement: '43',
      region: '84',
      postalCodes: [],
      ...(population !== undefined && { population }),
    });
    const small = createTerritory({
      vintage: 'COG',
      regions: [],
      departements: [],
      epcis: [],
      communes: [commune('43004'), commune('43003'), commune('43002', 10), commune('43001', 20), commune('43005')],
      former: [],
    });
    expect(searchCommunes(small, 'saint denis', 9).map(({ code }) => code)).toEqual(['43001', '43002', '43003', '43004', '43005']);
  });

  it('stops at the limit and finds nothing in nothing', () => {
    expect(searchCommunes(territory, 'saint', 7)).toHaveLength(7);
    expect(searchCommunes(territory, '  ', 7)).toEqual([]);
    expect(searchCommunes(territory, 'zzzzzz', 7)).toEqual([]);
  });
});
