import { For, type JSX } from 'solid-js';
import { frameTexts } from '../../texts/frame.ts';
import { say } from '../../texts/language.ts';
import { Menu, MenuItem, MenuTitle } from '../elements/menu.tsx';
import { type Preferences, THEMES } from './preferences.ts';

/** The choice of the theme and of the language. */
export function DisplayMenu(props: { readonly preferences: Preferences }): JSX.Element {
  const words = say(frameTexts);
  return (
    <Menu
      name={words.appearance}
      look="plain"
      label={
        <svg viewBox="0 0 16 16" class="icon" aria-hidden="true">
          <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" />
          <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor" />
        </svg>
      }
    >
      <MenuTitle>{words.theme}</MenuTitle>
      <For each={THEMES}>
        {(theme) => (
          <MenuItem checked={props.preferences.theme() === theme} onChoose={() => props.preferences.setTheme(theme)}>
            {words.themes[theme]}
          </MenuItem>
        )}
      </For>
      <MenuTitle>{words.language}</MenuTitle>
      <MenuItem checked={props.preferences.language === 'fr'} onChoose={() => props.preferences.setLanguage('fr')}>
        <span lang="fr">{words.languages.fr}</span>
      </MenuItem>
      <MenuItem checked={props.preferences.language === 'en'} onChoose={() => props.preferences.setLanguage('en')}>
        <span lang="en">{words.languages.en}</span>
      </MenuItem>
    </Menu>
  );
}
