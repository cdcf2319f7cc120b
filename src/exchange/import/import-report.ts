import { type Cents, cents } from '../../domain/base/cents.ts';
import type { RosterLine } from './line.ts';
import { PROBLEM_SEVERITIES, type Problem, type ProblemCode } from './problem.ts';
import type { Reading } from './read-rosters.ts';

/** What became of every row of the files: `rows = imported + rejected + ignored`. */
export interface ImportReport {
  /** Rows below the headers. */
  readonly rows: number;
  readonly imported: number;
  readonly rejected: number;
  /** Rows that are no data, lie outside the chosen area, or are in the plan already. */
  readonly ignored: number;
  /** Of these, rows outside the chosen area. */
  readonly outside: number;
  /** Posts added to the plan. */
  readonly posts: number;
  /** How many repairs of each kind were made in the files, the area apart. */
  readonly repaired: Readonly<Partial<Record<ProblemCode, number>>>;
  readonly problems: readonly Problem[];
  readonly sums: ImportSums;
}

/** Totals of the imported rows that can be checked against the file, in cents. */
export interface ImportSums {
  /** State total recomputed from the rule, each row rounded to the euro as the file does. */
  readonly stateTotal: Cents;
  /** State total as published. */
  readonly publishedTotal: Cents;
  /** Rows whose published total equals the recomputed one, of those that publish one. */
  readonly rowsAgree: number;
  readonly rowsCompared: number;
}

/** The report of what was read, once `kept` lines made `posts` posts and `already` were there before. */
export function reportOf(reading: Reading, kept: readonly RosterLine[], already: readonly RosterLine[], posts: number): ImportReport {
  const there = new Set(already);
  const imported = kept.filter((line) => !there.has(line));
  const outside = reading.lines.length - kept.length;
  const sum = (count: (file: Reading['files'][number]) => number): number => reading.files.reduce((total, file) => total + count(file), 0);
  return {
    rows: sum((file) => file.rows),
    imported: imported.length,
    rejected: sum((file) => file.rejected),
    ignored: sum((file) => file.ignored) + outside + already.length,
    outside,
    posts,
    repaired: repairs(reading),
    problems: [...reading.findings.problems, ...already.map(alreadyThere)],
    sums: sumsOf(imported),
  };
}

function repairs(reading: Reading): Partial<Record<ProblemCode, number>> {
  return Object.fromEntries([...reading.findings.counts].filter(([code]) => PROBLEM_SEVERITIES[code] === 'repair'));
}

function alreadyThere(line: RosterLine): Problem {
  return { code: 'alreadyInPlan', severity: PROBLEM_SEVERITIES.alreadyInPlan, file: line.file, row: line.row, read: line.name };
}

function sumsOf(lines: readonly RosterLine[]): ImportSums {
  let state = 0;
  let published = 0;
  let agree = 0;
  let compared = 0;
  for (const line of lines) {
    state += line.stateEuros;
    if (line.publishedEuros === undefined) continue;
    published += line.publishedEuros;
    compared++;
    if (line.publishedEuros === line.stateEuros) agree++;
  }
  return { stateTotal: cents(state * 100), publishedTotal: cents(published * 100), rowsAgree: agree, rowsCompared: compared };
}
