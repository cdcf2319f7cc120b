import type { Plan } from '../domain/plan/plan.ts';
import type { PlanEntry } from './database.ts';

/** The line of a plan just created at that instant. */
export function newEntry(plan: Plan, revision: number, at: string): PlanEntry {
  return { id: plan.id, createdAt: at, ...shown(plan, revision, at) };
}

/** The line of a plan after a step taken at that instant. */
export function entryAfter(entry: PlanEntry, plan: Plan, revision: number, at: string): PlanEntry {
  return { ...entry, ...shown(plan, revision, at) };
}

function shown(plan: Plan, revision: number, at: string): Omit<PlanEntry, 'id' | 'createdAt' | 'lastCopyAt'> {
  return {
    name: plan.name,
    revision,
    posts: plan.posts.length,
    firstYear: plan.firstYear,
    lastYear: plan.lastYear,
    fictitious: plan.fictitious === true,
    updatedAt: at,
  };
}
