import type { Plan } from '../../domain/plan/plan.ts';
import type { Compared } from '../../domain/scenario/comparison.ts';
import { planUnder } from '../../domain/scenario/overlay.ts';
import type { ComparedLine } from '../../texts/comparison.ts';

/** One line of a comparison in one exercice, or over all of them: the plan as it stands, then each scenario. */
export interface LineCompared {
  readonly line: ComparedLine;
  /** Cents, posts, or full-time equivalents; NaN is not known. */
  readonly values: readonly number[];
  /** The value of each scenario less that of the plan as it stands; NaN when one of them is not known. */
  readonly differences: readonly number[];
}

/** An exercice compared; without a year, all of them together. */
export interface YearCompared {
  readonly year: number | undefined;
  readonly lines: readonly LineCompared[];
}

const MONEY = ['cost', 'state', 'cofunding', 'remainder', 'ownFunds', 'shortfall'] as const satisfies readonly ComparedLine[];

/** Every exercice compared, in order, then all of them together when there is more than one. Incomplete posts are counted apart where there are some. */
export function linesCompared(plan: Plan, compared: readonly Compared[]): YearCompared[] {
  const posts = compared.map(({ scenario }) => planUnder(plan, scenario).posts.length);
  const years = compared[0]?.figures.cost.length ?? 0;
  const single = Array.from({ length: years }, (_, at): YearCompared => {
    const values = (line: ComparedLine): number[] => compared.map((one, place) => valueOf(one, line, at, posts[place] as number));
    const lines = [...MONEY, 'posts' as const, 'fte' as const].map((line) => lineOf(line, values(line)));
    const unknown = values('unknown');
    return {
      year: plan.firstYear + at,
      lines: unknown.some((count) => count > 0) ? [...lines, lineOf('unknown', unknown)] : lines,
    };
  });
  if (years < 2) return single;
  const together = MONEY.map((line) =>
    lineOf(
      line,
      compared.map((_, place) => single.reduce((sum, year) => sum + valueIn(year, line, place), 0)),
    ),
  );
  return [...single, { year: undefined, lines: together }];
}

/** The most posts that one exercice of one of them leaves out, their cost not being known. */
export function mostUnknown(compared: readonly Compared[]): number {
  return Math.max(0, ...compared.flatMap(({ unknown }) => [...unknown]));
}

function valueOf({ figures, fte, posts, unknown }: Compared, line: ComparedLine, at: number, all: number): number {
  // As in the key figures: when every post is left out, a zero would say that the plan costs nothing.
  const isKnown = unknown[at] === 0 || unknown[at] !== all;
  switch (line) {
    case 'posts':
      return posts[at] as number;
    case 'unknown':
      return unknown[at] as number;
    case 'fte':
      return (fte[at] as number) / 1_000_000;
    case 'shortfall':
      return isKnown ? Math.max(0, figures.shortfall[at] as number) : Number.NaN;
    case 'cost':
    case 'remainder':
      return isKnown ? (figures[line][at] as number) : Number.NaN;
    default:
      return figures[line][at] as number;
  }
}

function valueIn({ lines }: YearCompared, line: ComparedLine, place: number): number {
  return lines.find((one) => one.line === line)?.values[place] ?? Number.NaN;
}

function lineOf(line: ComparedLine, values: readonly number[]): LineCompared {
  const [base = Number.NaN, ...others] = values;
  return { line, values, differences: others.map((value) => value - base) };
}
