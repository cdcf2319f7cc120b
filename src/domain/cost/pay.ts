import type { Cents } from '../base/cents.ts';
import type { Amendment } from '../plan/pay-terms.ts';
import type { Contract } from '../plan/plan.ts';

/** A full-time job in millionths: what an absent `fte` means. */
export const FULL_TIME = 1_000_000;

/** What a full-time month pays: a gross in cents, a share of the SMIC in millionths, or an index (IM). */
export interface PaidPay {
  readonly kind: 'paid';
  readonly basis: 'gross' | 'smic' | 'index';
  readonly amount: number;
  readonly fte: number;
  /** What rises have made of the amount since it was set, in millionths. */
  readonly rise: number;
  /** Monthly allowances at full time. */
  readonly premium: number;
  readonly bonusPoints: number;
  readonly children: number;
  readonly residenceRate: number;
}

/** What a contract pays in a full month, as far as the plan says it. */
export type Pay =
  | PaidPay
  | { readonly kind: 'typed'; readonly monthlyCost: Cents }
  | { readonly kind: 'unknown'; readonly missing: string };

/** The pay of a contract as it starts, or once its amendments up to a day have been read into `terms`. */
export type PayTerms = Omit<Contract, 'id' | 'post' | 'origin'>;

/** The terms of a contract after an amendment: each field given replaces the former, and a typed cost gives way to a new pay. */
export function amended(terms: PayTerms, amendment: Amendment): PayTerms {
  const { id: _, contract: __, from, origin: ___, ...given } = amendment;
  const newPay = given.grossPay !== undefined || given.index !== undefined || given.step !== undefined || given.smicShare !== undefined;
  const { monthlyCost, ...rest } = terms;
  return {
    ...rest,
    ...(monthlyCost !== undefined && !newPay && { monthlyCost }),
    ...given,
    ...(given.step !== undefined && from !== undefined && { stepSince: from }),
  };
}

/** Reads the pay of a contract: a typed monthly cost has the last word; `index` is that of the scale and step at that time. */
export function readPay(terms: PayTerms, index?: number, rise = FULL_TIME): Pay {
  if (terms.monthlyCost !== undefined) return { kind: 'typed', monthlyCost: terms.monthlyCost };
  const basis = terms.payBasis;
  if (basis === 'smic') return paid(terms, 'smic', terms.smicShare ?? FULL_TIME, FULL_TIME);
  if (basis === 'index') return terms.index === undefined ? missing('index') : paid(terms, 'index', terms.index, rise);
  if (basis === 'grade') {
    if (terms.scale === undefined) return missing('scale');
    if (terms.step === undefined) return missing('step');
    return index === undefined ? missing('grid') : paid(terms, 'index', index, FULL_TIME);
  }
  if (terms.grossPay === undefined) return missing(basis === undefined ? 'payBasis' : 'grossPay');
  return paid(terms, 'gross', terms.grossPay, rise);
}

function paid(terms: PayTerms, basis: PaidPay['basis'], amount: number, rise: number): PaidPay {
  return {
    kind: 'paid',
    basis,
    amount,
    rise,
    fte: terms.fte ?? FULL_TIME,
    premium: terms.premium ?? 0,
    bonusPoints: terms.bonusPoints ?? 0,
    children: terms.children ?? 0,
    residenceRate: terms.residenceRate ?? 0,
  };
}

function missing(field: string): Pay {
  return { kind: 'unknown', missing: field };
}
