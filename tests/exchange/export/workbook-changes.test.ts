import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cents, Rate } from '../../../src/domain/base/cents.ts';
import { day } from '../../../src/domain/base/day.ts';
import { columnFor } from '../../../src/domain/plan/columns.ts';
import type { Amendment } from '../../../src/domain/plan/pay-terms.ts';
import type { Contract, Plan, Regime, Row, TableName } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { writeWorkbook } from '../../../src/exchange/export/workbook/write-workbook.ts';
import { columnLabel } from '../../../src/texts/columns.ts';
import { anyPlan } from '../../examples/plans/any-plan.ts';
import { everyKind } from '../../examples/plans/every-kind.ts';
import { disagreements, type Recalculated, readFormulas, recalculate } from './recalculate.ts';

type Formulas = Awaited<ReturnType<typeof readFormulas>>;

const asOf = day('2026-11-23');
const SHOWN = ['Postes', 'Cofinancements', 'Communes', 'Exercices'];

function written(plan: Plan): Promise<Uint8Array> {
  return writeWorkbook({ plan, results: recompute({ plan, asOf }), revision: 1, view: 'all' }, () => undefined);
}

/** The amounts that the workbook of a plan shows. */
async function shownBy(plan: Plan): Promise<Formulas> {
  return (await readFormulas(await written(plan))).filter(({ sheet }) => SHOWN.includes(sheet));
}

/** Those of these amounts that a workbook shows otherwise. */
function differences(book: Recalculated, shown: Formulas) {
  return disagreements({ formulas: shown.map((one) => ({ ...one, found: book.value(one.sheet, one.row, one.col) })) });
}

/** The column of a header, counted from 1. */
function columnOf(book: Recalculated, sheet: string, header: string): number {
  for (let col = 1; col < 120; col++) if (book.value(sheet, 1, col) === header) return col;
  throw new RangeError(`no column ${header} on ${sheet}`);
}

/** The plan in which a field of a row holds another value. */
function having(plan: Plan, table: TableName, id: string, field: string, value: unknown): Plan {
  return { ...plan, [table]: (plan[table] as readonly { id: string }[]).map((row) => (row.id === id ? { ...row, [field]: value } : row)) };
}

const money = (amount: number) => amount as Cents;
const millionths = (value: number) => value as Rate;

