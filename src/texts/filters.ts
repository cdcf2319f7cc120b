import { formatCount } from './amounts.ts';
import type { Texts } from './language.ts';

type Test = 'contains' | 'lacks' | 'starts' | 'ends' | 'equals';

/** A name inside a sentence: EPCI stays as it is. */
const inSentence = (name: string): string => (name === name.toUpperCase() ? name : name.toLowerCase());

/** The words of filters and sorts. */
export const filterTexts: Texts<{
  readonly menu: (column: string) => string;
  readonly sort: string;
  readonly ascending: Readonly<Record<'text' | 'number' | 'day', string>>;
  readonly descending: Readonly<Record<'text' | 'number' | 'day', string>>;
  readonly addSort: string;
  readonly unsort: string;
  readonly filter: string;
  readonly keep: string;
  readonly kinds: Readonly<Record<Test | 'values' | 'range' | 'empty' | 'filled', string>>;
  readonly text: string;
  readonly from: Readonly<Record<'number' | 'day', string>>;
  readonly to: Readonly<Record<'number' | 'day', string>>;
  readonly searchValues: string;
  readonly values: string;
  readonly all: string;
  readonly allFound: string;
  readonly none: string;
  readonly emptyValue: string;
  readonly counting: string;
  readonly moreValues: (count: number) => string;
  readonly noValue: string;
  readonly apply: string;
  readonly clear: string;
  readonly badBound: (text: string) => string;
  readonly upsideDown: string;
  /** What a filter says on its chip. */
  readonly chosen: (values: readonly string[]) => string;
  readonly said: Readonly<Record<Test, (text: string) => string>>;
  readonly between: (from: string, to: string) => string;
  readonly atLeast: (from: string) => string;
  readonly atMost: (to: string) => string;
  readonly isEmpty: string;
  readonly isFilled: string;
  readonly active: string;
  readonly edit: (column: string) => string;
  readonly remove: (column: string) => string;
  readonly named: (column: string) => string;
  readonly sorted: string;
  readonly up: string;
  readonly down: string;
  readonly removeSort: (column: string) => string;
  readonly grouped: (by: string) => string;
  readonly aside: string;
  readonly again: string;
  readonly putAside: (count: number) => string;
  readonly appliedAgain: (count: number) => string;
  readonly chooseColumn: string;
}> = {
  fr: {
    menu: (column) => `Colonne ${column}`,
    sort: 'Trier',
    ascending: { text: 'De A à Z', number: 'Croissant', day: 'Du plus ancien' },
    descending: { text: 'De Z à A', number: 'Décroissant', day: 'Du plus récent' },
    addSort: 'Après le tri en place',
    unsort: 'Sans tri',
    filter: 'Filtrer',
    keep: 'Garder',
    kinds: {
      values: 'certaines valeurs',
      contains: 'ce qui contient',
      lacks: 'ce qui ne contient pas',
      starts: 'ce qui commence par',
      ends: 'ce qui finit par',
      equals: 'ce qui est exactement',
      range: 'ce qui est compris entre',
      empty: 'les cellules vides',
      filled: 'les cellules remplies',
    },
    text: 'Texte',
    from: { number: 'De', day: 'Du' },
    to: { number: 'À', day: 'Au' },
    searchValues: 'Chercher une valeur',
    values: 'Valeurs',
    all: 'Tout cocher',
    allFound: 'Ne garder que ces valeurs',
    none: 'Tout décocher',
    emptyValue: '(vides)',
    counting: 'Lecture des valeurs…',
    moreValues: (count) => `… et ${formatCount(count)}\u00a0${count < 2 ? 'autre' : 'autres'}\u00a0: cherchez ci-dessus.`,
    noValue: 'Aucune valeur ne répond.',
    apply: 'Appliquer',
    clear: 'Ôter le filtre',
    badBound: (text) => `«\u00a0${text}\u00a0» ne se lit pas ici\u00a0: tapez-le comme dans une cellule de la colonne.`,
    upsideDown: 'Le début dépasse la fin\u00a0: échangez-les.',
    chosen: (values) =>
      values.length > 3 ? `${values.slice(0, 2).join(', ')} et ${formatCount(values.length - 2)} autres` : values.join(', '),
    said: {
      contains: (text) => `contient «\u00a0${text}\u00a0»`,
      lacks: (text) => `ne contient pas «\u00a0${text}\u00a0»`,
      starts: (text) => `commence par «\u00a0${text}\u00a0»`,
      ends: (text) => `finit par «\u00a0${text}\u00a0»`,
      equals: (text) => `est «\u00a0${text}\u00a0»`,
    },
    between: (from, to) => `de ${from} à ${to}`,
    atLeast: (from) => `à partir de ${from}`,
    atMost: (to) => `jusqu’à ${to}`,
    isEmpty: 'vide',
    isFilled: 'rempli',
    active: 'Filtres, tris et groupes',
    edit: (column) => `Changer le filtre de ${column}`,
    remove: (column) => `Ôter le filtre de ${column}`,
    named: (column) => `${column}\u00a0:`,
    sorted: 'Trié par',
    up: 'croissant',
    down: 'décroissant',
    removeSort: (column) => `Ne plus trier par ${column}`,
    grouped: (by) => `Groupé par ${inSentence(by)}`,
    aside: 'Filtres mis de côté',
    again: 'Les appliquer',
    putAside: (count) =>
      `${formatCount(count)}\u00a0${count < 2 ? 'filtre mis' : 'filtres mis'} de côté. Ctrl + Maj + L l’applique de nouveau.`,
    appliedAgain: (count) => `${formatCount(count)}\u00a0${count < 2 ? 'filtre appliqué' : 'filtres appliqués'}.`,
    chooseColumn: 'Allez dans la colonne à filtrer, puis Ctrl + Maj + L.',
  },
  en: {
    menu: (column) => `Column ${column}`,
    sort: 'Sort',
    ascending: { text: 'A to Z', number: 'Ascending', day: 'Oldest first' },
    descending: { text: 'Z to A', number: 'Descending', day: 'Newest first' },
    addSort: 'After the present sort',
    unsort: 'No sort',
    filter: 'Filter',
    keep: 'Keep',
    kinds: {
      values: 'some values',
      contains: 'what contains',
      lacks: 'what does not contain',
      starts: 'what starts with',
      ends: 'what ends with',
      equals: 'what is exactly',
      range: 'what is between',
      empty: 'empty cells',
      filled: 'filled cells',
    },
    text: 'Text',
    from: { number: 'From', day: 'From' },
    to: { number: 'To', day: 'To' },
    searchValues: 'Search a value',
    values: 'Values',
    all: 'Check all',
    allFound: 'Keep only these values',
    none: 'Uncheck all',
    emptyValue: '(empty)',
    counting: 'Reading the values…',
    moreValues: (count) => `… and ${formatCount(count)} more: search above.`,
    noValue: 'No value answers.',
    apply: 'Apply',
    clear: 'Remove the filter',
    badBound: (text) => `“${text}” cannot be read here: type it as in a cell of the column.`,
    upsideDown: 'The start is beyond the end: swap them.',
    chosen: (values) =>
      values.length > 3 ? `${values.slice(0, 2).join(', ')} and ${formatCount(values.length - 2)} more` : values.join(', '),
    said: {
      contains: (text) => `contains “${text}”`,
      lacks: (text) => `does not contain “${text}”`,
      starts: (text) => `starts with “${text}”`,
      ends: (text) => `ends with “${text}”`,
      equals: (text) => `is “${text}”`,
    },
    between: (from, to) => `from ${from} to ${to}`,
    atLeast: (from) => `from ${from}`,
    atMost: (to) => `up to ${to}`,
    isEmpty: 'empty',
    isFilled: 'filled',
    active: 'Filters, sorts and groups',
    edit: (column) => `Change the filter of ${column}`,
    remove: (column) => `Remove the filter of ${column}`,
    named: (column) => `${column}:`,
    sorted: 'Sorted by',
    up: 'ascending',
    down: 'descending',
    removeSort: (column) => `Do not sort by ${column}`,
    grouped: (by) => `Grouped by ${inSentence(by)}`,
    aside: 'Filters put aside',
    again: 'Apply them',
    putAside: (count) => `${formatCount(count)} ${count === 1 ? 'filter' : 'filters'} put aside. Ctrl + Shift + L applies them again.`,
    appliedAgain: (count) => `${formatCount(count)} ${count === 1 ? 'filter' : 'filters'} applied.`,
    chooseColumn: 'Go to the column to filter, then Ctrl + Shift + L.',
  },
};
