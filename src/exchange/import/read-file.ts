import { done, type Result, refused } from '../../domain/base/result.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import { decode, type Encoding } from './decode.ts';
import type { RosterLine } from './line.ts';
import type { Pace } from './pace.ts';
import type { Findings } from './problem.ts';
import { HEADER_WITHIN, isHeader, type Recognised, recognise } from './recognise.ts';
import type { ImportRefusal } from './refusal.ts';
import type { Roster } from './roster.ts';
import { readRow } from './row.ts';
import { firstRows, type Lines, readLines, SEPARATORS, split, type Table } from './split.ts';

/** A file handed over for import. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What was read of a file. `rows = lines + rejected + ignored`. */
export interface FileReading {
  readonly file: string;
  readonly roster: string;
  readonly encoding: Encoding;
  readonly separator: string;
  /** Line of the header as a spreadsheet numbers it. */
  readonly headerRow: number;
  /** Rows below the header. */
  readonly rows: number;
  readonly rejected: number;
  readonly ignored: number;
  readonly lines: readonly RosterLine[];
}

/** Reads one file through every stage; what is odd goes to `findings`, what cannot be read is refused. */
export async function readFile(
  file: FileBytes,
  rosters: readonly Roster[],
  territory: Territory,
  findings: Findings,
  pace: Pace,
): Promise<Result<FileReading, ImportRefusal>> {
  const decoded = decode(file.name, file.bytes);
  if (!decoded.ok) return decoded;
  const { encoding, text } = decoded.value;
  if (encoding === 'utf-8-twice') findings.add('doubleEncoding', file.name, {});
  const size = file.bytes.length;
  if (await pace.step({ file: file.name, stage: 'decode', done: size, total: size })) return refused({ code: 'cancelled' });
  const lines = readLines(text);
  const separator = chooseSeparator(lines, rosters);
  if (separator === undefined) {
    return refused({ code: 'unknownRoster', file: file.name, labels: labelsOf(lines) });
  }
  const table = await split(file.name, lines, separator, pace);
  if (!table.ok) return table;
  const recognised = recognise(table.value.rows, rosters) as Recognised;
  if (recognised.missing.length > 0) return refused({ code: 'missingColumns', file: file.name, columns: recognised.missing });
  for (const { label, person } of recognised.ignored) {
    findings.add(person ? 'personColumn' : 'columnIgnored', file.name, { row: table.value.firstRow + recognised.header, column: label });
  }
  return readRows(file.name, encoding, table.value, recognised, territory, findings, pace);
}

/** The separator under which the header is best recognised: counting characters is fooled by values that hold them. */
function chooseSeparator(lines: Lines, rosters: readonly Roster[]): string | undefined {
  let best: { separator: string; labels: number } | undefined;
  const tried = lines.separator === undefined ? SEPARATORS : [lines.separator, ...SEPARATORS];
  for (const separator of tried) {
    const labels = recognise(firstRows(lines.text, separator, HEADER_WITHIN), rosters)?.places.size ?? 0;
    if (labels > (best?.labels ?? 0)) best = { separator, labels };
  }
  return best?.separator;
}

/** The labels of a first row that nobody knows, under the separator that cuts it in most pieces. */
function labelsOf(lines: Lines): string[] {
  const cuts = SEPARATORS.map((separator) => firstRows(lines.text, separator, 1)[0] ?? []);
  const most = cuts.reduce((best, cut) => (cut.length > best.length ? cut : best), []);
  return most.slice(0, 30).map((label) => label.slice(0, 80));
}

async function readRows(
  file: string,
  encoding: Encoding,
  table: Table,
  recognised: Recognised,
  territory: Territory,
  findings: Findings,
  pace: Pace,
): Promise<Result<FileReading, ImportRefusal>> {
  const read: RosterLine[] = [];
  let rejected = 0;
  let ignored = 0;
  const start = recognised.header + 1;
  const width = (table.rows[recognised.header] as readonly string[]).length;
  for (let at = start; at < table.rows.length; at++) {
    const cells = table.rows[at] as readonly string[];
    const row = table.firstRow + at;
    if (cells.length === 0 || isHeader(cells, recognised)) {
      findings.add(cells.length === 0 ? 'emptyRow' : 'repeatedHeader', file, { row });
      ignored++;
      continue;
    }
    const reader = readRow(file, row, cells, recognised, findings);
    const outcome = recognised.roster.read(reader, territory);
    if (cells.length > width) findings.add('extraCells', file, { row, read: cells.slice(width).join(' ').slice(0, 200) });
    if (outcome.kind === 'line') read.push(outcome.line);
    else if (outcome.kind === 'rejected') rejected++;
    else ignored++;
    if (at % 64 === 0 && (await pace.step({ file, stage: 'read', done: at - start, total: table.rows.length - start }))) {
      return refused({ code: 'cancelled' });
    }
  }
  return done({
    file,
    roster: recognised.roster.id,
    encoding,
    separator: table.separator,
    headerRow: table.firstRow + recognised.header,
    rows: table.rows.length - start,
    rejected,
    ignored,
    lines: read,
  });
}
