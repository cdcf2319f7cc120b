import type { Texts } from './language.ts';

/** Why a typed text was not taken: the text stays in its cell, nothing is stored. */
export const TYPING_REFUSALS = [
  'notAnAmount',
  'thousandsOrDecimals',
  'negative',
  'notARate',
  'aboveWhole',
  'notADay',
  'notACount',
  'notAFlag',
  'notAChoice',
  'needed',
  'noSuchCommune',
  'severalCommunes',
  'noSuchPost',
  'noTarget',
  'searching',
] as const;
export type TypingRefusal = (typeof TYPING_REFUSALS)[number];

/** What to say of each refusal, from the text that was typed. */
export const typingTexts: Texts<Record<TypingRefusal, (text: string) => string>> = {
  fr: {
    notAnAmount: (text) => `«\u00a0${text}\u00a0» n’est pas un montant. Exemple\u00a0: 1\u202f900,50.`,
    thousandsOrDecimals: (text) => `«\u00a0${text}\u00a0» peut se lire en milliers ou en décimales. Tapez 1\u202f000 ou 1,00.`,
    negative: (text) => `«\u00a0${text}\u00a0» est négatif\u00a0: cette cellule attend un nombre positif.`,
    notARate: (text) => `«\u00a0${text}\u00a0» n’est pas un taux. Exemple\u00a0: 80\u202f%.`,
    aboveWhole: (text) => `«\u00a0${text}\u00a0» dépasse 100\u202f%.`,
    notADay: (text) => `«\u00a0${text}\u00a0» n’est pas une date qui existe. Exemple\u00a0: 31/08/2026.`,
    notACount: (text) => `«\u00a0${text}\u00a0» n’est pas un nombre entier.`,
    notAFlag: (text) => `«\u00a0${text}\u00a0»\u00a0: répondez par oui ou par non.`,
    notAChoice: (text) => `«\u00a0${text}\u00a0» n’est pas dans la liste. Alt + flèche bas l’ouvre.`,
    needed: () => 'Cette cellule ne peut pas rester vide.',
    noSuchCommune: (text) => `Aucune commune ne s’appelle «\u00a0${text}\u00a0».`,
    severalCommunes: (text) => `Plusieurs communes répondent à «\u00a0${text}\u00a0»\u00a0: choisissez dans la liste.`,
    noSuchPost: (text) => `Aucun poste ne s’appelle «\u00a0${text}\u00a0».`,
    noTarget: () => 'Choisissez d’abord «\u00a0Un poste\u00a0» ou «\u00a0Une commune\u00a0».',
    searching: (text) => `«\u00a0${text}\u00a0»\u00a0: recherche de la commune…`,
  },
  en: {
    notAnAmount: (text) => `“${text}” is not an amount. Example: 1,900.50.`,
    thousandsOrDecimals: (text) => `“${text}” could be thousands or decimals. Type 1 000 or 1,00.`,
    negative: (text) => `“${text}” is negative: this cell takes a positive number.`,
    notARate: (text) => `“${text}” is not a rate. Example: 80%.`,
    aboveWhole: (text) => `“${text}” is more than 100%.`,
    notADay: (text) => `“${text}” is not a day that exists. Example: 31/08/2026.`,
    notACount: (text) => `“${text}” is not a whole number.`,
    notAFlag: (text) => `“${text}”: answer yes or no.`,
    notAChoice: (text) => `“${text}” is not in the list. Alt + down arrow opens it.`,
    needed: () => 'This cell cannot stay empty.',
    noSuchCommune: (text) => `No commune is called “${text}”.`,
    severalCommunes: (text) => `Several communes answer to “${text}”: choose in the list.`,
    noSuchPost: (text) => `No post is called “${text}”.`,
    noTarget: () => 'First choose “A post” or “A commune”.',
    searching: (text) => `“${text}”: looking for the commune…`,
  },
};
