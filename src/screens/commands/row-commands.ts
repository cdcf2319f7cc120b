import { commandTexts } from '../../texts/commands.ts';
import { gridTexts } from '../../texts/grid.ts';
import { say } from '../../texts/language.ts';
import { hasCopies, hasRows, type RowSheet } from '../grid/row-actions.ts';
import type { Command } from './command.ts';
import type { Ground } from './ground.ts';

/** What can be done with the rows of the shown sheet. */
export function rowCommands({ session, view, sheet }: Ground): Command[] {
  const words = say(commandTexts);
  const rows = (): RowSheet | undefined => {
    const shown = view.sheet();
    return hasRows(shown) && !session.readOnly() && sheet() !== undefined ? shown : undefined;
  };
  return [
    {
      id: 'addRow',
      topic: 'rows',
      label: () => say(gridTexts).add[rows() ?? 'posts'],
      available: () => rows() !== undefined,
      run: () => sheet()?.add(),
    },
    {
      id: 'duplicateRows',
      topic: 'rows',
      label: () => words.duplicateRows,
      available: () => {
        const shown = rows();
        return shown !== undefined && hasCopies(shown);
      },
      run: () => sheet()?.duplicate(),
    },
    {
      id: 'removeRows',
      topic: 'rows',
      label: () => words.removeRows,
      available: () => rows() !== undefined,
      run: () => sheet()?.remove(),
    },
    { id: 'undo', topic: 'rows', shortcut: 'undo', label: () => words.undo, available: session.canUndo, run: () => session.undo() },
    { id: 'redo', topic: 'rows', shortcut: 'redo', label: () => words.redo, available: session.canRedo, run: () => session.redo() },
  ];
}
