import { mulDiv, RATE_SCALE, type Rate } from '../base/cents.ts';
import { type Day, dayBefore } from '../base/day.ts';
import { type Change, setField, setPlanField, type Value } from '../plan/change.ts';
import { lookup } from '../plan/lookup.ts';
import type { Amendment } from '../plan/pay-terms.ts';
import type { CofinancingState, Contract, Convention, Plan, Post, Settings } from '../plan/plan.ts';

/** Posts stopped on a day: their contracts end the day before, and the post is returned. */
export function stopPosts(plan: Plan, ids: readonly string[], on: Day): Change[] {
  const found = lookup(plan);
  return postsIn(plan, ids).flatMap((post) => [
    ...setField('posts', post, 'state', 'returned'),
    ...setField('posts', post, 'stateSince', on),
    ...found.contractsOf(post.id).flatMap((contract) => endBefore(contract, on)),
  ]);
}

/** Posts kept until a day, or without an end: the last contract of each goes on. */
export function keepPosts(plan: Plan, ids: readonly string[], until?: Day): Change[] {
  return postsIn(plan, ids).flatMap((post) => {
    const last = lookup(plan).contractsOf(post.id).at(-1);
    return last === undefined || last.end === undefined || (until !== undefined && last.end >= until)
      ? []
      : setField('contracts', last, 'end', until as Value | undefined);
  });
}

/** The State stops paying on a day: every convention that would go on ends the day before. */
export function endStateMoney(plan: Plan, on: Day): Change[] {
  const last = dayBefore(on);
  return plan.conventions.flatMap((convention: Convention) =>
    convention.endsOn !== undefined && convention.endsOn <= last ? [] : setField('conventions', convention, 'endsOn', last),
  );
}

/** A rise of typed gross pays and indexes from a day on, as an amendment of each contract that runs then. */
export function raisePays(plan: Plan, ids: readonly string[], by: Rate, on: Day, newId: () => string): Change[] {
  return amendEach(plan, ids, on, newId, (contract) => {
    if (contract.monthlyCost !== undefined) return { monthlyCost: raised(contract.monthlyCost, by) };
    if (contract.payBasis === 'index') return contract.index === undefined ? undefined : { index: raised(contract.index, by) };
    return contract.grossPay === undefined || contract.payBasis === 'smic' || contract.payBasis === 'grade'
      ? undefined
      : { grossPay: raised(contract.grossPay, by) };
  });
}

/** Another share of full time from a day on, as an amendment of each contract that runs then. */
export function changeTime(plan: Plan, ids: readonly string[], fte: Rate, on: Day, newId: () => string): Change[] {
  return amendEach(plan, ids, on, newId, () => ({ fte }));
}

/** Cofinancings obtained, refused, or in any other state. */
export function setCofinancings(plan: Plan, ids: readonly string[], state: CofinancingState): Change[] {
  const wanted = new Set(ids);
  return plan.cofinancings.flatMap((row) => (wanted.has(row.id) ? setField('cofinancings', row, 'state', state) : []));
}

/** The remainder shared between communes by another key. */
export function shareBy(plan: Plan, communeKey: NonNullable<Settings['communeKey']>): Change[] {
  return setPlanField(plan, 'settings', { ...plan.settings, communeKey } as unknown as Value);
}

function postsIn(plan: Plan, ids: readonly string[]): Post[] {
  return ids.flatMap((id) => lookup(plan).posts.get(id) ?? []);
}

function endBefore(contract: Contract, on: Day): Change[] {
  const last = dayBefore(on);
  const goesOn = contract.end === undefined || contract.end > last;
  return goesOn && contract.start !== undefined && contract.start <= last ? setField('contracts', contract, 'end', last) : [];
}

function amendEach(
  plan: Plan,
  ids: readonly string[],
  on: Day,
  newId: () => string,
  change: (contract: Contract) => Partial<Amendment> | undefined,
): Change[] {
  let at = plan.amendments.length;
  return postsIn(plan, ids).flatMap((post) =>
    lookup(plan)
      .contractsOf(post.id)
      .flatMap((contract): Change[] => {
        const runs = contract.start !== undefined && (contract.end === undefined || contract.end >= on);
        const fields = runs ? change(contract) : undefined;
        if (fields === undefined) return [];
        const from = contract.start !== undefined && contract.start > on ? contract.start : on;
        const row = { id: newId(), contract: contract.id, from, ...fields } as Amendment;
        return [{ kind: 'add', table: 'amendments', row, at: at++ }];
      }),
  );
}

function raised<T extends number>(value: T, by: Rate): T {
  return mulDiv(value, RATE_SCALE + by, RATE_SCALE) as number as T;
}
