/** The languages of the screen: French first, English for contributors. */
export type Language = 'fr' | 'en';

/** The same sentences in both languages: the English twin must have every key of the French one, or it does not compile. */
export interface Texts<T> {
  readonly fr: T;
  readonly en: T;
}

let current: Language = 'fr';

/** Chooses the language of every later `say`; the page is assembled again after a change. */
export function setLanguage(language: Language): void {
  current = language;
}

/** The language in use. */
export function language(): Language {
  return current;
}

/** The sentences of a topic in the language in use. */
export function say<T>(texts: Texts<T>): T {
  return texts[current];
}
