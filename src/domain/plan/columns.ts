// Long because every input column of the program is described here once, side by side.
import type { Value } from './change.ts';
import { EXTRA_COST_KINDS, EXTRA_COST_RHYTHMS } from './extra-cost.ts';
import { leadingContract, leadingConvention, lookup } from './lookup.ts';
import { ECLAT_GROUPS, END_INDEMNITIES, GRADE_SCALES, PENSION_SCHEMES } from './pay-terms.ts';
import {
  AGREEMENTS,
  BASES,
  CHARTS,
  COFINANCING_STATES,
  ENVELOPES,
  FLAT_RATES,
  FUNDER_KINDS,
  PAY_BASES,
  PAYROLL_TAXES,
  type Plan,
  POST_STATES,
  PRESENCES,
  REGIMES,
  RHYTHMS,
  type Row,
  STAFF_BANDS,
  STRUCTURE_KINDS,
  TARGETS,
  type TableName,
  WORK_ACCIDENT_CODES,
} from './plan.ts';

/** The sheets of a plan that take input; amendments and payments stand in the card of their post. */
export type InputSheet = 'posts' | 'cofinancings' | 'communes' | 'years' | 'structures' | 'extraCosts' | 'payments' | 'amendments';

/** What a cell holds, hence how it is read, shown, edited, copied and exported. */
export type ColumnKind =
  | 'text'
  | 'money'
  | 'rate'
  | 'day'
  | 'choice'
  | 'flag'
  | 'count'
  | 'year'
  | 'commune'
  | 'structure'
  | 'funder'
  | 'target'
  | 'post';

/** One input column, described once for grid, clipboard, import, export and help. Its label is in the texts, by id. */
export interface Column {
  /** `sheet.field`, the key of its texts. */
  readonly id: string;
  readonly sheet: InputSheet;
  readonly kind: ColumnKind;
  /** The table and field the cell belongs to. */
  readonly table: TableName;
  readonly field: string;
  /** The values of a `choice`, in order. */
  readonly choices?: readonly string[];
  /** The row that holds the cell of a sheet row; undefined when there is none yet. */
  rowOf(plan: Plan, sheetRow: string): Row | undefined;
  /** The row to add first when `rowOf` finds none; undefined when the cell cannot exist. */
  make?(sheetRow: string, id: string): Row;
}

