import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../src/domain/base/day.ts';
import { setField } from '../../src/domain/plan/change.ts';
import type { Contract, Plan } from '../../src/domain/plan/plan.ts';
import { openPlan } from '../../src/exchange/plan-file/open-plan.ts';
import { writePlan } from '../../src/exchange/plan-file/write-plan.ts';

const EXAMPLE = 'tests/examples/plans/v1-sample.quotepart.json';
const ROSTER = '../shared/data/coselec-2023/20230405-3925-cnfs.sans-noms.csv';
const folder = mkdtempSync(join(tmpdir(), 'plan-'));
const file = (name: string) => join(folder, name);

function plan(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.ci/plan.mjs', ...args], { encoding: 'utf8', maxBuffer: 1e9 });
  return { status, stderr, json: stdout === '' ? undefined : JSON.parse(stdout) };
}

async function example(): Promise<Plan> {
  const opened = await openPlan(readFileSync(EXAMPLE));
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value.plan;
}

beforeAll(() => {
  // The first call builds the command line.
  spawnSync(process.execPath, ['.ci/plan.mjs']);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line', { timeout: 60_000 }, () => {
  it('computes a plan in cents, every row balanced', () => {
    const { status, json, stderr } = plan('compute', EXAMPLE, '--as-of', '2026-11-23');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(json.asOf).toBe('2026-11-23');
    expect(json.exercices.map(({ year }: { year: number }) => year)).toEqual([2025, 2026, 2027, 2028]);
    for (const row of [...json.exercices, ...json.posts.flatMap((post: { exercices: unknown[] }) => post.exercices)]) {
      if (row.cost === null) continue;
      const cofunding = (Object.values(row.cofunding) as number[]).reduce((a, b) => a + b, 0);
      expect(row.cost).toBe(row.state + cofunding + row.remainder);
    }
    expect(json.exercices[0].cofunding['Département de la Haute-Loire']).toBe(1_200_000);
    expect(json.gaps.length).toBeGreaterThan(0);
  });

  it('imports a roster with the hypotheses asked for, and refuses a gross that is no amount', () => {
    const roster = 'tests/examples/rosters/comma.csv';
    const to = file('hypotheses.quotepart.json');
    expect(plan('import', roster, '--out', to, '--continue-contracts', '--gross-pay', '2 100,50').status).toBe(0);
    const { contracts } = JSON.parse(readFileSync(to, 'utf8')).plan as Plan;
    expect(contracts.length).toBeGreaterThan(0);
    expect(contracts.every((contract) => contract.grossPay === 210_050 && contract.end === undefined)).toBe(true);
    const wrong = plan('import', roster, '--out', to, '--gross-pay', 'beaucoup');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('beaucoup');
  });

  it.each(['xlsx', 'csv', 'json', 'html'])('exports a view to a .%s', (extension) => {
    const to = file(`out.${extension}`);
    expect(plan('export', EXAMPLE, '--view', 'years', '--to', to).status).toBe(0);
    expect(readFileSync(to).length).toBeGreaterThan(300);
  });

  it('exports all views at once to a page with no script', () => {
    const to = file('all.html');
    expect(plan('export', EXAMPLE, '--view', 'all', '--to', to, '--as-of', '2026-11-23').status).toBe(0);
    const html = readFileSync(to, 'utf8');
    expect(html).toContain('<h2>Cofinancements</h2>');
    expect(html).toContain('Exemple fictif');
    expect(html).not.toMatch(/<script|javascript:|onerror/i);
  });

  it('tells what changed between two plans', async () => {
    const changed = { ...(await example()), name: 'BP 2028' };
    writeFileSync(file('b.quotepart.json'), await writePlan(changed, 13));
    expect(plan('diff', EXAMPLE, EXAMPLE)).toMatchObject({ status: 0, json: [] });
    expect(plan('diff', EXAMPLE, file('b.quotepart.json')).json).toMatchObject([
      { kind: 'set', table: 'plan', field: 'name', to: 'BP 2028' },
    ]);
  });

  it.each([
    { what: 'a file that is not there', args: ['compute', 'nowhere.json'], code: 'unreadable' },
    { what: 'a file that is no plan', args: ['compute', 'package.json'], code: 'notPlan' },
    { what: 'a workbook given as a plan', args: ['compute', 'tests/cli/cli.test.ts'], code: 'notJson' },
    { what: 'a roster it does not know', args: ['import', 'package.json', '--out', file('no.json')], code: undefined },
    {
      what: 'a folder to write in that is not there',
      args: ['export', EXAMPLE, '--view', 'posts', '--to', 'nowhere/out.csv'],
      code: 'unwritable',
    },
  ])('refuses $what with exit 1, its reason, and no stack trace', ({ args, code }) => {
    const { status, json, stderr } = plan(...args);
    expect(status).toBe(1);
    expect(typeof json.refusal.code).toBe('string');
    if (code !== undefined) expect(json.refusal.code).toBe(code);
    expect(json.message).toBe(stderr.trim());
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('explains a figure by its tree, the post named as on the screen', () => {
    const { status, json } = plan('explain', EXAMPLE, '--post', 'CN-02', '--year', '2026', '--line', 'remainder');
    const post = plan('compute', EXAMPLE).json.posts.find(({ label }: { label: string }) => label === 'CN-02');
    const year = post.exercices.find((one: { year: number }) => one.year === 2026);
    expect(status).toBe(0);
    expect(json).toMatchObject({ what: 'remainder', how: 'difference', amount: year.remainder });
    expect(json.parts.map((part: { what: string; amount: number }) => [part.what, part.amount])).toEqual(
      expect.arrayContaining([
        ['cost', year.cost],
        ['state', year.state],
      ]),
    );
  });

  it('computes and exports under a scenario, the plan itself left alone', async () => {
    const whole = await example();
    const contract = whole.contracts.find(({ post }) => post === 'cn-02') as Contract;
    const changes = setField('contracts', contract, 'end', day('2026-06-30'));
    const scenarios = [{ id: 's', name: 'Arrêt en juin', changes }];
    const laid = file('scenarios.quotepart.json');
    writeFileSync(laid, await writePlan({ ...whole, scenarios }, 1));
    const cost = (...args: string[]): number => plan('compute', laid, ...args).json.exercices[1].cost;
    expect(cost()).toBe(plan('compute', EXAMPLE).json.exercices[1].cost);
    expect(cost('--scenario', 'Arrêt en juin')).toBeLessThan(cost());
    const csv = file('scenario.csv');
    expect(plan('export', laid, '--view', 'posts', '--to', csv, '--scenario', 's').status).toBe(0);
    expect(readFileSync(csv, 'utf8')).toContain('30/06/2026');
  });

  it('refuses a damaged plan, and opens it when told to', () => {
    const hurt = file('hurt.quotepart.json');
    writeFileSync(hurt, readFileSync(EXAMPLE, 'utf8').replace('190000', '190001'));
    expect(plan('compute', hurt)).toMatchObject({ status: 1, json: { refusal: { code: 'damaged' } } });
    expect(plan('compute', hurt, '--even-damaged').status).toBe(0);
  });

  it('refuses a scenario or a figure that the plan does not hold, naming what it holds', () => {
    expect(plan('compute', EXAMPLE, '--scenario', 'A')).toMatchObject({
      status: 1,
      json: { refusal: { code: 'noSuchScenario', scenarios: [] } },
    });
    const figure = ['--post', 'CN-99', '--year', '2026', '--line', 'cost'];
    expect(plan('explain', EXAMPLE, ...figure)).toMatchObject({ status: 1, json: { refusal: { code: 'noSuchFigure', post: 'CN-99' } } });
  });

  it.each([
    [],
    ['fly'],
    ['compute'],
    ['compute', EXAMPLE, '--as-of', '2026-02-30'],
    ['compute', EXAMPLE, '--wind', '3'],
    ['explain', EXAMPLE, '--post', 'CN-01', '--year', 'bientôt', '--line', 'cost'],
    ['diff', EXAMPLE],
    ['export', EXAMPLE, '--view', 'm57', '--to', 'x.csv'],
    ['export', EXAMPLE, '--view', 'clouds', '--to', 'x.csv'],
    ['export', EXAMPLE, '--view', 'posts', '--to', 'x.pdf'],
    ['export', EXAMPLE, '--view', 'all', '--to', 'x.csv'],
    ['explain', EXAMPLE],
    ['constructor'],
  ])('answers wrong usage with exit 2 and how to use it: %s', (...args) => {
    const { status, json, stderr } = plan(...args);
    expect({ status, json }).toEqual({ status: 2, json: undefined });
    expect(stderr).toContain('compute PLAN');
  });
});

describe.skipIf(!existsSync(ROSTER))('the national roster', { timeout: 120_000 }, () => {
  const out = file('national.quotepart.json');

  it('is imported whole, repaired and counted', () => {
    const { status, json } = plan('import', ROSTER, '--out', out, '--report', file('report.csv'));
    expect(status).toBe(0);
    expect(json).toMatchObject({
      rows: 2889,
      imported: 2889,
      rejected: 0,
      posts: 3925,
      repaired: { inseeZero: 197, postalZero: 206, departementZero: 209 },
    });
    expect(json.sums).toMatchObject({ stateTotal: 19_197_312_100, rowsAgree: 2889, rowsCompared: 2889 });
  });

  it('gives the same bytes when imported again', () => {
    plan('import', ROSTER, '--out', file('again.quotepart.json'));
    expect(readFileSync(file('again.quotepart.json')).equals(readFileSync(out))).toBe(true);
  });

  it('is computed post by post, every row balanced to the cent', () => {
    const { status, json } = plan('compute', out);
    expect({ status, posts: json.posts.length }).toEqual({ status: 0, posts: 3925 });
    type Row = { cost: number | null; state: number; cofunding: Record<string, number> | number; remainder: number | null };
    const parts = ({ cofunding }: Row) => (typeof cofunding === 'number' ? cofunding : Object.values(cofunding).reduce((a, b) => a + b, 0));
    const rows: Row[] = [json.exercices, ...[...json.posts, ...json.communes].map((one) => one.exercices)].flat();
    const off = rows.filter((row) => row.remainder !== null && row.cost !== row.state + parts(row) + row.remainder);
    expect({ rows: rows.length > 27_000, off }).toEqual({ rows: true, off: [] });
  });
});
