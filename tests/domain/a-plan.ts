import { cents, percent } from '../../src/domain/base/cents.ts';
import { day } from '../../src/domain/base/day.ts';
import {
  type Cofinancing,
  type Contract,
  type Convention,
  emptyPlan,
  type Plan,
  type Post,
  type Structure,
} from '../../src/domain/plan/plan.ts';

/** A plan of 2025 to 2028 with what a case adds to nothing. */
export function aPlan(parts: Partial<Plan> = {}): Plan {
  return { ...emptyPlan('plan', 'Plan', 2025, 2028), ...parts };
}

/** A public employer under 50 staff, CDG 1.20 %, self-insured. */
export function anEmployer(fields: Partial<Structure> = {}): Structure {
  return { id: 'cc', name: 'CC des Essais', kind: 'epci', staffBand: 'from20', ...fields };
}

/** A held post of that employer in commune 43001. */
export function aPost(id: string, fields: Partial<Post> = {}): Post {
  return { id, label: id.toUpperCase(), employer: 'cc', commune: '43001', departement: '43', state: 'occupied', ...fields };
}

/** A public contract at 1 900 € gross, full time, over the whole of 2025–2028. */
export function aContract(post: string, fields: Partial<Contract> = {}): Contract {
  return {
    id: `contract-${post}`,
    post,
    regime: 'publicProject',
    start: day('2025-01-01'),
    payBasis: 'gross',
    grossPay: cents(190_000),
    ...fields,
  };
}

/** A V2 convention from 1 January 2025, signed the month before. */
export function aConvention(post: string, fields: Partial<Convention> = {}): Convention {
  return { id: `convention-${post}`, post, envelope: 'v2', signedOn: day('2024-12-02'), start: day('2025-01-01'), ...fields };
}

/** A notified line of funder `f` for the whole plan: 10 % of cost unless the case says otherwise. */
export function aLine(id: string, fields: Partial<Cofinancing> = {}): Cofinancing {
  return { id, funder: 'f', target: 'plan', basis: 'shareOfCost', rate: percent(10), state: 'notified', ...fields };
}

/** A contract without some fields: what the case leaves unknown. */
export function without<T extends object, K extends keyof T>(value: T, ...fields: K[]): Omit<T, K> {
  const rest = { ...value };
  for (const field of fields) delete rest[field];
  return rest;
}
