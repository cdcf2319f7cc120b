import type { Plan } from '../../domain/plan/plan.ts';
import { isGroupRow } from '../grid/group.ts';
import type { Sheet } from '../view.ts';
import type { Explaining } from './explaining.ts';
import { type Figure, figureAt } from './figure.ts';

/** Follows the cell the keyboard is in, on any sheet drawn in `room`; a double click on a figure explains it. Stops when called back. */
export function watchCells(room: HTMLElement, sheet: () => Sheet, plan: () => Plan, explaining: Explaining): () => void {
  const at = (target: EventTarget | null): Figure | undefined => {
    const cell = target instanceof Element ? target.closest('[role="gridcell"][col-id]') : null;
    const row = cell?.closest('[row-id]');
    const id = row?.getAttribute('row-id') ?? '';
    if (cell == null || row == null || isGroupRow(id)) return undefined;
    const isTotal = row.classList.contains('ag-row-pinned');
    return figureAt(sheet(), isTotal ? undefined : id, cell.getAttribute('col-id') ?? '', plan());
  };
  const focused = ({ target }: FocusEvent): void => explaining.setActive(at(target));
  const pressed = ({ target }: MouseEvent): void => {
    const figure = at(target);
    if (figure !== undefined) explaining.explain(figure);
  };
  room.addEventListener('focusin', focused);
  room.addEventListener('dblclick', pressed);
  return () => {
    room.removeEventListener('focusin', focused);
    room.removeEventListener('dblclick', pressed);
  };
}
