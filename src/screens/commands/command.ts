import type { ShortcutAction } from '../keys/shortcuts.ts';

/** What commands are about, in the order they are listed. */
export const COMMAND_TOPICS = ['rows', 'find', 'groups', 'columns', 'sheets', 'years', 'panels', 'files', 'plan', 'display'] as const;
export type CommandTopic = (typeof COMMAND_TOPICS)[number];

/** Something the user can do, described once: menus, toolbars, keys and the palette all run the same. */
export interface Command {
  /** Stable: recent commands are remembered by it. */
  readonly id: string;
  readonly topic: CommandTopic;
  /** What it does, as it reads at this moment. */
  label(): string;
  /** The keys that do it too. */
  readonly shortcut?: ShortcutAction;
  /** For one choice among several: whether it is the present one. */
  checked?(): boolean;
  /** Whether it can be done now. */
  available(): boolean;
  run(): void;
}
