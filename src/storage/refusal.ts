/** A plan that this browser once held, as remembered outside the database. */
export interface Remembered {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
}

/**
 * Why the storage cannot be opened: `lost`, plans were here and are gone (those that are remembered, perhaps none); `newer`, a
 * later version of the program wrote it; `unreadable`, the browser fails to open it; `unavailable`, this page may not store
 * anything.
 */
export type StorageRefusal =
  | { readonly code: 'lost'; readonly plans: readonly Remembered[] }
  | { readonly code: 'newer'; readonly schema: number }
  | { readonly code: 'unreadable'; readonly detail: string }
  | { readonly code: 'unavailable' };

/**
 * Why a plan cannot be opened, changed or removed. `damaged`: it reads only up to revision `readable` (none when undefined)
 * of `expected`; when both are equal the plan is whole and its history is not.
 */
export type PlanRefusal =
  | { readonly code: 'absent' }
  | { readonly code: 'damaged'; readonly readable: number | undefined; readonly expected: number }
  | { readonly code: 'elsewhere' }
  | { readonly code: 'notStored'; readonly reason: WriteFailure };

/**
 * Why a write did not reach the disk: no room left, database closed, another window wrote the plan, a later version of the
 * program owns the data, anything else.
 */
export type WriteFailure = 'full' | 'closed' | 'elsewhere' | 'newer' | 'unknown';
