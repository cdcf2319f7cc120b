import { done, type Result, refused } from '../../domain/base/result.ts';
import type { Territory } from '../../domain/territory/territory.ts';
import { ROSTERS } from '../rosters/rosters.ts';
import type { RosterLine } from './line.ts';
import type { Pace } from './pace.ts';
import { createFindings, type Findings } from './problem.ts';
import { type FileBytes, type FileReading, readFile } from './read-file.ts';
import { type ImportRefusal, LIMITS } from './refusal.ts';

/** Every file read, before anything is chosen. */
export interface Reading {
  readonly files: readonly FileReading[];
  readonly findings: Findings;
  readonly lines: readonly RosterLine[];
}

/** Reads files one after the other; one that cannot be read refuses them all. `roster` keeps to one kind of roster. */
export async function readRosters(
  files: readonly FileBytes[],
  territory: Territory,
  pace: Pace,
  roster: string = 'auto',
): Promise<Result<Reading, ImportRefusal>> {
  if (files.length === 0) return refused({ code: 'noFile' });
  const rosters = roster === 'auto' ? ROSTERS : ROSTERS.filter((one) => one.id === roster);
  const findings = createFindings();
  const read: FileReading[] = [];
  for (const file of files) {
    const reading = await readFile(file, rosters, territory, findings, pace);
    if (!reading.ok) return reading;
    read.push(reading.value);
  }
  const lines = read.flatMap((file) => file.lines);
  if (lines.reduce((posts, line) => posts + line.posts, 0) > LIMITS.posts) {
    return refused({ code: 'tooManyPosts', file: read.at(-1)?.file ?? '', limit: LIMITS.posts });
  }
  reportDuplicates(lines, read, findings);
  reportTypes(lines, findings);
  return done({ files: read, findings, lines });
}

/** Same employer, département and day twice: nothing is dropped, but somebody should look. */
function reportDuplicates(lines: readonly RosterLine[], files: readonly FileReading[], findings: Findings): void {
  const seen = new Map<string, RosterLine>();
  for (const line of lines) {
    if (line.siret === undefined) continue;
    const key = `${line.siret} ${line.departement} ${line.validated}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    else {
      const where = first.file === line.file || files.length === 1 ? String(first.row) : `${first.file} ${first.row}`;
      findings.add('possibleDuplicate', line.file, { row: line.row, read: line.siret, proposed: where });
    }
  }
}

/** One SIRET said public here and private there: the first line decides the kind of the employer, somebody should look. */
function reportTypes(lines: readonly RosterLine[], findings: Findings): void {
  const first = new Map<string, RosterLine>();
  for (const line of lines) {
    if (line.siret === undefined) continue;
    const known = first.get(line.siret);
    if (known === undefined) first.set(line.siret, line);
    else if (known.isPublic !== line.isPublic) {
      findings.add('typeDiffers', line.file, { row: line.row, read: line.siret, proposed: String(known.row) });
    }
  }
}
