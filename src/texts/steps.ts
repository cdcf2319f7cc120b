import type { Step, StepCode } from '../domain/plan/step.ts';
import { innerChanges } from '../domain/scenario/inner-changes.ts';
import { formatInstant } from './days.ts';
import { say, type Texts } from './language.ts';

const titles: Texts<Record<StepCode, string>> = {
  fr: {
    edit: 'Saisie',
    paste: 'Collage',
    clear: 'Effacement',
    fill: 'Recopie',
    replace: 'Remplacement',
    addRows: 'Ajout',
    duplicateRows: 'Duplication',
    deleteRows: 'Suppression',
    settings: 'Réglages du plan',
    rename: 'Nouveau nom',
    import: 'Import',
    merge: 'Fusion',
    comment: 'Commentaire',
    scenario: 'Scénario',
    undo: 'Annulé',
    redo: 'Rétabli',
    return: 'Retour',
  },
  en: {
    edit: 'Edit',
    paste: 'Paste',
    clear: 'Clear',
    fill: 'Fill',
    replace: 'Replace',
    addRows: 'Added',
    duplicateRows: 'Duplicated',
    deleteRows: 'Deleted',
    settings: 'Plan settings',
    rename: 'Renamed',
    import: 'Import',
    merge: 'Merge',
    comment: 'Comment',
    scenario: 'Scenario',
    undo: 'Undone',
    redo: 'Done again',
    return: 'Went back',
  },
};

const counts: Texts<(changes: number) => string> = {
  fr: (changes) => (changes < 2 ? `${changes}\u00a0modification` : `${changes}\u00a0modifications`),
  en: (changes) => (changes === 1 ? '1 change' : `${changes} changes`),
};

const returns: Texts<{ readonly start: string; readonly after: (title: string, text: string, when: string) => string }> = {
  fr: { start: 'Au début du plan', after: (title, text, when) => `Juste après «\u00a0${title}\u00a0: ${text}\u00a0», ${when}` },
  en: { start: 'To the start of the plan', after: (title, text, when) => `Right after “${title}: ${text}”, ${when}` },
};

/** What a step was, and what it touched; an undo names the step it undid, and a return the step it went back to, when that step is given. */
export function describeStep(step: Step, of?: Step): { readonly title: string; readonly text: string } {
  const kind = say(titles)[step.code];
  if (step.code === 'return') {
    if (of === undefined) return { title: kind, text: say(returns).start };
    const to = describeStep(of);
    return { title: kind, text: say(returns).after(to.title, to.text, formatInstant(of.at)) };
  }
  const title = of === undefined ? kind : `${kind}\u00a0: ${say(titles)[of.code].toLowerCase()}`;
  const names = (of ?? step).names.join(' · ');
  return { title, text: names === '' ? say(counts)(innerChanges(step.changes).length) : names };
}
