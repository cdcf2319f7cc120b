import type { Page } from '@playwright/test';
import { inventedPlan } from '../../bench/plans.ts';
import { expect, test } from '../app.ts';
import { centsOf } from '../sheet.ts';
import { keyFigure, openSample, saved } from '../story.ts';
import { expectAccessible, header, openPlan, sheet, THEMES } from './tables.ts';

/** The ids of the columns drawn, from left to right. */
function drawn(page: Page): Promise<string[]> {
  return sheet(page)
    .locator('.ag-header-cell[col-id]')
    .evaluateAll((all) =>
      all
        .map((one) => [one.getBoundingClientRect().left, one.getAttribute('col-id') ?? ''] as const)
        .sort(([a], [b]) => a - b)
        .map(([, id]) => id),
    );
}

for (const theme of THEMES) {
  test.describe(`columns, ${theme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' }));

    test('columns are hidden, moved, widened and frozen from the keyboard, kept for the plan, and put back', async ({ page }) => {
      await page.goto('./');
      await openSample(page);
      const before = await drawn(page);
      await page.getByRole('button', { name: 'Colonnes', exact: true }).press('Enter');
      const list = page.getByRole('dialog', { name: 'Colonnes' });
      await expectAccessible(page, 'the list of columns', '.popup:popover-open');
      await list.getByRole('checkbox', { name: 'Fin', exact: true }).press('Space');
      await expect(header(page, 'posts.end')).toHaveCount(0);
      await list.getByRole('checkbox', { name: 'Brut', exact: true }).press('Alt+ArrowDown');
      await list.getByRole('checkbox', { name: 'Brut', exact: true }).press('Alt+ArrowDown');
      await expect
        .poll(async () => (await drawn(page)).indexOf('posts.grossPay'))
        .toBeGreaterThan((await drawn(page)).indexOf('posts.fte'));
      await list.getByRole('spinbutton', { name: /^Largeur de Brut,/ }).fill('150');
      await page.keyboard.press('Tab');
      await expect.poll(async () => (await header(page, 'posts.grossPay').boundingBox())?.width).toBe(150);
      await list.getByRole('button', { name: 'Figer Brut à gauche' }).press('Enter');
      await expect
        .poll(async () => (await drawn(page)).indexOf('posts.grossPay'))
        .toBeLessThan((await drawn(page)).indexOf('posts.commune'));
      await list.getByRole('button', { name: 'Figer Brut à gauche' }).press('Enter');
      await page.keyboard.press('Escape');
      await expect(list).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Colonnes', exact: true })).toBeFocused();

      await saved(page);
      await page.reload();
      await expect(header(page, 'posts.grossPay')).toBeVisible();
      await expect(header(page, 'posts.end')).toHaveCount(0);
      expect((await header(page, 'posts.grossPay').boundingBox())?.width).toBe(150);
      expect((await drawn(page)).indexOf('posts.grossPay')).toBeGreaterThan((await drawn(page)).indexOf('posts.fte'));

      await page.getByRole('button', { name: 'Colonnes', exact: true }).click();
      await list.getByRole('button', { name: 'Rétablir' }).click();
      await page.keyboard.press('Escape');
      await expect.poll(() => drawn(page)).toEqual(before);
    });

    test('a column is widened by its edge and fitted by a double click', async ({ page }) => {
      await page.goto('./');
      await openSample(page);
      const width = async (): Promise<number> => (await header(page, 'posts.commune').boundingBox())?.width ?? 0;
      const was = await width();
      const edge = header(page, 'posts.commune').locator('.ag-header-cell-resize');
      const box = await edge.boundingBox();
      if (box === null) throw new Error('no edge to pull');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 6 });
      await page.mouse.up();
      await expect.poll(width).toBeGreaterThan(was + 40);
      await edge.dblclick();
      // The longest name, « Siaugues-Sainte-Marie », is read in full.
      await expect
        .poll(async () =>
          sheet(page)
            .locator('.ag-row:not(.totals) [col-id="posts.commune"]')
            .evaluateAll((all) => all.every((one) => one.scrollWidth <= one.clientWidth)),
        )
        .toBe(true);
    });

    test('U-30: the first column, the headers and the total stay on the screen, and the key figures say the total again', async ({
      page,
    }) => {
      await openPlan(page, inventedPlan(400));
      await sheet(page).locator('.ag-cell[col-id="posts.label"]').first().click();
      await page.keyboard.press('Control+End');
      await expect(page.getByRole('gridcell', { name: 'CN-399', exact: true })).toBeInViewport();
      await expect(header(page, 'posts.label')).toBeInViewport();
      await expect(sheet(page).locator('.totals [col-id="posts.label"]')).toBeInViewport();
      const cost = sheet(page).locator('.totals [col-id="cost.2027"]');
      await page.keyboard.press('Control+Home');
      await header(page, 'cost.2027').scrollIntoViewIfNeeded();
      await expect.poll(() => centsOf(cost)).toBeGreaterThan(0);
      expect(await centsOf(keyFigure(page, 'Coût'))).toBe(await centsOf(cost));
    });
  });
}
