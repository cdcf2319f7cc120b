import type { Plan } from '../../domain/plan/plan.ts';
import sample from './sample.json';

/** The fictitious plan of the first screen, under a fresh id: real communes of a real EPCI, invented posts and amounts. */
export function samplePlan(newId: () => string): Plan {
  return { ...(sample as unknown as Plan), id: newId() };
}
