import { formatCount } from './amounts.ts';
import type { Texts } from './language.ts';

/** The words of the right panel: gaps and history. */
export const panelTexts: Texts<{
  readonly everyYear: (count: number) => string;
  readonly noGap: (year: number) => string;
  readonly allGaps: (count: number) => string;
  readonly noStep: string;
  readonly undone: string;
  readonly older: (count: number) => string;
  readonly undo: string;
  readonly redo: string;
}> = {
  fr: {
    everyYear: (count) => `Tous les exercices (${formatCount(count)})`,
    noGap: (year) => `Aucun écart pour ${year} : le plan est en règle avec ce que le programme vérifie.`,
    allGaps: (count) => `Voir les ${formatCount(count)} écarts`,
    noStep: 'Chaque modification du plan s’inscrira ici.',
    undone: 'annulée depuis',
    older: (count) => `Afficher les ${formatCount(count)} étapes plus anciennes`,
    undo: 'Annuler',
    redo: 'Rétablir',
  },
  en: {
    everyYear: (count) => `Every year (${formatCount(count)})`,
    noGap: (year) => `No gap for ${year}: the plan agrees with what the program checks.`,
    allGaps: (count) => `See the ${formatCount(count)} gaps`,
    noStep: 'Every change of the plan will be written here.',
    undone: 'undone since',
    older: (count) => `Show the ${formatCount(count)} older steps`,
    undo: 'Undo',
    redo: 'Redo',
  },
};
