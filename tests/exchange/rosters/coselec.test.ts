import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/domain/base/cents.ts';
import { apply } from '../../../src/domain/plan/change.ts';
import { emptyPlan, type Plan } from '../../../src/domain/plan/plan.ts';
import { type ImportOptions, importRosters } from '../../../src/exchange/import/import-rosters.ts';
import { stateTotal } from '../../../src/exchange/rosters/coselec-total.ts';
import { type Cells, roster, siret, utf8 } from '../../examples/rosters/roster.ts';

async function importCells(rows: readonly Cells[], options: ImportOptions = {}) {
  const result = await importRosters([{ name: 'liste.csv', bytes: utf8(roster(rows)) }], options);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const RENEWED = { hypotheses: { assumeRenewal: true, continueContracts: false } } as const;

describe('a line of the COSELEC roster', () => {
  it('becomes as many posts as its count, each with a contract and a first convention', async () => {
    const { plan } = await importCells([{ posts: '3' }]);
    expect(plan.structures).toHaveLength(1);
    expect(plan.posts.map((post) => post.label)).toEqual(['CN-01', 'CN-02', 'CN-03']);
    expect(plan.contracts).toHaveLength(3);
    expect(plan.conventions).toHaveLength(3);
    expect(plan.posts[0]).toEqual({
      id: `p-${siret(0)}-43-20210616-1`,
      origin: { '*': 'imported', commune: 'hypothesis' },
      label: 'CN-01',
      employer: `s-${siret(0)}`,
      commune: '43112',
      departement: '43',
      zrr: true,
      qpv: false,
    });
    expect(plan.contracts[0]).toEqual({
      id: `c-${siret(0)}-43-20210616-1`,
      origin: { '*': 'hypothesis' },
      post: `p-${siret(0)}-43-20210616-1`,
      regime: 'publicFixedTerm',
      start: '2021-06-16',
      end: '2023-06-15',
      payBasis: 'smic',
      fte: 1_000_000,
    });
    expect(plan.conventions[0]).toEqual({
      id: `v1-${siret(0)}-43-20210616-1`,
      origin: { '*': 'hypothesis' },
      post: `p-${siret(0)}-43-20210616-1`,
      envelope: 'v1',
      start: '2021-06-16',
    });
  });

  it.each([
    ['publique', 'publicFixedTerm', '2023-06-15'],
    ['privée', 'privateFixedTerm', '2022-12-15'],
  ])('of a %s employer has a contract %s until %s', async (type, regime, end) => {
    const { plan } = await importCells([{ type }]);
    expect(plan.contracts[0]).toMatchObject({ regime, end });
  });

  it.each([
    ['publique', 'oui', 'non', '2023-06-16', true],
    ['publique', 'non', 'oui', '2023-06-16', true],
    ['publique', 'non', 'sans objet', '2023-06-16', false],
    ['privée', 'oui', 'oui', '2022-12-16', false],
  ])('%s, ZRR %s, QPV %s: the renewal starts on %s, bonified %s', async (type, zrr, qpv, start, bonification) => {
    const { plan } = await importCells([{ type, zrr, qpv }], RENEWED);
    expect(plan.conventions[1]).toMatchObject({ envelope: 'v2', start, bonification });
  });

  it('signs a renewal that starts before renewals existed on their first day', async () => {
    const { plan } = await importCells([{ type: 'privée' }], RENEWED);
    expect(plan.conventions[1]).toMatchObject({ start: '2022-12-16', signedOn: '2023-01-01' });
    expect(plan.contracts[0]?.end).toBe('2025-12-15');
  });

  it.each([
    ['13/05/2023', 2, '2025-05-13 was the last day to sign'],
    ['14/05/2023', 1, 'the day after was too late'],
  ])('validated on %s has %i conventions: %s', async (date, count) => {
    const { plan } = await importCells([{ date }], RENEWED);
    expect(plan.conventions).toHaveLength(count);
  });

  it('leaves contracts open and pays the typed gross on request', async () => {
    const { plan } = await importCells([{}], { hypotheses: { assumeRenewal: false, continueContracts: true, grossPay: cents(195_000) } });
    expect(plan.contracts[0]).toMatchObject({ payBasis: 'gross', grossPay: 195_000 });
    expect(plan.contracts[0]).not.toHaveProperty('end');
  });

  it('of an employer already met in another département adds posts to the same employer', async () => {
    const one = siret(7);
    const { plan } = await importCells([{ siret: one }, { siret: one, departement: '48', date: '17/06/2021' }]);
    expect(plan.structures).toHaveLength(1);
    expect(plan.posts.map((post) => [post.employer, post.departement])).toEqual([
      [`s-${one}`, '43'],
      [`s-${one}`, '48'],
    ]);
    expect(plan.holder).toBe(`s-${one}`);
  });

  it.each([
    ['COMMUNE DE VAL FICTIF', 'publique', 'commune'],
    ['MAIRIE DE VAL FICTIF', 'publique', 'commune'],
    ['CC DES RIVES FICTIVES', 'publique', 'epci'],
    ["COMMUNAUTE D'AGGLOMERATION FICTIVE", 'publique', 'epci'],
    ['METROPOLE DE NULLE PART', 'publique', 'epci'],
    ['DEPARTEMENT DU VAL', 'publique', 'departement'],
    ['REGION FICTIVE', 'publique', 'region'],
    ['CTRE COM ACTION SOCIALE', 'publique', 'ccas'],
    ["CENTRE INTERCOMMUNAL D'ACTION SOCIALE DE LA COMMUNAUTE D'AGGLOMERATION FICTIVE", 'publique', 'ccas'],
    ['SYNDICAT MIXTE VAL NUMERIQUE', 'publique', 'syndicat'],
    ["GROUPEMENT D'INTERET PUBLIC VAL", 'publique', 'gip'],
    ['CHAMBRE D AGRICULTURE', 'publique', 'otherPublic'],
    ['ASSOCIATION LE FIL', 'privée', 'association'],
    ['SYNDICAT D INITIATIVE', 'privée', 'association'],
    ['LA POSTE', 'privée', 'otherPrivate'],
    ['SCIC VILLAGE', 'privée', 'otherPrivate'],
  ])('proposes for « %s », %s, the kind %s', async (name, type, kind) => {
    const { plan } = await importCells([{ name, type }]);
    expect(plan.structures[0]).toMatchObject({ kind, origin: { '*': 'imported', kind: 'hypothesis' } });
  });

  it('knows an EPCI by its number whatever its name', async () => {
    const { plan } = await importCells([{ name: 'TERRES DE NULLE PART', siret: '24840005300017' }]);
    expect(plan.structures[0]?.kind).toBe('epci');
  });
});

describe('the plan made', () => {
  it('spans from the first decision to two years after the last convention', async () => {
    const rows = [{ date: '24/03/2021' }, { date: '05/04/2023' }];
    expect(await importCells(rows)).toMatchObject({ plan: { firstYear: 2021, lastYear: 2027 } });
    expect(await importCells(rows, RENEWED)).toMatchObject({ plan: { firstYear: 2021, lastYear: 2030 } });
  });

  it('copies the communes it uses from the reference', async () => {
    const { plan } = await importCells([{}, { communeCode: '75111', departement: '75' }]);
    expect(plan.communes.map((commune) => [commune.id, commune.name, commune.departement])).toEqual([
      ['43112', 'Langeac', '43'],
      ['75056', 'Paris', '75'],
    ]);
    expect(plan.communes[0]?.epciName).toContain('Haut Allier');
  });

  it('is the same twice, and another for another file', async () => {
    const [first, again, other] = [await importCells([{}]), await importCells([{}]), await importCells([{ posts: '2' }])];
    expect(again.plan).toEqual(first.plan);
    expect(other.plan.id).not.toBe(first.plan.id);
  });

  it('keeps only the area chosen, and says what it left out', async () => {
    const rows = [{}, { departement: '48', communeCode: '48095' }, { departement: '75', communeCode: '75111' }];
    const france = await importCells(rows);
    expect(france.plan.posts).toHaveLength(3);
    for (const [area, posts] of [
      [{ kind: 'region', code: '84' }, ['43']],
      [{ kind: 'departement', code: '48' }, ['48']],
      [{ kind: 'commune', code: '75056' }, ['75']],
      [{ kind: 'epci', code: france.plan.communes[0]?.epci as string }, ['43']],
      [{ kind: 'departement', code: '2A' }, []],
    ] as const) {
      const { plan, report } = await importCells(rows, { area });
      expect(plan.posts.map((post) => post.departement)).toEqual(posts);
      expect(report).toMatchObject({ rows: 3, imported: posts.length, rejected: 0, ignored: 3 - posts.length, outside: 3 - posts.length });
    }
  });
});

describe('an import into a plan', () => {
  const holder: Plan = {
    ...emptyPlan('mine', 'BP', 2025, 2028),
    structures: [{ id: 'cc', name: 'CC', siret: siret(0) }],
    posts: [{ id: 'old', label: 'CN-07' }],
  };

  it('is a list of additions that apply to it', async () => {
    const { plan, changes } = await importCells([{ posts: '2' }, {}], { into: holder });
    expect(apply(holder, changes)).toEqual(plan);
    expect(changes.every((change) => change.kind === 'add')).toBe(true);
    expect(plan).toMatchObject({ id: 'mine', name: 'BP', firstYear: 2025, lastYear: 2028 });
  });

  it('goes on with the labels and knows employers by their SIRET', async () => {
    const { plan } = await importCells([{ posts: '2' }], { into: holder });
    expect(plan.posts.map((post) => post.label)).toEqual(['CN-07', 'CN-08', 'CN-09']);
    expect(plan.structures).toHaveLength(1);
    expect(plan.posts[1]?.employer).toBe('cc');
  });

  it('adds only the posts that a later list has more', async () => {
    const first = await importCells([{ posts: '2' }, {}], { into: holder });
    const later = await importCells([{ posts: '3' }, {}], { into: first.plan });
    expect(later.report).toMatchObject({ rows: 2, imported: 1, ignored: 1, posts: 1 });
    expect(later.plan.posts).toHaveLength(first.plan.posts.length + 1);
    expect(later.report.problems.filter((problem) => problem.code === 'alreadyInPlan')).toHaveLength(1);
  });
});

describe('the State total of a line', () => {
  it.each([
    [false, '43', 1, 37_429],
    [false, '971', 1, 37_429],
    [true, '43', 1, 55_429],
    [true, '973', 1, 75_429],
    [true, '976', 1, 72_929],
    [true, '978', 1, 55_429],
    [true, undefined, 1, 55_429],
    [false, '43', 2, 74_858],
    [false, '43', 3, 112_286],
    [true, '49', 9, 498_859],
  ])('public %s, département %s, %i posts: %i €, rounded once', (isPublic, departement, posts, euros) => {
    expect(stateTotal(isPublic, departement, posts)).toBe(euros);
  });

  it('is compared with the published one, row by row', async () => {
    const { report } = await importCells([{}, { total: '54805' }, { total: '' }]);
    expect(report.sums).toEqual({ stateTotal: 16_628_700, publishedTotal: 11_023_400, rowsAgree: 1, rowsCompared: 2 });
  });
});
