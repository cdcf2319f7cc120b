import { expect, type Locator, type Page } from '@playwright/test';

/** The row of a sheet that has a cell reading exactly this. */
export function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('gridcell', { name, exact: true }) });
}

/** A cell by the name of its row and of its column; `year` when every exercice has a column of that name, and it is on the screen. */
export async function cellAt(page: Page, row: string, column: string, year?: number): Promise<Locator> {
  let from = 0;
  if (year !== undefined) {
    const group = page.getByRole('columnheader', { name: String(year), exact: true });
    from = Number(await group.getAttribute('aria-colindex'));
  }
  const headers = page.getByRole('columnheader', { name: column, exact: true });
  await expect(headers.first()).toBeVisible();
  const places = await headers.evaluateAll((all) => all.map((one) => Number(one.getAttribute('aria-colindex'))));
  const place = Math.min(...places.filter((one) => one >= from));
  expect(place, `the column « ${column} »`).toBeLessThan(Number.POSITIVE_INFINITY);
  return rowOf(page, row).locator(`[aria-colindex="${place}"]`);
}

/** What a cell or a key figure reads, in cents; undefined when it reads nothing. */
export async function centsOf(cell: Locator): Promise<number | undefined> {
  const text = ((await cell.textContent()) ?? '').replace(/[\s€]/g, '').replace('−', '-');
  if (text === '' || text === '—') return undefined;
  expect(text).toMatch(/^-?\d+,\d\d$/);
  return Number(text.replace(',', ''));
}

/** The cell the keyboard is in. */
export function focusedCell(page: Page): Locator {
  return page.getByRole('gridcell').and(page.locator(':focus'));
}

/** Chooses a sheet by its tab. */
export async function openSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Feuilles' }).getByRole('tab', { name }).click();
  await expect(page.getByRole('tabpanel', { name }).getByRole('row').nth(1)).toBeVisible();
}
