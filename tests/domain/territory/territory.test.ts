import { beforeAll, describe, expect, it } from 'vitest';
import { packTerritory, readTables } from '../../../.ci/territory-plugin.mjs';
import { decodeTerritory, encodeTerritory } from '../../../src/domain/territory/compact.ts';
import type { Territory } from '../../../src/domain/territory/territory.ts';
import { openTerritory } from '../../../src/exchange/territory.ts';

let territory: Territory;
beforeAll(async () => {
  territory = await openTerritory();
});

describe('the reference of the program', () => {
  it('holds every commune, EPCI, département and région of its vintage', () => {
    expect(territory.vintage).toBe('COG 2026');
    expect(territory.communes).toHaveLength(34_969);
    expect(territory.epcis).toHaveLength(1_255);
    expect(territory.departements).toHaveLength(109);
    expect(territory.regions).toHaveLength(26);
  });

  it.each(['', 'something else', 'quote-part/territory/1\tCOG 2026'])('is not read from another text: %j', (text) => {
    expect(() => decodeTerritory(text)).toThrow('not a packed territory');
  });

  it('packs into less than 600 kB and loses nothing', () => {
    expect(packTerritory().length).toBeLessThan(600_000);
    const tables = readTables();
    expect(decodeTerritory(encodeTerritory(tables))).toEqual(JSON.parse(JSON.stringify(tables)));
  });

  it('describes a commune with its EPCI, population and postal codes', () => {
    const commune = territory.commune('43112');
    expect(commune).toMatchObject({ name: 'Langeac', departement: '43', region: '84', postalCodes: ['43300'] });
    expect(territory.epci(commune?.epci as string)?.name).toContain('Haut Allier');
    expect(commune?.population).toBeGreaterThan(3_000);
  });

  it.each([
    ['75111', '75056', 'district of Paris'],
    ['69387', '69123', 'district of Lyon'],
    ['13216', '13055', 'district of Marseille'],
    ['49069', '49126', 'old code after a merger'],
    ['93059', '93066', 'commune that became delegated'],
    ['69152', '69149', 'old code after a merger'],
    ['25282', '25060', 'old code after a merger'],
  ])('follows %s to %s (%s)', (old, today) => {
    expect(territory.commune(old)).toBeUndefined();
    expect(territory.successor(old)?.code).toBe(today);
  });

  it('knows no commune of an invented code', () => {
    expect(territory.commune('00000')).toBeUndefined();
    expect(territory.successor('00000')).toBeUndefined();
  });

  it('keeps Corsican postal codes whole', () => {
    expect(territory.commune('2A004')?.postalCodes).toContain('20000');
  });
});
