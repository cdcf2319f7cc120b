import { type Cents, cents, mulDiv, part, RATE_SCALE, type Rate } from '../base/cents.ts';
import type { Month } from '../base/day.ts';
import { lastDayOfYear, type Span, yearStretch } from '../base/span.ts';
import { splitInto } from '../base/split.ts';
import { MONTH, monthStretch, overlap, type Stretch } from '../base/thirtieths.ts';
import { valueAt } from '../law/parameter.ts';
import type { FlatRate } from '../plan/plan.ts';
import { aidedSmic } from './aided-smic.ts';
import { CLASS_OF, capped, countedShare, fixedAmount, isShare, type Line, missingIn, periodOf } from './cofinancing-line.ts';
import { concerns } from './commune-key.ts';
import { costMonths, isKnown, type Ledger, type PostEntry } from './ledger.ts';

/**
 * What every cofinancing gives every post in every exercice: State first, then fixed amounts, shares of cost and shares of
 * what is left, in plan order inside each class. A line takes from what the lines that count have left before it.
 * Refused and incomplete lines are left out.
 */
export function runWaterfall(ledger: Ledger): Line[] {
  const lines = readLines(ledger);
  const order = lines.slice().sort((a, b) => CLASS_OF[a.row.basis] - CLASS_OF[b.row.basis] || a.place - b.place);
  const { years } = ledger.span;
  const posts = ledger.entries.length;
  const left = new Float64Array(posts);
  const scratch = new Scratch(posts);
  for (let y = 0; y < years; y++) {
    for (let p = 0; p < posts; p++) left[p] = (ledger.cost[p * years + y] as number) - (ledger.state[p * years + y] as number);
    for (const line of order) serve(ledger, line, y, left, scratch);
  }
  return lines;
}

/** Rows reused from line to line: which posts of a line share an amount, by which weights, and their parts. */
class Scratch {
  readonly at: Int32Array;
  readonly weights: Float64Array;
  readonly parts: Float64Array;

  constructor(posts: number) {
    this.at = new Int32Array(posts);
    this.weights = new Float64Array(posts);
    this.parts = new Float64Array(posts);
  }
}

function serve(ledger: Ledger, line: Line, y: number, left: Float64Array, scratch: Scratch): void {
  const { span, cost } = ledger;
  if (overlap(line.period, yearStretch(span, y)) === 0) return;
  let count = 0;
  if (!isShare(line.row.basis)) {
    const amount = take(line, y, fixedAmount(line, span, y));
    if (line.row.target === 'post') {
      scratch.parts[0] = amount;
      scratch.at[0] = 0;
      give(line, y, span.years, 1, left, scratch);
      return;
    }
    for (let k = 0; k < line.posts.length; k++) {
      const at = (line.posts[k] as number) * span.years + y;
      if (isKnown(ledger, at)) count = weigh(scratch, count, k, cost[at] as number);
    }
    splitInto(amount, scratch.weights, count, scratch.parts);
    give(line, y, span.years, count, left, scratch);
    return;
  }
  let base = 0;
  for (let k = 0; k < line.posts.length; k++) {
    const value = baseOf(ledger, line, line.posts[k] as number, y, left);
    if (Number.isNaN(value)) continue;
    base += Math.max(0, value);
    count = weigh(scratch, count, k, value);
  }
  splitInto(take(line, y, part(cents(base), line.row.rate as Rate)), scratch.weights, count, scratch.parts);
  give(line, y, span.years, count, left, scratch);
}

/** The amount of a line in an exercice once its cap has been applied; what the cap cuts is noted. */
function take(line: Line, y: number, amount: Cents): Cents {
  const taken = capped(line.row, amount);
  line.cut[y] = amount - taken;
  return taken;
}

/** What a share is taken of for one post: its cost, what is left of it, or the SMIC of its aided jobs, in proportion to the cost inside the period. */
function baseOf(ledger: Ledger, line: Line, post: number, y: number, left: Float64Array): number {
  const { span } = ledger;
  const at = post * span.years + y;
  if (!isKnown(ledger, at)) return Number.NaN;
  if (line.row.basis === 'shareOfSmic') return aidedSmic(ledger, post, yearWithin(line, span, y));
  const cost = ledger.cost[at] as number;
  const inPeriod = covers(line, ledger, y) ? cost : costInPeriod(ledger, line, post, y);
  if (line.row.basis === 'shareOfCost') return line.row.flatRate === undefined ? inPeriod : eligible(ledger, line, at, inPeriod);
  const rest = Math.max(0, left[post] as number);
  return inPeriod === cost || cost === 0 ? rest : mulDiv(rest, inPeriod, cost);
}

