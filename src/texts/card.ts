import { formatEuros, formatWholeEuros } from './amounts.ts';
import type { Texts } from './language.ts';

/** The words of the card of a post. */
export const cardTexts: Texts<{
  readonly name: (post: string) => string;
  readonly close: string;
  readonly open: string;
  readonly none: string;
  readonly tabsName: string;
  readonly tabs: Readonly<Record<'timeline' | 'shares' | 'months' | 'contracts', string>>;
  readonly contract: string;
  readonly convention: string;
  readonly remainder: string;
  readonly cost: string;
  readonly state: string;
  /** State money as it comes, beside what is earned. */
  readonly received: string;
  readonly training: string;
  readonly level: string;
  readonly unsecured: string;
  readonly unused: string;
  readonly unnamed: string;
  readonly openEnd: string;
  readonly today: (day: string) => string;
  readonly period: (rank: number, of: number) => string;
  readonly perMonth: (cents: number) => string;
  readonly perMonthExact: (cents: number) => string;
  readonly withoutState: string;
  readonly unknown: string;
  readonly noMonth: string;
  readonly month: string;
  readonly total: (year: number) => string;
  readonly shareOf: string;
  readonly timelineOf: (post: string) => string;
  readonly noPeriod: string;
}> = {
  fr: {
    name: (post) => `Fiche du poste ${post}`,
    close: 'Fermer la fiche',
    open: 'Ouvrir la fiche du poste',
    none: 'Choisissez un poste dans la feuille : sa fiche s’ouvre ici.',
    tabsName: 'Vues de la fiche',
    tabs: { timeline: 'Frise', shares: 'Parts', months: 'Mois par mois', contracts: 'Contrats et conventions' },
    contract: 'Contrat',
    convention: 'Convention',
    remainder: 'Reste à charge',
    cost: 'Coût',
    state: 'État',
    received: 'Encaissé État',
    training: 'formation',
    level: 'Niveau du coût',
    unsecured: 'Non notifié, hors total',
    unused: 'Avoir de l’État (poste vide)',
    unnamed: 'Financeur à nommer',
    openEnd: 'sans terme',
    today: (day) => `Aujourd’hui, ${day}`,
    period: (rank, of) => (of === 1 ? 'durée entière' : `an ${rank}`),
    perMonth: (cents) => `${formatWholeEuros(cents)}/mois`,
    perMonthExact: (cents) => `${formatEuros(cents)} par mois en moyenne`,
    withoutState: 'sans aide de l’État',
    unknown: 'coût inconnu',
    noMonth: 'Les mois de ce poste arrivent avec le calcul.',
    month: 'Mois',
    total: (year) => `Total ${year}`,
    shareOf: 'Financement',
    timelineOf: (post) => `Frise du poste ${post}`,
    noPeriod: 'dates à saisir',
  },
  en: {
    name: (post) => `Card of the post ${post}`,
    close: 'Close the card',
    open: 'Open the card of the post',
    none: 'Choose a post in the sheet: its card opens here.',
    tabsName: 'Views of the card',
    tabs: { timeline: 'Timeline', shares: 'Shares', months: 'Month by month', contracts: 'Contracts and conventions' },
    contract: 'Contract',
    convention: 'Convention',
    remainder: 'Remainder',
    cost: 'Cost',
    state: 'State',
    received: 'Received from State',
    training: 'training',
    level: 'Level of cost',
    unsecured: 'Not notified, left out',
    unused: 'State money not earned (post empty)',
    unnamed: 'Funder to name',
    openEnd: 'no end',
    today: (day) => `Today, ${day}`,
    period: (rank, of) => (of === 1 ? 'whole length' : `year ${rank}`),
    perMonth: (cents) => `${formatWholeEuros(cents)}/month`,
    perMonthExact: (cents) => `${formatEuros(cents)} a month on average`,
    withoutState: 'no State money',
    unknown: 'unknown cost',
    noMonth: 'The months of this post come with the computation.',
    month: 'Month',
    total: (year) => `Total ${year}`,
    shareOf: 'Funding',
    timelineOf: (post) => `Timeline of the post ${post}`,
    noPeriod: 'dates to type',
  },
};
