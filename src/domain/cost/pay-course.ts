import { mulDiv, type Rate } from '../base/cents.ts';
import { addMonths, type Day, dayBefore, yearOfDay } from '../base/day.ts';
import type { Span } from '../base/span.ts';
import { type Stretch, stretch } from '../base/thirtieths.ts';
import type { Scheme } from '../law/contribution.ts';
import type { Law } from '../law/law.ts';
import { type Dated, valueAt } from '../law/parameter.ts';
import type { Amendment } from '../plan/pay-terms.ts';
import type { Contract, Structure } from '../plan/plan.ts';
import { amended, FULL_TIME, type Pay, type PayTerms, readPay } from './pay.ts';
import type { PayRises } from './pay-rises.ts';
import { schemeOf, shareOfTime } from './scheme.ts';

/** A stretch of a contract with the same pay under the same rules. Without `first` the contract has no known start. */
export interface PayStretch extends Stretch {
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  readonly pay: Pay;
  /** Share of full time, in millionths, whether the pay is known or not. */
  readonly fte: number;
  readonly scheme: Scheme | undefined;
  /** The contract, then the amendments that have changed it so far: the last that gives a field is where it comes from. */
  readonly rows: readonly (Contract | Amendment)[];
  /** The rises that have been applied to the amount, in order. */
  readonly rises: readonly Dated<Rate>[];
  /** For a pay by scale: the step held. */
  readonly step: number | undefined;
}

/** The row that a field of the pay of a stretch comes from. */
export function rowOfField({ rows }: PayStretch, field: string): Contract | Amendment {
  return rows.findLast((row) => (row as unknown as Record<string, unknown>)[field] !== undefined) as Contract | Amendment;
}

/** The pay of a contract through time: amendments, steps of its scale and the rises supposed for the exercices each open a stretch. */
export function payCourse(
  law: Law,
  span: Span,
  rises: PayRises,
  contract: Contract,
  employer: Structure | undefined,
  amendments: readonly Amendment[],
  run: Stretch,
): PayStretch[] {
  const { start, end } = contract;
  if (start === undefined) {
    const fte = shareOfTime(contract);
    const scheme = schemeOf(contract, employer, fte);
    return [{ ...run, first: undefined, last: end, pay: readPay(contract), fte, scheme, rows: [contract], rises: [], step: undefined }];
  }
  const course: PayStretch[] = [];
  for (const part of amendedParts(contract, amendments)) {
    for (const piece of steppedParts(law, span, part)) {
      const scheme = schemeOf(contract, employer, piece.terms.fte ?? FULL_TIME);
      for (const raised of raisedParts(rises, piece, scheme)) {
        const { first, last, pay, rises: applied } = raised;
        const { rows, step, terms } = piece;
        const paid = stretch(first, last);
        const before = course.at(-1);
        // The 30th ends a month of thirtieths and the 31st is its last one too: it is paid by one of the two.
        if (before !== undefined && before.to > paid.from) course[course.length - 1] = { ...before, to: paid.from };
        course.push({ ...paid, first, last, pay, fte: terms.fte ?? FULL_TIME, scheme, rows, rises: applied, step });
      }
    }
  }
  return course;
}

interface Part {
  readonly first: Day;
  readonly last: Day | undefined;
  readonly terms: PayTerms;
  /** The day the pay was last set: rises count from the exercice after. */
  readonly setOn: Day;
  readonly rows: readonly (Contract | Amendment)[];
}

function amendedParts(contract: Contract, amendments: readonly Amendment[]): Part[] {
  const { start, end } = contract;
  const first = start as Day;
  const inside = amendments.filter((one) => one.from !== undefined && one.from > first && (end === undefined || one.from <= end));
  let terms: PayTerms = contract;
  let rows: readonly (Contract | Amendment)[] = [contract];
  for (const one of amendments) {
    if (one.from === undefined || one.from > first) continue;
    terms = amended(terms, one);
    rows = [...rows, one];
  }
  const parts: Part[] = [];
  let open: Part = { first, last: end, terms, setOn: first, rows };
  for (const one of inside) {
    const from = one.from as Day;
    terms = amended(terms, one);
    rows = [...rows, one];
    const sets = one.grossPay !== undefined || one.index !== undefined || one.step !== undefined || one.smicShare !== undefined;
    if (from > open.first) parts.push({ ...open, last: dayBefore(from) });
    open = { first: from, last: end, terms, setOn: sets ? from : open.setOn, rows };
  }
  return [...parts, open];
}

interface Piece extends Part {
  readonly index: number | undefined;
  readonly step: number | undefined;
}

/** The steps a scale moves its holder through: each is held for the years of the grid in force when it was taken. */
function steppedParts(law: Law, span: Span, part: Part): Piece[] {
  const { terms } = part;
  if (terms.payBasis !== 'grade' || terms.scale === undefined || terms.step === undefined || terms.monthlyCost !== undefined) {
    return [{ ...part, index: undefined, step: undefined }];
  }
  const grid = law.gradeGrids[terms.scale];
  const lastYear = span.firstYear + span.years;
  const pieces: Piece[] = [];
  let step = terms.step;
  let since = terms.stepSince ?? part.first;
  let first = part.first;
  for (;;) {
    const known = valueAt(grid, first);
    if (known === undefined) {
      // The grids begin on a day: before it the index is not known, and nobody is moved on.
      const opens = grid.values[0]?.from as Day;
      const stays = part.last !== undefined && part.last < opens;
      pieces.push({ ...part, first, last: stays ? part.last : dayBefore(opens), index: undefined, step });
      if (stays) return pieces;
      first = opens;
      continue;
    }
    const held = known.value[step - 1];
    const next = held?.years === undefined || known.value[step] === undefined ? undefined : addMonths(since, held.years * 12);
    const moves = next !== undefined && (part.last === undefined || next <= part.last) && yearOfDay(next) <= lastYear;
    if (next !== undefined && moves && next <= first) {
      step += 1;
      since = next;
      continue;
    }
    pieces.push({ ...part, first, last: moves ? dayBefore(next as Day) : part.last, index: held?.index, step });
    if (!moves) return pieces;
    first = next as Day;
    since = next as Day;
    step += 1;
  }
}

interface Raised {
  readonly first: Day;
  readonly last: Day | undefined;
  readonly pay: Pay;
  readonly rises: readonly Dated<Rate>[];
}

/** The same pay cut on each 1 January at which a rise is supposed: of typed grosses, and of careers that no scale moves. */
function raisedParts(rises: PayRises, piece: Piece, scheme: Scheme | undefined): Raised[] {
  const { terms } = piece;
  const isGross = terms.payBasis === 'gross' || (terms.payBasis === undefined && terms.grossPay !== undefined);
  const steps = terms.monthlyCost === undefined && (isGross || terms.payBasis === 'index') ? rises.of(scheme, isGross) : [];
  const parts: Raised[] = [];
  let applied: readonly Dated<Rate>[] = [];
  let rise = FULL_TIME;
  let { first } = piece;
  const setIn = yearOfDay(piece.setOn);
  for (const { on, year, by } of steps) {
    if (year <= setIn) continue;
    if (piece.last !== undefined && on > piece.last) break;
    if (on > first) {
      parts.push({ first, last: dayBefore(on), pay: readPay(terms, piece.index, rise), rises: applied });
      first = on;
    }
    applied = [...applied, ...by];
    for (const { value } of by) rise = mulDiv(rise, FULL_TIME + value, FULL_TIME);
  }
  return [...parts, { first, last: piece.last, pay: readPay(terms, piece.index, rise), rises: applied }];
}
