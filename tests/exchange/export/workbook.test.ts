import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Cents, Rate } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { emptyPlan, type Plan } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { writeWorkbook } from '../../../src/exchange/export/workbook/write-workbook.ts';
import sample from '../../../src/screens/files/sample.json';
import { anyPlan } from '../../examples/plans/any-plan.ts';
import { disagreements, recalculate } from './recalculate.ts';

const asOf = day('2026-11-23');
const examplePlan = sample as unknown as Plan;

async function workbook(plan: Plan): Promise<Uint8Array> {
  return writeWorkbook({ plan, results: recompute({ plan, asOf }), revision: 1, view: 'all' }, () => undefined);
}

/** Where an amount stands: columns of « Postes » are 10 inputs, then the cost, its level and 5 amounts an exercice. */
const postCell = (y: number, figure: number) => 11 + y * 7 + figure + (figure === 0 ? 0 : 1);

/** The plan of a commune under 50 staff: a public contract at 1 900 €, September 2023 to August 2026, V2 without bonification. */
const worked: Plan = {
  ...emptyPlan('worked', 'Exemple du plan de financement', 2023, 2026),
  structures: [{ id: 's', name: 'Commune', kind: 'commune', staffBand: 'under11' }],
  posts: [{ id: 'p', label: 'CN-01', employer: 's', state: 'occupied' }],
  contracts: [
    {
      id: 'c',
      post: 'p',
      regime: 'publicFixedTerm',
      start: day('2023-09-01'),
      end: day('2026-08-31'),
      payBasis: 'gross',
      grossPay: 190_000 as Cents,
    },
  ],
  conventions: [{ id: 'v', post: 'p', envelope: 'v2', start: day('2023-09-01') }],
  ownFunds: [{ id: '2024', year: 2024, amount: 1_000_000 as Cents }],
};

