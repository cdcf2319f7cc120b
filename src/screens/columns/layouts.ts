import { type Accessor, createSignal } from 'solid-js';
import type { Storage } from '../../storage/storage.ts';
import type { Sheet } from '../view.ts';
import { type Layout, PLAIN_LAYOUT, readLayout } from './layout.ts';

/** How the columns of each sheet of a plan are laid out, kept in this browser beside the plan and never in its file. */
export interface Layouts {
  of(sheet: Sheet): Layout;
  /** Lays a sheet out, and keeps it. */
  set(sheet: Sheet, layout: Layout): void;
}

type Kept = Readonly<Partial<Record<Sheet, Layout>>>;

/** Reads the layouts of a plan; they come plain when none was kept or when nothing may be read. */
export async function openLayouts(storage: Pick<Storage, 'preference' | 'setPreference'>, plan: string): Promise<Layouts> {
  const key = `columns:${plan}`;
  const kept = await storage.preference(key).catch(() => undefined);
  const [all, setAll]: [Accessor<Kept>, (next: Kept) => void] = createSignal<Kept>(readAll(kept));
  return {
    of: (sheet) => all()[sheet] ?? PLAIN_LAYOUT,
    set(sheet, layout) {
      setAll({ ...all(), [sheet]: layout });
      // Where nothing may be kept the layout holds until the page closes.
      storage.setPreference(key, all()).catch(() => undefined);
    },
  };
}

function readAll(kept: unknown): Kept {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).map(([sheet, layout]) => [sheet, readLayout(layout)]));
}