/** What a European fund takes its rate of: direct costs, and the others at a flat rate; staff costs count in proportion to the period. */
function eligible(ledger: Ledger, line: Line, at: number, cost: number): number {
  const flatRate = line.row.flatRate as FlatRate;
  const rate =
    valueAt(ledger.law.flatRates[flatRate], lastDayOfYear(ledger.span.firstYear + (at % ledger.span.years)))?.value ?? (0 as Rate);
  const whole = ledger.cost[at] as number;
  const extra = whole - (ledger.pay[at] as number) - (ledger.taxDue?.[at] ?? 0);
  const staff = cost - (whole === 0 ? 0 : mulDiv(extra, cost, whole));
  // The flat rate for other costs stands for them: what they really are is not counted on top.
  if (flatRate === 'otherCosts40') return staff + part(cents(staff), rate);
  return cost + part(cents(flatRate === 'indirect15' ? staff : cost), rate);
}

function yearWithin(line: Line, span: Span, y: number): Stretch {
  const year = yearStretch(span, y);
  return { from: Math.max(year.from, line.period.from), to: Math.min(year.to, line.period.to) };
}

function covers(line: Line, ledger: Ledger, y: number): boolean {
  const year = yearStretch(ledger.span, y);
  return line.period.from <= year.from && line.period.to >= year.to;
}

function costInPeriod(ledger: Ledger, line: Line, post: number, y: number): number {
  const months = new Float64Array(ledger.span.months);
  costMonths(ledger, post, months);
  let sum = 0;
  for (let m = y * 12; m < y * 12 + 12; m++) {
    const shared = overlap(line.period, monthStretch((ledger.span.firstMonth + m) as Month));
    sum += mulDiv(months[m] as number, shared, MONTH);
  }
  return sum;
}

function weigh(scratch: Scratch, count: number, k: number, weight: number): number {
  scratch.at[count] = k;
  scratch.weights[count] = Math.max(0, weight);
  return count + 1;
}

/** Writes down what the posts of a line receive in an exercice, and takes what counts from what is left. */
function give(line: Line, y: number, years: number, count: number, left: Float64Array, scratch: Scratch): void {
  for (let index = 0; index < count; index++) {
    const k = scratch.at[index] as number;
    const amount = scratch.parts[index] as number;
    if (amount === 0) continue;
    const counts = line.counts === RATE_SCALE ? amount : line.counts === 0 ? 0 : part(amount as Cents, line.counts as Rate);
    line.counted[k * years + y] = counts;
    if (line.hoped !== undefined) line.hoped[k * years + y] = amount - counts;
    const post = line.posts[k] as number;
    left[post] = (left[post] as number) - counts;
  }
}

function readLines(ledger: Ledger): Line[] {
  const { plan, span } = ledger;
  const funders = new Map(plan.funders.map((funder, place) => [funder.id, place]));
  const posts = new Map(plan.posts.map((post, place) => [post.id, place]));
  const every = Int32Array.from(plan.posts.keys());
  const lines: Line[] = [];
  plan.cofinancings.forEach((row, place) => {
    if (row.state === 'refused' || missingIn(plan, row).length > 0) return;
    const targets =
      row.target === 'plan'
        ? every
        : row.target === 'post'
          ? Int32Array.of(posts.get(row.targetId as string) as number)
          : every.filter((p) => concerns((ledger.entries[p] as PostEntry).post, row.targetId as string));
    const counts = countedShare(plan, row);
    const size = targets.length * span.years;
    lines.push({
      place,
      funder: funders.get(row.funder as string) as number,
      row: row as Line['row'],
      period: periodOf(row, span),
      posts: targets,
      counts,
      counted: new Float64Array(size),
      hoped: counts === RATE_SCALE ? undefined : new Float64Array(size),
      cut: new Float64Array(span.years),
    });
  });
  return lines;
}
