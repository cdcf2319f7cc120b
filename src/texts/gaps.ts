import { daysBetween } from '../domain/base/day.ts';
import type { Gap, Severity } from '../domain/gaps/gap.ts';
import { lookup } from '../domain/plan/lookup.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { formatEuros } from './amounts.ts';
import { formatDay } from './days.ts';
import type { GapSentences } from './gap-sentence.ts';
import { gapEn } from './gaps-en.ts';
import { gapFr } from './gaps-fr.ts';
import { say, type Texts } from './language.ts';
import { fieldName, missingEffect } from './missing.ts';
import { payslipLabel } from './parameters.ts';

/** A gap in words: what, why it matters, how much (formatted euros) and the one gesture it calls for. */
export interface GapWords {
  readonly title: string;
  readonly text: string;
  readonly amount?: string;
  readonly gesture: string;
}

const sentences: Texts<GapSentences> = { fr: gapFr, en: gapEn };

/** The words of each severity, said beside its colour. */
export const severityTexts: Texts<Record<Severity, string>> = {
  fr: { alert: 'Alerte', warning: 'À surveiller', info: 'À savoir' },
  en: { alert: 'Alert', warning: 'To watch', info: 'To know' },
};

/** The gap in words, names of posts, communes and funders read from the plan it was found in. */
export function describeGap(gap: Gap, plan: Plan): GapWords {
  const words = say(sentences)[gap.code]({
    who: who(gap, plan),
    year: gap.year === undefined ? '' : String(gap.year),
    from: gap.from === undefined ? '' : formatDay(gap.from),
    to: gap.to === undefined ? '' : formatDay(gap.to),
    days: gap.days,
    since: isVacancy(gap) && gap.from && gap.to && gap.days !== undefined ? daysBetween(gap.from, gap.to) - gap.days : undefined,
    names: namesOf(gap),
    variant: gap.variant ?? '',
    effect: gap.code === 'missingData' ? missingEffect(gap) : '',
  });
  return gap.amount === undefined ? words : { ...words, amount: formatEuros(gap.amount) };
}

/** « CN-03 · »: the post, commune, employer or funder that the gap is about. */
function who(gap: Gap, plan: Plan): string {
  const found = lookup(plan);
  const { cell } = gap;
  const post = gap.post === undefined ? undefined : found.posts.get(gap.post)?.label;
  const commune = gap.commune === undefined ? undefined : found.communes.get(gap.commune)?.name;
  const structure = cell?.table === 'structures' ? found.structures.get(cell.id)?.name : undefined;
  const funder = gap.code === 'missingData' && cell?.table === 'cofinancings' ? found.cofinancings.get(cell.id)?.funder : undefined;
  const name = post ?? commune ?? structure ?? (funder === undefined ? undefined : found.funders.get(funder)?.name);
  return name === undefined ? '' : `${name} · `;
}

function isVacancy({ code }: Gap): boolean {
  return code === 'vacancyRunning' || code === 'vacancyPastLimit';
}

/** The names of a gap as they read: fields and lines of law by their own names. */
function namesOf({ code, variant, names = [] }: Gap): string[] {
  if (code === 'missingData') return names.map(fieldName);
  return code === 'restsOnHypothesis' && variant === 'law' ? names.map(payslipLabel) : [...names];
}
