import type { Texts } from './language.ts';

/** The words of the list of columns. */
export const layoutTexts: Texts<{
  readonly title: string;
  readonly everyYear: string;
  /** A column that shows another one in few words while its group is folded. */
  readonly short: (name: string) => string;
  readonly help: string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly pin: (name: string) => string;
  readonly width: (name: string) => string;
  readonly fit: (name: string) => string;
  readonly fitAll: string;
  readonly reset: string;
  readonly wasReset: string;
  readonly hide: string;
  readonly freeze: string;
  readonly free: string;
  readonly fitOne: string;
  readonly hidden: (name: string) => string;
  readonly shown: (name: string) => string;
  readonly movedTo: (name: string, place: number, of: number) => string;
}> = {
  fr: {
    title: 'Colonnes',
    everyYear: 'Chaque exercice',
    short: (name) => `${name} (en bref)`,
    help: 'Alt + ↑ et Alt + ↓ déplacent la colonne. La disposition est gardée pour ce plan, dans ce navigateur.',
    up: (name) => `Avancer ${name}`,
    down: (name) => `Reculer ${name}`,
    pin: (name) => `Figer ${name} à gauche`,
    width: (name) => `Largeur de ${name}, en pixels`,
    fit: (name) => `Ajuster la largeur de ${name}`,
    fitAll: 'Ajuster toutes les largeurs',
    reset: 'Rétablir',
    wasReset: 'Les colonnes sont comme au départ.',
    hide: 'Masquer la colonne',
    freeze: 'Figer à gauche',
    free: 'Ne plus figer',
    fitOne: 'Ajuster la largeur',
    hidden: (name) => `Colonne ${name} masquée.`,
    shown: (name) => `Colonne ${name} affichée.`,
    movedTo: (name, place, of) => `${name}\u00a0: ${place} sur ${of}.`,
  },
  en: {
    title: 'Columns',
    everyYear: 'Every year',
    short: (name) => `${name} (in brief)`,
    help: 'Alt + ↑ and Alt + ↓ move the column. The layout is kept for this plan, in this browser.',
    up: (name) => `Move ${name} forward`,
    down: (name) => `Move ${name} back`,
    pin: (name) => `Freeze ${name} on the left`,
    width: (name) => `Width of ${name}, in pixels`,
    fit: (name) => `Fit the width of ${name}`,
    fitAll: 'Fit all widths',
    reset: 'Restore',
    wasReset: 'The columns are as they come.',
    hide: 'Hide the column',
    freeze: 'Freeze on the left',
    free: 'Set free',
    fitOne: 'Fit the width',
    hidden: (name) => `Column ${name} hidden.`,
    shown: (name) => `Column ${name} shown.`,
    movedTo: (name, place, of) => `${name}: ${place} of ${of}.`,
  },
};