/** Sheet, row, header, what is typed; table, row and field it is, and the value it then holds. */
type Case = readonly [string, number, string, string, TableName, string, string, unknown];
const CASES: readonly Case[] = [
  ['Contrats', 3, 'Brut', '2500.55', 'contracts', 'ct-gross', 'grossPay', money(250_055)],
  ['Contrats', 5, 'Brut', '1700', 'contracts', 'ct-private', 'grossPay', money(170_000)],
  ['Contrats', 6, 'Brut', '4000', 'contracts', 'ct-well', 'grossPay', money(400_000)],
  ['Contrats', 7, 'Brut', '3005.5', 'contracts', 'ct-fixed', 'grossPay', money(300_550)],
  ['Contrats', 12, 'Brut', '6543.21', 'contracts', 'ct-taxed', 'grossPay', money(654_321)],
  ['Contrats', 4, 'Indice (IM)', '421', 'contracts', 'ct-short', 'index', 421],
  ['Contrats', 4, 'Enfants (SFT)', '5', 'contracts', 'ct-short', 'children', 5],
  ['Contrats', 2, 'Enfants (SFT)', '2', 'contracts', 'ct-grade', 'children', 2],
  ['Contrats', 2, 'NBI', '25', 'contracts', 'ct-grade', 'bonusPoints', 25],
  ['Contrats', 2, 'Indemnité de résidence', '0.03', 'contracts', 'ct-grade', 'residenceRate', millionths(30_000)],
  ['Contrats', 2, 'Primes', '450', 'contracts', 'ct-grade', 'premium', money(45_000)],
  ['Contrats', 5, 'Primes', '120.4', 'contracts', 'ct-private', 'premium', money(12_040)],
  ['Contrats', 2, 'Quotité', '0.8', 'contracts', 'ct-grade', 'fte', millionths(800_000)],
  ['Contrats', 8, 'Quotité', '0.742857', 'contracts', 'ct-aided', 'fte', millionths(742_857)],
  ['Contrats', 5, 'Quotité', '0.5', 'contracts', 'ct-private', 'fte', millionths(500_000)],
  ['Contrats', 9, 'Part du SMIC', '0.43', 'contracts', 'ct-young', 'smicShare', millionths(430_000)],
  ['Contrats', 11, 'Coût mensuel saisi', '2500', 'contracts', 'ct-typed', 'monthlyCost', money(250_000)],
  ['Avenants', 2, 'Brut', '2300', 'amendments', 'am-1', 'grossPay', money(230_000)],
  ['Avenants', 2, 'Quotité', '0.9', 'amendments', 'am-1', 'fte', millionths(900_000)],
  ['Avenants', 3, 'Primes', '0', 'amendments', 'am-2', 'premium', money(0)],
  ['Avenants', 4, 'Coût mensuel saisi', '2999.99', 'amendments', 'am-3', 'monthlyCost', money(299_999)],
  ['Avenants', 5, 'Part du SMIC', '0.78', 'amendments', 'am-4', 'smicShare', millionths(780_000)],
  ['Avenants', 6, 'Indice (IM)', '430', 'amendments', 'am-5', 'index', 430],
  ['Employeurs', 2, 'Taux AT/MP', '0.0175', 'structures', 'commune', 'workAccidentRate', millionths(17_500)],
  ['Employeurs', 2, 'Taux centre de gestion', '0.008', 'structures', 'commune', 'managementCentreRate', millionths(8_000)],
  ['Employeurs', 3, 'Versement mobilité', '0.011', 'structures', 'asso', 'mobilityRate', millionths(11_000)],
  ['Employeurs', 2, 'Assurance statutaire', '0.061', 'structures', 'commune', 'insuranceRate', millionths(61_000)],
  ['Employeurs', 3, 'Prévoyance', '12.5', 'structures', 'asso', 'providentMonthly', money(1_250)],
  ['Employeurs', 2, 'Santé', '20', 'structures', 'commune', 'healthMonthly', money(2_000)],
  ['Employeurs', 5, 'CNAS, médecine', '9.1', 'structures', 'taxed', 'otherMonthly', money(910)],
  ['Employeurs', 4, 'Taux de charges observé', '0.5', 'structures', 'seen', 'observedRate', millionths(500_000)],
  ['Frais', 2, 'Montant', '999.99', 'extraCosts', 'xc-1', 'amount', money(99_999)],
  ['Frais', 3, 'Montant', '77.77', 'extraCosts', 'xc-2', 'amount', money(7_777)],
  ['Frais', 4, 'Montant', '512.05', 'extraCosts', 'xc-3', 'amount', money(51_205)],
  ['Conventions', 3, 'Montant de la période 1', '20000', 'conventions', 'cv-2', 'periods', [{ months: 24, amount: 2_000_000 }]],
  ['Cofinancements', 2, 'Montant', '9000', 'cofinancings', 'year', 'amount', money(900_000)],
  ['Cofinancements', 2, 'Plafond', '5000', 'cofinancings', 'year', 'cap', money(500_000)],
  ['Cofinancements', 8, 'Plafond', '100', 'cofinancings', 'fse', 'cap', money(10_000)],
  ['Cofinancements', 3, 'Montant', '123.45', 'cofinancings', 'month', 'amount', money(12_345)],
  ['Cofinancements', 5, 'Heures par an', '200', 'cofinancings', 'hour', 'hours', 200],
  ['Cofinancements', 6, 'Taux', '0.45', 'cofinancings', 'smic', 'rate', millionths(450_000)],
  ['Cofinancements', 7, 'Probabilité', '0.9', 'cofinancings', 'cost', 'probability', millionths(900_000)],
  ['Cofinancements', 7, 'Avancement', 'Notifié', 'cofinancings', 'cost', 'state', 'notified'],
  ['Cofinancements', 8, 'Taux', '0.3', 'cofinancings', 'fse', 'rate', millionths(300_000)],
  ['Cofinancements', 10, 'Taux', '0.5', 'cofinancings', 'rest', 'rate', millionths(500_000)],
  ['Communes', 3, 'Clé saisie', '5', 'communes', '43234', 'keyWeight', 5],
  ['Communes', 3, 'Budget propre 2026', '31000', 'ownFunds', '2026:43234', 'amount', money(3_100_000)],
  ['Communes', 2, 'Budget propre 2027', '1234.56', 'ownFunds', '2027:43112', 'amount', money(123_456)],
  ['Exercices', 2, 'Fonds propres', '50000', 'ownFunds', '2025', 'amount', money(5_000_000)],
  ['Hypothèses', 5, 'Retenu dans le plan', '0.035', 'hypotheses', 'hy-1', 'value', 35_000],
  ['Hypothèses', 6, 'Retenu dans le plan', '0', 'hypotheses', 'hy-2', 'value', 0],
  ['Hypothèses', 7, 'Retenu dans le plan', '0.05', 'hypotheses', 'hy-3', 'value', 50_000],
  ['Hypothèses', 8, 'Retenu dans le plan', '10000', 'hypotheses', 'hy-4', 'value', 1_000_000],
  ['Hypothèses', 9, 'Retenu dans le plan', '380', 'hypotheses', 'hy-5', 'value', 380],
];

