import { type Day, parseDay } from '../../domain/base/day.ts';
import type { CostLevel } from '../../domain/cost/rate-card.ts';
import type { Gap, Severity } from '../../domain/gaps/gap.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { ReportCell, ReportColumn, ReportTable } from '../../domain/report/table.ts';
import { choiceLabel } from '../../texts/choices.ts';
import { columnLabel } from '../../texts/columns.ts';
import { formatDay } from '../../texts/days.ts';
import { exportTexts } from '../../texts/export.ts';
import { describeGap, severityTexts } from '../../texts/gaps.ts';
import { say } from '../../texts/language.ts';
import { levelTexts } from '../../texts/levels.ts';

/** The header of a column: its label on the screen, then its exercice where amounts repeat by exercice. */
export function headerOf(column: ReportColumn): string {
  const own: Readonly<Record<string, string>> = say(exportTexts).columns;
  const label = column.name ?? own[column.id] ?? columnLabel(column.id);
  return column.year === undefined ? label : `${label} ${column.year}`;
}

/** A cell in words, plain digits with a comma and no thousands mark; empty when there is nothing to say. */
export function textOf(column: ReportColumn, cell: ReportCell, plan: Plan): string {
  // The only row without a name is that of posts whose commune is not known.
  if (cell === undefined) return column.id === 'name' ? say(exportTexts).noCommune : '';
  switch (column.kind) {
    case 'money':
      return decimal(cell as number, 2);
    case 'rate':
      return `${trimmed(cell as number, 4)}%`;
    case 'fte':
      return trimmed(cell as number, 6);
    case 'day':
      return dayText(cell as string);
    case 'choice':
      return choiceLabel(column.id, cell as string);
    case 'flag':
      return cell === true ? say(exportTexts).yes : say(exportTexts).no;
    case 'level':
      return say(levelTexts)[cell as CostLevel];
    case 'severity':
      return say(severityTexts)[cell as Severity];
    case 'gap':
      return gapText(cell as Gap, plan);
    default:
      return String(cell);
  }
}

/** True when the words of such a column are a number for a spreadsheet. */
export function isNumeric(column: ReportColumn): boolean {
  return column.kind === 'money' || column.kind === 'rate' || column.kind === 'fte' || column.kind === 'count' || column.kind === 'year';
}

/** What a table is called. */
export function titleOf(table: ReportTable): string {
  return say(exportTexts).views[table.view];
}

/** A gap in one line of words. */
export function gapText(gap: Gap, plan: Plan): string {
  const { title, text } = describeGap(gap, plan);
  return `${title}. ${text}`;
}

/** A whole number of 10^-digits written with a comma: 123456 with 2 digits is `1234,56`. */
function decimal(value: number, digits: number): string {
  const size = String(Math.abs(value)).padStart(digits + 1, '0');
  return `${value < 0 ? '-' : ''}${size.slice(0, -digits)},${size.slice(-digits)}`;
}

/** Percent of millionths (4 digits) or units of millionths (6 digits), without the zeros at the end. */
function trimmed(value: number, digits: number): string {
  return decimal(Math.round(value), digits).replace(/,?0+$/, '');
}

function dayText(value: string): string {
  const day: Day | undefined = parseDay(value);
  return day === undefined ? value : formatDay(day);
}
