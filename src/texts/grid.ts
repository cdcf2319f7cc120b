import { formatCount } from './amounts.ts';
import type { Texts } from './language.ts';

/** The words of the sheets: names, buttons, totals, what is announced. */
export interface GridWords {
  readonly sheets: Readonly<Record<'posts' | 'cofinancings' | 'extraCosts' | 'communes' | 'years' | 'gaps' | 'structures', string>>;
  readonly yes: string;
  readonly no: string;
  readonly gone: string;
  readonly total: string;
  readonly noCommune: string;
  readonly hypothesis: string;
  readonly unknownCost: string;
  readonly place: string;
  readonly contract: string;
  readonly conventionShort: string;
  readonly contractKind: string;
  readonly conventionKind: string;
  readonly byFunder: string;
  readonly filter: string;
  readonly filterHelp: string;
  readonly showAll: string;
  readonly find: string;
  readonly tools: string;
  readonly duplicate: string;
  readonly remove: string;
  readonly add: Readonly<Record<'posts' | 'cofinancings' | 'extraCosts' | 'structures', string>>;
  /** Beside a funder that a line of the Cerfa proposes. */
  readonly cerfa: string;
  /** Beside an account that was not typed. */
  readonly usualAccount: string;
  /** Why a cost cannot be added. */
  readonly noPostYet: string;
  readonly newStructure: string;
  readonly nothing: Readonly<Record<'posts' | 'cofinancings' | 'extraCosts' | 'communes' | 'years' | 'gaps' | 'structures', string>>;
  readonly searching: string;
  readonly noMatch: string;
  posts(count: number): string;
  fte(value: string): string;
  create(name: string): string;
  filters(count: number): string;
  shown(shown: number, total: number): string;
  added(name: string): string;
  duplicated(count: number): string;
  removed(count: number, withoutEmployer: number): string;
  /** Own funds beyond the need, as an amount already written. */
  spare(amount: string): string;
  refused(column: string, why: string): string;
  openYear(year: number): string;
}

const many = (count: number, one: string, more: string): string => `${formatCount(count)}\u00a0${count < 2 ? one : more}`;
const several = (count: number, one: string, more: string): string => `${formatCount(count)} ${count === 1 ? one : more}`;

