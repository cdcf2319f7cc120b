import type { Export } from '../../bridge/export.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { PlanRefusal } from '../../domain/plan/plan-refusal.ts';
import type { Storage } from '../../storage/storage.ts';

/** What came of opening a plan file: kept, already here under this identity, or refused. */
export type FileOutcome =
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'here'; readonly plan: Plan; readonly revision: number; readonly name: string }
  | { readonly kind: 'refused'; readonly refusal: PlanRefusal }
  | { readonly kind: 'notStored'; readonly reason: 'full' | 'closed' | 'elsewhere' | 'newer' | 'unknown' };

/** Opens the bytes of a plan file and keeps the plan under its own identity, unless a plan here has it already. */
export async function keepFile(
  storage: Storage,
  exporter: Export,
  bytes: Uint8Array,
  at: string,
  evenDamaged: boolean,
): Promise<FileOutcome> {
  const opened = await exporter.open(bytes, { evenDamaged });
  if (!opened.ok) return { kind: 'refused', refusal: opened.refusal };
  const { plan, revision } = opened.value;
  const kept = (await storage.list()).find((entry) => entry.id === plan.id);
  if (kept !== undefined) return { kind: 'here', plan, revision, name: kept.name };
  const made = await storage.create(plan, at, revision);
  if (made.ok) return { kind: 'kept', id: plan.id };
  return { kind: 'notStored', reason: made.refusal.code === 'notStored' ? made.refusal.reason : 'unknown' };
}
