import type { Cents } from '../base/cents.ts';
import { type Span, spanOf, yearStretch } from '../base/span.ts';
import { spread } from '../base/split.ts';
import type { Stretch } from '../base/thirtieths.ts';
import { CostTable } from '../cost/cost-table.ts';
import { addExtraCost, extraCostIn } from '../cost/extra-costs.ts';
import { type Occupation, occupation } from '../cost/occupation.ts';
import { taxPastAllowance } from '../cost/payroll-tax.ts';
import { type PaidPost, payMonths, payYears } from '../cost/post-cost.ts';
import { eachRun } from '../cost/priced-contract.ts';
import type { Law } from '../law/law.ts';
import type { ExtraCost } from '../plan/extra-cost.ts';
import { lookup } from '../plan/lookup.ts';
import type { Contract, Plan, Post, Structure } from '../plan/plan.ts';
import { type Accrual, accrualIn, type VacancyRule } from './accrual.ts';
import { readTerms, type Terms } from './convention-terms.ts';
import { keptPosts } from './kept-posts.ts';

/** A post with the rows it is computed from. */
export interface PostEntry extends PaidPost {
  readonly post: Post;
  readonly employer: Structure | undefined;
  readonly contracts: readonly Contract[];
  readonly extraCosts: readonly ExtraCost[];
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
  /** Pay and charges, then the same with extra costs and the tax on salaries that only an employer as a whole owes. */
  readonly pay: Float64Array;
  readonly cost: Float64Array;
  readonly state: Float64Array;
  readonly unused: Float64Array;
  /** The tax on salaries of each post, of which its employer pays what passes the allowance. */
  readonly tax: Float64Array;
  readonly taxDue: Float64Array | undefined;
  /** How far the cost departs from the table of law: places in `COST_LEVELS`, 255 when nothing is paid. */
  readonly levels: Uint8Array;
}

/** No contract runs in the exercice. */
export const NO_LEVEL = 255;
const LEVELS = { table: 0, employerRate: 1, observedRate: 2, typedCost: 3 } as const;

/** Computes cost and State money of every post; posts whose rows have not changed since `before` are taken from it. */
export function makeLedger(plan: Plan, law: Law, before?: Ledger): Ledger {
  const span = spanOf(plan.firstYear, plan.lastYear);
  const close = before?.law === law ? before : undefined;
  const kept = close === undefined ? undefined : keptPosts(close.plan, plan);
  const table = close?.table.covers(law, span) === true ? close.table : new CostTable(law, span);
  const entries = plan.posts.map((post, p) => close?.entries[kept?.[p] as number] ?? entryOf(plan, law, table, post));
  const figures = () => new Float64Array(plan.posts.length * span.years);
  const ledger = {
    plan,
    law,
    span,
    table,
    entries,
    pay: figures(),
    cost: figures(),
    state: figures(),
    unused: figures(),
    tax: figures(),
    taxDue: undefined as Float64Array | undefined,
    levels: new Uint8Array(plan.posts.length * span.years).fill(NO_LEVEL),
  };
  const yearly = Array.from({ length: span.years }, (_, y) => yearStretch(span, y));
  let taxed = false;
  for (let p = 0; p < entries.length; p++) {
    const place = kept?.[p] ?? -1;
    if (close !== undefined && place >= 0) copyRow(close, place, ledger, p);
    else computeRow(ledger, entries[p] as PostEntry, p, yearly);
    taxed ||= hasTax(ledger, p);
  }
  if (taxed) ledger.taxDue = taxPastAllowance(law, span, ledger.tax, employerPlaces(entries));
  addCosts(ledger);
  return ledger;
}

function hasTax({ tax, span }: Pick<Ledger, 'tax' | 'span'>, p: number): boolean {
  for (let y = 0; y < span.years; y++) if (tax[p * span.years + y] !== 0) return true;
  return false;
}

/** A number for each employer that has posts, and which of them each post has; −1 for a post without employer. */
function employerPlaces(entries: readonly PostEntry[]): { readonly places: Int32Array; readonly count: number } {
  const known = new Map<string, number>();
  const places = Int32Array.from(entries, ({ employer }) => {
    if (employer === undefined) return -1;
    let place = known.get(employer.id);
    if (place === undefined) {
      place = known.size;
      known.set(employer.id, place);
    }
    return place;
  });
  return { places, count: known.size };
}

