/** Where the keys of a shortcut act: a cell of a sheet, the editor open in a cell, or anywhere on the page. */
export type Scope = 'sheet' | 'editor' | 'page';

/** The heads under which the help lists shortcuts, in order. */
export const SHORTCUT_TOPICS = ['move', 'select', 'edit', 'clipboard', 'fill', 'find', 'file'] as const;
export type ShortcutTopic = (typeof SHORTCUT_TOPICS)[number];

/** One line of the catalogue: keys, where they act, and what they do. Its words are in `texts/shortcuts.ts`, by action. */
export interface Shortcut<A extends string = string> {
  readonly action: A;
  readonly scope: Scope;
  readonly topic: ShortcutTopic;
  /**
   * Every way to press it: names of keys as browsers give them (`event.key`), after `Mod+` (Ctrl, or Cmd on a Mac), `Alt+` and
   * `Shift+` in this order. A character that Shift helps to type stands alone: `?`, not `Shift+?`.
   */
  readonly keys: readonly string[];
  /** The key keeps its own meaning in a text field: Ctrl+Z undoes what was typed there. */
  readonly notInFields?: true;
}
