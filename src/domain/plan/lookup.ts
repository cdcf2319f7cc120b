import type { ExtraCost } from './extra-cost.ts';
import { byDay, Grouped } from './grouped.ts';
import type { Amendment } from './pay-terms.ts';
import type { Payment } from './payment.ts';
import type { Cofinancing, Contract, Convention, Funder, Plan, PlanCommune, Post, Structure } from './plan.ts';

/** The rows of a plan by id and by post, in plan order except contracts and conventions: by start, undated ones last. */
export interface Lookup {
  readonly structures: ReadonlyMap<string, Structure>;
  readonly posts: ReadonlyMap<string, Post>;
  readonly funders: ReadonlyMap<string, Funder>;
  readonly communes: ReadonlyMap<string, PlanCommune>;
  readonly cofinancings: ReadonlyMap<string, Cofinancing>;
  readonly contracts: ReadonlyMap<string, Contract>;
  readonly conventions: ReadonlyMap<string, Convention>;
  contractsOf(post: string): readonly Contract[];
  conventionsOf(post: string): readonly Convention[];
  extraCostsOf(post: string): readonly ExtraCost[];
  /** By the day they start. */
  amendmentsOf(contract: string): readonly Amendment[];
  /** The payments of a convention or of a cofinancing, by day. */
  paymentsOf(paid: string): readonly Payment[];
}

const made = new WeakMap<Plan, Lookup>();

/** The lookup of a plan, made once for each plan value; a table that did not change keeps what was made for it. */
export function lookup(plan: Plan): Lookup {
  let found = made.get(plan);
  if (found === undefined) {
    found = make(plan);
    made.set(plan, found);
  }
  return found;
}

/** The contract a sheet shows for a post: the last to start. */
export function leadingContract(plan: Plan, post: string): Contract | undefined {
  return lookup(plan).contractsOf(post).at(-1);
}

/** The convention a sheet shows for a post: the last to start. */
export function leadingConvention(plan: Plan, post: string): Convention | undefined {
  return lookup(plan).conventionsOf(post).at(-1);
}

function make(plan: Plan): Lookup {
  return {
    get structures() {
      return byId(plan.structures);
    },
    get posts() {
      return byId(plan.posts);
    },
    get funders() {
      return byId(plan.funders);
    },
    get communes() {
      return byId(plan.communes);
    },
    get cofinancings() {
      return byId(plan.cofinancings);
    },
    get contracts() {
      return byId(plan.contracts);
    },
    get conventions() {
      return byId(plan.conventions);
    },
    contractsOf: (post) => contracts.of(plan.contracts, post),
    conventionsOf: (post) => conventions.of(plan.conventions, post),
    extraCostsOf: (post) => extraCosts.of(plan.extraCosts, post),
    amendmentsOf: (contract) => amendments.of(plan.amendments, contract),
    paymentsOf: (paid) => payments.of(plan.payments, paid),
  };
}

const contracts = new Grouped<Contract>(
  (row) => row.post,
  byDay((row) => row.start),
);
const conventions = new Grouped<Convention>(
  (row) => row.post,
  byDay((row) => row.start),
);
const extraCosts = new Grouped<ExtraCost>((row) => row.post);
const amendments = new Grouped<Amendment>(
  (row) => row.contract,
  byDay((row) => row.from),
);
const payments = new Grouped<Payment>(
  (row) => row.convention ?? row.cofinancing,
  byDay((row) => row.on),
);
const ids = new WeakMap<readonly object[], Map<string, unknown>>();

function byId<R extends { readonly id: string }>(rows: readonly R[]): Map<string, R> {
  let found = ids.get(rows) as Map<string, R> | undefined;
  if (found === undefined) {
    found = new Map(rows.map((row) => [row.id, row]));
    ids.set(rows, found);
  }
  return found;
}
