import { type Accessor, createSignal, untrack } from 'solid-js';
import type { Language } from '../../texts/language.ts';

/** How the screen is coloured: as the computer says, or as chosen. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The choices of the user that belong to no plan. */
export interface Preferences {
  readonly theme: Accessor<Theme>;
  /** Chooses the theme, shows it at once and remembers it. */
  setTheme(theme: Theme): void;
  readonly language: Language;
  /** Remembers the language and loads the page again in it. */
  setLanguage(language: Language): void;
}

const THEME_KEY = 'quote-part:theme';
const LANGUAGE_KEY = 'quote-part:language';

/** Reads the choices before the first paint, so that the page never shows in another theme; they are lost where nothing may be kept. */
export function createPreferences(): Preferences {
  const [theme, setTheme] = createSignal<Theme>(THEMES.find((one) => one === read(THEME_KEY)) ?? 'system');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const show = (): void => {
    const chosen = untrack(theme);
    const mode = chosen === 'system' ? (dark.matches ? 'dark' : 'light') : chosen;
    const root = document.documentElement;
    root.classList.add('ag-theme-mode');
    root.dataset['theme'] = mode;
    root.dataset['agThemeMode'] = mode;
  };
  dark.addEventListener('change', show);
  show();
  return {
    theme,
    setTheme(chosen) {
      setTheme(chosen);
      keep(THEME_KEY, chosen);
      show();
    },
    language: read(LANGUAGE_KEY) === 'en' ? 'en' : 'fr',
    setLanguage(chosen) {
      keep(LANGUAGE_KEY, chosen);
      location.reload();
    },
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing may be kept here: the choice holds until the page closes.
  }
}
