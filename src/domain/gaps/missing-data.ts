import { missingInExtraCost } from '../cost/extra-costs.ts';
import type { PricedContract } from '../cost/priced-contract.ts';
import { missingIn } from '../funding/cofinancing-line.ts';
import { communesOf } from '../funding/commune-key.ts';
import type { PostEntry } from '../funding/ledger.ts';
import { lookup } from '../plan/lookup.ts';
import type { Contract, Plan, TableName } from '../plan/plan.ts';
import type { Facts } from './facts.ts';
import type { Gap, Severity } from './gap.ts';

/**
 * Rows that miss what a figure needs, one gap a row, with the fields of the row in `names`: `warning` when a cost or an
 * amount cannot be computed without them. A post without any contract names the fields of the contract it lacks.
 */
export function findMissingData(facts: Facts): Gap[] {
  const { plan } = facts.ledger;
  const gaps = facts.ledger.entries.flatMap(missingInPost);
  for (const structure of plan.structures) {
    if (structure.kind !== undefined || !plan.posts.some((post) => post.employer === structure.id)) continue;
    gaps.push(gap('warning', 'structures', structure.id, ['kind']));
  }
  for (const row of plan.cofinancings) {
    const missing = missingIn(plan, row);
    if (
      row.target === 'commune' &&
      row.targetId !== undefined &&
      !facts.lines.some((line) => line.row.id === row.id && line.posts.length > 0)
    ) {
      if (missing.length === 0 && row.state !== 'refused') missing.push('targetId');
    }
    if (missing.length > 0) gaps.push(gap('warning', 'cofinancings', row.id, missing));
    else if (row.state === undefined) gaps.push(gap('info', 'cofinancings', row.id, ['state']));
    else if (needsProbability(plan, row.state) && row.probability === undefined) {
      gaps.push(gap('info', 'cofinancings', row.id, ['probability']));
    }
  }
  return [...gaps, ...missingBesidePosts(plan), ...missingWeights(plan)];
}

/** Extra costs, amendments and payments that cannot be counted as they are. */
function missingBesidePosts(plan: Plan): Gap[] {
  const found = lookup(plan);
  return [
    ...plan.extraCosts.flatMap((row) => incomplete('extraCosts', row.id, missingInExtraCost(row), row.post)),
    ...plan.amendments.flatMap((row) => {
      return incomplete('amendments', row.id, row.from === undefined ? ['from'] : [], found.contracts.get(row.contract)?.post);
    }),
    ...plan.payments.flatMap((row) => {
      const missing = [...(row.on === undefined ? ['on'] : []), ...(row.amount === undefined ? ['amount'] : [])];
      return incomplete('payments', row.id, missing, found.conventions.get(row.convention ?? '')?.post);
    }),
  ];
}

function incomplete(table: TableName, id: string, missing: readonly string[], post: string | undefined): Gap[] {
  return missing.length === 0 ? [] : [gap('warning', table, id, missing, post)];
}

function missingInPost(entry: PostEntry): Gap[] {
  const { post } = entry;
  const gaps: Gap[] = [];
  const absent: string[] = [];
  if (entry.employer === undefined) absent.push('employer');
  if (communesOf(post).length === 0) absent.push('commune');
  if ((post.state === 'vacant' || post.state === 'returned') && post.stateSince === undefined) absent.push('stateSince');
  const stops =
    absent.includes('stateSince') || entry.terms.some((terms) => terms.kind === 'unknown' && terms.missing.includes('employer'));
  if (absent.length > 0) gaps.push(gap(stops ? 'warning' : 'info', 'posts', post.id, absent, post.id));
  const neverHeld = entry.contracts.length === 0 && (post.state === 'vacant' || post.state === 'returned');
  if (entry.contracts.length === 0 && !neverHeld) {
    gaps.push({
      code: 'missingData',
      severity: 'warning',
      post: post.id,
      names: ['regime', 'start', 'grossPay'],
      cell: { table: 'posts', id: post.id, field: 'label' },
    });
  }
  for (const contract of entry.contracts) {
    const missing = missingInContract(contract, entry);
    if (missing.length > 0) gaps.push(gap('warning', 'contracts', contract.id, missing, post.id));
  }
  for (const terms of entry.terms) {
    if (terms.kind !== 'unknown') continue;
    const own = terms.missing.filter((field) => field !== 'employer' && field !== 'kind');
    if (own.length > 0) gaps.push(gap('warning', 'conventions', terms.convention.id, own, post.id));
  }
  return gaps;
}

function missingInContract(contract: Contract, entry: PostEntry): string[] {
  const missing: string[] = [];
  if (contract.start === undefined) missing.push('start');
  const { course } = entry.priced[entry.contracts.indexOf(contract)] as PricedContract;
  if (course.every(({ pay }) => pay.kind === 'typed')) return missing;
  if (contract.regime === undefined && !covered(contract, entry)) missing.push('regime');
  for (const { pay } of course)
    if (pay.kind === 'unknown' && pay.missing !== 'grid') missing.push(pay.missing === 'payBasis' ? 'grossPay' : pay.missing);
  return [...new Set(missing)];
}

/** True when the observed rate of the employer holds from the first day of the contract. */
function covered(contract: Contract, entry: PostEntry): boolean {
  const { observedRate, observedFrom } = entry.employer ?? {};
  if (observedRate === undefined) return false;
  return observedFrom === undefined || (contract.start !== undefined && observedFrom <= contract.start);
}

function needsProbability(plan: Plan, state: string): boolean {
  return plan.settings.unsecured === 'byProbability' && (state === 'considered' || state === 'requested');
}

/** Communes whose population or typed weight the sharing of the plan waits for. */
function missingWeights(plan: Plan): Gap[] {
  const { communeKey } = plan.settings;
  if (communeKey !== 'population' && communeKey !== 'typed') return [];
  const field = communeKey === 'population' ? 'population' : 'keyWeight';
  const shared = new Set(plan.posts.filter((post) => (post.served?.length ?? 0) > 1).flatMap((post) => communesOf(post)));
  return [...shared]
    .filter((id) => lookup(plan).communes.get(id)?.[field] === undefined)
    .map((id) => ({ ...gap('info', 'communes', id, [field]), commune: id }));
}

function gap(severity: Severity, table: TableName, id: string, names: readonly string[], post?: string): Gap {
  return { code: 'missingData', severity, names, cell: { table, id, field: names[0] as string }, ...(post !== undefined && { post }) };
}
