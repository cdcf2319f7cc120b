import { formatCount, formatMoney, formatNumber } from './amounts.ts';
import type { Texts } from './language.ts';

/** The lines of a comparison, in the order they are read. */
export type ComparedLine = 'cost' | 'state' | 'cofunding' | 'remainder' | 'ownFunds' | 'shortfall' | 'posts' | 'fte' | 'unknown';

/** The words of scenarios side by side. */
export const comparisonTexts: Texts<{
  readonly title: string;
  readonly caption: string;
  readonly line: Readonly<Record<ComparedLine, string>>;
  readonly year: string;
  readonly value: string;
  readonly difference: string;
  readonly total: string;
  readonly same: string;
  readonly pending: string;
  readonly failed: string;
  readonly again: string;
  readonly nothing: string;
  readonly openAll: string;
  readonly foldAll: string;
  readonly unknown: (count: number) => string;
}> = {
  fr: {
    title: 'Comparaison',
    caption: 'Montants en euros. « Écart » : scénario moins plan au fil de l’eau.',
    line: {
      cost: 'Coût',
      state: 'État',
      cofunding: 'Cofinanceurs',
      remainder: 'Reste à charge',
      ownFunds: 'Fonds propres',
      shortfall: 'À financer',
      posts: 'Postes',
      fte: 'ETP',
      unknown: 'Postes incomplets, hors total',
    },
    year: 'Exercice',
    value: 'Valeur',
    difference: 'Écart',
    total: 'Tous les exercices',
    same: 'sans écart',
    pending: 'Comparaison en cours…',
    failed: 'La comparaison a échoué. Le plan et les scénarios sont intacts.',
    again: 'Recommencer',
    nothing: 'Cochez un scénario de la liste pour le comparer au plan.',
    openAll: 'Déplier les exercices',
    foldAll: 'Replier les exercices',
    unknown: (count) =>
      count === 1
        ? '1 poste incomplet n’est dans aucun de ces totaux.'
        : `Jusqu’à ${formatCount(count)} postes incomplets ne sont dans aucun de ces totaux.`,
  },
  en: {
    title: 'Side by side',
    caption: 'Amounts in euros. “Difference”: scenario less plan as it stands.',
    line: {
      cost: 'Cost',
      state: 'State',
      cofunding: 'Cofunders',
      remainder: 'Remainder',
      ownFunds: 'Own funds',
      shortfall: 'To be funded',
      posts: 'Posts',
      fte: 'FTE',
      unknown: 'Incomplete posts, left out',
    },
    year: 'Year',
    value: 'Value',
    difference: 'Difference',
    total: 'All years',
    same: 'no difference',
    pending: 'Comparing…',
    failed: 'The comparison failed. The plan and its scenarios are safe.',
    again: 'Try again',
    nothing: 'Tick a scenario of the list to compare it with the plan.',
    openAll: 'Open the years',
    foldAll: 'Fold the years',
    unknown: (count) =>
      count === 1
        ? '1 incomplete post is in none of these totals.'
        : `Up to ${formatCount(count)} incomplete posts are in none of these totals.`,
  },
};

/** A value of a comparison as it reads: money to the cent, posts whole, full-time equivalents to the hundredth; what is not known is a dash. */
export function formatCompared(line: ComparedLine, value: number): string {
  if (Number.isNaN(value)) return '—';
  if (line === 'posts' || line === 'unknown') return formatCount(value);
  return line === 'fte' ? formatNumber(value, 2) : formatMoney(value);
}

/** A difference with its sign; no sign tells that there is none. */
export function formatDifference(line: ComparedLine, value: number): string {
  const text = formatCompared(line, value);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
