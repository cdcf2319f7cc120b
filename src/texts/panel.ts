import type { Day } from '../domain/base/day.ts';
import type { Certainty } from '../domain/base/source.ts';
import { formatCount } from './amounts.ts';
import { formatDay } from './days.ts';
import type { Texts } from './language.ts';

const frCertainty: Readonly<Record<Certainty, string>> = {
  A: 'Plusieurs sources concordent.',
  B: 'Une source officielle.',
  C: 'Une source secondaire : à tenir pour une hypothèse.',
  K: 'Texte connu, non relu.',
  I: 'Déduit par nous : à tenir pour une hypothèse.',
  X: 'Les sources se contredisent : hypothèse.',
  '?': 'Source non trouvée : hypothèse.',
};
const enCertainty: Readonly<Record<Certainty, string>> = {
  A: 'Several sources agree.',
  B: 'One official source.',
  C: 'One secondary source: a hypothesis.',
  K: 'Known text, not read again.',
  I: 'Our inference: a hypothesis.',
  X: 'Sources disagree: a hypothesis.',
  '?': 'Source not found: a hypothesis.',
};

/** The words of the right panel: gaps and history. */
export const panelTexts: Texts<{
  readonly everyYear: (count: number) => string;
  readonly noGap: (year: number) => string;
  readonly notComputed: string;
  readonly allGaps: (count: number) => string;
  readonly rule: string;
  readonly checked: (on: Day, certainty: Certainty) => string;
  readonly noStep: string;
  readonly undone: string;
  readonly older: string;
  readonly newer: string;
  readonly shownSteps: (from: number, to: number, total: number) => string;
  readonly changes: (count: number) => string;
  readonly moreChanges: (count: number) => string;
  readonly before: string;
  readonly after: string;
  readonly returnHere: string;
  readonly returnTo: (step: string, when: string) => string;
  readonly returnToStart: string;
  readonly start: string;
  readonly undo: string;
  readonly redo: string;
}> = {
  fr: {
    everyYear: (count) => `Tous les exercices (${formatCount(count)})`,
    noGap: (year) => `Aucun écart pour ${year} : le plan est en règle avec ce que le programme vérifie.`,
    notComputed: 'Les écarts ne sont pas connus, car le calcul a échoué.',
    allGaps: (count) => `Voir les ${formatCount(count)} écarts`,
    rule: 'Règle :',
    checked: (on, certainty) => `Vérifié le ${formatDay(on)}. ${frCertainty[certainty]}`,
    noStep: 'Chaque modification du plan s’inscrira ici.',
    undone: 'annulée depuis',
    older: 'Plus anciennes',
    newer: 'Plus récentes',
    shownSteps: (from, to, total) => `Étapes ${formatCount(from)} à ${formatCount(to)} sur ${formatCount(total)}`,
    changes: (count) => `${formatCount(count)} changements`,
    moreChanges: (count) => `Voir ${formatCount(count)} de plus`,
    before: 'avant :',
    after: 'après :',
    returnHere: 'Revenir à ce point',
    returnTo: (step, when) => `Revenir à ce point, juste après : ${step}, ${when}`,
    returnToStart: 'Revenir au début du plan',
    start: 'Début du plan',
    undo: 'Annuler',
    redo: 'Rétablir',
  },
  en: {
    everyYear: (count) => `Every year (${formatCount(count)})`,
    noGap: (year) => `No gap for ${year}: the plan agrees with what the program checks.`,
    notComputed: 'Gaps are not known, because the computation failed.',
    allGaps: (count) => `See the ${formatCount(count)} gaps`,
    rule: 'Rule:',
    checked: (on, certainty) => `Checked on ${formatDay(on)}. ${enCertainty[certainty]}`,
    noStep: 'Every change of the plan will be written here.',
    undone: 'undone since',
    older: 'Older',
    newer: 'Newer',
    shownSteps: (from, to, total) => `Steps ${formatCount(from)} to ${formatCount(to)} of ${formatCount(total)}`,
    changes: (count) => `${formatCount(count)} changes`,
    moreChanges: (count) => `See ${formatCount(count)} more`,
    before: 'before:',
    after: 'after:',
    returnHere: 'Go back to this point',
    returnTo: (step, when) => `Go back to this point, right after: ${step}, ${when}`,
    returnToStart: 'Go back to the start of the plan',
    start: 'Start of the plan',
    undo: 'Undo',
    redo: 'Redo',
  },
};
