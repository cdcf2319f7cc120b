import { readFileSync } from 'node:fs';
import { type Download, expect, type Locator, type Page } from '@playwright/test';

/** Opens the example from the first screen and waits for its figures. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Ouvrir l’exemple/ }).click();
  await expect(cellOf(page, 'CN-01', 'grossPay')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /Enregistré dans/ })).toBeVisible();
}

/** The cell of a post in the sheet « Postes », by the field of its column. */
export function cellOf(page: Page, post: string, column: string): Locator {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: post, exact: true }) })
    .locator(`[col-id="posts.${column}"]`);
}

/** Types in a cell of the sheet as at a keyboard, and commits with Enter. */
export async function type(page: Page, cell: Locator, text: string): Promise<void> {
  await cell.click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What stands under a key figure of the strip, as read. */
export function keyFigure(page: Page, name: string): Locator {
  return page
    .getByRole('region', { name: /^Chiffres clés/ })
    .locator('div', { has: page.getByRole('term').filter({ hasText: name }) })
    .getByRole('definition')
    .first();
}

/** Waits until the plan says that it is kept. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /Enregistré dans/ })).toBeVisible();
}

/** Exports by the menu, and what was downloaded. */
export async function exported(page: Page, name: RegExp): Promise<{ download: Download; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Exporter' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
  return { download, bytes: readFileSync(await download.path()) };
}

/** Presses a button that asks for files, and gives it some: a path, or a file made on the spot. */
export async function chooseFile(
  page: Page,
  button: RegExp,
  files: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: button }).click()]);
  await chooser.setFiles(files);
}
