import type { Plan } from '../../domain/plan/plan.ts';
import type { ReportTable } from '../../domain/report/table.ts';
import { neutral } from './neutral.ts';
import { headerOf, isNumeric, textOf } from './words.ts';

/**
 * A table as the CSV that French spreadsheets open without a question: UTF-8 with its mark, `;`, CRLF, decimal commas, no
 * thousands mark. Texts that a spreadsheet would run are neutralised; numbers stay numbers.
 */
export function writeCsv(table: ReportTable, plan: Plan): Uint8Array<ArrayBuffer> {
  const lines = [table.columns.map((column) => quoted(neutral(headerOf(column)))).join(';')];
  for (const row of table.rows) {
    lines.push(
      table.columns
        .map((column, i) => {
          const text = textOf(column, row[i], plan);
          return quoted(isNumeric(column) ? text : neutral(text));
        })
        .join(';'),
    );
  }
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}

function quoted(text: string): string {
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
