import type { Gap } from '../../domain/gaps/gap.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { describeGap } from '../../texts/gaps.ts';

/** A gap on one line: its title and its sentence. */
export function gapLine(gap: Gap, plan: Plan): string {
  const { title, text } = describeGap(gap, plan);
  return `${title}. ${text}`;
}