/** The columns of every input sheet, in the order they are shown. */
export const COLUMNS: readonly Column[] = [
  own('posts', 'posts', 'label', 'text'),
  own('posts', 'posts', 'commune', 'commune'),
  own('posts', 'posts', 'employer', 'structure'),
  own('posts', 'posts', 'state', 'choice', POST_STATES),
  own('posts', 'posts', 'stateSince', 'day'),
  own('posts', 'posts', 'coordinator', 'flag'),
  ofContract('regime', 'choice', REGIMES),
  ofContract('start', 'day'),
  ofContract('end', 'day'),
  ofContract('payBasis', 'choice', PAY_BASES),
  ofContract('grossPay', 'money'),
  ofContract('fte', 'rate'),
  ofContract('smicShare', 'rate'),
  ofContract('index', 'count'),
  ofContract('scale', 'choice', GRADE_SCALES),
  ofContract('step', 'count'),
  ofContract('stepSince', 'day'),
  ofContract('bonusPoints', 'count'),
  ofContract('children', 'count'),
  ofContract('residenceRate', 'rate'),
  ofContract('premium', 'money'),
  ofContract('pension', 'choice', PENSION_SCHEMES),
  ofContract('endIndemnity', 'choice', END_INDEMNITIES),
  ofContract('group', 'choice', ECLAT_GROUPS),
  ofContract('trainingStart', 'day'),
  ofContract('trainingEnd', 'day'),
  ofContract('monthlyCost', 'money'),
  ofConvention('envelope', 'choice', ENVELOPES),
  ofConvention('conventionStart', 'day', undefined, 'start'),
  ofConvention('signedOn', 'day'),
  ofConvention('bonification', 'flag'),
  ofConvention('endsOn', 'day'),
  own('posts', 'posts', 'nationalId', 'text'),
  own('posts', 'posts', 'departement', 'text'),
  own('posts', 'posts', 'zrr', 'flag'),
  own('posts', 'posts', 'qpv', 'flag'),

  own('cofinancings', 'cofinancings', 'funder', 'funder'),
  ofFunder('funderKind', 'kind', FUNDER_KINDS),
  own('cofinancings', 'cofinancings', 'target', 'choice', TARGETS),
  own('cofinancings', 'cofinancings', 'targetId', 'target'),
  own('cofinancings', 'cofinancings', 'basis', 'choice', BASES),
  own('cofinancings', 'cofinancings', 'amount', 'money'),
  own('cofinancings', 'cofinancings', 'rate', 'rate'),
  own('cofinancings', 'cofinancings', 'start', 'day'),
  own('cofinancings', 'cofinancings', 'end', 'day'),
  own('cofinancings', 'cofinancings', 'cap', 'money'),
  own('cofinancings', 'cofinancings', 'state', 'choice', COFINANCING_STATES),
  own('cofinancings', 'cofinancings', 'probability', 'rate'),
  own('cofinancings', 'cofinancings', 'hours', 'count'),
  own('cofinancings', 'cofinancings', 'flatRate', 'choice', FLAT_RATES),
  own('cofinancings', 'cofinancings', 'rhythm', 'choice', RHYTHMS),
  own('cofinancings', 'cofinancings', 'lag', 'count'),

  own('communes', 'communes', 'population', 'count'),
  own('communes', 'communes', 'keyWeight', 'count'),

  {
    id: 'years.ownFunds',
    sheet: 'years',
    kind: 'money',
    table: 'ownFunds',
    field: 'amount',
    rowOf: (plan, year) => plan.ownFunds.find((row) => row.id === year),
    make: (year) => ({ id: year, year: Number(year) }) as Row,
  },

  own('structures', 'structures', 'name', 'text'),
  own('structures', 'structures', 'kind', 'choice', STRUCTURE_KINDS),
  own('structures', 'structures', 'siret', 'text'),
  own('structures', 'structures', 'commune', 'commune'),
  own('structures', 'structures', 'staffBand', 'choice', STAFF_BANDS),
  own('structures', 'structures', 'agreement', 'choice', AGREEMENTS),
  own('structures', 'structures', 'workAccidentCode', 'choice', WORK_ACCIDENT_CODES),
  own('structures', 'structures', 'workAccidentRate', 'rate'),
  own('structures', 'structures', 'managementCentreRate', 'rate'),
  own('structures', 'structures', 'mobilityRate', 'rate'),
  own('structures', 'structures', 'unemployment', 'choice', ['self', 'insured']),
  own('structures', 'structures', 'insuranceRate', 'rate'),
  own('structures', 'structures', 'providentMonthly', 'money'),
  own('structures', 'structures', 'healthMonthly', 'money'),
  own('structures', 'structures', 'otherMonthly', 'money'),
  own('structures', 'structures', 'payrollTax', 'choice', PAYROLL_TAXES),
  own('structures', 'structures', 'presence', 'choice', PRESENCES),
  own('structures', 'structures', 'chart', 'choice', CHARTS),
  own('structures', 'structures', 'observedRate', 'rate'),
  own('structures', 'structures', 'observedFrom', 'day'),

  own('extraCosts', 'extraCosts', 'post', 'post'),
  own('extraCosts', 'extraCosts', 'kind', 'choice', EXTRA_COST_KINDS),
  own('extraCosts', 'extraCosts', 'label', 'text'),
  own('extraCosts', 'extraCosts', 'amount', 'money'),
  own('extraCosts', 'extraCosts', 'rhythm', 'choice', EXTRA_COST_RHYTHMS),
  own('extraCosts', 'extraCosts', 'start', 'day'),
  own('extraCosts', 'extraCosts', 'end', 'day'),
  own('extraCosts', 'extraCosts', 'account', 'text'),

  own('payments', 'payments', 'tranche', 'count'),
  own('payments', 'payments', 'on', 'day'),
  own('payments', 'payments', 'amount', 'money'),

  own('amendments', 'amendments', 'from', 'day'),
  own('amendments', 'amendments', 'fte', 'rate'),
  own('amendments', 'amendments', 'grossPay', 'money'),
  own('amendments', 'amendments', 'smicShare', 'rate'),
  own('amendments', 'amendments', 'index', 'count'),
  own('amendments', 'amendments', 'step', 'count'),
  own('amendments', 'amendments', 'premium', 'money'),
  own('amendments', 'amendments', 'monthlyCost', 'money'),
];

