import { formatCount } from '../../texts/amounts.ts';
import { groupTexts } from '../../texts/groups.ts';
import { say } from '../../texts/language.ts';
import type { Group } from './group.ts';
import type { SheetModel, SheetRow } from './sheet-model.ts';

/** What the head of a group shows in the first column: a button that folds it, its name, how many rows it has. */
export function groupCell(model: SheetModel, row: SheetRow, group: Group): HTMLElement {
  const words = say(groupTexts);
  const folded = model.isFolded(group.key);
  const cell = document.createElement('span');
  const button = document.createElement('button');
  const name = document.createElement('span');
  const count = document.createElement('span');
  cell.className = 'group-name';
  button.type = 'button';
  // The cell has the focus: Enter and Space fold from there.
  button.tabIndex = -1;
  button.className = 'group-toggle';
  button.setAttribute('aria-expanded', String(!folded));
  button.setAttribute('aria-label', folded ? words.unfold(group.label) : words.fold(group.label));
  button.append(folded ? '▸' : '▾');
  button.addEventListener('click', () => model.fold(row));
  name.className = 'group-label';
  name.append(group.label);
  count.className = 'group-count';
  count.append(formatCount(group.members.length));
  cell.append(button, name, count);
  return cell;
}

/** The text of the head of a group, as it is copied and found. */
export function groupText({ label, members }: Group): string {
  return `${label} (${members.length})`;
}
