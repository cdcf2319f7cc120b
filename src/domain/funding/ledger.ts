import { type Span, spanOf, yearStretch } from '../base/span.ts';
import { MONTH, type Stretch } from '../base/thirtieths.ts';
import { CostTable, type Priced } from '../cost/cost-table.ts';
import { type Occupation, occupation } from '../cost/occupation.ts';
import { FULL_TIME } from '../cost/pay.ts';
import { postCost } from '../cost/post-cost.ts';
import type { Law } from '../law/law.ts';
import { lookup } from '../plan/lookup.ts';
import type { Contract, Plan, Post, Structure } from '../plan/plan.ts';
import { type Accrual, accrualIn, type VacancyRule } from './accrual.ts';
import { readTerms, type Terms } from './convention-terms.ts';
import { keptPosts } from './kept-posts.ts';

/** A post with the rows it is computed from. */
export interface PostEntry {
  readonly post: Post;
  readonly employer: Structure | undefined;
  readonly contracts: readonly Contract[];
  /** What each contract costs, in the same order. */
  readonly priced: readonly Priced[];
  readonly terms: readonly Terms[];
  readonly occupied: Occupation;
}

/** Every post of a plan with its cost and its State money by exercice, in cents, row-major; NaN is not known. */
export interface Ledger {
  readonly plan: Plan;
  readonly law: Law;
  readonly span: Span;
  readonly table: CostTable;
  readonly entries: readonly PostEntry[];
  readonly cost: Float64Array;
  readonly state: Float64Array;
  readonly unused: Float64Array;
  /** Full-time equivalents of each exercice, in millionths. */
  readonly fte: Float64Array;
}

/** Computes cost and State money of every post; posts whose rows have not changed since `before` are taken from it. */
export function makeLedger(plan: Plan, law: Law, before?: Ledger): Ledger {
  const span = spanOf(plan.firstYear, plan.lastYear);
  const close = before?.law === law ? before : undefined;
  const kept = close === undefined ? new Int32Array(plan.posts.length).fill(-1) : keptPosts(close.plan, plan);
  const table = close?.table.covers(span) === true ? close.table : new CostTable(law, span);
  const entries = plan.posts.map((post, p) => close?.entries[kept[p] as number] ?? entryOf(plan, law, table, post));
  const figures = () => new Float64Array(plan.posts.length * span.years);
  const fte = new Float64Array(span.years);
  const ledger: Ledger = { plan, law, span, table, entries, cost: figures(), state: figures(), unused: figures(), fte };
  const months = new Float64Array(span.months);
  const yearly = Array.from({ length: span.years }, (_, y) => yearStretch(span, y));
  for (let p = 0; p < entries.length; p++) {
    const entry = entries[p] as PostEntry;
    const place = kept[p] as number;
    if (close !== undefined && place >= 0) copyRow(close, place, ledger, p);
    else computeRow(ledger, entry, p, yearly, months);
    addFte(fte, entry, yearly);
  }
  for (let y = 0; y < span.years; y++) fte[y] = Math.round((fte[y] as number) / (12 * MONTH));
  return ledger;
}

function copyRow(from: Ledger, place: number, to: Ledger, p: number): void {
  const { years } = to.span;
  for (let y = 0; y < years; y++) {
    to.cost[p * years + y] = from.cost[place * years + y] as number;
    to.state[p * years + y] = from.state[place * years + y] as number;
    to.unused[p * years + y] = from.unused[place * years + y] as number;
  }
}

function computeRow(ledger: Ledger, entry: PostEntry, p: number, yearly: readonly Stretch[], months: Float64Array): void {
  costMonths(ledger, entry, months);
  for (let y = 0; y < yearly.length; y++) {
    const at = p * yearly.length + y;
    let cost = 0;
    for (let m = y * 12; m < y * 12 + 12; m++) cost += months[m] as number;
    ledger.cost[at] = cost;
    if (!mayEarn(entry, yearly[y] as Stretch)) continue;
    const { earned, unused } = stateOf(ledger, entry, yearly[y] as Stretch);
    ledger.state[at] = earned;
    ledger.unused[at] = unused;
  }
}

/** True when some convention of a post touches a stretch: most exercices have none. */
function mayEarn(entry: PostEntry, within: Stretch): boolean {
  for (const terms of entry.terms) if (terms.from < within.to && terms.to > within.from) return true;
  return false;
}

/** True when both the cost and the State money of a post are known in an exercice, `at` being its place in the arrays. */
export function isKnown({ cost, state }: Pick<Ledger, 'cost' | 'state'>, at: number): boolean {
  return !Number.isNaN(cost[at] as number) && !Number.isNaN(state[at] as number);
}

/** Writes the cost of a post, month by month over the span from the place `since` on; NaN where it is not known. */
export function costMonths(ledger: Ledger, entry: PostEntry, months: Float64Array, since = 0): void {
  postCost(ledger.table, entry.priced, entry.occupied, ledger.span, months, since);
}

/** What all the conventions of a post earn inside a stretch; NaN where a convention whose terms are not known may run. */
export function stateOf(ledger: Ledger, entry: PostEntry, within: Stretch): Accrual {
  const endsAt = conventionsEndAt(entry);
  const runs = ({ from, to }: Stretch) => Math.min(to, endsAt, within.to) > Math.max(from, within.from);
  if (entry.terms.some((terms) => terms.kind === 'unknown' && runs(terms))) return { earned: Number.NaN, unused: Number.NaN };
  return knownState(entry, within, ledger.plan.settings.vacancy ?? 'suspended');
}

/** What the conventions of a post whose terms are known earn inside a stretch, the others left aside. */
export function knownState(entry: PostEntry, within: Stretch, rule: VacancyRule): Accrual {
  const endsAt = conventionsEndAt(entry);
  let earned = 0;
  let unused = 0;
  for (const terms of entry.terms) {
    if (terms.kind === 'unknown' || terms.to <= within.from || terms.from >= within.to) continue;
    const accrual = accrualIn(terms.periods, within, entry.occupied, rule, endsAt);
    earned += accrual.earned;
    unused += accrual.unused;
  }
  return { earned, unused };
}

/** From where a returned post has no convention any more; `Infinity` when it was not returned. */
export function conventionsEndAt(entry: PostEntry): number {
  return entry.post.state === 'returned' ? entry.occupied.emptyFrom : Number.POSITIVE_INFINITY;
}

function entryOf(plan: Plan, law: Law, table: CostTable, post: Post): PostEntry {
  const found = lookup(plan);
  const employer = post.employer === undefined ? undefined : found.structures.get(post.employer);
  const contracts = found.contractsOf(post.id);
  const terms = found.conventionsOf(post.id).map((convention) => readTerms(law, convention, post, employer));
  const priced = contracts.map((contract) => table.price(contract, employer));
  return { post, employer, contracts, priced, terms, occupied: occupation(post, contracts) };
}

function addFte(fte: Float64Array, entry: PostEntry, yearly: readonly Stretch[]): void {
  for (let k = 0; k < entry.contracts.length; k++) {
    const contract = entry.contracts[k] as Contract;
    if (contract.start === undefined) continue;
    const run = entry.occupied.runs[k] as Stretch;
    const to = Math.min(run.to, entry.occupied.emptyFrom);
    for (let y = 0; y < yearly.length; y++) {
      const within = yearly[y] as Stretch;
      const shared = Math.min(to, within.to) - Math.max(run.from, within.from);
      if (shared > 0) fte[y] = (fte[y] as number) + shared * (contract.fte ?? FULL_TIME);
    }
  }
}
