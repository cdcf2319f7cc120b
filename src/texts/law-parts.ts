import type { Texts } from './language.ts';

/** What the numbers are called that one value of a parameter of law may hold. */
export const lawPartTexts: Texts<{
  readonly monthly: string;
  readonly period: (rank: number) => string;
  readonly step: (rank: number) => string;
  readonly child: (rank: number) => string;
  readonly fixed: string;
  readonly share: string;
  readonly nextFixed: string;
  readonly nextShare: string;
  readonly leastIndex: string;
  readonly mostIndex: string;
  readonly rate: string;
  readonly upTo: string;
  readonly frozenSmic: string;
  readonly most: string;
  readonly floor: string;
  readonly slope: string;
  readonly first: string;
  readonly second: string;
  readonly bracket: (rank: number) => string;
  readonly allowance: string;
}> = {
  fr: {
    monthly: 'soit par mois, 35 h',
    period: (rank) => `période ${rank}`,
    step: (rank) => `échelon ${rank}`,
    child: (rank) => (rank === 1 ? '1 enfant' : `${rank} enfants`),
    fixed: 'part fixe',
    share: 'part proportionnelle',
    nextFixed: 'enfant suivant, part fixe',
    nextShare: 'enfant suivant, part proportionnelle',
    leastIndex: 'indice plancher',
    mostIndex: 'indice plafond',
    rate: 'taux',
    upTo: 'jusqu’à (SMIC)',
    frozenSmic: 'SMIC horaire de référence',
    most: 'coefficient maximal',
    floor: 'coefficient minimal',
    slope: 'coefficient de pente',
    first: 'premier seuil annuel',
    second: 'second seuil annuel',
    bracket: (rank) => `taux de la tranche ${rank}`,
    allowance: 'abattement annuel des associations',
  },
  en: {
    monthly: 'that is by month, 35 h',
    period: (rank) => `period ${rank}`,
    step: (rank) => `step ${rank}`,
    child: (rank) => (rank === 1 ? '1 child' : `${rank} children`),
    fixed: 'fixed part',
    share: 'proportional part',
    nextFixed: 'next child, fixed part',
    nextShare: 'next child, proportional part',
    leastIndex: 'least index',
    mostIndex: 'most index',
    rate: 'rate',
    upTo: 'up to (SMIC)',
    frozenSmic: 'hourly SMIC of reference',
    most: 'greatest coefficient',
    floor: 'least coefficient',
    slope: 'slope coefficient',
    first: 'first yearly threshold',
    second: 'second yearly threshold',
    bracket: (rank) => `rate of bracket ${rank}`,
    allowance: 'yearly allowance of associations',
  },
};
