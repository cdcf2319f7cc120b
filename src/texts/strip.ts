import { formatEuros, formatShare, formatWholeEuros } from './amounts.ts';
import type { Texts } from './language.ts';

/** The key figures of the chosen exercice, in words. */
export const stripTexts: Texts<{
  readonly name: (year: number) => string;
  readonly cost: (year: number) => string;
  readonly state: string;
  readonly cofunding: string;
  readonly remainder: string;
  readonly shortfall: string;
  readonly over: string;
  readonly ownFunds: string;
  readonly change: (ratio: number, before: number) => string;
  readonly shareOfCost: (ratio: number) => string;
  readonly inYear: (amount: number, year: number) => string;
  readonly secured: (amount: number) => string;
  readonly beside: (amount: number) => string;
  readonly beyondOwnFunds: (amount: number) => string;
  readonly noOwnFunds: string;
  readonly spare: (amount: number) => string;
  readonly unknown: (posts: number) => string;
  readonly nothingKnown: string;
  readonly years: string;
  readonly choose: string;
  readonly year: string;
}> = {
  fr: {
    name: (year) => `Chiffres clés ${year}`,
    cost: (year) => `Coût ${year}`,
    state: 'État',
    cofunding: 'Cofinanceurs',
    remainder: 'Reste à charge',
    shortfall: 'À financer',
    over: 'Trop financé',
    ownFunds: 'Fonds propres',
    change: (ratio, before) => `${signed(ratio)} sur ${before}`,
    shareOfCost: (ratio) => `${formatShare(ratio)} du coût`,
    inYear: (amount, year) => `${brief(amount)} en ${year}`,
    secured: (amount) => `dont ${brief(amount)} notifiés`,
    beside: (amount) => `+ ${brief(amount)} non notifiés`,
    beyondOwnFunds: (amount) => `au-delà de ${brief(amount)} inscrits`,
    noOwnFunds: 'fonds propres non saisis',
    spare: (amount) => `${brief(amount)} inscrits non employés`,
    unknown: (posts) => (posts === 1 ? '1 poste incomplet, hors total' : `${posts} postes incomplets, hors total`),
    nothingKnown: 'rien à calculer encore',
    years: 'Qui paie quoi, par exercice',
    choose: 'Choisir l’exercice',
    year: 'Exercice',
  },
  en: {
    name: (year) => `Key figures ${year}`,
    cost: (year) => `Cost ${year}`,
    state: 'State',
    cofunding: 'Cofunders',
    remainder: 'Remainder',
    shortfall: 'To be funded',
    over: 'Over-funded',
    ownFunds: 'Own funds',
    change: (ratio, before) => `${signed(ratio)} on ${before}`,
    shareOfCost: (ratio) => `${formatShare(ratio)} of the cost`,
    inYear: (amount, year) => `${brief(amount)} in ${year}`,
    secured: (amount) => `of which ${brief(amount)} notified`,
    beside: (amount) => `+ ${brief(amount)} not notified`,
    beyondOwnFunds: (amount) => `beyond ${brief(amount)} budgeted`,
    noOwnFunds: 'own funds not typed',
    spare: (amount) => `${brief(amount)} budgeted, not used`,
    unknown: (posts) => (posts === 1 ? '1 incomplete post, left out' : `${posts} incomplete posts, left out`),
    nothingKnown: 'nothing to compute yet',
    years: 'Who pays what, year by year',
    choose: 'Choose the year',
    year: 'Year',
  },
};

function signed(ratio: number): string {
  const shown = formatShare(Math.abs(ratio));
  return ratio < 0 ? `−${shown}` : `+${shown}`;
}

/** The cents only when there are some: no figure is rounded away. */
function brief(amount: number): string {
  return amount % 100 === 0 ? formatWholeEuros(amount) : formatEuros(amount);
}
