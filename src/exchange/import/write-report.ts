import { importTexts } from '../../texts/import.ts';
import { say } from '../../texts/language.ts';
import { neutral } from '../export/neutral.ts';
import type { Problem } from './problem.ts';

/** The problems as a CSV that French spreadsheets open as it is: UTF-8 with BOM, `;`, CRLF, nothing a spreadsheet would run. */
export function writeReport(problems: readonly Problem[]): string {
  const texts = say(importTexts);
  const { file, row, column, read, proposed, severity, code, message } = texts.reportColumns;
  const head = [file, row, column, read, proposed, severity, code, message].map(cell).join(';');
  const lines = problems.map((problem) =>
    [
      cell(problem.file),
      String(problem.row ?? ''),
      cell(problem.column),
      cell(problem.read),
      cell(problem.proposed),
      cell(texts.severities[problem.severity]),
      problem.code,
      cell(texts.problems[problem.code]),
    ].join(';'),
  );
  return `\ufeff${[head, ...lines].join('\r\n')}\r\n`;
}

function cell(text: string | undefined): string {
  const safe = neutral(text ?? '');
  return /[;"\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