describe('the making of a workbook', () => {
  it('says how far it is, sheet after sheet, up to the end', async () => {
    const shares: number[] = [];
    await writeWorkbook({ plan: examplePlan, results: recompute({ plan: examplePlan, asOf }), revision: 1, view: 'all' }, (share) =>
      shares.push(share),
    );
    expect(shares.filter((share) => share > 0.5 && share < 1).length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.slice().sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe('the workbook, recalculated by another engine', { timeout: 120_000 }, () => {
  it('gives the worked plan to the cent', async () => {
    const book = await recalculate(await workbook(worked));
    const shown = (figure: number) => [0, 1, 2, 3].map((y) => Number(book.value('Postes', 2, postCell(y, figure))));
    expect(shown(0)).toEqual([10_434.04, 31_313.52, 31_313.52, 20_880.24]);
    expect(shown(1)).toEqual([5_833.33, 15_833.34, 12_500, 8_333.33]);
    expect(shown(3).map((amount) => Math.round(amount * 100))).toEqual([460_071, 1_548_018, 1_881_352, 1_254_691]);
    expect(disagreements(book)).toEqual([]);
  });

  it('gives the sample plan to the cent, on every sheet', async () => {
    const book = await recalculate(await workbook(examplePlan));
    expect(book.formulas.length).toBeGreaterThan(1_500);
    expect(disagreements(book)).toEqual([]);
  });

  it('gives plans of every kind to the cent', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(), async (plan) => {
        expect(disagreements(await recalculate(await workbook(plan)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives a plan of many posts to the cent, where parts are divided over a whole range', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPlan(14).filter((plan) => plan.posts.length > 10),
        async (plan) => {
          expect(disagreements(await recalculate(await workbook(plan)))).toEqual([]);
        },
      ),
      { numRuns: 10 },
    );
  });

  it('gives a plan of more than two hundred posts to the cent, its widest divisions written as values', async () => {
    const many = <R extends { id: string }>(rows: readonly R[], turn: (row: R, n: number) => R): R[] =>
      Array.from({ length: 30 }, (_, n) => rows.map((row) => turn({ ...row, id: `${row.id}-${n}` }, n))).flat();
    const plan: Plan = {
      ...examplePlan,
      posts: many(examplePlan.posts, (row) => row),
      contracts: many(examplePlan.contracts, (row, n) => ({ ...row, post: `${row.post}-${n}` })),
      conventions: many(examplePlan.conventions, (row, n) => ({ ...row, post: `${row.post}-${n}` })),
      cofinancings: examplePlan.cofinancings.map((row) => (row.target === 'post' ? { ...row, targetId: `${row.targetId}-7` } : row)),
    };
    const book = await recalculate(await workbook(plan));
    expect(book.formulas.length).toBeGreaterThan(20_000);
    expect(disagreements(book)).toEqual([]);
  });

  it.each([
    {
      what: 'a gross pay',
      sheet: 'Contrats',
      row: 2,
      col: 6,
      input: '2111.11',
      change: (plan: Plan): Plan => ({
        ...plan,
        contracts: plan.contracts.map((one, i) => (i === 0 ? { ...one, grossPay: 211_111 as Cents } : one)),
      }),
    },
    {
      what: 'a share of full time',
      sheet: 'Contrats',
      row: 4,
      col: 7,
      input: '0.55',
      change: (plan: Plan): Plan => ({
        ...plan,
        contracts: plan.contracts.map((one, i) => (i === 2 ? { ...one, fte: 550_000 as Rate } : one)),
      }),
    },
    {
      what: 'the state of a cofinancing',
      sheet: 'Cofinancements',
      row: 5,
      col: 10,
      input: 'Notifié',
      change: (plan: Plan): Plan => ({
        ...plan,
        cofinancings: plan.cofinancings.map((one, i) => (i === 3 ? { ...one, state: 'notified' as const } : one)),
      }),
    },
    {
      what: 'own funds',
      sheet: 'Exercices',
      row: 3,
      col: 6,
      input: '123456.78',
      change: (plan: Plan): Plan => ({
        ...plan,
        ownFunds: plan.ownFunds.map((one) => (one.year === 2026 ? { ...one, amount: 12_345_678 as Cents } : one)),
      }),
    },
    {
      what: 'the rate of a management centre',
      sheet: 'Employeurs',
      row: 2,
      col: 7,
      input: '0.008',
      change: (plan: Plan): Plan => ({
        ...plan,
        structures: plan.structures.map((one, i) => (i === 0 ? { ...one, managementCentreRate: 8_000 as Rate } : one)),
      }),
    },
  ])('follows a change of $what as the program does', async ({ sheet, row, col, input, change }) => {
    const book = await recalculate(await workbook(examplePlan));
    book.type(sheet, row, col, input);
    const { posts, years } = recompute({ plan: change(examplePlan), asOf });
    const figures = [posts.cost, posts.state, posts.cofunding, posts.remainder, posts.ownFunds, posts.shortfall];
    examplePlan.posts.forEach((_, p) => {
      for (let y = 0; y < years; y++) {
        figures.forEach((figure, i) => {
          const found = Math.round(Number(book.value('Postes', p + 2, postCell(y, i))) * 100);
          expect(found, `post ${p} exercice ${y} figure ${i}`).toBe(figure[p * years + y]);
        });
      }
    });
  });
});

describe('the workbook', { timeout: 60_000 }, () => {
  it('never turns a text of the plan into a formula', async () => {
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '#REF!', '=HYPERLINK("http://x";"y")', '<f>1</f>', '\u0000\ud800x'];
    const plan: Plan = {
      ...emptyPlan('p', '=cmd', 2025, 2025),
      posts: evil.map((label, i) => ({ id: `p${i}`, label, nationalId: label, departement: label })),
      structures: evil.map((name, i) => ({ id: `s${i}`, name })),
      funders: evil.map((name, i) => ({ id: `f${i}`, name })),
    };
    const book = await readXlsx(await workbook(plan));
    for (const sheet of book.sheets) {
      for (const [place, cell] of sheet.cells ?? []) if (cell.formula !== undefined) expect(cell.formula, place).toMatch(/^(0$|[A-Z'(])/);
    }
    const labels = book.sheets[0]?.rows.slice(1).map((row) => row[0]);
    expect(labels).toEqual([...evil.slice(0, -1), 'x']);
  });

  it('has French headers, frozen headers, filters, lists and real dates', async () => {
    const book = await readXlsx(await workbook(examplePlan), { readStyles: true });
    const [posts] = book.sheets;
    expect(book.sheets.map(({ name }) => name).slice(0, 8)).toEqual([
      'Postes',
      'Cofinancements',
      'Communes',
      'Exercices',
      'Écarts',
      'Employeurs',
      'Contrats',
      'Conventions',
    ]);
    expect(posts?.rows[0]?.slice(0, 5)).toEqual(['Poste', 'Commune', 'Structure employeuse', 'État', 'Depuis']);
    expect(posts?.freezePane).toMatchObject({ rows: 1, columns: 1 });
    expect(posts?.autoFilter?.range).toMatch(/^A1:/);
    expect(posts?.dataValidations?.find((rule) => rule.range.startsWith('D2'))?.values).toEqual(['Occupé', 'Vacant', 'Rendu']);
    const contracts = book.sheets.find(({ name }) => name === 'Contrats');
    expect(contracts?.rows[1]?.[2]).toEqual(new Date('2024-03-01T00:00:00.000Z'));
  });
});
