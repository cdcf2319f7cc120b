import type { Day } from './base/day.ts';
import { workingTime } from './cost/working-time.ts';
import { type Asked, explain } from './explain/explain.ts';
import type { Explanation } from './explain/explanation.ts';
import type { Line } from './funding/cofinancing-line.ts';
import { communeFigures } from './funding/commune-figures.ts';
import { communeKeys } from './funding/commune-key.ts';
import { type Ledger, makeLedger } from './funding/ledger.ts';
import { planTotals } from './funding/plan-figures.ts';
import { postFigures } from './funding/post-figures.ts';
import { postMonths } from './funding/post-months.ts';
import { receivedByYear } from './funding/received.ts';
import { treasury } from './funding/treasury.ts';
import { runWaterfall } from './funding/waterfall.ts';
import { findGaps } from './gaps/find-gaps.ts';
import type { Law } from './law/law.ts';
import { supposedLaw } from './law/supposed-law.ts';
import type { Plan } from './plan/plan.ts';
import type { MonthlyFigures, Results, Shares, Treasury } from './results.ts';
import type { Territory } from './territory/territory.ts';

/** A plan and what it is read against: the law it supposes when none is given, communes of today, and a day. */
export interface ToRecompute {
  readonly plan: Plan;
  readonly law?: Law;
  readonly territory?: Territory | undefined;
  readonly asOf: Day;
}

/** Everything that follows from a plan, the law with what the plan supposes laid over it, and a day. The arrays are fresh at each call: they may be given away. */
export function recompute({ plan, law = supposedLaw(plan.hypotheses), territory, asOf }: ToRecompute): Results {
  const { ledger, lines } = computed(plan, law);
  const posts = postFigures(ledger, lines);
  const keys = communeKeys(plan);
  const totals = planTotals(ledger, posts, lines);
  const communes = communeFigures(ledger, posts, lines, keys);
  return {
    firstYear: ledger.span.firstYear,
    years: ledger.span.years,
    posts,
    communes,
    communeIds: keys.ids,
    ...totals,
    shares: sharesOf(lines, ledger.span.years),
    ...workingTime(ledger.entries, ledger.span),
    levels: ledger.levels.slice(),
    received: receivedByYear(ledger, lines),
    asOf,
    gaps: findGaps({ ledger, lines, posts, plan: totals.plan, communes, communeIds: keys.ids, territory, asOf }),
  };
}

/** The tree of a figure of the plan: how it was made, with which values, down to cells; undefined when there is no such figure. */
export function explained(
  { plan, law = supposedLaw(plan.hypotheses) }: { readonly plan: Plan; readonly law?: Law },
  asked: Asked,
): Explanation | undefined {
  const { ledger, lines } = computed(plan, law);
  const posts = postFigures(ledger, lines);
  const communes = communeFigures(ledger, posts, lines, communeKeys(plan));
  return explain({ ledger, lines, posts, communes, plan: planTotals(ledger, posts, lines).plan }, asked);
}

/** What a plan pays and receives month by month over its exercices. */
export function treasuryOf({ plan, law = supposedLaw(plan.hypotheses) }: { readonly plan: Plan; readonly law?: Law }): Treasury {
  const { ledger, lines } = computed(plan, law);
  return treasury(ledger, lines);
}

/** One post of a plan month by month over its exercices; an id that is not in the plan is a defect, thrown. */
export function monthsOf(
  { plan, law = supposedLaw(plan.hypotheses) }: { readonly plan: Plan; readonly law?: Law },
  post: string,
): MonthlyFigures {
  const place = plan.posts.findIndex((row) => row.id === post);
  if (place < 0) throw new RangeError(`no post ${post}`);
  const { ledger, lines } = computed(plan, law);
  return postMonths(ledger, lines, place);
}

interface Computed {
  readonly law: Law;
  readonly ledger: Ledger;
  readonly lines: readonly Line[];
}

const made = new WeakMap<Plan, Computed>();

/** What was computed last: the next plan value is most often that one with an edit. */
let last: Ledger | undefined;

/** Cost, State money and cofinancings of a plan value, computed once for the last law asked. */
function computed(plan: Plan, law: Law): Computed {
  let found = made.get(plan);
  if (found === undefined || found.law !== law) {
    const ledger = makeLedger(plan, law, last);
    found = { law, ledger, lines: runWaterfall(ledger) };
    made.set(plan, found);
  }
  last = found.ledger;
  return found;
}

function sharesOf(lines: readonly Line[], years: number): Shares {
  const given = (line: Line, k: number) => {
    for (let y = 0; y < years; y++) if (line.counted[k * years + y] !== 0) return true;
    return false;
  };
  let size = 0;
  for (const line of lines) for (let k = 0; k < line.posts.length; k++) if (given(line, k)) size++;
  const shares = { post: new Int32Array(size), line: new Int32Array(size), amounts: new Float64Array(size * years) };
  let at = 0;
  for (const line of lines) {
    for (let k = 0; k < line.posts.length; k++) {
      if (!given(line, k)) continue;
      shares.post[at] = line.posts[k] as number;
      shares.line[at] = line.place;
      shares.amounts.set(line.counted.subarray(k * years, (k + 1) * years), at * years);
      at++;
    }
  }
  return shares;
}
