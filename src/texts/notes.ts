import type { Origin } from '../domain/plan/plan.ts';
import { formatCount } from './amounts.ts';
import type { Texts } from './language.ts';

/** The words of what is to be known of a cell beside its value: where it comes from, and comments. */
export const noteTexts: Texts<{
  readonly title: string;
  readonly origins: Readonly<Record<Exclude<Origin, 'typed'>, string>>;
  readonly comment: (text: string, by: string | undefined) => string;
  readonly activeCell: string;
  readonly noCell: string;
  readonly write: string;
  readonly text: (cell: string) => string;
  readonly initials: string;
  readonly initialsHelp: string;
  readonly add: string;
  readonly keep: string;
  readonly giveUp: string;
  readonly edit: (cell: string) => string;
  readonly editShort: string;
  readonly resolve: (cell: string) => string;
  readonly resolveShort: string;
  readonly reopen: (cell: string) => string;
  readonly reopenShort: string;
  readonly remove: (cell: string) => string;
  readonly removeShort: string;
  readonly goTo: (cell: string) => string;
  readonly comments: (open: number) => string;
  readonly noComment: string;
  readonly showResolved: (count: number) => string;
  readonly resolved: string;
  readonly hypotheses: (count: number) => string;
  readonly hypothesesHelp: string;
  readonly noHypothesis: string;
  readonly cells: (count: number) => string;
  readonly more: (count: number) => string;
  readonly empty: string;
}> = {
  fr: {
    title: 'Notes',
    origins: {
      imported: 'Importé d’un fichier.',
      pasted: 'Collé.',
      merged: 'Vient d’une fusion.',
      hypothesis: 'Hypothèse : cette valeur est supposée, tapez la vraie.',
    },
    comment: (text, by) => `Commentaire${by === undefined ? '' : ` (${by})`} : ${text}`,
    activeCell: 'Cellule active :',
    noCell: 'Choisissez une cellule d’une feuille pour la commenter (Maj + F2).',
    write: 'Commenter',
    text: (cell) => `Commentaire sur ${cell}`,
    initials: 'Vos initiales',
    initialsHelp: 'Facultatif. N’écrivez aucun nom.',
    add: 'Ajouter',
    keep: 'Garder',
    giveUp: 'Abandonner',
    edit: (cell) => `Modifier le commentaire sur ${cell}`,
    editShort: 'Modifier',
    resolve: (cell) => `Marquer réglé le commentaire sur ${cell}`,
    resolveShort: 'Réglé',
    reopen: (cell) => `Rouvrir le commentaire sur ${cell}`,
    reopenShort: 'Rouvrir',
    remove: (cell) => `Supprimer le commentaire sur ${cell}`,
    removeShort: 'Supprimer',
    goTo: (cell) => `Aller à ${cell}`,
    comments: (open) => (open < 2 ? `Commentaires : ${formatCount(open)} ouvert` : `Commentaires : ${formatCount(open)} ouverts`),
    noComment: 'Aucun commentaire ouvert.',
    showResolved: (count) => (count < 2 ? `Montrer ${formatCount(count)} réglé` : `Montrer ${formatCount(count)} réglés`),
    resolved: 'Réglé',
    hypotheses: (count) => `Hypothèses : ${count < 2 ? `${formatCount(count)} cellule` : `${formatCount(count)} cellules`}`,
    hypothesesHelp: 'Ces valeurs sont supposées. Taper la vraie valeur retire la marque.',
    noHypothesis: 'Aucune valeur saisie n’est une hypothèse.',
    cells: (count) => (count < 2 ? `${formatCount(count)} cellule` : `${formatCount(count)} cellules`),
    more: (count) => `Voir ${formatCount(count)} de plus`,
    empty: 'Écrivez d’abord un texte.',
  },
  en: {
    title: 'Notes',
    origins: {
      imported: 'Imported from a file.',
      pasted: 'Pasted.',
      merged: 'Comes from a merge.',
      hypothesis: 'Hypothesis: this value is assumed, type the real one.',
    },
    comment: (text, by) => `Comment${by === undefined ? '' : ` (${by})`}: ${text}`,
    activeCell: 'Active cell:',
    noCell: 'Choose a cell of a sheet to comment on it (Shift + F2).',
    write: 'Comment',
    text: (cell) => `Comment on ${cell}`,
    initials: 'Your initials',
    initialsHelp: 'Optional. Write no name.',
    add: 'Add',
    keep: 'Keep',
    giveUp: 'Give up',
    edit: (cell) => `Edit the comment on ${cell}`,
    editShort: 'Edit',
    resolve: (cell) => `Mark the comment on ${cell} as settled`,
    resolveShort: 'Settled',
    reopen: (cell) => `Open the comment on ${cell} again`,
    reopenShort: 'Open again',
    remove: (cell) => `Delete the comment on ${cell}`,
    removeShort: 'Delete',
    goTo: (cell) => `Go to ${cell}`,
    comments: (open) => `Comments: ${formatCount(open)} open`,
    noComment: 'No open comment.',
    showResolved: (count) => `Show ${formatCount(count)} settled`,
    resolved: 'Settled',
    hypotheses: (count) => `Hypotheses: ${count === 1 ? '1 cell' : `${formatCount(count)} cells`}`,
    hypothesesHelp: 'These values are assumed. Typing the real one takes the mark away.',
    noHypothesis: 'No value that was entered is a hypothesis.',
    cells: (count) => (count === 1 ? '1 cell' : `${formatCount(count)} cells`),
    more: (count) => `See ${formatCount(count)} more`,
    empty: 'Write a text first.',
  },
};
