import type { Territory } from '../../domain/territory/territory.ts';
import { type AreaCount, countAreas } from './area.ts';
import { PROBLEM_SEVERITIES, type Problem, type ProblemCode, type ProblemSeverity } from './problem.ts';
import type { FileReading } from './read-file.ts';
import type { Reading } from './read-rosters.ts';

/** A cause met in the files: how often, and the first rows that show it. */
export interface Cause {
  readonly code: ProblemCode;
  readonly severity: ProblemSeverity;
  readonly count: number;
  readonly examples: readonly Problem[];
}

/** What was read, small enough to be shown: nothing is chosen yet. `rows = lines + rejected + ignored`. */
export interface ReadSummary {
  readonly files: readonly Omit<FileReading, 'lines'>[];
  readonly rows: number;
  readonly lines: number;
  readonly rejected: number;
  readonly ignored: number;
  readonly posts: number;
  /** Rejections first, then what to check, repairs, the rest; most frequent first. */
  readonly causes: readonly Cause[];
  readonly areas: readonly AreaCount[];
}

/** How many rows are shown for a cause. */
const EXAMPLES = 3;
const ORDER: readonly ProblemSeverity[] = ['error', 'warning', 'repair', 'info'];

/** The summary of a reading. */
export function summarise(reading: Reading, territory: Territory): ReadSummary {
  const files = reading.files.map(({ lines: _, ...file }) => file);
  return {
    files,
    rows: total(files, 'rows'),
    lines: reading.lines.length,
    rejected: total(files, 'rejected'),
    ignored: total(files, 'ignored'),
    posts: reading.lines.reduce((posts, line) => posts + line.posts, 0),
    causes: causesOf(reading),
    areas: countAreas(reading.lines, territory),
  };
}

function total(files: ReadSummary['files'], field: 'rows' | 'rejected' | 'ignored'): number {
  return files.reduce((sum, file) => sum + file[field], 0);
}

function causesOf(reading: Reading): Cause[] {
  const examples = new Map<ProblemCode, Problem[]>();
  for (const problem of reading.findings.problems) {
    const shown = examples.get(problem.code) ?? [];
    if (shown.length < EXAMPLES) examples.set(problem.code, [...shown, problem]);
  }
  return [...reading.findings.counts]
    .map(([code, count]) => ({ code, severity: PROBLEM_SEVERITIES[code], count, examples: examples.get(code) ?? [] }))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.count - a.count);
}
