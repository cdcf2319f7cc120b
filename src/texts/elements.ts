import type { Texts } from './language.ts';

/** The words of buttons, menus and dialogs that are the same everywhere. */
export const elementTexts: Texts<{
  readonly close: string;
  readonly cancel: string;
  readonly confirm: string;
  readonly save: string;
  readonly remove: string;
}> = {
  fr: { close: 'Fermer', cancel: 'Annuler', confirm: 'Confirmer', save: 'Enregistrer', remove: 'Supprimer' },
  en: { close: 'Close', cancel: 'Cancel', confirm: 'Confirm', save: 'Save', remove: 'Delete' },
};
