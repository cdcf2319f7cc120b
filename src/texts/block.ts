import { formatCount, formatEuros, formatShare } from './amounts.ts';
import type { Texts } from './language.ts';
import type { Habit, NumberNote } from './read-number.ts';

/** What was done to a block of cells. */
export type BlockDeed = 'paste' | 'fill' | 'clear' | 'enter';

/** The words of what is done to many cells at once: copied, pasted, filled, emptied, selected. */
export interface BlockWords {
  done(deed: BlockDeed, cells: number): string;
  ignored(cells: number): string;
  addedRows(rows: number): string;
  readonly see: string;
  readonly dismiss: string;
  readonly same: string;
  computed(cells: number): string;
  outsideRows(rows: number): string;
  outsideColumns(columns: number): string;
  note(note: Exclude<NumberNote, 'habit'>, cells: number): string;
  habit(habit: Habit, cells: number): string;
  padded(cells: number): string;
  readonly askAgain: string;
  readonly nothingToPaste: string;
  readonly nothingToFill: string;
  copied(cells: number): string;
  cut(cells: number): string;
  readonly manyBlocks: string;
  readonly clipboardRefused: string;
  readonly notADayCell: string;
  readonly readOnly: string;
  selected(rows: number, columns: number, from: string, to: string): string;
  /** The cells that a deed touched, for the history: from one to the other. */
  span(first: string, last: string): string;
  readonly pasteTitle: string;
  readonly paste: string;
  ambiguous(texts: readonly string[], cells: number): string;
  readAs(text: string, cents: number): string;
  readonly remembered: string;
  tooManyRows(rows: number): string;
  addRows(rows: number): string;
  readonly leaveRows: string;
  working(share: number): string;
  readonly stop: string;
  readonly stopped: string;
  readonly ignoredTitle: string;
  readonly row: string;
  readonly column: string;
  readonly read: string;
  readonly why: string;
  readonly goTo: string;
  moreIgnored(cells: number): string;
  /** What was made of an amount typed in an unusual way. */
  typedNote(note: NumberNote, text: string, cents: number): string;
}

const many = (count: number, one: string, more: string): string => `${formatCount(count)}\u00a0${count < 2 ? one : more}`;
const several = (count: number, one: string, more: string): string => `${formatCount(count)} ${count === 1 ? one : more}`;