/** The words of the sheets in both languages. */
export const gridTexts: Texts<GridWords> = {
  fr: {
    sheets: {
      posts: 'Postes',
      cofinancings: 'Cofinancements',
      extraCosts: 'Frais',
      communes: 'Communes',
      years: 'Exercices',
      gaps: 'Écarts',
      structures: 'Employeurs',
    },
    yes: 'Oui',
    no: 'Non',
    gone: '(supprimé)',
    total: 'Total',
    noCommune: 'Commune non renseignée',
    hypothesis: 'Hypothèse\u00a0: cette valeur est supposée, tapez la vraie.',
    unknownCost: 'Montant inconnu\u00a0: il manque une donnée.',
    place: 'Lieu',
    contract: 'Contrat',
    conventionShort: 'Conv.',
    contractKind: 'Nature',
    conventionKind: 'Type',
    byFunder: 'Financeurs',
    filter: 'Filtrer',
    filterHelp: 'Filtrer les lignes',
    showAll: 'tout afficher',
    find: 'Rechercher',
    tools: 'Lignes',
    duplicate: 'Dupliquer',
    remove: 'Supprimer',
    add: {
      posts: 'Ajouter un poste',
      cofinancings: 'Ajouter un cofinancement',
      extraCosts: 'Ajouter des frais',
      structures: 'Ajouter un employeur',
    },
    cerfa: 'ligne du Cerfa',
    usualAccount: 'Compte usuel de cette nature : tapez un autre compte si le vôtre diffère.',
    noPostYet: 'Ajoutez d’abord un poste : des frais sont toujours ceux d’un poste.',
    newStructure: 'Nouvel employeur',
    nothing: {
      posts: 'Aucun poste à montrer.',
      cofinancings: 'Aucun cofinancement à montrer.',
      extraCosts: 'Aucuns frais à montrer.',
      communes: 'Aucune commune à montrer.',
      years: 'Aucun exercice à montrer.',
      gaps: 'Aucun écart\u00a0: le plan tient ses règles.',
      structures: 'Aucun employeur à montrer.',
    },
    searching: 'Recherche…',
    noMatch: 'Aucune réponse.',
    posts: (count) => many(count, 'poste', 'postes'),
    fte: (value) => `${value}\u00a0ETP`,
    create: (name) => `Créer «\u00a0${name}\u00a0»`,
    filters: (count) => many(count, 'filtre actif', 'filtres actifs'),
    shown: (shown, total) => `${formatCount(shown)} sur ${many(total, 'ligne', 'lignes')}`,
    added: (name) => `${name} ajouté.`,
    duplicated: (count) => `${many(count, 'ligne dupliquée', 'lignes dupliquées')}.`,
    removed: (count, posts) => {
      const gone = many(count, 'ligne supprimée', 'lignes supprimées');
      const left = posts === 0 ? '' : `\u00a0: ${many(posts, 'poste n’a', 'postes n’ont')} plus d’employeur`;
      return `${gone}${left}. Ctrl + Z l’annule.`;
    },
    spare: (amount) => `Rien à financer\u00a0: il reste ${amount} de fonds propres ou de financements.`,
    refused: (column, why) => `${column}\u00a0: ${why}`,
    openYear: (year) => `Ouvrir l’exercice ${year}`,
  },
  en: {
    sheets: {
      posts: 'Posts',
      cofinancings: 'Cofinancings',
      extraCosts: 'Other costs',
      communes: 'Communes',
      years: 'Years',
      gaps: 'Gaps',
      structures: 'Employers',
    },
    yes: 'Yes',
    no: 'No',
    gone: '(deleted)',
    total: 'Total',
    noCommune: 'No commune given',
    hypothesis: 'Hypothesis: this value is assumed, type the real one.',
    unknownCost: 'Unknown amount: something is missing.',
    place: 'Place',
    contract: 'Contract',
    conventionShort: 'Conv.',
    contractKind: 'Kind',
    conventionKind: 'Type',
    byFunder: 'Funders',
    filter: 'Filter',
    filterHelp: 'Filter the rows',
    showAll: 'show all',
    find: 'Find',
    tools: 'Rows',
    duplicate: 'Duplicate',
    remove: 'Delete',
    add: { posts: 'Add a post', cofinancings: 'Add a cofinancing', extraCosts: 'Add a cost', structures: 'Add an employer' },
    cerfa: 'line of the Cerfa',
    usualAccount: 'Usual account of this kind: type another one if yours differs.',
    noPostYet: 'First add a post: a cost is always that of a post.',
    newStructure: 'New employer',
    nothing: {
      posts: 'No post to show.',
      cofinancings: 'No cofinancing to show.',
      extraCosts: 'No cost to show.',
      communes: 'No commune to show.',
      years: 'No year to show.',
      gaps: 'No gap: the plan keeps its rules.',
      structures: 'No employer to show.',
    },
    searching: 'Searching…',
    noMatch: 'No answer.',
    posts: (count) => several(count, 'post', 'posts'),
    fte: (value) => `${value} FTE`,
    create: (name) => `Create “${name}”`,
    filters: (count) => several(count, 'active filter', 'active filters'),
    shown: (shown, total) => `${formatCount(shown)} of ${several(total, 'row', 'rows')}`,
    added: (name) => `${name} added.`,
    duplicated: (count) => `${several(count, 'row', 'rows')} duplicated.`,
    removed: (count, posts) => {
      const left = posts === 0 ? '' : `: ${several(posts, 'post has', 'posts have')} no employer any more`;
      return `${several(count, 'row', 'rows')} deleted${left}. Ctrl + Z brings them back.`;
    },
    spare: (amount) => `Nothing to fund: ${amount} of own funds or funding is left.`,
    refused: (column, why) => `${column}: ${why}`,
    openYear: (year) => `Open the year ${year}`,
  },
};
