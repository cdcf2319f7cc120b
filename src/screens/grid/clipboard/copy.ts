import type { Value } from '../../../domain/plan/change.ts';
import { writeTsv } from '../../../exchange/clipboard/tsv.ts';
import { type WrittenCell, writeHtml } from '../../../exchange/clipboard/write-html.ts';
import { neutral } from '../../../exchange/export/neutral.ts';
import type { ShownCells } from '../block/shown-cells.ts';
import { ownValueOf } from '../carry.ts';
import { plainValue } from '../plain-cell.ts';
import type { CellReader } from '../range/cell-reader.ts';
import type { Rect } from '../range/rect.ts';
import type { SheetRow } from '../sheet-model.ts';

/** Rows and columns to copy, by their places on the screen. */
export interface CopyArea {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What blocks copy together: those that share their rows, or their columns, side by side. Undefined when they share neither. */
export function copyArea(rects: readonly Rect[]): CopyArea | undefined {
  const [first] = rects;
  if (first === undefined) return undefined;
  const sameRows = rects.every(({ top, bottom }) => top === first.top && bottom === first.bottom);
  const sameColumns = rects.every(({ left, right }) => left === first.left && right === first.right);
  if (!sameRows && !sameColumns) return undefined;
  return {
    rows: places(rects.map(({ top, bottom }) => [top, bottom])),
    columns: places(rects.map(({ left, right }) => [left, right])),
  };
}

/** A row of cells as they leave. */
export function writtenRow(cells: ShownCells, data: SheetRow | undefined, columns: readonly number[]): WrittenCell[] {
  return columns.map((column) => {
    const reader = cells.reader(column);
    return data === undefined || reader === undefined ? { text: '' } : writtenCell(cells, reader, data);
  });
}

/** Both forms of a clipboard: a text cell that a spreadsheet would run is neutralised where it cannot be marked as text. */
export function writeForms(rows: readonly (readonly WrittenCell[])[], cut?: string): { readonly plain: string; readonly html: string } {
  const texts = rows.map((row) => row.map(({ text, isText }) => (isText === true ? neutral(text) : text)));
  return { plain: writeTsv(texts), html: writeHtml(rows, cut) };
}

function writtenCell(cells: ShownCells, reader: CellReader, data: SheetRow): WrittenCell {
  const { input } = reader;
  const shown = reader.text(data);
  const value = reader.value(data);
  // A text that was refused leaves as it was typed.
  if (value === undefined || (input !== undefined && cells.model.refused(input, data.id) !== undefined))
    return { text: shown, isText: true };
  const plain = plainValue(reader.kindOf(value), value);
  const own = input === undefined ? ownOfComputed(reader, value) : ownValueOf(input, value);
  const marks = own === undefined ? {} : { own };
  return plain === undefined ? { text: textOf(reader, shown, value), isText: true, ...marks } : { ...plain, ...marks };
}

/** A folded cell shows few words: it leaves in full. */
function textOf({ input }: CellReader, shown: string, value: Value): string {
  return input?.kind === 'text' ? String(value) : shown;
}

function ownOfComputed(reader: CellReader, value: Value) {
  return typeof value === 'number' ? { kind: reader.kindOf(value), value } : undefined;
}

function places(spans: readonly (readonly [number, number])[]): number[] {
  const all = new Set<number>();
  for (const [from, to] of spans) for (let at = from; at <= to; at++) all.add(at);
  return [...all].sort((a, b) => a - b);
}
