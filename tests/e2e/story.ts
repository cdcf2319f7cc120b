import { expect, type Locator, type Page } from '@playwright/test';

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
