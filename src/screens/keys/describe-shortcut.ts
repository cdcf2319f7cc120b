import { say } from '../../texts/language.ts';
import { keyTexts, shortcutTexts } from '../../texts/shortcuts.ts';
import type { Shortcut } from './shortcut.ts';
import type { ShortcutAction } from './shortcuts.ts';

/** What a shortcut does, and its keys as they read on the keyboard: « Ctrl + Maj + flèche », one text for each way to press it. */
export function describeShortcut(
  shortcut: Shortcut<ShortcutAction>,
  isMac: boolean,
): { readonly text: string; readonly keys: readonly string[] } {
  return {
    text: say(shortcutTexts)[shortcut.action],
    keys: [...new Set(shortcut.keys.map((chord) => describeKeys(chord, isMac, shortcut.keys)))],
  };
}

function describeKeys(chord: string, isMac: boolean, all: readonly string[]): string {
  const words = say(keyTexts);
  return chord
    .split('+')
    .map((key) => {
      if (key === 'Mod' && isMac) return words['MacMod'];
      return all.length === 4 && key.startsWith('Arrow') ? words['arrows'] : (words[key] ?? key);
    })
    .join(' + ');
}
