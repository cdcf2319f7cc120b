import { addMonths, type Day, dayAfter, dayBefore } from '../../domain/base/day.ts';
import { LAW } from '../../domain/law/law.ts';
import { valueAt } from '../../domain/law/parameter.ts';
import type { Scale } from '../../domain/law/scale.ts';
import type { Convention } from '../../domain/plan/plan.ts';
import type { RosterLine } from '../import/line.ts';

/** The conventions supposed for the posts of a line, without their ids. */
export interface Supposed {
  readonly conventions: readonly Omit<Convention, 'id' | 'post'>[];
  /** The last day of the last convention; undefined when no date is known. */
  readonly end?: Day;
}

/**
 * A V1 convention from the day of the decision, and on request a V2 from the day after, bonified for a public employer in ZRR
 * or QPV. No renewal is supposed after the last day on which one could be signed. All of it is a hypothesis.
 */
export function conventionsOf(line: RosterLine, assumeRenewal: boolean): Supposed {
  const origin = { '*': 'hypothesis' } as const;
  const start = line.validated;
  if (start === undefined) return { conventions: [{ origin, envelope: 'v1' }] };
  const first = { origin, envelope: 'v1', start } as const;
  const end = lastDay(LAW.v1, line.isPublic, start, start);
  if (end === undefined) return { conventions: [first] };
  const next = dayAfter(end);
  const lastSigning = valueAt(LAW.lastSigning, next)?.value;
  if (!assumeRenewal || lastSigning === undefined || next > lastSigning) return { conventions: [first], end };
  // Where the first convention ended before renewals existed, the renewal is signed on their first day and covers from the day after.
  const opened = (line.isPublic ? LAW.v2.publicBody : LAW.v2.privateBody).values[0]?.from;
  const signedOn = opened !== undefined && next < opened ? opened : next;
  const second = {
    origin,
    envelope: 'v2',
    start: next,
    ...(signedOn !== next && { signedOn }),
    bonification: line.isPublic && (line.zrr === true || line.qpv === true),
  } as const;
  const secondEnd = lastDay(LAW.v2, line.isPublic, next, signedOn);
  return { conventions: [first, second], end: secondEnd ?? end };
}

/** The last day of a convention that starts on a day, by the scale in force on another. */
function lastDay(scale: Scale, isPublic: boolean, start: Day, on: Day): Day | undefined {
  const periods = valueAt(isPublic ? scale.publicBody : scale.privateBody, on)?.value;
  if (periods === undefined) return undefined;
  return dayBefore(
    addMonths(
      start,
      periods.reduce((months, period) => months + period.months, 0),
    ),
  );
}
