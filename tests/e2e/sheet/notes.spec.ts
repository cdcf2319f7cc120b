import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../app.ts';
import { focusedCell } from '../sheet.ts';
import { cellOf, openSample, saved, type } from '../story.ts';

const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Écarts, historique et notes' });
/** What the mark of a cell is drawn with: shapes, hence an image. */
const mark = (cell: Locator): Promise<string> => cell.evaluate((one) => getComputedStyle(one, '::before').backgroundImage);

async function copyTo(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.click();
  await page.keyboard.press('Control+c');
  await to.click();
  await page.keyboard.press('Control+v');
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme === 'light' ? 'in the light theme' : 'in the dark theme', () => {
    test.beforeEach(async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto('./');
    });

    test('U-01 Shift+F2 comments on the cell; the comment is read in its corner, settled, taken back, and still there after a reload', async ({
      page,
    }) => {
      await openSample(page);
      const cell = cellOf(page, 'CN-02', 'grossPay');
      await cell.click();
      await page.keyboard.press('Shift+F2');
      const text = panel(page).getByRole('textbox', { name: /^Commentaire sur CN-02/ });
      await expect(text).toBeFocused();
      await page.keyboard.press('Control+Enter');
      await expect(panel(page).getByRole('alert')).toBeVisible();
      await page.keyboard.type('Vu avec la paie');
      await page.keyboard.press('Tab');
      await page.keyboard.type('MD');
      await page.keyboard.press('Control+Enter');

      // Back in the cell, which says its comment and shows a corner.
      await expect(focusedCell(page)).toHaveText(/^2\s050,00$/);
      await expect(page.getByRole('status').filter({ hasText: /^Commentaire \(MD\)\s: Vu avec la paie$/ })).toHaveCount(1);
      expect(await mark(cell)).toContain('gradient');
      await saved(page);
      await page.reload();
      await expect(cell).toHaveClass(/commented/);

      await cell.click();
      await panel(page)
        .getByRole('tab', { name: /^Notes/ })
        .click();
      const comment = panel(page).getByRole('listitem').filter({ hasText: 'Vu avec la paie' });
      await expect(comment).toContainText('MD');
      const open = await mark(cell);
      await comment.getByRole('button', { name: /^Marquer réglé/ }).click();
      await expect(comment).toHaveCount(0);
      await expect(cell).toHaveClass(/commented-before/);
      expect(await mark(cell)).not.toBe(open);
      await panel(page).getByRole('checkbox').check();
      await expect(comment).toContainText('Réglé');
      await page
        .getByRole('banner')
        .getByRole('button', { name: /^Annuler/ })
        .click();
      await expect(cell).not.toHaveClass(/commented-before/);
      await comment.getByRole('button', { name: /^Supprimer/ }).click();
      await expect(cell).not.toHaveClass(/commented/);
      await panel(page).getByRole('tab', { name: 'Historique' }).click();
      await expect(
        panel(page)
          .getByText(/Commentaire/)
          .first(),
      ).toBeVisible();
    });

    test('each input says where it comes from: typed, pasted, imported or supposed, in words and by a shape', async ({ page }) => {
      await openSample(page);
      const cell = cellOf(page, 'CN-03', 'grossPay');
      await panel(page)
        .getByRole('tab', { name: /^Notes/ })
        .click();
      const origin = panel(page)
        .getByRole('paragraph')
        .filter({ hasText: /^(Saisi|Collé)\./ });
      await cell.click();
      await expect(origin).toHaveText('Saisi. ');
      expect(await mark(cell)).toBe('none');

      await copyTo(page, cellOf(page, 'CN-02', 'grossPay'), cell);
      await expect(cell).toHaveText(/^2\s050,00$/);
      await expect(origin).toHaveText(/^Collé\. Collage · CN-03 · Brut, \d\d\/\d\d\/\d{4} \d\d:\d\d\.$/);
      await expect(page.getByRole('status').filter({ hasText: /^Collé\.$/ })).toHaveCount(1);
      const pasted = await mark(cell);
      expect(pasted).toContain('gradient');

      await type(page, cell, '2300');
      await cell.click();
      await expect(origin).toHaveText(/^Saisi\. .*CN-03 · Brut/);
      expect(await mark(cell)).toBe('none');
      await page.keyboard.press('Control+z');
      await expect(origin).toHaveText(/^Collé\. Collage/);
      expect(await mark(cell)).toBe(pasted);
    });

    test('U-35 the marks of a plan made from a roster differ by their shapes, in grey and in forced colours too', async ({ page }) => {
      await page.goto('./#/import');
      await page.locator('input[type=file]').setInputFiles('tests/examples/rosters/overseas.csv');
      await page.getByRole('radio', { name: 'Brut saisi' }).check();
      await page.getByRole('textbox', { name: 'Montant brut mensuel' }).fill('1 950,00');
      await page.getByRole('button', { name: /^Créer le plan/ }).click();
      // The first figures open their exercice, which comes into view: nothing moves after that.
      await expect(page.locator('.ag-header-cell[col-id="shortfall.2023"]')).toBeInViewport();
      const supposed = cellOf(page, 'CN-01', 'grossPay');
      await expect(supposed).toHaveClass(/hypothesis/);
      await expect(supposed).toHaveCSS('font-style', 'italic');
      await expect(supposed).toHaveCSS('text-decoration-style', 'dotted');
      await panel(page)
        .getByRole('tab', { name: /^Notes/ })
        .click();
      await supposed.click();
      await expect(
        panel(page)
          .getByText(/^Hypothèse\s: cette valeur est supposée/)
          .first(),
      ).toBeVisible();

      await page.keyboard.press('Home');
      await page.locator('.ag-header-group-cell', { hasText: 'Lieu' }).locator('.ag-header-expand-icon:visible').click();
      const imported = cellOf(page, 'CN-01', 'employer');
      await imported.click();
      await expect(panel(page).getByText(/^Importé d’un fichier\./)).toBeVisible();
      const pasted = cellOf(page, 'CN-02', 'employer');
      await copyTo(page, imported, pasted);
      await expect(pasted).toHaveClass(/pasted/);

      // Without its colours, a mark is still told from another.
      const shape = async (cell: Locator): Promise<string> => (await mark(cell)).replaceAll(/(rgba?|color|oklch)\([^)]*\)/g, '');
      expect(await shape(imported)).toContain('gradient');
      expect(await shape(pasted)).toContain('gradient');
      expect(await shape(imported)).not.toBe(await shape(pasted));
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await shape(imported)).not.toBe(await shape(pasted));
    });
  });
}
