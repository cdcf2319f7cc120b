import type { Value } from './change.ts';
import { leadingContract, leadingConvention, lookup } from './lookup.ts';
import {
  BASES,
  COFINANCING_STATES,
  ENVELOPES,
  FUNDER_KINDS,
  PAY_BASES,
  type Plan,
  POST_STATES,
  REGIMES,
  type Row,
  STAFF_BANDS,
  STRUCTURE_KINDS,
  TARGETS,
  type TableName,
} from './plan.ts';

/** The sheets of a plan that take input. */
export type InputSheet = 'posts' | 'cofinancings' | 'communes' | 'years' | 'structures';

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
  | 'target';

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
  ofContract('monthlyCost', 'money'),
  ofConvention('envelope', 'choice', ENVELOPES),
  ofConvention('conventionStart', 'day', undefined, 'start'),
  ofConvention('signedOn', 'day'),
  ofConvention('bonification', 'flag'),
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

  own('communes', 'communes', 'population', 'count'),

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
  own('structures', 'structures', 'workAccidentRate', 'rate'),
  own('structures', 'structures', 'managementCentreRate', 'rate'),
  own('structures', 'structures', 'mobilityRate', 'rate'),
  own('structures', 'structures', 'unemployment', 'choice', ['self', 'insured']),
  own('structures', 'structures', 'observedRate', 'rate'),
  own('structures', 'structures', 'observedFrom', 'day'),
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
    case 'funders':
      return found.funders.get(id);
    default:
      return (plan[table] as readonly Row[]).find((row) => row.id === id);
  }
}
