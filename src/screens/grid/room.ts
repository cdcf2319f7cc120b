/** Where what floats over a cell is put: out of the grid, which would cut it, and in the landmark that holds it. */
export function roomOf(cell: Element): Element {
  return cell.closest('main') ?? document.body;
}
