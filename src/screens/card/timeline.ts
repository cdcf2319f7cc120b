import { type Day, type Month, yearOf } from '../../domain/base/day.ts';
import { endOf, MONTH, startOf } from '../../domain/base/thirtieths.ts';
import { readTerms } from '../../domain/funding/convention-terms.ts';
import { LAW } from '../../domain/law/law.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Cofinancing, Contract, Convention, Plan, Post } from '../../domain/plan/plan.ts';
import type { MonthlyFigures } from '../../domain/results.ts';
import { cardTexts } from '../../texts/card.ts';
import { say } from '../../texts/language.ts';
import { barTexts } from '../../texts/timeline.ts';
import { runsOf } from './runs.ts';

/** How a bar is drawn; `hoped` money is not secured, `alert` is a remainder that no State money lightens any more. */
export type Tone = 'contract' | 'state' | 'cofunders' | 'hoped' | 'remainder' | 'alert' | 'unknown';

/** A bar of the timeline: where it stands, from 0 (first day of the plan) to 1, its words and its whole sentence. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  readonly text: string;
  readonly sentence: string;
}

/** A line of the timeline. */
export interface Lane {
  readonly name: string;
  readonly bars: readonly Bar[];
}

/** Two remainders this close, in cents, are one bar: rounding and small changes of rate do not cut it. */
const ALIKE = 200;

/** The lanes of a post: contracts, conventions by period, one line per funder, remainder by runs of months when computed. */
export function lanesOf(plan: Plan, post: Post, months: MonthlyFigures | undefined): Lane[] {
  const words = say(cardTexts);
  const found = lookup(plan);
  const lanes: Lane[] = [
    { name: words.contract, bars: found.contractsOf(post.id).flatMap((contract) => contractBar(plan, contract)) },
    { name: words.convention, bars: found.conventionsOf(post.id).flatMap((convention) => conventionBars(plan, post, convention)) },
  ];
  if (months === undefined) return lanes;
  for (const [funder, bars] of funderBars(plan, months)) lanes.push({ name: funder, bars });
  lanes.push({ name: words.remainder, bars: remainderBars(plan, months) });
  return lanes;
}

/** Where a day stands between the first and the last day of the plan; undefined when it is outside. */
export function placeOf(plan: Plan, day: Day): number | undefined {
  const at = fraction(plan, startOf(day));
  return at < 0 || at > 1 ? undefined : at;
}

function contractBar(plan: Plan, contract: Contract): Bar[] {
  if (contract.start === undefined) return [];
  const { text, sentence } = say(barTexts).contract(contract);
  return clipped(
    plan,
    startOf(contract.start),
    contract.end === undefined ? Number.POSITIVE_INFINITY : endOf(contract.end),
    'contract',
    text,
    sentence,
  );
}

function conventionBars(plan: Plan, post: Post, convention: Convention): Bar[] {
  const employer = post.employer === undefined ? undefined : lookup(plan).structures.get(post.employer);
  const terms = readTerms(LAW, convention, post, employer);
  if (terms.kind === 'unknown') return [];
  return terms.periods.flatMap((period, at) => {
    const { text, sentence } = say(barTexts).period(at + 1, terms.periods.length, period.amount, convention.envelope);
    return clipped(plan, period.from, period.to, 'state', text, sentence);
  });
}

function funderBars(plan: Plan, months: MonthlyFigures): Map<string, Bar[]> {
  const found = lookup(plan);
  const lanes = new Map<string, Bar[]>();
  const drawn = new Set<string>();
  for (const { cofinancing } of months.cofunding) {
    const row = found.cofinancings.get(cofinancing);
    if (row === undefined || drawn.has(cofinancing)) continue;
    drawn.add(cofinancing);
    const name = (row.funder === undefined ? undefined : found.funders.get(row.funder)?.name) ?? say(cardTexts).unnamed;
    const said = say(barTexts).cofinancing(row);
    const text = said.text + say(barTexts).sharedBy(row);
    const sentence = `${name} : ${said.sentence}${say(barTexts).sharedBy(row)}`;
    const from = row.start === undefined ? Number.NEGATIVE_INFINITY : startOf(row.start);
    const bars = clipped(plan, from, row.end === undefined ? Number.POSITIVE_INFINITY : endOf(row.end), toneOf(row), text, sentence);
    lanes.set(name, [...(lanes.get(name) ?? []), ...bars]);
  }
  return lanes;
}

function toneOf(row: Cofinancing): Tone {
  return row.state === 'notified' || row.state === 'paid' ? 'cofunders' : 'hoped';
}

function remainderBars(plan: Plan, months: MonthlyFigures): Bar[] {
  const words = say(cardTexts);
  const helped = months.state.some((amount) => amount > 0);
  return runsOf(months.remainder, ALIKE).flatMap((run) => {
    const from = (months.firstMonth + run.from) * MONTH;
    const to = (months.firstMonth + run.to) * MONTH;
    if (Number.isNaN(run.average)) return clipped(plan, from, to, 'unknown', words.unknown, words.unknown);
    if (run.average === 0) return [];
    const alone = helped && run.average > 0 && isEmpty(months.state, run.from, run.to);
    const amount = Math.round(run.average);
    const sentence = alone ? `${words.perMonthExact(amount)}, ${words.withoutState}` : words.perMonthExact(amount);
    return clipped(plan, from, to, alone ? 'alert' : 'remainder', words.perMonth(amount), sentence);
  });
}

function isEmpty(amounts: Float64Array, from: number, to: number): boolean {
  return amounts.subarray(from, to).every((amount) => amount === 0);
}

/** The part of a bar that the plan's span shows, with its days said in its sentence. */
function clipped(plan: Plan, from: number, to: number, tone: Tone, text: string, sentence: string): Bar[] {
  const bar = { from: Math.max(0, fraction(plan, from)), to: Math.min(1, fraction(plan, to)), tone, text };
  return bar.to <= bar.from ? [] : [{ ...bar, sentence: say(barTexts).when(sentence, dayIn(from), dayIn(to - 1)) }];
}

function fraction(plan: Plan, at: number): number {
  const first = plan.firstYear * 12 * MONTH;
  return (at - first) / ((plan.lastYear - plan.firstYear + 1) * 12 * MONTH);
}

/** A thirtieth as month and year; undefined when it is open. */
function dayIn(at: number): { readonly month: Month; readonly year: number } | undefined {
  if (!Number.isFinite(at)) return undefined;
  const month = Math.floor(at / MONTH) as Month;
  return { month, year: yearOf(month) };
}
