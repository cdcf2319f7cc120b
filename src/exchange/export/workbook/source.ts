import type { Line } from '../../../domain/funding/cofinancing-line.ts';
import { type CommuneKeys, communeKeys } from '../../../domain/funding/commune-key.ts';
import { type Ledger, makeLedger } from '../../../domain/funding/ledger.ts';
import { runWaterfall } from '../../../domain/funding/waterfall.ts';
import { supposedLaw } from '../../../domain/law/supposed-law.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import type { Results } from '../../../domain/results.ts';

/** What the sheets are made from: the plan, its results, and the calculation behind them. */
export interface Source {
  readonly plan: Plan;
  readonly results: Results;
  readonly ledger: Ledger;
  readonly lines: readonly Line[];
  readonly communes: CommuneKeys;
  /** The exercices, in order. */
  readonly years: readonly number[];
}

/** Gathers what the sheets are made from. */
export function gather(plan: Plan, results: Results): Source {
  const ledger = makeLedger(plan, supposedLaw(plan.hypotheses));
  return {
    plan,
    results,
    ledger,
    lines: runWaterfall(ledger),
    communes: communeKeys(plan),
    years: Array.from({ length: results.years }, (_, y) => results.firstYear + y),
  };
}
