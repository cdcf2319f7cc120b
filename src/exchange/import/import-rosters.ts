import { type Day, yearOfDay } from '../../domain/base/day.ts';
import { done, type Result, refused } from '../../domain/base/result.ts';
import { apply, type Change } from '../../domain/plan/change.ts';
import { emptyPlan, MOST_YEARS, type Plan } from '../../domain/plan/plan.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import { importTexts } from '../../texts/import.ts';
import { say } from '../../texts/language.ts';
import { openTerritory } from '../territory.ts';
import { type AreaChoice, areaName, isWithin } from './area.ts';
import { DEFAULT_HYPOTHESES, type Hypotheses } from './hypotheses.ts';
import { type ImportReport, reportOf } from './import-report.ts';
import type { RosterLine } from './line.ts';
import { makeRows, type NewRows } from './make-rows.ts';
import { createPace, type Progress } from './pace.ts';
import type { FileBytes } from './read-file.ts';
import { type Reading, readRosters } from './read-rosters.ts';
import type { ImportRefusal } from './refusal.ts';

/** What to make of what was read. */
export interface PlanChoice {
  /** The whole of France when absent. */
  readonly area?: AreaChoice;
  readonly hypotheses?: Hypotheses;
  /** The plan that receives the posts; a new one when absent. */
  readonly into?: Plan;
  /** Id of the new plan; one that follows from the files when absent. */
  readonly planId?: string;
  /** Name of the new plan; one that follows from the area when absent. */
  readonly planName?: string;
}

/** How to read, and what to make of it. */
export interface ImportOptions extends PlanChoice {
  /** `auto`, or the id of one roster. */
  readonly roster?: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** What an import gives: the report, the plan, and the changes that lead to it from `into` (or from the same plan without rows). */
export interface Imported {
  readonly report: ImportReport;
  readonly plan: Plan;
  readonly changes: readonly Change[];
}

/** Reads roster files and makes a plan of them, or adds them to one: the same code for the page, the command line and tests. */
export async function importRosters(files: readonly FileBytes[], options: ImportOptions = {}): Promise<Result<Imported, ImportRefusal>> {
  const territory = await openTerritory();
  const reading = await readRosters(files, territory, createPace(options.onProgress, options.signal), options.roster);
  if (!reading.ok) return reading;
  if (options.signal?.aborted === true) return refused({ code: 'cancelled' });
  return done(planOf(reading.value, options, territory));
}

/** The plan that a choice makes of what was read. */
export function planOf(reading: Reading, choice: PlanChoice, territory: Territory): Imported {
  const area = choice.area ?? { kind: 'france' };
  const kept = reading.lines.filter((line) => isWithin(line, area, territory));
  const base = choice.into ?? newPlan(kept, choice, territory);
  const rows = makeRows(kept, choice.hypotheses ?? DEFAULT_HYPOTHESES, territory, base);
  const frame = choice.into === undefined ? framed(base, rows) : base;
  const changes = changesOf(frame, rows);
  return { report: reportOf(reading, kept, rows.already, rows.posts.length), plan: apply(frame, changes), changes };
}

/** The additions that put rows after those of a plan, table by table. */
function changesOf(plan: Plan, rows: NewRows): Change[] {
  return FILLED.flatMap((table) => {
    const size = plan[table].length;
    return rows[table].map((row, at): Change => ({ kind: 'add', table, row, at: size + at }));
  });
}

/** The tables that a roster fills. */
const FILLED = ['structures', 'posts', 'contracts', 'conventions', 'communes'] as const;
/** The year of the first decisions, for a roster without any date. */
const FIRST_DECISIONS = 2021;
/** Exercices shown after the last State money: the years a budget must face without it. */
const YEARS_AFTER = 2;

/** An empty plan from the year of the first decision on. */
function newPlan(lines: readonly RosterLine[], choice: PlanChoice, territory: Territory): Plan {
  const area = choice.area ?? { kind: 'france' };
  const name = choice.planName ?? say(importTexts).planName(area.kind === 'france' ? '' : areaName(area.kind, area.code, territory));
  let first: Day | undefined;
  for (const { validated } of lines) if (validated !== undefined && (first === undefined || validated < first)) first = validated;
  const year = first === undefined ? FIRST_DECISIONS : yearOfDay(first);
  return emptyPlan(choice.planId ?? `import-${fingerprint(lines)}`, name, year, year);
}

/**
 * The plan with the exercices of its rows, to two years after the last convention so that what posts cost without the State
 * shows, at most fifteen; held by its only employer when there is one.
 */
function framed(plan: Plan, rows: NewRows): Plan {
  const last = (rows.lastDay === undefined ? plan.firstYear : yearOfDay(rows.lastDay)) + YEARS_AFTER;
  const [only, other] = rows.structures;
  return {
    ...plan,
    lastYear: Math.min(last, plan.firstYear + MOST_YEARS - 1),
    ...(only !== undefined && other === undefined && { holder: only.id }),
  };
}

/** Eight hexadecimal digits that follow from what the lines say: the same lines always give the same. */
function fingerprint(lines: readonly RosterLine[]): string {
  let hash = 0x811c9dc5;
  for (const line of lines) {
    const said = `${line.siret}|${line.departement}|${line.validated}|${line.posts};`;
    for (let at = 0; at < said.length; at++) hash = Math.imul(hash ^ said.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
