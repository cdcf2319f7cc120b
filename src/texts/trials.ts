import type { Rate } from '../domain/base/cents.ts';
import type { Day } from '../domain/base/day.ts';
import { formatCount, formatRate } from './amounts.ts';
import { formatDay } from './days.ts';
import type { Texts } from './language.ts';

/** What can be tried in a scenario. */
export const TRIALS = ['stop', 'keep', 'endState', 'raise', 'fte', 'cofinancings', 'share'] as const;
export type Trial = (typeof TRIALS)[number];

const frPosts = (count: number): string => (count === 1 ? '1 poste' : `${formatCount(count)} postes`);
const enPosts = (count: number): string => (count === 1 ? '1 post' : `${formatCount(count)} posts`);
const frLines = (count: number): string => (count === 1 ? '1 cofinancement' : `${formatCount(count)} cofinancements`);
const enLines = (count: number): string => (count === 1 ? '1 cofinancing' : `${formatCount(count)} cofinancings`);

/** What is tried in a scenario, in words: the menu, its window, and the names proposed. */
export const trialTexts: Texts<{
  readonly menu: Readonly<Record<Trial, string>>;
  readonly title: Readonly<Record<Trial, string>>;
  readonly help: Readonly<Record<Trial, string>>;
  readonly named: {
    readonly stop: (posts: number, on: Day) => string;
    readonly keep: (posts: number, until: Day | undefined) => string;
    readonly endState: (on: Day) => string;
    readonly raise: (by: Rate, on: Day) => string;
    readonly fte: (posts: number, fte: Rate, on: Day) => string;
    readonly cofinancings: (lines: number, state: string) => string;
    readonly share: (key: string) => string;
  };
  readonly on: Readonly<Record<'stop' | 'endState' | 'raise' | 'fte', string>>;
  readonly until: string;
  readonly by: string;
  readonly fte: string;
  readonly state: string;
  readonly key: string;
  readonly posts: (chosen: number, total: number) => string;
  readonly lines: (chosen: number, total: number) => string;
  readonly search: string;
  readonly all: string;
  readonly nobody: string;
  readonly moreRows: (count: number) => string;
  readonly noRow: string;
  readonly into: string;
  readonly intoNew: string;
  readonly newName: string;
  readonly accept: string;
  readonly choosePosts: string;
  readonly chooseLines: string;
  readonly noChange: string;
  readonly noRise: string;
  readonly effect: (changes: number, rows: number) => string;
  readonly withoutEffect: (names: string) => string;
  readonly done: (changes: number, scenario: string) => string;
}> = {
  fr: {
    menu: {
      stop: 'Arrêter des postes…',
      keep: 'Garder des postes…',
      endState: 'Fin de l’aide de l’État…',
      raise: 'Hausse des salaires…',
      fte: 'Autre quotité…',
      cofinancings: 'Cofinancements obtenus ou refusés…',
      share: 'Partage entre communes…',
    },
    title: {
      stop: 'Arrêter des postes',
      keep: 'Garder des postes',
      endState: 'Fin de l’aide de l’État',
      raise: 'Hausse des salaires',
      fte: 'Autre quotité',
      cofinancings: 'Cofinancements obtenus ou refusés',
      share: 'Partage entre communes',
    },
    help: {
      stop: 'Les contrats finissent la veille, et le poste est rendu ce jour-là.',
      keep: 'Le dernier contrat de chaque poste continue jusqu’à ce jour. Vide : sans fin.',
      endState: 'Les conventions qui iraient plus loin s’arrêtent la veille.',
      raise:
        'Les bruts, indices et coûts saisis montent par un avenant. Les payes au SMIC ou sur une grille suivent leur règle et ne bougent pas.',
      fte: 'La quotité change par un avenant à chaque contrat en cours.',
      cofinancings: 'L’état de chaque cofinancement choisi devient celui-ci.',
      share: 'Le reste à charge se partage autrement entre les communes desservies.',
    },
    named: {
      stop: (posts, on) => `${frPosts(posts)} arrêté${posts > 1 ? 's' : ''} le ${formatDay(on)}`,
      keep: (posts, until) =>
        `${frPosts(posts)} gardé${posts > 1 ? 's' : ''}${until === undefined ? ' sans fin' : ` jusqu’au ${formatDay(until)}`}`,
      endState: (on) => `Sans aide de l’État au ${formatDay(on)}`,
      raise: (by, on) => `Salaires ${by < 0 ? '' : '+'}${formatRate(by)} au ${formatDay(on)}`,
      fte: (posts, fte, on) => `${frPosts(posts)} à ${formatRate(fte)} au ${formatDay(on)}`,
      cofinancings: (lines, state) => `${frLines(lines)} : ${state.toLowerCase()}`,
      share: (key) => `Partage ${key.charAt(0).toLowerCase()}${key.slice(1)}`,
    },
    on: { stop: 'Arrêt à partir du', endState: 'Plus d’aide à partir du', raise: 'À partir du', fte: 'À partir du' },
    until: 'Jusqu’au (vide : sans fin)',
    by: 'Hausse, en %',
    fte: 'Quotité, en %',
    state: 'Nouvel état',
    key: 'Clé de partage',
    posts: (chosen, total) => `Postes : ${formatCount(chosen)} sur ${formatCount(total)}`,
    lines: (chosen, total) => `Cofinancements : ${formatCount(chosen)} sur ${formatCount(total)}`,
    search: 'Chercher dans la liste',
    all: 'Tous',
    nobody: 'Aucun',
    moreRows: (count) => `et ${formatCount(count)} de plus : affinez la recherche.`,
    noRow: 'Rien ne répond à cette recherche.',
    into: 'Écrire dans',
    intoNew: 'Un nouveau scénario',
    newName: 'Nom du scénario',
    accept: 'Essayer',
    choosePosts: 'Choisissez au moins un poste.',
    chooseLines: 'Choisissez au moins un cofinancement.',
    noChange: 'Rien ne changerait : c’est déjà ainsi dans ce scénario.',
    noRise: 'Donnez une hausse différente de zéro. Exemple : 2,5.',
    effect: (changes, rows) =>
      `${changes === 1 ? '1 cellule ou ligne change' : `${formatCount(changes)} cellules ou lignes changent`}${rows > 0 ? `, pour ${frPosts(rows)}` : ''}.`,
    withoutEffect: (names) => `Sans effet sur ${names}.`,
    done: (changes, scenario) =>
      `${changes === 1 ? '1 changement écrit' : `${formatCount(changes)} changements écrits`} dans le scénario « ${scenario} ».`,
  },
  en: {
    menu: {
      stop: 'Stop posts…',
      keep: 'Keep posts…',
      endState: 'End of State money…',
      raise: 'Pay rise…',
      fte: 'Other working time…',
      cofinancings: 'Cofinancing obtained or refused…',
      share: 'Sharing between communes…',
    },
    title: {
      stop: 'Stop posts',
      keep: 'Keep posts',
      endState: 'End of State money',
      raise: 'Pay rise',
      fte: 'Other working time',
      cofinancings: 'Cofinancing obtained or refused',
      share: 'Sharing between communes',
    },
    help: {
      stop: 'Contracts end the day before, and the post is returned on that day.',
      keep: 'The last contract of each post goes on until that day. Empty: without an end.',
      endState: 'Conventions that would go further end the day before.',
      raise: 'Typed gross pays, indexes and costs rise by an amendment. Pays at the SMIC or on a scale follow their rule and do not move.',
      fte: 'Working time changes by an amendment to each contract that runs.',
      cofinancings: 'The state of each chosen cofinancing becomes this one.',
      share: 'The remainder is shared otherwise between the communes served.',
    },
    named: {
      stop: (posts, on) => `${enPosts(posts)} stopped on ${formatDay(on)}`,
      keep: (posts, until) => `${enPosts(posts)} kept${until === undefined ? ' without an end' : ` until ${formatDay(until)}`}`,
      endState: (on) => `No State money from ${formatDay(on)}`,
      raise: (by, on) => `Pays ${by < 0 ? '' : '+'}${formatRate(by)} from ${formatDay(on)}`,
      fte: (posts, fte, on) => `${enPosts(posts)} at ${formatRate(fte)} from ${formatDay(on)}`,
      cofinancings: (lines, state) => `${enLines(lines)}: ${state.toLowerCase()}`,
      share: (key) => `Shared ${key.charAt(0).toLowerCase()}${key.slice(1)}`,
    },
    on: { stop: 'Stopped from', endState: 'No money from', raise: 'From', fte: 'From' },
    until: 'Until (empty: without an end)',
    by: 'Rise, in %',
    fte: 'Working time, in %',
    state: 'New state',
    key: 'Key of sharing',
    posts: (chosen, total) => `Posts: ${formatCount(chosen)} of ${formatCount(total)}`,
    lines: (chosen, total) => `Cofinancing: ${formatCount(chosen)} of ${formatCount(total)}`,
    search: 'Search the list',
    all: 'All',
    nobody: 'None',
    moreRows: (count) => `and ${formatCount(count)} more: narrow the search.`,
    noRow: 'Nothing answers this search.',
    into: 'Write in',
    intoNew: 'A new scenario',
    newName: 'Name of the scenario',
    accept: 'Try',
    choosePosts: 'Choose at least one post.',
    chooseLines: 'Choose at least one cofinancing.',
    noChange: 'Nothing would change: it is so already in this scenario.',
    noRise: 'Give a rise other than zero. Example: 2.5.',
    effect: (changes, rows) =>
      `${changes === 1 ? '1 cell or row changes' : `${formatCount(changes)} cells or rows change`}${rows > 0 ? `, for ${enPosts(rows)}` : ''}.`,
    withoutEffect: (names) => `No effect on ${names}.`,
    done: (changes, scenario) =>
      `${changes === 1 ? '1 change written' : `${formatCount(changes)} changes written`} in the scenario “${scenario}”.`,
  },
};