/** The cost of a post is its pay, the tax its employer owes as a whole, and its extra costs. */
function addCosts(ledger: Ledger): void {
  const { cost, pay, taxDue, entries, span, law } = ledger;
  cost.set(pay);
  if (taxDue !== undefined) for (let at = 0; at < cost.length; at++) cost[at] = (cost[at] as number) + (taxDue[at] as number);
  if (ledger.plan.extraCosts.length === 0) return;
  for (const [p, entry] of entries.entries()) {
    for (const row of entry.extraCosts) {
      for (let y = 0; y < span.years; y++) {
        const at = p * span.years + y;
        cost[at] = (cost[at] as number) + extraCostIn(law, row, entry.occupied, span, y);
      }
    }
  }
}

function copyRow(from: Ledger, place: number, to: Ledger, p: number): void {
  const { years } = to.span;
  for (let y = 0; y < years; y++) {
    const [source, target] = [place * years + y, p * years + y];
    to.pay[target] = from.pay[source] as number;
    to.state[target] = from.state[source] as number;
    to.unused[target] = from.unused[source] as number;
    to.tax[target] = from.tax[source] as number;
    to.levels[target] = from.levels[source] as number;
  }
}

function computeRow(ledger: Ledger, entry: PostEntry, p: number, yearly: readonly Stretch[]): void {
  const { span, pay, tax, levels } = ledger;
  payYears(entry, span, pay, p * span.years, (y, level, taxed) => {
    const at = p * span.years + y;
    const place = LEVELS[level];
    const known = levels[at] as number;
    levels[at] = known === NO_LEVEL ? place : Math.max(known, place);
    if (taxed !== 0) tax[at] = (tax[at] as number) + taxed;
  });
  if (entry.terms.length === 0) return;
  for (let y = 0; y < yearly.length; y++) {
    const within = yearly[y] as Stretch;
    if (!mayEarn(entry, within)) continue;
    const { earned, unused } = stateOf(ledger, entry, within);
    ledger.state[p * span.years + y] = earned;
    ledger.unused[p * span.years + y] = unused;
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

/** Writes the whole cost of a post, month by month over the span; NaN where it is not known. Months add up to its exercices; those before the place `since` say nothing. */
export function costMonths(ledger: Ledger, p: number, months: Float64Array, since = 0): void {
  const entry = ledger.entries[p] as PostEntry;
  payMonths(entry, ledger.span, months, since);
  addTaxMonths(ledger, p, entry, months);
  for (const row of entry.extraCosts) addExtraCost(ledger.law, row, entry.occupied, ledger.span, months);
}

/** What an employer owes of the tax past its allowance runs through the months in which the post was taxed. */
function addTaxMonths({ taxDue, span }: Ledger, p: number, entry: PostEntry, months: Float64Array): void {
  if (taxDue === undefined) return;
  const weights = new Float64Array(span.months);
  for (const contract of entry.priced) {
    eachRun(contract, span, entry.occupied.emptyFrom, entry.emptyDay, 0, (from, to, _, tax) => {
      for (let place = from; place < to; place++) weights[place] = (weights[place] as number) + tax;
    });
  }
  for (let y = 0; y < span.years; y++) {
    const due = taxDue[p * span.years + y] as number;
    if (due === 0) continue;
    for (const [m, amount] of spread(due as Cents, Array.from(weights.subarray(y * 12, y * 12 + 12))).entries()) {
      months[y * 12 + m] = (months[y * 12 + m] as number) + amount;
    }
  }
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
    const accrual = accrualIn(terms.periods, within, entry.occupied, rule, Math.min(endsAt, terms.to));
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
  const occupied = occupation(post, contracts);
  const priced = contracts.map((contract, k) =>
    table.price({ contract, employer, others: contracts, amendments: found.amendmentsOf(contract.id), run: occupied.runs[k] as Stretch }),
  );
  const emptyDay = occupied.emptyFrom === Number.POSITIVE_INFINITY ? undefined : post.stateSince;
  return { post, employer, contracts, priced, terms, occupied, emptyDay, extraCosts: found.extraCostsOf(post.id) };
}
