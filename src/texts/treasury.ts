import { formatCount, formatEuros } from './amounts.ts';
import type { Texts } from './language.ts';

/** The words of the treasury of the plan. */
export const treasuryTexts: Texts<{
  readonly title: string;
  readonly close: string;
  readonly open: string;
  readonly month: string;
  readonly paid: string;
  readonly state: string;
  readonly cofunding: string;
  readonly balance: string;
  readonly total: (year: number) => string;
  readonly lowest: (balance: number, month: string) => string;
  readonly isLowest: string;
  readonly neverBelow: string;
  readonly since: (month: string) => string;
  readonly unknown: (posts: number) => string;
  readonly waiting: string;
  readonly failed: string;
}> = {
  fr: {
    title: 'Trésorerie du plan, mois par mois',
    close: 'Fermer la trésorerie',
    open: 'Ouvrir la trésorerie mois par mois',
    month: 'Mois',
    paid: 'Payé',
    state: 'Encaissé État',
    cofunding: 'Encaissé cofinanceurs',
    balance: 'Solde cumulé',
    total: (year) => `Total ${year}`,
    lowest: (balance, month) => `Point le plus bas : ${formatEuros(balance)} en ${month}, à couvrir par d’autres fonds.`,
    isLowest: 'point le plus bas',
    neverBelow: 'Le solde ne descend jamais sous zéro.',
    since: (month) => `Le solde part de zéro en ${month} ; les fonds propres n’y sont pas.`,
    unknown: (posts) =>
      posts < 2 ? 'Un poste au coût inconnu n’y est pas.' : `${formatCount(posts)} postes au coût inconnu n’y sont pas.`,
    waiting: 'La trésorerie arrive avec le calcul.',
    failed: 'La trésorerie n’a pas pu être calculée. Le plan est en sécurité.',
  },
  en: {
    title: 'Treasury of the plan, month by month',
    close: 'Close the treasury',
    open: 'Open the treasury month by month',
    month: 'Month',
    paid: 'Paid',
    state: 'Received from the State',
    cofunding: 'Received from cofunders',
    balance: 'Running balance',
    total: (year) => `Total ${year}`,
    lowest: (balance, month) => `Lowest point: ${formatEuros(balance)} in ${month}, to be covered by other funds.`,
    isLowest: 'lowest point',
    neverBelow: 'The balance never falls under zero.',
    since: (month) => `The balance starts from zero in ${month}; own funds are not in it.`,
    unknown: (posts) => (posts === 1 ? 'A post of unknown cost is left out.' : `${formatCount(posts)} posts of unknown cost are left out.`),
    waiting: 'The treasury comes with the computation.',
    failed: 'The treasury could not be computed. The plan is safe.',
  },
};
