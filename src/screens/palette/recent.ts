import type { Storage } from '../../storage/storage.ts';

/** How many are remembered. */
const KEPT = 12;
const KEY = 'palette:recent';

/** What was used last in the palette, most recent first, kept in this browser. */
export interface Recent {
  ids(): readonly string[];
  note(id: string): void;
}

/** Reads what was used last; nothing when nothing may be kept here. */
export async function openRecent(storage: Pick<Storage, 'preference' | 'setPreference'>): Promise<Recent> {
  const kept = await storage.preference(KEY).catch(() => undefined);
  let ids: readonly string[] = Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string').slice(0, KEPT) : [];
  return {
    ids: () => ids,
    note(id) {
      ids = [id, ...ids.filter((one) => one !== id)].slice(0, KEPT);
      storage.setPreference(KEY, ids).catch(() => undefined);
    },
  };
}
