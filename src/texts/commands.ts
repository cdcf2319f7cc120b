import type { Texts } from './language.ts';

type Topic = 'rows' | 'find' | 'groups' | 'columns' | 'sheets' | 'years' | 'panels' | 'files' | 'plan' | 'display';

/** The words of commands that no menu said before, and of the palette that lists them all. */
export const commandTexts: Texts<{
  readonly topics: Readonly<Record<Topic, string>>;
  readonly duplicateRows: string;
  readonly removeRows: string;
  readonly find: string;
  readonly replace: string;
  readonly filterColumn: string;
  readonly toggleFilters: string;
  readonly showAll: string;
  readonly unsort: string;
  readonly columns: string;
  readonly fitAll: string;
  readonly resetColumns: string;
  readonly openSheet: (sheet: string) => string;
  readonly openYear: (year: number) => string;
  readonly showGaps: string;
  readonly showHistory: string;
  readonly showNotes: string;
  readonly explain: string;
  readonly help: string;
  readonly openCard: string;
  readonly closeCard: string;
  readonly theme: (name: string) => string;
  readonly language: (name: string) => string;
  readonly undo: string;
  readonly redo: string;
  readonly palette: string;
  readonly paletteButton: string;
  readonly paletteHelp: string;
  readonly recent: string;
  readonly results: string;
  readonly noResult: string;
  readonly counted: (count: number) => string;
  readonly reading: string;
  readonly kinds: Readonly<Record<'command' | 'post' | 'commune' | 'structure', string>>;
}> = {
  fr: {
    topics: {
      rows: 'Lignes',
      find: 'Recherche et filtres',
      groups: 'Groupes',
      columns: 'Colonnes',
      sheets: 'Feuilles',
      years: 'Exercices',
      panels: 'Panneaux',
      files: 'Fichiers',
      plan: 'Plan',
      display: 'Affichage',
    },
    duplicateRows: 'Dupliquer les lignes choisies',
    removeRows: 'Supprimer les lignes choisies',
    find: 'Rechercher dans la feuille',
    replace: 'Remplacer dans la feuille',
    filterColumn: 'Filtrer et trier la colonne',
    toggleFilters: 'Mettre les filtres de côté, ou les appliquer de nouveau',
    showAll: 'Tout afficher, sans aucun filtre',
    unsort: 'Ne plus trier',
    columns: 'Colonnes\u00a0: afficher, masquer, déplacer, figer',
    fitAll: 'Ajuster toutes les largeurs',
    resetColumns: 'Rétablir les colonnes',
    openSheet: (sheet) => `Aller à la feuille ${sheet}`,
    openYear: (year) => `Ouvrir l’exercice ${year}`,
    showGaps: 'Montrer les écarts',
    showHistory: 'Montrer l’historique',
    showNotes: 'Montrer les commentaires',
    explain: 'Expliquer le montant de la cellule',
    help: 'Raccourcis clavier',
    openCard: 'Ouvrir la fiche du poste',
    closeCard: 'Fermer la fiche du poste',
    theme: (name) => `Thème\u00a0: ${name}`,
    language: (name) => `Langue\u00a0: ${name}`,
    undo: 'Annuler le dernier geste',
    redo: 'Rétablir le geste annulé',
    palette: 'Palette de commandes',
    paletteButton: 'Actions',
    paletteHelp: 'Une action, une feuille, un poste, une commune, un employeur, un exercice…',
    recent: 'Récents',
    results: 'Résultats',
    noResult: 'Rien ne répond à ces mots.',
    counted: (count) => (count < 2 ? `${count}\u00a0résultat` : `${count}\u00a0résultats`),
    reading: 'Lecture du plan…',
    kinds: { command: 'Action', post: 'Poste', commune: 'Commune', structure: 'Employeur' },
  },
  en: {
    topics: {
      rows: 'Rows',
      find: 'Search and filters',
      groups: 'Groups',
      columns: 'Columns',
      sheets: 'Sheets',
      years: 'Years',
      panels: 'Panels',
      files: 'Files',
      plan: 'Plan',
      display: 'Display',
    },
    duplicateRows: 'Duplicate the chosen rows',
    removeRows: 'Delete the chosen rows',
    find: 'Find in the sheet',
    replace: 'Replace in the sheet',
    filterColumn: 'Filter and sort the column',
    toggleFilters: 'Put filters aside, or apply them again',
    showAll: 'Show all, without any filter',
    unsort: 'Sort no more',
    columns: 'Columns: show, hide, move, freeze',
    fitAll: 'Fit all widths',
    resetColumns: 'Restore the columns',
    openSheet: (sheet) => `Go to the sheet ${sheet}`,
    openYear: (year) => `Open the year ${year}`,
    showGaps: 'Show the gaps',
    showHistory: 'Show the history',
    showNotes: 'Show the comments',
    explain: 'Explain the amount of the cell',
    help: 'Keyboard shortcuts',
    openCard: 'Open the card of the post',
    closeCard: 'Close the card of the post',
    theme: (name) => `Theme: ${name}`,
    language: (name) => `Language: ${name}`,
    undo: 'Undo the last gesture',
    redo: 'Do the undone gesture again',
    palette: 'Command palette',
    paletteButton: 'Actions',
    paletteHelp: 'An action, a sheet, a post, a commune, an employer, a year…',
    recent: 'Recent',
    results: 'Results',
    noResult: 'Nothing answers these words.',
    counted: (count) => (count === 1 ? '1 result' : `${count} results`),
    reading: 'Reading the plan…',
    kinds: { command: 'Action', post: 'Post', commune: 'Commune', structure: 'Employer' },
  },
};
