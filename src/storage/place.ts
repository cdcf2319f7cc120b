/** Storage of an origin in several independent boxes: in some browsers only, and not yet in the type files. */
interface Buckets {
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
}

/** Where the browser keeps the database: its usual place, or another after the usual one broke for good. */
export interface Place {
  readonly factory: IDBFactory;
  /** Moves to a place that never served, for a browser that can neither read nor delete what it holds; false when it has none. */
  moveOn(): boolean;
}

/** The place in use for the database of that name. */
export async function findPlace(name: string): Promise<Place> {
  const key = `${name}:place`;
  const buckets = (navigator as { storageBuckets?: Buckets }).storageBuckets;
  const number = Number(kept(key) ?? 1);
  const factory = number > 1 && buckets !== undefined ? (await buckets.open(`${name}-${number}`)).indexedDB : indexedDB;
  return {
    factory,
    moveOn() {
      if (buckets === undefined) return false;
      try {
        localStorage.setItem(key, String(number + 1));
        return true;
      } catch {
        return false;
      }
    },
  };
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
