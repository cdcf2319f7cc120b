// Long because the tables of a plan are read side by side, each with the meaning of its fields.
import type { Cents, Rate } from '../base/cents.ts';
import type { Day } from '../base/day.ts';
import type { Comment } from './comment.ts';
import type { ExtraCost } from './extra-cost.ts';
import type { Hypothesis } from './hypothesis.ts';
import type { Amendment, EclatGroup, EndIndemnity, GradeScale, PensionScheme } from './pay-terms.ts';
import type { Payment } from './payment.ts';
import type { Scenario } from './scenario.ts';

/** How a value came into the plan. A field without an entry was typed. */
export type Origin = 'typed' | 'imported' | 'pasted' | 'merged' | 'hypothesis';

/** What every row of the plan has: a stable id, and where its fields come from (`*` stands for all the others). */
export interface Row {
  readonly id: string;
  readonly origin?: Readonly<Record<string, Origin>>;
}

/** The kinds of employer or holder; the first eight are public. */
export const STRUCTURE_KINDS = [
  'commune',
  'epci',
  'departement',
  'region',
  'ccas',
  'syndicat',
  'gip',
  'otherPublic',
  'association',
  'otherPrivate',
] as const;
export type StructureKind = (typeof STRUCTURE_KINDS)[number];

/** Staff of the employer, which moves FNAL and other lines. */
export const STAFF_BANDS = ['under11', 'from11', 'from20', 'from50', 'from150'] as const;
export type StaffBand = (typeof STAFF_BANDS)[number];

/** Risks of the work accident table an employer may be under. */
export const WORK_ACCIDENT_CODES = ['751BA', '913EA', '913EJ', '921CC', '853BA', '801ZA', 'support'] as const;
export type WorkAccidentCode = (typeof WORK_ACCIDENT_CODES)[number];