/** The own funds of each commune in an exercice: one column for each exercice of the sheet of communes. */
export function communeOwnFunds(year: number): Column {
  return {
    id: `communes.ownFunds.${year}`,
    sheet: 'communes',
    kind: 'money',
    table: 'ownFunds',
    field: 'amount',
    rowOf: (plan, commune) => plan.ownFunds.find((row) => row.year === year && row.commune === commune),
    make: (commune) => ({ id: `${year}:${commune}`, year, commune }) as Row,
  };
}

/** The input columns of a sheet that are there whatever the exercices, in order. */
export function columnsOf(sheet: InputSheet): readonly Column[] {
  return COLUMNS.filter((column) => column.sheet === sheet);
}

/** The column that shows a field of a table on a sheet; undefined when none does. */
export function columnFor(table: TableName, field: string): Column | undefined {
  return COLUMNS.find((column) => column.table === table && column.field === field);
}

/** What a cell holds: undefined when nothing is known. */
export function readCell(plan: Plan, column: Column, sheetRow: string): Value | undefined {
  const row = column.rowOf(plan, sheetRow);
  return row === undefined ? undefined : (row as unknown as Record<string, Value | undefined>)[column.field];
}

function own(sheet: InputSheet, table: TableName, field: string, kind: ColumnKind, choices?: readonly string[]): Column {
  return {
    id: `${sheet}.${field}`,
    sheet,
    kind,
    table,
    field,
    ...(choices && { choices }),
    rowOf: (plan, id) => rowIn(plan, table, id),
  };
}

function ofContract(field: string, kind: ColumnKind, choices?: readonly string[]): Column {
  return {
    id: `posts.${field}`,
    sheet: 'posts',
    kind,
    table: 'contracts',
    field,
    ...(choices && { choices }),
    rowOf: leadingContract,
    make: (post, id) => ({ id, post }) as Row,
  };
}

function ofConvention(name: string, kind: ColumnKind, choices?: readonly string[], field = name): Column {
  return {
    id: `posts.${name}`,
    sheet: 'posts',
    kind,
    table: 'conventions',
    field,
    ...(choices && { choices }),
    rowOf: leadingConvention,
    make: (post, id) => ({ id, post }) as Row,
  };
}

function ofFunder(name: string, field: string, choices: readonly string[]): Column {
  return {
    id: `cofinancings.${name}`,
    sheet: 'cofinancings',
    kind: 'choice',
    table: 'funders',
    field,
    choices,
    rowOf: (plan, id) => {
      const funder = lookup(plan).cofinancings.get(id)?.funder;
      return funder === undefined ? undefined : lookup(plan).funders.get(funder);
    },
  };
}

function rowIn(plan: Plan, table: TableName, id: string): Row | undefined {
  const found = lookup(plan);
  switch (table) {
    case 'posts':
      return found.posts.get(id);
    case 'cofinancings':
      return found.cofinancings.get(id);
    case 'communes':
      return found.communes.get(id);
    case 'structures':
      return found.structures.get(id);
    case 'extraCosts':
      return found.extraCosts.get(id);
    default:
      return (plan[table] as readonly Row[]).find((row) => row.id === id);
  }
}
