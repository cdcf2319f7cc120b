import type { Cents } from '../base/cents.ts';
import type { Contract, Regime } from '../plan/plan.ts';

/** A full-time job in millionths: what an absent `fte` means. */
export const FULL_TIME = 1_000_000;

/** What a contract pays in a full month, as far as the plan says it. */
export type Pay =
  | { readonly kind: 'typed'; readonly monthlyCost: Cents }
  | { readonly kind: 'gross'; readonly grossPay: Cents; readonly fte: number; readonly table: boolean }
  | { readonly kind: 'smic'; readonly fte: number; readonly table: boolean }
  | { readonly kind: 'unknown'; readonly missing: string };

/** Reads the pay of a contract: a typed monthly cost has the last word; `table` tells whether the contributions table applies. */
export function readPay(contract: Contract): Pay {
  if (contract.monthlyCost !== undefined) return { kind: 'typed', monthlyCost: contract.monthlyCost };
  const fte = contract.fte ?? FULL_TIME;
  const table = hasTable(contract.regime);
  if (contract.payBasis === 'smic') return { kind: 'smic', fte, table };
  if (contract.grossPay === undefined) return { kind: 'unknown', missing: contract.payBasis === undefined ? 'payBasis' : 'grossPay' };
  return { kind: 'gross', grossPay: contract.grossPay, fte, table };
}

/** True for the regimes whose contributions stand in the law's table: public-law contract workers. */
export function hasTable(regime: Regime | undefined): boolean {
  return regime === 'publicFixedTerm' || regime === 'publicPermanent' || regime === 'publicProject';
}
