import { EXTRA_COST_KINDS, EXTRA_COST_RHYTHMS } from './extra-cost.ts';
import { ECLAT_GROUPS, END_INDEMNITIES, GRADE_SCALES, PENSION_SCHEMES } from './pay-terms.ts';
import {
  AGREEMENTS,
  BASES,
  BONIFICATION_ZONES,
  CHARGES_PAID,
  CHARTS,
  COFINANCING_STATES,
  COMMUNE_KEYS,
  ENVELOPES,
  FLAT_RATES,
  FUNDER_KINDS,
  PAY_BASES,
  PAYROLL_TAXES,
  POST_STATES,
  PRESENCES,
  REGIMES,
  RHYTHMS,
  STAFF_BANDS,
  STRUCTURE_KINDS,
  TARGETS,
  type TableName,
  UNSECURED_RULES,
  VACANCY_RULES,
  WORK_ACCIDENT_CODES,
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
  | 'changes'
  | 'number'
  | { readonly choice: readonly string[] }
  | { readonly row: TableName };

/** The fields of one table: required ones must be there, the others may be absent, any other field is kept as it is. */
export interface TableShape {
  readonly required: Readonly<Record<string, FieldKind>>;
  readonly optional: Readonly<Record<string, FieldKind>>;
}

const one = (choice: readonly string[]): FieldKind => ({ choice });
const row = (table: TableName): FieldKind => ({ row: table });

/** What each table holds today. A commune is an INSEE code, known to the table `communes` or not. */
export const SHAPES: Readonly<Record<TableName, TableShape>> = {
  structures: {
    required: { name: 'text' },
    optional: {
      kind: one(STRUCTURE_KINDS),
      siret: 'text',
      commune: row('communes'),
      staffBand: one(STAFF_BANDS),
      agreement: one(AGREEMENTS),
      chart: one(CHARTS),
      workAccidentCode: one(WORK_ACCIDENT_CODES),
      workAccidentRate: 'rate',
      managementCentreRate: 'rate',
      mobilityRate: 'rate',
      insuranceRate: 'rate',
      providentMonthly: 'cents',
      healthMonthly: 'cents',
      otherMonthly: 'cents',
      unemployment: one(['self', 'insured']),
      payrollTax: one(PAYROLL_TAXES),
      presence: one(PRESENCES),
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
      smicShare: 'rate',
      index: 'count',
      scale: one(GRADE_SCALES),
      step: 'count',
      stepSince: 'day',
      bonusPoints: 'count',
      children: 'count',
      residenceRate: 'rate',
      premium: 'cents',
      fte: 'rate',
      pension: one(PENSION_SCHEMES),
      endIndemnity: one(END_INDEMNITIES),
      group: one(ECLAT_GROUPS),
      trainingStart: 'day',
      trainingEnd: 'day',
      monthlyCost: 'cents',
    },
  },
  conventions: {
    required: { post: row('posts') },
    optional: { envelope: one(ENVELOPES), signedOn: 'day', start: 'day', bonification: 'flag', periods: 'periods', endsOn: 'day' },
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
      hours: 'count',
      flatRate: one(FLAT_RATES),
      rhythm: one(RHYTHMS),
      lag: 'count',
    },
  },
  communes: {
    required: { name: 'text' },
    optional: { departement: 'text', epci: 'text', epciName: 'text', population: 'count', keyWeight: 'count' },
  },
  ownFunds: { required: { year: 'year' }, optional: { commune: row('communes'), amount: 'cents' } },
  amendments: {
    required: { contract: row('contracts') },
    optional: {
      from: 'day',
      fte: 'rate',
      grossPay: 'cents',
      index: 'count',
      step: 'count',
      premium: 'cents',
      smicShare: 'rate',
      monthlyCost: 'cents',
    },
  },
  extraCosts: {
    required: { post: row('posts') },
    optional: {
      kind: one(EXTRA_COST_KINDS),
      label: 'text',
      amount: 'cents',
      rhythm: one(EXTRA_COST_RHYTHMS),
      start: 'day',
      end: 'day',
      account: 'text',
    },
  },
  payments: {
    required: {},
    optional: { convention: row('conventions'), cofinancing: row('cofinancings'), tranche: 'count', on: 'day', amount: 'cents' },
  },
  hypotheses: { required: { parameter: 'text' }, optional: { year: 'year', period: 'count', value: 'number' } },
  scenarios: { required: { name: 'text', changes: 'changes' }, optional: { note: 'text' } },
  comments: {
    required: { table: 'text', row: 'text', field: 'text', text: 'text', at: 'text' },
    optional: { by: 'text', resolved: 'flag' },
  },
};

/** The settings of a plan. */
export const SETTINGS_SHAPE: Readonly<Record<string, FieldKind>> = {
  unsecured: one(UNSECURED_RULES),
  vacancy: one(VACANCY_RULES),
  communeKey: one(COMMUNE_KEYS),
  bonificationZones: one(BONIFICATION_ZONES),
  chargesPaid: one(CHARGES_PAID),
  trancheMonth: 'count',
  inhabitantsPerPost: 'count',
};
