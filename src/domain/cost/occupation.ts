import { overlap, type Stretch, startOf, stretch } from '../base/thirtieths.ts';
import type { Contract, Post } from '../plan/plan.ts';

/** When each contract of a post runs on paper, when the post is held, in order and without overlap, and from where it is empty for good (`Infinity` when never). */
export interface Occupation {
  readonly runs: readonly Stretch[];
  readonly held: readonly Stretch[];
  readonly emptyFrom: number;
}

const ALWAYS: Stretch = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/**
 * When a post is held: while a contract runs, and never from the day it is vacant or returned. A post without any contract
 * is taken as held until then, because nothing says otherwise; empty without a day nor a contract, it was never held.
 */
export function occupation(post: Post, contracts: readonly Contract[]): Occupation {
  const emptyFrom = emptyFromOf(post, contracts.length > 0);
  const held: Stretch[] = [];
  const runs = contracts.map(contractStretch);
  for (const run of inOrder(runs)) {
    const to = Math.min(run.to, emptyFrom);
    const last = held.at(-1);
    if (to <= run.from) continue;
    if (last !== undefined && run.from <= last.to) held[held.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else held.push({ from: run.from, to });
  }
  return { runs, held, emptyFrom };
}

/** When a contract runs on paper; without a start it may have begun at any time. */
export function contractStretch(contract: Contract): Stretch {
  if (contract.start !== undefined) return stretch(contract.start, contract.end);
  return contract.end === undefined ? ALWAYS : { from: ALWAYS.from, to: stretch(contract.end, contract.end).to };
}

/** The thirtieths of a stretch in which the post is held. */
export function heldIn(value: Occupation, within: Stretch): number {
  let sum = 0;
  for (const run of value.held) sum += overlap(run, within);
  return sum;
}

function inOrder(runs: readonly Stretch[]): readonly Stretch[] {
  if (runs.length === 0) return [ALWAYS];
  return runs.length === 1 ? runs : runs.toSorted((a, b) => a.from - b.from);
}

function emptyFromOf(post: Post, hasContract: boolean): number {
  if (post.state !== 'vacant' && post.state !== 'returned') return Number.POSITIVE_INFINITY;
  if (post.stateSince !== undefined) return startOf(post.stateSince);
  return hasContract ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}
