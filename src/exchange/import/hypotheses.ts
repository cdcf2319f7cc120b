import type { Cents } from '../../domain/base/cents.ts';

/** What a roster does not say and a plan needs: each is marked as a hypothesis on every row it makes. */
export interface Hypotheses {
  /** A renewal (V2) follows each first convention that ends while renewals could still be signed. */
  readonly assumeRenewal: boolean;
  /** Contracts go on after the last convention. */
  readonly continueContracts: boolean;
  /** Monthly gross at full time; the SMIC of each month when absent. */
  readonly grossPay?: Cents;
}

/** What is supposed when nothing is said: no renewal, contracts that end with their convention, the SMIC. */
export const DEFAULT_HYPOTHESES: Hypotheses = { assumeRenewal: false, continueContracts: false };
