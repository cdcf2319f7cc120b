import { formatCount } from './amounts.ts';
import type { Texts } from './language.ts';

/** The words of the frame: top bar, sheets, panels, settings. */
export const frameTexts: Texts<{
  readonly product: string;
  readonly allPlans: string;
  readonly planMenu: (name: string) => string;
  readonly rename: string;
  readonly newName: string;
  readonly duplicate: string;
  readonly copyOf: (name: string) => string;
  readonly settings: string;
  readonly importInto: string;
  readonly imported: (posts: number) => string;
  readonly closePlan: string;
  readonly languages: { readonly fr: string; readonly en: string };
  readonly shown: (shown: number, total: number) => string;
  readonly filters: (count: number) => string;
  readonly fictitious: string;
  readonly appearance: string;
  readonly theme: string;
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
  readonly language: string;
  readonly undo: string;
  readonly redo: string;
  readonly topBar: string;
  readonly skip: string;
  readonly printByExport: string;
  readonly sheets: string;
  readonly sheet: Readonly<Record<'posts' | 'cofinancings' | 'communes' | 'years' | 'gaps' | 'structures', string>>;
  readonly computing: string;
  readonly failed: string;
  readonly failedFirst: string;
  readonly readOnly: string;
  readonly takeOver: string;
  readonly updateReady: string;
  readonly update: string;
  readonly updateWaits: string;
  readonly defect: string;
  readonly defectText: string;
  readonly reload: string;
  readonly panel: string;
  readonly history: string;
  readonly hidePanel: string;
  readonly showPanel: string;
  readonly loading: string;
}> = {
  fr: {
    product: 'Quote-part',
    allPlans: 'Tous les plans',
    planMenu: (name) => `${name} : menu du plan`,
    rename: 'Renommer…',
    newName: 'Nom du plan',
    duplicate: 'Dupliquer',
    copyOf: (name) => `${name} (copie)`,
    settings: 'Réglages du plan…',
    importInto: 'Importer dans ce plan…',
    imported: (posts) => `${formatCount(posts)} ${posts < 2 ? 'poste' : 'postes'}`,
    closePlan: 'Fermer le plan',
    languages: { fr: 'Français', en: 'English' },
    shown: (shown, total) =>
      shown === total
        ? `${formatCount(total)} ${total < 2 ? 'ligne' : 'lignes'}`
        : `${formatCount(shown)} ${shown < 2 ? 'ligne' : 'lignes'} sur ${formatCount(total)}`,
    filters: (count) => (count === 0 ? 'aucun filtre' : count === 1 ? '1 filtre actif' : `${count} filtres actifs`),
    fictitious: 'Exemple fictif',
    appearance: 'Affichage',
    theme: 'Thème',
    themes: { system: 'Comme l’ordinateur', light: 'Clair', dark: 'Sombre' },
    language: 'Langue',
    undo: 'Annuler (Ctrl+Z)',
    redo: 'Rétablir (Ctrl+Y)',
    topBar: 'Plan et fichiers',
    skip: 'Aller à la feuille',
    printByExport: 'Pour imprimer : « Page HTML à imprimer », dans ce menu.',
    sheets: 'Feuilles',
    sheet: {
      posts: 'Postes',
      cofinancings: 'Cofinancements',
      communes: 'Communes',
      years: 'Exercices',
      gaps: 'Écarts',
      structures: 'Employeurs',
    },
    computing: 'Calcul en cours…',
    failed: 'Le calcul a échoué. Le plan est intact ; les chiffres affichés sont ceux d’avant.',
    failedFirst: 'Le calcul a échoué : le plan est intact, mais aucun chiffre ne peut être affiché. Rechargez la page.',
    readOnly: 'Ce plan est ouvert dans une autre fenêtre : il est ici en lecture seule.',
    takeOver: 'Prendre la main',
    updateReady: 'Une mise à jour est prête.',
    update: 'Mettre à jour',
    updateWaits: 'Elle attend que tout soit enregistré.',
    defect: 'Un défaut du programme a arrêté l’écran',
    defectText: 'Ce n’est pas votre faute. Ce qui était enregistré l’est toujours.',
    reload: 'Recharger la page',
    panel: 'Écarts et historique',
    history: 'Historique',
    hidePanel: 'Replier le panneau',
    showPanel: 'Déplier le panneau',
    loading: 'Ouverture…',
  },
  en: {
    product: 'Quote-part',
    allPlans: 'All plans',
    planMenu: (name) => `${name}: plan menu`,
    rename: 'Rename…',
    newName: 'Name of the plan',
    duplicate: 'Duplicate',
    copyOf: (name) => `${name} (copy)`,
    settings: 'Plan settings…',
    importInto: 'Import into this plan…',
    imported: (posts) => `${formatCount(posts)} ${posts === 1 ? 'post' : 'posts'}`,
    closePlan: 'Close the plan',
    languages: { fr: 'Français', en: 'English' },
    shown: (shown, total) =>
      shown === total ? `${formatCount(total)} ${total === 1 ? 'row' : 'rows'}` : `${formatCount(shown)} of ${formatCount(total)} rows`,
    filters: (count) => (count === 0 ? 'no filter' : count === 1 ? '1 filter' : `${count} filters`),
    fictitious: 'Fictitious example',
    appearance: 'Display',
    theme: 'Theme',
    themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
    language: 'Language',
    undo: 'Undo (Ctrl+Z)',
    redo: 'Redo (Ctrl+Y)',
    topBar: 'Plan and files',
    printByExport: 'To print: “HTML page to print”, in this menu.',
    skip: 'Go to the sheet',
    sheets: 'Sheets',
    sheet: { posts: 'Posts', cofinancings: 'Cofinancing', communes: 'Communes', years: 'Years', gaps: 'Gaps', structures: 'Employers' },
    computing: 'Computing…',
    failed: 'The computation failed. The plan is safe; the figures shown are those of before.',
    failedFirst: 'The computation failed: the plan is safe, but no figure can be shown. Reload the page.',
    readOnly: 'This plan is open in another window: here it can only be read.',
    takeOver: 'Take over',
    updateReady: 'An update is ready.',
    update: 'Update',
    updateWaits: 'It waits until everything is saved.',
    defect: 'A defect of the program stopped the screen',
    defectText: 'It is not your fault. What was saved still is.',
    reload: 'Reload the page',
    panel: 'Gaps and history',
    history: 'History',
    hidePanel: 'Fold the panel',
    showPanel: 'Unfold the panel',
    loading: 'Opening…',
  },
};
