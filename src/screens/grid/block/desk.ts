import type { BlockDeed } from '../../../texts/block.ts';
import type { Habit, NumberNote } from '../../../texts/read-number.ts';
import type { RefusedCell } from './block-writer.ts';

/** What must be known before a paste can be made. */
export interface PasteQuestion {
  /** Texts that could be thousands or decimals, a few of them, and how many cells hold such a text. */
  readonly ambiguous: { readonly texts: readonly string[]; readonly cells: number } | undefined;
  /** Rows beyond the last one of a sheet that can have more: none when zero. */
  readonly extraRows: number;
}

/** How to paste; `habit` is given when something was ambiguous. */
export interface PasteAnswer {
  readonly habit?: Habit;
  readonly addRows: boolean;
}

/** What became of a block: what was taken, what was not and why, and what is worth saying. */
export interface BlockReport {
  readonly deed: BlockDeed;
  readonly taken: number;
  readonly computed: number;
  readonly outsideRows: number;
  readonly outsideColumns: number;
  readonly addedRows: number;
  readonly refused: readonly RefusedCell[];
  /** Codes that got back the zero a workbook had taken. */
  readonly padded: number;
  readonly notes: Readonly<Partial<Record<NumberNote, number>>>;
  readonly habit: Habit | undefined;
}

/** Where questions about a block are asked, its progress shown and its report read. */
export interface Desk {
  /** Undefined: the user gave up. */
  ask(question: PasteQuestion): Promise<PasteAnswer | undefined>;
  /** Shows how far a long gesture is (0 to 1), with the way to stop it; undefined when it is over. */
  working(progress: { readonly share: number; readonly stop: () => void } | undefined): void;
  report(report: BlockReport | undefined): void;
}