describe('a workbook of every kind of post and of line', { timeout: 240_000 }, () => {
  const file = written(everyKind);
  const opened = file.then(recalculate);

  it('is recalculated to the cent, and to the level of each cost', async () => {
    const book = await recalculate(await file);
    expect(disagreements(book)).toEqual([]);
    const level = (row: number) => book.value('Postes', row, columnOf(book, 'Postes', 'Niveau du coût 2025'));
    expect([2, 5, 10, 11].map(level)).toEqual(['Taux de l’employeur', 'Barème', 'Taux constaté', 'Coût saisi']);
  });

  it.each(CASES)('follows %s, line %i, « %s » typed as %s', async (sheet, row, header, input, table, id, field, value) => {
    const book = await opened;
    const shown = await shownBy(having(everyKind, table, id, field, value));
    expect(differences(book, shown)).not.toEqual([]);
    const before = book.type(sheet, row, columnOf(book, sheet, header), input);
    const found = differences(book, shown);
    book.type(sheet, row, columnOf(book, sheet, header), before);
    expect(found).toEqual([]);
  });

  it('follows a value typed over the law', async () => {
    const book = await recalculate(await file);
    const changed = {
      ...everyKind,
      hypotheses: [...everyKind.hypotheses, { id: 'hy-6', parameter: 'smicRise', year: 2028, value: 42_000 }],
    };
    const rises = Array.from({ length: 400 }, (_, row) => row + 2).filter((row) => book.value('Barème', row, 1) === 'Hausse du SMIC');
    expect(rises).toHaveLength(3);
    book.type('Barème', rises[2] as number, columnOf(book, 'Barème', 'Valeur'), '0.042');
    expect(differences(book, await shownBy(changed))).toEqual([]);
  });

  it('follows any number typed over another, in any plan', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan(4), fc.nat(), fc.integer({ min: 1, max: 900_000 }), async (plan, which, value) => {
        const cells = numbersOf(plan);
        fc.pre(cells.length > 0);
        const { sheet, place, table, id, field, scale } = cells[which % cells.length] as Typed;
        const book = await recalculate(await written(plan));
        book.type(sheet, place + 2, columnOf(book, sheet, columnLabel(columnFor(table, field)?.id as string)), String(value / scale));
        expect(differences(book, await shownBy(having(plan, table, id, field, value)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

interface Typed {
  readonly sheet: string;
  readonly place: number;
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly scale: number;
}

/** The numbers of a plan that may be typed over without changing who owes what: neither the pension of a civil servant nor a right to an indemnity. */
function numbersOf(plan: Plan): Typed[] {
  const regimes = new Map(plan.contracts.map(({ id, regime }) => [id, regime]));
  const isSteady = (regime: Regime | undefined, field: string) =>
    !(regime === 'civilServant' && field === 'fte') && !(regime === 'publicFixedTerm' && field === 'grossPay');
  const of = (sheet: string, table: TableName, fields: Readonly<Record<string, number>>, may = (_: Row, __: string) => true) =>
    (plan[table] as readonly Row[]).flatMap((row, place) =>
      Object.entries(fields)
        .filter(([field]) => (row as unknown as Record<string, unknown>)[field] !== undefined && may(row, field))
        .map(([field, scale]): Typed => ({ sheet, place, table, id: row.id, field, scale })),
    );
  const pay = { grossPay: 100, premium: 100, monthlyCost: 100, smicShare: 1_000_000, index: 1, fte: 1_000_000 };
  const rates = { workAccidentRate: 1_000_000, managementCentreRate: 1_000_000, mobilityRate: 1_000_000, insuranceRate: 1_000_000 };
  return [
    ...of('Contrats', 'contracts', { ...pay, bonusPoints: 1, residenceRate: 1_000_000 }, (row, field) =>
      isSteady((row as Contract).regime, field),
    ),
    ...of('Avenants', 'amendments', pay, (row, field) => isSteady(regimes.get((row as Amendment).contract), field)),
    ...of('Employeurs', 'structures', { ...rates, providentMonthly: 100, healthMonthly: 100, otherMonthly: 100, observedRate: 1_000_000 }),
    ...of('Frais', 'extraCosts', { amount: 100 }),
    ...of('Cofinancements', 'cofinancings', { amount: 100, rate: 1_000_000, cap: 100, hours: 1, probability: 1_000_000 }),
  ];
}
