import { apply, type Change } from '../../domain/plan/change.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { setSetting, suppose } from '../../domain/plan/suppose.ts';
import type { ClipBlock } from '../../exchange/clipboard/block.ts';
import type { WrittenCell } from '../../exchange/clipboard/write-html.ts';
import { hypothesesTexts } from '../../texts/hypotheses.ts';
import { say } from '../../texts/language.ts';
import { editableLawNumber, readLawNumber, refusedLawNumber, unitOf } from '../../texts/law-units.ts';
import type { Spot } from './hypothesis-line.tsx';
import { lawCell } from './law-cell.ts';
import type { LawLine } from './law-lines.ts';

/** What a paste does: the changes of one step, how many cells took a value, how many did not, and why the first of these did not. */
export interface PastedLaw {
  readonly changes: readonly Change[];
  readonly taken: number;
  readonly ignored: number;
  readonly why?: string;
}

/** The changes that give a line its value in an exercice, or its default without one; what equals the default is not kept. */
export function valueChanges(line: LawLine, year: number, plan: Plan, value: number | undefined, newId: () => string): readonly Change[] {
  if (line.kind === 'setting') return setSetting(plan, 'inhabitantsPerPost', value);
  const { target, defaultValue } = lawCell(line, year, plan);
  return target === undefined ? [] : suppose(plan, target, value === defaultValue ? undefined : value, newId);
}

/** A cell as it leaves: a number with its comma alone, everything else as it reads. */
export function copiedLaw(line: LawLine, column: Spot['column'], year: number, plan: Plan): WrittenCell {
  if (column === 'name') return { text: line.label, isText: true };
  const cell = lawCell(line, column === 'source' ? year : column, plan);
  if (column === 'source') return { text: cell.source?.reference ?? '', isText: true };
  const unit = cell.unit ?? ('parameter' in line ? (line.kind === 'period' ? 'money' : unitOf(line.parameter.id)) : undefined);
  if (cell.value === undefined || unit === undefined) return { text: cell.text, isText: true };
  return { text: `${editableLawNumber(unit, cell.value)}${unit === 'rate' ? '%' : ''}` };
}

/** Reads a block from a cell on, to the right and down: what cannot be typed there is left alone and counted. */
export function pastedLaw(lines: readonly LawLine[], spot: Spot, plan: Plan, block: ClipBlock, newId: () => string): PastedLaw {
  const start = lines.findIndex(({ id }) => id === spot.line);
  let now = plan;
  const changes: Change[] = [];
  let taken = 0;
  let ignored = 0;
  let why: string | undefined;
  for (const [down, row] of block.rows.entries()) {
    for (const [across, { text }] of row.entries()) {
      const line = start < 0 ? undefined : lines[start + down];
      // Beside the one cell of a line there is nothing to write, and nothing was copied.
      if (across > 0 && text === '' && line !== undefined && line.kind !== 'years') continue;
      const read = line === undefined ? {} : readAt(line, spot.column, across, now, text.trim());
      if (line === undefined || read.year === undefined) {
        ignored++;
        why ??= read.why;
        continue;
      }
      taken++;
      const made = valueChanges(line, read.year, now, read.value, newId);
      if (made.length === 0) continue;
      changes.push(...made);
      now = apply(now, made);
    }
  }
  return { changes, taken, ignored, ...(why !== undefined && { why }) };
}

/** What a text pasted beside a cell gives: the exercice it is for and its value, or why it is not taken. */
function readAt(
  line: LawLine,
  column: Spot['column'],
  across: number,
  plan: Plan,
  text: string,
): { readonly year?: number; readonly value?: number; readonly why?: string } {
  if (typeof column !== 'number') return {};
  const year = column + across;
  // A line that does not depend on exercices has one cell.
  if (year > plan.lastYear || (line.kind !== 'years' && across > 0)) return {};
  const { unit, why } = lawCell(line, year, plan);
  if (unit === undefined) return why === undefined ? {} : { why: say(hypothesesTexts).why[why] };
  if (text === '') return { year };
  const value = readLawNumber(unit, text);
  return value === undefined ? { why: refusedLawNumber(unit, text) } : { year, value };
}
