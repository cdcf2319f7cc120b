import type { Texts } from './language.ts';

/** The words of the figures of a selection. */
export const summaryTexts: Texts<{
  readonly selection: string;
  readonly sum: string;
  readonly mean: string;
  readonly count: string;
  readonly min: string;
  readonly max: string;
  copy(name: string, shown: string): string;
  copied(name: string, plain: string): string;
  readonly refused: string;
}> = {
  fr: {
    selection: 'Chiffres de la sélection',
    sum: 'Somme',
    mean: 'Moyenne',
    count: 'Nb',
    min: 'Min',
    max: 'Max',
    copy: (name, shown) => `${name} ${shown} : cliquer pour copier`,
    copied: (name, plain) => `${name} : ${plain} copié.`,
    refused: 'Le navigateur a refusé la copie.',
  },
  en: {
    selection: 'Figures of the selection',
    sum: 'Sum',
    mean: 'Mean',
    count: 'Count',
    min: 'Min',
    max: 'Max',
    copy: (name, shown) => `${name} ${shown}: click to copy`,
    copied: (name, plain) => `${name}: ${plain} copied.`,
    refused: 'The browser refused the copy.',
  },
};
