import { commandTexts } from '../../texts/commands.ts';
import { filterTexts } from '../../texts/filters.ts';
import { groupTexts } from '../../texts/groups.ts';
import { say } from '../../texts/language.ts';
import { GROUPINGS } from '../grid/group-keys.ts';
import type { OpenSheet } from '../grid/opened-sheet.ts';
import type { Command } from './command.ts';
import type { Ground } from './ground.ts';

/** How the shown sheet is looked at: what is searched in it, filters, sorts, groups, columns. None of it changes the plan but replacing. */
export function sheetCommands(ground: Ground): Command[] {
  const { session, view, sheet, announce } = ground;
  const words = say(commandTexts);
  const filters = say(filterTexts);
  const isDrawn = (): boolean => sheet() !== undefined;
  const run = (action: (shown: OpenSheet) => void) => (): void => {
    const shown = sheet();
    if (shown !== undefined) action(shown);
  };
  const openMenu = run((shown) => {
    if (!shown.openColumnMenu()) announce(filters.chooseColumn);
  });
  const toggleFilters = run((shown) => {
    const count = shown.filters.active().length;
    if (count === 0) return openMenu();
    shown.filters.toggle();
    announce(shown.filters.on() ? filters.appliedAgain(count) : filters.putAside(count));
  });
  const hides = (): boolean => (sheet()?.filters.active().length ?? 0) > 0;
  const isSorted = (): boolean => (sheet()?.sorts.active().length ?? 0) > 0;

  return [
    { id: 'find', topic: 'find', shortcut: 'find', label: () => words.find, available: isDrawn, run: () => view.setFinding('find') },
    {
      id: 'replace',
      topic: 'find',
      shortcut: 'replace',
      label: () => words.replace,
      available: () => isDrawn() && !session.readOnly(),
      run: () => view.setFinding('replace'),
    },
    { id: 'filterColumn', topic: 'find', label: () => words.filterColumn, available: isDrawn, run: openMenu },
    { id: 'toggleFilters', topic: 'find', shortcut: 'filters', label: () => words.toggleFilters, available: isDrawn, run: toggleFilters },
    { id: 'showAll', topic: 'find', label: () => words.showAll, available: hides, run: run((shown) => shown.showAll()) },
    { id: 'unsort', topic: 'find', label: () => words.unsort, available: isSorted, run: run((shown) => shown.sorts.remove()) },
    ...groupCommands(ground),
    { id: 'columns', topic: 'columns', label: () => words.columns, available: isDrawn, run: () => view.setAsked('columns') },
    {
      id: 'fitColumns',
      topic: 'columns',
      label: () => words.fitAll,
      available: isDrawn,
      run: run((shown) => void shown.layout.fit(shown.layout.units().flatMap(({ entries }) => entries.map(({ family }) => family)))),
    },
    {
      id: 'resetColumns',
      topic: 'columns',
      label: () => words.resetColumns,
      available: isDrawn,
      run: run((shown) => shown.layout.reset()),
    },
  ];
}

function groupCommands({ sheet }: Ground): Command[] {
  const words = say(groupTexts);
  const isGrouped = (): boolean => sheet()?.groups.by() !== undefined;
  return [
    ...GROUPINGS.map(
      (by): Command => ({
        id: `group.${by}`,
        topic: 'groups',
        label: () => words.groupBy(by),
        checked: () => sheet()?.groups.by() === by,
        available: () => sheet()?.groups.offered.includes(by) === true,
        run: () => sheet()?.groups.set(by),
      }),
    ),
    {
      id: 'ungroup',
      topic: 'groups',
      label: () => words.ungroup,
      checked: () => !isGrouped(),
      available: () => (sheet()?.groups.offered.length ?? 0) > 0,
      run: () => sheet()?.groups.set(undefined),
    },
    { id: 'foldGroups', topic: 'groups', label: () => words.foldAll, available: isGrouped, run: () => sheet()?.groups.foldAll(true) },
    { id: 'unfoldGroups', topic: 'groups', label: () => words.unfoldAll, available: isGrouped, run: () => sheet()?.groups.foldAll(false) },
  ];
}
