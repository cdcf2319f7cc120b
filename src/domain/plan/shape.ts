import {
  BASES,
  COFINANCING_STATES,
  COMMUNE_KEYS,
  ENVELOPES,
  FUNDER_KINDS,
  PAY_BASES,
  POST_STATES,
  REGIMES,
  STAFF_BANDS,
  STRUCTURE_KINDS,
  TARGETS,
  type TableName,
  UNSECURED_RULES,
  VACANCY_RULES,
} from './plan.ts';

/** What a stored field holds: `cents` and `rate` are whole numbers, `day` is `YYYY-MM-DD`. */
export type FieldKind =
  | 'text'
  | 'flag'
  | 'cents'
  | 'rate'
  | 'day'
  | 'year'
  | 'count'
  | 'origin'
  | 'served'
  | 'periods'
  | { readonly choice: readonly string[] }
  | { readonly row: TableName };

/** The fields of one table: required ones must be there, the others may be absent, any other field is kept as it is. */
export interface TableShape {
  readonly required: Readonly<Record<string, FieldKind>>;
  readonly optional: Readonly<Record<string, FieldKind>>;
}

const one = (choice: readonly string[]): FieldKind => ({ choice });
const row = (table: TableName): FieldKind => ({ row: table });

/** What each table of version 1 holds. A commune is an INSEE code, known to the table `communes` or not. */
export const SHAPES: Readonly<Record<TableName, TableShape>> = {
  structures: {
    required: { name: 'text' },
    optional: {
      kind: one(STRUCTURE_KINDS),
      siret: 'text',
      commune: row('communes'),
      staffBand: one(STAFF_BANDS),
      workAccidentRate: 'rate',
      managementCentreRate: 'rate',
      mobilityRate: 'rate',
      unemployment: one(['self', 'insured']),
      observedRate: 'rate',
      observedFrom: 'day',
    },
  },
  posts: {
    required: { label: 'text' },
    optional: {
      nationalId: 'text',
      employer: row('structures'),
      commune: row('communes'),
      departement: 'text',
      served: 'served',
      state: one(POST_STATES),
      stateSince: 'day',
      coordinator: 'flag',
      zrr: 'flag',
      qpv: 'flag',
    },
  },
  contracts: {
    required: { post: row('posts') },
    optional: {
      regime: one(REGIMES),
      start: 'day',
      end: 'day',
      payBasis: one(PAY_BASES),
      grossPay: 'cents',
      fte: 'rate',
      monthlyCost: 'cents',
    },
  },
  conventions: {
    required: { post: row('posts') },
    optional: { envelope: one(ENVELOPES), signedOn: 'day', start: 'day', bonification: 'flag', periods: 'periods' },
  },
  funders: { required: { name: 'text' }, optional: { kind: one(FUNDER_KINDS) } },
  cofinancings: {
    required: {},
    optional: {
      funder: row('funders'),
      target: one(TARGETS),
      targetId: 'text',
      basis: one(BASES),
      amount: 'cents',
      rate: 'rate',
      start: 'day',
      end: 'day',
      cap: 'cents',
      state: one(COFINANCING_STATES),
      probability: 'rate',
    },
  },
  communes: {
    required: { name: 'text' },
    optional: { departement: 'text', epci: 'text', epciName: 'text', population: 'count' },
  },
  ownFunds: { required: { year: 'year' }, optional: { commune: row('communes'), amount: 'cents' } },
};

/** The settings of version 1. */
export const SETTINGS_SHAPE: Readonly<Record<string, FieldKind>> = {
  unsecured: one(UNSECURED_RULES),
  vacancy: one(VACANCY_RULES),
  communeKey: one(COMMUNE_KEYS),
};
