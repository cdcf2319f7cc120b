import type { Step, StepCode } from '../domain/plan/step.ts';
import { say, type Texts } from './language.ts';

const titles: Texts<Record<StepCode, string>> = {
  fr: {
    edit: 'Saisie',
    paste: 'Collage',
    clear: 'Effacement',
    replace: 'Remplacement',
    addRows: 'Ajout',
    duplicateRows: 'Duplication',
    deleteRows: 'Suppression',
    settings: 'Réglages du plan',
    rename: 'Nouveau nom',
    import: 'Import',
    merge: 'Fusion',
    undo: 'Annulé',
    redo: 'Rétabli',
  },
  en: {
    edit: 'Edit',
    paste: 'Paste',
    clear: 'Clear',
    replace: 'Replace',
    addRows: 'Added',
    duplicateRows: 'Duplicated',
    deleteRows: 'Deleted',
    settings: 'Plan settings',
    rename: 'Renamed',
    import: 'Import',
    merge: 'Merge',
    undo: 'Undone',
    redo: 'Done again',
  },
};

const counts: Texts<(changes: number) => string> = {
  fr: (changes) => (changes < 2 ? `${changes}\u00a0modification` : `${changes}\u00a0modifications`),
  en: (changes) => (changes === 1 ? '1 change' : `${changes} changes`),
};

/** What a step was, and what it touched; an undo names the step it undid when that step is given. */
export function describeStep(step: Step, of?: Step): { readonly title: string; readonly text: string } {
  const kind = say(titles)[step.code];
  const title = of === undefined ? kind : `${kind}\u00a0: ${say(titles)[of.code].toLowerCase()}`;
  const names = (of ?? step).names.join(' · ');
  return { title, text: names === '' ? say(counts)(step.changes.length) : names };
}
