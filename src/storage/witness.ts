import type { Remembered } from './refusal.ts';

/**
 * What is remembered of each plan outside the database, so that a database that comes back empty or older is seen. Kept in
 * `localStorage`; forgets in silence where the browser gives none, since it only ever adds a warning.
 */
export interface Witness {
  list(): Remembered[];
  revisionOf(plan: string): number | undefined;
  note(plan: string, name: string, revision: number): void;
  /** Forgets plans, and that anything was lost. */
  forget(plans: readonly string[]): void;
  /** Remembers that the browser said it lost what was here, which it says only once. */
  noteLoss(): void;
  sawLoss(): boolean;
  /** Removes everything this program keeps in `localStorage`, but where the database stands. */
  clear(): void;
}

/** The witness of the database of that name. */
export function createWitness(name: string): Witness {
  const prefix = `${name}:plan:`;
  const loss = `${name}:loss`;
  const read = (key: string): Remembered | undefined => {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as { name: string; revision: number } | null;
      return kept === null ? undefined : { id: key.slice(prefix.length), name: String(kept.name), revision: Number(kept.revision) };
    } catch {
      return undefined;
    }
  };
  return {
    list: () => keys(prefix).flatMap((key) => read(key) ?? []),
    revisionOf: (plan) => read(prefix + plan)?.revision,
    note: (plan, planName, revision) => put(prefix + plan, JSON.stringify({ name: planName, revision })),
    forget: (plans) => drop([...plans.map((plan) => prefix + plan), loss]),
    noteLoss: () => put(loss, 'true'),
    sawLoss: () => keys(loss).length > 0,
    clear: () => drop(keys(name).filter((key) => key !== `${name}:place`)),
  };
}

function put(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // A full or forbidden localStorage takes the warning away, not the plan.
  }
}

function keys(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function drop(names: readonly string[]): void {
  try {
    for (const name of names) localStorage.removeItem(name);
  } catch {
    // Nothing can be kept there, so nothing is left there.
  }
}
