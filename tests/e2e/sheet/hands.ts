import { expect, type Locator, type Page } from '@playwright/test';

/** The themes that what is drawn must be read in. */
export const THEMES = ['light', 'dark'] as const;

/** A cell of the sheet on show by its rank on the screen, from 0, and the id of its column. */
export function cell(page: Page, row: number, column: string): Locator {
  return page.locator(`.sheet-host:visible .ag-row[row-index="${row}"] .ag-cell[col-id="${column}"]`);
}

/** The cell the keyboard is in, as « rank column »; nothing outside the rows of the sheet. */
export function active(page: Page): Promise<string> {
  return page.evaluate(() => {
    const cell = document.activeElement?.closest('.ag-cell');
    return cell ? `${cell.closest('.ag-row')?.getAttribute('row-index')} ${cell.getAttribute('col-id')}` : '';
  });
}

/** What is selected among the cells on the screen, as « first–last rank: columns »; one cell alone is no selection. */
export function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const rows = new Set<number>();
    const columns = new Map<string, number>();
    for (const cell of document.querySelectorAll('.sheet-host .ag-cell[aria-selected="true"]')) {
      rows.add(Number(cell.closest('.ag-row')?.getAttribute('row-index')));
      columns.set(cell.getAttribute('col-id') ?? '', Number(cell.getAttribute('aria-colindex')));
    }
    if (rows.size === 0) return '';
    const names = [...columns].sort((a, b) => a[1] - b[1]).map(([name]) => name.replace('posts.', ''));
    return `${Math.min(...rows)}–${Math.max(...rows)}: ${names.join(' ')}`;
  });
}

/** The size of the selection as a screen reader hears it: what is off the screen counts too. */
export function said(page: Page, text: RegExp): Promise<void> {
  return expect(page.getByText(text).first()).toBeAttached();
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes from one cell to another with the button held: Playwright's own drag would drop, a hand moves. */
export async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

/** The middle of an element on the screen. */
export async function middleOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`Not on the screen: ${element}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The corner of the last cell of the selection, by which it is filled. */
export async function handleOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`Not on the screen: ${element}`);
  return { x: box.x + box.width - 3, y: box.y + box.height - 3 };
}

/** The texts of the cells of a column, from the first row to the last on the screen. */
export function texts(page: Page, column: string): Promise<string[]> {
  return page.evaluate((id) => {
    const rows = [...document.querySelectorAll<HTMLElement>('.sheet-host .ag-row')].filter((row) =>
      /^\d+$/.test(row.getAttribute('row-index') ?? ''),
    );
    rows.sort((a, b) => Number(a.getAttribute('row-index')) - Number(b.getAttribute('row-index')));
    return rows.flatMap((row) => row.querySelector(`.ag-cell[col-id="${id}"]`)?.textContent?.replace(/\s/g, ' ').trim() ?? []);
  }, column);
}

/** The button that undoes, whose state says whether anything was done. */
export function undoButton(page: Page): Locator {
  return page.getByRole('banner').getByRole('button', { name: /^Annuler/ });
}
