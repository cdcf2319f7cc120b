import { type Month, monthOfDay } from '../../domain/base/day.ts';
import { MONTH, overlap, stretch } from '../../domain/base/thirtieths.ts';
import { lookup } from '../../domain/plan/lookup.ts';
import type { Contract, Plan } from '../../domain/plan/plan.ts';

/** How many months of a contract are spent in initial training, counted in thirtieths; none when no first day is known. */
export function trainingMonths({ start, end, trainingStart, trainingEnd }: Contract): number {
  if (trainingStart === undefined) return 0;
  const last = trainingEnd ?? trainingStart;
  if (last < trainingStart) return 0;
  const trained = stretch(trainingStart, last);
  return (start === undefined ? trained.to - trained.from : overlap(trained, stretch(start, end))) / MONTH;
}

/** True when a post has a contract in training in a month. */
export function isTraining(plan: Plan, post: string, month: Month): boolean {
  return lookup(plan)
    .contractsOf(post)
    .some(({ trainingStart, trainingEnd }) => {
      if (trainingStart === undefined) return false;
      return monthOfDay(trainingStart) <= month && month <= monthOfDay(trainingEnd ?? trainingStart);
    });
}
