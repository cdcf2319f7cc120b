import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Imported, importRosters } from '../../../src/exchange/import/import-rosters.ts';

const FILE = '../shared/data/coselec-2023/20230405-3925-cnfs.sans-noms.csv';

describe.skipIf(!existsSync(FILE))('the national roster of 5 April 2023', () => {
  let imported: Imported;
  beforeAll(async () => {
    const result = await importRosters([{ name: 'cnfs.csv', bytes: readFileSync(FILE) }]);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    imported = result.value;
  });

  it('imports every row and makes a post of each count', () => {
    expect(imported.report).toMatchObject({ rows: 2_889, imported: 2_889, rejected: 0, ignored: 0, posts: 3_925 });
    expect(imported.plan.posts).toHaveLength(3_925);
    expect(imported.plan.structures).toHaveLength(2_821);
    expect(imported.plan.communes).toHaveLength(1_704);
  });

  it('counts each repair', () => {
    expect(imported.report.repaired).toEqual({
      inseeZero: 197,
      postalZero: 206,
      departementZero: 209,
      arrondissement: 148,
      historicCode: 4,
    });
  });

  it('recomputes the State total of every row', () => {
    expect(imported.report.sums).toEqual({
      stateTotal: 19_197_312_100,
      publishedTotal: 19_197_312_100,
      rowsAgree: 2_889,
      rowsCompared: 2_889,
    });
  });

  it('finds every commune, and no wrong SIRET once La Poste is known', () => {
    const codes = new Set(imported.report.problems.map((problem) => problem.code));
    for (const code of [
      'communeUnknown',
      'communeAmbiguous',
      'siretInvalid',
      'departementUnknown',
      'dateUnknown',
      'stateTotalDiffers',
    ] as const) {
      expect(codes.has(code), code).toBe(false);
    }
  });

  it('gives the posts of 868 EPCI and of all five overseas départements', () => {
    const { plan } = imported;
    expect(new Set(plan.communes.flatMap((commune) => commune.epci ?? [])).size).toBe(868);
    expect(['971', '972', '973', '974', '976'].filter((code) => plan.posts.some((post) => post.departement === code))).toHaveLength(5);
  });

  it('adds nothing when it is imported into its own plan', async () => {
    const again = await importRosters([{ name: 'cnfs.csv', bytes: readFileSync(FILE) }], { into: imported.plan });
    if (!again.ok) throw new Error(JSON.stringify(again.refusal));
    expect(again.value.report).toMatchObject({ rows: 2_889, imported: 0, rejected: 0, ignored: 2_889, posts: 0 });
    expect(again.value.changes).toEqual([]);
    expect(again.value.plan).toEqual(imported.plan);
  });

  it('gives every row an id of its own', () => {
    for (const table of ['structures', 'posts', 'contracts', 'conventions', 'communes'] as const) {
      const ids = imported.plan[table].map((row) => row.id);
      expect(new Set(ids).size, table).toBe(ids.length);
    }
  });

  it('gives every post a label of its own', () => {
    const labels = imported.plan.posts.map((post) => post.label);
    expect(labels[0]).toBe('CN-0001');
    expect(labels.at(-1)).toBe('CN-3925');
    expect(new Set(labels).size).toBe(3_925);
  });
});
