import { describe, expect, it } from 'vitest';
import { describeShortcut } from '../../../src/screens/keys/describe-shortcut.ts';
import { chordOf, editorActionOf, type Press, pageActionOf, sheetActionOf } from '../../../src/screens/keys/read-key.ts';
import { SHORTCUTS } from '../../../src/screens/keys/shortcuts.ts';
import { shortcutTexts } from '../../../src/texts/shortcuts.ts';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('a key press', () => {
  it.each([
    [press('ArrowLeft', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+ArrowLeft'],
    [press('d', { metaKey: true }), 'Mod+D'],
    [press('D', { ctrlKey: true }), 'Mod+D'],
    [press('D', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+D'],
    [press(' ', { ctrlKey: true }), 'Mod+Space'],
    [press(';', { ctrlKey: true }), 'Mod+;'],
    [press('?', { shiftKey: true }), '?'],
    [press('ArrowDown', { altKey: true }), 'Alt+ArrowDown'],
  ])('is read by what it types: %j is %s', (pressed, chord) => {
    expect(chordOf(pressed)).toBe(chord);
  });

  it('made with AltGr, which Windows says as Ctrl and Alt, is a character and no shortcut', () => {
    expect(sheetActionOf(press('d', { ctrlKey: true, altKey: true }))).toBeUndefined();
  });

  it('means one thing in a cell, another in its editor', () => {
    expect(sheetActionOf(press('Enter'))).toBe('nextRow');
    expect(editorActionOf(press('Enter'))).toBe('enterDown');
    expect(editorActionOf(press('a'))).toBeUndefined();
  });

  it('keeps its own meaning where text is typed', () => {
    expect(pageActionOf(press('z', { ctrlKey: true }), false)).toBe('undo');
    expect(pageActionOf(press('z', { ctrlKey: true }), true)).toBeUndefined();
    expect(pageActionOf(press('?', { shiftKey: true }), true)).toBeUndefined();
    expect(pageActionOf(press('s', { ctrlKey: true }), true)).toBe('save');
    expect(pageActionOf(press('F1'), true)).toBe('help');
  });
});

describe('the catalogue', () => {
  it('gives no key two meanings in one place', () => {
    for (const scope of ['sheet', 'editor', 'page'] as const) {
      const keys = SHORTCUTS.filter((one) => one.scope === scope).flatMap((one) => one.keys);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
  });

  it('takes no key of the page in a cell', () => {
    const page = new Set(SHORTCUTS.filter((one) => one.scope === 'page').flatMap((one) => one.keys));
    expect(SHORTCUTS.filter((one) => one.scope !== 'page').flatMap((one) => one.keys.filter((key) => page.has(key)))).toEqual([]);
  });

  it('says each of its actions, and nothing else', () => {
    expect(Object.keys(shortcutTexts.fr).sort()).toEqual(SHORTCUTS.map((one) => one.action).sort());
  });

  it.each([
    ['extendToEdge', false, ['Ctrl + Maj + flèche']],
    ['redo', false, ['Ctrl + Y', 'Ctrl + Maj + Z']],
    ['redo', true, ['⌘ + Y', '⌘ + Maj + Z']],
    ['openList', false, ['Alt + ↓']],
  ])('writes the keys of %s as keyboards have them', (action, isMac, keys) => {
    const shortcut = SHORTCUTS.find((one) => one.action === action) as (typeof SHORTCUTS)[number];
    expect(describeShortcut(shortcut, isMac).keys).toEqual(keys);
  });
});
