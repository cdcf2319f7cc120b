import { foldLetters } from '../find/folded.ts';
import type { Reading } from '../grid/reading.ts';

/** How a text is looked for in the cells of a column. */
export const TEXT_TESTS = ['contains', 'lacks', 'starts', 'ends', 'equals'] as const;
export type TextTest = (typeof TEXT_TESTS)[number];

/** What the cells of a column must be for their row to show. Bounds are kept as the plan stores them: cents, millionths, days. */
export type ColumnFilter =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'text'; readonly test: TextTest; readonly text: string }
  | { readonly kind: 'range'; readonly from?: number | string; readonly to?: number | string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'filled' };

/** What a filter reads of a column. */
export type Filtered = Pick<Reading, 'kind' | 'show'>;

/** Tells whether a value of the column passes; accents, case, hyphens and apostrophes are not seen in texts. An empty cell is in no range. */
export function testOf(filter: ColumnFilter, { show }: Filtered): (raw: unknown) => boolean {
  switch (filter.kind) {
    case 'empty':
      return isEmpty;
    case 'filled':
      return (raw) => !isEmpty(raw);
    case 'range':
      return (raw) => within(raw, filter.from, filter.to);
    case 'values': {
      const kept = new Set(filter.values);
      return remembered((raw) => kept.has(isEmpty(raw) ? '' : show(raw)));
    }
    case 'text': {
      const wanted = foldLetters(filter.text.trim());
      return remembered((raw) => compared(filter.test, foldLetters(isEmpty(raw) ? '' : show(raw)), wanted));
    }
  }
}

/** True when a cell holds nothing: unknown is empty, zero and « no » are not. */
export function isEmpty(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === '' || Number.isNaN(raw);
}

/** True when the filter lets everything pass, hence is none. */
export function isIdle(filter: ColumnFilter): boolean {
  if (filter.kind === 'text') return filter.text.trim() === '';
  return filter.kind === 'range' && filter.from === undefined && filter.to === undefined;
}

function within(raw: unknown, from: number | string | undefined, to: number | string | undefined): boolean {
  if (isEmpty(raw)) return false;
  const value = raw as number | string;
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}

function compared(test: TextTest, text: string, wanted: string): boolean {
  switch (test) {
    case 'contains':
      return text.includes(wanted);
    case 'lacks':
      return !text.includes(wanted);
    case 'starts':
      return text.startsWith(wanted);
    case 'ends':
      return text.endsWith(wanted);
    case 'equals':
      return text === wanted;
  }
}

/** Equal values come back in thousands of rows: each is tested once. */
function remembered(test: (raw: unknown) => boolean): (raw: unknown) => boolean {
  const known = new Map<unknown, boolean>();
  return (raw) => {
    let passes = known.get(raw);
    if (passes === undefined) {
      passes = test(raw);
      known.set(raw, passes);
    }
    return passes;
  };
}
