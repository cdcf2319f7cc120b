import { PAGE_SHORTCUTS, type PageAction } from '../keys/shortcuts.ts';
import type { Command } from './command.ts';
import type { Ground } from './ground.ts';
import { fileCommands, pageCommands, planCommands, viewCommands } from './plan-commands.ts';
import { rowCommands } from './row-commands.ts';
import { sheetCommands } from './sheet-commands.ts';

/** Every command of an open plan. */
export interface Commands {
  /** All of them, available now or not, in the order they are listed. */
  all(): readonly Command[];
  /** A command by its id; throws a defect when there is none. */
  get(id: string): Command;
}

/** The commands of a plan: the same list for menus, toolbars, keys and the palette. */
export function createCommands(ground: Ground): Commands {
  const fixed = [
    ...rowCommands(ground),
    ...sheetCommands(ground),
    ...fileCommands(ground),
    ...planCommands(ground),
    ...pageCommands(ground),
  ];
  const byId = new Map(fixed.map((command) => [command.id, command]));
  // The exercices of a plan may change: their commands are made when they are listed.
  const all = (): readonly Command[] => [...fixed, ...viewCommands(ground)];
  return {
    all,
    get(id) {
      const found = byId.get(id) ?? all().find((command) => command.id === id);
      if (found === undefined) throw new RangeError(`no command ${id}`);
      return found;
    },
  };
}

/** The actions that the page answers to, by its commands. */
export function actionsOf(commands: Commands): readonly PageAction[] {
  return commands.all().flatMap(({ shortcut }) => PAGE_SHORTCUTS.flatMap(({ action }) => (action === shortcut ? action : [])));
}
