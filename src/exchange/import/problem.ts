/** How serious: `error` rejects the row, `warning` asks to look, `repair` was corrected, `info` is worth knowing. */
export type ProblemSeverity = 'error' | 'warning' | 'repair' | 'info';

/** Every kind of problem an import reports, with its severity; each has its French and English sentence. */
export const PROBLEM_SEVERITIES = {
  inseeZero: 'repair',
  postalZero: 'repair',
  departementZero: 'repair',
  siretZero: 'repair',
  siretFormat: 'repair',
  arrondissement: 'repair',
  historicCode: 'repair',
  communeByName: 'repair',
  dateSerial: 'repair',
  doubleEncoding: 'repair',
  countInvalid: 'error',
  employerMissing: 'error',
  communeUnknown: 'warning',
  communeAmbiguous: 'warning',
  departementUnknown: 'warning',
  siretInvalid: 'warning',
  siretMissing: 'warning',
  nameMissing: 'warning',
  typeUnknown: 'warning',
  typeDiffers: 'warning',
  dateUnknown: 'warning',
  stateTotalDiffers: 'warning',
  possibleDuplicate: 'warning',
  extraCells: 'warning',
  replacementCharacter: 'warning',
  mojibake: 'warning',
  personInName: 'warning',
  seatElsewhere: 'info',
  personColumn: 'info',
  columnIgnored: 'info',
  emptyRow: 'info',
  totalRow: 'info',
  repeatedHeader: 'info',
  noPost: 'info',
  alreadyInPlan: 'info',
} as const satisfies Record<string, ProblemSeverity>;
export type ProblemCode = keyof typeof PROBLEM_SEVERITIES;

/** One thing about the file, without language. `row` is the line number a spreadsheet shows; none speaks of the whole file. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: ProblemSeverity;
  readonly file: string;
  readonly row?: number;
  /** The label of the column as the file writes it. */
  readonly column?: string;
  readonly read?: string;
  readonly proposed?: string;
}

/** What is said of a problem when it is found: its severity follows from its code. */
export type Finding = Omit<Problem, 'code' | 'severity' | 'file'>;

/** The problems found so far: every one is counted, and the first of each code are kept in full. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly counts: ReadonlyMap<ProblemCode, number>;
  add(code: ProblemCode, file: string, finding: Finding): void;
}

/** How many problems of one code are kept with their row; all are counted. */
export const MOST_PER_CODE = 5_000;

/** An empty list of problems. */
export function createFindings(): Findings {
  const problems: Problem[] = [];
  const counts = new Map<ProblemCode, number>();
  return {
    problems,
    counts,
    add(code, file, finding) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= MOST_PER_CODE) problems.push({ code, severity: PROBLEM_SEVERITIES[code], file, ...finding });
    },
  };
}