/** Collective agreements of private employers whose lines or minimum pay are known here. */
export const AGREEMENTS = ['eclat', 'alisfa', 'otherAgreement'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** Whether a private employer owes the tax on salaries: never, only past its yearly allowance, or on every euro. */
export const PAYROLL_TAXES = ['none', 'allowance', 'due'] as const;
export type PayrollTaxRule = (typeof PAYROLL_TAXES)[number];

/** The M57 chart of a public employer. */
export const CHARTS = ['developed', 'abridged'] as const;
export type Chart = (typeof CHARTS)[number];

/** How a month worked in part is counted. */
export const PRESENCES = ['thirtieths', 'calendar'] as const;

/** An employer or the holder of the plan. Rates left out are read from the law. */
export interface Structure extends Row {
  readonly name: string;
  readonly kind?: StructureKind;
  readonly siret?: string;
  /** INSEE code of the seat. */
  readonly commune?: string;
  readonly staffBand?: StaffBand;
  readonly agreement?: Agreement;
  readonly chart?: Chart;
  readonly workAccidentCode?: WorkAccidentCode;
  readonly workAccidentRate?: Rate;
  readonly managementCentreRate?: Rate;
  readonly mobilityRate?: Rate;
  /** Statutory insurance of the staff, on the pay. */
  readonly insuranceRate?: Rate;
  /** What the employer pays each month for each agent: provident cover, health cover, other (CNAS, occupational health). */
  readonly providentMonthly?: Cents;
  readonly healthMonthly?: Cents;
  readonly otherMonthly?: Cents;
  /** `self`: the employer bears unemployment itself; `insured`: it pays the contribution. */
  readonly unemployment?: 'self' | 'insured';
  readonly payrollTax?: PayrollTaxRule;
  readonly presence?: (typeof PRESENCES)[number];
  /** Observed charges ÷ gross over the last payslips: replaces the table from `observedFrom` on. */
  readonly observedRate?: Rate;
  readonly observedFrom?: Day;
}

export const POST_STATES = ['occupied', 'vacant', 'returned'] as const;
export type PostState = (typeof POST_STATES)[number];

/** A commune a post serves, with its weight in the sharing of the remainder. */
export interface Served {
  readonly commune: string;
  readonly weight: number;
}

/** The right to a subsidised job, held by an employer. Names no person. */
export interface Post extends Row {
  readonly label: string;
  readonly nationalId?: string;
  readonly employer?: string;
  /** INSEE code of the place of work. */
  readonly commune?: string;
  /** Département of the post, which may differ from the seat's. */
  readonly departement?: string;
  /** Communes served when there is more than the place of work. */
  readonly served?: readonly Served[];
  readonly state?: PostState;
  readonly stateSince?: Day;
  readonly coordinator?: boolean;
  readonly zrr?: boolean;
  readonly qpv?: boolean;
}

export const REGIMES = [
  'civilServant',
  'publicFixedTerm',
  'publicPermanent',
  'publicProject',
  'privatePermanent',
  'privateFixedTerm',
  'aided',
  'apprentice',
] as const;
export type Regime = (typeof REGIMES)[number];

/**
 * `gross`: the typed monthly gross; `smic`: the SMIC of each month; `index`: a typed index (IM); `grade`: the index of a
 * scale and step. All are for full time and multiplied by `fte`.
 */
export const PAY_BASES = ['gross', 'smic', 'index', 'grade'] as const;
export type PayBasis = (typeof PAY_BASES)[number];

/** A job contract on a post: days included, no end means open-ended. */
export interface Contract extends Row {
  readonly post: string;
  readonly regime?: Regime;
  readonly start?: Day;
  readonly end?: Day;
  readonly payBasis?: PayBasis;
  /** Monthly gross at full time. */
  readonly grossPay?: Cents;
  /** The share of the SMIC that a `smic` pay is: 100 % when absent, less for an apprentice. */
  readonly smicShare?: Rate;
  /** The index (IM) of an `index` pay. */
  readonly index?: number;
  /** The scale and step of a `grade` pay, and since when that step is held: the next ones follow by time served. */
  readonly scale?: GradeScale;
  readonly step?: number;
  readonly stepSince?: Day;
  /** Points of NBI. */
  readonly bonusPoints?: number;
  /** Children counted in the family supplement of an index pay. */
  readonly children?: number;
  /** Residence allowance, on the index pay. */
  readonly residenceRate?: Rate;
  /** Monthly allowances at full time: RIFSEEP, bonuses. */
  readonly premium?: Cents;
  /** Share of a full-time job: 1 000 000 is 100 %, also when absent. */
  readonly fte?: Rate;
  /** Pension scheme of a civil servant: by the hours worked when absent. */
  readonly pension?: PensionScheme;
  /** End-of-contract indemnity: by the rules of the regime when absent. */
  readonly endIndemnity?: EndIndemnity;
  /** Group of the ECLAT agreement, for its minimum pay. */
  readonly group?: EclatGroup;
  /** First and last day of the initial training: paid, but not spent with the public. */
  readonly trainingStart?: Day;
  readonly trainingEnd?: Day;
  /** Monthly employer cost typed by hand for the post as it is: the last word on cost. */
  readonly monthlyCost?: Cents;
}

/** `label`: the State’s label, which brings no money; `custom`: the amounts of the periods typed. */
export const ENVELOPES = ['v1', 'v2', 'custom', 'label'] as const;
export type Envelope = (typeof ENVELOPES)[number];

/** One period of a convention: it earns `amount` linearly over `months` months. */
export interface Period {
  readonly months: number;
  readonly amount: Cents;
}

/** A State convention on a post. Without `periods` the amounts are those of the dated scale of its envelope. */
export interface Convention extends Row {
  readonly post: string;
  readonly envelope?: Envelope;
  readonly signedOn?: Day;
  readonly start?: Day;
  readonly bonification?: boolean;
  readonly periods?: readonly Period[];
  /** Last day when the convention was ended before its term. */
  readonly endsOn?: Day;
}

/** Kinds of funder in the order of the Cerfa 12156 budget. */
export const FUNDER_KINDS = [
  'state',
  'region',
  'departement',
  'epci',
  'commune',
  'socialBody',
  'european',
  'employmentAgency',
  'otherPublic',
  'private',
  'ownRevenue',
] as const;
export type FunderKind = (typeof FUNDER_KINDS)[number];

/** Who pays a cofinancing. */
export interface Funder extends Row {
  readonly name: string;
  readonly kind?: FunderKind;
}

/**
 * `perYear` is due for each exercice its period touches; `total` runs over the whole period; `perHour` is a price for hours
 * sold in a year; `shareOfSmic` is the aid of aided jobs; the other shares are of cost.
 */
export const BASES = ['perYear', 'perMonth', 'total', 'perHour', 'shareOfSmic', 'shareOfCost', 'shareAfterState'] as const;
export type Basis = (typeof BASES)[number];

export const COFINANCING_STATES = ['considered', 'requested', 'notified', 'paid', 'refused'] as const;
export type CofinancingState = (typeof COFINANCING_STATES)[number];

/** When the money of a cofinancing comes: as it is earned, at the end of the exercice, after it, or partly in advance. */
export const RHYTHMS = ['asEarned', 'yearEnd', 'yearAfter', 'advance80', 'advance50'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** Simplified costs of European funds (regulation 2021/1060): what is eligible beside the direct costs. */
export const FLAT_RATES = ['otherCosts40', 'indirect15', 'indirect7'] as const;
export type FlatRate = (typeof FLAT_RATES)[number];

export const TARGETS = ['post', 'commune', 'plan'] as const;
export type Target = (typeof TARGETS)[number];

/** Money of a funder for a post, for the posts of a commune, or for the whole plan. */
export interface Cofinancing extends Row {
  readonly funder?: string;
  readonly target?: Target;
  /** Post id or INSEE code, according to `target`. */
  readonly targetId?: string;
  readonly basis?: Basis;
  readonly amount?: Cents;
  readonly rate?: Rate;
  readonly start?: Day;
  readonly end?: Day;
  /** Most that the line pays in one exercice. */
  readonly cap?: Cents;
  readonly state?: CofinancingState;
  /** How likely the money is while it is not secured; read when the plan counts by probability. */
  readonly probability?: Rate;
  /** Hours sold in a year, for `perHour`, whose `amount` is then the price of one. */
  readonly hours?: number;
  /** Flat rate of a European fund: widens what its share is taken of. */
  readonly flatRate?: FlatRate;
  readonly rhythm?: Rhythm;
  /** Months between the day money is due and the day it comes. */
  readonly lag?: number;
}

/** A commune of the plan, copied from the dated reference so that the plan stands alone. Its id is the INSEE code. */
export interface PlanCommune extends Row {
  readonly name: string;
  readonly departement?: string;
  readonly epci?: string;
  readonly epciName?: string;
  readonly population?: number;
  /** Its weight when the remainder is shared by a typed key. */
  readonly keyWeight?: number;
}

/** Own funds budgeted for an exercice, for the whole plan or for one commune. */
export interface OwnFunds extends Row {
  readonly year: number;
  readonly commune?: string;
  readonly amount?: Cents;
}

/** How unsecured cofinancings count: shown apart only, in full, or by their probability. */
export const UNSECURED_RULES = ['apart', 'counted', 'byProbability'] as const;
/** What the State money does while a post is empty. */
export const VACANCY_RULES = ['suspended', 'maintained'] as const;
/** How the remainder of a post is shared between the communes it serves. */
export const COMMUNE_KEYS = ['weights', 'population', 'equal', 'typed'] as const;
/** Where a post must stand for a bonification: sources disagree. */
export const BONIFICATION_ZONES = ['qpvOrZrr', 'qpv'] as const;
/** When employer contributions are paid, for cash. */
export const CHARGES_PAID = ['sameMonth', 'nextMonth'] as const;

/** The choices of the plan that are hypotheses, each with its default when absent: the first of its list. */
export interface Settings {
  readonly unsecured?: (typeof UNSECURED_RULES)[number];
  readonly vacancy?: (typeof VACANCY_RULES)[number];
  readonly communeKey?: (typeof COMMUNE_KEYS)[number];
  readonly bonificationZones?: (typeof BONIFICATION_ZONES)[number];
  readonly chargesPaid?: (typeof CHARGES_PAID)[number];
  /** Month of the civil year (1–12) in which a yearly State tranche is supposed to come: December when absent. */
  readonly trancheMonth?: number;
  /** Inhabitants for one post, to tell communes with a need; none is official. */
  readonly inhabitantsPerPost?: number;
}

/** The tables of a plan, in the order they are written. */
export interface Tables {
  readonly structures: readonly Structure[];
  readonly posts: readonly Post[];
  readonly contracts: readonly Contract[];
  readonly conventions: readonly Convention[];
  readonly funders: readonly Funder[];
  readonly cofinancings: readonly Cofinancing[];
  readonly communes: readonly PlanCommune[];
  readonly ownFunds: readonly OwnFunds[];
  readonly amendments: readonly Amendment[];
  readonly extraCosts: readonly ExtraCost[];
  readonly payments: readonly Payment[];
  readonly hypotheses: readonly Hypothesis[];
  readonly scenarios: readonly Scenario[];
  readonly comments: readonly Comment[];
}
export type TableName = keyof Tables;
export const TABLE_NAMES = [
  'structures',
  'posts',
  'contracts',
  'conventions',
  'funders',
  'cofinancings',
  'communes',
  'ownFunds',
  'amendments',
  'extraCosts',
  'payments',
  'hypotheses',
  'scenarios',
  'comments',
] as const satisfies readonly TableName[];

/** Everything the user decides and nothing that is computed. Unknown is an absent field, never a zero. */
export interface Plan extends Tables {
  readonly id: string;
  readonly name: string;
  /** True for the sample: it is labelled « Exemple fictif » wherever it shows. */
  readonly fictitious?: boolean;
  /** The structure that holds the plan. */
  readonly holder?: string;
  /** First and last exercice, 1 to 15 of them. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly settings: Settings;
}

/** How many exercices a plan may span. */
export const MOST_YEARS = 15;

/** True when the employer is a public body. */
export function isPublic(kind: StructureKind): boolean {
  return kind !== 'association' && kind !== 'otherPrivate';
}

/** A plan with no row at all. */
export function emptyPlan(id: string, name: string, firstYear: number, lastYear: number): Plan {
  return {
    id,
    name,
    firstYear,
    lastYear,
    settings: {},
    structures: [],
    posts: [],
    contracts: [],
    conventions: [],
    funders: [],
    cofinancings: [],
    communes: [],
    ownFunds: [],
    amendments: [],
    extraCosts: [],
    payments: [],
    hypotheses: [],
    scenarios: [],
    comments: [],
  };
}
