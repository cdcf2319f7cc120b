import type { Day } from '../../domain/base/day.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { ReportTable } from '../../domain/report/table.ts';
import { formatDay } from '../../texts/days.ts';
import { exportTexts } from '../../texts/export.ts';
import { language, say } from '../../texts/language.ts';
import { headerOf, isNumeric, textOf, titleOf } from './words.ts';

const STYLE = `body{font:13px system-ui,sans-serif;margin:24px;color:#17212b}table{border-collapse:collapse;margin:0 0 32px}
th,td{border:1px solid #cfd6da;padding:3px 8px;text-align:left;vertical-align:top}th{background:#f3f5f6}
td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}@media print{body{margin:0}thead{display:table-header-group}}`;

/** Tables as one page that stands alone, opens without a network and prints; every text escaped, no script. */
export function writeHtml(tables: readonly ReportTable[], plan: Plan, revision: number, asOf: Day): Uint8Array<ArrayBuffer> {
  const words = say(exportTexts);
  const name = `${escaped(plan.name)}${plan.fictitious === true ? ` (${words.fictitious})` : ''}`;
  const parts = tables.map((table) => `<h2>${escaped(titleOf(table))}</h2>\n${tableHtml(table, plan)}`);
  const html = `<!doctype html>
<html lang="${language()}"><head><meta charset="utf-8"><title>${name}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${STYLE}</style></head>
<body><h1>${name}</h1><p>${escaped(words.subtitle(revision, formatDay(asOf)))}</p>
${parts.join('\n')}
</body></html>
`;
  return new TextEncoder().encode(html);
}

function tableHtml(table: ReportTable, plan: Plan): string {
  const head = table.columns.map((column) => `<th scope="col">${escaped(headerOf(column))}</th>`).join('');
  const rows = table.rows.map((row) =>
    table.columns.map((column, i) => `<td${isNumeric(column) ? ' class="n"' : ''}>${escaped(textOf(column, row[i], plan))}</td>`).join(''),
  );
  return `<table><thead><tr>${head}</tr></thead>\n<tbody>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</tbody></table>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
