import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyPlan } from '../../../src/domain/plan/plan.ts';
import type { Results } from '../../../src/domain/results.ts';
import { createFind } from '../../../src/screens/find/create-find.ts';
import type { OpenSheet } from '../../../src/screens/grid/opened-sheet.ts';
import type { Reading } from '../../../src/screens/grid/reading.ts';
import type { CellAt } from '../../../src/screens/grid/sheet-search.ts';
import type { Session } from '../../../src/screens/session.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const label: Reading = { id: 'label', label: 'Poste', kind: 'text', input: undefined, raw: ({ id }) => id, show: String };

/** A sheet of three rows, as a search sees it. */
function sheetOf(revealed: CellAt[]): OpenSheet {
  const rows = ['CN-1', 'CN-2', 'CN-3'].map((id, index) => ({ id, index, figures: index }));
  return {
    search: {
      columns: () => [label],
      rows: () => ({ shown: rows, hidden: [] }),
      refused: () => undefined,
      nameOf: (row: string) => row,
      mark: () => undefined,
      current: () => undefined,
      reveal: (cell: CellAt) => void revealed.push(cell),
    },
    filters: { active: () => [], on: () => true },
    sorts: { active: () => [] },
    groups: { by: () => undefined },
  } as unknown as OpenSheet;
}

it('goes to what is typed even when figures come while it is still looked for, and stays there when they come again', async () => {
  const revealed: CellAt[] = [];
  const [results, setResults] = createSignal<Results>();
  const session = { plan: () => emptyPlan('p', 'Plan', 2026, 2026), results } as unknown as Session;
  const { find, dispose } = createRoot((close) => ({
    find: createFind(sheetOf(revealed), session, () => undefined),
    dispose: close,
  }));
  find.setText('cn-3');
  setResults({} as Results);
  await vi.runAllTimersAsync();
  expect(revealed).toEqual([{ row: 'CN-3', column: 'label' }]);
  setResults({} as Results);
  await vi.runAllTimersAsync();
  expect(revealed).toHaveLength(1);
  dispose();
});
