import { formatCount } from './amounts.ts';
import type { Texts } from './language.ts';

const cells = (count: number): string => `${formatCount(count)}\u00a0${count < 2 ? 'cellule' : 'cellules'}`;
const cellsEn = (count: number): string => `${formatCount(count)} ${count === 1 ? 'cell' : 'cells'}`;

/** The words of find and replace. */
export const findTexts: Texts<{
  readonly name: string;
  readonly find: string;
  readonly replace: string;
  readonly by: string;
  readonly whole: string;
  readonly within: string;
  readonly everyColumn: string;
  readonly next: string;
  readonly previous: string;
  readonly one: string;
  readonly all: string;
  readonly close: string;
  readonly openReplace: string;
  readonly closeReplace: string;
  readonly searching: string;
  readonly nothing: string;
  readonly place: (rank: number, count: number) => string;
  readonly hidden: (count: number) => string;
  /** The cell looked at, for who does not see it marked. */
  readonly here: (rank: number, count: number, row: string, column: string, text: string) => string;
  readonly preview: string;
  readonly preparing: string;
  readonly willChange: (count: number) => string;
  readonly willSkip: (readOnly: number, refused: number) => string;
  readonly confirm: (count: number) => string;
  readonly cancel: string;
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly emptied: string;
  readonly others: (count: number) => string;
  readonly refusedTitle: string;
  readonly replaced: (changed: number, readOnly: number, refused: number) => string;
  readonly readOnlyCell: string;
  readonly planMoved: string;
  readonly step: (text: string, by: string) => string;
}> = {
  fr: {
    name: 'Rechercher dans la feuille',
    find: 'Rechercher',
    replace: 'Remplacer',
    by: 'Remplacer par',
    whole: 'Cellule entière',
    within: 'Dans',
    everyColumn: 'toutes les colonnes',
    next: 'Résultat suivant (Entrée)',
    previous: 'Résultat précédent (Maj + Entrée)',
    one: 'Remplacer',
    all: 'Tout remplacer…',
    close: 'Fermer la recherche (Échap)',
    openReplace: 'Remplacer…',
    closeReplace: 'Rechercher seulement',
    searching: 'Recherche…',
    nothing: 'Aucun résultat',
    place: (rank, count) => `${formatCount(rank)} sur ${formatCount(count)}`,
    hidden: (count) => `${formatCount(count)} de plus dans des lignes masquées par les filtres`,
    here: (rank, count, row, column, text) => `${formatCount(rank)} sur ${formatCount(count)}\u00a0: ${row}, ${column}\u00a0: ${text}`,
    preview: 'Avant de remplacer',
    preparing: 'Préparation…',
    willChange: (count) => (count === 0 ? 'Aucune cellule ne changera.' : `${cells(count)} ${count < 2 ? 'changera' : 'changeront'}.`),
    willSkip: (readOnly, refused) =>
      [
        readOnly > 0 ? `${cells(readOnly)} en lecture seule` : '',
        refused > 0 ? `${formatCount(refused)}\u00a0${refused < 2 ? 'refusée' : 'refusées'}` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    confirm: (count) => `Remplacer ${cells(count)}`,
    cancel: 'Ne rien remplacer',
    row: 'Ligne',
    column: 'Colonne',
    before: 'Avant',
    after: 'Après',
    emptied: '(vide)',
    others: (count) => `… et ${formatCount(count)}\u00a0${count < 2 ? 'autre' : 'autres'}.`,
    refusedTitle: 'Refusées, laissées comme elles sont',
    replaced: (changed, readOnly, refused) => {
      const left = [
        readOnly > 0 ? `${formatCount(readOnly)} en lecture seule` : '',
        refused > 0 ? `${formatCount(refused)}\u00a0${refused < 2 ? 'refusée' : 'refusées'}` : '',
      ].filter((part) => part !== '');
      const done = changed === 0 ? 'Aucune cellule remplacée' : `${cells(changed)} ${changed < 2 ? 'remplacée' : 'remplacées'}`;
      return `${done}${left.length === 0 ? '' : ` (${left.join(', ')})`}.${changed > 0 ? ' Ctrl + Z annule.' : ''}`;
    },
    readOnlyCell: 'Cette cellule est calculée ou en lecture seule\u00a0: elle n’est pas remplacée.',
    planMoved: 'Le plan a changé entre-temps\u00a0: vérifiez l’aperçu, puis confirmez.',
    step: (text, by) => `«\u00a0${text}\u00a0» → «\u00a0${by}\u00a0»`,
  },
  en: {
    name: 'Find in the sheet',
    find: 'Find',
    replace: 'Replace',
    by: 'Replace with',
    whole: 'Whole cell',
    within: 'In',
    everyColumn: 'all columns',
    next: 'Next result (Enter)',
    previous: 'Previous result (Shift + Enter)',
    one: 'Replace',
    all: 'Replace all…',
    close: 'Close the search (Escape)',
    openReplace: 'Replace…',
    closeReplace: 'No replacing',
    searching: 'Searching…',
    nothing: 'No result',
    place: (rank, count) => `${formatCount(rank)} of ${formatCount(count)}`,
    hidden: (count) => `${formatCount(count)} more in rows that filters hide`,
    here: (rank, count, row, column, text) => `${formatCount(rank)} of ${formatCount(count)}: ${row}, ${column}: ${text}`,
    preview: 'Before replacing',
    preparing: 'Preparing…',
    willChange: (count) => (count === 0 ? 'No cell will change.' : `${cellsEn(count)} will change.`),
    willSkip: (readOnly, refused) =>
      [readOnly > 0 ? `${cellsEn(readOnly)} read-only` : '', refused > 0 ? `${formatCount(refused)} refused` : '']
        .filter((part) => part !== '')
        .join(', '),
    confirm: (count) => `Replace ${cellsEn(count)}`,
    cancel: 'Replace nothing',
    row: 'Row',
    column: 'Column',
    before: 'Before',
    after: 'After',
    emptied: '(empty)',
    others: (count) => `… and ${formatCount(count)} more.`,
    refusedTitle: 'Refused, left as they are',
    replaced: (changed, readOnly, refused) => {
      const left = [readOnly > 0 ? `${formatCount(readOnly)} read-only` : '', refused > 0 ? `${formatCount(refused)} refused` : ''].filter(
        (part) => part !== '',
      );
      const done = changed === 0 ? 'No cell replaced' : `${cellsEn(changed)} replaced`;
      return `${done}${left.length === 0 ? '' : ` (${left.join(', ')})`}.${changed > 0 ? ' Ctrl + Z undoes it.' : ''}`;
    },
    readOnlyCell: 'This cell is computed or read-only: it is not replaced.',
    planMoved: 'The plan has changed meanwhile: check the preview, then confirm.',
    step: (text, by) => `“${text}” → “${by}”`,
  },
};
