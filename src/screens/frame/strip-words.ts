import type { Explained } from '../../domain/explain/explanation.ts';
import { formatShare } from '../../texts/amounts.ts';
import { say } from '../../texts/language.ts';
import { stripTexts } from '../../texts/strip.ts';
import type { KeyFigures } from './key-figures.ts';

/** One figure of the strip: an amount in cents (NaN when not known) and the words under it. */
export interface WordedFigure {
  /** The figure it is, to explain it. */
  readonly line: Explained;
  readonly label: string;
  readonly tone?: 'state' | 'cofunders' | 'own-funds' | 'shortfall';
  readonly amount: number;
  readonly notes: string;
  readonly warning?: string;
  readonly alert: boolean;
}

/** The five figures of an exercice, compared with the exercice before when the plan holds it. */
export function wordFigures(now: KeyFigures, before: KeyFigures | undefined): WordedFigure[] {
  const words = say(stripTexts);
  const cost: WordedFigure = {
    line: 'cost',
    label: words.cost(now.year),
    amount: now.cost,
    notes: before !== undefined && before.cost > 0 ? words.change((now.cost - before.cost) / before.cost, before.year) : '',
    ...(now.unknownPosts > 0 && { warning: words.unknown(now.unknownPosts) }),
    alert: false,
  };
  const state: WordedFigure = {
    line: 'state',
    label: words.state,
    tone: 'state',
    amount: now.state,
    notes: joined([
      share(now.state, now.cost),
      before === undefined || Number.isNaN(before.state) ? '' : words.inYear(before.state, before.year),
    ]),
    alert: false,
  };
  const cofunding: WordedFigure = {
    line: 'cofunding',
    label: words.cofunding,
    tone: 'cofunders',
    amount: now.cofunding,
    notes: joined([share(now.cofunding, now.cost), now.secured < now.cofunding ? words.secured(now.secured) : '']),
    ...(now.beside > 0 && { warning: words.beside(now.beside) }),
    alert: false,
  };
  const over = now.remainder < 0;
  const remainder: WordedFigure = {
    line: 'remainder',
    label: over ? words.over : words.remainder,
    tone: 'own-funds',
    amount: Math.abs(now.remainder),
    notes: over || !(now.cost > 0) ? '' : words.shareOfCost(now.remainder / now.cost),
    alert: over,
  };
  const missing = Math.max(0, now.shortfall);
  const shortfall: WordedFigure = {
    line: 'shortfall',
    label: words.shortfall,
    tone: 'shortfall',
    amount: Number.isNaN(now.shortfall) ? now.shortfall : missing,
    notes: fundsNote(now),
    alert: missing > 0,
  };
  return [cost, state, cofunding, remainder, shortfall];
}

function fundsNote(now: KeyFigures): string {
  const words = say(stripTexts);
  if (Number.isNaN(now.ownFunds)) return words.noOwnFunds;
  return now.shortfall < 0 ? words.spare(-now.shortfall) : words.beyondOwnFunds(now.ownFunds);
}

/** A share with no cost is empty: not 0 %, not an error. */
function share(amount: number, cost: number): string {
  return cost > 0 ? formatShare(amount / cost) : '';
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
