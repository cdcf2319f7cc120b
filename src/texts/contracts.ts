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
  /** Beside a field that changes no figure: it belongs to another regime or another pay. */
  readonly idle: string;
  readonly idleHelp: string;
  readonly contract: (rank: number) => string;
  readonly convention: (rank: number) => string;
  readonly amendments: (contract: number) => string;
  readonly noAmendment: string;
  readonly addAmendment: (contract: number) => string;
  readonly amendment: (rank: number, contract: number) => string;
  readonly removeAmendment: (rank: number, contract: number) => string;
  readonly payments: (paid: string) => string;
  readonly noPayment: string;
  readonly addPayment: (paid: string) => string;
  readonly payment: (rank: number, paid: string) => string;
  readonly removePayment: (rank: number, paid: string) => string;
  readonly trainingMonths: (months: string) => string;
  readonly cofinancings: string;
  readonly noCofinancing: string;
  readonly wholePlan: string;
  readonly allPosts: (line: string) => string;
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
    idle: 'sans effet',
    idleHelp: 'Ce champ ne joue pas avec cette nature de contrat ou cette base de paie.',
    contract: (rank) => `contrat n° ${rank}`,
    convention: (rank) => `convention n° ${rank}`,
    amendments: (contract) => `Avenants au contrat n° ${contract}`,
    noAmendment: 'Aucun avenant.',
    addAmendment: (contract) => `Ajouter un avenant au contrat n° ${contract}`,
    amendment: (rank, contract) => `avenant n° ${rank} au contrat n° ${contract}`,
    removeAmendment: (rank, contract) => `Retirer l’avenant n° ${rank} au contrat n° ${contract}`,
    payments: (paid) => `Versements reçus, ${paid}`,
    noPayment: 'Aucun versement saisi : les dates et les montants sont supposés.',
    addPayment: (paid) => `Ajouter un versement, ${paid}`,
    payment: (rank, paid) => `versement n° ${rank}, ${paid}`,
    removePayment: (rank, paid) => `Retirer le versement n° ${rank}, ${paid}`,
    trainingMonths: (months) => `soit ${months} mois de formation`,
    cofinancings: 'Versements des cofinancements',
    noCofinancing: 'Aucun cofinancement ne porte sur ce poste.',
    wholePlan: 'tout le plan',
    allPosts: (line) => `${line} : ces versements valent pour la ligne entière, tous postes ensemble.`,
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
    idle: 'no effect',
    idleHelp: 'This field does not count with this kind of contract or this pay basis.',
    contract: (rank) => `contract no. ${rank}`,
    convention: (rank) => `convention no. ${rank}`,
    amendments: (contract) => `Amendments to contract no. ${contract}`,
    noAmendment: 'No amendment.',
    addAmendment: (contract) => `Add an amendment to contract no. ${contract}`,
    amendment: (rank, contract) => `amendment no. ${rank} to contract no. ${contract}`,
    removeAmendment: (rank, contract) => `Remove amendment no. ${rank} to contract no. ${contract}`,
    payments: (paid) => `Payments received, ${paid}`,
    noPayment: 'No payment typed: days and amounts are supposed.',
    addPayment: (paid) => `Add a payment, ${paid}`,
    payment: (rank, paid) => `payment no. ${rank}, ${paid}`,
    removePayment: (rank, paid) => `Remove payment no. ${rank}, ${paid}`,
    trainingMonths: (months) => `that is ${months} months of training`,
    cofinancings: 'Payments of cofinancings',
    noCofinancing: 'No cofinancing aims at this post.',
    wholePlan: 'the whole plan',
    allPosts: (line) => `${line}: these payments are for the whole line, all posts together.`,
  },
};
