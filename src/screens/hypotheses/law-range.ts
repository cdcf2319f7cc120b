import { apply, type Change } from '../../domain/plan/change.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { blockOf, type ClipBlock } from '../../exchange/clipboard/block.ts';
import type { WrittenCell } from '../../exchange/clipboard/write-html.ts';
import type { Spot } from './hypothesis-line.tsx';
import { lawCell } from './law-cell.ts';
import { copiedLaw, valueChanges } from './law-clipboard.ts';
import type { LawLine } from './law-lines.ts';

/** Cells chosen together: lines in a row, and their exercices from one to another, both included. */
export interface LawRange {
  readonly lines: readonly LawLine[];
  readonly from: number;
  readonly to: number;
}

/** The range between two corners; undefined when either stands in no exercice or on a line that is not shown. */
export function rangeBetween(lines: readonly LawLine[], corner: Spot, spot: Spot): LawRange | undefined {
  const rows = [corner, spot].map(({ line }) => lines.findIndex(({ id }) => id === line)).sort((a, b) => a - b) as [number, number];
  if (rows[0] < 0 || typeof corner.column !== 'number' || typeof spot.column !== 'number') return undefined;
  return {
    lines: lines.slice(rows[0], rows[1] + 1),
    from: Math.min(corner.column, spot.column),
    to: Math.max(corner.column, spot.column),
  };
}

/** True when a range is more than one cell: a line that depends on no exercice has but one. */
export function isMany({ lines, from, to }: LawRange): boolean {
  return lines.length > 1 || (to > from && lines.some(({ kind }) => kind === 'years'));
}

/** The cells of a range as they leave, row by row; a line of one cell fills the first column alone. */
export function copiedRange({ lines, from, to }: LawRange, plan: Plan): WrittenCell[][] {
  return lines.map((line) =>
    yearsIn(from, to).map((year) => (line.kind === 'years' || year === from ? copiedLaw(line, year, year, plan) : { text: '' })),
  );
}

/** A block repeated over a range that it fills a whole number of times, else the block as it is. */
export function tiled(block: ClipBlock, { lines, from, to }: LawRange): ClipBlock {
  const [tall, wide] = [block.rows.length, block.rows[0]?.length ?? 0];
  const width = to - from + 1;
  if (tall === 0 || wide === 0 || lines.length % tall !== 0 || width % wide !== 0) return block;
  const cell = (row: number, column: number) => (block.rows[row % tall] ?? [])[column % wide] ?? { text: '' };
  return { ...block, rows: lines.map((_, row) => yearsIn(from, to).map((__, column) => cell(row, column))) };
}

/** What Ctrl+D and Ctrl+R write: the first line of a range over those under it, or its first exercice over the next ones. */
export function filled(
  range: LawRange,
  way: 'down' | 'right',
  plan: Plan,
): { readonly range: LawRange; readonly block: ClipBlock } | undefined {
  const rest = way === 'down' ? { ...range, lines: range.lines.slice(1) } : { ...range, from: range.from + 1 };
  if (rest.lines.length === 0 || rest.from > rest.to) return undefined;
  const first = way === 'down' ? { ...range, lines: range.lines.slice(0, 1) } : { ...range, to: range.from };
  return { range: rest, block: tiled(blockOf(copiedRange(first, plan)), rest) };
}

/** The changes that bring the cells of a range back to their defaults, and how many cells that is. */
export function emptied(
  { lines, from, to }: LawRange,
  plan: Plan,
  newId: () => string,
): { readonly changes: readonly Change[]; readonly cells: number } {
  const changes: Change[] = [];
  let now = plan;
  let cells = 0;
  for (const line of lines) {
    for (const year of line.kind === 'years' ? yearsIn(from, to) : [from]) {
      const made = lawCell(line, year, now).changed ? valueChanges(line, year, now, undefined, newId) : [];
      if (made.length === 0) continue;
      changes.push(...made);
      now = apply(now, made);
      cells++;
    }
  }
  return { changes, cells };
}

function yearsIn(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
