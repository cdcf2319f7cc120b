import type { Texts } from './language.ts';

/** The words of the contracts and conventions of a post. */
export const contractTexts: Texts<{
  readonly contracts: string;
  readonly conventions: string;
  readonly noContract: string;
  readonly noConvention: string;
  readonly addContract: string;
  readonly addConvention: string;
  readonly rank: (rank: number) => string;
  readonly remove: string;
  readonly removeContract: (rank: number) => string;
  readonly removeConvention: (rank: number) => string;
  readonly gestures: string;
  readonly periods: string;
  readonly fromScale: string;
  readonly periodMonths: (rank: number) => string;
  readonly periodAmount: (rank: number) => string;
  readonly months: string;
  readonly addPeriod: string;
  readonly removePeriod: (rank: number) => string;
  readonly wrongMonths: string;
  readonly wrongAmount: string;
}> = {
  fr: {
    contracts: 'Contrats',
    conventions: 'Conventions',
    noContract: 'Aucun contrat : le coût est nul.',
    noConvention: 'Aucune convention : l’État ne verse rien.',
    addContract: 'Ajouter un contrat',
    addConvention: 'Ajouter une convention',
    rank: (rank) => `n° ${rank}`,
    remove: 'Retirer',
    removeContract: (rank) => `Retirer le contrat n° ${rank}`,
    removeConvention: (rank) => `Retirer la convention n° ${rank}`,
    gestures: 'Gestes',
    periods: 'Périodes et montants',
    fromScale: 'selon le barème',
    periodMonths: (rank) => `Durée de la période ${rank}, en mois`,
    periodAmount: (rank) => `Montant de la période ${rank}`,
    months: 'mois',
    addPeriod: 'Ajouter une période',
    removePeriod: (rank) => `Retirer la période ${rank}`,
    wrongMonths: 'Un nombre de mois, de 1 à 120.',
    wrongAmount: 'Un montant en euros, par exemple 17 500.',
  },
  en: {
    contracts: 'Contracts',
    conventions: 'Conventions',
    noContract: 'No contract: there is no cost.',
    noConvention: 'No convention: the State pays nothing.',
    addContract: 'Add a contract',
    addConvention: 'Add a convention',
    rank: (rank) => `no. ${rank}`,
    remove: 'Remove',
    removeContract: (rank) => `Remove contract no. ${rank}`,
    removeConvention: (rank) => `Remove convention no. ${rank}`,
    gestures: 'Commands',
    periods: 'Periods and amounts',
    fromScale: 'as the scale says',
    periodMonths: (rank) => `Length of period ${rank}, in months`,
    periodAmount: (rank) => `Amount of period ${rank}`,
    months: 'months',
    addPeriod: 'Add a period',
    removePeriod: (rank) => `Remove period ${rank}`,
    wrongMonths: 'A number of months, from 1 to 120.',
    wrongAmount: 'An amount in euros, for example 17500.',
  },
};
