import type { Result } from '../domain/base/result.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { PlanEntry } from './database.ts';
import type { HeldPlan } from './held-plan.ts';
import type { PlanRefusal } from './refusal.ts';

/** Who a copy is: a fresh id and a name. */
export interface Naming {
  readonly id: string;
  readonly name: string;
}

/** The plans kept in this browser. Instants are ISO text given by the caller; nothing here reads the clock. */
export interface Storage {
  /** The plans, last changed first. */
  list(): Promise<PlanEntry[]>;
  /** Calls the listener when the list changed here or in another window, until the returned function is called. */
  onChange(listener: () => void): () => void;
  /** Keeps a new plan, at revision 0 unless it comes with one; refused when a plan has this id. */
  create(plan: Plan, at: string, revision?: number): Promise<Result<PlanEntry, PlanRefusal>>;
  /** Opens a plan: for writing, or for reading only when another window writes it. */
  open(id: string): Promise<Result<HeldPlan, PlanRefusal>>;
  /** Gives a plan that no window writes another name, as a step of its journal. */
  rename(id: string, name: string, at: string): Promise<Result<PlanEntry, PlanRefusal>>;
  /** Keeps a copy of a plan as it stands, without its history. */
  duplicate(id: string, as: Naming, at: string): Promise<Result<PlanEntry, PlanRefusal>>;
  /** Keeps as a new plan what can still be read of a damaged one, which is left untouched. */
  recover(id: string, as: Naming, at: string): Promise<Result<PlanEntry, PlanRefusal>>;
  /** Removes a plan that no other window writes, damaged or not. */
  remove(id: string): Promise<Result<undefined, PlanRefusal>>;
  /** A choice of the user that belongs to no plan; undefined when none was made. */
  preference(key: string): Promise<unknown>;
  setPreference(key: string, value: unknown): Promise<void>;
  /** Whether the browser promised not to delete the data by itself; undefined when it does not say. */
  durable(): Promise<boolean | undefined>;
  /** Deletes everything this program keeps in the browser; the storage is closed after it. */
  erase(): Promise<void>;
  close(): void;
}