/** The words of blocks in both languages. */
export const blockTexts: Texts<BlockWords> = {
  fr: {
    done: (deed, cells) =>
      ({
        paste: many(cells, 'cellule collée', 'cellules collées'),
        fill: many(cells, 'cellule recopiée', 'cellules recopiées'),
        clear: many(cells, 'cellule vidée', 'cellules vidées'),
        enter: many(cells, 'cellule remplie', 'cellules remplies'),
      })[deed],
    ignored: (cells) => many(cells, 'ignorée', 'ignorées'),
    addedRows: (rows) => many(rows, 'ligne ajoutée', 'lignes ajoutées'),
    see: 'voir',
    dismiss: 'Fermer ce message',
    same: 'Rien n’a changé.',
    computed: (cells) => `${many(cells, 'cellule calculée', 'cellules calculées')}\u00a0: elles ne se saisissent pas.`,
    outsideRows: (rows) => `${many(rows, 'ligne', 'lignes')} au-delà de la dernière de la feuille.`,
    outsideColumns: (columns) => `${many(columns, 'colonne', 'colonnes')} au-delà de la dernière de la feuille.`,
    note: (note, cells) =>
      ({
        english: `${many(cells, 'montant lu', 'montants lus')} au format anglais`,
        kilo: `${many(cells, 'montant lu', 'montants lus')} en milliers (k)`,
        sum: many(cells, 'montant calculé', 'montants calculés'),
      })[note],
    habit: (habit, cells) =>
      `«\u00a01.000\u00a0» lu ${habit === 'thousands' ? '1\u202f000' : '1,000'} dans ${many(cells, 'cellule', 'cellules')}, comme choisi pour ce plan`,
    padded: (cells) => `${many(cells, 'code complété', 'codes complétés')} du zéro de gauche`,
    askAgain: 'demander la prochaine fois',
    nothingToPaste: 'Rien à coller\u00a0: le presse-papiers n’a pas de texte.',
    nothingToFill: 'Rien à recopier ici.',
    copied: (cells) => `${many(cells, 'cellule copiée', 'cellules copiées')}.`,
    cut: (cells) => `${many(cells, 'cellule coupée', 'cellules coupées')}, à coller ailleurs. Échap pour renoncer.`,
    manyBlocks: 'Des blocs séparés se copient ensemble s’ils ont les mêmes lignes ou les mêmes colonnes.',
    clipboardRefused: 'Le navigateur a refusé la copie. Copiez moins de cellules, ou exportez la feuille.',
    notADayCell: 'Cette cellule n’attend pas une date.',
    readOnly: 'Ce plan se modifie dans une autre fenêtre\u00a0: ici, il se lit seulement.',
    selected: (rows, columns, from, to) =>
      `Sélection\u00a0: ${many(rows, 'ligne', 'lignes')} sur ${many(columns, 'colonne', 'colonnes')}, de ${from} à ${to}.`,
    span: (first, last) => (first === last ? first : `${first} … ${last}`),
    pasteTitle: 'Coller',
    paste: 'Coller',
    ambiguous: (texts, cells) =>
      `${texts.map((text) => `«\u00a0${text}\u00a0»`).join(', ')}${cells > texts.length ? '…' : ''} ${texts.length > 1 ? 'peuvent' : 'peut'} se lire de deux façons (${many(cells, 'cellule', 'cellules')}).`,
    readAs: (text, cents) => `«\u00a0${text}\u00a0» est ${formatEuros(cents)}`,
    remembered: 'La réponse vaut ensuite pour ce plan.',
    tooManyRows: (rows) => `Ce collage dépasse la feuille de ${many(rows, 'ligne', 'lignes')}.`,
    addRows: (rows) => `Ajouter ${many(rows, 'ligne', 'lignes')} à la feuille`,
    leaveRows: 'Laisser de côté ce qui dépasse',
    working: (share) => `En cours\u00a0: ${formatShare(share, 0)}`,
    stop: 'Arrêter',
    stopped: 'Arrêté\u00a0: rien n’a changé.',
    ignoredTitle: 'Ce qui n’a pas été pris',
    row: 'Ligne',
    column: 'Colonne',
    read: 'Lu',
    why: 'Pourquoi',
    goTo: 'Aller à la cellule',
    moreIgnored: (cells) => `Et ${many(cells, 'autre cellule', 'autres cellules')}\u00a0: chacune garde son texte et sa raison.`,
    typedNote: (note, text, cents) =>
      ({
        english: `«\u00a0${text}\u00a0» lu ${formatEuros(cents)}, au format anglais.`,
        kilo: `«\u00a0${text}\u00a0» lu ${formatEuros(cents)}.`,
        sum: `«\u00a0${text}\u00a0» donne ${formatEuros(cents)}.`,
        habit: `«\u00a0${text}\u00a0» lu ${formatEuros(cents)}, comme choisi pour ce plan.`,
      })[note],
  },
  en: {
    done: (deed, cells) =>
      ({
        paste: `${several(cells, 'cell', 'cells')} pasted`,
        fill: `${several(cells, 'cell', 'cells')} filled`,
        clear: `${several(cells, 'cell', 'cells')} emptied`,
        enter: `${several(cells, 'cell', 'cells')} filled`,
      })[deed],
    ignored: (cells) => `${formatCount(cells)} left out`,
    addedRows: (rows) => `${several(rows, 'row', 'rows')} added`,
    see: 'see',
    dismiss: 'Close this message',
    same: 'Nothing changed.',
    computed: (cells) => `${several(cells, 'computed cell', 'computed cells')}: nothing is typed there.`,
    outsideRows: (rows) => `${several(rows, 'row', 'rows')} beyond the last one of the sheet.`,
    outsideColumns: (columns) => `${several(columns, 'column', 'columns')} beyond the last one of the sheet.`,
    note: (note, cells) =>
      ({
        english: `${several(cells, 'amount', 'amounts')} read in the English form`,
        kilo: `${several(cells, 'amount', 'amounts')} read in thousands (k)`,
        sum: `${several(cells, 'amount', 'amounts')} computed`,
      })[note],
    habit: (habit, cells) =>
      `“1.000” read as ${habit === 'thousands' ? '1 000' : '1,000'} in ${several(cells, 'cell', 'cells')}, as chosen for this plan`,
    padded: (cells) => `${several(cells, 'code', 'codes')} given back the first zero`,
    askAgain: 'ask next time',
    nothingToPaste: 'Nothing to paste: the clipboard has no text.',
    nothingToFill: 'Nothing to fill here.',
    copied: (cells) => `${several(cells, 'cell', 'cells')} copied.`,
    cut: (cells) => `${several(cells, 'cell', 'cells')} cut, to paste elsewhere. Esc to give up.`,
    manyBlocks: 'Separate blocks are copied together when they have the same rows or the same columns.',
    clipboardRefused: 'The browser refused the copy. Copy fewer cells, or export the sheet.',
    notADayCell: 'This cell does not take a date.',
    readOnly: 'This plan is being changed in another window: here it is only read.',
    selected: (rows, columns, from, to) =>
      `Selection: ${several(rows, 'row', 'rows')} by ${several(columns, 'column', 'columns')}, from ${from} to ${to}.`,
    span: (first, last) => (first === last ? first : `${first} … ${last}`),
    pasteTitle: 'Paste',
    paste: 'Paste',
    ambiguous: (texts, cells) =>
      `${texts.map((text) => `“${text}”`).join(', ')}${cells > texts.length ? '…' : ''} can be read in two ways (${several(cells, 'cell', 'cells')}).`,
    readAs: (text, cents) => `“${text}” is ${formatEuros(cents)}`,
    remembered: 'The answer then holds for this plan.',
    tooManyRows: (rows) => `This paste is ${several(rows, 'row', 'rows')} longer than the sheet.`,
    addRows: (rows) => `Add ${several(rows, 'row', 'rows')} to the sheet`,
    leaveRows: 'Leave out what is beyond',
    working: (share) => `Working: ${formatShare(share, 0)}`,
    stop: 'Stop',
    stopped: 'Stopped: nothing changed.',
    ignoredTitle: 'What was left out',
    row: 'Row',
    column: 'Column',
    read: 'Read',
    why: 'Why',
    goTo: 'Go to the cell',
    moreIgnored: (cells) => `And ${several(cells, 'other cell', 'other cells')}: each keeps its text and its reason.`,
    typedNote: (note, text, cents) =>
      ({
        english: `“${text}” read as ${formatEuros(cents)}, in the English form.`,
        kilo: `“${text}” read as ${formatEuros(cents)}.`,
        sum: `“${text}” gives ${formatEuros(cents)}.`,
        habit: `“${text}” read as ${formatEuros(cents)}, as chosen for this plan.`,
      })[note],
  },
};
